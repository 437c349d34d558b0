"""Commands about what is on images, without a project: detect, read."""

import json
from argparse import Namespace
from pathlib import Path

from labeler.app import detector, models, reader
from labeler.cli.command import Outcome
from labeler.cli.console import Voice
from labeler.cli.projects import number, warn
from labeler.core.detection import Decode, DetectSettings
from labeler.core.errors import WeightsError
from labeler.core.records import ModelKind
from labeler.jobs.events import Said
from labeler.tasks.detect import DetectOutcome, detect_files, write_json
from labeler.tasks.read import read_files


def detect(arguments: Namespace, voice: Voice) -> Outcome:
    """Find text on images."""
    found_by = detector.load(arguments.weights or models.base_weights(), arguments.device)
    outcome = detect_files(arguments.images, found_by, _settings(arguments), voice.progress)
    return _written(outcome, arguments.out, voice)


def read(arguments: Namespace, voice: Voice) -> Outcome:
    """Find text on images and say what it says."""
    read_by = reader.load(_reader_weights(arguments.reader), arguments.device)
    found_by = None
    if not arguments.whole:
        found_by = detector.load(arguments.weights or models.base_weights(), arguments.device)
    outcome = read_files(arguments.images, found_by, read_by, _settings(arguments), voice.progress)
    return _written(outcome, arguments.out, voice)


def _settings(arguments: Namespace) -> DetectSettings:
    return DetectSettings(
        decode=Decode(arguments.decode),
        score_threshold=arguments.score,
        raw_orientation=arguments.raw_orientation,
    )


def _reader_weights(given: Path | None) -> Path:
    weights = given or models.base_weights(ModelKind.READER)
    if given is None and not weights.is_file():
        raise WeightsError(
            f"This program has come without a reader ({weights} is missing). "
            "Name one with: labeler read --reader FILE"
        )
    return weights


def _written(outcome: DetectOutcome, out: Path | None, voice: Voice) -> Outcome:
    """Write what was found to a file, or without one to standard output."""
    warn(voice, outcome.problems)
    code = 1 if outcome.problems else 0
    if out is None:
        voice.report(Said(json.dumps(outcome.found)))
        return Outcome(code=code)
    write_json(out, outcome.found)
    return Outcome(f"Wrote {number(len(outcome.found), 'image')} to {out}.", code)
