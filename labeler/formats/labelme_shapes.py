"""The shapes of labelme and X-AnyLabeling: their outlines, and what else they hold."""

import base64
import binascii
import io
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.errors import ForeignFile
from labeler.formats import foreign, region_json, shapes
from labeler.formats.dialects.dialect import says_ignored
from labeler.formats.sources.limits import PIXEL_LIMIT

_KEYS = frozenset(
    {"label", "points", "group_id", "description", "shape_type", "flags", "mask", "level",
     "text_source", "text_seal", "char_count", "count_source", "ignore_reason", "provenance",
     "difficult", "score", "attributes", "kie_linking", "direction", "line_color", "fill_color"}
)  # fmt: skip
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
    raise ForeignFile("a shape of type {kind!r} outlines nothing", kind=str(kind)[:30])


def is_ignored(shape: dict[str, Any], text: str) -> bool:
    """Tell whether a shape is one to ignore: our flag, or what X-AnyLabeling calls difficult."""
    flags = foreign.fields(shape.get("flags") or {})
    if flags.get("ignore") is not None:
        return foreign.is_true(flags["ignore"]) or foreign.is_true(shape.get("difficult"))
    return foreign.is_true(shape.get("difficult")) or says_ignored(text)


def not_taken(shape: dict[str, Any]) -> Iterator[str]:
    """Yield what a shape holds that has no place here."""
    yield from region_json.not_taken(shape)
    if shape.get("score") is not None:
        yield "scores"
    if shape.get("kie_linking"):
        yield "links between regions"
    yield from foreign.unknown_values(
        foreign.fields(shape.get("attributes") or {}), (), "attributes"
    )
    yield from foreign.unknown_values(
        foreign.fields(shape.get("flags") or {}), ("ignore",), "flags"
    )
    yield from foreign.unknown_values(shape, _KEYS, "values")


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
