"""Putting a flat sheet into a picture: rotation, perspective, and where there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.glyph_cache import Mask
from labeler.rendering.sheet import Picture, blended
from labeler.rendering.typesetting import Points, TextLine

Matrix = NDArray[np.float64]
OCCUPANCY_SCALE = 4
ATTEMPTS, SHRINK = 10, 0.88


@dataclass(frozen=True, slots=True)
class Placement:
    """A plane seen in the picture: homography from sheet pixels to picture pixels."""

    matrix: Matrix
    quad: Points
    """(4, 2) the sheet's corners in the picture."""

    def to_picture(self, points: Points) -> Points:
        """Map (N, 2) from the sheet to the picture."""
        if not len(points):
            return points
        mapped = cv2.perspectiveTransform(points.reshape(1, -1, 2), self.matrix)
        return np.asarray(mapped, np.float32).reshape(-1, 2)

    def placed(self, line: TextLine) -> TextLine:
        """Map a line from the sheet to the picture."""
        return line.mapped(self.to_picture)

    def pasted(self, picture: Picture, sheet: Picture, cover: Mask | None) -> Picture:
        """Return the picture with the sheet in it."""
        size = picture.shape[1::-1]
        # cv2 counts from pixel centres, polygons count from pixel corners
        half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
        matrix = np.linalg.inv(half) @ self.matrix @ half
        low = np.maximum(np.floor(self.quad.min(0)).astype(int) - 1, 0)
        high = np.minimum(np.ceil(self.quad.max(0)).astype(int) + 1, size)
        if (high <= low).any():
            return picture
        matrix = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]]) @ matrix
        extent = (int(high[0] - low[0]), int(high[1] - low[1]))
        layer = cv2.warpPerspective(
            sheet, matrix, extent, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        if cover is None:
            mask = np.zeros(extent[::-1], np.uint8)
            outline = np.round((self.quad - low - 0.5) * 8).astype(np.int32)
            cv2.fillConvexPoly(mask, outline, 255, cv2.LINE_AA, 3)
        else:
            warped = cv2.warpPerspective(cover, matrix, extent, flags=cv2.INTER_LINEAR)
            mask = np.asarray(warped, np.uint8)
        window = picture[low[1] : high[1], low[0] : high[0]]
        window[:] = blended(window, np.asarray(layer, np.uint8), mask)
        return picture


class Room:
    """Which parts of a picture are still free."""

    def __init__(self, size: int, taken: Sequence[Points] = ()) -> None:
        side = size // OCCUPANCY_SCALE
        self._taken = np.zeros((side, side), np.uint8)
        for polygon in taken:
            cv2.fillPoly(self._taken, [np.round(polygon / OCCUPANCY_SCALE).astype(np.int32)], 1)

    def take(self, quad: Points) -> bool:
        """Reserve a quadrangle; False, and nothing reserved, where it meets another one."""
        coarse = np.round(quad / OCCUPANCY_SCALE).astype(np.int32)
        x, y, width, height = cv2.boundingRect(coarse)
        window = self._taken[max(y, 0) : y + height, max(x, 0) : x + width]
        if not window.size:
            return False
        wanted = np.zeros_like(window)
        cv2.fillConvexPoly(wanted, coarse - [max(x, 0), max(y, 0)], 1)
        if cv2.bitwise_and(window, wanted).any():
            return False
        np.maximum(window, wanted, out=window)
        return True


@dataclass(frozen=True, slots=True)
class Spot:
    """A free place for a sheet of at most `width` x `height` pixels."""

    width: float
    height: float
    quad: Points

    def placement(self, shape: tuple[int, int]) -> Placement:
        """Put a sheet of (height, width) into the middle of the spot; larger ones shrink."""
        height, width = shape
        scale = min(1.0, self.width / width, self.height / height)
        left, top = (self.width - width * scale) / 2, (self.height - height * scale) / 2
        inner = np.array([[scale, 0, left], [0, scale, top], [0, 0, 1]])
        matrix = _homography(self.width, self.height, self.quad) @ inner
        corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], np.float32)
        quad = cv2.perspectiveTransform(corners, matrix).astype(np.float32)
        return Placement(matrix, quad.reshape(-1, 2))


def free_spot(
    rng: np.random.Generator, wanted: tuple[float, float], size: int, room: Room
) -> Spot | None:
    """Reserve a place for about (width, height) pixels in a scene; None when there is none.

    What is wanted shrinks a little with every attempt: a small sign is worth more than none.
    """
    flat = _tilted(rng, wanted[::-1], _scene_angle(rng), rng.uniform(0, 0.14))
    flat -= flat.min(0)
    for attempt in range(ATTEMPTS):
        quad = flat * SHRINK**attempt
        span = quad.max(0)
        slack = np.maximum(size - span, 0)
        quad = (quad + rng.uniform(-0.06 * size, slack + 0.06 * size)).astype(np.float32)
        if span.max() < size * 1.15 and room.take(quad):
            return Spot(wanted[0] * SHRINK**attempt, wanted[1] * SHRINK**attempt, quad)
    return None


def page_placement(
    rng: np.random.Generator, shape: tuple[int, int], size: int, *, steady: bool = False
) -> Placement:
    """Place a page of (height, width) in the middle of a picture, roughly upright.

    steady: as on a scanner, hardly turned and not tilted.
    """
    angle = rng.normal(0, 2.0) if rng.random() < 0.7 else rng.normal(0, 9)
    strength = 0.0 if rng.random() < 0.4 else rng.uniform(0, 0.05)
    if steady:
        angle, strength = angle * 0.2, 0.0
    quad = _tilted(rng, shape, np.radians(angle), strength)
    middle = size / 2 + rng.normal(0, 0.03, 2) * size
    return _onto((quad + middle).astype(np.float32), shape)


def _scene_angle(rng: np.random.Generator) -> float:
    draw = rng.random()
    if draw < 0.6:
        return float(np.radians(rng.normal(0, 6)))
    if draw < 0.93:
        return float(np.radians(rng.uniform(-32, 32)))
    return float(np.radians(rng.uniform(-95, 95)))


def _tilted(
    rng: np.random.Generator, shape: tuple[float, float], angle: float, strength: float
) -> NDArray[np.float64]:
    """Corners of the sheet around the origin, each pulled inwards a little, then turned."""
    height, width = shape
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [width / 2, height / 2]
    corners *= 1 - rng.uniform(0, 2 * strength, (4, 2))
    cos, sin = np.cos(angle), np.sin(angle)
    return np.asarray(corners @ np.array([[cos, sin], [-sin, cos]]))


def _onto(quad: Points, shape: tuple[int, int]) -> Placement:
    height, width = shape
    return Placement(_homography(width, height, quad), quad)


def _homography(width: float, height: float, quad: Points) -> Matrix:
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    return np.asarray(cv2.getPerspectiveTransform(corners, quad))
