"""The command that teaches an encoder to read before it learns to detect: pretrain."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import cv2

from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.core.files import write_atomically
from labeler.formats.images import read_image
from labeler.jobs.events import Measured
from labeler.learning.networks.encoders import EncoderKind
from labeler.learning.networks.stkm import Objective, STKMConfig
from labeler.learning.training.config import Budget, TrainingConfig
from labeler.learning.training.loop import WEIGHTS_NAME, OnStep
from labeler.tasks.pretrain import BEGINS, DEFAULTS, PretrainRun, pretrain, show


def pretrain_encoder(arguments: Namespace, voice: Voice) -> Outcome:
    """Teach an encoder to read, or show what it reads on an image."""
    if arguments.show is not None:
        return _shown(arguments.out, arguments.show, arguments.size)
    config = replace(_config(arguments, DEFAULTS), size=arguments.size or DEFAULTS.size)
    encoder = EncoderKind(arguments.stands_on)
    network = STKMConfig(Objective(arguments.objective), encoder=encoder)
    run = PretrainRun(
        arguments.out,
        arguments.data,
        config,
        network,
        resume=not arguments.fresh,
        project=arguments.project,
        begins=BEGINS if arguments.begins is None else arguments.begins,
        encoder=arguments.encoder,
    )
    weights = pretrain(run, voice.progress, _report(voice, "knowledge"))
    return Outcome(
        f"Wrote {weights}. Start from it with: labeler train PROJECT --encoder {weights}"
    )


def _shown(out: Path, image: Path, size: int | None) -> Outcome:
    words, picture = show(out / WEIGHTS_NAME, read_image(image), size)
    target = out / f"{image.stem}-attention.png"
    coded = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
    write_atomically(target, lambda draft: draft.write_bytes(coded.tobytes()))
    said = " ".join(words) or "nothing"
    return Outcome(f"Words: {said}\nWrote {target}.", values={"words": words})


def _config(arguments: Namespace, defaults: TrainingConfig) -> TrainingConfig:
    if arguments.steps is None and arguments.minutes is None:
        raise UsageError("Say how long: --minutes, --steps or both.")
    return replace(
        defaults,
        budget=Budget(arguments.steps, arguments.minutes),
        seed=arguments.seed,
        workers=arguments.workers,
        device=arguments.device,
    )


def _report(voice: Voice, phase: str) -> OnStep:
    def report(step: int, total: int, metrics: dict[str, float]) -> None:
        voice.report(Measured(step, total, 0.0, phase, metrics))
        voice.progress.step(step, total, f"step {step}")

    return report
