"""METS: lists of files, which say what image a label file is about where names do not tell.

OCR-D, Transkribus and eScriptorium put one beside PAGE or ALTO files. It holds no labels.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from labeler.core.errors import ForeignFile
from labeler.core.regular_files import is_folder
from labeler.formats.image_kinds import is_image
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.xml_files import children, descendants, parse_xml

_HREF = "{http://www.w3.org/1999/xlink}href"
_NAMES = ("mets.xml", "METS.xml")
_FILE = "file://"


def is_mets(path: Path) -> bool:
    """Tell by its name whether a file is a METS."""
    return path.name in _NAMES and path.is_file()


def with_images(labels: ParsedLabels, path: Path) -> ParsedLabels:
    """Return labels read at a path with the images that METS give them.

    Each document of an export has its own METS, in the folder of its label files or above that one.
    Where it gives several images to a page, names have to tell.
    """
    start = path.absolute() if is_folder(path) else path.absolute().parent
    places = {page.source.absolute().parent for page in labels.pages if page.source}
    lists = {file for folder in (start, *places) for file in _lists(folder)}
    images = {label: image for file in sorted(lists) for label, image in _pairs(file)}
    if not images:
        return labels
    pages = tuple(_about(page, images) for page in labels.pages)
    return replace(labels, pages=pages)


def _about(page: LabelledPage, images: dict[Path, Path]) -> LabelledPage:
    image = images.get(page.source.absolute()) if page.source else None
    return page if image is None else replace(page, path=image)


def _lists(folder: Path) -> list[Path]:
    places = [place / name for place in (folder, folder.parent) for name in _NAMES]
    found = [place for place in places if place.is_file()]
    return found[:1]


def _pairs(file: Path) -> Iterator[tuple[Path, Path]]:
    """Yield label files with their images; a list that cannot be read gives none."""
    try:
        root = parse_xml(file, "mets")
    except ForeignFile:
        return
    places = dict(_places(root, file.parent))
    for division in descendants(root, "div"):
        pointers = [each for pointer in children(division, "fptr")
                    for each in (pointer, *children(pointer, "area"))]  # fmt: skip
        named = [places.get(pointer.get("FILEID", "")) for pointer in pointers]
        files = [place for place in named if place is not None]
        images = [place for place in files if is_image(place)]
        if len(images) == 1:
            yield from ((place, images[0]) for place in files if not is_image(place))


def _places(root: Any, folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files that are listed and lie below the folder of the list, by their identifiers."""
    for element in descendants(root, "file"):
        for location in children(element, "FLocat"):
            name = unquote(location.get(_HREF, "")).removeprefix(_FILE)
            place = folder / name
            is_below = ".." not in place.parts and place.is_relative_to(folder)
            if name and "\0" not in name and is_below:
                yield element.get("ID", ""), place
