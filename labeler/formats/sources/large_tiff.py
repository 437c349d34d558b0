"""A page of a TIFF that is too large to be in memory as a whole: it is read by its parts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from labeler.core.detection import NO_TEXT, EmbeddedText
from labeler.core.errors import UnreadableImage
from labeler.core.raster import LargeImage, Pixels, Window, shrunk, window_size
from labeler.formats import orientation as exif
from labeler.formats.perceptual_hash import SAMPLES
from labeler.formats.sources.limits import MOST_BY_PARTS
from labeler.formats.sources.tiff_directories import Directory, TiffPage, copies_of
from labeler.formats.sources.tiff_parts import TiffParts

MOST_SEEN = 80_000_000
"""Pixels of an overview at most: 240 MB."""
LEAST_SEEN = 2048
"""Pixels of the longer side of a smaller copy that serves as overview, if there are as many."""


@dataclass(frozen=True, slots=True)
class LargeTiffPage:
    """A page that gives its parts (`OpenedPage`)."""

    file: BinaryIO
    page: TiffPage
    tags: ImageFileDirectory_v2

    @property
    def orientation(self) -> int:
        """How stored pixels become upright ones: an EXIF orientation."""
        return exif.known(self.tags.get(ExifTags.Base.Orientation))

    def pixels(self, *, raw_orientation: bool, is_checked: bool) -> NDArray[np.uint8]:
        """Refuse: all of its pixels are too many."""
        width, height = self.page.directory.size
        raise UnreadableImage(
            "The image has {width} x {height} pixels, too many to be in memory at once, which this "
            "needs. Scale a copy of it down for that.",
            width=width,
            height=height,
        )

    def reduce(self, longest: int) -> None:
        """Do nothing: there is an overview."""

    def parts(self) -> LargeImage:
        """Return the page as an image that is read by its parts, its overview as well."""
        parts = self._parts()

        def reduce() -> Pixels:
            copied = self._copied(parts)
            return _overview(parts) if copied is None else copied

        return self._upright(parts, reduce)

    def sample(self) -> tuple[tuple[int, int], NDArray[np.uint8]]:
        """Decode all of the page, part by part; return its upright size and (256, 256, 3) of it."""
        parts = self._parts()
        image = self._upright(parts, lambda: _overview(parts))
        overview = image.overview
        rows, columns = (
            (np.arange(SAMPLES) * 2 + 1) * extent // (2 * SAMPLES) for extent in overview.shape[:2]
        )
        return (image.shape[1], image.shape[0]), overview[rows[:, None], columns]

    def text(self) -> EmbeddedText:
        """Return nothing: pictures hold no text beside their pixels."""
        return NO_TEXT

    def _parts(self) -> TiffParts:
        width, height = self.page.directory.size
        if width * height > MOST_BY_PARTS:
            raise UnreadableImage(
                "The image has {width} x {height} pixels, more than the {limit} million that are read "
                "by parts. Cut it into several files.",
                width=width,
                height=height,
                limit=MOST_BY_PARTS // 10**6,
            )
        return TiffParts(self.file, self.tags)

    def _upright(self, parts: TiffParts, reduce: Callable[[], Pixels]) -> LargeImage:
        turn = self.orientation
        width, height = parts.size
        size = (height, width) if exif.swaps_sides(turn) else (width, height)

        def upright(stored: Pixels) -> Pixels:
            return np.ascontiguousarray(exif.stored_view(stored, exif.inverse(turn)))

        def read(window: Window) -> Pixels:
            return upright(parts.read(exif.stored_window(window, parts.size, turn)))

        return LargeImage(size, read, lambda: upright(reduce()), kept=parts.most_kept)

    def _copied(self, parts: TiffParts) -> Pixels | None:
        """Return the largest smaller copy that may be the overview; None where there is none.

        One that cannot be right, or not be decoded, is no copy: the page itself is read then.
        """
        copies = [copy for copy in copies_of(self.file, self.page) if _is_copy(copy, parts.size)]
        for copy in sorted(copies, key=lambda copy: -copy.size[0]):
            try:
                return _whole(TiffParts(self.file, _tags(self.file, copy), parts.shades), copy.size)
            except Exception:  # noqa: BLE001 - decoders raise anything on hostile files
                continue
        return None


def _whole(parts: TiffParts, size: tuple[int, int]) -> Pixels:
    if parts.size != size:
        raise UnreadableImage("The directory says two sizes.")
    pixels = np.empty((size[1], size[0], 3), np.uint8)
    for left, top, right, bottom in parts.windows(1):
        pixels[top:bottom, left:right] = parts.read((left, top, right, bottom))
    return pixels


def _is_copy(copy: Directory, size: tuple[int, int]) -> bool:
    """Tell whether a smaller copy has the proportions of an image, and enough pixels but not more."""
    width, height = copy.size
    if not 0 < width * height <= MOST_SEEN or not copy.is_reduced:
        return False
    fits = (
        abs(width / size[0] * size[1] - height) <= 1
        and abs(height / size[1] * size[0] - width) <= 1
    )
    return fits and max(width, height) >= min(LEAST_SEEN, max(size) // 2)


def _overview(parts: TiffParts) -> Pixels:
    """Return all of a picture, halved until it has few enough pixels."""
    step = 1
    while np.prod(window_size((0, 0, *parts.size), step)) > MOST_SEEN:
        step *= 2
    width, height = window_size((0, 0, *parts.size), step)
    overview = np.empty((height, width, 3), np.uint8)
    for left, top, right, bottom in parts.windows(step):
        small = shrunk(parts.read((left, top, right, bottom)), step)
        y, x = top // step, left // step
        overview[y : y + small.shape[0], x : x + small.shape[1]] = small
    return overview


def _tags(file: BinaryIO, directory: Directory) -> ImageFileDirectory_v2:
    """Return what a directory says, as Pillow reads it."""
    file.seek(0)
    head = file.read(8)
    tags = ImageFileDirectory_v2(head + file.read(8) if directory.form.first == 8 else head)
    file.seek(directory.place)
    tags.load(file)
    return tags
