"""From any kind of pixels to upright 8-bit RGB."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.TiffImagePlugin import BITSPERSAMPLE, PHOTOMETRIC_INTERPRETATION, SAMPLEFORMAT

from labeler.formats import orientation as exif

_DEEP_MODES = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_STRIP_ROWS = 128


class Shades(NamedTuple):
    """How the samples of a grey image of more than 8 bits become grey."""

    low: float = 0.0
    high: float = 1.0
    """The samples that become the ends of the scale."""
    is_unsigned: bool = False
    """Whether what Pillow takes for negative 32-bit numbers are large ones."""
    is_white_low: bool = False
    """Whether the lowest sample is white."""

    def samples(self, image: Image.Image) -> NDArray[np.float64]:
        """Return the samples of a part of the image, (H, W)."""
        stored = np.asarray(image)
        return (stored.view(np.uint32) if self.is_unsigned else stored).astype(np.float64)

    def grey(self, image: Image.Image) -> NDArray[np.uint8]:
        """Return a part of the image in 256 shades, (H, W); what is no number is the lowest."""
        samples = np.nan_to_num(self.samples(image), nan=self.low)
        samples = np.clip(samples, self.low, self.high)
        grey = ((samples - self.low) * (255 / (self.high - self.low)) + 0.5).astype(np.uint8)
        return 255 - grey if self.is_white_low else grey


def upright_rgb(image: Image.Image, turn: int) -> NDArray[np.uint8]:
    """Return the upright pixels (H, W, 3) of a loaded image with an EXIF orientation.

    Strip by strip, so that no second full-size copy is made. Transparent pixels lie over white.
    """
    width, height = image.size
    shape = (width, height, 3) if exif.swaps_sides(turn) else (height, width, 3)
    upright = np.empty(shape, np.uint8)
    stored = exif.stored_view(upright, turn)
    shades = shades_of(image, _strips(image)) if is_deep(image.mode) else None
    for top, strip in zip(range(0, height, _STRIP_ROWS), _strips(image), strict=True):
        stored[top : top + _STRIP_ROWS] = rgb(strip, shades)
    return upright


def rgb(part: Image.Image, shades: Shades | None) -> NDArray[np.uint8]:
    """Return a part of an image as stored, (H, W, 3) RGB, transparency over white."""
    if shades:
        return np.repeat(shades.grey(part)[..., None], 3, axis=2)
    if part.has_transparency_data:
        white = Image.new("RGBA", part.size, "white")
        part = Image.alpha_composite(white, part.convert("RGBA"))
    return np.asarray(part.convert("RGB"))


def is_deep(mode: str) -> bool:
    """Tell whether images of a mode of Pillow are grey with more than 8 bits."""
    return mode in _DEEP_MODES


def shades_of(image: Image.Image, parts: Iterable[Image.Image]) -> Shades:
    """Return how an image of more than 8 bits becomes grey; `image` tells its mode and its tags.

    Whole numbers keep black at 0 and take the smallest bit depth that holds them (a 12-bit scan
    in a 16-bit file is not left in the dark, nor is contrast stretched); fractions up to 1 take 1
    for white; what goes below zero is stretched from its lowest to its highest value.
    """
    tags = getattr(image, "tag_v2", {})  # Pillow leaves these two to whoever reads a TIFF
    shades = Shades(
        is_unsigned=image.mode == "I"
        and (tags.get(BITSPERSAMPLE), tags.get(SAMPLEFORMAT, (1,))) == ((32,), (1,)),
        is_white_low=tags.get(PHOTOMETRIC_INTERPRETATION) == 0,
    )
    low, high = _extremes(parts, shades)
    if low < 0:
        return shades._replace(low=low, high=max(high, low + 1))
    if image.mode == "F" and high <= 1:
        return shades
    return shades._replace(high=2.0 ** max(8, int(high).bit_length()) - 1)


def _strips(image: Image.Image) -> Iterator[Image.Image]:
    for top in range(0, image.height, _STRIP_ROWS):
        yield image.crop((0, top, image.width, min(top + _STRIP_ROWS, image.height)))


def _extremes(parts: Iterable[Image.Image], shades: Shades) -> tuple[float, float]:
    """Return the lowest and highest finite sample."""
    low, high = np.inf, -np.inf
    for part in parts:
        samples = shades.samples(part)
        finite = samples[np.isfinite(samples)]
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
    return (low, high) if low <= high else (0.0, 1.0)
