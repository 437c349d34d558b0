"""How well the characters of a line are placed: python -m labeler.lab character-cells.

On held-out images of sets whose characters are outlined: the share of cells that overlap the true
character by half, or by seven tenths, along the line; inside the outline of the true word.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from labeler.app import models
from labeler.app.pipeline import Pipeline, load
from labeler.core import geometry
from labeler.core.cell_placing import expected_of_count, expected_of_text, place
from labeler.core.sides import Way
from labeler.lab.base import held_out
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.maps.ink import ink_along

SETS = ("ic03", "iiit5k")
Spans: TypeAlias = Sequence[tuple[float, float]]
Row: TypeAlias = tuple[str, list[float]]
"""What was known, and how far each cell and its character overlap along the line."""


def overlaps(image: LabelledImage, pipeline: Pipeline) -> Iterator[Row]:
    """Yield what each way of placing makes of each word of an image of two characters or more."""
    pixels = shared_sets.load(image).image
    maps = pipeline.find(pixels).maps
    for region in image.regions:
        characters = [_bounds(one) for one in region.get("chars") or ()]
        if len(characters) > 1 and all(a[0] + a[2] < b[0] + b[2] for a, b in pairwise(characters)):
            text, (left, top, right, bottom) = region["text"], _around(characters)
            way = Way.along(geometry.rectangle((left, top), (right, bottom)))
            truth = [
                ((a - left) / (right - left), (b - left) / (right - left))
                for a, _, b, _ in characters
            ]
            placed = _placed(way, text, len(truth), pixels, maps.character if maps else None)
            for name, spans in placed:
                yield name, [_overlap(*pair) for pair in zip(spans, truth, strict=True)]


def _placed(
    way: Way,
    text: str,
    count: int,
    pixels: NDArray[np.uint8],
    characters: NDArray[np.uint8] | None,
) -> Iterator[tuple[str, Spans]]:
    inks = {
        "": None,
        ", picture": ink_along(way, pixels),
        ", picture and map": ink_along(way, pixels, characters),
    }
    for known, expected in (("count", expected_of_count(count)), ("text", expected_of_text(text))):
        for seen, ink in inks.items():
            yield f"{known}{seen}", place(expected, ink).spans


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each set."""
    parser = held_out.parser_of(__doc__, SETS, SETS)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    given = parser.parse_args(arguments)
    pipeline = load(given.weights, device=given.device)
    for name, images in held_out.images_of(given):
        rows: dict[str, list[list[float]]] = defaultdict(list)
        for image in images:
            for row, found in overlaps(image, pipeline):
                rows[row].append(found)
        _tell(name, rows)
    return 0


def _tell(name: str, rows: dict[str, list[list[float]]]) -> None:
    words = next(iter(rows.values()), [])
    title = f"{name}, {len(words)} words, {sum(map(len, words))} characters"
    sys.stdout.write(f"{title:44}{'half':>7}{'.7':>7}{'all of a word by half':>24}\n")
    for row, found in rows.items():
        cells = np.array([overlap for word in found for overlap in word])
        whole = np.mean([min(word) >= 0.5 for word in found])
        shares = f"{(cells >= 0.5).mean():7.3f}{(cells >= 0.7).mean():7.3f}"
        sys.stdout.write(f"{row:44}{shares}{whole:24.3f}\n")
    sys.stdout.flush()


def _bounds(region: dict[str, Any]) -> tuple[float, float, float, float]:
    return geometry.bounds([(float(x), float(y)) for x, y in region["points"]])


def _around(boxes: Sequence[tuple[float, float, float, float]]) -> tuple[float, ...]:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _overlap(cell: tuple[float, float], character: tuple[float, float]) -> float:
    """Return the intersection over union of two stretches of a line."""
    shared = min(cell[1], character[1]) - max(cell[0], character[0])
    return max(shared, 0.0) / (max(cell[1], character[1]) - min(cell[0], character[0]))
