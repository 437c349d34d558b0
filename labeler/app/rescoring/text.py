"""Rescoring by text: what can be read is text, what only looks like it cannot."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.geometry import as_shapes
from labeler.core.reading import Reading
from labeler.core.text import count_characters

_NEUTRAL = 0.5
"""Text score that leaves the score of a line as it is."""
_WEIGHT = 0.4
"""A line gains this share of how far its text score lies above the neutral one, or loses it.
Measured on held-out pages, none of which may lose by it: more helps photos of streets, costs receipts,
and loses text in scripts that the reader does not know."""
_ENOUGH = 3
"""Characters that make a text. Windows and grids are often read as one or two."""
READ_FROM = DEFAULT_SCORE - _WEIGHT * (1 - _NEUTRAL)
"""Score from which on a line can reach the default one when it is read."""
_SAME_PLACE = 0.5
"""IoU from which on two outlines are about the same text."""


def rescored_by_text(found: Detection, readings: Sequence[Reading]) -> Detection:
    """Return a detection with what a reader makes of its lines, one reading for each.

    Scores (0 to 1) follow the text scores: text can be read, windows, grids and leaves cannot.
    Raises ValueError where there are more or fewer readings than lines.
    """
    pairs = zip(found.lines, readings, strict=True)
    return replace(found, lines=tuple(_rescored(line, reading) for line, reading in pairs))


def rescored_as_remembered(found: Detection, known: Mapping[Polygon, Reading]) -> Detection:
    """Return a detection with the scores of what was read before about where its lines are.

    There is text, however exactly it is outlined. No line is given a reading: it is of another
    outline. `known` is what was read, by outline in pixels of the image.
    """
    if not known or not found.lines:
        return found
    worth = np.array([text_score(reading) for reading in known.values()])
    texts = _remembered([line.polygon for line in found.lines], list(known), worth)
    return replace(
        found,
        lines=tuple(
            replace(line, score=_moved(line.score, text))
            for line, text in zip(found.lines, texts, strict=True)
        ),
    )


def _remembered(
    lines: Sequence[Polygon], known: Sequence[Polygon], worth: NDArray[np.float64]
) -> list[float]:
    """Return the text score of each line: of the known outline that fits best, else the neutral one."""
    here, there = (as_shapes([np.array(one) for one in outlines]) for outlines in (lines, known))
    first, second = shapely.STRtree(there).query(here, predicate="intersects")
    common = shapely.area(shapely.intersection(here[first], there[second]))
    union = shapely.area(here[first]) + shapely.area(there[second]) - common
    overlap = common / np.maximum(union, 1e-9)
    texts = np.full(len(here), _NEUTRAL)
    for pair in np.argsort(overlap, kind="stable").tolist():
        if overlap[pair] >= _SAME_PLACE:
            texts[first[pair]] = worth[second[pair]]
    return [float(text) for text in texts]


def text_score(reading: Reading) -> float:
    """Return how much a reading speaks for there being text, 0 to 1."""
    return reading.confidence * min(count_characters(reading.text), _ENOUGH) / _ENOUGH


def _rescored(line: FoundLine, reading: Reading) -> FoundLine:
    return replace(line, score=_moved(line.score, text_score(reading)), reading=reading)


def _moved(score: float, text: float) -> float:
    """Return the score of a line, given a text score; both 0 to 1."""
    return min(max(score + _WEIGHT * (text - _NEUTRAL), 0.0), 1.0)
