"""From any kind of pixels to upright 8-bit RGB."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from labeler.formats import orientation as exif

_DEEP_MODES = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_STRIP_ROWS = 128


class _Range(NamedTuple):
    """The sample values of a deep grey image that become black and white."""

    black: float
    white: float


def upright_rgb(image: Image.Image, turn: int) -> NDArray[np.uint8]:
    """Return the upright pixels (H, W, 3) of a loaded image with an EXIF orientation.

    Strip by strip, so that no second full-size copy is made. Transparent pixels lie over white.
    """
    width, height = image.size
    shape = (width, height, 3) if exif.swaps_sides(turn) else (height, width, 3)
    upright = np.empty(shape, np.uint8)
    stored = exif.stored_view(upright, turn)
    deep = _deep_range(image)
    for top in range(0, height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, height)
        stored[top:bottom] = _strip_rgb(image.crop((0, top, width, bottom)), deep)
    return upright


def _strip_rgb(strip: Image.Image, deep: _Range | None) -> NDArray[np.uint8]:
    """Return a part of an image as (H, W, 3) RGB, transparency over white."""
    if deep:
        samples = np.nan_to_num(np.asarray(strip).astype(np.float64), nan=deep.black)
        samples = np.clip(samples, deep.black, deep.white)
        grey = (samples - deep.black) * (255 / (deep.white - deep.black)) + 0.5
        return np.repeat(grey.astype(np.uint8)[..., None], 3, axis=2)
    if strip.has_transparency_data:
        white = Image.new("RGBA", strip.size, "white")
        strip = Image.alpha_composite(white, strip.convert("RGBA"))
    return np.asarray(strip.convert("RGB"))


def _deep_range(image: Image.Image) -> _Range | None:
    """Return what is black and white in an image of more than 8 bits; None for all others.

    Whole numbers keep black at 0 and take the smallest bit depth that holds them (a 12-bit scan
    in a 16-bit file is not left in the dark, nor is contrast stretched); fractions up to 1 take 1
    for white; what goes below zero is stretched from its lowest to its highest value.
    """
    if image.mode not in _DEEP_MODES:
        return None
    low, high = _extremes(image)
    if low < 0:
        return _Range(low, max(high, low + 1))
    if image.mode == "F" and high <= 1:
        return _Range(0, 1)
    return _Range(0, 2.0 ** max(8, int(high).bit_length()) - 1)


def _extremes(image: Image.Image) -> tuple[float, float]:
    """Return the lowest and highest finite sample."""
    low, high = np.inf, -np.inf
    for top in range(0, image.height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, image.height)
        strip = np.asarray(image.crop((0, top, image.width, bottom)))
        finite = strip[np.isfinite(strip)]
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return (low, high) if low <= high else (0.0, 1.0)
