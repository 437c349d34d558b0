"""Pages as a list, filtered by text and review state."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from labeler.app.image_check import CHANGED
from labeler.core.annotation import DONE_STATES, ReviewState, Voucher
from labeler.core.records import PageEntry, Split

ENTRY = Qt.ItemDataRole.UserRole + 1
"""The role under which a row hands out its PageEntry."""

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Mark(StrEnum):
    """What about a page wants a look, whatever its state."""

    UNSEEN = "accepted unseen"
    REFUSED = "not all imported"
    IMAGE_CHANGED = "image changed"
    DAMAGED = "damaged"


Kind: TypeAlias = ReviewState | Mark
"""What the list can be filtered by."""


class PageListModel(QAbstractListModel):
    """Rows are the pages that pass the filter, in the order of the project.

    A page that ceases to pass stays in sight until the filter changes: the list never jumps
    under the hand that works on it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[PageEntry] = []
        self._places: dict[int, int] = {}
        """Index into the entries by page id."""
        self._shown: list[int] = []
        """Indices into the entries, ascending."""
        self._rows: dict[int, int] = {}
        """Row by index into the entries."""
        self._text = ""
        self._wanted: frozenset[Kind] = frozenset()
        self._by_kind: Counter[Kind] = Counter()

    def load(self, entries: Sequence[PageEntry]) -> None:
        """Show other pages."""
        self.beginResetModel()
        self._entries = list(entries)
        self._places = {entry.id: place for place, entry in enumerate(self._entries)}
        self._by_kind = Counter(kind for entry in self._entries for kind in kinds(entry))
        self._choose()
        self.endResetModel()

    def update(self, entry: PageEntry) -> None:
        """Show a page's row anew."""
        place = self._places.get(entry.id)
        if place is None:
            return
        self._by_kind.subtract(kinds(self._entries[place]))
        self._by_kind.update(kinds(entry))
        self._entries[place] = entry
        if place in self._rows:
            index = self.index(self._rows[place])
            self.dataChanged.emit(index, index)

    def filter(self, text: str, wanted: frozenset[Kind]) -> None:
        """Show pages whose name contains the text, of one of the kinds; none means all."""
        self.beginResetModel()
        self._text, self._wanted = text.casefold().strip(), wanted
        self._choose()
        self.endResetModel()

    def row_of(self, page_id: int) -> int | None:
        """Return where a page stands; None when the filter hides it."""
        return self._rows.get(self._places.get(page_id, -1))

    def entry_at(self, row: int) -> PageEntry:
        """Return the page of a row."""
        return self._entries[self._shown[row]]

    def entry(self, page_id: int) -> PageEntry:
        """Return the row of a page, in sight or not."""
        return self._entries[self._places[page_id]]

    @property
    def entries(self) -> Sequence[PageEntry]:
        """All pages of the project, in sight or not."""
        return self._entries

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
        place = -1 if page_id is None else self._places.get(page_id, -1)
        if page_id is None and step < 0:
            place = len(self._entries)
        row = self._row_beside(place, step)
        found: list[int] = []
        while 0 <= row < len(self._shown) and len(found) < count:
            entry = self._entries[self._shown[row]]
            if not only_unreviewed or _waits(entry):
                found.append(entry.id)
            row += step
        return found

    @property
    def done_count(self) -> int:
        """Pages with a verdict, in sight or not."""
        return sum(self._by_kind[state] for state in DONE_STATES)

    @property
    def page_count(self) -> int:
        """All pages of the project."""
        return len(self._entries)

    def count_of(self, kind: Kind) -> int:
        """Pages of a kind."""
        return self._by_kind[kind]

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entry_at(index.row())
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return entry.name
        return describe(entry) if role == Qt.ItemDataRole.ToolTipRole else None

    def _row_beside(self, place: int, step: int) -> int:
        """Return the row after or before a place in the entries, in sight or not."""
        if place in self._rows:
            return self._rows[place] + step
        if step > 0:
            return next((r for r, p in enumerate(self._shown) if p > place), len(self._shown))
        return next((r for r in reversed(range(len(self._shown))) if self._shown[r] < place), -1)

    def _choose(self) -> None:
        text, wanted = self._text, self._wanted
        self._shown = [
            place
            for place, entry in enumerate(self._entries)
            if (not wanted or wanted & kinds(entry)) and (not text or text in entry.name.casefold())
        ]
        self._rows = {place: row for row, place in enumerate(self._shown)}


def kinds(entry: PageEntry) -> frozenset[Kind]:
    """Return everything a page can be found by: its state and its marks."""
    return frozenset([entry.state, *marks(entry)])


def marks(entry: PageEntry) -> list[Mark]:
    """Return what about a page wants a look."""
    given = {
        Mark.UNSEEN: is_unseen(entry),
        Mark.REFUSED: bool(entry.refused),
        Mark.IMAGE_CHANGED: entry.is_image_changed,
        Mark.DAMAGED: bool(entry.damage),
    }
    return [mark for mark, is_given in given.items() if is_given]


def is_unseen(entry: PageEntry) -> bool:
    """Tell whether a page was accepted although nobody has looked at all of it."""
    return entry.state is ReviewState.ACCEPTED and entry.voucher is Voucher.NOBODY


def _waits(entry: PageEntry) -> bool:
    """Tell whether somebody should look at a page, and can."""
    is_fit = not entry.problem and not entry.damage
    return is_fit and (entry.state not in DONE_STATES or is_unseen(entry))


def describe(entry: PageEntry) -> str:
    """Return what there is to say about a page, for its tooltip."""
    lines = [str(entry.path), entry.state.value.capitalize()]
    if is_unseen(entry):
        lines[-1] += " unseen"
    if entry.author and entry.changed and entry.state in DONE_STATES:
        lines[-1] += f" by {entry.author}, {entry.changed.astimezone():%Y-%m-%d %H:%M}"
    if entry.size:
        lines.append(f"{entry.size[0]} × {entry.size[1]} pixels")
    if entry.split is Split.VALIDATION:
        lines.append("Validation page: never trained on")
    lines += _concerns(entry)
    if entry.note:
        lines.append(f"Note: {entry.note}")
    if entry.problem:
        lines.append(entry.problem)
    return "\n".join(lines)


def _concerns(entry: PageEntry) -> list[str]:
    """Say what the marks of a page mean."""
    meanings = {
        Mark.UNSEEN: ("Nobody has looked at all of it: look, and accept it again",),
        Mark.REFUSED: tuple(f"Not imported: {sentence}" for sentence in entry.refused),
        Mark.IMAGE_CHANGED: (CHANGED,),
        Mark.DAMAGED: tuple(f"Damaged: {sentence}" for sentence in entry.damage),
    }
    return [sentence for mark in marks(entry) for sentence in meanings[mark]]
