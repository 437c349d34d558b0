"""What programs write into COCO annotations besides what the format is sure of."""

from collections.abc import Iterable, Iterator
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.errors import ForeignFile
from labeler.formats import attributes, extras, foreign, run_lengths, shapes

_KEYS = frozenset(
    {"id", "image_id", "category_id", "segmentation", "bbox", "bbox_mode", "area", "iscrowd",
     "ignore", "legibility", "attributes", "keypoints", "num_keypoints", *attributes.TEXTS}
)  # fmt: skip
_TURNS = ("angle", "theta", "rotate", "orientation")
_LEFT_TOP_SIDES = 1
"""How detectron2 says that a box is what it is in COCO."""


def is_ignored(annotation: dict[str, Any], values: dict[str, Any], text: str) -> bool:
    """Tell whether an annotation is one to ignore, by its attributes before all else."""
    if values.get("illegible") is None and (
        any(foreign.is_true(annotation.get(key)) for key in ("iscrowd", "ignore"))
        or annotation.get("legibility") == "illegible"
    ):
        return True
    return attributes.is_ignored(values, text)


def outline_of(
    annotation: dict[str, Any], values: dict[str, Any], size: tuple[int, int] | None
) -> Polygon:
    """Return the outline of an annotation: all parts of its polygon, its mask or its box.

    `size` is the width and height of the image, as far as the file says.
    """
    segmentation = annotation.get("segmentation")
    degrees = foreign.number(values.get("rotation") or 0)
    if isinstance(segmentation, dict):
        mask = run_lengths.decode(segmentation)
        if size is not None and mask.shape != (size[1], size[0]):
            raise ForeignFile(
                "its mask has {mask_width} x {mask_height} pixels, its image {width} x {height}",
                mask_width=mask.shape[1],
                mask_height=mask.shape[0],
                width=size[0],
                height=size[1],
            )
        return shapes.of_mask(mask)
    parts = [part for part in _parts(segmentation) if part]
    if parts:
        outline = shapes.joined([foreign.polygon_of_flat(part) for part in parts])
        # CVAT writes a turned box as the box before it was turned.
        is_box = degrees and set(outline) == set(geometry.rectangle(outline[0], outline[2]))
        return foreign.polygon(geometry.rotated(outline, degrees)) if is_box else outline
    _demand_plain_box(annotation, values)
    return shapes.box(foreign.items(annotation.get("bbox") or []), degrees)


def _demand_plain_box(annotation: dict[str, Any], values: dict[str, Any]) -> None:
    """Raise ForeignFile for a box that is not left, top, width and height, as far as is said."""
    for given, keys in ((values, _TURNS), (annotation, (*_TURNS, "rotation"))):
        turn = next((key for key in keys if given.get(key)), None)
        if turn is not None:
            raise ForeignFile(
                "its box is turned by a {turn!r}, and nothing tells about which point and in what "
                "unit. Write its corners as segmentation",
                turn=turn,
            )
    if annotation.get("bbox_mode") not in (None, _LEFT_TOP_SIDES):
        raise ForeignFile("its bbox_mode says that its box is not left, top, width and height")


def size_of(image: dict[str, Any], annotations: Iterable[object]) -> tuple[int, int] | None:
    """Return the size of an image, that of a mask on it where the image has none."""
    size = foreign.size(image.get("width"), image.get("height"))
    if size is not None:
        return size
    masks = (each.get("segmentation") for each in annotations if isinstance(each, dict))
    sizes = map(_size_of_mask, masks)
    return next((found for found in sizes if found is not None), None)


def not_taken(annotation: dict[str, Any]) -> Iterator[str]:
    """Yield what an annotation holds that has no place here and is not kept either."""
    if annotation.get("keypoints"):
        yield "keypoints"


def besides(annotation: dict[str, Any]) -> dict[str, Any]:
    """Return what an annotation says that has no place here."""
    return extras.but(annotation, _KEYS)


def kinds_of(values: dict[str, Any]) -> Iterator[str]:
    """Yield these values as they are counted."""
    if values.get("score") is not None:
        yield "scores"
    yield from foreign.unknown_values(values, ("score",), "values")


def _size_of_mask(segmentation: object) -> tuple[int, int] | None:
    if not isinstance(segmentation, dict):
        return None
    try:
        height, width = run_lengths.size_of(segmentation)
    except ForeignFile:
        return None
    return width, height


def _parts(segmentation: object) -> list[list[Any]]:
    """Return the polygons of a segmentation, which a few programs write as one flat list."""
    if segmentation is None:
        return []
    parts = foreign.items(segmentation)
    is_flat = bool(parts) and not any(isinstance(part, list) for part in parts)
    return [parts] if is_flat else [foreign.items(part) for part in parts]
