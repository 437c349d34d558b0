"""What is wrong with an outline, and its repair where only one repair makes sense."""

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import cropping, geometry
from labeler.core.annotation import Page, Point, Polygon

SAME_POINT = 0.25
"""Vertices closer than this many pixels are one vertex."""
SPIKE_DEGREES = 3.0
SPIKE_WIDTH = 0.5
"""A corner sharper and thinner (in pixels) than this is a spike: the outline runs out and back."""


_MOST_ROUNDS = 5
"""Taking one fault out may make another; a few rounds settle what can be settled."""


class Problem(StrEnum):
    """A fault of an outline that a person has to look at; the value is shown to them."""

    TOO_FEW = "fewer than three vertices"
    NO_AREA = "no area"
    SELF_INTERSECTION = "the outline crosses itself"
    OUTSIDE = "lies outside the image"
    LEAVES = "what of it lies inside the image is not one outline"


def repaired(polygon: Sequence[Point], size: tuple[int, int]) -> Polygon:
    """Return an outline without duplicate points, spikes, wrong winding or parts outside.

    `size` is the width and height of the image. What lies inside stays where it is, and the first
    vertex the first one where it survives. What cannot be repaired in one obvious way is left for
    `problems` to report.
    """
    outline = _tidy(polygon)
    for _ in range(_MOST_ROUNDS):
        before, outline = outline, _tidy(_cropped(outline, size))
        if outline == before:
            break
    return outline


def problems(polygon: Sequence[Point], size: tuple[int, int]) -> tuple[Problem, ...]:
    """Return the faults of an outline; `size` is the width and height of the image."""
    if len(polygon) < 3:
        return (Problem.TOO_FEW,)
    found = []
    if abs(geometry.signed_area(polygon)) < 1.0:
        found.append(Problem.NO_AREA)
    elif not ShapelyPolygon(polygon).is_valid:
        found.append(Problem.SELF_INTERSECTION)
    if _is_outside(polygon, size):
        found.append(Problem.OUTSIDE)
    elif cropping.leaves(polygon, size):
        found.append(Problem.LEAVES)
    return tuple(found)


def page_problems(page: Page) -> dict[str, tuple[Problem, ...]]:
    """Return the faults of all regions that have any, by region identifier."""
    found = {region.id: problems(region.polygon, page.size) for region in page.regions}
    return {key: faults for key, faults in found.items() if faults}


def _is_outside(polygon: Sequence[Point], size: tuple[int, int]) -> bool:
    if not polygon:
        return False
    left, top, right, bottom = geometry.bounds(polygon)
    return right <= 0 or bottom <= 0 or left >= size[0] or top >= size[1]


def _tidy(polygon: Sequence[Point]) -> Polygon:
    vertices = _without_spikes(_without_duplicates(list(polygon)))
    if len(vertices) < 3:
        return tuple((float(x), float(y)) for x, y in vertices)
    return geometry.clockwise(vertices)


def _cropped(polygon: Polygon, size: tuple[int, int]) -> Polygon:
    if len(polygon) < 3 or _is_outside(polygon, size):
        return polygon
    if not cropping.leaves(polygon, size) and ShapelyPolygon(polygon).is_valid:
        return polygon
    return cropping.part_inside(polygon, size) or cropping.untangled(polygon)


def _without_duplicates(vertices: list[Point]) -> list[Point]:
    kept: list[Point] = []
    for vertex in vertices:
        if not kept or _distance(kept[-1], vertex) >= SAME_POINT:
            kept.append(vertex)
    while len(kept) > 1 and _distance(kept[0], kept[-1]) < SAME_POINT:
        kept.pop()
    return kept


def _without_spikes(vertices: list[Point]) -> list[Point]:
    # Taking one spike out may make the next, also around the start: go on until none is left.
    while len(vertices) > 3:
        spikes = np.flatnonzero(_are_spikes(vertices))
        if len(spikes) == 0:
            break
        spike = int(spikes[0])
        vertices = _without_duplicates(vertices[:spike] + vertices[spike + 1 :])
    return vertices


def _are_spikes(vertices: list[Point]) -> NDArray[np.bool_]:
    """Tell of every vertex whether its corner is sharp, and thin at the end of its shorter side."""
    xy = np.asarray(vertices, dtype=np.float64)
    back, forth = np.roll(xy, 1, axis=0) - xy, np.roll(xy, -1, axis=0) - xy
    first, second = np.linalg.norm(back, axis=1), np.linalg.norm(forth, axis=1)
    cosines = (back * forth).sum(axis=1) / np.maximum(first * second, 1e-12)
    angles = np.arccos(np.clip(cosines, -1.0, 1.0))
    widths = np.minimum(first, second) * np.sin(angles)
    spikes: NDArray[np.bool_] = (angles < np.radians(SPIKE_DEGREES)) & (widths < SPIKE_WIDTH)
    return spikes


def _distance(first: Point, second: Point) -> float:
    return float(np.hypot(first[0] - second[0], first[1] - second[1]))
