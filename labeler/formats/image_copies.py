"""Put copies of the images beside their labels, for training elsewhere."""

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from labeler.core.errors import ProjectError, UnreadableImage
from labeler.formats.images import frame_count, read_image, read_orientation
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.orientation import UPRIGHT
from labeler.formats.output import OutputFolder


def with_copies(
    pages: Iterable[LabelledPage], folder: OutputFolder, problems: list[str]
) -> Iterator[LabelledPage]:
    """Copy the image of every page and yield the page under the name of its copy.

    Pages of multi-page files, and images that EXIF turns, become PNG files as they are seen here:
    most training code knows neither. What cannot be copied is noted and keeps its name.
    """
    for page in pages:
        if page.path is None:
            yield page
            continue
        try:
            name = _copy(page, page.path, folder)
        except UnreadableImage as error:
            problems.append(f"The image was not copied: {error}")
            yield page
        else:
            yield replace(page, image=name, path=folder.path(name), frame=0)


def _copy(page: LabelledPage, path: Path, folder: OutputFolder) -> str:
    is_as_seen = frame_count(path) == 1 and read_orientation(path) == UPRIGHT
    suffix = path.suffix.lower() if is_as_seen else ".png"
    name = folder.unique(page.image, page.split, "{}" + suffix)
    if folder.path(name).resolve() == path.resolve():
        raise ProjectError(f"The export folder holds {path}. Choose an empty folder.")
    if is_as_seen:
        with path.open("rb") as source, folder.binary(name) as file:
            shutil.copyfileobj(source, file)
    else:
        picture = Image.fromarray(read_image(path, page.frame))
        with folder.binary(name) as file:
            picture.save(file, format="PNG")
    return name
