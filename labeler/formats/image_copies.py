"""Put copies of the images beside their labels, for training elsewhere."""

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.images import is_one_picture, read_image
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder, split_name, subset_name


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
        with path.open("rb") as source, folder.binary(name) as file:
            shutil.copyfileobj(source, file)
    else:
        picture = Image.fromarray(read_image(path, page.frame))
        with folder.binary(name) as file:
            picture.save(file, format="PNG")
    return folder.path(name)
