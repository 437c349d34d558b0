"""Cover a large map with overlapping tiles and join what was computed on them without seams."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Tile:
    """A window of an image, in pixels; all tiles of one image are equally large."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class TileSettings:
    """Lengths in pixels; multiples of 64 keep tiles on the network's grid."""

    side: int = 1024
    """Sides of tiles at most, but for an image of one tile."""
    overlap: int = 128
    """Neighbours share at least so much."""
    multiple: int = 32
    """Sides of tiles are multiples of it; the network wants that."""


def tiles(size: tuple[int, int], settings: TileSettings) -> Iterator[Tile]:
    """Yield tiles row by row that cover an image of a width and height.

    An image up to a quarter larger than a tile is one tile. Tiles reach beyond the right and
    lower border of images whose sides are no multiples.
    """
    (width, columns), (height, rows) = (_split(length, settings) for length in size)
    for y in rows:
        for x in columns:
            yield Tile(x, y, width, height)


def _split(length: int, settings: TileSettings) -> tuple[int, list[int]]:
    """Return the side of the tiles along one axis and where they start."""
    whole = -(-length // settings.multiple) * settings.multiple
    if whole <= settings.side * 5 // 4:
        return whole, [0]
    step = settings.side - settings.overlap
    count = -(-(whole - settings.overlap) // step)
    # No larger than so many tiles need to be: what overlaps further is computed twice for nothing.
    needed = -(-(whole + (count - 1) * settings.overlap) // count)
    side = -(-needed // settings.multiple) * settings.multiple
    last = whole - side
    starts = [round(last * i / (count - 1) / settings.multiple) for i in range(count)]
    return side, [start * settings.multiple for start in starts]


UNSEEN = -1.0
"""What a canvas of amounts holds where no tile was added."""


class TileCanvas:
    """One map of a whole image, to which tiles are added in the order of `tiles`.

    Probabilities are kept in a byte; amounts, which know no upper limit, as float32.
    """

    def __init__(
        self, size: tuple[int, int], stride: int, settings: TileSettings, *, amounts: bool = False
    ) -> None:
        self._stride = stride
        # The outer quarter of an overlap saw the edge of its tile; the middle half is a ramp.
        self._rim = settings.overlap // 4 // stride
        self._ramp = settings.overlap // 2 // stride
        width, height = (-(-length // stride) for length in size)
        self._amounts = amounts
        self.values: NDArray[Any] = (
            np.full((height, width), UNSEEN, np.float32)
            if amounts
            else np.zeros((height, width), np.uint8)
        )
        """(H / stride, W / stride) of the image; probabilities as 0 to 255."""

    def add(self, tile: Tile, values: NDArray[np.float32]) -> None:
        """Blend a tile's map (h, w) of probabilities, 0 to 1, or amounts into the whole."""
        x, y = tile.x // self._stride, tile.y // self._stride
        window = self.values[y : y + values.shape[0], x : x + values.shape[1]]
        height, width = window.shape
        weight = self._weight(y, height)[:, None] * self._weight(x, width)[None, :]
        fresh = values[:height, :width]
        if self._amounts:
            seen = np.where(window < 0, fresh, window)
            window[:] = seen + weight * (fresh - seen)
        else:
            window[:] = np.rint(window + weight * (np.clip(fresh, 0.0, 1.0) * 255 - window))

    def _weight(self, start: int, length: int) -> NDArray[np.float32]:
        """How much a new tile counts, from the side on which there already is one."""
        if start == 0:
            return np.ones(length, np.float32)
        position = np.arange(length, dtype=np.float32) - self._rim + 0.5
        return np.clip(position / max(self._ramp, 1), 0.0, 1.0).astype(np.float32)
