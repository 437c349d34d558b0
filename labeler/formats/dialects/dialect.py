"""What a dialect is, and the parts its lines are made of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from labeler.core.annotation import IgnoreReason, Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.formats import foreign

IGNORED = "###"
"""The transcript that means "don't care"."""


class Likeness(IntEnum):
    """How much a line looks like one of a dialect."""

    NO = 0
    FITS = 1
    """It may be one; other dialects have such lines, too."""
    TELLS = 2
    """It can hardly be anything else."""


def no_region(line: str) -> Region:
    """Take the place of a reader in dialects that are not read."""
    raise ForeignFile("{line!r} is not read", line=line[:40])


@dataclass(frozen=True, slots=True)
class Dialect:
    """One row of the table of dialects."""

    name: str
    likeness: Callable[[str], Likeness]
    region: Callable[[str], Region] = no_region
    """Read a line; raise ForeignFile."""
    way_out: str = ""
    """What to do with a file that is not read; empty where it is."""
    is_uniform: bool = False
    """Whether a file is of it only if all lines are."""
    left_aside: str = ""
    """What each line says besides and has no place here, a plural noun."""
    records: Callable[[Iterable[tuple[int, str]]], Iterable[tuple[int, str]]] = iter
    """Put numbered lines together that belong together, or leave headers away."""


class Row(NamedTuple):
    """A line that begins with numbers between commas."""

    numbers: list[str]
    rest: str | None
    """What follows the numbers and a comma; None when nothing does."""


def row(line: str) -> Row:
    """Take the numbers a line begins with apart from the rest."""
    cells = line.split(",")
    count = next((i for i, cell in enumerate(cells) if not foreign.is_number(cell)), len(cells))
    return Row(cells[:count], ",".join(cells[count:]) if count < len(cells) else None)


def told(condition: object) -> Likeness:
    """Return the likeness of a line that is one of a dialect or is not, with nothing between."""
    return Likeness.TELLS if condition else Likeness.NO


def says_ignored(text: str) -> bool:
    """Tell whether a transcript is none, but the mark of an illegible one."""
    return text.strip() == IGNORED


def written(polygon: Polygon, text: str, *, is_ignored: bool = False) -> Region:
    """Return a line of text with its transcript; `###` stands for an illegible one."""
    if says_ignored(text):
        return Region(Level.LINE, polygon, ignore=IgnoreReason.ILLEGIBLE)
    if is_ignored:
        return Region(Level.LINE, polygon, text, ignore=IgnoreReason.ILLEGIBLE)
    return Region(Level.LINE, polygon, text, foreign.count_of_text(text))
