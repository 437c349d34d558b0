"""Read and write labelme JSON, one file for every image, imageData left out.

Keys that labelme does not know (`level`, `char_count`, ...) survive in it, and what others keep there
survives here. X-AnyLabeling's dialect is read too.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.core.extras import Extras
from labeler.formats import foreign, labelme_shapes
from labeler.formats.attributes import baseline_of_line
from labeler.formats.classes import Others, TextClass, class_named, text_only
from labeler.formats.extras import MOST_OF_PAGE, PLACED, but, rows, table, values_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.labelme_shapes import NAME
from labeler.formats.output import OutputFolder, image_from, printable
from labeler.formats.region_json import (
    count_of,
    ignore_of,
    linked,
    not_taken,
    origin_of,
    page_values,
    text_source_of,
    voucher_of,
)
from labeler.formats.remarks import Remarks, each_file

_VERSION = "7.1.0"
_DONE = ("checked", "reviewed", "verified", "done")
"""Flags of an image that say somebody looked at it."""
_QUIET = frozenset({"lineColor", "fillColor"})
"""Values that are kept, and nothing to tell of."""
_KNOWN = frozenset(
    {"version", "flags", "shapes", "imagePath", "imageData", "imageHeight", "imageWidth", "checked",
     "description", "note", "review_state", "voucher", PLACED}
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


def page_extras(page: LabelledPage) -> dict[str, Any]:
    """Return what a file says of its image besides: flags, shapes of other classes, other values."""
    values = values_of(page.extras, NAME)
    others = [each for each in rows(values, PLACED) if class_named(each.get("label")) is None]
    flags = but(table(values, "flags"), _DONE)
    return {**but(values, _KNOWN), "flags": flags, PLACED: others}


def _content(page: LabelledPage, file: Path) -> dict[str, Any]:
    width, height = page.size or (0, 0)
    besides = page_extras(page)
    others = besides.pop(PLACED)
    return {
        **besides,
        "version": _VERSION,
        "shapes": [*labelme_shapes.written(page.regions), *others],
        "checked": page.state is ReviewState.ACCEPTED,
        "imagePath": image_from(page, file),
        "imageData": None,
        "imageHeight": height,
        "imageWidth": width,
        "description": printable(page.note),
        **page_values(page),
    }


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    if "shapes" not in content:
        raise ForeignFile("it has no shapes, so it is no labelme file")
    items = foreign.items(content["shapes"])
    labels = [item.get("label") if isinstance(item, dict) else None for item in items]
    named = [(labels[n], (f"{file.name}, shape {n + 1}", item)) for n, item in enumerate(items)]
    knows_text = any(map(class_named, labels)) or "review_state" in content
    texts, others = text_only(named, remarks, place=file.name, knows_text=knows_text)
    things = ((place, (known, shape)) for known, (place, shape) in texts)
    found = list(remarks.gather(things, lambda thing: _region(*thing, remarks)))
    regions = linked([(region, labelme_shapes.group_of(shape)) for region, shape in found])
    shapes = [shape for _, shape in found]
    state = _state(content)
    return LabelledPage(
        (foreign.text(content.get("imagePath")) or image).replace("\\", "/"),
        labelme_shapes.with_extras(regions, shapes, remarks),
        foreign.size(content.get("imageWidth"), content.get("imageHeight")),
        state,
        # X-AnyLabeling lets people describe an image.
        foreign.text(content.get("description") or content.get("note")),
        voucher=voucher_of(content),
        extras=_besides(content, others, remarks),
        predictions=_predictions(content, regions, shapes) if state is None else {},
    )


def _besides(content: dict[str, Any], others: Others[Any], remarks: Remarks) -> Extras | None:
    flags = but(foreign.fields(content.get("flags") or {}), _DONE)
    kinds = Counter(
        [
            *(f"flags {key!r} of images" for key in flags),
            *foreign.unknown_values(content, _KNOWN | _QUIET, "values of images"),
        ]
    )
    shapes = [shape for _, shape in others.things]
    values = {**but(content, _KNOWN), "flags": flags, PLACED: shapes}
    return remarks.keep(NAME, values, kinds + others.kinds, most=MOST_OF_PAGE)


def _predictions(
    content: dict[str, Any], regions: Sequence[Region], shapes: Sequence[dict[str, Any]]
) -> dict[str, float]:
    """Return what a program drew on an image that X-AnyLabeling says nobody has checked."""
    if content.get("checked") is not False:
        return {}
    scores = [
        (region.id, shape.get("score")) for region, shape in zip(regions, shapes, strict=True)
    ]
    known = ((key, foreign.score(score)) for key, score in scores)
    return {key: score for key, score in known if score is not None}


def _state(content: dict[str, Any]) -> ReviewState | None:
    """Return what a file says of its review: X-AnyLabeling's check mark, a flag, or our own state."""
    flags = foreign.fields(content.get("flags") or {})
    if foreign.is_true(content.get("checked")) or any(foreign.is_true(flags.get(f)) for f in _DONE):
        return ReviewState.ACCEPTED
    state = foreign.review_state(content.get("review_state"))
    is_taken_back = state is ReviewState.ACCEPTED and content.get("checked") is False
    return ReviewState.IN_WORK if is_taken_back else state


def _region(text_class: TextClass, item: object, remarks: Remarks) -> tuple[Region, dict[str, Any]]:
    """Return a region and the shape that it was."""
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
        baseline=baseline_of_line(shape, outline, remarks)
        if text_class.level is Level.LINE
        else None,
    )
    remarks.not_taken.update(not_taken(shape))
    return region, shape
