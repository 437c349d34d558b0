"""Read and write VIA 2 (VGG Image Annotator): a project, or the annotations it exports as JSON."""

import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, foreign, region_json, shapes
from labeler.formats.attributes import OURS, Found
from labeler.formats.classes import TextClass, class_named, is_called, text_only
from labeler.formats.extras import MOST_OF_PAGE, PLACED, but, rows, table, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.region_json import page_values, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page
from labeler.formats.split_folders import split_of, with_ending

NAME = "via"
_PAGES = "_via_img_metadata"
_OF_IMAGES = ("review_state", "voucher", "note", "width", "height")
_ATTRIBUTES = "attributes"
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
        besides = page_extras(page)
        projects.setdefault(page.split, {})[f"{name}{size}"] = {
            "filename": name,
            "size": size,
            "regions": [
                *(_region(*each) for each in attributes.attributes(page.regions)),
                *besides[PLACED],
            ],
            "file_attributes": {**besides[_ATTRIBUTES], **attributes.as_texts(said)},
        }
        yield Written(page, name=name)
    for split, images in projects.items():
        with folder.text(f"{with_ending('via', split)}.json") as file:
            json.dump(_project(images), file, ensure_ascii=False)


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says of an image besides: other attributes, regions of other classes."""
    kept = values_of(page.extras, NAME)
    others = [each for each in rows(kept, PLACED) if class_named(_class_of(each)) is None]
    return {_ATTRIBUTES: but(table(kept, _ATTRIBUTES), _OF_IMAGES), PLACED: others}


def region_extras(region: Region) -> dict[str, Any]:
    """Return what a region says besides: other attributes, and classes that say what we say."""
    kept = attributes.besides(values_of(region.extras, NAME))
    return {key: value for key, value in kept.items()
            if key not in _CLASSES or is_called(value, region)}  # fmt: skip


def _region(region: Region, values: dict[str, Any]) -> dict[str, Any]:
    return {
        "shape_attributes": {
            "name": "polygon",
            "all_points_x": [x for x, _ in region.polygon],
            "all_points_y": [y for _, y in region.polygon],
        },
        "region_attributes": {**region_extras(region), **attributes.as_texts(values)},
    }


def _project(images: dict[str, Any]) -> dict[str, Any]:
    # Only what is declared can be seen and changed there.
    said = [each["region_attributes"] for image in images.values() for each in image["regions"]
            if isinstance(each.get("region_attributes"), dict)]  # fmt: skip
    text = {"type": "text", "description": "", "default_value": ""}
    return {
        "_via_settings": {"core": {"filepath": {}, "default_filepath": ""},
                          "project": {"name": "labeler"}},
        _PAGES: images,
        "_via_attributes": {
            "region": dict.fromkeys([*OURS, *(name for values in said for name in values)], text),
            "file": dict.fromkeys(
                [*_OF_IMAGES, *(k for image in images.values() for k in image["file_attributes"])],
                text,
            ),
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
    split = split_of(file)
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
    said = foreign.fields(image.get("file_attributes") or {})
    values = attributes.of_texts(said)
    knows_text = any(map(class_named, classes)) or "review_state" in values
    texts, others = text_only(named, remarks, place=place, knows_text=knows_text)
    things = ((at, (known, region)) for known, (at, region) in texts)
    more = but(said, _OF_IMAGES)
    kinds = others.kinds + Counter(foreign.unknown_values(more, (), "attributes of images"))
    kept = {_ATTRIBUTES: more, PLACED: [each for _, each in others.things]}
    return LabelledPage(
        _name(image),
        attributes.in_order(remarks.gather(things, lambda thing: _found(*thing, remarks))),
        foreign.size(values.get("width"), values.get("height")),
        foreign.review_state(values.get("review_state")),
        foreign.text(values.get("note")),
        split,
        voucher=voucher_of(values),
        extras=remarks.keep(NAME, kept, kinds, most=MOST_OF_PAGE),
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
        raise shapes.without_inside(shape.get("name"))
    remarks.not_taken.update(region_json.not_taken(values))
    found = attributes.found(
        text_class, read_outline(shape), values, text, remarks,
        is_ignored=attributes.is_ignored(values, text),
    )  # fmt: skip
    more = attributes.besides(values)
    kept = attributes.besides(said)
    return attributes.besides_of(found, remarks.keep(NAME, kept, attributes.kinds_of(more)))


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
    "polygon": _polygon, "rect": _rectangle, "circle": _circle, "ellipse": _ellipse,
}  # fmt: skip
