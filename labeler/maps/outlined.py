"""From what a network answered about an image to what is found on it."""

from collections.abc import Sequence
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import (
    Detection,
    DetectSettings,
    FoundCharacter,
    FoundLine,
    FoundRegion,
    ProbabilityMaps,
)
from labeler.core.geometry import in_reading_order
from labeler.core.looks import Look, Looks, fit
from labeler.maps.assignment import height_of
from labeler.maps.counting import count_lines
from labeler.maps.decode import DecodeSettings, as_points, decode_instances
from labeler.maps.instances import InstanceSettings
from labeler.maps.merge import ScaleDetections, merge

_LARGEST_OVERLAY = 1024


def outlined(looks: Looks, settings: DetectSettings) -> Detection:
    """Return what some looks at an image show, scored by the network alone, in no order.

    The same looks and settings give the same detection, whoever took the looks and when.
    """
    scales = [at_scale(look, settings, growing(looks)) for look in looks.each]
    return merged(looks, scales, settings)


def growing(looks: Looks) -> InstanceSettings:
    """Return how lines grow back from what a detector was taught to shrink."""
    return InstanceSettings(looks.line_ratio, encloses=looks.encloses)


def at_scale(look: Look, settings: DetectSettings, lines: InstanceSettings) -> ScaleDetections:
    """Return what one look shows, in image pixels; `lines` is how they grow back, see `growing`."""
    kernels = DecodeSettings(line=lines)
    found = decode_instances(look.character, look.line, look.scale, settings, kernels)
    return ScaleDetections(found, look.zoom)


def merged(looks: Looks, scales: Sequence[ScaleDetections], settings: DetectSettings) -> Detection:
    """Return what the looks show together, given what each does."""
    found = merge(scales, looks.sizes)
    head_a, head_b = _head_counts(looks, scales)
    return Detection(
        size=looks.size,
        lines=tuple(
            FoundLine(as_points(line.polygon), line.score)
            for line in found.lines_of(settings.decode)
        ),
        characters=tuple(
            FoundCharacter(as_points(one.polygon), one.score) for one in found.characters
        ),
        regions=tuple(
            FoundRegion(in_reading_order(as_points(one.polygon)), one.score)
            for one in found.regions
        ),
        words=looks.words,
        head_a=head_a,
        head_b=head_b,
        maps=overlay(looks),
        looks=looks,
        best_score=looks.best_score,
        count_characters=partial(count_lines, looks=looks.each, sizes=looks.sizes),
    )


def overlay(looks: Looks) -> ProbabilityMaps:
    """Return the highest probability of all scales, reduced for the screen."""
    height, width = looks.each[-1].line.shape
    zoom = min(1.0, _LARGEST_OVERLAY / max(height, width))
    size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
    return ProbabilityMaps(
        _highest([look.character for look in looks.each], size),
        _highest([look.line for look in looks.each], size),
        looks.line_ratio,
    )


def without_small(found: Detection, least: float) -> Detection:
    """Leave out the lines that are lower than so many image pixels, with their characters."""
    if not least:
        return found

    def is_high(line: FoundLine) -> bool:
        return height_of(np.array(line.polygon, np.float32)) >= least

    return found.only(is_high, lambda _: True)


def _head_counts(looks: Looks, scales: Sequence[ScaleDetections]) -> tuple[int | None, int | None]:
    """Return the counts of the heads at the scale that reads the lines of the image best."""

    def worth(index: int) -> float:
        scale = scales[index]
        return sum(
            line.score * fit(height_of(line.polygon) * scale.zoom, looks.sizes.character_heights)
            for line in scale.found.lines
        )

    whole = [index for index, look in enumerate(looks.each) if look.counts != (None, None)]
    if not whole:
        return None, None
    head_a, head_b = looks.each[max(whole, key=worth)].counts
    return (
        None if head_a is None else round(head_a),
        None if head_b is None else round(head_b),
    )


def _highest(maps: Sequence[NDArray[np.uint8]], size: tuple[int, int]) -> NDArray[np.uint8]:
    highest = np.zeros(size[::-1], np.uint8)
    for one in maps:
        method = cv2.INTER_AREA if one.shape[1] > size[0] else cv2.INTER_LINEAR
        np.maximum(highest, cv2.resize(one, size, interpolation=method), out=highest)
    return highest
