"""Score weights on the held-out parts of the public sets: python -m labeler.lab evaluate-detector."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.app import models
from labeler.app.pipeline import Pipeline, load, transcribed
from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings
from labeler.core.files import write_json, write_text
from labeler.evaluation.report import Report, as_json
from labeler.evaluation.settings import DetectionSettings, Matching
from labeler.evaluation.text_report import as_text
from labeler.lab.base import held_out
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import Evaluation, truth_of_regions, worst_pictures
from labeler.tasks.scoring import Scorer

MATCHING = {
    "sroie": Matching.ONE_TO_ONE,
    "gothic": Matching.ONE_TO_ONE,
    "td500": Matching.ONE_TO_ONE,
    "ic03": Matching.ONE_TO_MANY,
    "mstr": Matching.ONE_TO_MANY,
    "ic15": Matching.ONE_TO_MANY,
}
"""Sets whose truth is words, where lines are found, are scored one to many."""


class Finder(Protocol):
    """Something that finds text: a pipeline, or a peer."""

    def find(self, image: NDArray[np.uint8], settings: DetectSettings | None = None) -> Detection:
        """Find text on an upright RGB image (H, W, 3)."""
        ...


def score_set(
    images: Sequence[LabelledImage], pipeline: Pipeline, settings: DetectSettings | None = None
) -> Report:
    """Return the scores on some images of one set, found under given settings."""
    return evaluate_set(images, pipeline, settings or DetectSettings()).report


def evaluate_set(
    images: Sequence[LabelledImage],
    finder: Finder,
    settings: DetectSettings,
    *,
    matching: Matching | None = None,
    with_pictures: bool = False,
) -> Evaluation:
    """Return the scores on some images of one set, and what the worst of them look like."""
    name = images[0].set_name
    scorer = Scorer(DetectionSettings(matching or MATCHING[name], score=settings.score_threshold))
    for image in images:
        found = finder.find(shared_sets.read_rgb(image.path), settings)
        scorer.add(truth_of_regions(image.regions), transcribed(found), image.path.name)
    places = {image.path.name: image.path for image in images}
    return Evaluation(
        scorer.report(f"{name}, {len(images)} held out"),
        [],
        scorer.worst_cases,
        worst_pictures(scorer, lambda name: shared_sets.read_rgb(places[name]))
        if with_pictures
        else {},
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of every set, and write them as JSON where asked for."""
    parser = held_out.parser_of(__doc__, list(MATCHING), choices=MATCHING)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_reader())
    parser.add_argument("--no-reader", action="store_true", help="score what is found unread")
    parser.add_argument(
        "--score", type=float, default=DEFAULT_SCORE, help="leave out detections below"
    )
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--html", type=Path, metavar="DIR", help="one page per set")
    given = parser.parse_args(arguments)
    reader = None if given.no_reader else given.reader
    pipeline = load(given.weights, reader, given.device)
    settings = DetectSettings(score_threshold=given.score)
    reports: dict[str, dict[str, Any]] = {}
    for name, images in held_out.images_of(given):
        evaluation = evaluate_set(images, pipeline, settings, with_pictures=given.html is not None)
        reports[name] = as_json(evaluation.report)
        sys.stdout.write(as_text(evaluation.report) + "\n\n\n")
        sys.stdout.flush()
        if given.html is not None:
            write_text(given.html / f"{name}.html", evaluation.as_html())
    if given.json is not None:
        write_json(given.json, reports)
    return 0
