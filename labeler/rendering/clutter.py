"""Things that look like text and are none: windows, gratings, fences, leaves, bar codes, rulers."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.colours import Colour, any_colour
from labeler.rendering.ornaments import draw_ornaments
from labeler.rendering.sheet import Picture

Boxes = NDArray[np.float32]
"""(n, 4) left, top, right, bottom in the unit square."""
Quad = NDArray[np.float32]
"""(4, 2) corners in pixels, clockwise from the top left."""


def windows(rng: np.random.Generator) -> Boxes:
    """A wall of windows."""
    rows, columns = int(rng.integers(1, 9)), int(rng.integers(2, 14))
    return grid(rows, columns, rng.uniform(0.3, 0.9), rng.uniform(0.3, 0.9))


def _bars(rng: np.random.Generator) -> Boxes:
    count = int(rng.integers(5, 45))
    return grid(1, count, rng.uniform(0.2, 0.7), 1.0)


def _bar_code(rng: np.random.Generator) -> Boxes:
    widths = rng.integers(1, 5, 2 * int(rng.integers(12, 45))).astype(np.float32)
    edges = np.concatenate([[0], np.cumsum(widths)]) / widths.sum()
    left, right = edges[:-1:2], edges[1::2]
    return np.stack([left, np.zeros_like(left), right, np.ones_like(left)], 1).astype(np.float32)


def _cells(rng: np.random.Generator) -> Boxes:
    """A pattern like a QR code."""
    side = int(rng.integers(8, 26))
    boxes = grid(side, side, 1.0, 1.0)
    return boxes[rng.random(len(boxes)) < 0.5]


def _ruler(rng: np.random.Generator) -> Boxes:
    boxes = grid(1, int(rng.integers(10, 60)), 0.25, 1.0)
    boxes[:, 3] = np.where(np.arange(len(boxes)) % 5 == 0, 1.0, 0.5)
    return boxes


def _empty_boxes(rng: np.random.Generator) -> Boxes:
    """A row of blocks with gaps, the size of letters."""
    boxes = grid(1, int(rng.integers(3, 12)), rng.uniform(0.5, 0.9), 1.0)
    boxes[:, 1] = rng.uniform(0, 0.3)
    return boxes[rng.random(len(boxes)) < 0.85]


def _lattice(rng: np.random.Generator) -> Boxes:
    """Bars across bars: a grille, a fence, a scaffold."""
    thin = rng.uniform(0.06, 0.25)
    return np.concatenate(
        [
            grid(1, int(rng.integers(4, 20)), thin, 1.0),
            grid(int(rng.integers(2, 10)), 1, 1.0, thin),
        ]
    )


def _glyph_like(rng: np.random.Generator) -> Boxes:
    """Blocks in rows like lines of print seen from too far: shelves, bricks, keyboards."""
    rows, columns = int(rng.integers(2, 7)), int(rng.integers(6, 20))
    boxes = grid(rows, columns, rng.uniform(0.6, 0.9), rng.uniform(0.5, 0.85))
    boxes[:, 1] += (rng.random(len(boxes)) * 0.2 / rows).astype(np.float32)
    return boxes[rng.random(len(boxes)) < 0.9]


def _tiles(rng: np.random.Generator) -> Boxes:
    gap = rng.uniform(0.85, 0.97)
    return grid(int(rng.integers(3, 12)), int(rng.integers(3, 12)), gap, gap)


def grid(rows: int, columns: int, width: float, height: float) -> Boxes:
    """Boxes that fill `width` and `height` of their cells."""
    y, x = np.mgrid[0:rows, 0:columns].reshape(2, -1).astype(np.float32)
    return np.stack(
        [x / columns, y / rows, (x + width) / columns, (y + height) / rows], axis=1
    ).astype(np.float32)


PATTERNS: tuple[tuple[Callable[[np.random.Generator], Boxes], float, float], ...] = (
    # pattern, least and greatest width of its area in heights
    (windows, 0.5, 3.0),
    (_bars, 0.6, 8.0),
    (_bar_code, 1.0, 4.0),
    (_cells, 1.0, 1.0),
    (_ruler, 5.0, 20.0),
    (_empty_boxes, 3.0, 10.0),
    (_tiles, 0.7, 2.0),
    (_lattice, 0.7, 5.0),
    (_glyph_like, 1.0, 4.0),
)


def draw_pattern(picture: Picture, rng: np.random.Generator) -> None:
    """Draw one regular pattern somewhere on the picture, in perspective."""
    pattern, least, most = PATTERNS[int(rng.integers(len(PATTERNS)))]
    size = picture.shape[0]
    height = size * np.exp(rng.uniform(np.log(0.02), np.log(0.4)))
    width = min(height * rng.uniform(least, most), size * 0.9)
    quad = _quad(rng, width, height) + rng.uniform(0, size, 2).astype(np.float32)
    if rng.random() < 0.4:
        ground = quad.mean(0) + (quad - quad.mean(0)) * np.float32(1.15)
        cv2.fillConvexPoly(picture, ground.astype(np.int32), any_colour(rng).tolist())
    draw_boxes(picture, pattern(rng), quad, any_colour(rng), filled=rng.random() < 0.8)


def draw_boxes(
    picture: Picture, boxes: Boxes, quad: Quad, colour: Colour, *, filled: bool = True
) -> None:
    """Draw boxes of the unit square as they appear on the plane of a quadrangle."""
    if not len(boxes):
        return
    unit = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    corners = boxes[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(1, -1, 2)
    drawn = cv2.perspectiveTransform(corners, cv2.getPerspectiveTransform(unit, quad))
    outlines = list(np.round(drawn.reshape(-1, 4, 2) * 8).astype(np.int32))
    if filled:
        cv2.fillPoly(picture, outlines, colour.tolist(), cv2.LINE_AA, 3)
    else:
        cv2.polylines(picture, outlines, True, colour.tolist(), 1, cv2.LINE_AA, 3)


def _quad(rng: np.random.Generator, width: float, height: float) -> Quad:
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [width / 2, height / 2]
    corners *= rng.uniform(0.75, 1.1, (4, 2))
    angle = rng.normal(0, 0.25)
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(corners @ np.array([[cos, sin], [-sin, cos]]), np.float32)


def draw_strokes(picture: Picture, rng: np.random.Generator) -> None:
    """Draw cables, cracks, railings and twigs."""
    size = picture.shape[0]
    for _ in range(int(rng.integers(1, 12))):
        start = rng.uniform(0, size, 2)
        steps = rng.normal(0, size * rng.uniform(0.02, 0.2), (int(rng.integers(2, 6)), 2))
        path = np.round((start + np.cumsum(steps, 0)) * 8).astype(np.int32)
        width = int(rng.integers(1, 5))
        cv2.polylines(picture, [path], False, any_colour(rng).tolist(), width, cv2.LINE_AA, 3)


def draw_discs(picture: Picture, rng: np.random.Generator) -> None:
    """Draw lamps, wheels, buttons and rings."""
    size = picture.shape[0]
    for _ in range(int(rng.integers(1, 9))):
        centre = tuple(int(v) for v in rng.uniform(0, size, 2))
        axes = tuple(int(v) for v in np.maximum(2, size * rng.uniform(0.005, 0.1, 2)))
        width = -1 if rng.random() < 0.6 else int(rng.integers(1, 6))
        turn = float(rng.uniform(0, 180))
        colour = any_colour(rng).tolist()
        cv2.ellipse(picture, centre, axes, turn, 0, 360, colour, width, cv2.LINE_AA)


def clutter(picture: Picture, rng: np.random.Generator, most: int = 5) -> None:
    """Draw a few things that are not text."""
    draws = (draw_pattern, draw_pattern, draw_strokes, draw_discs, draw_ornaments)
    for _ in range(int(rng.integers(0, most + 1))):
        draws[int(rng.integers(len(draws)))](picture, rng)
