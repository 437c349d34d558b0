"""TIFF files in tiles, with smaller copies, and with whatever is to be wrong about them."""

import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
KIND, WIDTH, HEIGHT, ORIENTATION, COPIES = 254, 256, 257, 274, 330
TILE_WIDTH, TILE_HEIGHT, OFFSETS, LENGTHS = 322, 323, 324, 325
_LONG, _LONG8 = 4, 16


def picture(width: int = 331, height: int = 217, seed: int = 1) -> Pixels:
    """Return smooth noise, which is another in every place, (height, width, 3)."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 255, (height // 9 + 2, width // 9 + 2, 3), np.uint8)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


@dataclass
class Part:
    """A picture in a file."""

    pixels: Pixels
    tile: int = 64
    tags: Mapping[int, int | Sequence[int]] = field(default_factory=dict)
    """In place of what would be true."""
    below: Sequence[Pixels] = ()
    """Smaller copies that hang on it."""


def tiled(*parts: Part, big: bool = False) -> bytes:
    """Return a TIFF of pictures one behind the other, or a BigTIFF; tiles are deflated."""
    file = _File(big=big)
    for part in parts:
        copies = [
            file.add(Part(copy, part.tile, {KIND: 1}), is_chained=False) for copy in part.below
        ]
        file.add(part, {COPIES: copies} if copies else {})
    return bytes(file.content)


class _File:
    def __init__(self, *, big: bool) -> None:
        self._big = big
        self._next = 8 if big else 4
        self.content = bytearray(
            struct.pack("<2sHHHQ", b"II", 43, 8, 0, 0) if big else b"II*\0\0\0\0\0"
        )

    def add(
        self,
        part: Part,
        more: Mapping[int, Sequence[int]] | None = None,
        *,
        is_chained: bool = True,
    ) -> int:
        """Write a picture and return where its directory stands."""
        height, width = part.pixels.shape[:2]
        offsets, lengths = [], []
        for top in range(0, height, part.tile):
            for left in range(0, width, part.tile):
                tile = np.zeros((part.tile, part.tile, 3), np.uint8)
                window = part.pixels[top : top + part.tile, left : left + part.tile]
                tile[: window.shape[0], : window.shape[1]] = window
                packed = zlib.compress(tile.tobytes())
                offsets.append(len(self.content))
                lengths.append(len(packed))
                self.content += packed
        tags: dict[int, int | Sequence[int]] = {
            KIND: 0, WIDTH: width, HEIGHT: height, 258: (8, 8, 8), 259: 8, 262: 2, 277: 3, 284: 1,
            TILE_WIDTH: part.tile, TILE_HEIGHT: part.tile, OFFSETS: offsets, LENGTHS: lengths,
        }  # fmt: skip
        return self._directory(tags | (more or {}) | dict(part.tags), is_chained=is_chained)

    def _directory(self, tags: Mapping[int, int | Sequence[int]], *, is_chained: bool) -> int:
        form, kind = ("Q", _LONG8) if self._big else ("I", _LONG)
        room = struct.calcsize(form)
        entries = []
        for tag, value in sorted(tags.items()):
            numbers = [value] if isinstance(value, int) else list(value)
            data = struct.pack(f"<{len(numbers)}{form}", *numbers)
            if len(data) > room:
                place = len(self.content)
                self.content += data
                data = struct.pack(f"<{form}", place)
            entries.append(struct.pack(f"<HH{form}", tag, kind, len(numbers)) + data)
        place = len(self.content)
        self.content += struct.pack("<Q" if self._big else "<H", len(entries)) + b"".join(entries)
        self.content += bytes(room)
        if is_chained:
            struct.pack_into(f"<{form}", self.content, self._next, place)
            self._next = len(self.content) - room
        return place
