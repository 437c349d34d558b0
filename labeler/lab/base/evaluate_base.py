"""The base models and RapidOCR as it is shipped, side by side: python -m labeler.lab evaluate-base.

Both look at the same images in one run, on as many threads. Choices are made by the held-out
parts; `--test` measures on the test parts, by which nothing may be chosen.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from labeler.app import engines, models
from labeler.app.pipeline import Pipeline, load, transcribed
from labeler.core.annotation import Polygon
from labeler.core.detection import Detection
from labeler.core.files import write_json
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.core.sample import Sample
from labeler.evaluation.settings import DetectionSettings
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.lab.base.evaluate_detector import MATCHING
from labeler.lab.base.held_out import spread
from labeler.lab.base.kept_findings import KeptFindings, name_of
from labeler.lab.base.rapidocr import NAME, RapidOcr
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.scoring import Scorer

READ = ("iiit5k", "ic03", "ic15", "sroie", "gothic", "print19_20", "print17_18", "typewritten")
"""Sets with transcripts, read inside their true outlines."""
Answer = TypeVar("Answer")
Scores = dict[str, float]
"""What was measured to how much, in the order in which it is told."""


class Reads(Protocol):
    """Something that reads lines of an image."""

    def read(self, image: NDArray[np.uint8], lines: Sequence[Polygon]) -> list[Reading]:
        """Return one reading for each line."""
        ...


@dataclass(frozen=True, slots=True)
class Contestant:
    """What is measured: it finds and reads, and reads alone."""

    name: str
    find: Callable[[NDArray[np.uint8]], Detection]
    reader: Reads
    key: str = ""
    """Names all that decides what it finds."""


def ours(weights: Path, reader_weights: Path, device: str, *, words: bool = False) -> Contestant:
    """Return the base models as a new project has them, or one that outlines words."""
    reader = engines.load_reader(engines.weights_at(reader_weights, ModelKind.READER), device)
    pipeline = Pipeline(load(weights, None, device).detector, reader, words=words)
    return Contestant(
        "Labeler",
        lambda image: transcribed(pipeline.find(image)),
        reader,
        name_of("labeler", weights, reader_weights, words=words),
    )


def rapidocr() -> Contestant:
    """Return RapidOCR with its own settings."""
    peer = RapidOcr()
    return Contestant(NAME, peer.find, peer, NAME.replace(" ", "-"))


def found(
    contestant: Contestant, images: Sequence[LabelledImage], kept: KeptFindings | None = None
) -> Scores:
    """Return how well the lines on some images of one set are found, once where that is kept."""
    scorer = Scorer(DetectionSettings(MATCHING[images[0].set_name], score=0.0))
    seconds = 0.0
    for image in images:
        look = partial(_looked, contestant, image)
        detection, spent = kept.of(contestant.key, image, look) if kept else look()
        seconds += spent
        scorer.add(truth_of_regions(image.regions), detection, image.path.name)
    lines = scorer.report("").detection["lines"]
    return {
        "images": len(images),
        "F one to one": lines.protocols["iou_50"].f_score,
        "F one to many": lines.protocols["one_to_many"].f_score,
        "F over IoU": lines.protocols["iou_50_95"].f_score,
        "precision": lines.precision,
        "recall": lines.recall,
        "processor seconds an image": seconds / len(images),
    }


def _looked(contestant: Contestant, image: LabelledImage) -> tuple[Detection, float]:
    pixels = shared_sets.read_rgb(image.path)
    return _timed(partial(contestant.find, pixels))


def read(contestant: Contestant, images: Sequence[LabelledImage]) -> Scores:
    """Return how well the lines with a transcript on some images of one set are read."""
    pairs: list[tuple[str, str]] = []
    seconds = 0.0
    for image in images:
        sample = shared_sets.load(image)
        lines = _transcribed_lines(sample)
        outlines = [outline for _, outline in lines]
        readings, spent = _timed(partial(contestant.reader.read, sample.image, outlines))
        seconds += spent
        pairs += [(text, one.text) for (text, _), one in zip(lines, readings, strict=True)]
    exact, loose = score_texts(pairs).values()
    return {
        "lines": len(pairs),
        "characters": exact.character_accuracy or 0.0,
        "whole lines": exact.line_accuracy or 0.0,
        "letters and digits": loose.character_accuracy or 0.0,
        "whole lines of them": loose.line_accuracy or 0.0,
        "processor seconds a line": seconds / max(len(pairs), 1),
    }


def _transcribed_lines(sample: Sample) -> list[tuple[str, Polygon]]:
    return [
        (text, tuple((float(x), float(y)) for x, y in polygon))
        for polygon, text in zip(sample.lines, sample.line_texts, strict=True)
        if text and text.strip()
    ]


def _timed(work: Callable[[], Answer]) -> tuple[Answer, float]:
    """Processor time: what else runs on the machine must not count."""
    began = time.process_time()
    answer = work()
    return answer, time.process_time() - began


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a row for each set and contestant, and write them as JSON where asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--test", action="store_true", help="measure on the test parts")
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    parser.add_argument("--words", action="store_true", help="ours cuts what it finds into words")
    parser.add_argument("--sets", nargs="+", help="only these")
    parser.add_argument("--limit", type=int, help="images per set, evenly spread")
    parser.add_argument("--only", choices=("found", "read"), help="measure this alone")
    parser.add_argument(
        "--findings",
        type=Path,
        metavar="FOLDER",
        help="keep what is found on each image there, and go on with it",
    )
    parser.add_argument("--alone", action="store_true", help="without RapidOCR")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--json", type=Path, metavar="FILE")
    given = parser.parse_args(arguments)
    contestants = [ours(given.weights, given.reader, given.device, words=given.words)]
    contestants += [] if given.alone else [rapidocr()]
    rows: list[dict[str, Any]] = []
    kept = KeptFindings(given.findings) if given.findings else None
    for what, title, names, measure in (
        ("found", "found", MATCHING, partial(found, kept=kept)),
        ("read", "read in their true outlines", READ, read),
    ):
        if given.only not in (None, what):
            continue
        sys.stdout.write(f"Lines {title}\n")
        for name in names:
            if images := _images(given, name):
                rows += [_said(title, name, one.name, measure(one, images)) for one in contestants]
    if given.json is not None:
        write_json(given.json, {"rows": rows})
    return 0


def _images(given: argparse.Namespace, name: str) -> Sequence[LabelledImage]:
    if given.sets and name not in given.sets:
        return []
    if given.test:
        return spread(shared_sets.read_test_parts(given.data, [name]), given.limit)
    return spread(shared_sets.read_sets(given.data, [name], held_out=True), given.limit)


def _said(title: str, set_name: str, name: str, scores: Scores) -> dict[str, Any]:
    cells = "  ".join(f"{key} {value:.3f}" for key, value in scores.items())
    sys.stdout.write(f"{set_name:11} {name:15}  {cells}\n")
    sys.stdout.flush()
    return {"what": title, "set": set_name, "by": name} | scores
