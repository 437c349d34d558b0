"""How an image looks, as 64 bits: near-duplicates differ in few of them."""

import numpy as np
from numpy.typing import NDArray

SAMPLES = 256
_CELLS = 32
_FREQUENCIES = 8


def look(pixels: NDArray[np.uint8]) -> int:
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
