"""Brightness and contrast of what is on the screen; nobody but the eye ever gets to see it."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

FARTHEST = 100
"""Brightness and contrast go from minus this to this."""
STRONGEST = 3.0
"""How many times as far apart middle greys come at the highest contrast; a third at the lowest.
Also the exponent of the darkest picture."""
APART, LOOK_ALIKE = 16, 4
"""Greys of 256 this far apart can be told on a page; as near as this they cannot."""


@dataclass(frozen=True)
class Tone:
    """How light and how strong the picture is; 0 and 0 is as it is.

    More of either bends the scale and cuts nothing off at its ends, where faint writing is.
    """

    brightness: int = 0
    contrast: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether the picture is shown as it is."""
        return not (self.brightness or self.contrast)

    @cached_property
    def table(self) -> NDArray[np.uint8]:
        """What becomes of each of the (256,) values of a colour."""
        exponent = STRONGEST ** (-self.brightness / FARTHEST)
        values = np.linspace(0, 1, 256) ** exponent - 0.5
        if self.contrast > 0:
            # A curve that is steep in the middle and reaches the same ends.
            bend = 2 * STRONGEST * self.contrast / FARTHEST
            values = np.tanh(bend * values) / (2 * np.tanh(bend / 2))
        else:
            values *= STRONGEST ** (self.contrast / FARTHEST)
        table: NDArray[np.uint8] = np.rint(255 * (values + 0.5)).astype(np.uint8)
        return table

    @cached_property
    def keeps_apart(self) -> bool:
        """Whether all that can be told apart on the page can be on the screen, too."""
        levels = self.table.astype(int)
        return bool((levels[APART:] - levels[:-APART] >= LOOK_ALIKE).all())

    def of(self, image: QImage, part: QRect) -> QImage:
        """Return a part of an RGB32 or RGB888 image in this tone."""
        toned = QImage(part.size(), image.format())
        depth = image.depth() // 8
        before = _rows(image.constBits(), image.height())[part.top() : part.bottom() + 1]
        after = _rows(toned.bits(), part.height())[:, : depth * part.width()]
        left = depth * part.left()
        cv2.LUT(before[:, left : left + after.shape[1]], self.table, dst=after)
        if depth == 4:
            after[:, 3::4] = 255  # opaque, whatever becomes of white
        return toned


AS_IT_IS = Tone()


def _rows(data: bytes | bytearray | memoryview, height: int) -> NDArray[np.uint8]:
    """Return the bytes of an image, a row each."""
    return np.frombuffer(data, np.uint8).reshape(height, -1)
