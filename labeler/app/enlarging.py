"""A part of an image is looked at enlarged: what was too small or too crowded for the whole."""

import math
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core import proposing
from labeler.core.annotation import Bounds, Polygon
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.raster import Raster

ZOOM = 2.0, 4.0
"""How much an area is enlarged at least and at most."""
LONG_SIDE = 1600, 4096
"""Up to which enlarged size, in pixels, more than the least zoom and the least zoom are used."""
CUT_OFF = 1.5
"""What comes this close, in image pixels, to where the area was cut out is only part of a line."""


def whole_pixels(area: Bounds, size: tuple[int, int]) -> Bounds:
    """Return an area grown to whole pixels, within an image of the given width and height."""
    left, top, right, bottom = area
    return (
        float(max(0, math.floor(left))),
        float(max(0, math.floor(top))),
        float(min(size[0], math.ceil(right))),
        float(min(size[1], math.ceil(bottom))),
    )


def detect_enlarged(
    detect: Callable[[NDArray[np.uint8]], Detection], image: Raster, area: Bounds
) -> Detection:
    """Detect on an area of an upright RGB image (H, W, 3), in coordinates of the whole image."""
    size = (image.shape[1], image.shape[0])
    left, top, right, bottom = (round(edge) for edge in whole_pixels(area, size))
    part = image[top:bottom, left:right]
    zoom = _zoom(max(part.shape[:2]))
    large = cv2.resize(part, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_CUBIC)
    found = detect(large.astype(np.uint8, copy=False))
    # The enlarged picture has whole pixels, so its zoom may differ a little from the one wanted.
    scale = (part.shape[1] / large.shape[1], part.shape[0] / large.shape[0])
    return whole_lines(placed(found, (left, top), scale), (left, top, right, bottom), size)


def _zoom(side: int) -> float:
    most_wanted = min(max(LONG_SIDE[0] / side, ZOOM[0]), ZOOM[1])
    return max(1.0, min(most_wanted, LONG_SIDE[1] / side))


def placed(found: Detection, origin: tuple[int, int], scale: tuple[float, float]) -> Detection:
    """Return what was found on a part that begins at `origin`, `scale` image pixels to one of its."""

    def moved(polygon: Polygon) -> Polygon:
        return tuple((x * scale[0] + origin[0], y * scale[1] + origin[1]) for x, y in polygon)

    return replace(
        found,
        lines=tuple(replace(line, polygon=moved(line.polygon)) for line in found.lines),
        characters=tuple(replace(c, polygon=moved(c.polygon)) for c in found.characters),
        regions=tuple(replace(r, polygon=moved(r.polygon)) for r in found.regions),
    )


def whole_lines(found: Detection, area: Bounds, size: tuple[int, int]) -> Detection:
    """Leave out what goes on beyond the area, with its characters."""
    # At the border of the image itself nothing goes on.
    safe = (
        area[0] + CUT_OFF if area[0] > 0 else -math.inf,
        area[1] + CUT_OFF if area[1] > 0 else -math.inf,
        area[2] - CUT_OFF if area[2] < size[0] else math.inf,
        area[3] - CUT_OFF if area[3] < size[1] else math.inf,
    )

    def is_whole(one: FoundLine | FoundCharacter) -> bool:
        return proposing.is_within(one.polygon, safe)

    return replace(found.only(is_whole, is_whole), size=size, area=area, maps=None, looks=None)
