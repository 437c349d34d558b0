"""Kernels on a probability map, each labelled apart, measured and grown back to its full size."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Vertices
from labeler.maps import offset
from labeler.maps.directions import short_directions

ProbabilityMap: TypeAlias = NDArray[np.float32] | NDArray[np.uint8]
"""(h, w), 0 to 1 as float32 or 0 to 255 as uint8."""
Direction: TypeAlias = Callable[[float, float], tuple[float, float]]
"""Unit vector along which characters at x and y of a map stand, or (0, 0) where not known."""

_FINER = 2
"""Contours are followed on a map so many times finer, which takes the steps out of slanted ones."""
_MARGIN = 2
_LOOSEST = 0.6
"""Share of its upright rectangle that the kernel of a character is taken to fill at least."""


@dataclass(frozen=True, slots=True)
class InstanceSettings:
    """How kernels become instances."""

    ratio: float
    """The r by which the detector was taught to shrink."""
    growth: float = 1.0
    """Factor on the distance grown; 1 when predicted kernels are as large as the taught ones."""
    encloses: bool = False
    """Whether a rectangle is the smallest one around what was seen, not the one of its area: for a
    detector that sees the ends and corners of kernels rounded off."""
    min_pixels: int = 3
    """Smaller kernels are noise."""
    rectangle_fill: float = 0.82
    """A region filling this much of its smallest rectangle is given as that rectangle."""
    smoothness: float = 0.06
    """How far a curved outline may be simplified, in thicknesses of the region."""


@dataclass(frozen=True, slots=True)
class Instance:
    """One grown kernel, in pixels of the map."""

    polygon: Vertices
    score: float
    """Mean probability inside the kernel."""
    seed: tuple[int, int]
    """Row and column of one pixel of the kernel."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """The outline of one connected component and what was measured of it, in map pixels."""

    outline: Vertices
    area: float
    """Sum of probabilities: finer than whole pixels where the kernel is only a pixel thick."""
    score: float
    seed: tuple[int, int]

    @property
    def inset(self) -> float:
        """How far the outline must move inwards to enclose the measured area."""
        length = offset.perimeter(self.outline)
        return (offset.area(self.outline) - self.area) / length if length > 0 else 0.0


def binary_map(probability: ProbabilityMap, threshold: float) -> NDArray[np.uint8]:
    """Return (h, w), 1 where a probability (h, w) exceeds the threshold (0 to 1), else 0."""
    level = threshold * 255 if probability.dtype == np.uint8 else threshold
    return (probability > level).view(np.uint8)


def find_instances(
    probability: ProbabilityMap,
    threshold: float,
    settings: InstanceSettings,
    direction: Direction | None = None,
) -> list[Instance]:
    """Return the instances on a map (h, w): nearly straight ones as rectangles, others as outlines.

    Outlines are in map pixels. Short ones, whose own longest side says little, lie as the nearest long one does. With a
    `direction`, every instance is a rectangle along it (upright where it is not known): the form
    of characters.
    """
    return grown(kernels_on(probability, threshold, settings.min_pixels), settings, direction)


def grown(
    kernels: Sequence[Kernel], settings: InstanceSettings, direction: Direction | None = None
) -> list[Instance]:
    """Return the instances that kernels grow to: the second half of `find_instances`."""
    along: Sequence[tuple[float, float] | None]
    if direction is None:
        along = short_directions([cv2.minAreaRect(kernel.outline) for kernel in kernels])
    else:
        places = [kernel.outline.mean(axis=0) for kernel in kernels]
        along = [direction(float(x), float(y)) for x, y in places]
    polygons = [
        _grown(kernel, settings) if way is None else _grown_along(kernel, settings, way)
        for kernel, way in zip(kernels, along, strict=True)
    ]
    return [
        Instance(polygon, kernel.score, kernel.seed)
        for polygon, kernel in zip(polygons, kernels, strict=True)
    ]


def kernels_on(probability: ProbabilityMap, threshold: float, min_pixels: int) -> list[Kernel]:
    """Return the kernels on a map (h, w) at a threshold (0 to 1), measured but not grown."""
    return list(_kernels(probability, threshold, min_pixels))


def _kernels(probability: ProbabilityMap, threshold: float, min_pixels: int) -> Iterator[Kernel]:
    binary = binary_map(probability, threshold)
    _, labels, statistics, _ = cv2.connectedComponentsWithStats(binary, connectivity=8)
    for label in range(1, len(statistics)):
        left, top, width, height, size = (int(value) for value in statistics[label])
        if size < min_pixels:
            continue
        y0, x0 = max(top - _MARGIN, 0), max(left - _MARGIN, 0)
        window = np.s_[y0 : top + height + _MARGIN, x0 : left + width + _MARGIN]
        values = probability[window].astype(np.float32)
        if probability.dtype == np.uint8:
            values /= 255
        kernel = _measured(values, labels[window], label, threshold)
        if kernel is not None:
            origin = np.array([x0, y0], np.float32)
            seed = (kernel.seed[0] + y0, kernel.seed[1] + x0)
            yield Kernel(kernel.outline + origin, kernel.area, kernel.score, seed)


def _measured(
    values: NDArray[np.float32], labels: NDArray[Any], label: int, threshold: float
) -> Kernel | None:
    """Outline and measure one component inside its window."""
    inside = (labels == label).astype(np.uint8)
    around = cv2.dilate(inside, np.ones((3, 3), np.uint8))
    around[(labels != label) & (labels > 0)] = 0
    values = values * around.astype(np.float32)
    core = cv2.erode(inside, np.ones((3, 3), np.uint8), borderValue=0) > 0
    # Doubt about the whole kernel is no reason to take it for a thin one.
    peak = float(values[core].mean()) if core.any() else 1.0
    padded = cv2.copyMakeBorder(values, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    fine = cv2.resize(padded, None, fx=_FINER, fy=_FINER, interpolation=cv2.INTER_LINEAR)
    contours, _ = cv2.findContours(
        (fine > threshold).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE
    )
    contour = max(contours, key=len, default=None)
    if contour is None or len(contour) < 3:
        return None
    outline = np.asarray((contour[:, 0] + 0.5) / _FINER - 1, np.float32)
    row, column = np.unravel_index(int(np.argmax(inside)), inside.shape)
    return Kernel(
        outline,
        float(np.minimum(values / peak, 1.0).sum()),
        float(values[inside > 0].mean()),
        (int(row), int(column)),
    )


def _grown(kernel: Kernel, settings: InstanceSettings) -> Vertices:
    outline = _simplified(kernel.outline, 0.5)
    if len(outline) < 3 or offset.area(outline) < 1e-3:
        return _grown_along(kernel, settings, (0.0, 0.0))
    inset = Kernel(outline, kernel.area, kernel.score, kernel.seed).inset
    corners = offset.corner_sum(outline)
    length = max(offset.perimeter(outline) - 2 * corners * inset, 0.0)
    distance = offset.distance_of(kernel.area, length, corners, settings.ratio)
    distance *= settings.growth
    area = kernel.area + length * distance + corners * distance**2
    rectangle = cv2.minAreaRect(kernel.outline)
    sides = np.array(rectangle[1]) + 2 * (distance - inset)
    if area >= settings.rectangle_fill * sides.prod():
        if not settings.encloses:
            sides = _with_area(sides, area)
        box = cv2.boxPoints((rectangle[0], (float(sides[0]), float(sides[1])), rectangle[2]))
        return np.asarray(box, np.float32)
    polygon = offset.grow_by(outline, distance - inset)
    tolerance = settings.smoothness * 2 * area / max(offset.perimeter(polygon), 1e-6)
    return _simplified(polygon, tolerance)


def _grown_along(
    kernel: Kernel, settings: InstanceSettings, direction: tuple[float, float]
) -> Vertices:
    along = np.array(direction if any(direction) else (1.0, 0.0), np.float32)
    axes = np.stack([along, np.array([-along[1], along[0]], np.float32)])
    projected = kernel.outline @ axes.T
    low, high = projected.min(axis=0), projected.max(axis=0)
    # The outline runs through the centres of the finer pixels.
    sides = (high - low + 1.0 / _FINER).astype(np.float64)
    extent = float(sides.prod())
    if not settings.encloses:
        sides = _with_area(sides, min(max(kernel.area, _LOOSEST * extent), extent))
    distance = offset.distance_of(float(sides.prod()), float(2 * sides.sum()), 4.0, settings.ratio)
    half = (sides / 2 + settings.growth * distance).astype(np.float32)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32) * half + (low + high) / 2
    return np.asarray(corners @ axes, np.float32)


def _with_area(sides: NDArray[np.float64], area: float) -> NDArray[np.float64]:
    """Move all sides of a rectangle by the same distance so that it has a given area."""
    half = float(sides.sum()) / 2
    difference = float(sides[0] - sides[1]) / 2
    target = float(np.sqrt(area + difference**2))
    return sides + (target - half)


def _simplified(polygon: Vertices, tolerance: float) -> Vertices:
    return np.asarray(cv2.approxPolyDP(polygon, tolerance, closed=True)[:, 0], np.float32)
