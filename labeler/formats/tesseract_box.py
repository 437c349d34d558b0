"""Read Tesseract's box files: in each line a character, its box and its page, from the bottom left.

Those made for its networks have a tab where a line of text ends, or whole lines as `WordStr`: only
they tell lines from each other.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.labelled_page import Coordinates, LabelledPage, ParsedLabels
from labeler.formats.remarks import Remarks, each_file

_ROW = re.compile(r"(\S+|\s) (-?\d+) (-?\d+) (-?\d+) (-?\d+) (\d+)(?: #(.*))?\s*")
_WHOLE_LINE = "WordStr"
_END = "\t"


def is_row(line: str) -> bool:
    """Tell whether a line of a file is one of a box file."""
    return _ROW.fullmatch(line) is not None


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".box", _page)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    rows = [(f"{file.name}, line {n}", line) for n, line in foreign.numbered_lines(file)]
    found = list(remarks.gather(rows, _box))
    has_ends = any(said == _END for said, _, _ in found)
    regions = _lines(found) if has_ends else _characters(found, None)
    return LabelledPage(image, tuple(regions), coordinates=Coordinates.FROM_BOTTOM)


_Box = tuple[str, Polygon, str]


def _box(line: str) -> _Box:
    """Return what a line outlines, where, and the text behind it."""
    row = _ROW.fullmatch(line)
    if row is None:
        raise ForeignFile("{line!r} is not a character with its box and page", line=line[:40])
    said, *sides, page, text = row.groups()
    if page != "0":
        raise ForeignFile(
            "it is on page {page} of its image. Save a box file for every page", page=page
        )
    left, bottom, right, top = map(foreign.number, sides)
    if said != _END and (right <= left or top <= bottom):
        raise ForeignFile(
            "its box is {width:g} x {height:g} pixels large",
            width=right - left,
            height=top - bottom,
        )
    outline = foreign.polygon(geometry.rectangle((left, bottom), (right, top)))
    return said, outline, foreign.text(text)


def _lines(found: Iterable[_Box]) -> Iterator[Region]:
    """Yield the lines that tabs end, with their characters."""
    line: list[_Box] = []
    for box in found:
        if box[0] != _END:
            line.append(box)
        elif line:
            yield from _line(line)
            line = []
    yield from _characters(line, None)


def _line(boxes: list[_Box]) -> Iterator[Region]:
    if boxes[0][0] == _WHOLE_LINE:
        for _, outline, text in boxes:
            yield Region(Level.LINE, outline, text, foreign.count_of_text(text))
        return
    corners = [point for said, outline, _ in boxes for point in outline]
    left, bottom, right, top = geometry.bounds(corners)
    text = "".join(said for said, _, _ in boxes).strip()
    outline = geometry.rectangle((left, bottom), (right, top))
    line = Region(Level.LINE, outline, text, foreign.count_of_text(text))
    yield line
    yield from _characters(boxes, line.id)


def _characters(boxes: Iterable[_Box], line_id: str | None) -> Iterator[Region]:
    for said, outline, text in boxes:
        if said == _WHOLE_LINE:
            yield Region(Level.LINE, outline, text, foreign.count_of_text(text))
        elif said.strip():
            yield Region(Level.CHARACTER, outline, said, line_id=line_id)
