"""Read and write labelme JSON, one file for every image, imageData left out.

Keys that labelme does not know (`level`, `char_count`, ...) survive in it. X-AnyLabeling's dialect
is read too.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign, labelme_shapes
from labeler.formats.classes import TextClass, class_named, text_only
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, image_from, printable
from labeler.formats.region_json import (
    count_of,
    ignore_of,
    line_numbers,
    linked,
    origin_of,
    page_values,
    provenance,
    said,
    text_source_of,
    voucher_of,
)
from labeler.formats.remarks import Remarks, each_file

_VERSION = "7.1.0"
_LABELS = {Level.LINE: "text_line", Level.CHARACTER: "character"}
_DONE = ("checked", "reviewed", "verified", "done")
"""Flags of an image that say somebody looked at it."""
_KNOWN = frozenset(
    {"version", "flags", "shapes", "imagePath", "imageData", "imageHeight", "imageWidth", "checked",
     "description", "note", "review_state", "voucher", "lineColor", "fillColor"}
)  # fmt: skip


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".json", _page).as_checked()


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}.json")
        with folder.text(name) as file:
            json.dump(_content(page, folder.path(name)), file, ensure_ascii=False, indent=1)
        yield Written(page, file=name)


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
        **page_values(page),
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
        **said(region, printable(region.text)),
        "ignore_reason": region.ignore.value if region.ignore else None,
        "provenance": provenance(region.origin),
    }


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    if "shapes" not in content:
        raise ForeignFile("it has no shapes, so it is no labelme file")
    items = foreign.items(content["shapes"])
    labels = [item.get("label") if isinstance(item, dict) else None for item in items]
    named = ((labels[n], (f"{file.name}, shape {n + 1}", item)) for n, item in enumerate(items))
    knows_text = any(map(class_named, labels))
    texts = text_only(named, remarks, place=file.name, knows_text=knows_text)
    things = ((place, (known, shape)) for known, (place, shape) in texts)
    flags = foreign.fields(content.get("flags") or {})
    remarks.not_taken.update(f"flags {key!r} of images" for key in flags if _is_other(key, flags))
    remarks.not_taken.update(foreign.unknown_values(content, _KNOWN, "values of images"))
    found = list(remarks.gather(things, lambda thing: _region(*thing, remarks)))
    remarks.not_taken["groups of regions"] += _groups(found)
    return LabelledPage(
        (foreign.text(content.get("imagePath")) or image).replace("\\", "/"),
        linked(found),
        foreign.size(content.get("imageWidth"), content.get("imageHeight")),
        _state(content),
        # X-AnyLabeling lets people describe an image.
        foreign.text(content.get("note") or content.get("description")),
        voucher=voucher_of(content),
    )


def _is_other(flag: str, flags: dict[str, Any]) -> bool:
    return bool(flags[flag]) and flag not in _DONE


def _state(content: dict[str, Any]) -> ReviewState | None:
    """Return what a file says of its review: X-AnyLabeling's check mark, a flag, or our own state.

    X-AnyLabeling keeps a score with what a program has drawn: that is nobody's work until it is checked.
    """
    flags = foreign.fields(content.get("flags") or {})
    if foreign.is_true(content.get("checked")) or any(foreign.is_true(flags.get(f)) for f in _DONE):
        return ReviewState.ACCEPTED
    shapes = (item for item in foreign.items(content["shapes"]) if isinstance(item, dict))
    is_unchecked = content.get("checked") is False
    if is_unchecked and any(shape.get("score") is not None for shape in shapes):
        return ReviewState.PROPOSED
    return foreign.review_state(content.get("review_state"))


def _groups(found: Sequence[tuple[Region, object]]) -> int:
    """Return how many groups hold several lines; one with a line is that line and its characters."""
    lines = Counter(str(group) for region, group in found
                    if region.level is Level.LINE and group is not None)  # fmt: skip
    return sum(number > 1 for number in lines.values())


def _region(text_class: TextClass, item: object, remarks: Remarks) -> tuple[Region, object]:
    """Return a region and the number that its line and its characters share."""
    shape = foreign.fields(item)
    text = foreign.text(shape.get("description"))
    is_ignored = text_class.is_ignored or labelme_shapes.is_ignored(shape, text)
    outline = labelme_shapes.outline_of(shape)
    region = Region(
        text_class.level,
        outline if "provenance" in shape else geometry.in_reading_order(outline),
        text,
        count_of(shape, text, is_ignored=is_ignored),
        ignore_of(shape, is_ignored=is_ignored),
        origin=origin_of(shape),
        text_source=text_source_of(shape, text),
    )
    remarks.not_taken.update(labelme_shapes.not_taken(shape))
    return region, shape.get("group_id")
