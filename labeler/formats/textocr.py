"""Read TextOCR and COCO-Text: images and annotations in two tables, by their identifiers.

TextOCR keeps an outline in `points`, and the text of what nobody can read is one dot. COCO-Text calls
outlines `polygon` or `mask`, and says `illegible`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.core.annotation import IgnoreReason, Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import foreign, shapes
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.output import printable
from labeler.formats.remarks import Remarks, each_list, each_page

_SPLITS = {"train": Split.TRAINING, "val": Split.VALIDATION}
_ILLEGIBLE = "."
_OUTLINES = ("points", "polygon", "mask")
_KEYS = frozenset({"id", "image_id", "bbox", "area", "utf8_string", "legibility", *_OUTLINES})


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; every image says its split."""
    return each_list(path, ".json", _pages)


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    images = foreign.fields(content.get("imgs"))
    by_image: dict[str, list[tuple[str, object]]] = {}
    for key, item in foreign.fields(content.get("anns")).items():
        image = str(item.get("image_id")) if isinstance(item, dict) else ""
        place = f"{file.name}, annotation {printable(key)[:40]}"
        by_image.setdefault(image, []).append((place, item))
    things = ((f"{file.name}, image {printable(key)[:40]}", _name(item), (key, item))
              for key, item in images.items())  # fmt: skip
    pages = list(each_page(things, lambda thing, own: _page(*thing, by_image, own)))
    lost = [place for rest in by_image.values() for place, _ in rest]
    remarks.refused += [f"{place}: its image is not in the file" for place in lost]
    yield from pages


def _name(item: object) -> str:
    name = item.get("file_name") if isinstance(item, dict) else None
    return printable(name).replace("\\", "/") if isinstance(name, str) else ""


def _page(
    key: str, item: object, by_image: dict[str, list[tuple[str, object]]], remarks: Remarks
) -> LabelledPage:
    image = foreign.fields(item)
    own = by_image.pop(str(image.get("id", key)), [])
    return LabelledPage(
        _name(image),
        tuple(remarks.gather(own, lambda annotation: _region(annotation, remarks))),
        foreign.size(image.get("width"), image.get("height")),
        split=_SPLITS.get(str(image.get("set"))),
    )


def _region(item: object, remarks: Remarks) -> Region:
    annotation = foreign.fields(item)
    text = foreign.text(annotation.get("utf8_string"))
    is_dot = text.strip() == _ILLEGIBLE and "points" in annotation
    is_ignored = is_dot or annotation.get("legibility") == "illegible"
    text = "" if is_dot else text
    outline = _outline(annotation)
    remarks.not_taken.update(foreign.unknown_values(annotation, _KEYS, "values"))
    return Region(
        Level.LINE,
        outline,
        text,
        None if is_ignored else foreign.count_of_text(text),
        IgnoreReason.ILLEGIBLE if is_ignored else None,
    )


def _outline(annotation: dict[str, Any]) -> Polygon:
    for key in _OUTLINES:
        if numbers := foreign.items(annotation.get(key) or []):
            return foreign.polygon_of_flat(numbers)
    sides = foreign.items(annotation.get("bbox") or [])
    if not sides:
        raise ForeignFile("it has no outline")
    return shapes.box(sides)
