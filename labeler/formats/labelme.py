"""Read and write labelme JSON, one file for every image, imageData left out.

Keys that labelme does not know (`level`, `char_count`, ...) survive in it. X-AnyLabeling's dialect
is read too.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, image_from, printable
from labeler.formats.region_json import (
    count_of,
    count_values,
    ignore_of,
    level_named,
    line_numbers,
    linked,
    provenance,
    text_values,
)
from labeler.formats.remarks import Remarks, each_file

_VERSION = "7.1.0"
_LABELS = {Level.LINE: "text_line", Level.CHARACTER: "character"}
_POLYGONS = ("polygon", "oriented_rectangle", "quadrilateral", "rotation")
_STATES = {state.value: state for state in ReviewState}


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".json", _page)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(f"{page.image} has no size yet. Let the project scan its images.")
        name = folder.unique(page.image, page.split, "{}.json")
        with folder.text(name) as file:
            json.dump(_content(page, folder.path(name)), file, ensure_ascii=False, indent=1)
        yield Written(page)


def _content(page: LabelledPage, file: Path) -> dict[str, Any]:
    numbers = line_numbers(page.regions)
    width, height = page.size or (0, 0)
    return {
        "version": _VERSION,
        "flags": {},
        "shapes": [
            _shape(region, numbers.get(region.line_id or region.id)) for region in page.regions
        ],
        "imagePath": image_from(page, file),
        "imageData": None,
        "imageHeight": height,
        "imageWidth": width,
        "review_state": page.state.value if page.state else None,
        "note": printable(page.note),
    }


def _shape(region: Region, group: int | None) -> dict[str, Any]:
    return {
        "label": _LABELS[region.level],
        "points": [list(point) for point in region.polygon],
        "group_id": group,
        "description": printable(region.text),
        "shape_type": "polygon",
        "flags": {"ignore": region.ignore is not None},
        "mask": None,
        "level": region.level.value,
        **text_values(region),
        **count_values(region.count),
        "ignore_reason": region.ignore.value if region.ignore else None,
        "provenance": provenance(region.origin),
    }


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    if "shapes" not in content:
        raise ForeignFile("it has no shapes, so it is no labelme file")
    shapes = enumerate(foreign.items(content["shapes"]), 1)
    places = ((f"{file.name}, shape {number}", shape) for number, shape in shapes)
    return LabelledPage(
        (foreign.text(content.get("imagePath")) or image).replace("\\", "/"),
        linked(list(remarks.gather(places, _region))),
        foreign.size(content.get("imageWidth"), content.get("imageHeight")),
        _STATES.get(str(content.get("review_state"))),
        foreign.text(content.get("note")),
    )


def _region(item: object) -> tuple[Region, object]:
    """Return a region and the number that its line and its characters share."""
    shape = foreign.fields(item)
    text = foreign.text(shape.get("description"))
    flags = foreign.fields(shape.get("flags") or {})
    ignore = ignore_of(shape, flags.get("ignore") is True or shape.get("difficult") is True)
    is_ours = "level" in shape
    outline = _outline(shape)
    region = Region(
        level_named(shape["level"] if is_ours else shape.get("label")),
        outline if is_ours else geometry.in_reading_order(outline),
        text,
        count_of(shape, text, is_ignored=ignore is not None),
        ignore,
        text_source=foreign.text_source(shape.get("text_source"), text),
    )
    return region, shape.get("group_id")


def _outline(shape: dict[str, Any]) -> Polygon:
    kind = shape.get("shape_type", "polygon")
    points = foreign.items(shape.get("points"))
    if kind in _POLYGONS or (kind == "rectangle" and len(points) == 4):
        return foreign.polygon(points)
    if kind == "rectangle" and len(points) == 2:
        # A third, repeated point lets the same checks look at the two corners.
        first, second, *_ = foreign.polygon([*points, points[1]])
        return geometry.rectangle(first, second)
    raise ForeignFile(f"a shape of type {str(kind)[:30]!r} outlines nothing")
