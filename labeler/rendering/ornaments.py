"""Single marks that are no text: arrows, logos, pictograms, stamps, signatures, woodcuts."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.colours import Colour, any_colour
from labeler.rendering.sheet import Picture

SUBPIXEL_BITS = 3


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws a mark in its own coordinates: from the centre, in units of the reach."""

    picture: Picture
    centre: NDArray[np.float64]
    """(2,) x and y in pixels."""
    reach: float
    """Pixels from the centre to the edge of the mark."""
    colour: Colour

    def smaller(self, share: float) -> "Pen":
        """Return a pen for a mark at the same place that reaches only so far."""
        return replace(self, reach=self.reach * share)

    def fill(self, outline: NDArray[np.float64]) -> None:
        """Fill a polygon of points (N, 2)."""
        points, colour = [self._fixed(outline)], self.colour.tolist()
        cv2.fillPoly(self.picture, points, colour, cv2.LINE_AA, SUBPIXEL_BITS)

    def stroke(self, lines: NDArray[np.float64], width: float, *, closed: bool = False) -> None:
        """Draw lines (L, N, 2) of N points each."""
        points, colour, wide = list(self._fixed(lines)), self.colour.tolist(), self._pixels(width)
        cv2.polylines(self.picture, points, closed, colour, wide, cv2.LINE_AA, SUBPIXEL_BITS)

    def oval(
        self,
        radii: tuple[float, float],
        width: float | None = None,
        at: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        """Draw an ellipse with radii in x and y around a point; without a width it is filled."""
        x, y = self.centre + np.array(at) * self.reach
        middle = (round(float(x)), round(float(y)))
        axes = (self._pixels(radii[0]), self._pixels(radii[1]))
        wide = cv2.FILLED if width is None else self._pixels(width)
        colour = self.colour.tolist()
        cv2.ellipse(self.picture, middle, axes, 0, 0, 360, colour, wide, cv2.LINE_AA)

    def _fixed(self, points: NDArray[np.float64]) -> NDArray[np.int32]:
        """Return points in pixels of the picture, as OpenCV takes fractions of pixels."""
        pixels = self.centre + points * self.reach
        return np.asarray(np.round(pixels * 2**SUBPIXEL_BITS), np.int32)

    def _pixels(self, share: float) -> int:
        return max(1, round(self.reach * share))


Mark = Callable[[Pen, np.random.Generator], None]


def _turned(points: NDArray[np.float64], angle: float) -> NDArray[np.float64]:
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(points @ np.array([[cos, sin], [-sin, cos]]))


def arrow(pen: Pen, rng: np.random.Generator) -> None:
    """An arrow in one of eight directions."""
    shaft = rng.uniform(0.1, 0.35)
    half = np.array([[1, 0], [0.1, 0.8], [0.1, shaft], [-1, shaft]])
    outline = np.concatenate([half, half[:0:-1] * [1, -1]])
    pen.fill(_turned(outline, rng.integers(8) * np.pi / 4))


def star(pen: Pen, rng: np.random.Generator) -> None:
    """A star, a flower, a cog or a regular polygon."""
    points = 2 * int(rng.integers(3, 13))
    angles = np.arange(points) * 2 * np.pi / points + rng.uniform(0, 1)
    radii = np.where(np.arange(points) % 2, rng.uniform(0.3, 1.0), 1.0)
    pen.fill(np.stack([np.cos(angles), np.sin(angles)], 1) * radii[:, None])


def rings(pen: Pen, rng: np.random.Generator) -> None:
    """A round badge: rings around a star."""
    for radius in rng.uniform(0.5, 1.0, int(rng.integers(1, 4))):
        pen.oval((radius, radius), rng.uniform(0.03, 0.15))
    if rng.random() < 0.7:
        star(pen.smaller(rng.uniform(0.2, 0.45)), rng)


def pictogram(pen: Pen, rng: np.random.Generator) -> None:
    """A standing figure, as on doors and crossings; far away, a passer-by."""
    lean = rng.uniform(-0.1, 0.1)
    body = np.array([[-0.28, -0.5], [0.28, -0.5], [0.2, 0.2], [0.16, 1], [-0.16, 1], [-0.2, 0.2]])
    body[:, 0] *= rng.uniform(0.7, 1.4)
    body[:, 0] += lean
    pen.fill(body)
    radius = rng.uniform(0.14, 0.22)
    pen.oval((radius, radius), at=(lean, -0.75))


def stamp(pen: Pen, rng: np.random.Generator) -> None:
    """A round or oval stamp whose legend has run: a band of marks that cannot be read."""
    height = rng.choice([1.0, 1.0, 0.6])
    for share in (1.0, rng.uniform(0.55, 0.7)):
        pen.oval((share, height * share), 0.04)
    angles = np.linspace(0, 2 * np.pi, int(rng.integers(20, 50)), endpoint=False)
    angles = angles[rng.random(len(angles)) < 0.8]
    rays = np.stack([np.cos(angles), height * np.sin(angles)], 1)
    ends = rng.uniform([[0.74], [0.82]], [[0.82], [0.93]], (2, len(angles)))
    legend = np.stack([rays * end[:, None] for end in ends], 1)
    pen.stroke(legend, rng.uniform(0.02, 0.06))
    if rng.random() < 0.5:
        star(pen.smaller(0.3), rng)


def signature(pen: Pen, rng: np.random.Generator) -> None:
    """A signature or a scribble: loops of a pen that nobody can read."""
    steps = np.linspace(0, 1, 90)
    turns = rng.uniform(3, 14) * 2 * np.pi
    size = np.interp(steps, np.linspace(0, 1, 7), rng.uniform(0.05, 0.45, 7))
    x = 2 * steps - 1 + size * 0.6 * np.cos(steps * turns)
    y = size * np.sin(steps * turns + rng.uniform(0, 6)) + rng.normal(0, 0.1) * steps
    path = _turned(np.stack([x, y], 1), rng.normal(0, 0.15))
    pen.stroke(path[None], rng.uniform(0.01, 0.035))


def hatching(pen: Pen, rng: np.random.Generator) -> None:
    """A woodcut: a framed block of strokes."""
    count = int(rng.integers(30, 260))
    start = rng.uniform(-0.9, 0.9, (count, 2))
    bearing = rng.choice(rng.uniform(0, np.pi, 4), count) + rng.normal(0, 0.2, count)
    length = rng.uniform(0.05, 0.4, (count, 1))
    along = np.stack([np.cos(bearing), np.sin(bearing)], 1) * length
    bow = np.stack([-along[:, 1], along[:, 0]], 1) * rng.normal(0, 0.3, (count, 1))
    strokes = np.clip(np.stack([start, start + along / 2 + bow, start + along], 1), -1, 1)
    pen.stroke(strokes, 0.02)
    pen.stroke(np.array([[[-1, -1], [1, -1], [1, 1], [-1, 1]]]), 0.02, closed=True)


MARKS: tuple[Mark, ...] = (arrow, star, rings, pictogram, stamp, signature, hatching)


def draw_ornaments(picture: Picture, rng: np.random.Generator, most: int = 3) -> None:
    """Draw a few marks anywhere on a picture."""
    height, width = picture.shape[:2]
    for _ in range(int(rng.integers(1, most + 1))):
        reach = min(height, width) * rng.uniform(0.05, 0.3)
        centre = rng.uniform([0, 0], [width, height])
        mark = MARKS[int(rng.integers(len(MARKS)))]
        mark(Pen(picture, centre, reach, any_colour(rng)), rng)
