"""From lines as they were drawn to the labels of what can be seen of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString
from shapely.ops import substring

from labeler.core.sample import Sample, Vertices
from labeler.rendering.glyph_cache import Mask
from labeler.rendering.sheet import Picture
from labeler.rendering.typesetting import Points, TextLine

LEAST_VISIBLE = 0.7
"""Share of its area inside the picture below which a line is ignored, and a character no part of
the transcript."""
LEAST_HEIGHT = 6.0
"""Pixels of a line's letters below which it is ignored: nobody can read it."""

LEAST_CONTRAST = 12.0
"""Grey levels between ink and ground below which a line is ignored: nobody can see it."""
AIR = 0.06
"""Height of the air around the lines of receipts, in line heights (0.08 to 0.15 in SROIE)."""
MOST_SLANTED = 1.6
"""Line heights an upright rectangle around a line may measure."""

_NO_AREA = 1e-6

_STEPS = np.linspace(0.05, 0.95, 5)
_INSIDE = np.array(
    [[(1 - x) * (1 - y), x * (1 - y), x * y, (1 - x) * y] for y in _STEPS for x in _STEPS],
    np.float32,
)
"""(25, 4) weights of the corners of a quadrangle for points spread over it."""


def labelled(picture: Picture, lines: list[TextLine], ignored: Sequence[Vertices] = ()) -> Sample:
    """Return the sample of a picture; lines too small, cut off or faint end up ignored.

    ignored: what else is neither text nor background; may reach beyond the picture.
    """
    sample = Sample(picture, has_characters=True)
    _ignore(sample, ignored)
    grey = cv2.blur(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), (3, 3))
    for line in lines:
        outline = clipped(line.outline, picture.shape[1], picture.shape[0])
        if len(outline) < 3:
            continue
        kept = _visible_characters(line, picture.shape[1], picture.shape[0])
        visible = line.reduced(kept)
        is_text = is_one_run(kept) and _is_legible(line, outline)
        if is_text and contrast(np.asarray(grey, np.uint8), visible.characters) >= LEAST_CONTRAST:
            before, along, after = parted(line, kept)
            _add(sample, replace(visible, outline=along))
            _ignore(sample, (part for part in (before, after) if len(part)))
        else:
            sample.ignored.append(outline)
    return sample


def _ignore(sample: Sample, polygons: Iterable[Vertices]) -> None:
    height, width = sample.image.shape[:2]
    parts = (clipped(polygon, width, height) for polygon in polygons)
    sample.ignored += [part for part in parts if len(part) >= 3]


def _add(sample: Sample, line: TextLine) -> None:
    height, width = sample.image.shape[:2]
    sample.lines.append(clipped(line.outline, width, height))
    sample.line_counts.append(len(line.clusters))
    sample.line_texts.append(line.text)
    quads = line.characters
    if quads.min() >= 0 and quads[..., 0].max() <= width and quads[..., 1].max() <= height:
        sample.characters.extend(quads)
    else:
        sample.characters.extend(clipped(quad, width, height) for quad in quads)


def _visible_characters(line: TextLine, width: int, height: int) -> NDArray[np.bool_]:
    parts = (clipped(quad, width, height) for quad in line.characters)
    seen = [cv2.contourArea(part) if len(part) >= 3 else 0.0 for part in parts]
    whole = [cv2.contourArea(quad) for quad in line.characters]
    return np.asarray(seen) >= LEAST_VISIBLE * np.maximum(whole, _NO_AREA)


def is_one_run(kept: NDArray[np.bool_]) -> bool:
    """Tell whether there are characters marked in `kept`, (n,), and none missing between them."""
    marked = np.flatnonzero(kept)
    return len(marked) > 0 and int(marked[-1] - marked[0]) == len(marked) - 1


def parted(line: TextLine, kept: NDArray[np.bool_]) -> tuple[Points, Points, Points]:
    """Return what of an outline lies before a run of characters, along it, and after it.

    Cut across, halfway to the next character, so that the end stays as straight as letters are,
    however aslant the border of the picture runs. What is not there is (0, 2).
    """
    first, last = np.flatnonzero(kept)[[0, -1]]
    nothing, half = np.zeros((0, 2), np.float32), len(line.outline) // 2
    upper, lower = LineString(line.outline[:half]), LineString(line.outline[: half - 1 : -1])
    at = [(0.0, 0.0)]
    at += [_between(line, (upper, lower), number) for number in (first, last + 1)]
    at += [(upper.length, lower.length)]
    before, along, after = (
        np.array(
            [*_piece(upper, start[0], end[0]), *_piece(lower, start[1], end[1])[::-1]], np.float32
        )
        if start < end
        else nothing
        for start, end in pairwise(at)
    )
    return before, along, after


def _between(
    line: TextLine, sides: tuple[LineString, LineString], number: int
) -> tuple[float, float]:
    """Return the way along both sides of an outline to where a character begins."""
    if number in (0, len(line.characters)):
        upper, lower = (side.length if number else 0.0 for side in sides)
        return upper, lower
    ends, starts = (shapely.points(line.characters[place]) for place in (number - 1, number))
    locate = shapely.line_locate_point
    upper, lower = (
        float(locate(side, ends).max() + locate(side, starts).min()) / 2 for side in sides
    )
    return upper, lower


def _piece(side: LineString, start: float, end: float) -> list[tuple[float, ...]]:
    return list(substring(side, start, end).coords)


def _is_legible(line: TextLine, visible: Points) -> bool:
    if cv2.contourArea(visible) < LEAST_VISIBLE * cv2.contourArea(line.outline):
        return False
    return letter_height(line) >= LEAST_HEIGHT


def upright(line: TextLine) -> TextLine:
    """Return the line outlined as receipts are: by an upright rectangle with some air around.

    The public sets of receipts are labelled so. A line that runs aslant keeps its outline where
    the rectangle would be much higher than the line and would cover its neighbours.
    """
    low, high = line.outline.min(0), line.outline.max(0)
    height = letter_height(line)
    if high[1] - low[1] > MOST_SLANTED * height:
        return line
    air = np.float32(AIR * height)
    (left, top), (right, bottom) = low - air, high + air
    corners = [[left, top], [right, top], [right, bottom], [left, bottom]]
    return replace(line, outline=np.array(corners, np.float32))


def contrast(grey: Mask, characters: Points) -> float:
    """Return the grey levels between the dark and the light parts of characters (n, 4, 2)."""
    height, width = grey.shape
    points = (_INSIDE @ characters).reshape(-1, 2).astype(np.intp)
    rows, columns = points[:, 1].clip(0, height - 1), points[:, 0].clip(0, width - 1)
    levels = np.sort(grey[rows, columns])
    return float(levels[round(0.95 * (len(levels) - 1))]) - float(levels[len(levels) // 20])


def letter_height(line: TextLine) -> float:
    """Pixels across a line: of four corners the short side, of a band its mean breadth.

    The long side where the line is a single character, which may be as narrow as a 1.
    """
    outline, half = line.outline, len(line.outline) // 2
    if len(outline) != 4:
        return float(np.linalg.norm(outline[:half] - outline[: half - 1 : -1], axis=1).mean())
    sides = np.linalg.norm(outline - np.roll(outline, -1, 0), axis=1)
    across = sides[0] + sides[2], sides[1] + sides[3]
    return float((max if len(line.clusters) == 1 else min)(across) / 2)


def clipped(polygon: Points, width: int, height: int) -> Vertices:
    """Cut a polygon at the borders of a picture, keeping its vertex order.

    Sutherland and Hodgman, "Reentrant polygon clipping", 1974: one border after the other.
    Returns (0, 2) where nothing is left.
    """
    if polygon.min() >= 0 and (polygon.max(0) <= [width, height]).all():
        return polygon.astype(np.float32)
    points = polygon.astype(np.float64)
    for axis, limit, sign in ((0, 0, 1), (0, width, -1), (1, 0, 1), (1, height, -1)):
        inside = (points[:, axis] - limit) * sign
        if len(points) and (inside < 0).any():
            points = _cut(points, inside)
    return np.clip(points, 0, [width, height]).astype(np.float32)


def _cut(points: NDArray[np.float64], inside: NDArray[np.float64]) -> NDArray[np.float64]:
    kept: list[NDArray[np.float64]] = []
    for i in range(len(points)):
        j = (i + 1) % len(points)
        if inside[i] >= 0:
            kept.append(points[i])
        if (inside[i] < 0) != (inside[j] < 0):
            share = inside[i] / (inside[i] - inside[j])
            kept.append(points[i] + (points[j] - points[i]) * share)
    return np.array(kept).reshape(-1, 2)
