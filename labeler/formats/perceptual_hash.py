"""Perceptual hash of an image, 64 bits: near-duplicates differ in few of them."""

import numpy as np
from numpy.typing import NDArray

from labeler.formats.orientation import stored_view

SAMPLES = 256
ALIKE_BITS = 10
"""A turned or scaled picture is still the same if the hashes differ in no more bits. Those of
different pages differ in 16 or more; scaling and saving again costs up to 8."""
AHEAD_BITS = 6
"""By so much one way to turn it has to be better than any other: a blank page fits any way."""
_CELLS = 32
_FREQUENCIES = 8


def perceptual_hash(pixels: NDArray[np.uint8]) -> int:
    """Return the perceptual hash of (256, 256, 3) RGB pixels sampled from an image.

    One bit for each of the 64 lowest frequencies of a 32 x 32 grey reduction (discrete cosine
    transform): whether it is stronger than their median (Zauner, 2010, "pHash").
    """
    size = SAMPLES // _CELLS
    grey = pixels.astype(np.float64) @ (0.299, 0.587, 0.114)
    cells = grey.reshape(_CELLS, size, _CELLS, size).mean(axis=(1, 3))
    frequencies = np.arange(1, _FREQUENCIES + 1)[:, None]
    basis = np.cos(np.pi / _CELLS * frequencies * (np.arange(_CELLS) + 0.5))
    spectrum = np.round(basis @ cells @ basis.T, 3).ravel()
    bits = spectrum > np.median(spectrum)
    return int.from_bytes(np.packbits(bits).tobytes(), "big")


def turn_between(old: int, pixels: NDArray[np.uint8]) -> int | None:
    """Return how a picture was turned since it had another hash, as an EXIF orientation.

    `pixels` (256, 256, 3) RGB are sampled from the picture as it is now, `old` is its former hash.
    1 to 8; None when it is another picture.
    """
    differences = sorted(
        ((perceptual_hash(stored_view(pixels, turn)) ^ old).bit_count(), turn)
        for turn in range(1, 9)
    )
    (best, turn), (second, _) = differences[:2]
    return turn if best <= ALIKE_BITS and second - best >= AHEAD_BITS else None
