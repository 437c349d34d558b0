"""Teach a trained reader the transcripts of a project, without it forgetting the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

from labeler.core.alphabet import Alphabet, load_alphabet
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_network
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import KnownLines, LinePools, LineSource, RenderedLines
from labeler.learning.networks.recognizer import UNHEARD, Recognizer
from labeler.learning.training.head import HeadPhase
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.recognition import RecognitionPhase
from labeler.learning.training.tuning import Tuning
from labeler.learning.training.validation import Validation
from labeler.rendering.repertoire import letters, scripts_in
from labeler.rendering.settings import RenderSettings, Script

REHEARSED = RenderSettings(
    blackletter=0.12, textless=0.0, scripts=((Script.LATIN, 1.0),), text_height=(12.0, 120.0)
)
"""Pages whose lines keep a reader from forgetting, and teach the base reader most of what it knows."""

_FEW = 10
"""New characters that make no new script."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderTuning(Tuning):
    """One retrain of the reader."""

    batch: int = 32
    learning_rate: float = 4e-4
    warm_up_steps: int = 20
    new_script_rate: float = 3e-3
    """Learning rate where a script is new: from unheard of to being read is a long way. At the usual
    rate 240 steps taught .08 of the letters of Russian, at this one .84, and kept .98 of Chinese."""
    rehearsal: float = 0.4
    """Share of the lines that are rendered."""
    frozen_backbone: bool | None = None
    """Train only what follows the convolutions, as recipes for CRNN fine-tune it; None: where
    others trained these on millions of lines, which a few pages would make them forget."""


def fine_tune_reader(
    start: Path,
    crops: Sequence[LineCrop],
    folder: Path,
    settings: ReaderTuning,
    validation: Validation[Recognizer] | None = None,
    watch: tuple[Progress, OnStep | None] | None = None,
) -> Path:
    """Train on from the weights at `start`; return the path of the new ones inside `folder`.

    crops: the lines to learn. Characters the reader did not know are added to its alphabet. Goes on
    where an earlier call with the same folder was interrupted. Raises Cancelled (resumable),
    WeightsError, TrainingDiverged, and LabelerError where there is no line.
    """
    progress, report = watch or (Progress(), None)
    torch.manual_seed(settings.seed)
    if not crops:
        raise LabelerError("There is no transcript to learn from. Type some first.")
    network, metadata = load_network(start, Recognizer)
    texts = [crop.text for crop in crops]
    scripts = scripts_in(texts)
    # Whoever meets the first letters of a script will meet the others on the next page.
    known = Alphabet(network.config.alphabet)
    alphabet = known.extended([*texts, *map(letters, scripts)])
    if alphabet.size - known.size > _FEW:
        settings = replace(settings, learning_rate=settings.new_script_rate)
    network = with_alphabet(network, alphabet)
    run = Run(folder, {**metadata, "kind": "fine-tuned", "transcripts": len(crops)})
    settings.give_encoder(network, run)
    frozen = settings.frozen_backbone
    network.let_learn(backbone=not (network.is_shipped if frozen is None else frozen))
    sources: list[tuple[LineSource, float]] = [
        (KnownLines(lambda: crops), 1.0 - settings.rehearsal)
    ]
    if settings.rehearsal:
        sources.append((RenderedLines(_rehearsed(scripts)), settings.rehearsal))
    shown = [*texts, load_alphabet("latin").characters, *map(letters, scripts)]
    phase = _phase(network, sources, shown, settings)
    config = settings.training
    if isinstance(phase, HeadPhase):  # characters that do not learn must not fade either
        config = replace(config, optimizer=replace(config.optimizer, weight_decay=0.0))
    training = Training(network, [phase], config, run, validation)
    return training.train(progress, report)


def _phase(
    network: Recognizer,
    sources: Sequence[tuple[LineSource, float]],
    shown: Sequence[str],
    settings: ReaderTuning,
) -> RecognitionPhase | HeadPhase:
    """Return how a network learns from lines, which hold only characters of the texts `shown`."""
    known = network.config
    alphabet = Alphabet(known.alphabet)
    if known.is_backbone_frozen:
        alphabet = alphabet.narrowed(shown)
    pools = LinePools(sources, alphabet, known.form, settings.batch, settings.seed)
    return HeadPhase(pools, network) if known.is_backbone_frozen else RecognitionPhase(pools)


def _rehearsed(scripts: Sequence[Script]) -> RenderSettings:
    """Return what rendered lines are like beside transcripts in some scripts besides Latin."""
    if not scripts:
        return REHEARSED
    shares = ((Script.LATIN, 1.0), *((script, 1.0) for script in scripts))
    return replace(REHEARSED, scripts=shares)


def with_alphabet(network: Recognizer, alphabet: Alphabet) -> Recognizer:
    """Return the network itself, or one that knows more characters, the old ones as before.

    Raises LabelerError unless the alphabet begins with that of the network.
    """
    before = network.config.alphabet
    if alphabet.characters == before:
        return network
    if not alphabet.characters.startswith(before):
        raise LabelerError("An alphabet can only be extended at its end.")
    larger = Recognizer(replace(network.config, alphabet=alphabet.characters))
    state, old = larger.state_dict(), network.state_dict()
    count = len(before) + 1
    with torch.no_grad():
        # Less likely than the average of the old ones, whatever a line looks like. Random weights, or
        # none, outdo the surest character where all are far below zero, as Han often is.
        state["head.weight"][:] = old["head.weight"].mean(dim=0)
        state["head.bias"][:] = old["head.bias"].mean() + UNHEARD
        for name, value in old.items():
            target = state[name][:count] if name.startswith("head.") else state[name]
            target.copy_(value)
    larger.load_state_dict(state)
    return larger.train(network.training)
