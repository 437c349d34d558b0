"""What is wrong with an outline or a baseline, and its repair where only one repair makes sense."""

import math
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

import numpy as np
import shapely
from shapely.geometry import LineString
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import baselines, cropping, curves, geometry
from labeler.core.annotation import Baseline, Curve, Point, Polygon, Region
from labeler.core.text import has_right_to_left

FAR_FROM_OUTLINE = 0.5
"""A baseline strays that lies farther than this many heights of its line from the outline."""
SPIKE_DEGREES = 3.0
_SPIKE_ANGLE = math.radians(SPIKE_DEGREES)
SPIKE_WIDTH = 0.5
"""A corner sharper and thinner (in pixels) than this is a spike: the outline runs out and back."""


LEAST_AREA = 1.0
"""Square pixels that an outline has an area from."""
_KEPT = 2**15
"""Outlines whose faults are remembered: those of a few large pages."""
_MOST_ROUNDS = 5
"""Taking one fault out may make another; a few rounds settle what can be settled."""


class Problem(StrEnum):
    """A fault of a region that a person has to look at; the value is shown to them."""

    TOO_FEW = "fewer than three vertices"
    NO_AREA = "no area"
    SELF_INTERSECTION = "the outline crosses itself"
    OUTSIDE = "lies outside the image"
    LEAVES = "what of it lies inside the image is not one outline"
    BASELINE_STRAYS = "the baseline lies far from the outline"
    BASELINE_BACKWARDS = "the baseline runs against the reading direction"
    BASELINE_CROSSES = "the baseline crosses itself"


def repaired(polygon: Sequence[Point], size: tuple[int, int]) -> Polygon:
    """Return an outline without duplicate points, spikes, wrong winding or parts outside.

    `size` is the width and height of the image. What lies inside stays where it is, and the first
    vertex the first one where it survives. What cannot be repaired in one obvious way is left for
    `problems` to report.
    """
    if _is_plain(polygon) and not cropping.leaves(polygon, size):
        return tuple([(float(x), float(y)) for x, y in polygon])
    outline = _tidy(polygon)
    for _ in range(_MOST_ROUNDS):
        before, outline = outline, _tidy(_cropped(outline, size))
        if outline == before:
            break
    return outline


def _is_plain(polygon: Sequence[Point]) -> bool:
    """Tell at a glance of most outlines that they are sound wherever they lie; False proves nothing.

    Four corners, clockwise and convex, none of which is so thin that it, or a side of it, could be a fault.
    """
    if len(polygon) != 4:
        return False
    (ax, ay), (bx, by) = polygon[2], polygon[3]
    for cx, cy in polygon:
        back, forth = (bx - ax, by - ay), (cx - bx, cy - by)
        turn = back[0] * forth[1] - back[1] * forth[0]
        longer = max(back[0] ** 2 + back[1] ** 2, forth[0] ** 2 + forth[1] ** 2)
        # Over the longer side that is how thin the corner is at the end of the shorter one.
        if not (turn > 0 and turn * turn > SPIKE_WIDTH**2 * longer):
            return False
        (ax, ay), (bx, by) = (bx, by), (cx, cy)
    return True


def repaired_region(region: Region, size: tuple[int, int]) -> Region:
    """Return a region with its outline repaired, and its baseline without what lies outside the image.

    Points that repeat the one before go as well; a baseline of which less than two are left goes,
    and so does a curve that the outline does not follow from.
    """
    tidy = region.baseline and baselines.tidy(region.baseline)
    baseline = tidy and baselines.within(tidy, size)
    polygon, curve = repaired(region.polygon, size), region.curve
    if curve is not None and not _follows(polygon, curve, size):
        curve = None
    if (polygon, baseline, curve) == (region.polygon, region.baseline, region.curve):
        return region  # of thousands that are moved at once almost all
    return replace(region, polygon=polygon, baseline=baseline, curve=curve)


def _follows(polygon: Polygon, curve: Curve, size: tuple[int, int]) -> bool:
    return curves.is_sound(curve) and curves.follows(polygon, repaired(curves.outline(curve), size))


@lru_cache(_KEPT)
def problems(polygon: Polygon, size: tuple[int, int]) -> tuple[Problem, ...]:
    """Return the faults of an outline; `size` is the width and height of the image.

    Whoever stores, draws or lists outlines asks here; each is examined once.
    """
    if len(polygon) < 3:
        return (Problem.TOO_FEW,)
    found = []
    if (fault := _fault_of_shape(polygon)) is not None:
        found.append(fault)
    if _is_outside(polygon, size):
        found.append(Problem.OUTSIDE)
    elif cropping.leaves(polygon, size):
        found.append(Problem.LEAVES)
    return tuple(found)


def _fault_of_shape(polygon: Polygon) -> Problem | None:
    """Return what is wrong with an outline wherever it lies."""
    if geometry.is_convex_quad(polygon):
        return Problem.NO_AREA if abs(geometry.signed_area(polygon)) < LEAST_AREA else None
    shape = shapely.polygons(np.asarray(polygon, np.float64))
    if shapely.area(shape) < LEAST_AREA:
        return Problem.NO_AREA
    return None if shapely.is_valid(shape) else Problem.SELF_INTERSECTION


def is_simple(polygon: Polygon) -> bool:
    """Tell whether an outline has an inside and does not cross itself, wherever it lies."""
    left, top, right, bottom = geometry.bounds(polygon)
    at_origin = geometry.translated(polygon, -left, -top)
    return not problems(at_origin, (int(right - left) + 2, int(bottom - top) + 2))


def region_problems(region: Region, size: tuple[int, int]) -> tuple[Problem, ...]:
    """Return the faults of the outline and the baseline of a region."""
    found = problems(region.polygon, size)
    if region.baseline is None or found:  # Nothing can be told by an outline that is none.
        return found
    is_any_way = has_right_to_left(region.text)  # Some tools draw those from their right end.
    return baseline_problems(region.baseline, region.polygon, is_any_way=is_any_way)


@lru_cache(_KEPT)
def baseline_problems(
    baseline: Baseline, polygon: Polygon, *, is_any_way: bool = False
) -> tuple[Problem, ...]:
    """Return the faults of a baseline by a sound outline; it may run backwards if told so."""
    found = []
    if baseline_gap(baseline, polygon) > FAR_FROM_OUTLINE:
        found.append(Problem.BASELINE_STRAYS)
    if not is_any_way and baselines.runs_backwards(baseline, polygon):
        found.append(Problem.BASELINE_BACKWARDS)
    if len(baseline) > 2 and not LineString(baseline).is_simple:
        found.append(Problem.BASELINE_CROSSES)
    return tuple(found)


def baseline_gap(baseline: Baseline, polygon: Polygon) -> float:
    """Return how far a baseline goes from a sound outline, in heights of the line."""
    if geometry.lies_in_convex_quad(baseline, polygon):
        return 0.0
    points = shapely.points(np.asarray(baseline, np.float64))
    gaps = shapely.distance(points, geometry.as_shape(polygon))
    return float(gaps.max()) / geometry.thickness(polygon)


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
    if not cropping.leaves(polygon, size) and (
        geometry.is_convex_quad(polygon) or ShapelyPolygon(polygon).is_valid
    ):
        return polygon
    return cropping.part_inside(polygon, size) or cropping.untangled(polygon)


def _without_duplicates(vertices: list[Point]) -> list[Point]:
    kept: list[Point] = []
    for vertex in vertices:
        if not kept or _distance(kept[-1], vertex) >= geometry.SAME_POINT:
            kept.append(vertex)
    while len(kept) > 1 and _distance(kept[0], kept[-1]) < geometry.SAME_POINT:
        kept.pop()
    return kept


def _without_spikes(vertices: list[Point]) -> list[Point]:
    # Taking one spike out may make its neighbours the next, also around the start: go one back
    # each time, and on until a whole round has found none.
    kept, place, sound = list(vertices), 0, 0
    while len(kept) > 3 and sound < len(kept):
        before, vertex, after = kept[place - 1], kept[place], kept[(place + 1) % len(kept)]
        if _distance(before, vertex) < geometry.SAME_POINT or _is_spike(before, vertex, after):
            del kept[place]
            place, sound = (place - 1) % len(kept), 0
        else:
            place, sound = (place + 1) % len(kept), sound + 1
    return kept


def _is_spike(before: Point, vertex: Point, after: Point) -> bool:
    """Tell whether a corner is sharp, and thin at the end of its shorter side."""
    back = before[0] - vertex[0], before[1] - vertex[1]
    forth = after[0] - vertex[0], after[1] - vertex[1]
    first, second = math.hypot(*back), math.hypot(*forth)
    cosine = (back[0] * forth[0] + back[1] * forth[1]) / max(first * second, 1e-12)
    angle = math.acos(min(max(cosine, -1.0), 1.0))
    width = min(first, second) * math.sin(angle)
    return angle < _SPIKE_ANGLE and width < SPIKE_WIDTH


def _distance(first: Point, second: Point) -> float:
    return math.hypot(first[0] - second[0], first[1] - second[1])
