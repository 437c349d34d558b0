"""Score weights on the held-out parts of the public sets: python -m labeler.tasks.evaluate_base."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from labeler.app import models
from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings
from labeler.evaluation.detection import DetectionSettings, Matching
from labeler.evaluation.report import Report, as_text
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.learning.inference.detect import Detector, load_detector
from labeler.tasks.detect import write_json
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.scoring import Truth, scored

MATCHING = {
    "sroie": Matching.ONE_TO_ONE,
    "gothic": Matching.ONE_TO_ONE,
    "td500": Matching.ONE_TO_ONE,
    "ic03": Matching.ONE_TO_MANY,
    "mstr": Matching.ONE_TO_MANY,
    "ic15": Matching.ONE_TO_MANY,
}
"""Sets whose truth is words, where lines are found, are scored one to many."""


def score_set(images: Sequence[LabelledImage], detector: Detector, score: float) -> Report:
    """Return the scores on some images of one set; detections below a score are left out."""

    def pairs() -> Iterator[tuple[Truth, Detection]]:
        for image in images:
            pixels = shared_sets.read_rgb(image.path)
            found = detector.detect(pixels, DetectSettings(score_threshold=score))
            yield truth_of_regions(image.regions), found

    name = images[0].set_name
    return scored(pairs(), f"{name}, {len(images)} held out", DetectionSettings(MATCHING[name]))


def spread(images: Sequence[LabelledImage], limit: int | None) -> Sequence[LabelledImage]:
    """Return at most so many of the images, evenly spread."""
    if limit is None or len(images) <= limit:
        return images
    return [images[index * len(images) // limit] for index in range(limit)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the scores of every set, and write them as JSON where asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--sets", nargs="+", choices=MATCHING, default=list(MATCHING))
    parser.add_argument("--limit", type=int, help="images per set, evenly spread")
    parser.add_argument(
        "--score", type=float, default=DEFAULT_SCORE, help="leave out detections below"
    )
    parser.add_argument("--device", default="auto")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    detector = load_detector(given.weights, given.device)
    reports: dict[str, Report] = {}
    for name in given.sets:
        images = spread(shared_sets.read_sets(given.data, [name], held_out=True), given.limit)
        if images:
            reports[name] = score_set(images, detector, given.score)
            sys.stdout.write(as_text(reports[name]) + "\n\n")
            sys.stdout.flush()
    if given.json is not None:
        write_json(given.json, {name: asdict(report) for name, report in reports.items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
