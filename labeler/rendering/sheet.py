"""A flat surface that carries text, before it is put into a picture."""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.rendering.colours import Colour, plain
from labeler.rendering.glyph_cache import Mask
from labeler.rendering.typesetting import TextLine, Typeset

Picture = NDArray[np.uint8]
"""(H, W, 3) RGB."""


BLACK = np.zeros(3, np.uint8)


@dataclass(slots=True)
class Sheet:
    """Surface and ink kept apart until the end, so that both can be worn and weathered."""

    surface: Picture
    cover: Mask | None = None
    """(h, w) opacity of the surface; None: opaque."""
    lines: list[TextLine] = field(default_factory=list)
    ink: Mask = field(init=False)
    _tints: list[tuple[Colour, tuple[slice, slice]]] = field(init=False, default_factory=list)
    """Colours of the ink and the windows in which they were used."""

    def __post_init__(self) -> None:
        self.ink = np.zeros(self.surface.shape[:2], np.uint8)

    @property
    def width(self) -> int:
        """Pixels."""
        return int(self.surface.shape[1])

    @property
    def height(self) -> int:
        """Pixels."""
        return int(self.surface.shape[0])

    def write(self, typeset: Typeset, x: int, y: int, colour: Colour = BLACK) -> bool:
        """Put a line with the top left corner of its ink at (x, y).

        Does nothing and returns False where it would not lie wholly on the sheet.
        """
        height, width = typeset.ink.shape
        if x < 1 or y < 1 or x + width >= self.width or y + height >= self.height:
            return False
        window = (slice(y, y + height), slice(x, x + width))
        np.maximum(self.ink[window], typeset.ink, out=self.ink[window])
        self._tints.append((colour, window))
        self.lines.append(typeset.line.moved(x, y))
        return True

    def write_on_baseline(self, typeset: Typeset, x: int, baseline: int, colour: Colour) -> bool:
        """Put a line with its letters standing on a row."""
        return self.write(typeset, x, baseline - typeset.baseline, colour)

    def finished(self, strength: float = 1.0) -> Picture:
        """Return the surface with the ink on it, at most `strength` opaque."""
        if not self._tints:
            return self.surface
        main = self._tints[0][0]
        tint = plain(self.width, self.height, main)
        for colour, window in self._tints:
            if not np.array_equal(colour, main):
                tint[window] = colour
        return blended(self.surface, tint, weakened(self.ink, strength))


def weakened(mask: Mask, strength: float) -> Mask:
    """Return the mask with its opacity times `strength`."""
    return np.asarray(cv2.convertScaleAbs(mask, alpha=strength), np.uint8)


def shaded(picture: Picture, shade: Mask, unit: int = 255) -> Picture:
    """Return the picture times `shade` / `unit`; the shade is stretched over it."""
    if shade.shape != picture.shape[:2]:
        shade = np.asarray(cv2.resize(shade, picture.shape[1::-1]), np.uint8)
    return np.asarray(cv2.multiply(picture, cv2.merge([shade] * 3), scale=1 / unit), np.uint8)


def blended(ground: Picture, layer: Picture, mask: Mask) -> Picture:
    """Return `layer` over `ground` where `mask` is opaque."""
    weight = cv2.merge([mask, mask, mask])
    over = cv2.multiply(layer, weight, scale=1 / 255)
    under = cv2.multiply(ground, cv2.bitwise_not(weight), scale=1 / 255)
    return np.asarray(cv2.add(over, under), np.uint8)
