"""The shapes of labelme and X-AnyLabeling: their outlines, and what else they hold."""

import base64
import binascii
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign, shapes
from labeler.formats.attributes import baseline_said
from labeler.formats.classes import is_called
from labeler.formats.dialects.dialect import says_ignored
from labeler.formats.extras import but, table, values_of
from labeler.formats.output import printable
from labeler.formats.region_json import line_numbers, provenance, said
from labeler.formats.remarks import Remarks
from labeler.formats.sources.limits import PIXEL_LIMIT

NAME = "labelme"
_LABELS = {Level.LINE: "text_line", Level.CHARACTER: "character"}
_OURS = frozenset(
    {"label", "points", "group_id", "description", "shape_type", "flags", "mask", "level",
     "text_source", "text_seal", "char_count", "count_source", "ignore_reason", "provenance",
     "difficult", "line", "baseline", "baseline_box"}
)  # fmt: skip
_IGNORE = "ignore"
_KINDS = {
    "score": "scores",
    "kie_linking": "links between regions",
    "group_id": "groups of regions",
}
"""What people call some values that are kept as they were."""
_QUIET = frozenset({"direction", "line_color", "fill_color", "label"})
"""Values that nobody has put in by hand, and classes: kept, and nothing to tell of."""
_POLYGONS = ("polygon", "oriented_rectangle", "quadrilateral", "rotation")


def outline_of(shape: dict[str, Any]) -> Polygon:
    """Return the outline of a shape; raises ForeignFile for one that has none."""
    kind = shape.get("shape_type") or "polygon"
    points = foreign.items(shape.get("points"))
    if kind in _POLYGONS or (kind == "rectangle" and len(points) == 4):
        return foreign.polygon(points)
    if kind in ("rectangle", "circle", "mask") and len(points) == 2:
        first, second = map(foreign.point, points)
        if kind == "rectangle":
            return foreign.polygon(geometry.rectangle(first, second))
        if kind == "circle":
            return shapes.circle(first, second)
        return shapes.of_mask(_mask(shape.get("mask")), *first)
    raise shapes.without_inside(kind)


def is_ignored(shape: dict[str, Any], text: str) -> bool:
    """Tell whether a shape is one to ignore: our flag, or what X-AnyLabeling calls difficult."""
    flags = foreign.fields(shape.get("flags") or {})
    if flags.get("ignore") is not None:
        return foreign.is_true(flags["ignore"]) or foreign.is_true(shape.get("difficult"))
    return foreign.is_true(shape.get("difficult")) or says_ignored(text)


def group_of(shape: dict[str, Any]) -> object:
    """Return what a line and its characters share: a number of ours, or a group."""
    return shape["line"] if "line" in shape else shape.get("group_id")


def with_extras(
    regions: Sequence[Region], shapes: Sequence[dict[str, Any]], remarks: Remarks
) -> tuple[Region, ...]:
    """Return the regions of shapes with what these hold besides."""
    found = []
    for region, shape in zip(regions, shapes, strict=True):
        values = _besides(region, shape)
        extras = remarks.keep(NAME, values, _kinds(values))
        found.append(replace(region, extras=extras))
    return tuple(found)


def _besides(region: Region, shape: dict[str, Any]) -> dict[str, Any]:
    """Return what a shape holds that has no place here."""
    values = but(shape, _OURS)
    flags = but(table(shape, "flags"), {_IGNORE})
    label, group = shape.get("label"), shape.get("group_id")
    if label != _LABELS[region.level]:
        values["label"] = label
    if group != shape.get("line") and region.line_id is None:
        values["group_id"] = group
    return {**values, "flags": flags}


def _kinds(values: dict[str, Any]) -> Iterator[str]:
    yield from (_KINDS[key] for key in _KINDS if values.get(key) is not None)
    yield from foreign.unknown_values(table(values, "attributes"), (), "attributes")
    yield from foreign.unknown_values(values["flags"], (), "flags")
    told = {"attributes", "flags", *_KINDS, *_QUIET}
    yield from foreign.unknown_values(values, told, "values")


def region_extras(region: Region) -> dict[str, Any]:
    """Return what a shape is written with besides what we say ourselves."""
    kept = values_of(region.extras, NAME)
    values = {**but(kept, _OURS), "flags": but(table(kept, "flags"), {_IGNORE})}
    label = kept.get("label")
    if label != _LABELS[region.level] and is_called(label, region):
        values["label"] = label
    if region.line_id is None:
        values["group_id"] = kept.get("group_id")
    return values


def written(regions: tuple[Region, ...]) -> list[dict[str, Any]]:
    """Return the shapes of the regions of a page."""
    besides = [region_extras(region) for region in regions]
    groups = [values.get("group_id") for values in besides]
    # A line and its characters are a group: not one that somebody else has made.
    first = max((group for group in groups if isinstance(group, int)), default=0)
    numbers = {key: number + max(first, 0) for key, number in line_numbers(regions).items()}
    emitted = {
        region.id: numbers.get(region.id) if group is None else group
        for region, group in zip(regions, groups, strict=True)
    }
    return [
        _shape(region, values, numbers.get(region.line_id or region.id),
               emitted.get(region.line_id or region.id))
        for region, values in zip(regions, besides, strict=True)
    ]  # fmt: skip


def _shape(region: Region, besides: dict[str, Any], line: int | None, group: Any) -> dict[str, Any]:
    is_ignored = region.ignore is not None
    return {
        "label": _LABELS[region.level],
        **besides,
        "points": [list(point) for point in region.polygon],
        "group_id": group,
        "description": printable(region.text),
        "difficult": is_ignored,
        "shape_type": "polygon",
        "flags": {**besides["flags"], _IGNORE: is_ignored},
        "mask": None,
        "level": region.level.value,
        "line": line,
        **said(region, printable(region.text)),
        "ignore_reason": region.ignore.value if region.ignore else None,
        "provenance": provenance(region.origin),
        **baseline_said(region),
    }


def _mask(content: object) -> NDArray[np.bool_]:
    """Return the mask that a shape holds as a PNG in text."""
    if not isinstance(content, str):
        raise ForeignFile("it has no mask")
    try:
        with Image.open(io.BytesIO(base64.b64decode(content)), formats=("PNG",)) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise ForeignFile("its mask is too large")
            return np.asarray(image.convert("L")) > 0
    except (binascii.Error, OSError, SyntaxError, ValueError) as error:
        raise ForeignFile("its mask cannot be read ({reason})", reason=error) from error
