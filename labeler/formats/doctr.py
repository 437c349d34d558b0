"""Read and write docTR's `labels.json` for detection: images with four corners for every line."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.core.regular_files import open_regular
from labeler.formats import foreign
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import corners
from labeler.formats.output import SPLIT_NAMES, OutputFolder, printable, split_name
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_folder

IMAGES = "{split}/images"
"""Where docTR looks for the images of a split, beside its `labels.json`."""


def four_corners(polygon: Polygon) -> Polygon:
    """Return an outline as docTR holds it; nothing tells where its text begins."""
    return geometry.in_reading_order(corners(polygon))


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; folders `train` and `val` give the split."""
    return each_list(path, ".json", lambda file, _: _pages(file, split_by_folder(file, path)[0]))


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split, as the polygons of its one class."""
    files: dict[Split | None, dict[str, Any]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.image_name(page, IMAGES.format(split=split_name(page)).lstrip("/"))
        files.setdefault(page.split, {})[name] = {
            "img_dimensions": [page.size[1], page.size[0]],
            "img_hash": _hash(page.path),
            "polygons": [
                [list(point) for point in four_corners(region.polygon)]
                for region in page.regions
                if region.level is Level.LINE
            ],
        }
        yield Written(page, name=name)
    for split, content in files.items():
        name = "/".join(filter(None, (SPLIT_NAMES[split], "labels.json")))
        with folder.text(name) as file:
            json.dump(content, file, ensure_ascii=False)


def _hash(path: Path | None) -> str:
    """Return the hash of an image file, which docTR never checks; "" where it cannot be read."""
    try:
        if path is None:
            return ""
        with open_regular(path) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _pages(file: Path, split: Split | None) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    if not any(isinstance(item, dict) and "polygons" in item for item in content.values()):
        raise ForeignFile("it has no images with polygons, so it is no file of docTR for detection")
    things = (
        (f"{file.name}, {printable(name)[:60]}", printable(name).replace("\\", "/"), (name, item))
        for name, item in content.items()
    )
    return each_page(things, lambda thing, own: _page(file, *thing, split, own))


def _page(
    file: Path, name: str, item: object, split: Split | None, remarks: Remarks
) -> LabelledPage:
    image = foreign.fields(item)
    given = image.get("polygons") or []
    classes = foreign.fields(given) if isinstance(given, dict) else {"": given}
    place = f"{file.name}, {printable(name)}"
    outlines = [(label, each) for label, some in classes.items() for each in foreign.items(some)]
    named = (
        (label, (f"{place}, polygon {number}", each))
        for number, (label, each) in enumerate(outlines, 1)
    )
    texts = text_only(named, remarks, place=place, knows_text=any(map(class_named, classes)))
    things = ((at, (known, each)) for known, (at, each) in texts)
    height, width = (*foreign.items(image.get("img_dimensions") or []), None, None)[:2]
    return LabelledPage(
        printable(name).replace("\\", "/"),
        tuple(remarks.gather(things, lambda thing: _region(*thing))),
        foreign.size(width, height),
        split=split,
    )


def _region(text_class: TextClass, points: object) -> Region:
    outline = geometry.in_reading_order(foreign.polygon(points))
    return Region(text_class.level, outline)
