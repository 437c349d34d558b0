"""Read HierText: paragraphs of lines of words; lines are taken, in the order they stand in.

Its files are called `.jsonl` and hold one JSON object.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.core.annotation import IgnoreReason, Level, Region
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.output import printable
from labeler.formats.remarks import Remarks, each_list, each_page

_SPLITS = {"train": Split.TRAINING, "validation": Split.VALIDATION, "val": Split.VALIDATION}
_FLAGS = {"handwritten": "marks of handwriting", "vertical": "marks of vertical text"}


def read(path: Path) -> ParsedLabels:
    """Read one file or all of a folder; its name gives the split."""
    return each_list(path, (".jsonl", ".json"), _pages)


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    content = foreign.fields(foreign.parse_json(foreign.read_text(file)))
    things = (
        (f"{file.name}, image {number}", _name(item), item)
        for number, item in enumerate(foreign.items(content.get("annotations")), 1)
    )
    split = _SPLITS.get(file.name.partition(".")[0].casefold())
    return each_page(things, lambda item, own: _page(item, split, own))


def _name(item: object) -> str:
    name = item.get("image_id") if isinstance(item, dict) else None
    return printable(name) if isinstance(name, str) else ""


def _page(item: object, split: Split | None, remarks: Remarks) -> LabelledPage:
    image = foreign.fields(item)
    lines = [
        (f"{_name(image)}, paragraph {number}, line {n}", line)
        for number, paragraph in enumerate(foreign.items(image.get("paragraphs") or []), 1)
        for n, line in enumerate(foreign.items(foreign.fields(paragraph).get("lines") or []), 1)
    ]
    return LabelledPage(
        _name(image),
        tuple(remarks.gather(lines, lambda line: _region(line, remarks))),
        foreign.size(image.get("image_width"), image.get("image_height")),
        split=split,
    )


def _region(item: object, remarks: Remarks) -> Region:
    line: dict[str, Any] = foreign.fields(item)
    text = foreign.text(line.get("text"))
    outline = foreign.polygon(line.get("vertices"))
    is_ignored = line.get("legible") is False
    remarks.not_taken["words within lines"] += len(foreign.items(line.get("words") or []))
    for key, noun in _FLAGS.items():
        remarks.not_taken[noun] += foreign.is_true(line.get(key))
    return Region(
        Level.LINE,
        outline,
        text,
        None if is_ignored else foreign.count_of_text(text),
        IgnoreReason.ILLEGIBLE if is_ignored else None,
    )
