"""A detector run by torch, on a processor or a CUDA card."""

from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray

from labeler.learning.inference.folded import Maps, prepared
from labeler.learning.inference.network import TileMaps, tile_maps
from labeler.learning.inference.seen_tiles import SeenTiles
from labeler.learning.networks.detector import DetectionNetwork

_CUDA_BATCH = 4
"""Tiles at once on a CUDA card; a processor gains nothing from more than one."""


class TorchNetwork:
    """A detector on its device, which falls back to less memory when it runs out of it.

    The detector is copied: training may go on with the one given. Without a `precision` it is
    the one that the device is fastest in. With `seen`, which detectors on the same encoder share,
    the encoder looks at no tile twice.
    """

    def __init__(
        self,
        detector: DetectionNetwork,
        device: torch.device,
        precision: torch.dtype | None = None,
        seen: SeenTiles | None = None,
    ) -> None:
        self._detector = detector
        self._precision = precision
        self._seen = seen
        self._prepare(device)

    def _prepare(self, device: torch.device) -> None:
        self._network = prepared(self._detector, device, self._precision)
        self._device = device
        self.batch = _CUDA_BATCH if device.type == "cuda" else 1

    def __call__(self, tiles: NDArray[np.uint8]) -> list[TileMaps]:
        """Return what is on RGB tiles (B, H, W, 3), H and W multiples of 32."""
        found: list[TileMaps] = []
        while len(found) < len(tiles):
            try:
                found += self._forward(tiles[len(found) : len(found) + self.batch])
            except torch.cuda.OutOfMemoryError:
                self._use_less_memory()
        return found

    def _forward(self, tiles: NDArray[np.uint8]) -> list[TileMaps]:
        images = torch.from_numpy(tiles).to(self._device).permute(0, 3, 1, 2).float().div_(255)
        with torch.inference_mode():
            if self._seen is None:
                return apart(self._network(images))
            encoded = self._seen.encoded(tiles, partial(self._network.encoded, images))
            return apart(self._network.answer(encoded))

    def _use_less_memory(self) -> None:
        torch.cuda.empty_cache()
        if self.batch > 1:
            self.batch //= 2
        else:
            self._prepare(torch.device("cpu"))


def apart(maps: Maps) -> list[TileMaps]:
    """Return the maps of each image of a batch, as arrays."""
    arrays = {name: one.cpu().numpy() for name, one in maps._asdict().items() if one is not None}
    return tile_maps(**arrays)
