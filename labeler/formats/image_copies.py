"""Put copies of the images beside their labels, for training elsewhere."""

import errno
import io
import shutil
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from labeler.core.disk_errors import cause
from labeler.core.errors import UnreadableImage
from labeler.formats.images import is_one_picture, read_image
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder, split_name, subset_name
from labeler.formats.whereabouts import opened

_MOST_BYTES = 2**30
"""Of an image that is put into another file, and so held in memory."""


@dataclass(frozen=True, slots=True)
class EncodedImage:
    """An image as a file holds it that others can open."""

    suffix: str
    """With the dot, in small letters."""
    content: bytes


def encoded(path: Path, frame: int, suffixes: Container[str]) -> EncodedImage:
    """Return the bytes of an image file as they are, where others see of them what is seen here.

    Images of other suffixes, and those that copies are made PNG of, are PNG here too. Raises
    UnreadableImage.
    """
    suffix = path.suffix.lower()
    if suffix in suffixes and is_one_picture(path):
        try:
            return EncodedImage(suffix, _content(path))
        except OSError as error:
            raise UnreadableImage(cause(error)) from error
    file = io.BytesIO()
    Image.fromarray(read_image(path, frame)).save(file, format="PNG")
    return EncodedImage(".png", file.getvalue())


def _content(path: Path) -> bytes:
    with opened(path) as file:
        if len(content := file.read(_MOST_BYTES + 1)) > _MOST_BYTES:
            raise OSError(errno.EFBIG, f"It has more than {_MOST_BYTES:,} bytes", str(path))
        return content


def with_copies(
    pages: Iterable[LabelledPage], folder: OutputFolder, place: str, problems: list[str]
) -> Iterator[LabelledPage]:
    """Copy the image of every page and yield the page with the path of its copy.

    `place` is the folder for copies; `{split}` and `{subset}` in it are filled in. Pages of
    multi-page files and of PDF, and images that EXIF turns, become PNG files as they are seen here: most
    training code knows neither. What cannot be copied is noted and stays where it is.
    """
    for page in pages:
        if page.path is None:
            yield page
            continue
        try:
            below = place.format(split=split_name(page), subset=subset_name(page)).strip("/")
            copy = _copy(page, page.path, folder, below)
        except UnreadableImage as error:
            problems.append(f"{page.image}: the image was not copied: {error}")
            yield page
        else:
            yield replace(page, path=copy, frame=0)


def _copy(page: LabelledPage, path: Path, folder: OutputFolder, place: str) -> Path:
    is_as_seen = is_one_picture(path)
    name = folder.copy_name(page, place, path.suffix.lower() if is_as_seen else ".png")
    if is_as_seen:
        with opened(path) as source, folder.binary(name) as file:
            shutil.copyfileobj(source, file)
    else:
        picture = Image.fromarray(read_image(path, page.frame))
        with folder.binary(name) as file:
            picture.save(file, format="PNG")
    return folder.path(name)
