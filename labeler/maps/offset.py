"""Shrink and grow a polygon by area, perimeter and ratio; both directions share this one formula.

A polygon of area A and perimeter L is shrunk by D = A (1 - r^2) / L (Liao et al., "Real-time Scene
Text Detection with Differentiable Binarization", 2020). What remains is its kernel.
"""

import math

import cv2
import numpy as np
import pyclipper

from labeler.core.sample import Vertices

LINE_RATIO = 0.4
"""The r by which lines are shrunk."""
TAUGHT_RATIO = 0.55
"""The r that maps of lines do best with that others taught: PaddleOCR lets it grow from 0.4 to 0.6.
Measured on set-aside pages of five public sets (docs/decisions/detector.md)."""
CHARACTER_RATIO = 0.5
"""The r by which characters are shrunk."""

_UNITS_PER_PIXEL = 1024.0
"""pyclipper works on integers."""
_MITRE_LIMIT = 2.0
_SHARPEST_MITRE = 2.0 * math.acos(1.0 / _MITRE_LIMIT)
"""Exterior angle beyond which pyclipper cuts a corner off instead of extending it to a point."""


def area(polygon: Vertices) -> float:
    """Area of a (N, 2) polygon, whichever way it winds."""
    return float(cv2.contourArea(polygon.astype(np.float32, copy=False)))


def perimeter(polygon: Vertices) -> float:
    """Length of the border of a (N, 2) polygon."""
    return float(cv2.arcLength(polygon.astype(np.float32, copy=False), closed=True))


def offset_distance(polygon: Vertices, ratio: float) -> float:
    """Return D = A (1 - r^2) / L of a polygon (N, 2), in its units; 0 for one without border."""
    length = perimeter(polygon)
    return area(polygon) * (1.0 - ratio * ratio) / length if length > 0 else 0.0


def shrink(polygon: Vertices, ratio: float) -> list[Vertices]:
    """Return the kernels of a (N, 2) polygon; waists split it, a polygon without area has none."""
    return shrink_by(polygon, offset_distance(polygon, ratio))


def shrink_by(polygon: Vertices, distance: float) -> list[Vertices]:
    """Move the border of a (N, 2) polygon inwards; the polygon may split or vanish."""
    if len(polygon) == 4 and distance > 0:
        inset = _inset_quadrilateral(polygon.tolist(), distance)
        if inset is not None:
            return [np.array(inset, np.float32)]
    return _offset(polygon, -distance)


def grow_by(polygon: Vertices, distance: float) -> Vertices:
    """Move the border of a (N, 2) polygon outwards; corners stay corners, holes are filled.

    Returns the polygon itself when it has no area to grow from.
    """
    grown = _offset(polygon, distance)
    return max(grown, key=area) if grown else polygon


def unshrink(kernel: Vertices, ratio: float) -> Vertices:
    """Grow a (N, 2) kernel so that shrinking the result by the same ratio gives the kernel again."""
    return grow_by(kernel, unshrink_distance(kernel, ratio))


def unshrink_distance(kernel: Vertices, ratio: float) -> float:
    """Return the distance by which `unshrink` grows a kernel.

    Let the kernel have area a and perimeter l. Moving its border outwards by d, with corners
    extended to points, gives A(d) = a + l d + T d^2 and L(d) = l + 2 T d, where T is the sum of
    tan(angle / 2) over the signed exterior angles (4 for a rectangle, pi for a smooth outline).
    The d sought is the D of the grown polygon, d L(d) = (1 - r^2) A(d), hence the positive root of
    (1 + r^2) T d^2 + r^2 l d - (1 - r^2) a = 0. This is exact as long as no edge had vanished.
    """
    return distance_of(area(kernel), perimeter(kernel), corner_sum(kernel), ratio)


def distance_of(area: float, perimeter: float, corners: float, ratio: float) -> float:
    """Return the root derived in `unshrink_distance` from what was measured of a kernel."""
    squared = ratio * ratio
    quadratic, linear = (1.0 + squared) * corners, squared * perimeter
    constant = (1.0 - squared) * area
    root = math.sqrt(linear * linear + 4.0 * quadratic * constant)
    return 2.0 * constant / (linear + root) if root > 0 else 0.0


def corner_sum(polygon: Vertices) -> float:
    """Return T of `unshrink_distance` for a polygon (N, 2), at least that of a circle.

    Corners too sharp for pyclipper's mitre are cut off and contribute 2 tan(angle / 4) instead.
    """
    edges = np.roll(polygon, -1, axis=0).astype(np.float64) - polygon
    edges = edges[np.hypot(edges[:, 0], edges[:, 1]) > 0]
    following = np.roll(edges, -1, axis=0)
    cross = edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]
    angles = np.arctan2(cross, (edges * following).sum(axis=1))
    if cv2.contourArea(polygon.astype(np.float32, copy=False), oriented=True) < 0:
        angles = -angles
    is_sharp = np.abs(angles) > _SHARPEST_MITRE
    shares = np.where(is_sharp, 2.0 * np.tan(angles / 4.0), np.tan(angles / 2.0))
    return max(math.pi, float(shares.sum()))


def _offset(polygon: Vertices, distance: float) -> list[Vertices]:
    if len(polygon) < 3 or area(polygon) * _UNITS_PER_PIXEL < 1.0:
        return []
    path = np.rint(polygon.astype(np.float64) * _UNITS_PER_PIXEL).astype(np.int64).tolist()
    clipper = pyclipper.PyclipperOffset(_MITRE_LIMIT)
    try:
        clipper.AddPath(path, pyclipper.JT_MITER, pyclipper.ET_CLOSEDPOLYGON)
    except pyclipper.ClipperException:  # every vertex fell on one line
        return []
    rings = clipper.Execute(distance * _UNITS_PER_PIXEL)
    return [
        (np.asarray(ring) / _UNITS_PER_PIXEL).astype(np.float32)
        for ring in rings
        if pyclipper.Orientation(ring)
    ]


def _inset_quadrilateral(corners: list[list[float]], distance: float) -> list[list[float]] | None:
    """Shrink a convex quadrilateral that stays one; None where pyclipper has to look closer.

    Characters and most lines are such; encoding a sample spends most of its time on them.
    """
    edges = [
        (bx - ax, by - ay)
        for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True)
    ]
    inset = []
    turning = 0.0
    for (x, y), (px, py), (nx, ny) in zip(corners, edges[-1:] + edges[:-1], edges, strict=True):
        cross = px * ny - py * nx
        if cross == 0 or cross * turning < 0:
            return None
        turning = cross
        # The corner moves along both edges until it is `distance` away from each.
        before, after = math.hypot(px, py), math.hypot(nx, ny)
        step = distance / abs(cross)
        inset.append([x + step * (before * nx - after * px), y + step * (before * ny - after * py)])
    moved = zip(inset, inset[1:] + inset[:1], edges, strict=True)
    keeps = all((bx - ax) * ex + (by - ay) * ey > 0 for (ax, ay), (bx, by), (ex, ey) in moved)
    return inset if keeps else None
