"""Read an image the way every other module expects it: upright, RGB, 8 bit."""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, UnidentifiedImageError
from PIL.TiffImagePlugin import BITSPERSAMPLE, PLANAR_CONFIGURATION

from labeler.core.errors import UnreadableImage
from labeler.core.records import DATABASE_FILE, ScannedImage
from labeler.core.regular_files import open_regular
from labeler.formats import manifest
from labeler.formats import orientation as exif
from labeler.formats.damage import find_damage
from labeler.formats.file_state import hashed
from labeler.formats.folder_walk import always, files_below, has
from labeler.formats.frames import MOST_FRAMES, count_frames
from labeler.formats.image_kinds import (
    OPENED_KINDS,
    PILLOW_FORMATS,
    is_image,
    kind_of_content,
    kind_passed_over,
)
from labeler.formats.image_limits import check_before, check_size
from labeler.formats.perceptual_hash import SAMPLES, perceptual_hash
from labeler.formats.pixels import upright_rgb

_APART = 2


def find_images(
    folder: Path, *, known: Container[str] = (), follows: Callable[[Path], bool] = always
) -> Iterator[Path]:
    """Yield the images in a folder and below it, the way a person numbers pages: 2 before 10.

    Those whose path is `known` are left out. Hidden files and folders, projects and exports of
    this program, and folders that may not be read are passed over; a link is followed if it
    `follows`, and once where it leads back to where it came from.
    """
    files = files_below(folder, enters=_is_foreign, unread=[], known=known, follows=follows)
    return (file for file in files if is_image(file))


def find_passed_over(folder: Path) -> list[Path]:
    """Return the pictures and documents in a folder and below it that are not opened.

    With them the folders that may not be looked into, and what is no file: pipes, devices.
    """
    unread: list[Path] = []
    files = files_below(folder, enters=_is_foreign, unread=unread)
    return [*(file for file in files if kind_passed_over(file)), *unread]


def _is_foreign(folder: Path) -> bool:
    """Tell whether a folder is no project and no export of this program."""
    return not has(folder, DATABASE_FILE, manifest.NAME)


def frame_count(path: Path) -> int:
    """Return the number of pages of a multi-page TIFF or GIF; 1 for everything else.

    A file that cannot be read, or has absurdly many, counts as one page, so that it is listed and
    its scan says why.
    """
    try:
        with open_regular(path) as file:
            count = count_frames(file)
    except OSError:
        return 1
    return count if count <= MOST_FRAMES else 1


def read_image(
    path: Path, frame: int = 0, *, raw_orientation: bool = False, is_checked: bool = True
) -> NDArray[np.uint8]:
    """Return the pixels of one page of an image file, (H, W, 3) RGB.

    The EXIF orientation is applied unless `raw_orientation` asks for the pixels as stored.
    Transparent pixels lie over white; 16-bit, integer and floating-point samples are scaled to
    8 bit. Besides the decoded file no second full-size copy is made. A file that no scan has
    checked for damage before (`is_checked`) is checked now.

    Raises UnreadableImage with the reason and what to do about it.
    """
    with _opened(path, frame) as image:
        turn = _load(image)
        if not is_checked:
            _demand_undamaged(image, path)
        if image.format == "TIFF":
            # Pillow turns TIFF upright while loading, and nothing else.
            turn = exif.inverse(turn) if raw_orientation else exif.UPRIGHT
        elif raw_orientation:
            turn = exif.UPRIGHT
        return upright_rgb(image, turn)


def read_orientation(path: Path, frame: int = 0) -> int:
    """Return the EXIF orientation of an image file, 1 (upright) to 8; raises UnreadableImage."""
    with _opened(path, frame) as image:
        return _orientation(image)


def scan_image(path: Path, frame: int = 0) -> ScannedImage:
    """Read a file once, to its end: hash, upright size and perceptual hash; never raises for a bad file."""
    try:
        state = hashed(path)
    except OSError as error:
        return ScannedImage("", None, problem=_reason(error))
    try:
        size, samples = sample_image(path, frame)
    except UnreadableImage as error:
        return ScannedImage(state.sha256, None, problem=str(error), stamp=state.stamp)
    return ScannedImage(state.sha256, size, perceptual_hash(samples), stamp=state.stamp)


def sample_image(path: Path, frame: int = 0) -> tuple[tuple[int, int], NDArray[np.uint8]]:
    """Decode a whole file; return its upright size and (256, 256, 3) of its upright pixels.

    Raises UnreadableImage.
    """
    with _opened(path, frame) as image:
        # JPEG decodes at an eighth for next to nothing; other formats ignore this.
        stored_size = image.size
        image.draft(None, (SAMPLES, SAMPLES))
        turn = _load(image)
        _demand_undamaged(image, path)
        if image.format == "TIFF":
            turn, stored_size = exif.UPRIGHT, image.size
        pixels = upright_rgb(image.resize((SAMPLES, SAMPLES), Image.Resampling.NEAREST), turn)
    width, height = reversed(stored_size) if exif.swaps_sides(turn) else stored_size
    return (width, height), pixels


@contextmanager
def _opened(path: Path, frame: int) -> Iterator[Image.Image]:
    """Open one page of an image file; whatever goes wrong in the body is the file's fault."""
    try:
        with open_regular(path) as file, _identified(file) as image:
            check_size(image.format, image.size)
            if frame:  # which decodes what is before it in a GIF
                image.seek(frame)
                check_size(image.format, image.size)
            _check_planes(image)
            yield image
    except UnreadableImage:
        raise
    except Exception as error:  # decoders raise anything on hostile files
        raise UnreadableImage(_reason(error)) from error


def _identified(file: BinaryIO) -> Image.Image:
    """Recognise a file by its content; its name does not matter."""
    if not file.read(1):
        raise UnreadableImage("The file is empty. Copy it again from where it came from.")
    check_before(file)
    try:
        return Image.open(file, formats=PILLOW_FORMATS)
    except UnidentifiedImageError:
        file.seek(0)
        if kind := kind_of_content(file.read(32)):
            raise UnreadableImage(
                "This is a file of kind {kind}, which is not opened. Convert it to PNG.", kind=kind
            ) from None
        raise


def _check_planes(image: Image.Image) -> None:
    """Refuse what Pillow would decode without an error, and wrongly."""
    tags = getattr(image, "tag_v2", {})
    if tags.get(PLANAR_CONFIGURATION) == _APART and max(tags.get(BITSPERSAMPLE, (1,))) > 8:
        raise UnreadableImage(
            "This TIFF keeps its colours apart in more than 8 bits each. Save it as 8-bit PNG."
        )


def _reason(error: Exception) -> str:
    """Return what a failure means for the person who has the file."""
    match error:
        case UnidentifiedImageError():
            return f"This is no {OPENED_KINDS} image. Convert it to one of these."
        case FileNotFoundError():
            return "The file is not there any more. Put it back, or relocate its folder."
        case PermissionError():
            return "The file may not be read. Change its permissions."
        case MemoryError():
            return "There is not enough memory for this image. Scale it down or close programs."
        case EOFError():
            return "The file ends before this page. Copy it again from where it came from."
        case OSError(strerror=str(text)):
            return f"The file cannot be opened ({text}). Check its name, folder and disk."
        case OSError() | SyntaxError():
            return f"The image is damaged or cut off ({error}). Copy it again or replace it."
    return f"The image cannot be decoded ({error}). Save it again as PNG or JPEG."


def _demand_undamaged(image: Image.Image, path: Path) -> None:
    """Raise UnreadableImage for an image that decodes although part of it was lost on the way."""
    if damage := find_damage(image, path.read_bytes()):
        raise UnreadableImage(
            "The image is damaged ({damage}). Copy it again or replace it; "
            "if it looks right elsewhere, save it from there as PNG.",
            damage=damage,
        )


def _load(image: Image.Image) -> int:
    """Decode an image; return its EXIF orientation.

    A PNG is decoded before its EXIF block is looked for, which lies behind the pixels: the search
    would decode it, and keep what is wrong with it to itself. A TIFF is asked first: decoding
    turns it upright.
    """
    if image.format != "TIFF":
        image.load()
    turn = _orientation(image)
    image.load()
    return turn


def _orientation(image: Image.Image) -> int:
    """Return the EXIF orientation; an image whose EXIF block is damaged is upright."""
    try:
        return exif.known(image.getexif().get(ExifTags.Base.Orientation))
    except Exception:  # noqa: BLE001 - a damaged EXIF block must not cost the image
        return exif.UPRIGHT
