"""Eight coordinates and a transcript: ICDAR 2015, and what others put between the two.

- ICDAR 2015, SROIE, MTWI: `x1,y1,...,x4,y4,transcription`; nothing is escaped.
- datumaro and CVAT: `x1,y1,...,x4,y4,"transcription"`, quotes around all of them.
- MLT 2017 and 2019: `x1,y1,...,x4,y4,script,transcription`; polygons of ArT in the same way.
- RCTW 2017: `x1,y1,...,x4,y4,difficult,"transcription"`.
"""

import re

from labeler.core.annotation import Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.dialects.dialect import Dialect, Likeness, row, told, written
from labeler.formats.dialects.polygons import AMBIGUOUS, may_be_outline
from labeler.formats.dialects.scripts import demand_no_script, has_script, without_script

_QUOTED = re.compile(r'((?:-?\d+(?:\.\d+)?[\s,]+){8})"(.*)"\s*')
_QUOTED_WITH_FLAG = re.compile(r'\s*([01])\s*,\s*"(.*)"\s*')


def _split(line: str) -> tuple[list[str], str]:
    """Return eight coordinates and what follows; raises ForeignFile."""
    cells = line.split(",", 8)
    if len(cells) < 8:
        raise ForeignFile(
            "there are {cells} cells instead of 8 coordinates and a text", cells=len(cells)
        )
    return cells[:8], cells[8] if len(cells) > 8 else ""


def _outline(cells: list[str]) -> Polygon:
    return foreign.polygon_of_flat(cells)


def _rest(line: str) -> str | None:
    """Return what follows eight numbers, or None where there are none."""
    cells = line.split(",", 8)
    if len(cells) < 8 or not all(map(foreign.is_number, cells[:8])):
        return None
    return cells[8] if len(cells) > 8 else ""


def _exported(line: str) -> Region:
    cells, text = _split(line)
    return written(_outline(cells), text)


def _plain(line: str) -> Region:
    if may_be_outline(line):
        raise ForeignFile(AMBIGUOUS)
    demand_no_script(_rest(line) or "")
    return _exported(line)


def _quoted(line: str) -> Region:
    found = _QUOTED.fullmatch(line.strip())
    if not found:
        raise ForeignFile("it is not eight numbers and a text in quotes")
    return written(_outline(re.split(r"[\s,]+", found[1].strip(" ,"))), found[2])


def _with_script(line: str) -> Region:
    numbers, rest = row(line)
    return written(_outline(numbers), without_script(rest or ""))


def _with_flag(line: str) -> Region:
    cells, rest = _split(line)
    found = _QUOTED_WITH_FLAG.fullmatch(rest)
    if not found:
        raise ForeignFile("{rest!r} is not a flag and a text in quotes", rest=rest[:40])
    return written(_outline(cells), found[2], is_ignored=found[1] == "1")


def _is_quoted(line: str) -> Likeness:
    return Likeness.FITS if _QUOTED.fullmatch(line.strip()) else Likeness.NO


def _has_script(line: str) -> Likeness:
    numbers, rest = row(line)
    return told(len(numbers) >= 6 and len(numbers) % 2 == 0 and has_script(rest or ""))


def _has_flag(line: str) -> Likeness:
    return told(_QUOTED_WITH_FLAG.fullmatch(_rest(line) or ""))


def _has_eight_numbers(line: str) -> Likeness:
    return Likeness.NO if _rest(line) is None else Likeness.FITS


EXPORTED = Dialect("ICDAR 2015 of this program", _has_eight_numbers, _exported)
"""What this program wrote: whatever its texts look like, they are texts."""
ICDAR_2015 = Dialect("ICDAR 2015", _has_eight_numbers, _plain)
QUOTED = Dialect("ICDAR 2015 with quotes (datumaro, CVAT)", _is_quoted, _quoted, is_uniform=True)
MLT = Dialect(
    "MLT 2017 or 2019 (with scripts)", _has_script, _with_script, left_aside="scripts of lines"
)
RCTW = Dialect("RCTW 2017 (with flags)", _has_flag, _with_flag)
