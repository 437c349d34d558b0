"""Non-maximum suppression across scales, by score times how well a scale suits the size of text."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from labeler.core.detection import DEFAULT_SCORE
from labeler.core.geometry import as_shapes
from labeler.core.looks import TextSizes, fit
from labeler.core.sample import Vertices
from labeler.maps.assignment import assign, height_of
from labeler.maps.decode import Instances, ScoredPolygon

_SAME_IOU = 0.3
_SAME_COVERED = 0.6
"""Two instances are about the same place above this overlap, or this share of the smaller one."""


@dataclass(frozen=True, slots=True)
class ScaleDetections:
    """Detections at one scale, in image pixels."""

    found: Instances
    zoom: float
    """Network pixels per image pixel."""


def merge(scales: Sequence[ScaleDetections], sizes: TextSizes) -> Instances:
    """Return one set of instances out of those of several scales."""
    if len(scales) == 1:
        return scales[0].found
    lines = fittest([(scale.found.lines, scale.zoom) for scale in scales], sizes)
    regions = fittest([(scale.found.regions, scale.zoom) for scale in scales], sizes)
    return Instances(lines, _characters(scales, lines, sizes), regions)


def fittest(
    candidates: Sequence[tuple[Sequence[ScoredPolygon], float]], sizes: TextSizes
) -> list[ScoredPolygon]:
    """Keep the instance of highest score x fit wherever several are about the same place.

    One that is not shown by default never wins against one that is: looking with a low threshold
    and filtering later must show the same as looking with the default one.
    """
    pool = [one for group, _ in candidates for one in group]
    worth = np.array([
        one.score * fit(height_of(one.polygon) * zoom, sizes.line_heights)
        for group, zoom in candidates
        for one in group
    ])  # fmt: skip
    if not pool:
        return []
    is_shown = np.array([one.score >= DEFAULT_SCORE for one in pool])
    rivals = _rivals([one.polygon for one in pool])
    is_kept = np.zeros(len(pool), bool)
    for index in np.lexsort((-worth, ~is_shown)).tolist():
        is_kept[index] = not is_kept[rivals[index]].any()
    return [one for one, kept in zip(pool, is_kept, strict=True) if kept]


def _rivals(polygons: Sequence[Vertices]) -> list[list[int]]:
    """Return for each polygon the indices of the others that are about the same place."""
    shapes = as_shapes(polygons)
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    areas = shapely.area(shapes)
    common = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    smaller = np.minimum(areas[first], areas[second])
    union = areas[first] + areas[second] - common
    is_same = (common > _SAME_IOU * union) | (common > _SAME_COVERED * smaller)
    rivals: list[list[int]] = [[] for _ in polygons]
    for one, other in zip(first[is_same].tolist(), second[is_same].tolist(), strict=True):
        if one != other:
            rivals[one].append(other)
    return rivals


def _characters(
    scales: Sequence[ScaleDetections], lines: Sequence[ScoredPolygon], sizes: TextSizes
) -> list[ScoredPolygon]:
    """Take the characters of each line from the scale that reads characters of its size best.

    Characters on no line stay, each from the scale that reads it best.
    """
    outlines = [line.polygon for line in lines]
    heights = [height_of(outline) for outline in outlines]
    best: list[tuple[float, list[ScoredPolygon]]] = [(0.0, []) for _ in lines]
    stray: list[tuple[list[ScoredPolygon], float]] = []
    for scale in scales:
        owners = assign([one.polygon for one in scale.found.characters], outlines)
        on_line: dict[int | None, list[ScoredPolygon]] = {}
        for character, owner in zip(scale.found.characters, owners, strict=True):
            on_line.setdefault(owner, []).append(character)
        stray.append((on_line.pop(None, []), scale.zoom))
        for owner, characters in on_line.items():
            if owner is None:
                continue
            worth = fit(heights[owner] * scale.zoom, sizes.character_heights)
            worth *= float(np.mean([character.score for character in characters]))
            best[owner] = max(best[owner], (worth, characters), key=lambda pair: pair[0])
    return [character for _, characters in best for character in characters] + fittest(stray, sizes)
