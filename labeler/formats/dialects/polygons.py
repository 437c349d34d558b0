"""Outlines of any number of vertices: Total-Text, CTW1500, and what is made of them.

- Polygons: `x1,y1,...,xn,yn,transcription`, n as it comes; or without a transcription.
- The same with `,####transcription`, as ABCNet and the later CTW1500 write them.
- CTW1500 as it came: `left,top,right,bottom`, then 14 vertices counted from left and top.
- Total-Text as it came: `x: [[...]], y: [[...]], ornt: [u'c'], transcriptions: [u'...']`.
"""

import ast
import re
from collections.abc import Iterable, Iterator

from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import geometry
from labeler.core.annotation import Region
from labeler.core.errors import ForeignFile
from labeler.core.marked import sentence
from labeler.formats import foreign
from labeler.formats.dialects.dialect import (
    IGNORED,
    Dialect,
    Likeness,
    Row,
    row,
    told,
    written,
)
from labeler.formats.dialects.scripts import demand_no_script, has_script

_MARK = "####"
_SURE = 12
"""So many numbers that are one outline can hardly be a text: prices have one comma."""
AMBIGUOUS = sentence(
    "it may be an outline, or four vertices and a text made of numbers. Check it by hand."
)
_TOTAL_TEXT = re.compile(
    r"x:\s*\[\[(?P<x>[^\]]*)\]\],\s*y:\s*\[\[(?P<y>[^\]]*)\]\]"
    r"(?>(?P<ornt>.*?)transcriptions:)\s*(?P<texts>\[.*\])\s*$",
    re.DOTALL,
)
_DONT_CARE = "#"


def _parts(line: str) -> Row:
    """Return the vertices of a polygon and its transcript, None where it has none.

    A text may begin with a number, or be one: an odd one out belongs to the text.
    """
    numbers, rest = row(line)
    even = len(numbers) - len(numbers) % 2
    texts = [*numbers[even:], *([] if rest is None else [rest])]
    return Row(numbers[:even], ",".join(texts) if texts else None)


def _is_one_outline(numbers: list[str]) -> bool:
    """Tell the vertices of one outline from four vertices and a text that begins with numbers."""
    points = [(float(x), float(y)) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    left, top, right, bottom = geometry.bounds(points[:4])
    reach = len(points) / 4 * max(right - left, bottom - top, 1.0)
    is_near = all(
        left - reach <= x <= right + reach and top - reach <= y <= bottom + reach for x, y in points
    )
    return is_near and ShapelyPolygon(points).is_valid


def may_be_outline(line: str) -> bool:
    """Tell whether what follows four vertices may be more of them, with a text behind."""
    numbers, text = _parts(line)
    return len(numbers) > 8 and text is not None and _is_one_outline(numbers)


def _polygon(line: str) -> Region:
    numbers, text = _parts(line)
    if len(numbers) < 6:
        raise ForeignFile(
            "there are {numbers} coordinates instead of 6 and more", numbers=len(numbers)
        )
    if len(numbers) > 8 and not may_be_outline(line):
        raise ForeignFile(AMBIGUOUS)
    demand_no_script(text or "")
    return written(foreign.polygon_of_flat(numbers), text or "")


def _is_polygon(line: str) -> Likeness:
    numbers, text = _parts(line)
    if len(numbers) < 6 or text is None or _is_marked(line) or has_script(text):
        return Likeness.NO
    if len(numbers) <= 8:
        return Likeness.FITS
    if not _is_one_outline(numbers):
        return Likeness.NO
    return Likeness.TELLS if len(numbers) >= _SURE else Likeness.FITS


def _bare(line: str) -> Region:
    numbers = line.split(",")
    return written(foreign.polygon_of_flat(numbers), "")


def _is_bare(line: str) -> Likeness:
    numbers, rest = row(line)
    if rest is not None or len(numbers) < 6 or len(numbers) % 2:
        return Likeness.NO
    is_sure = len(numbers) >= _SURE and _is_one_outline(numbers)
    return Likeness.TELLS if is_sure else Likeness.FITS


def _marked(line: str) -> Region:
    numbers, rest = row(line)
    if rest is None or not rest.startswith(_MARK):
        raise ForeignFile("there is no ####text behind the vertices")
    return written(foreign.polygon_of_flat(numbers), rest.removeprefix(_MARK))


def _is_marked(line: str) -> Likeness:
    numbers, rest = row(line)
    return told(len(numbers) >= 6 and rest is not None and rest.startswith(_MARK))


def _from_corner(line: str) -> Region:
    numbers = [foreign.number(cell) for cell in line.split(",")]
    if len(numbers) != 32:
        raise ForeignFile("there are {numbers} numbers instead of 32", numbers=len(numbers))
    left, top = numbers[:2]
    places = zip(numbers[4::2], numbers[5::2], strict=True)
    return written(foreign.polygon([(left + x, top + y) for x, y in places]), "")


def _is_from_corner(line: str) -> Likeness:
    cells = line.split(",")
    if len(cells) != 32 or not all(map(foreign.is_number, cells)):
        return Likeness.NO
    left, top, right, bottom, *offsets = map(float, cells)
    is_inside = all(-2 <= x <= right - left + 2 for x in offsets[::2]) and all(
        -2 <= y <= bottom - top + 2 for y in offsets[1::2]
    )
    return told(is_inside)


def _total_text(record: str) -> Region:
    found = _TOTAL_TEXT.match(record)
    if not found:
        raise ForeignFile("it does not say x, y, ornt and transcriptions")
    xs, ys = (found[axis].replace(",", " ").split() for axis in "xy")
    if len(xs) != len(ys):
        raise ForeignFile("there are {xs} x and {ys} y", xs=len(xs), ys=len(ys))
    try:
        texts = ast.literal_eval(found["texts"])
    except (ValueError, SyntaxError) as error:
        raise ForeignFile(
            "{texts!r} is not a list of one text", texts=found["texts"][:40]
        ) from error
    if not isinstance(texts, list) or len(texts) > 1 or not all(isinstance(t, str) for t in texts):
        raise ForeignFile("{texts!r} is not a list of one text", texts=found["texts"][:40])
    text = foreign.text("".join(texts))
    polygon = foreign.polygon(list(zip(xs, ys, strict=True)))
    is_ignored = text == _DONT_CARE or f"'{_DONT_CARE}'" in found["ornt"]
    return written(polygon, IGNORED if is_ignored else text)


def _is_total_text(record: str) -> Likeness:
    return told(re.match(r"x:\s*\[\[.*y:\s*\[\[", record, re.DOTALL))


def _joined(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Put lines together that were broken within a long list of numbers."""
    number, record = 0, ""
    for n, line in lines:
        if record and line.lstrip().startswith("x:"):
            yield number, record
            record = ""
        number, record = (n, line.strip()) if not record else (number, f"{record} {line.strip()}")
    if record:
        yield number, record


POLYGONS = Dialect("Total-Text or CTW1500 as polygons", _is_polygon, _polygon)
BARE_POLYGONS = Dialect("polygons without texts", _is_bare, _bare)
MARKED_POLYGONS = Dialect("CTW1500 as ABCNet writes it (####text)", _is_marked, _marked)
CTW1500 = Dialect("CTW1500", _is_from_corner, _from_corner)
TOTAL_TEXT = Dialect("Total-Text", _is_total_text, _total_text, records=_joined)
