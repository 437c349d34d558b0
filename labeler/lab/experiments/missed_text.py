"""What marks of missed text are worth: python -m labeler.lab missed-text.

On held-out images, found and read as in the window: how many true lines no proposal that counts lies
on, on how many of those lies a mark, and how many marks lie on text.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from shapely import union_all
from shapely.geometry.base import BaseGeometry

from labeler.app import engines, models
from labeler.app.engines import weights_at
from labeler.app.pipeline import Pipeline
from labeler.app.proposing import PROPOSE_SETTINGS, with_residue
from labeler.core import geometry
from labeler.core.annotation import Level, Page, Polygon, Proposal
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.overlooking import overlooked
from labeler.core.records import ModelKind
from labeler.lab.base import held_out
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions

SETS = ("sroie", "ic15")
HALF = 0.5


@dataclass(slots=True)
class MissedText:
    """Numbers of lines and marks over some images."""

    lines: int = 0
    missed: int = 0
    """Lines less than half of which lies within proposals that count."""
    caught: int = 0
    """Of those the ones at least half of which lies within marks."""
    marks: int = 0
    on_text: int = 0
    """Marks at least half of which lies on text, legible or not."""

    def add(self, image: LabelledImage, pipeline: Pipeline) -> None:
        """Count one more image."""
        pixels, truth = shared_sets.load(image).image, truth_of_regions(image.regions)
        found = with_residue(pipeline.find(pixels, PROPOSE_SETTINGS), ())
        proposals = [
            Proposal(number, Level.LINE, line.polygon, line.score)
            for number, line in enumerate(found.lines, 1)
        ]
        counting = _together([p.polygon for p in proposals if p.score >= DEFAULT_SCORE])
        marks = overlooked(Page(1, found.size), proposals, DEFAULT_SCORE)
        marked = _together([mark.polygon for mark in marks])
        text = _together([*truth.lines, *truth.ignored])
        missed = [line for line in truth.lines if _share(line, counting) < HALF]
        self.lines += len(truth.lines)
        self.missed += len(missed)
        self.caught += sum(_share(line, marked) >= HALF for line in missed)
        self.marks += len(marks)
        self.on_text += sum(_share(mark.polygon, text) >= HALF for mark in marks)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each set."""
    parser = held_out.parser_of(__doc__, SETS)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    given = parser.parse_args(arguments)
    reader = engines.load_reader(weights_at(given.reader, ModelKind.READER), given.device)
    pipeline = Pipeline(engines.load_detector(weights_at(given.weights), given.device), reader)
    for name, images in held_out.images_of(given):
        tally = MissedText()
        for image in images:
            tally.add(image, pipeline)
        sys.stdout.write(
            f"{name}, {len(images)} images: {tally.missed} of {tally.lines} lines missed, "
            f"{tally.caught} of them marked; {tally.marks} marks, {tally.on_text} on text\n"
        )
        sys.stdout.flush()
    return 0


def _together(outlines: Sequence[Polygon]) -> BaseGeometry:
    return union_all([geometry.as_shape(outline) for outline in outlines])


def _share(outline: Polygon, area: BaseGeometry) -> float:
    """Return which share of an outline lies within an area, 0 to 1."""
    shape = geometry.as_shape(outline)
    return float(shape.intersection(area).area / shape.area) if shape.area > 0 else 0.0
