"""A network that reads painted images: red is the line map, green the character map."""

import cv2
import numpy as np
import pytest

from labeler.learning.inference.network import TileMaps, tile_maps


class PaintedNetwork:
    """Answers at half the resolution, like the real one, and remembers what it was shown."""

    def __init__(self, *, has_counts: bool = True, batch: int = 1) -> None:
        self.shapes: list[tuple[int, int, int]] = []
        self.has_counts = has_counts
        self.batch = batch
        self.density: float | None = None

    def __call__(self, tiles: np.ndarray) -> list[TileMaps]:
        number, height, width, _ = tiles.shape
        self.shapes.append((number, height, width))
        assert height % 32 == 0
        assert width % 32 == 0
        half = (width // 2, height // 2)
        small = [cv2.resize(tile, half, interpolation=cv2.INTER_AREA) for tile in tiles]
        # Grey (128) is background: what lies beyond the border must not look like text.
        maps = np.clip(np.stack(small).astype(np.float32) / 127 - 1.008, 0, 1)
        cells = np.full((number, 1, height // 8, width // 8), self.density or 0, np.float32)
        density = None if self.density is None else cells
        known = np.full(number, 7.0) if self.has_counts else None
        return tile_maps(maps[:, None, ..., 1], maps[:, None, ..., 0], density, known, known)


@pytest.fixture
def network():
    return PaintedNetwork()
