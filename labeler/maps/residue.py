"""What is left of a map of lines where nothing is outlined: text that may have been missed."""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from labeler.core.annotation import Polygon
from labeler.core.detection import DetectSettings, ProbabilityMaps
from labeler.core.geometry import in_reading_order
from labeler.maps.decode import DecodeSettings, as_points, decode_instances
from labeler.maps.instances import InstanceSettings

RIM = 5
"""Pixels of the map across the border of an outline that belong to it: kernels fray."""
FEWEST = 12
"""Pixels of the map that may be a word."""


def residue(
    maps: ProbabilityMaps,
    size: tuple[int, int],
    outlines: Sequence[Polygon],
    settings: DetectSettings | None = None,
) -> list[Polygon]:
    """Return outlines, in pixels of an image of a width and height, of what the map shows besides.

    They begin where reading does. However little the map believes in them, they are there from the
    threshold on from which lines are told apart.
    """
    height, width = maps.line.shape
    scale = size[0] / width, size[1] / height
    line = maps.line.copy()
    for outline in outlines:
        path = np.rint(np.array(outline, np.float32) / np.array(scale, np.float32)).astype(np.int32)
        cv2.fillPoly(line, [path], 0)
        cv2.polylines(line, [path], isClosed=True, color=0, thickness=RIM)
    kernels = InstanceSettings(ratio=maps.line_ratio, min_pixels=FEWEST)
    found = decode_instances(
        np.zeros_like(line),
        line,
        scale,
        replace(settings or DetectSettings(), score_threshold=0.0),
        DecodeSettings(line=kernels),
    )
    return [in_reading_order(as_points(one.polygon)) for one in found.lines]
