"""Backgrounds as in photographs: streets, house fronts, halls, things close by."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.clutter import Quad, draw_boxes, grid, windows
from labeler.rendering.colours import any_colour, loud_colour, muted_colour, plain
from labeler.rendering.ornaments import Pen, pictogram
from labeler.rendering.sheet import Picture, shaded
from labeler.rendering.textures import LEAVES, texture


def street(rng: np.random.Generator, size: int) -> Picture:
    """Sky above, houses and trees in the middle, a road below."""
    picture = plain(size, size, _sky_colour(rng))
    horizon = int(size * rng.uniform(0.4, 0.8))
    left = int(-size * rng.uniform(0, 0.2))
    while left < size:
        width = int(size * rng.uniform(0.12, 0.5))
        top = int(horizon - size * rng.uniform(0.1, 0.6))
        if rng.random() < 0.8:
            _house(picture, rng, _leaning(rng, left, top, left + width, horizon))
        left += width
    road = muted_colour(rng).tolist()
    cv2.rectangle(picture, (0, horizon), (size, size), road, -1)
    _stripes(picture, rng, horizon)
    for _ in range(int(rng.integers(0, 3))):
        _tree(picture, rng, horizon)
    for _ in range(int(rng.integers(0, 5))):
        _passer_by(picture, rng, horizon)
    return _lit(rng, picture)


def front(rng: np.random.Generator, size: int) -> Picture:
    """The front of a house close by: a wall, windows, a door, a band for a shop's name."""
    picture = _surface(rng, size)
    tilt = rng.normal(0, 0.04 * size, (4, 2)).astype(np.float32)
    for _ in range(int(rng.integers(1, 5))):
        x, y = rng.uniform(-0.1, 0.8, 2) * size
        width, height = rng.uniform([0.15, 0.1], [0.9, 0.5]) * size
        quad = _rectangle(x, y, x + width, y + height) + tilt
        _pane(picture, rng, quad)
    for _ in range(int(rng.integers(0, 4))):
        y = rng.uniform(0, size)
        band = _rectangle(-9, y, size + 9, y + size * rng.uniform(0.01, 0.2)) + tilt
        colour = loud_colour(rng) if rng.random() < 0.5 else muted_colour(rng)
        cv2.fillConvexPoly(picture, np.round(band).astype(np.int32), colour.tolist(), cv2.LINE_AA)
    return _lit(rng, picture)


def hall(rng: np.random.Generator, size: int) -> Picture:
    """A shop or a station: a lit ceiling, a tiled floor, shelves full of things."""
    picture = plain(size, size, muted_colour(rng))
    ceiling, floor = sorted(rng.uniform([0.05, 0.55], [0.4, 0.95]) * size)
    inset = size * rng.uniform(0.0, 0.6)
    above = np.array([[-inset, 0], [size + inset, 0], [size, ceiling], [0, ceiling]], np.float32)
    below = np.array([[0, floor], [size, floor], [size + inset, size], [-inset, size]], np.float32)
    for quad in (above, below):
        ground = muted_colour(rng).tolist()
        cv2.fillConvexPoly(picture, np.round(quad).astype(np.int32), ground, cv2.LINE_AA)
    lamps = grid(int(rng.integers(1, 5)), int(rng.integers(1, 8)), *rng.uniform(0.1, 0.6, 2))
    draw_boxes(picture, lamps, above, rng.integers(225, 256, 3).astype(np.uint8))
    tiles = grid(int(rng.integers(3, 10)), int(rng.integers(4, 16)), 0.96, 0.96)
    draw_boxes(picture, tiles, below, muted_colour(rng), filled=rng.random() < 0.5)
    for _ in range(int(rng.integers(0, 4))):
        x, y = rng.uniform(-0.1, 0.9) * size, rng.uniform(ceiling, max(ceiling + 1, floor))
        width, height = rng.uniform([0.15, 0.1], [0.5, 0.4]) * size
        _shelf(picture, rng, _rectangle(x, y, x + width, y + height))
    for _ in range(int(rng.integers(0, 4))):
        _passer_by(picture, rng, int(floor))
    return _lit(rng, picture)


def close_up(rng: np.random.Generator, size: int) -> Picture:
    """The side of a machine, a box or a car: smooth surfaces, seams, screws."""
    colour = loud_colour(rng) if rng.random() < 0.3 else muted_colour(rng)
    picture = plain(size, size, colour) if rng.random() < 0.7 else _surface(rng, size)
    for _ in range(int(rng.integers(1, 5))):
        start, end = rng.uniform(-0.2, 1.2, (2, 2)) * size
        width = int(rng.choice([1, 2, 3, 10, 40]))
        seam = np.clip(colour * rng.uniform(0.4, 1.5), 0, 255).tolist()
        points = [(round(float(x)), round(float(y))) for x, y in (start, end)]
        cv2.line(picture, points[0], points[1], seam, width, cv2.LINE_AA)
    if rng.random() < 0.4:
        centre = tuple(int(v) for v in rng.uniform(0, size, 2))
        axes = tuple(int(v) for v in size * rng.uniform(0.1, 0.5, 2))
        turn = float(rng.uniform(0, 180))
        cv2.ellipse(picture, centre, axes, turn, 0, 360, any_colour(rng).tolist(), -1, cv2.LINE_AA)
    return _lit(rng, picture)


def greenery(rng: np.random.Generator, size: int) -> Picture:
    """Leaves, near and far."""
    picture = texture(rng, size, size, LEAVES)
    _blend_through_blobs(picture, texture(rng, size, size, LEAVES), rng, (0, 0, size, size))
    return _lit(rng, picture)


PHOTO_BACKGROUNDS: tuple[tuple[Callable[[np.random.Generator, int], Picture], float], ...] = (
    (street, 0.24),
    (front, 0.21),
    (hall, 0.14),
    (close_up, 0.22),
    (greenery, 0.08),
)
"""Kinds of scenes with their shares; the rest are surfaces laid over each other."""


def _sky_colour(rng: np.random.Generator) -> NDArray[np.uint8]:
    if rng.random() < 0.12:  # by night
        return rng.integers(5, 40, 3).astype(np.uint8)
    light = rng.integers(170, 256)
    return np.array([light - rng.integers(0, 60), light - rng.integers(0, 20), light], np.uint8)


def _surface(rng: np.random.Generator, size: int) -> Picture:
    return plain(size, size, muted_colour(rng)) if rng.random() < 0.35 else texture(rng, size, size)


def _rectangle(left: float, top: float, right: float, bottom: float) -> Quad:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def _leaning(rng: np.random.Generator, left: int, top: int, right: int, bottom: int) -> Quad:
    """A front seen from one side: its upper edge runs downwards."""
    quad = _rectangle(left, top, right, bottom)
    quad[int(rng.integers(2)), 1] += np.float32((bottom - top) * rng.uniform(0, 0.4))
    return quad


def _house(picture: Picture, rng: np.random.Generator, quad: Quad) -> None:
    wall = muted_colour(rng)
    cv2.fillConvexPoly(picture, np.round(quad).astype(np.int32), wall.tolist(), cv2.LINE_AA)
    glass = np.clip(wall * rng.uniform(0.3, 1.3), 0, 255).astype(np.uint8)
    colour = glass if rng.random() < 0.7 else any_colour(rng)
    draw_boxes(picture, windows(rng), quad, colour, filled=rng.random() < 0.85)


def _pane(picture: Picture, rng: np.random.Generator, quad: Quad) -> None:
    """A window with its frame, or a shutter with its ribs."""
    fixed, frame = np.round(quad).astype(np.int32), any_colour(rng)
    cv2.fillConvexPoly(picture, fixed, frame.tolist(), cv2.LINE_AA)
    if rng.random() < 0.3:
        ribs = grid(int(rng.integers(6, 40)), 1, 1.0, rng.uniform(0.3, 0.8))
        return draw_boxes(picture, ribs, quad, muted_colour(rng))
    panes = grid(int(rng.integers(1, 4)), int(rng.integers(1, 6)), *rng.uniform(0.8, 0.97, 2))
    return draw_boxes(picture, panes, quad, muted_colour(rng))


def _shelf(picture: Picture, rng: np.random.Generator, quad: Quad) -> None:
    """Rows of small coloured boxes."""
    cv2.fillConvexPoly(picture, np.round(quad).astype(np.int32), muted_colour(rng).tolist())
    boxes = grid(int(rng.integers(2, 6)), int(rng.integers(5, 18)), rng.uniform(0.6, 0.95), 0.75)
    kinds = rng.integers(0, 6, len(boxes))
    for kind in range(6):
        draw_boxes(picture, boxes[kinds == kind], quad, any_colour(rng))


def _stripes(picture: Picture, rng: np.random.Generator, horizon: int) -> None:
    size = picture.shape[0]
    if size - horizon < 8 or rng.random() < 0.5:
        return
    inset = size * rng.uniform(0.0, 0.4)
    quad = np.array([[inset, horizon + 4], [size - inset, horizon + 4], [size, size], [0, size]])
    bars = grid(1, int(rng.integers(2, 12)), rng.uniform(0.05, 0.5), 1.0)
    draw_boxes(picture, bars, quad.astype(np.float32), rng.integers(150, 256, 3).astype(np.uint8))


def _tree(picture: Picture, rng: np.random.Generator, horizon: int) -> None:
    size = picture.shape[0]
    side = int(size * rng.uniform(0.15, 0.5))
    left, top = int(rng.uniform(-0.2, 0.9) * size), int(horizon - side * rng.uniform(0.8, 1.5))
    trunk = (left + side // 2, top + side // 2)
    brown = muted_colour(rng).tolist()
    cv2.line(picture, trunk, (trunk[0], horizon), brown, max(1, side // 16), cv2.LINE_AA)
    box = (max(left, 0), max(top, 0), min(left + side, size), min(top + side, size))
    if box[2] - box[0] > 8 and box[3] - box[1] > 8:
        leaves = texture(rng, box[2] - box[0], box[3] - box[1], LEAVES)
        _blend_through_blobs(picture, leaves, rng, box)


def _blend_through_blobs(
    picture: Picture, layer: Picture, rng: np.random.Generator, box: tuple[int, int, int, int]
) -> None:
    """Lay a layer into a window of a picture where a few discs are."""
    left, top, right, bottom = box
    mask = np.zeros((bottom - top, right - left), np.uint8)
    reach = min(mask.shape)
    for _ in range(int(rng.integers(4, 14))):
        x, y = rng.uniform(0.2, 0.8, 2) * mask.shape[::-1]
        radius = int(reach * rng.uniform(0.08, 0.25))
        cv2.circle(mask, (round(float(x)), round(float(y))), radius, 255, -1)
    cv2.copyTo(layer, mask, picture[top:bottom, left:right])


def _passer_by(picture: Picture, rng: np.random.Generator, ground: int) -> None:
    size = picture.shape[0]
    reach = size * rng.uniform(0.03, 0.2)
    centre = np.array([rng.uniform(0, size), ground - reach * rng.uniform(0.0, 1.0)])
    pictogram(Pen(picture, centre, reach, any_colour(rng)), rng)


def _lit(rng: np.random.Generator, picture: Picture) -> Picture:
    """Let light fall unevenly on everything."""
    if rng.random() < 0.4:
        return picture
    return shaded(picture, rng.integers(85, 165, (3, 3)).astype(np.uint8), 128)
