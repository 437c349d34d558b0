"""What a network answered about one image: maps that outlines are made of, as often as one likes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MAP_STRIDE = 2
"""Network pixels per pixel of the maps, along a side."""
DENSITY_STRIDE = 8
"""Network pixels per cell of the character density, along a side."""


@dataclass(frozen=True, slots=True)
class Look:
    """The answer at one scale, stitched from its tiles."""

    character: NDArray[np.uint8]
    """(h, w), 0 to 255."""
    line: NDArray[np.uint8]
    scale: tuple[float, float]
    """Image pixels per map pixel, x and y."""
    zoom: float
    """Network pixels per image pixel."""
    counts: tuple[float | None, float | None] = (None, None)
    """Characters counted by heads A and B; None without heads or with several tiles."""
    density: NDArray[np.float32] | None = None
    """(h / 4, w / 4) characters per cell, `UNSEEN` where no tile was; None without such a head."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSizes:
    """Which size of text a detector reads best, in pixels as the network sees them."""

    line_heights: tuple[float, float] = (12.0, 56.0)
    """Lines that are read best; of the scales that find a line the one nearest to it wins."""
    character_heights: tuple[float, float] = (20.0, 56.0)
    """The same for the characters on a line, by the height of the line."""
    count_heights: tuple[float, float] = (20.0, 48.0)
    """Lines whose characters are counted best."""
    count_factor: float = 0.97
    """A density is a little blurred, and a line takes up some of its neighbours'. Measured on the
    held-out receipts and books."""


def fit(height: float, comfortable: tuple[float, float]) -> float:
    """Return how well text of a height is read: 1 in the comfortable range, less beyond it."""
    low, high = comfortable
    return min(1.0, height / low, high / max(height, 1e-6))


@dataclass(frozen=True, slots=True)
class Looks:
    """All answers about one image, coarse to fine, and how they are to be understood."""

    size: tuple[int, int]
    """Width and height of the image."""
    each: tuple[Look, ...]
    line_ratio: float
    """The r by which lines were taught to be shrunk."""
    best_score: float
    """The score that the detector does best with."""
    sizes: TextSizes = TextSizes()
    words: bool = False
    """Whether the lines are words."""
    encloses: bool = False
    """Whether rectangles enclose all that grew back: see `InstanceSettings.encloses`."""
