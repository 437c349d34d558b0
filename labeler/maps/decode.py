"""Predicted maps to lines, characters and regions: the inverse of `encode`."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import (
    Decode,
    DetectSettings,
    FoundCharacter,
    FoundLine,
    FoundRegion,
)
from labeler.core.geometry import in_reading_order
from labeler.core.reading_order import reading_order
from labeler.core.sample import Vertices
from labeler.maps import offset
from labeler.maps.assignment import assign, order_along, reading_direction
from labeler.maps.instances import (
    Direction,
    Instance,
    InstanceSettings,
    Kernel,
    ProbabilityMap,
    binary_map,
    find_instances,
    grown,
    kernels_on,
)

MIN_SIDE = 2.0
_LARGEST_CANVAS = 4096
"""Long side of the canvas on which instances are joined; regions may span a whole large page."""


@dataclass(frozen=True, slots=True)
class DecodeSettings:
    """How maps become instances, beyond the thresholds of `DetectSettings`."""

    line: InstanceSettings = field(
        default_factory=lambda: InstanceSettings(ratio=offset.LINE_RATIO)
    )
    character: InstanceSettings = field(
        default_factory=lambda: InstanceSettings(ratio=offset.CHARACTER_RATIO, min_pixels=2)
    )
    min_side: float = MIN_SIDE
    """Instances narrower than this many image pixels are dropped."""


@dataclass(frozen=True, slots=True)
class ScoredPolygon:
    """A polygon found on a map, in image pixels, and how much the map believes in it."""

    polygon: Vertices
    score: float


@dataclass(slots=True)
class Instances:
    """Everything found on one pair of maps, in no order, in image pixels."""

    lines: list[ScoredPolygon] = field(default_factory=list)
    characters: list[ScoredPolygon] = field(default_factory=list)
    regions: list[ScoredPolygon] = field(default_factory=list)
    """Outer contours of the union of both binary maps, grown back after labelling."""

    def lines_of(self, decode: Decode) -> list[ScoredPolygon]:
        """Return what counts as lines under a way of decoding."""
        return self.regions if decode is Decode.UNION else self.lines


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the maps say, in reading order, in image pixels."""

    lines: tuple[FoundLine, ...]
    characters: tuple[FoundCharacter, ...]
    """Line by line; those on no line come last."""
    regions: tuple[FoundRegion, ...]


def decode(
    character: ProbabilityMap,
    line: ProbabilityMap,
    scale: tuple[float, float],
    settings: DetectSettings | None = None,
    kernels: DecodeSettings | None = None,
) -> Decoded:
    """Return what two probability maps (h, w) show; `scale` is image pixels per map pixel, x and y.

    Lines and characters are kernels labelled apart and grown back (Liao et al., DB); the regions
    are the union of Guo and Wu. With `Decode.UNION` the lines are those regions.
    """
    settings = settings or DetectSettings()
    found = decode_instances(character, line, scale, settings, kernels)
    return arrange(found, found.lines_of(settings.decode))


def decode_instances(
    character: ProbabilityMap,
    line: ProbabilityMap,
    scale: tuple[float, float],
    settings: DetectSettings | None = None,
    kernels: DecodeSettings | None = None,
) -> Instances:
    """Return the instances on two probability maps (h, w) without relating them to each other."""
    settings, kernels = settings or DetectSettings(), kernels or DecodeSettings()
    threshold = settings.outlining.threshold
    seeds = kernels_on(line, threshold, kernels.line.min_pixels)
    lines = _lines_of(seeds, settings, kernels.line)
    characters = find_instances(
        character, settings.character_threshold, kernels.character, _direction_of(lines)
    )
    union = binary_map(character, settings.character_threshold)
    union |= binary_map(line, threshold)
    found = Instances(
        _scaled(lines, scale), _scaled(characters, scale), _regions(union, lines, characters, scale)
    )
    for scored in (found.lines, found.characters, found.regions):
        scored[:] = _worth_keeping(scored, settings, kernels.min_side)
    return found


def lines_of(
    kernels: Sequence[Kernel],
    scale: tuple[float, float],
    settings: DetectSettings,
    growing: InstanceSettings,
) -> list[ScoredPolygon]:
    """Return the lines that `decode_instances` makes of the kernels it finds on a map of lines."""
    lines = _scaled(_lines_of(kernels, settings, growing), scale)
    return _worth_keeping(lines, settings, MIN_SIDE)


def _lines_of(
    kernels: Sequence[Kernel], settings: DetectSettings, growing: InstanceSettings
) -> list[Instance]:
    return grown(kernels, replace(growing, growth=growing.growth * settings.outlining.growth))


def _worth_keeping(
    scored: Iterable[ScoredPolygon], settings: DetectSettings, min_side: float
) -> list[ScoredPolygon]:
    return [
        one
        for one in scored
        if one.score >= settings.score_threshold
        and min(cv2.minAreaRect(one.polygon)[1]) >= min_side
    ]


def arrange(
    found: Instances, lines: Sequence[ScoredPolygon], counts: Sequence[int | None] | None = None
) -> Decoded:
    """Put lines into reading order and the characters that were found on them.

    `counts` are the characters on each line where something better than the instances tells;
    lines without one get the number of their instances.
    """
    known = list(counts) if counts is not None else [None] * len(lines)
    polygons = [_polygon(line.polygon) for line in lines]
    order = reading_order(polygons)
    lines, polygons = [lines[i] for i in order], [polygons[i] for i in order]
    known = [known[i] for i in order]
    outlines = [character.polygon for character in found.characters]
    owners = assign(outlines, [line.polygon for line in lines])
    on_line: dict[int | None, list[int]] = defaultdict(list)
    for index, owner in enumerate(owners):
        on_line[owner].append(index)
    characters = []
    for owner in (*range(len(lines)), None):
        members = on_line[owner]
        if owner is not None:
            along = order_along([outlines[i] for i in members], lines[owner].polygon)
            members = [members[i] for i in along]
        characters += [
            FoundCharacter(as_points(outlines[i]), found.characters[i].score, owner)
            for i in members
        ]
    return Decoded(
        tuple(
            FoundLine(polygon, line.score, len(on_line[index]) if count is None else count)
            for index, (line, polygon, count) in enumerate(zip(lines, polygons, known, strict=True))
        ),
        tuple(characters),
        tuple(FoundRegion(_polygon(one.polygon), one.score) for one in found.regions),
    )


def _scaled(instances: Sequence[Instance], scale: tuple[float, float]) -> list[ScoredPolygon]:
    factors = np.array(scale, np.float32)
    return [ScoredPolygon(instance.polygon * factors, instance.score) for instance in instances]


def as_points(polygon: Vertices) -> Polygon:
    """Return the vertices (V, 2) of a polygon as points, in the same unit."""
    return tuple((float(x), float(y)) for x, y in polygon)


def _polygon(polygon: Vertices) -> Polygon:
    return in_reading_order(as_points(polygon))


def _direction_of(lines: Sequence[Instance]) -> Direction:
    """Return a function that tells how the characters at a point of the map stand."""
    if not lines:
        return lambda x, y: (0.0, 0.0)
    low = np.array([line.polygon.min(axis=0) for line in lines])
    high = np.array([line.polygon.max(axis=0) for line in lines])
    directions = [reading_direction(line.polygon) for line in lines]

    def direction(x: float, y: float) -> tuple[float, float]:
        point = np.array([x, y], np.float32)
        for index in np.flatnonzero(((point >= low) & (point <= high)).all(axis=1)).tolist():
            if cv2.pointPolygonTest(lines[index].polygon, (x, y), measureDist=False) >= 0:
                x_along, y_along = directions[index].tolist()
                is_column = abs(y_along) > 2 * abs(x_along)
                return (y_along, -x_along) if is_column else (x_along, y_along)
        return 0.0, 0.0

    return direction


def _regions(
    union: NDArray[np.uint8],
    lines: Sequence[Instance],
    characters: Sequence[Instance],
    scale: tuple[float, float],
) -> list[ScoredPolygon]:
    """Label the union, then join the grown instances of each label into one outer contour."""
    _, labels = cv2.connectedComponents(union, connectivity=8)
    members: dict[int, list[Instance]] = defaultdict(list)
    for instance in (*lines, *characters):
        members[int(labels[instance.seed])].append(instance)
    return _scaled([_joined(instances) for instances in members.values()], scale)


def _joined(instances: Sequence[Instance]) -> Instance:
    """Return the outer contour around the largest patch that some instances cover together."""
    largest = max(instances, key=lambda instance: offset.area(instance.polygon))
    if len(instances) == 1:
        return largest
    corners = np.concatenate([instance.polygon for instance in instances])
    origin = np.floor(corners.min(axis=0)) - 1
    extent = np.ceil(corners.max(axis=0) - origin) + 2
    zoom = min(4.0, _LARGEST_CANVAS / float(extent.max()))
    width, height = np.ceil(extent * zoom).astype(int).tolist()
    canvas = np.zeros((height, width), np.uint8)
    for instance in instances:
        path = np.rint((instance.polygon - origin) * zoom - 0.5).astype(np.int32)
        cv2.fillPoly(canvas, [path], 1)
    contours, _ = cv2.findContours(canvas, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    contour = max(contours, key=cv2.contourArea)
    outline = cv2.approxPolyDP(contour, zoom / 2, closed=True)[:, 0]
    if len(outline) < 3:
        return largest
    weights = [offset.area(instance.polygon) for instance in instances]
    score = float(np.average([instance.score for instance in instances], weights=weights))
    return Instance(((outline + 0.5) / zoom + origin).astype(np.float32), score, largest.seed)
