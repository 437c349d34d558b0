"""Pages as a list, filtered by text and review state."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from labeler.app.image_check import CHANGED
from labeler.core import addresses
from labeler.core.annotation import DONE_STATES
from labeler.core.errors import StorageError
from labeler.core.page_doubts import DoubtCounts, PageDoubt
from labeler.core.page_index import Kind, Mark, PageIndex, Places, is_unseen, marks
from labeler.core.records import PageEntry
from labeler.gui.translation import shown, tr
from labeler.gui.wording import heading, left_to_check

ENTRY = Qt.ItemDataRole.UserRole + 1
"""The role under which a row hands out its PageEntry."""
DOUBTS = Qt.ItemDataRole.UserRole + 2
"""The role under which a row hands out how many lines are doubtful in the way it was filtered by; 0 where by none."""
READ_AT_ONCE = 64
"""Rows that are read together: a screenful."""
PAUSE = 1.0
"""Seconds after a failure in which no row is read: the list must not stall the window."""

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

AnyIndex = QModelIndex | QPersistentModelIndex
ReadEntries = Callable[[Sequence[int]], Sequence[PageEntry]]
"""Returns the rows of pages by their numbers; raises StorageError when that is not possible."""


class PageListModel(QStringListModel):
    """Rows are the pages that pass the filter, in the order of the project or in another one.

    A page that ceases to pass stays in sight until the filter changes, and where it stands until
    somebody arranges the pages anew: the list never jumps under the hand that works on it. All that
    is said of a page is read when its row is looked at. Qt itself keeps the names, because a list
    that is laid out asks for every row.
    """

    order_lost = Signal()
    """Other pages were loaded, and stand in the order of the project."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = PageIndex()
        self._read: ReadEntries = lambda _: ()
        self._entries: dict[int, PageEntry] = {}
        """Those read so far, by page id."""
        self._failed = -PAUSE
        """When reading failed last."""
        self._shown = np.zeros(0, np.intp)
        """Places of the pages in sight, in the order of the rows."""
        self._ranks: Places | None = None
        """Where each place stands in the order of the list; None where that is the project's."""
        self._shown_ranks = self._shown
        """The ranks of the pages in sight, ascending."""
        self._text = ""
        self._wanted: frozenset[Kind] = frozenset()
        self._at_least = 1
        self._doubts = DoubtCounts.of()

    def load(self, index: PageIndex, read: ReadEntries) -> None:
        """Show other pages."""
        self._index, self._read = index, read
        self._doubts = DoubtCounts.of()  # They may be of another project.
        self._entries.clear()
        self._ranks = None
        self._choose()
        self.order_lost.emit()

    def up_to(self, page_id: int) -> Places:
        """Return the places of a page and of all that stand above it, in sight or not."""
        place = self._index.place(page_id)
        if place is None:
            return np.zeros(0, np.intp)
        if self._ranks is None:
            return np.arange(place + 1)
        above: Places = np.argsort(self._ranks)[: self._rank(place) + 1]
        return above

    def arrange(self, order: Places | None) -> None:
        """Show the pages in another order, all places in it; None is that of the project."""
        self._ranks = None
        if order is not None:
            self._ranks = np.empty(len(order), np.intp)
            self._ranks[order] = np.arange(len(order))
        self._choose()

    def renew(self, index: PageIndex) -> bool:
        """Show the same pages as they are by now; tell whether they are the same."""
        if not np.array_equal(index.ids, self._index.ids):
            return False
        self._index = index
        index.take_doubts(self._doubts)
        self._entries.clear()
        if len(self._shown):
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        return True

    def update(self, entry: PageEntry) -> None:
        """Show a page's row anew."""
        if self._index.renew(entry) is None:
            return
        self._entries[entry.id] = entry
        row = self.row_of(entry.id)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def filter(self, text: str, wanted: frozenset[Kind], at_least: int = 1) -> None:
        """Show pages whose name contains the text, of one of the kinds; none means all.

        Of the doubts among these so many lines are wanted.
        """
        self._text, self._wanted, self._at_least = text.strip(), wanted, at_least
        self._choose()

    def show_doubts(self, known: DoubtCounts, *, anew: bool) -> None:
        """Take over how many lines are doubtful; `anew` also has the pages filtered by that."""
        self._doubts = known
        self._index.take_doubts(known)
        if anew and not np.array_equal(np.sort(self._shown), self._matching()):
            self._choose()
        elif len(self._shown):
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1), [DOUBTS])

    @property
    def wanted_doubts(self) -> list[PageDoubt]:
        """What the pages are filtered by of what is doubtful."""
        return [doubt for doubt in PageDoubt if doubt in self._wanted]

    def __contains__(self, page_id: object) -> bool:
        return page_id in self._index

    def row_of(self, page_id: int) -> int | None:
        """Return where a page stands; None when the filter hides it."""
        place = self._index.place(page_id)
        if place is None:
            return None
        row = int(np.searchsorted(self._shown_ranks, self._rank(place)))
        return row if row < len(self._shown) and self._shown[row] == place else None

    def id_at(self, row: int) -> int:
        """Return the number of the page of a row."""
        return int(self._index.ids[self._shown[row]])

    def entry_at(self, row: int) -> PageEntry:
        """Return the page of a row."""
        first = row - row % READ_AT_ONCE
        return self._entry(self._shown[row], self._shown[first : first + READ_AT_ONCE])

    def entry(self, page_id: int) -> PageEntry:
        """Return the row of a page, in sight or not; raises KeyError when there is none."""
        place = self._index.place(page_id)
        if place is None:
            raise KeyError(page_id)
        return self._entry(place, np.array([place]))

    @property
    def entries(self) -> Sequence[PageEntry]:
        """All pages of the project, in sight or not; reads all of them."""
        places = np.arange(len(self._index))
        starts = range(0, len(places), READ_AT_ONCE)
        blocks = (places[start : start + READ_AT_ONCE] for start in starts)
        return [self._entry(place, block) for block in blocks for place in block]

    @property
    def pages(self) -> PageIndex:
        """All pages of the project, in sight or not."""
        return self._index

    def neighbour(
        self, page_id: int | None, step: int, *, only_unreviewed: bool = False
    ) -> int | None:
        """Return the next (step 1) or previous (-1) page in sight, or None at the end."""
        found = self.following(page_id, 1, step, only_unreviewed=only_unreviewed)
        return found[0] if found else None

    def following(
        self, page_id: int | None, count: int, step: int = 1, *, only_unreviewed: bool = False
    ) -> list[int]:
        """Return up to `count` pages in sight that come after (step -1: before) a page."""
        rows = self._shown
        if page_id is not None:
            before, behind = self._beside(page_id)
            rows = rows[behind:] if step > 0 else rows[:before]
        if only_unreviewed:
            rows = self._index.waiting(rows)
        return [int(key) for key in self._index.ids[rows[::step][:count]]]

    def around(self, page_id: int, step: int) -> list[int]:
        """Return the other pages in sight with lines to check, as one meets them going round."""
        before, behind = self._beside(page_id)
        rows = [self._shown[behind:], self._shown[:before]][::step]
        around = np.concatenate([self._index.with_lines(one)[::step] for one in rows])
        found: list[int] = self._index.ids[around].tolist()
        return found

    def waits(self, page_id: int) -> bool:
        """Tell whether somebody should look at a page, and can."""
        place = self._index.place(page_id)
        return place is not None and self._index.status(place).waits

    @property
    def done_count(self) -> int:
        """Pages with a verdict, in sight or not."""
        return sum(self._index.count(state) for state in DONE_STATES)

    @property
    def page_count(self) -> int:
        """All pages of the project."""
        return len(self._index)

    def count_of(self, kind: Kind) -> int:
        """Pages of a kind."""
        return self._index.count(kind)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._index.names[self._shown[index.row()]]
        if role == ENTRY:
            return self.entry_at(index.row())
        doubts = self._index.doubts(int(self._shown[index.row()]))
        if role == DOUBTS:
            return max((doubts.get(one, 0) for one in self.wanted_doubts), default=0)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([describe(self.entry_at(index.row())), *_doubts_in_words(doubts)])
        return None

    def _entry(self, place: np.intp | int, near: Places) -> PageEntry:
        """Return all that is said of a page, reading it with those near it if need be."""
        page_id = int(self._index.ids[place])
        if page_id not in self._entries and time.monotonic() - self._failed >= PAUSE:
            wanted = [key for key in self._index.ids[near].tolist() if key not in self._entries]
            try:
                self._entries |= {entry.id: entry for entry in self._read(wanted)}
            except StorageError:  # said elsewhere
                self._failed = time.monotonic()
        return self._entries.get(page_id) or self._outline(int(place))

    def _outline(self, place: int) -> PageEntry:
        """Return what is known of a page that cannot be read just now."""
        name = self._index.names[place]
        state = self._index.status(place).state
        return PageEntry(int(self._index.ids[place]), Path(name), 0, name, state)

    def _beside(self, page_id: int) -> tuple[int, int]:
        """Return how many rows stand before a page, and the first that stands behind it.

        One that is not in sight stands where it would be; one that is gone where it was, unless the
        pages are arranged, and then before all.
        """
        place = self._index.place(page_id)
        if place is None:
            if self._ranks is not None:
                return 0, 0
            at = int(np.searchsorted(self._index.ids[self._shown], page_id))
            return at, at
        rank, ranks = self._rank(place), self._shown_ranks
        before, behind = (int(np.searchsorted(ranks, rank, side)) for side in ("left", "right"))
        return before, behind

    def _rank(self, place: int) -> int:
        return place if self._ranks is None else int(self._ranks[place])

    def _matching(self) -> Places:
        return self._index.matching(self._text, self._wanted, self._at_least)

    def _choose(self) -> None:
        shown = self._matching()
        names = self._index.names
        is_all = len(shown) == len(names) and self._ranks is None
        ranks = shown if self._ranks is None else self._ranks[shown]
        if self._ranks is not None:
            order = np.argsort(ranks)
            shown, ranks = shown[order], ranks[order]
        self._shown, self._shown_ranks = shown, ranks
        self.setStringList(names if is_all else [names[place] for place in self._shown.tolist()])


def describe(entry: PageEntry) -> str:
    """Return what there is to say about a page, for its tooltip."""
    lines = [addresses.told(entry.claimed_path), _verdict(entry)]
    if entry.size:
        lines.append(tr("{width} × {height} pixels", width=entry.size[0], height=entry.size[1]))
    lines += _marks_in_words(entry)
    if entry.holder:
        lines.append(tr("{name} works on this page", name=entry.holder))
    if entry.problem:
        lines.append(shown(entry.problem))
    return "\n".join(lines)


def _verdict(entry: PageEntry) -> str:
    state = heading(Mark.UNSEEN if is_unseen(entry) else entry.state)
    if not (entry.author and entry.changed and entry.state in DONE_STATES):
        return state
    date = f"{entry.changed.astimezone():%Y-%m-%d %H:%M}"
    return tr("{verdict} by {author}, {date}", verdict=state, author=entry.author, date=date)


def _doubts_in_words(doubts: Mapping[PageDoubt, int]) -> list[str]:
    """Say how many lines of a page are doubtful."""
    to_check, disagreeing, turned = (doubts.get(doubt, 0) for doubt in PageDoubt)
    return [
        *([tr("%n lines to check", "", to_check)] if to_check else []),
        *([tr("%n lines whose numbers disagree", "", disagreeing)] if disagreeing else []),
        *([tr("%n lines with an unusual reading start", "", turned)] if turned else []),
    ]


def _marks_in_words(entry: PageEntry) -> list[str]:
    """Say what the marks of a page mean."""
    meanings = {
        Mark.ISSUES: (tr("%n open issues", "", entry.open_issues),),
        Mark.APPROVED: (tr("Approved by a second person"),),
        Mark.UNSEEN: (tr("Nobody has looked at all of it: look, and accept it again"),),
        Mark.REFUSED: tuple(map(left_to_check, entry.refused)),
        Mark.IMAGE_CHANGED: (tr(CHANGED),),
        Mark.DAMAGED: tuple(
            tr("Damaged: {problem}", problem=shown(sentence)) for sentence in entry.damage
        ),
        Mark.NOTED: (tr("Note: {note}", note=entry.note),),
        Mark.VALIDATION: (tr("Validation page: never trained on"),),
        Mark.MINE: (tr("Yours to work on"),),
        Mark.OTHERS: (tr("Given to {name}", name=entry.assignee),),
    }
    return [sentence for mark in marks(entry) for sentence in meanings[mark]]
