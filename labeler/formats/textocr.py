"""Read and write TextOCR and COCO-Text: images and annotations in two tables, by their identifiers.

TextOCR keeps an outline in `points`, and the text of what nobody can read is one dot. COCO-Text calls
outlines `polygon` or `mask`, and says `illegible`. TextOCR's way is written, with what else stood there.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import foreign, shapes
from labeler.formats.by_image import ByImage
from labeler.formats.extras import MOST_OF_PAGE, but, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.region_json import flat
from labeler.formats.remarks import Remarks, each_list, each_page

NAME = "textocr"
_SPLITS = {"train": Split.TRAINING, "val": Split.VALIDATION}
_SETS = {None: "", Split.TRAINING: "train", Split.VALIDATION: "val"}
ILLEGIBLE = "."
"""The text of what nobody can read."""
_OUTLINES = ("points", "polygon", "mask")
_KEYS = frozenset({"id", "image_id", "bbox", "area", "utf8_string", "legibility", *_OUTLINES})
_OF_IMAGES = frozenset({"id", "file_name", "width", "height", "set"})


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; every image says its split."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every split: `train.json`, `val.json`, and `labels.json`."""
    files: dict[str, dict[str, dict[str, Any]]] = {}
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name, split = folder.image_name(page), _SETS[page.split]
        content = files.setdefault(split, {"imgs": {}, "anns": {}, "imgToAnns": {}})
        key = str(len(content["imgs"]) + 1)
        size = {"width": page.size[0], "height": page.size[1]}
        own = {**page_extras(page), "id": key, **size, "file_name": name, "set": split}
        content["imgs"][key] = own
        lines = [region for region in page.regions if region.level is Level.LINE]
        annotations = {f"{key}_{n}": _annotation(line) for n, line in enumerate(lines, 1)}
        for name_of_line, values in annotations.items():
            content["anns"][name_of_line] = {**values, "id": name_of_line, "image_id": key}
        content["imgToAnns"][key] = list(annotations)
        yield Written(page, name=name)
    for split, content in files.items():
        with folder.text(f"{split or 'labels'}.json") as file:
            json.dump(content, file, ensure_ascii=False)


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says of an image besides."""
    return but(values_of(page.extras, NAME), _OF_IMAGES)


def region_extras(region: Region) -> dict[str, Any]:
    """Return what an annotation says besides."""
    return but(values_of(region.extras, NAME), _KEYS)


def _annotation(line: Region) -> dict[str, Any]:
    left, top, right, bottom = geometry.bounds(line.polygon)
    return {
        **region_extras(line),
        "bbox": [left, top, right - left, bottom - top],
        "utf8_string": printable(line.text) if line.ignore is None else ILLEGIBLE,
        "points": flat(line.polygon),
        "area": abs(geometry.signed_area(line.polygon)),
    }


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    images = foreign.fields(content.get("imgs"))
    by_image = ByImage(
        (
            (f"{file.name}, annotation {printable(key)[:40]}", item)
            for key, item in foreign.fields(content.get("anns")).items()
        ),
        (image.get("id", key) for key, image in images.items() if isinstance(image, dict)),
    )
    things = ((f"{file.name}, image {printable(key)[:40]}", _name(item), (key, item))
              for key, item in images.items())  # fmt: skip
    pages = list(each_page(things, lambda thing, own: _page(*thing, by_image, own)))
    remarks.refused += by_image.lost()
    yield from pages


def _name(item: object) -> str:
    name = item.get("file_name") if isinstance(item, dict) else None
    return printable(name).replace("\\", "/") if isinstance(name, str) else ""


def _page(key: str, item: object, by_image: ByImage, remarks: Remarks) -> LabelledPage:
    image = foreign.fields(item)
    own = by_image.take(image.get("id", key))
    besides = but(image, _OF_IMAGES)
    kinds = foreign.unknown_values(besides, (), "values of images")
    return LabelledPage(
        _name(image),
        tuple(remarks.gather(own, lambda annotation: _region(annotation, remarks))),
        foreign.size(image.get("width"), image.get("height")),
        split=_SPLITS.get(str(image.get("set"))),
        extras=remarks.keep(NAME, besides, kinds, most=MOST_OF_PAGE),
    )


def _region(item: object, remarks: Remarks) -> Region:
    annotation = foreign.fields(item)
    text = foreign.text(annotation.get("utf8_string"))
    is_dot = text.strip() == ILLEGIBLE and "points" in annotation
    is_ignored = is_dot or annotation.get("legibility") == "illegible"
    text = "" if is_dot else text
    outline = _outline(annotation)
    kinds = foreign.unknown_values(annotation, _KEYS, "values")
    return Region(
        Level.LINE,
        outline,
        text,
        None if is_ignored else foreign.count_of_text(text),
        IgnoreReason.ILLEGIBLE if is_ignored else None,
        extras=remarks.keep(NAME, but(annotation, _KEYS), kinds),
    )


def _outline(annotation: dict[str, Any]) -> Polygon:
    for key in _OUTLINES:
        if numbers := foreign.items(annotation.get(key) or []):
            return foreign.polygon_of_flat(numbers)
    sides = foreign.items(annotation.get("bbox") or [])
    if not sides:
        raise ForeignFile("it has no outline")
    return shapes.box(sides)
