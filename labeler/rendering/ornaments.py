"""Single marks that are no text: arrows, logos, pictograms, stamps, signatures, woodcuts."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.colours import Colour, any_colour
from labeler.rendering.sheet import Picture

SUBPIXEL_BITS = 3

Mark = Callable[[Picture, np.random.Generator, NDArray[np.float64], float, Colour], None]
"""Draws on a picture, around a centre (x, y), as far as some pixels, in a colour."""


def _fixed(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.asarray(np.round(points * 2**SUBPIXEL_BITS), np.int32)


def _turned(points: NDArray[np.float64], angle: float) -> NDArray[np.float64]:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[cos, sin], [-sin, cos]]))


def _filled(picture: Picture, points: NDArray[np.float64], colour: Colour) -> None:
    cv2.fillPoly(picture, [_fixed(points)], colour.tolist(), cv2.LINE_AA, SUBPIXEL_BITS)


def arrow(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """An arrow in one of eight directions."""
    shaft = rng.uniform(0.1, 0.35)
    half = np.array([[1, 0], [0.1, 0.8], [0.1, shaft], [-1, shaft]])
    outline = np.concatenate([half, half[:0:-1] * [1, -1]])
    _filled(picture, centre + _turned(outline, rng.integers(8) * np.pi / 4) * reach, colour)


def star(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """A star, a flower, a cog or a regular polygon."""
    points = 2 * int(rng.integers(3, 13))
    angles = np.arange(points) * 2 * np.pi / points + rng.uniform(0, 1)
    radii = np.where(np.arange(points) % 2, rng.uniform(0.3, 1.0), 1.0)
    outline = np.stack([np.cos(angles), np.sin(angles)], 1) * radii[:, None]
    _filled(picture, centre + outline * reach, colour)


def rings(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """A round badge: rings around a star."""
    middle = (round(float(centre[0])), round(float(centre[1])))
    for share in rng.uniform(0.5, 1.0, int(rng.integers(1, 4))):
        width = max(1, round(reach * rng.uniform(0.03, 0.15)))
        radius = max(1, round(reach * share))
        cv2.circle(picture, middle, radius, colour.tolist(), width, cv2.LINE_AA)
    if rng.random() < 0.7:
        star(picture, rng, centre, reach * rng.uniform(0.2, 0.45), colour)


def pictogram(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """A standing figure, as on doors and crossings; far away, a passer-by."""
    lean = rng.uniform(-0.1, 0.1)
    body = np.array([[-0.28, -0.5], [0.28, -0.5], [0.2, 0.2], [0.16, 1], [-0.16, 1], [-0.2, 0.2]])
    body[:, 0] *= rng.uniform(0.7, 1.4)
    body[:, 0] += lean
    _filled(picture, centre + body * reach, colour)
    head = centre + np.array([lean, -0.75]) * reach
    radius = max(1, round(reach * rng.uniform(0.14, 0.22)))
    middle = (round(float(head[0])), round(float(head[1])))
    cv2.circle(picture, middle, radius, colour.tolist(), -1, cv2.LINE_AA)


def stamp(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """A round or oval stamp whose legend has run: a band of marks that cannot be read."""
    axes = np.array([reach, reach * rng.choice([1.0, 1.0, 0.6])])
    middle = (round(float(centre[0])), round(float(centre[1])))
    for share in (1.0, rng.uniform(0.55, 0.7)):
        size = (max(1, round(axes[0] * share)), max(1, round(axes[1] * share)))
        width = max(1, round(reach * 0.04))
        cv2.ellipse(picture, middle, size, 0, 0, 360, colour.tolist(), width, cv2.LINE_AA)
    angles = np.linspace(0, 2 * np.pi, int(rng.integers(20, 50)), endpoint=False)
    angles = angles[rng.random(len(angles)) < 0.8]
    ray = np.stack([np.cos(angles), np.sin(angles)], 1) * axes
    ends = rng.uniform([[0.74], [0.82]], [[0.82], [0.93]], (2, len(angles)))
    marks = np.stack([centre + ray * ends[0][:, None], centre + ray * ends[1][:, None]], 1)
    width = max(1, round(reach * rng.uniform(0.02, 0.06)))
    lines = list(_fixed(marks))
    cv2.polylines(picture, lines, False, colour.tolist(), width, cv2.LINE_AA, SUBPIXEL_BITS)
    if rng.random() < 0.5:
        star(picture, rng, centre, reach * 0.3, colour)


def signature(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """A signature or a scribble: loops of a pen that nobody can read."""
    steps = np.linspace(0, 1, 90)
    turns = rng.uniform(3, 14) * 2 * np.pi
    size = np.interp(steps, np.linspace(0, 1, 7), rng.uniform(0.05, 0.45, 7))
    x = 2 * steps - 1 + size * 0.6 * np.cos(steps * turns)
    y = size * np.sin(steps * turns + rng.uniform(0, 6)) + rng.normal(0, 0.1) * steps
    path = centre + _turned(np.stack([x, y], 1) * reach, rng.normal(0, 0.15))
    width = max(1, round(reach * rng.uniform(0.01, 0.035)))
    lines = [_fixed(path)]
    cv2.polylines(picture, lines, False, colour.tolist(), width, cv2.LINE_AA, SUBPIXEL_BITS)


def hatching(
    picture: Picture,
    rng: np.random.Generator,
    centre: NDArray[np.float64],
    reach: float,
    colour: Colour,
) -> None:
    """A woodcut: a framed block of strokes."""
    count = int(rng.integers(30, 260))
    start = rng.uniform(-0.9, 0.9, (count, 2))
    bearing = rng.choice(rng.uniform(0, np.pi, 4), count) + rng.normal(0, 0.2, count)
    length = rng.uniform(0.05, 0.4, (count, 1))
    along = np.stack([np.cos(bearing), np.sin(bearing)], 1) * length
    bow = np.stack([-along[:, 1], along[:, 0]], 1) * rng.normal(0, 0.3, (count, 1))
    strokes = np.clip(np.stack([start, start + along / 2 + bow, start + along], 1), -1, 1)
    frame = np.array([[[-1, -1], [1, -1], [1, 1], [-1, 1]]])
    width = max(1, round(reach * 0.02))
    for lines, closed in ((strokes, False), (frame, True)):
        fixed = list(_fixed(centre + lines * reach))
        cv2.polylines(picture, fixed, closed, colour.tolist(), width, cv2.LINE_AA, SUBPIXEL_BITS)


MARKS: tuple[Mark, ...] = (arrow, star, rings, pictogram, stamp, signature, hatching)


def draw_ornaments(picture: Picture, rng: np.random.Generator, most: int = 3) -> None:
    """Draw a few marks anywhere on a picture."""
    height, width = picture.shape[:2]
    for _ in range(int(rng.integers(1, most + 1))):
        reach = min(height, width) * rng.uniform(0.05, 0.3)
        centre = rng.uniform([0, 0], [width, height])
        mark = MARKS[int(rng.integers(len(MARKS)))]
        mark(picture, rng, centre, reach, any_colour(rng))
