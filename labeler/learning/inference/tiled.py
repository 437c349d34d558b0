"""Tiled inference: run the network over an image at one scale, tile by tile, into whole maps."""

import itertools
from collections.abc import Callable, Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.looks import DENSITY_STRIDE, MAP_STRIDE, Look
from labeler.core.progress import Progress
from labeler.learning.inference.network import TileMaps, TileNetwork
from labeler.maps.tiles import Tile, TileCanvas, TileSettings, tiles

_FILL = 128
"""Grey beyond the border of an image: what the network subtracts."""


class TiledInference:
    """Runs a network over overlapping tiles and blends what it answers."""

    def __init__(self, network: TileNetwork, settings: TileSettings) -> None:
        self._network = network
        self._settings = settings

    def run(
        self,
        image: NDArray[np.uint8],
        long_side: int,
        is_worth: Callable[[Tile, float], bool],
        progress: Progress,
    ) -> Look:
        """Run over an image (H, W, 3) resized to a long side; raises Cancelled between tiles.

        `is_worth` is asked for each tile, in network pixels, together with the zoom; where it
        says no, the maps stay 0.
        """
        zoom = long_side / max(image.shape[:2])
        resized = _resized(image, long_side)
        size = (resized.shape[1], resized.shape[0])
        character = TileCanvas(size, MAP_STRIDE, self._settings)
        line = TileCanvas(size, MAP_STRIDE, self._settings)
        density = TileCanvas(size, DENSITY_STRIDE, self._settings, amounts=True)
        has_density = False
        every = list(tiles(size, self._settings))
        waiting = [tile for tile in every if is_worth(tile, zoom)]
        counts: tuple[float | None, float | None] = (None, None)
        for tile, output in self._outputs(resized, waiting, progress):
            character.add(tile, output.character)
            line.add(tile, output.line)
            if output.density is not None:
                has_density = True
                density.add(tile, output.density)
            if len(every) == 1:
                counts = output.counts
        scale = (image.shape[1] / size[0] * MAP_STRIDE, image.shape[0] / size[1] * MAP_STRIDE)
        amounts = density.values if has_density else None
        return Look(character.values, line.values, scale, zoom, counts, amounts)

    def _outputs(
        self, image: NDArray[np.uint8], waiting: Sequence[Tile], progress: Progress
    ) -> Iterator[tuple[Tile, TileMaps]]:
        rest = iter(waiting)
        while group := list(itertools.islice(rest, self._network.batch)):
            progress.check()
            pixels = np.stack([_pixels(image, tile) for tile in group])
            yield from zip(group, self._network(pixels), strict=True)


def _resized(image: NDArray[np.uint8], long_side: int) -> NDArray[np.uint8]:
    height, width = image.shape[:2]
    zoom = long_side / max(height, width)
    size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
    if size == (width, height):
        return image
    method = cv2.INTER_AREA if zoom < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size, interpolation=method), np.uint8)


def _pixels(image: NDArray[np.uint8], tile: Tile) -> NDArray[np.uint8]:
    """Cut a tile (height, width, 3) out of an image, grey where it reaches beyond it."""
    pixels = np.full((tile.height, tile.width, 3), _FILL, np.uint8)
    window = image[tile.y : tile.y + tile.height, tile.x : tile.x + tile.width]
    pixels[: window.shape[0], : window.shape[1]] = window
    return pixels
