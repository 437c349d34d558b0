"""Where a detector fails on rendered pages, as one picture: python -m labeler.lab failure-sheet.

For model cards: pages of ours may be shown to anybody, those of public sets may not.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from labeler.app import models
from labeler.app.pipeline import Pipeline, load
from labeler.core.annotation import Polygon
from labeler.core.detection import DetectSettings
from labeler.core.sample import Sample, Vertices
from labeler.evaluation.detection import ComparedPage
from labeler.evaluation.error_classes import ErrorClass
from labeler.evaluation.overlaps import Outline
from labeler.rendering.contact_sheet import COLUMNS
from labeler.rendering.scene import render_sample
from labeler.tasks.scoring import Scorer, Truth

SHOWN = 2 * COLUMNS
_GAP = 6
RIGHT, MISSED, WRONG = (60, 160, 60), (230, 30, 30), (255, 150, 0)
"""Green: found as it is. Red: missed. Orange: false, or badly placed."""


def failure_sheet(pipeline: Pipeline, pages: int, size: int, seed: int) -> NDArray[np.uint8]:
    """Return the pages with the most errors among so many, four in a row."""
    scorer = Scorer()
    samples: dict[str, Sample] = {}
    for number in range(pages):
        sample = render_sample(np.random.default_rng([seed, number]), size)
        samples[str(number)] = sample
        scorer.add(_truth(sample), pipeline.find(sample.image, DetectSettings()), str(number))
    worst = scorer.worst_cases.worst[:SHOWN]
    pictures = [_drawn(samples[page.name].image, page.compared) for page in worst]
    pictures += [np.full((size, size, 3), 255, np.uint8)] * (-len(pictures) % COLUMNS)
    rows = [_joined(pictures[at : at + COLUMNS], 1) for at in range(0, len(pictures), COLUMNS)]
    return _joined(rows, 0)


def _truth(sample: Sample) -> Truth:
    return Truth(
        tuple(_polygon(line) for line in sample.lines),
        tuple(sample.line_counts),
        None,
        tuple(_polygon(region) for region in sample.ignored),
    )


def _polygon(vertices: Vertices) -> Polygon:
    return tuple((float(x), float(y)) for x, y in vertices)


def _drawn(image: NDArray[np.uint8], compared: ComparedPage) -> NDArray[np.uint8]:
    picture = image.copy()
    errors, page = compared.errors, compared.page
    for truth, kind in zip(page.truths, errors.truths, strict=True):
        if kind is ErrorClass.MISSED:
            _outline(picture, truth, MISSED)
    for place, kind in zip(compared.kept, errors.predictions, strict=True):
        _outline(picture, page.predictions[place], RIGHT if kind is ErrorClass.RIGHT else WRONG)
    return picture


def _outline(picture: NDArray[np.uint8], polygon: Outline, colour: tuple[int, int, int]) -> None:
    cv2.polylines(picture, [np.round(polygon).astype(np.int32)], True, colour, 2, cv2.LINE_AA)


def _joined(pictures: Sequence[NDArray[np.uint8]], axis: int) -> NDArray[np.uint8]:
    """Put pictures side by side or below each other, some white between them."""
    gap = [(0, 0), (0, 0), (0, 0)]
    gap[axis] = (0, _GAP)
    padded = [np.pad(one, gap, constant_values=255) for one in pictures[:-1]]
    return np.concatenate([*padded, pictures[-1]], axis=axis)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.webp")
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--size", type=int, default=512)
    parser.add_argument("--seed", type=int, default=1000)
    given = parser.parse_args(arguments)
    sheet = failure_sheet(load(given.weights), given.pages, given.size, given.seed)
    Image.fromarray(sheet).save(given.out, quality=70)
    return 0
