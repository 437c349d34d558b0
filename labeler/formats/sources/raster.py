"""Pages of files that Pillow decodes."""

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, UnidentifiedImageError
from PIL.TiffImagePlugin import (
    BITSPERSAMPLE,
    PLANAR_CONFIGURATION,
    STRIPBYTECOUNTS,
    TILEBYTECOUNTS,
)

from labeler.core.detection import NO_TEXT, EmbeddedText
from labeler.core.errors import UnreadableImage
from labeler.formats import orientation as exif
from labeler.formats.damage import find_damage
from labeler.formats.perceptual_hash import SAMPLES
from labeler.formats.pixels import upright_rgb
from labeler.formats.sources.beforehand import check_before
from labeler.formats.sources.frames import count_frames
from labeler.formats.sources.large_tiff import LargeTiffPage
from labeler.formats.sources.limits import (
    MOST_FRAMES,
    check_frames,
    check_size,
    check_strips,
    is_large,
)
from labeler.formats.sources.others import OPENED_KINDS, kind_of_content
from labeler.formats.sources.source import OpenedPage
from labeler.formats.sources.table import SOURCES
from labeler.formats.sources.tiff_directories import pages

_FORMATS = tuple(source.pillow for source in SOURCES if source.pillow)
_AVIF_SEQUENCE = b"ftypavis"
_APART = 2


def labels(file: BinaryIO) -> list[str]:
    """Return nothing for each page; there are several in TIFF, GIF, WebP and AVIF sequences."""
    return [""] * _count(file)


def _count(file: BinaryIO) -> int:
    file.seek(4)
    if file.read(len(_AVIF_SEQUENCE)) != _AVIF_SEQUENCE:
        return count_frames(file)
    file.seek(0)
    with Image.open(file, formats=("AVIF",)) as image:  # Which decodes nothing yet.
        return min(int(getattr(image, "n_frames", 1)), MOST_FRAMES + 1)


@contextmanager
def opened(file: BinaryIO, frame: int) -> Iterator[OpenedPage]:
    """Open a page; what Pillow raises later is the fault of the file, too."""
    with _identified(file) as image:
        if image.format == "TIFF":
            yield _tiff_page(image, file, frame)
            return
        check_size(image.format, image.size)
        if frame:  # which decodes what is before it
            check_frames(image.size, frame)
            image.seek(frame)
            check_size(image.format, image.size)
        yield RasterPage(image, file)


def _tiff_page(image: Image.Image, file: BinaryIO, frame: int) -> OpenedPage:
    """Return a page of a TIFF, of which only the directories before it are read."""
    found = pages(file, frame + 1)
    if frame >= max(len(found), 1):
        raise EOFError
    if found:
        image.seek(found[frame].index)
    _check_planes(image)
    if found and is_large(image.size):
        return LargeTiffPage(file, found[frame], image.tag_v2)  # type: ignore[attr-defined]
    check_size(image.format, image.size)
    _check_parts(image, file)
    return RasterPage(image, file)


@dataclass(frozen=True, slots=True)
class RasterPage:
    """One picture of a file; read once, in one of its ways."""

    image: Image.Image
    file: BinaryIO

    @property
    def orientation(self) -> int:
        """The EXIF orientation; an image whose EXIF block is damaged is upright."""
        try:
            return exif.known(self.image.getexif().get(ExifTags.Base.Orientation))
        except Exception:  # noqa: BLE001 - a damaged EXIF block must not cost the image
            return exif.UPRIGHT

    def pixels(self, *, raw_orientation: bool, is_checked: bool) -> NDArray[np.uint8]:
        """Return (H, W, 3) RGB; besides the decoded file no second full-size copy is made."""
        turn = self._load()
        if not is_checked:
            self._demand_undamaged()
        if self.image.format == "TIFF":
            # Pillow turns TIFF upright while loading, and nothing else.
            turn = exif.inverse(turn) if raw_orientation else exif.UPRIGHT
        elif raw_orientation:
            turn = exif.UPRIGHT
        return upright_rgb(self.image, turn)

    def parts(self) -> None:
        """Return nothing: it is read as a whole."""

    def reduce(self, longest: int) -> None:
        """Have a JPEG decoded at a half, a quarter or an eighth; other formats ignore this."""
        scale = longest / max(self.image.size)
        width, height = (math.ceil(extent * scale) for extent in self.image.size)
        self.image.draft(None, (width, height))

    def sample(self) -> tuple[tuple[int, int], NDArray[np.uint8]]:
        """Decode everything; return the upright size and (256, 256, 3) of its pixels."""
        image = self.image
        # JPEG decodes at an eighth for next to nothing; other formats ignore this.
        stored_size = image.size
        image.draft(None, (SAMPLES, SAMPLES))
        turn = self._load()
        self._demand_undamaged()
        if image.format == "TIFF":
            turn, stored_size = exif.UPRIGHT, image.size
        pixels = upright_rgb(image.resize((SAMPLES, SAMPLES), Image.Resampling.NEAREST), turn)
        width, height = reversed(stored_size) if exif.swaps_sides(turn) else stored_size
        return (width, height), pixels

    def text(self) -> EmbeddedText:
        """Return nothing: pictures hold no text beside their pixels."""
        return NO_TEXT

    def _load(self) -> int:
        """Decode the image; return its EXIF orientation.

        A PNG is decoded before its EXIF block is looked for, which lies behind the pixels: the
        search would decode it, and keep what is wrong with it to itself. A TIFF is asked first:
        decoding turns it upright.
        """
        if self.image.format != "TIFF":
            self.image.load()
        turn = self.orientation
        self.image.load()
        return turn

    def _demand_undamaged(self) -> None:
        """Refuse an image that decodes although part of it was lost on the way."""
        self.file.seek(0)
        if damage := find_damage(self.image, self.file.read()):
            raise UnreadableImage(
                "The image is damaged ({damage}). Copy it again or replace it; "
                "if it looks right elsewhere, save it from there as PNG.",
                damage=damage,
            )


def _identified(file: BinaryIO) -> Image.Image:
    """Recognise a file by its content; its name does not matter."""
    check_before(file)
    try:
        return Image.open(file, formats=_FORMATS)
    except UnidentifiedImageError:
        file.seek(0)
        if kind := kind_of_content(file.read(32)):
            raise UnreadableImage(
                "This is a file of kind {kind}, which is not opened. Convert it to PNG.", kind=kind
            ) from None
        raise UnreadableImage(
            "This is no {kinds} image. Convert it to one of these.", kinds=OPENED_KINDS
        ) from None


def _check_parts(image: Image.Image, file: BinaryIO) -> None:
    """Refuse a TIFF that has the same bytes decoded again and again."""
    tags = getattr(image, "tag_v2", {})
    place = file.tell()
    size = file.seek(0, os.SEEK_END)
    file.seek(place)
    check_strips(tags.get(STRIPBYTECOUNTS) or tags.get(TILEBYTECOUNTS) or (), size)


def _check_planes(image: Image.Image) -> None:
    """Refuse what Pillow would decode without an error, and wrongly."""
    tags = getattr(image, "tag_v2", {})
    if tags.get(PLANAR_CONFIGURATION) == _APART and max(tags.get(BITSPERSAMPLE, (1,))) > 8:
        raise UnreadableImage(
            "This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG."
        )
