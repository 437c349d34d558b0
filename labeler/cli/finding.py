"""Commands about what is on images, without a project: detect, read."""

import json
from argparse import Namespace
from pathlib import Path

from labeler.app import engines, models
from labeler.app.pipeline import Pipeline, load
from labeler.cli.command import Outcome
from labeler.cli.console import Voice
from labeler.cli.projects import number, warn
from labeler.core.detection import Decode, DetectSettings
from labeler.core.errors import WeightsError
from labeler.core.files import write_json
from labeler.core.records import ModelKind
from labeler.jobs.events import Said
from labeler.tasks.detect import DetectOutcome, WholeImage, detect_files


def detect(arguments: Namespace, voice: Voice) -> Outcome:
    """Find text on images."""
    read_by = None if arguments.no_reader else arguments.reader or models.base_reader()
    weights = arguments.weights or models.base_weights()
    return _looked(arguments, load(weights, read_by, arguments.device), voice)


def read(arguments: Namespace, voice: Voice) -> Outcome:
    """Find text on images and say what it says."""
    read_by = arguments.reader or models.base_reader()
    if read_by is None:
        raise WeightsError(
            f"This program has come without a reader ({models.base_weights(ModelKind.READER)} is "
            "missing). Name one with: labeler read --reader FILE"
        )
    if arguments.whole:
        reader = engines.weights_at(read_by, ModelKind.READER)
        whole = Pipeline(WholeImage(), engines.load_reader(reader, arguments.device))
        return _looked(arguments, whole, voice)
    weights = arguments.weights or models.base_weights()
    return _looked(arguments, load(weights, read_by, arguments.device), voice)


def _looked(arguments: Namespace, pipeline: Pipeline, voice: Voice) -> Outcome:
    settings = DetectSettings(
        decode=Decode(arguments.decode),
        score_threshold=arguments.score,
        raw_orientation=arguments.raw_orientation,
    )
    outcome = detect_files(arguments.images, pipeline, settings, voice.progress)
    return _written(outcome, arguments.out, voice)


def _written(outcome: DetectOutcome, out: Path | None, voice: Voice) -> Outcome:
    """Write what was found to a file, or without one to standard output."""
    warn(voice, outcome.problems)
    code = 1 if outcome.problems else 0
    if out is None:
        voice.report(Said(json.dumps(outcome.found)))
        return Outcome(code=code)
    write_json(out, outcome.found)
    return Outcome(f"Wrote {number(len(outcome.found), 'image')} to {out}.", code)
