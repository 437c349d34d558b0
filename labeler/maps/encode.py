"""Turn the labels of a sample into the maps a detector is trained on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import LineLabels, Sample, Vertices
from labeler.maps import offset
from labeler.maps.word_gaps import line_gaps, word_gaps

_SUBPIXELS = 4
_SUBPIXEL_BITS = 4
_FAT = 0.5 / _SUBPIXELS
"""cv2.fillPoly also fills the pixels its border runs through: half a sub-pixel on each side."""

_WITH_GAPS = (LineLabels.WORDS, LineLabels.WEAK)
"""Labels that do not tell what lies between two neighbours of a row."""

_GENTLER = (1.0, 0.8, 0.6, 0.4)
"""Shares of D tried on outlines with waists, whose kernel would fall apart into several lines."""


@dataclass(frozen=True, slots=True)
class EncodeSettings:
    """How labels become maps; lengths in pixels of the sample's image."""

    stride: int = 2
    """Image pixels per map pixel."""
    line_ratio: float = offset.LINE_RATIO
    character_ratio: float = offset.CHARACTER_RATIO
    line_min_side: float = 5.0
    """Lines lower than this are neither text nor background."""
    character_min_side: float = 2.0
    """Characters narrower than this are neither text nor background."""
    threshold_low: float = 0.3
    """Threshold far from a border."""
    threshold_high: float = 0.7
    """Threshold on a border."""
    gap_weight: int = 3
    """What the background between neighbouring lines of one row weighs; other pixels weigh 1."""
    smallest_weight: int = 4
    """What the kernels of the smallest lines weigh at most: a single digit has a fiftieth of the
    pixels of a long line and is worth as much (Deng et al., PixelLink, weigh all lines alike)."""


@dataclass(slots=True)
class TrainingMaps:
    """What the detector should answer for one sample, and where the answer counts.

    All maps are (H / stride, W / stride); masks are 1 where a loss counts and 0 elsewhere. That of
    the lines is larger where they are easily joined or overlooked.
    """

    character: NDArray[np.float32]
    """Share of each pixel covered by the kernel of a character, 0 to 1."""
    character_mask: NDArray[np.uint8]
    line: NDArray[np.float32]
    """Share of each pixel covered by the kernel of a line, 0 to 1."""
    line_mask: NDArray[np.uint8]
    threshold: NDArray[np.float32]
    threshold_mask: NDArray[np.uint8]
    count: int | None
    """Characters in the sample; None where unknown."""


def encode(sample: Sample, settings: EncodeSettings | None = None) -> TrainingMaps:
    """Return the training maps of a sample (Liao et al., DB; masks for what is not known).

    The image's sides should be multiples of the stride. Map pixel (i, j) covers the image pixels
    from (i, j) * stride up to (i + 1, j + 1) * stride. Text too small to learn from and ignored
    regions are masked out; so are the gaps between neighbours where words are outlined, or where
    nobody verified the lines.
    """
    settings = settings or EncodeSettings()
    shape = (sample.image.shape[0] // settings.stride, sample.image.shape[1] // settings.stride)
    ignored = _on_map(sample.ignored, settings)
    characters = _on_map(sample.characters if sample.has_characters else (), settings)
    has_lines = sample.line_labels is not LineLabels.NONE
    lines = _on_map(sample.lines if has_lines else (), settings)
    gaps = word_gaps(lines) if sample.line_labels in _WITH_GAPS else []

    character, character_mask, _ = _kernel_map(
        characters, ignored, shape, settings.character_ratio,
        settings.character_min_side / settings.stride,
    )  # fmt: skip
    line, line_mask, kept = _kernel_map(
        lines, [*ignored, *gaps], shape, settings.line_ratio,
        settings.line_min_side / settings.stride,
    )  # fmt: skip
    if sample.line_labels is LineLabels.EXACT:
        line_mask *= _gap_weights(kept, line, settings)
    line_mask *= _kernel_weights(kept, line, settings)
    threshold, threshold_mask = _threshold_map(kept, shape, settings)
    for region in (*ignored, *gaps):
        _fill(threshold_mask, region, 0)
    return TrainingMaps(
        character,
        character_mask * np.uint8(sample.has_characters),
        line,
        line_mask * np.uint8(has_lines),
        threshold,
        threshold_mask,
        known_count(sample),
    )


def known_count(sample: Sample) -> int | None:
    """Return how many characters a sample shows, or None when its labels do not tell."""
    if sample.ignored:
        return None
    if sample.has_characters:
        return len(sample.characters)
    counts = sample.line_counts
    if sample.line_labels is LineLabels.NONE or len(counts) != len(sample.lines):
        return None
    if sample.line_labels is LineLabels.WEAK and not counts:
        return None
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _on_map(polygons: Sequence[Vertices], settings: EncodeSettings) -> list[Vertices]:
    scale = np.float32(1.0 / settings.stride)
    return [np.asarray(polygon, np.float32) * scale for polygon in polygons]


def _kernel_map(
    polygons: Sequence[Vertices],
    unknown: Sequence[Vertices],
    shape: tuple[int, int],
    ratio: float,
    min_side: float,
) -> tuple[NDArray[np.float32], NDArray[np.uint8], list[Vertices]]:
    """Return the coverage by kernels, the mask, and the polygons large enough to have kernels."""
    fine = np.zeros((shape[0] * _SUBPIXELS, shape[1] * _SUBPIXELS), np.uint8)
    mask = np.ones(shape, np.uint8)
    for region in unknown:
        _fill(mask, region, 0)
    kept = []
    for polygon in polygons:
        kernels = _kernels(polygon, ratio, min_side)
        if kernels:
            kept.append(polygon)
        else:
            _fill(mask, polygon, 0)
        for kernel in kernels:
            _fill(fine, kernel * _SUBPIXELS, 255)
    coverage = cv2.resize(fine, shape[::-1], interpolation=cv2.INTER_AREA)
    mask[coverage > 0] = 1  # text wins over the unknown around it
    return coverage.astype(np.float32) / np.float32(255.0), mask, kept


def _gap_weights(
    lines: Sequence[Vertices], coverage: NDArray[np.float32], settings: EncodeSettings
) -> NDArray[np.uint8]:
    """Return the weight of every pixel: more than 1 between neighbours of one row."""
    weights = np.ones(coverage.shape, np.uint8)
    for gap in line_gaps(lines, settings.line_ratio):
        _fill(weights, gap, settings.gap_weight)
    weights[coverage > 0] = 1
    return weights


def _kernel_weights(
    lines: Sequence[Vertices], coverage: NDArray[np.float32], settings: EncodeSettings
) -> NDArray[np.uint8]:
    """Return the weight of every pixel: more than 1 on kernels of lines smaller than the mean."""
    weights = np.ones(coverage.shape, np.uint8)
    areas = np.array([offset.area(line) for line in lines])
    for line, area in zip(lines, areas, strict=True):
        wanted = min(round(math.sqrt(areas.mean() / area)), settings.smallest_weight)
        if wanted > 1:
            _fill(weights, line, wanted)
    weights[coverage == 0] = 1
    return weights


def _kernels(polygon: Vertices, ratio: float, min_side: float) -> list[Vertices]:
    """Return the kernel of a polygon, in several parts only where nothing keeps it together."""
    if len(polygon) < 3 or min(cv2.minAreaRect(polygon)[1]) < min_side:
        return []
    distance = offset.offset_distance(polygon, ratio) + _FAT
    kernels: list[Vertices] = []
    for share in _GENTLER:
        kernels = offset.shrink_by(polygon, share * distance)
        if len(kernels) == 1:
            break
    return kernels


def _fill(canvas: NDArray[np.uint8], polygon: Vertices, value: int) -> None:
    # cv2 counts from pixel centres, the project from pixel corners.
    path = np.rint((polygon - 0.5) * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    cv2.fillPoly(canvas, [path], value, cv2.LINE_8, _SUBPIXEL_BITS)


def _threshold_map(
    polygons: Sequence[Vertices], shape: tuple[int, int], settings: EncodeSettings
) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Return the threshold map and the band within +-D of any border, where it counts."""
    closeness = np.zeros(shape, np.float32)
    for polygon in polygons:
        reach = offset.offset_distance(polygon, settings.line_ratio)
        x0, y0 = np.maximum(np.floor(polygon.min(axis=0) - reach).astype(int), 0)
        x1, y1 = np.ceil(polygon.max(axis=0) + reach).astype(int) + 1
        window = closeness[y0:y1, x0:x1]
        if window.size:
            distance = _distance_to_border(polygon - np.array([x0, y0], np.float32), window.shape)
            np.maximum(window, 1.0 - distance / np.float32(reach), out=window)
    span = settings.threshold_high - settings.threshold_low
    return settings.threshold_low + span * closeness, (closeness > 0).astype(np.uint8)


def _distance_to_border(polygon: Vertices, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Distance of every pixel centre of a window to the nearest edge of a polygon."""
    rows, columns = shape
    # Distances along and across each edge grow by constants from pixel to pixel.
    x = np.arange(columns, dtype=np.float32) + np.float32(0.5)
    y = np.arange(rows, dtype=np.float32) + np.float32(0.5)
    nearest = np.full(shape, np.inf, np.float32)
    corners = polygon.tolist()
    for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True):
        length = math.hypot(bx - ax, by - ay)
        if length == 0:
            continue
        ux, uy = (bx - ax) / length, (by - ay) / length
        along = ((x - ax) * ux)[None, :] + ((y - ay) * uy)[:, None]
        across = ((x - ax) * uy)[None, :] - ((y - ay) * ux)[:, None]
        beyond = np.maximum(np.maximum(-along, along - length), 0.0)
        np.minimum(nearest, across * across + beyond * beyond, out=nearest)
    return np.sqrt(nearest)
