"""Where a finer scale may show text that the last one could not."""

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.looks import Look
from labeler.learning.inference.scales import ScaleSettings
from labeler.maps.assignment import height_of
from labeler.maps.merge import ScaleDetections
from labeler.maps.tiles import Tile

_FEWEST_PIXELS = 12
"""Fewer map pixels in a tile are noise."""


class Traces:
    """The pixels of one scale that are not explained by lines large enough to be read there."""

    def __init__(self, output: Look, found: ScaleDetections, settings: ScaleSettings) -> None:
        self._scale = output.scale
        seen = np.maximum(output.line, output.character) > settings.trace * 255
        self._unexplained = seen & ~_explained(output, found, settings.small_line)

    @property
    def is_empty(self) -> bool:
        """Whether no finer scale is worth while anywhere."""
        return int(np.count_nonzero(self._unexplained)) < _FEWEST_PIXELS

    def are_in(self, tile: Tile, zoom: float) -> bool:
        """Tell whether a tile at a finer scale (network pixels) holds something unexplained."""
        x_step, y_step = (1 / (zoom * step) for step in self._scale)
        window = self._unexplained[
            int(tile.y * y_step) : int((tile.y + tile.height) * y_step) + 1,
            int(tile.x * x_step) : int((tile.x + tile.width) * x_step) + 1,
        ]
        return int(np.count_nonzero(window)) >= _FEWEST_PIXELS


def _explained(output: Look, found: ScaleDetections, small_line: float) -> NDArray[np.bool_]:
    explained = np.zeros(output.line.shape, np.uint8)
    for line in found.found.lines:
        if height_of(line.polygon) * found.zoom >= small_line:
            path = np.rint(line.polygon / np.array(output.scale, np.float32)).astype(np.int32)
            cv2.fillPoly(explained, [path], 1)
            cv2.polylines(explained, [path], isClosed=True, color=1, thickness=3)
    return explained > 0
