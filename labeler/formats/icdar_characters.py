"""Read the characters of ICDAR 2013 (task 2.2), in `100_GT.txt` beside an image `100_GT.bmp` of them.

In each line stand a colour, a centre, a box and a character; an empty line ends a word, and `#` before a
line says that nobody can read it. All pixels of a character have its colour in the image: with it, an
outline is what goes around them, and without it the box. A word goes around the boxes of its characters.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region
from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.formats import foreign
from labeler.formats.images import read_image
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.remarks import Remarks, each_file

_NUMBER = r"(-?\d+(?:\.\d+)?)"
_ROW = re.compile(r"(#?)\s*" + r"\s+".join([_NUMBER] * 9) + r'\s+"(.*)"\s*')
_BESIDE = ".bmp"


@dataclass(frozen=True, slots=True)
class _Character:
    number: int
    """The line of the file it stands in."""
    colour: tuple[float, ...]
    box: Polygon
    text: str
    ignore: IgnoreReason | None


def is_row(line: str) -> bool:
    """Tell whether a line of a file is one of these."""
    return _ROW.fullmatch(line.strip()) is not None


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".txt", _page, name=_image_name)


def _image_name(stem: str) -> str:
    return re.sub(r"_gt$", "", stem, flags=re.IGNORECASE)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    rows = [(f"{file.name}, line {n}", (n, line)) for n, line in foreign.numbered_lines(file)]
    found = list(remarks.gather(rows, lambda row: _character(*row)))
    pixels = _pixels_beside(file, remarks)
    regions = (region for word in _words(found) for region in _regions(word, pixels))
    return LabelledPage(image, tuple(regions))


def _character(number: int, line: str) -> _Character:
    row = _ROW.fullmatch(line.strip())
    if row is None:
        raise ForeignFile("{line!r} is no colour, centre, box and character", line=line[:40])
    mark, *numbers, text = row.groups()
    values = [foreign.number(value) for value in numbers]
    left, top, right, bottom = values[5:]
    if right <= left or bottom <= top:
        raise ForeignFile(
            "its box is {width:g} x {height:g} pixels large",
            width=right - left,
            height=bottom - top,
        )
    box = foreign.polygon(geometry.rectangle((left, top), (right, bottom)))
    ignore = IgnoreReason.ILLEGIBLE if mark else None
    return _Character(number, tuple(values[:3]), box, foreign.text(text), ignore)


def _words(characters: Iterable[_Character]) -> Iterator[list[_Character]]:
    """Yield the characters of each word: those that stand in lines with none left out between."""
    word: list[_Character] = []
    for character in characters:
        if word and character.number != word[-1].number + 1:
            yield word
            word = []
        word.append(character)
    if word:
        yield word


def _regions(word: list[_Character], pixels: NDArray[np.uint8] | None) -> Iterator[Region]:
    left, top, right, bottom = geometry.bounds([point for each in word for point in each.box])
    outline = geometry.rectangle((left, top), (right, bottom))
    text = "".join(each.text for each in word)
    line = Region(Level.LINE, outline, text, foreign.count_of_text(text))
    if any(each.ignore for each in word):
        line = replace(line, count=None, ignore=IgnoreReason.ILLEGIBLE)
    yield line
    for each in word:
        yield Region(
            Level.CHARACTER, _outline(each, pixels), each.text, ignore=each.ignore, line_id=line.id
        )


def _pixels_beside(file: Path, remarks: Remarks) -> NDArray[np.uint8] | None:
    image = next((file.with_suffix(end) for end in (_BESIDE, _BESIDE.upper())
                  if file.with_suffix(end).is_file()), None)  # fmt: skip
    try:
        return None if image is None else read_image(image)
    except UnreadableImage as error:
        remarks.refused.append(f"{file.name}: {file.stem}{_BESIDE} cannot be read: {error}")
        return None


def _outline(character: _Character, pixels: NDArray[np.uint8] | None) -> Polygon:
    """Return what goes around the pixels of a character, its box where there are none."""
    if pixels is None:
        return character.box
    left, top, right, bottom = (max(0, int(side)) for side in geometry.bounds(character.box))
    window = pixels[top : bottom + 1, left : right + 1]
    rows, columns = np.nonzero((window == np.asarray(character.colour)).all(axis=2))
    if not rows.size:
        return character.box
    ends = [
        geometry.rectangle(
            (left + int(own.min()), top + row), (left + int(own.max()) + 1, top + row + 1)
        )
        for row in map(int, np.unique(rows))
        for own in [columns[rows == row]]
    ]
    return foreign.polygon(geometry.hull(ends))
