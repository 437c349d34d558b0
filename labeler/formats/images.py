"""Read an image the way every other module expects it: upright, RGB, 8 bit."""

import io
from collections.abc import Callable, Container, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import EmbeddedText
from labeler.core.errors import Cancelled, NotReachable, UnreadableImage
from labeler.core.raster import Raster, whole
from labeler.core.records import PROJECT_FILES, ScannedImage
from labeler.formats import manifest
from labeler.formats.file_state import hashed_once
from labeler.formats.folder_walk import always, files_below, has
from labeler.formats.image_kinds import is_hidden_image, is_image
from labeler.formats.orientation import UPRIGHT
from labeler.formats.perceptual_hash import perceptual_hash
from labeler.formats.sources.limits import MOST_FRAMES, TOO_MANY_PAGES
from labeler.formats.sources.source import OpenedPage
from labeler.formats.sources.table import HEAD_BYTES, source_of
from labeler.formats.whereabouts import opened


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
    """Return the files in a folder and below it that are no images to open.

    With them the folders that may not be looked into, what is no file, such as pipes and devices,
    and hidden images.
    """
    _, others = find_all(folder)
    return others


def find_all(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return what `find_images` and what `find_passed_over` find, with one walk for both."""
    unread, hidden = list[Path](), list[Path]()
    images, others = list[Path](), list[Path]()
    for file in files_below(folder, enters=_is_foreign, unread=unread, hidden=hidden):
        (images if is_image(file) else others).append(file)
    return images, [*others, *unread, *filter(is_hidden_image, hidden)]


def _is_foreign(folder: Path) -> bool:
    """Tell whether a folder is no project and no export of this program."""
    return not has(folder, *PROJECT_FILES, manifest.NAME)


def frame_count(path: Path) -> int:
    """Return the number of pages of a file, 1 for most kinds; raises UnreadableImage."""
    return len(frame_labels(path))


def frame_labels(path: Path) -> list[str]:
    """Return what a file calls its pages, such as iv, one after another; "" for nothing.

    Raises UnreadableImage where they cannot be counted, or are absurdly many.
    """
    with _explained(), opened(path) as file:
        return _labels_in(file, path.suffix)


def _labels_in(file: BinaryIO, suffix: str) -> list[str]:
    labels = source_of(file.read(HEAD_BYTES), suffix).opener.labels(file)
    if not 0 < len(labels) <= MOST_FRAMES:
        raise UnreadableImage(TOO_MANY_PAGES)
    return labels


def known_labels(path: Path) -> tuple[str, ...]:
    """Return what a file calls its pages, as `frame_labels`; nothing where nobody can count them."""
    try:
        return tuple(frame_labels(path))
    except UnreadableImage:
        return ()


def read_image(
    path: Path,
    frame: int = 0,
    *,
    raw_orientation: bool = False,
    is_checked: bool = True,
    enough: int | None = None,
) -> NDArray[np.uint8]:
    """Return the pixels of one page of an image file, (H, W, 3) RGB.

    The EXIF orientation is applied unless `raw_orientation` asks for the pixels as stored.
    Transparent pixels lie over white; 16-bit, integer and floating-point samples are scaled to
    8 bit; pages of a PDF are drawn at the resolution that their text or scan asks for, always the
    same. A file that no scan has checked for damage before (`is_checked`) is checked now. Where
    `enough` pixels of the longer side are enough, there may be fewer than the image has.

    Raises UnreadableImage with the reason and what to do about it.
    """
    with _opened(path, frame) as page:
        if enough is not None:
            if (large := page.parts()) is not None:
                return whole(large, enough)
            page.reduce(enough)
        return page.pixels(raw_orientation=raw_orientation, is_checked=is_checked)


def open_image(
    path: Path, frame: int = 0, *, is_checked: bool = True, enough: int | None = None
) -> Raster:
    """Return one page of an image file upright, as `read_image`, or as a `LargeImage`.

    Pages that are too large to be in memory stay in their file, which is open until the image goes:
    all that is read of them is what somebody asks for. Raises UnreadableImage.
    """
    with _explained(), ExitStack() as held:
        file = held.enter_context(opened(path))
        page = held.enter_context(_page_of(file, path.suffix, frame))
        if (large := page.parts()) is None:
            if enough is not None:
                page.reduce(enough)
            return page.pixels(raw_orientation=False, is_checked=is_checked)
        finalize(large, held.pop_all().close)  # It reads the file from now on.
    return large


def read_image_in(content: bytes, frame: int = 0) -> tuple[NDArray[np.uint8], int]:
    """Return a page of an image file that is in memory, (H, W, 3) RGB, and how many pages it has.

    The pixels are upright; they are checked for damage. Raises UnreadableImage.
    """
    with _explained():
        frames = len(_labels_in(io.BytesIO(content), ""))
    if 0 < frames <= frame:
        raise UnreadableImage(
            "There is no page {page}: the file has {pages}.", page=frame + 1, pages=frames
        )
    with _explained(), _page_of(io.BytesIO(content), "", frame) as page:
        return page.pixels(raw_orientation=False, is_checked=False), frames


def read_orientation(path: Path, frame: int = 0) -> int:
    """Return the EXIF orientation of an image file, 1 (upright) to 8; raises UnreadableImage."""
    with _opened(path, frame) as page:
        return page.orientation


def is_one_picture(path: Path) -> bool:
    """Tell whether a file holds one picture, upright: others see of a copy what is seen here.

    Raises UnreadableImage.
    """
    with _opened(path, 0) as page, opened(path) as file:
        is_drawn = source_of(file.read(HEAD_BYTES), path.suffix).is_drawn
        return not is_drawn and page.orientation == UPRIGHT and frame_count(path) == 1


def read_text(path: Path, frame: int = 0) -> EmbeddedText:
    """Return the text that a file itself holds of a page; raises UnreadableImage."""
    with _opened(path, frame) as page:
        return page.text()


def scan_image(path: Path, frame: int = 0) -> ScannedImage:
    """Read a file once, to its end: hash, upright size and perceptual hash; never raises for a bad file.

    With the first of its pages they are counted. Raises NotReachable, which says nothing about the
    file.
    """
    try:
        state = hashed_once(path)
    except NotReachable:
        raise
    except (OSError, UnreadableImage) as error:
        return ScannedImage("", None, problem=_reason(error))
    labels = () if frame else known_labels(path)
    try:
        with _opened(path, frame) as page:
            size, samples = page.sample()
            text = page.text()
    except UnreadableImage as error:
        return ScannedImage(
            state.sha256, None, problem=str(error), stamp=state.stamp, labels=labels
        )
    look = perceptual_hash(samples)
    return ScannedImage(state.sha256, size, look, stamp=state.stamp, text=text, labels=labels)


def sample_image(path: Path, frame: int = 0) -> tuple[tuple[int, int], NDArray[np.uint8]]:
    """Decode a whole file; return its upright size and (256, 256, 3) of its upright pixels.

    Raises UnreadableImage.
    """
    with _opened(path, frame) as page:
        return page.sample()


@contextmanager
def _opened(path: Path, frame: int) -> Iterator[OpenedPage]:
    """Open one page of an image file; whatever goes wrong in the body is the file's fault."""
    with _explained(), opened(path) as file, _page_of(file, path.suffix, frame) as page:
        yield page


@contextmanager
def _page_of(file: BinaryIO, suffix: str, frame: int) -> Iterator[OpenedPage]:
    if not (head := file.read(HEAD_BYTES)):
        raise UnreadableImage("The file is empty. Copy it again from where it came from.")
    file.seek(0)
    with source_of(head, suffix).opener.opened(file, frame) as page:
        yield page


@contextmanager
def _explained() -> Iterator[None]:
    """Within the block, whatever goes wrong is the fault of a file."""
    try:
        yield
    except (UnreadableImage, Cancelled):
        raise
    except Exception as error:  # decoders raise anything on hostile files
        raise UnreadableImage(_reason(error)) from error


def _reason(error: Exception) -> str:
    """Return what a failure means for the person who has the file."""
    match error:
        case UnreadableImage():
            return str(error)
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
