"""Read and write VIA 2 (VGG Image Annotator): a project, or the annotations it exports as JSON."""

import json
import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, foreign, shapes
from labeler.formats.attributes import OURS, Found
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.region_json import page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_by_ending, with_ending

_PAGES = "_via_img_metadata"
_CLASSES = ("level", "label", "class", "type", "category", "name")
"""Attributes that programs and people name a class by; `level` is our own."""


def read(path: Path) -> ParsedLabels:
    """Read one JSON file or all of a folder; the ending of the name gives the split."""
    return each_list(path, ".json", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one project for every split, to be opened in VIA."""
    projects: dict[Split | None, dict[str, Any]] = {}
    for page in pages:
        name = folder.image_name(page)
        try:
            size = page.path.stat().st_size if page.path else -1
        except OSError:
            size = -1
        said = page_values(page)
        if page.size:
            said |= {"width": page.size[0], "height": page.size[1]}
        projects.setdefault(page.split, {})[f"{name}{size}"] = {
            "filename": name,
            "size": size,
            "regions": [
                _region(region.polygon, values)
                for region, values in attributes.attributes(page.regions)
            ],
            "file_attributes": attributes.as_texts(said),
        }
        yield Written(page, name=name)
    for split, images in projects.items():
        with folder.text(f"{with_ending('via', split)}.json") as file:
            json.dump(_project(images), file, ensure_ascii=False)


def _region(outline: Polygon, values: dict[str, Any]) -> dict[str, Any]:
    return {
        "shape_attributes": {
            "name": "polygon",
            "all_points_x": [x for x, _ in outline],
            "all_points_y": [y for _, y in outline],
        },
        "region_attributes": attributes.as_texts(values),
    }


def _project(images: dict[str, Any]) -> dict[str, Any]:
    text = {"type": "text", "description": "", "default_value": ""}
    return {
        "_via_settings": {"core": {"filepath": {}, "default_filepath": ""},
                          "project": {"name": "labeler"}},
        _PAGES: images,
        "_via_attributes": {
            "region": dict.fromkeys(OURS, text),
            "file": dict.fromkeys(("review_state", "voucher", "note", "width", "height"), text),
        },
        "_via_data_format_version": "2.0.10",
        "_via_image_id_list": list(images),
    }  # fmt: skip


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    images = foreign.fields(content.get(_PAGES, content))
    things = (
        (f"{file.name}, {printable(key)[:60]}", _name(item), item) for key, item in images.items()
    )
    split = split_by_ending(file)
    return each_page(things, lambda item, own: _page(file, item, split, own))


def _name(item: object) -> str:
    name = item.get("filename") if isinstance(item, dict) else None
    return printable(name).replace("\\", "/") if isinstance(name, str) else ""


def _page(file: Path, item: object, split: Split | None, remarks: Remarks) -> LabelledPage:
    image = foreign.fields(item)
    if not _name(image):
        raise ForeignFile("it has no filename")
    given = image.get("regions") or []
    # VIA 1 numbers them in an object.
    regions = list(given.values()) if isinstance(given, dict) else foreign.items(given)
    place = f"{file.name}, {_name(image)}"
    classes = list(map(_class_of, regions))
    named = (
        (name, (f"{place}, region {number}", region))
        for number, (name, region) in enumerate(zip(classes, regions, strict=True), 1)
    )
    texts = text_only(named, remarks, place=place, knows_text=any(map(class_named, classes)))
    things = ((at, (known, region)) for known, (at, region) in texts)
    values = attributes.of_texts(foreign.fields(image.get("file_attributes") or {}))
    return LabelledPage(
        _name(image),
        attributes.in_order(remarks.gather(things, lambda thing: _found(*thing, remarks))),
        foreign.size(values.get("width"), values.get("height")),
        foreign.review_state(values.get("review_state")),
        foreign.text(values.get("note")),
        split,
        voucher=voucher_of(values),
    )


def _class_of(region: object) -> object:
    said = region.get("region_attributes") if isinstance(region, dict) else None
    if not isinstance(said, dict):
        return None
    return next((said[key] for key in _CLASSES if said.get(key)), None)


def _found(text_class: TextClass, item: object, remarks: Remarks) -> Found:
    region = foreign.fields(item)
    said = foreign.fields(region.get("region_attributes") or {})
    values = attributes.of_texts({k: v for k, v in said.items() if k not in _CLASSES[1:]})
    text = attributes.text_of(values)
    shape = foreign.fields(region.get("shape_attributes") or {})
    read_outline = _OUTLINES.get(str(shape.get("name")))
    if read_outline is None:
        raise ForeignFile(
            "a {kind!r} has no inside. Draw a polygon instead", kind=str(shape.get("name"))[:40]
        )
    attributes.note_unknown(values, remarks)
    return attributes.found(
        text_class, read_outline(shape), values, text,
        is_ignored=attributes.is_ignored(values, text),
    )  # fmt: skip


def _polygon(shape: dict[str, Any]) -> Polygon:
    xs, ys = (foreign.items(shape.get(f"all_points_{axis}")) for axis in "xy")
    if len(xs) != len(ys):
        raise ForeignFile("its points have not as many x as y")
    points = [[x, y] for x, y in zip(xs, ys, strict=True)]
    # VIA 1 closes polygons with their first point.
    return foreign.polygon(points[:-1] if len(points) > 3 and points[0] == points[-1] else points)


def _numbers(shape: dict[str, Any], *names: str) -> list[float]:
    return [foreign.number(shape.get(name)) for name in names]


def _rectangle(shape: dict[str, Any]) -> Polygon:
    return shapes.box(_numbers(shape, "x", "y", "width", "height"))


def _circle(shape: dict[str, Any]) -> Polygon:
    x, y, radius = _numbers(shape, "cx", "cy", "r")
    return shapes.ellipse((x, y), (radius, radius))


def _ellipse(shape: dict[str, Any]) -> Polygon:
    x, y, across, down = _numbers(shape, "cx", "cy", "rx", "ry")
    # In radians, as the canvas of a browser turns it.
    turn = math.degrees(foreign.number(shape.get("theta") or 0))
    return geometry.in_reading_order(shapes.ellipse((x, y), (across, down), turn))


_OUTLINES: dict[str, Callable[[dict[str, Any]], Polygon]] = {
    "polygon": _polygon, "polyline": _polygon, "rect": _rectangle, "circle": _circle,
    "ellipse": _ellipse,
}  # fmt: skip
