"""Some of the pages, as a condition on their numbers: so that what is asked of few costs what few do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import InstrumentedAttribute

_AT_ONCE = 500
"""Numbers in one statement."""


class PagePortion(Protocol):
    """Some of the pages."""

    def holds(self, number: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Return whether the page whose number stands in a column is one of these."""


@dataclass(frozen=True, slots=True)
class PageRange:
    """The pages behind a number, up to another with it; None: from the first, to the last.

    What stands in place of a number, in a damaged row, is in the range to the last.
    """

    after: int | None = None
    upto: int | None = None

    def holds(self, number: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Return whether a page is one of these."""
        behind = true() if self.after is None else number > self.after
        return behind if self.upto is None else behind & (number <= self.upto)


EVERY_PAGE = PageRange()


@dataclass(frozen=True, slots=True)
class ThesePages:
    """A few pages, by their numbers."""

    page_ids: Sequence[int]

    def holds(self, number: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """Return whether a page is one of these."""
        return number.in_(self.page_ids)


def portions(page_ids: Sequence[int] | None) -> Iterator[PagePortion]:
    """Yield pages, in as many parts as statements can name; None: all, in one."""
    if page_ids is None:
        yield EVERY_PAGE
        return
    for start in range(0, len(page_ids), _AT_ONCE):
        yield ThesePages(page_ids[start : start + _AT_ONCE])
