"""Images that may be larger than what fits into memory: whoever needs a part asks for that part."""

import threading
from collections.abc import Callable
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import UnreadableImage

Pixels = NDArray[np.uint8]
"""(H, W, 3) RGB, upright."""
Window = tuple[int, int, int, int]
"""Left, top, right and bottom in whole pixels."""

MOST_AT_ONCE = 100_000_000
"""Pixels of a large image that anybody gets in one piece: 300 MB."""


class Raster(Protocol):
    """An upright RGB image (H, W, 3): an array, or a `LargeImage` that gives its parts."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Height, width and 3."""

    @property
    def nbytes(self) -> int:
        """Bytes that it takes."""

    def __getitem__(self, part: tuple[slice, slice], /) -> Pixels:
        """Return a part, by its rows and columns."""


class LargeImage:
    """An image that stays in its file: all of it reduced, and any part of it in full.

    Safe to use from several threads. What is read of the file is kept for a while.
    """

    def __init__(
        self,
        size: tuple[int, int],
        read: Callable[[Window], Pixels],
        reduce: Callable[[], Pixels],
        *,
        kept: int = 0,
    ) -> None:
        """`read` returns a part in full, `reduce` all of it reduced; both raise UnreadableImage.

        `kept` is how many bytes of what is read are kept at most.
        """
        self.shape = (size[1], size[0], 3)
        self._read = read
        self._reduce = reduce
        self._kept = kept
        self._overview: Pixels | None = None
        self._making = threading.Lock()

    @property
    def overview(self) -> Pixels:
        """All of the image, reduced: made when it is first asked for, which may take a pass over it.

        Raises UnreadableImage.
        """
        with self._making:
            if self._overview is None:
                self._overview = self._reduce()
            return self._overview

    def take_overview(self, overview: Pixels) -> None:
        """Have an overview that was made of the same bytes before."""
        with self._making:
            self._overview = overview

    @property
    def nbytes(self) -> int:
        """Bytes that it takes at most, without an overview that nobody has asked for."""
        overview = self._overview
        return self._kept + (0 if overview is None else overview.nbytes)

    def __getitem__(self, part: tuple[slice, slice]) -> Pixels:
        """Return a part in full, by its rows and columns; raises UnreadableImage."""
        top, bottom, _ = part[0].indices(self.shape[0])
        left, right, _ = part[1].indices(self.shape[1])
        width, height = max(right - left, 0), max(bottom - top, 0)
        if width * height > MOST_AT_ONCE:
            raise UnreadableImage(
                "A part of {width} x {height} pixels is too large to be read at once: {most} million "
                "pixels are the most. Choose a smaller area.",
                width=width,
                height=height,
                most=MOST_AT_ONCE // 10**6,
            )
        return self._read((left, top, left + width, top + height))

    def reduced(self, window: Window, halvings: int) -> Pixels:
        """Return a part, halved so many times, its last row and column made of what is left there.

        It is read in full where the overview is coarser than that.
        """
        step = 2**halvings
        if step * self.overview.shape[1] < self.shape[1]:
            left, top, right, bottom = window
            return shrunk(self[top:bottom, left:right], step)
        return resized(_overlooked(self, window), window_size(window, step))


def shrunk(pixels: Pixels, step: int) -> Pixels:
    """Return pixels (H, W, 3) with one for each step x step of them: their mean."""
    if step == 1:
        return pixels
    height, width = pixels.shape[:2]
    # A last row or column of fewer pixels stands for a whole one, so that no other is moved.
    more = (-height % step, -width % step)
    if any(more):
        pixels = np.pad(pixels, ((0, more[0]), (0, more[1]), (0, 0)), mode="edge")
    return resized(pixels, window_size((0, 0, width, height), step))


def window_size(window: Window, step: int) -> tuple[int, int]:
    """Return width and height of a part that is made smaller so many times."""
    left, top, right, bottom = window
    return -(-(right - left) // step), -(-(bottom - top) // step)


def resized(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Return pixels in another width and height, averaged where they become fewer."""
    if size == pixels.shape[1::-1]:
        return pixels
    method = cv2.INTER_AREA if size[0] < pixels.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=method), np.uint8)


def whole(image: Raster, enough: int = 1) -> Pixels:
    """Return all of an image, of a large one reduced; its longer side has `enough` pixels if it can.

    Raises UnreadableImage where the overview of a large image is coarser than that.
    """
    if not isinstance(image, LargeImage):
        assert isinstance(image, np.ndarray)
        return image
    if max(image.overview.shape[:2]) < enough:
        raise UnreadableImage(
            "The image has {width} x {height} pixels, and all of it is seen {most} pixels wide at "
            "most. Choose an area of it.",
            width=image.shape[1],
            height=image.shape[0],
            most=max(image.overview.shape[:2]),
        )
    return image.overview


def _overlooked(image: LargeImage, window: Window) -> Pixels:
    """Return the part of the overview that shows a window, at least a pixel of it."""
    across, down = (image.overview.shape[axis] / image.shape[axis] for axis in (1, 0))
    left, top = int(window[0] * across), int(window[1] * down)
    right, bottom = max(round(window[2] * across), left + 1), max(round(window[3] * down), top + 1)
    return image.overview[top:bottom, left:right]
