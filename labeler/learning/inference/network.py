"""What runs a detector's network: torch by default, ONNX Runtime for exported models."""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class TileMaps:
    """What a network says about one tile (H, W)."""

    character: NDArray[np.float32]
    """(H / 2, W / 2) probability of shrunk characters."""
    line: NDArray[np.float32]
    """(H / 2, W / 2) probability of shrunk lines."""
    density: NDArray[np.float32] | None
    """(H / 8, W / 8) characters per cell; None without such a head."""
    counts: tuple[float | None, float | None]
    """Characters counted by heads A and B; None without them."""


class TileNetwork(Protocol):
    """A network on the machine that runs it."""

    @property
    def batch(self) -> int:
        """How many tiles it is best given at once."""
        ...

    def __call__(self, tiles: NDArray[np.uint8]) -> list[TileMaps]:
        """Return what is on RGB tiles (B, H, W, 3), H and W multiples of 32."""
        ...


def tile_maps(
    character: NDArray[Any],
    line: NDArray[Any],
    density: NDArray[Any] | None = None,
    count_a: NDArray[Any] | None = None,
    count_b: NDArray[Any] | None = None,
) -> list[TileMaps]:
    """Take the maps (B, 1, h, w) and counts (B,) of a batch apart."""
    return [
        TileMaps(
            character[index, 0],
            line[index, 0],
            None if density is None else density[index, 0],
            (_of(count_a, index), _of(count_b, index)),
        )
        for index in range(len(character))
    ]


def _of(counts: NDArray[Any] | None, index: int) -> float | None:
    return None if counts is None else float(counts[index])
