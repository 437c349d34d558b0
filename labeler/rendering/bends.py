"""Curved baselines and curled pages: exact maps of points in both directions."""

from dataclasses import dataclass, replace
from typing import Protocol

import cv2
import numpy as np

from labeler.rendering.typesetting import Points, TextLine, Typeset

STEPS = 14
"""Vertices on the upper and on the lower edge of a curved outline."""


class Bend(Protocol):
    """A map of the plane and its inverse, both (N, 2) to (N, 2)."""

    def forward(self, points: Points) -> Points:
        """From the flat sheet to the bent one."""

    def backward(self, points: Points) -> Points:
        """From the bent sheet to the flat one."""


@dataclass(frozen=True, slots=True)
class Arc:
    """Bends the axis y = `axis` into a circle; a negative radius opens upwards, like a smile."""

    radius: float
    middle: float
    axis: float

    def forward(self, points: Points) -> Points:
        """See Bend."""
        angle = (points[:, 0] - self.middle) / self.radius
        distance = self.radius - (points[:, 1] - self.axis)
        return np.stack([distance * np.sin(angle), -distance * np.cos(angle)], axis=1)

    def backward(self, points: Points) -> Points:
        """See Bend."""
        sign = np.float32(np.sign(self.radius))
        distance = sign * np.hypot(points[:, 0], points[:, 1])
        angle = np.arctan2(sign * points[:, 0], -sign * points[:, 1])
        x = angle * np.float32(self.radius) + np.float32(self.middle)
        return np.stack([x, np.float32(self.radius + self.axis) - distance], axis=1)


@dataclass(frozen=True, slots=True)
class Wave:
    """Shifts columns up and down along a sine."""

    height: float
    length: float
    phase: float

    def _shift(self, x: Points) -> Points:
        turns = x * np.float32(2 * np.pi / self.length) + np.float32(self.phase)
        return np.asarray(np.sin(turns) * np.float32(self.height), np.float32)

    def forward(self, points: Points) -> Points:
        """See Bend."""
        return np.stack([points[:, 0], points[:, 1] + self._shift(points[:, 0])], axis=1)

    def backward(self, points: Points) -> Points:
        """See Bend."""
        return np.stack([points[:, 0], points[:, 1] - self._shift(points[:, 0])], axis=1)


def with_many_vertices(line: TextLine, steps: int = STEPS) -> TextLine:
    """Return a four-cornered line with `steps` vertices on its upper and lower edge each."""
    if len(line.outline) != 4:
        return line
    start, end, low_end, low_start = line.outline
    along = np.linspace(0, 1, steps, dtype=np.float32)[:, None]
    edges = [start + (end - start) * along, low_end + (low_start - low_end) * along]
    return replace(line, outline=np.concatenate(edges))


def bent(typeset: Typeset, bend: Bend) -> Typeset:
    """Bend the ink of a line together with its outline and characters."""
    line = with_many_vertices(typeset.line).mapped(bend.forward)
    low = np.floor(line.outline.min(0)) - 1
    width, height = np.ceil(line.outline.max(0) - low).astype(int) + 1
    columns, rows = np.meshgrid(
        np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32)
    )
    # pixel (i, j) of an image covers [i, i + 1): its centre lies half a pixel further
    centres = np.stack([columns.ravel(), rows.ravel()], axis=1) + np.float32(0.5)
    source = bend.backward(centres + low.astype(np.float32)) - np.float32(0.5)
    grid = source.reshape(height, width, 2).astype(np.float32)
    map_x, map_y = np.ascontiguousarray(grid[..., 0]), np.ascontiguousarray(grid[..., 1])
    ink = cv2.remap(typeset.ink, map_x, map_y, cv2.INTER_LINEAR)
    return Typeset(np.asarray(ink, np.uint8), int(height), line.moved(*-low))
