"""One image and its regions as a row of plain values: what data sets of Hugging Face and WebDataset hold.

Programs find out the types of a column by looking at some rows, and a column of nothing has no type.
So every row has all columns, and what is not known is an empty text, a count of -1, line 0.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from labeler.core.annotation import Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import attributes, foreign
from labeler.formats.classes import class_named
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import printable
from labeler.formats.region_json import page_values, voucher_of
from labeler.formats.remarks import Remarks

NAME = "file_name"
REGIONS = "regions"
UNKNOWN = {"char_count": -1, "line": 0}
"""What stands for nothing in columns of numbers."""


def outlined_first(pages: Iterable[LabelledPage]) -> Iterator[LabelledPage]:
    """Yield pages with regions before those without: by the first rows programs know the columns."""
    empty = []
    for page in pages:
        if page.regions:
            yield page
        else:
            empty.append(page)
    yield from empty


def row_of(page: LabelledPage, name: str) -> dict[str, Any]:
    """Return the row of an image, by the name it has in the data set; raises ForeignFile."""
    if page.size is None:
        raise ForeignFile(
            "{image} has no size yet. Let the project scan its images.", image=page.image
        )
    return {
        NAME: name,
        "width": page.size[0],
        "height": page.size[1],
        **{key: value or "" for key, value in page_values(page).items()},
        REGIONS: [_values(*each) for each in attributes.attributes(page.regions)],
    }


def _values(region: Region, values: dict[str, Any]) -> dict[str, Any]:
    known = {k: UNKNOWN.get(k, "") if v is None else v for k, v in values.items()}
    return {"polygon": [[float(x), float(y)] for x, y in region.polygon], **known}


def name_in(row: object) -> str:
    """Return the image that a row is about, also when the rest of it makes no sense."""
    name = row.get(NAME) if isinstance(row, dict) else None
    return printable(name).replace("\\", "/") if isinstance(name, str) else ""


def page_of(row: object, image: str, split: Split | None, remarks: Remarks) -> LabelledPage:
    """Return what a row says of an image; raises ForeignFile where it has no regions."""
    values = foreign.fields(row)
    if REGIONS not in values:
        raise ForeignFile("it has no column {name!r}", name=REGIONS)
    regions = foreign.items(values[REGIONS] or [])
    things = ((f"{image}, region {number}", item) for number, item in enumerate(regions, 1))
    return LabelledPage(
        image,
        attributes.in_order(remarks.gather(things, lambda item: _found(item, remarks))),
        foreign.size(values.get("width"), values.get("height")),
        foreign.review_state(values.get("review_state") or None),
        foreign.text(values.get("note")),
        split,
        voucher=voucher_of(values),
    )


def _found(item: object, remarks: Remarks) -> attributes.Found:
    values = {
        key: None if value in ("", UNKNOWN.get(key)) else value
        for key, value in foreign.fields(item).items()
    }
    outline = foreign.polygon(values.pop("polygon", None))
    text_class = class_named(values.get("level"))
    if text_class is None:
        raise ForeignFile("it is of level {level!r}, not a line", level=str(values["level"])[:40])
    text = attributes.text_of(values)
    attributes.note_unknown(values, remarks)
    is_ignored = attributes.is_ignored(values, text)
    return attributes.found(text_class, outline, values, text, remarks, is_ignored=is_ignored)
