"""Rectangles, upright and turned, and lines with blanks between their cells.

- ICDAR 2013: `left, top, right, bottom, "transcription"`, with commas or without.
- MSRA-TD500: `index difficult left top width height angle`; turned about its centre, in radians.
- DOTA: `x1 y1 ... x4 y4 class difficult` below two lines about the picture.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from labeler.core import geometry
from labeler.core.annotation import Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.classes import class_named
from labeler.formats.dialects.dialect import Dialect, Likeness, row, told, written

_N = r"-?\d+(?:\.\d+)?"
_SEPARATOR = r"(?:\s*,\s*|\s+)"
_QUOTED = re.compile(_SEPARATOR.join([f"({_N})"] * 4) + _SEPARATOR + r'"(.*)"\s*')
_CHARACTER = re.compile(r"#?\s*" + r"\s+".join([_N] * 9) + r'\s+".*"\s*')
_DOTA_HEADERS = ("imagesource:", "gsd:")


def _quoted(line: str) -> Region:
    found = _QUOTED.fullmatch(line.strip())
    if not found:
        raise ForeignFile("it is not left, top, right, bottom and a text in quotes")
    left, top, right, bottom = map(float, found.groups()[:4])
    text = re.sub(r'\\(["\\])', r"\1", found[5])
    outline = foreign.polygon(geometry.rectangle((left, top), (right, bottom)))
    return written(outline, foreign.text(text))


def _is_quoted(line: str) -> Likeness:
    return told(_QUOTED.fullmatch(line.strip()))


def _turned(line: str) -> Region:
    numbers = [foreign.number(cell) for cell in line.split()]
    if len(numbers) != 7:
        raise ForeignFile("it is not seven numbers")
    _, difficult, left, top, width, height, angle = numbers
    upright = geometry.rectangle((left, top), (left + width, top + height))
    outline = geometry.rotated(upright, math.degrees(angle))
    return written(foreign.polygon(outline), "", is_ignored=difficult == 1)


def _is_turned(line: str) -> Likeness:
    cells = line.split()
    if len(cells) != 7 or not all(map(foreign.is_number, cells)) or _are_shares(cells[1:]):
        return Likeness.NO
    return told(
        cells[0].isdigit() and cells[1] in ("0", "1") and abs(float(cells[6])) <= 2 * math.pi
    )


def _dota(line: str) -> Region:
    cells = line.split()
    if len(cells) < 2:
        raise ForeignFile("it is not eight numbers, a class and whether it is difficult")
    *corners, name, difficult = cells
    known = class_named(name)
    if known is None:
        raise ForeignFile(
            "nothing tells whether regions of class {name!r} are text. Call the class 'text', "
            "'line' or 'character' where they are, and import again.",
            name=name[:40],
        )
    outline = foreign.polygon_of_flat(corners)
    region = written(outline, "", is_ignored=known.is_ignored or difficult != "0")
    return replace(region, level=known.level)


def _is_dota(line: str) -> Likeness:
    cells = line.split()
    has_form = (
        len(cells) == 10
        and all(map(foreign.is_number, cells[:8]))
        and not foreign.is_number(cells[8])
    )
    return told(has_form and cells[9] in ("0", "1", "2"))


def _without_headers(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    return (item for item in lines if not item[1].casefold().startswith(_DOTA_HEADERS))


def _is_yolo(line: str) -> Likeness:
    cells = line.split()
    has_form = len(cells) >= 5 and cells[0].isdigit()
    return told(has_form and all(map(foreign.is_number, cells[1:])) and _are_shares(cells[1:]))


def _are_shares(cells: list[str]) -> bool:
    """Tell numbers between 0 and 1, parts of an image's sides, from pixels."""
    has_fraction = any("." in cell for cell in cells)
    return has_fraction and all(0 <= float(cell) <= 1 for cell in cells)


def _is_character(line: str) -> Likeness:
    return told(_CHARACTER.fullmatch(line.strip()))


def _is_four_numbers(line: str) -> Likeness:
    numbers, rest = row(line)
    is_unquoted = rest is None or not rest.strip().startswith('"')
    return Likeness.FITS if len(numbers) == 4 and is_unquoted else Likeness.NO


def _is_box_file(line: str) -> Likeness:
    cells = line.split(" ")
    return told(len(cells) == 6 and all(cell.isdigit() for cell in cells[1:]) and cells[0])


ICDAR_2013 = Dialect("ICDAR 2013", _is_quoted, _quoted)
TD500 = Dialect("MSRA-TD500", _is_turned, _turned)
DOTA = Dialect("DOTA", _is_dota, _dota, records=_without_headers)
YOLO = Dialect(
    "YOLO",
    _is_yolo,
    way_out="Import it as yolo-seg, which takes the size from the image.",
)
CHARACTERS = Dialect(
    "ICDAR 2013 characters with colours",
    _is_character,
    way_out="Import it as icdar-characters.",
)
FOUR_NUMBERS = Dialect(
    "rectangles of four numbers",
    _is_four_numbers,
    is_uniform=True,
    way_out="They may be corners, or a corner and a size. Write x1,y1,x2,y2,x3,y3,x4,y4,text.",
)
BOX_FILE = Dialect(
    "Tesseract boxes",
    _is_box_file,
    way_out="Call the file *.box, and import it as tesseract-box.",
)
