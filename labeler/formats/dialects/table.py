"""The table of dialects, and which of them a file is of."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from labeler.core.annotation import Region
from labeler.core.errors import ForeignFile
from labeler.formats.dialects import polygons, quadrilaterals, rectangles
from labeler.formats.dialects.dialect import Dialect, Likeness

DIALECTS = (  # where no line tells one, the first is taken that fits
    quadrilaterals.QUOTED,
    quadrilaterals.ICDAR_2015,
    quadrilaterals.MLT,
    quadrilaterals.RCTW,
    polygons.MARKED_POLYGONS,
    polygons.CTW1500,
    polygons.TOTAL_TEXT,
    polygons.POLYGONS,
    polygons.BARE_POLYGONS,
    rectangles.ICDAR_2013,
    rectangles.TD500,
    rectangles.DOTA,
    rectangles.YOLO,
    rectangles.CHARACTERS,
    rectangles.FOUR_NUMBERS,
    rectangles.BOX_FILE,
)

Lines = Sequence[tuple[int, str]]


class _Evidence(NamedTuple):
    """Which share of the lines of a file fit a dialect, and which tell it."""

    fit: float
    tell: float


def recognise(lines: Lines) -> Dialect:
    """Return the dialect of the numbered lines of a file.

    At least half of its lines have to fit and one of them has to tell it, or none tells another.
    Lines that are of something else are refused by `read_line`. Raises ForeignFile when the
    file is of no dialect, or may be of two.
    """
    found = {dialect: _evidence(dialect, lines) for dialect in DIALECTS}
    told = {d: evidence for d, evidence in found.items() if evidence.fit >= 0.5 and evidence.tell}
    if not told:
        fitting = (dialect for dialect in DIALECTS if found[dialect].fit >= 0.5)
        if (plain := next(fitting, None)) is None:
            raise ForeignFile(_unknown(lines[0][1]))
        return plain
    first, *others = [dialect for dialect in told if told[dialect] == max(told.values())]
    if others:
        raise ForeignFile(
            "it may be {one} or {other}. Convert it to ICDAR 2015.",
            one=first.name,
            other=others[0].name,
        )
    return first


def _unknown(line: str) -> str:
    names = {"{": "JSON", "[": "JSON", "<": "XML"}
    if name := names.get(line.lstrip()[:1]):
        return f"it holds {name}. Import it without a format, to find out which it is."
    return f"its lines are of no dialect that is known: {line[:40]!r}"


def read_line(dialect: Dialect, line: str) -> Region:
    """Return the region of a line in a file of a dialect.

    Raises ForeignFile also for a line that is of another dialect without doubt: it would be read,
    and mean something else.
    """
    if dialect in DIALECTS and dialect.likeness(line) is not Likeness.TELLS:
        for other in DIALECTS:
            if other.likeness(line) is Likeness.TELLS:
                raise ForeignFile(
                    "it is {line}, unlike the file, which is {file}",
                    line=other.name,
                    file=dialect.name,
                )
    return dialect.region(line)


def _evidence(dialect: Dialect, lines: Lines) -> _Evidence:
    records = list(dialect.records(lines))
    counts = Counter(dialect.likeness(line) for _, line in records)
    total = max(len(records), 1)
    if dialect.is_uniform and counts[Likeness.NO]:
        return _Evidence(0.0, 0.0)
    return _Evidence(
        (counts[Likeness.FITS] + counts[Likeness.TELLS]) / total, counts[Likeness.TELLS] / total
    )
