"""Run the network over an image at one scale, tile by tile, into two maps."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from labeler.core.progress import Progress
from labeler.learning.networks.detector import DENSITY_STRIDE, DetectorOutput
from labeler.learning.networks.heads import expected_count
from labeler.learning.networks.precision import autocast
from labeler.maps.tiles import Tile, TileCanvas, TileSettings, tiles

MAP_STRIDE = 2
_FILL = 128
"""Grey beyond the border of an image: what the network subtracts."""


class Network(Protocol):
    """The part of a detector network that looking needs."""

    def __call__(self, image: Tensor) -> DetectorOutput:
        """Map RGB images (B, 3, H, W), 0 to 1, to logits."""
        ...

    def to(self, device: torch.device) -> object:
        """Move to a device."""
        ...


@dataclass(frozen=True, slots=True)
class Look:
    """What the network saw at one scale."""

    character: NDArray[np.uint8]
    """(h, w), 0 to 255."""
    line: NDArray[np.uint8]
    scale: tuple[float, float]
    """Image pixels per map pixel, x and y."""
    zoom: float
    """Network pixels per image pixel."""
    counts: tuple[float | None, float | None]
    """Characters counted by heads A and B; None without heads or with several tiles."""
    density: NDArray[np.float32] | None = None
    """(h / 4, w / 4) characters per cell, `UNSEEN` where no tile was; None without such a head."""


class Looker:
    """A network on its device, which falls back to less memory when it runs out of it."""

    def __init__(
        self, network: Network, device: torch.device, settings: TileSettings, batch: int
    ) -> None:
        self._network = network
        self._device = device
        self._settings = settings
        self._batch = batch

    def look(
        self,
        image: NDArray[np.uint8],
        long_side: int,
        is_worth: Callable[[Tile, float], bool],
        progress: Progress,
    ) -> Look:
        """Look at an image (H, W, 3) brought to a long side; raises Cancelled between tiles.

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
    ) -> Iterator[tuple[Tile, "_TileMaps"]]:
        done = 0
        while done < len(waiting):
            progress.check()
            group = waiting[done : done + self._batch]
            pixels = np.stack([_pixels(image, tile) for tile in group])
            try:
                maps = self._forward(pixels)
            except torch.cuda.OutOfMemoryError:
                self._use_less_memory()
                continue
            yield from zip(group, maps, strict=True)
            done += len(group)

    def _forward(self, pixels: NDArray[np.uint8]) -> list["_TileMaps"]:
        batch = torch.from_numpy(pixels).to(self._device).permute(0, 3, 1, 2).float() / 255
        batch = batch.contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), autocast(self._device):
            output = self._network(batch)
        characters = output.character[:, 0].float().sigmoid().cpu().numpy()
        lines = output.line[:, 0].float().sigmoid().cpu().numpy()
        counts = zip(_counts(output.count_a), _counts(output.count_b), strict=False)
        densities = _densities(output)
        return [
            _TileMaps(*maps) for maps in zip(characters, lines, counts, densities, strict=False)
        ]

    def _use_less_memory(self) -> None:
        torch.cuda.empty_cache()
        if self._batch > 1:
            self._batch //= 2
        else:
            self._device = torch.device("cpu")
            self._network.to(self._device)


@dataclass(frozen=True, slots=True)
class _TileMaps:
    character: NDArray[np.float32]
    line: NDArray[np.float32]
    counts: tuple[float | None, float | None]
    density: NDArray[np.float32] | None


def _densities(output: DetectorOutput) -> Iterator[NDArray[np.float32] | None]:
    """Character densities of a batch, the mean of what both decoders say; or None for ever."""
    both = [one for one in (output.density, output.line_density) if one is not None]
    if not both:
        return itertools.repeat(None)
    return iter(torch.stack(both).mean(0)[:, 0].float().cpu().numpy())


def _counts(logits: Tensor | None) -> Iterator[float | None]:
    """Counts of a batch, or None for ever."""
    if logits is None:
        return itertools.repeat(None)
    return iter(expected_count(logits).cpu().tolist())


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
