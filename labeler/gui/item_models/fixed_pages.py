"""The accepted pages of a project as rows, the most changed first."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from labeler.app.fix_cache import FixedPage
from labeler.core.marked import mark
from labeler.gui.translation import decimal, moment, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_HEADER = (mark("Page"), mark("Lines kept"), mark("Change, in lines"), mark("Accepted"))
_NUMBERS = (1, 2)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class FixedPagesModel(QAbstractTableModel):
    """Makes the text of a row when it is painted: there may be tens of thousands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pages: Sequence[FixedPage] = ()
        self._names: Mapping[int, str] = {}

    def show(self, pages: Sequence[FixedPage], names: Mapping[int, str]) -> None:
        """Take over pages in the order in which they are to be listed, and their names."""
        self.beginResetModel()
        self.pages, self._names = pages, names
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.pages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADER)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_text = role == Qt.ItemDataRole.DisplayRole
        return (
            tr(_HEADER[section]) if is_text and orientation is Qt.Orientation.Horizontal else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(self.pages[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return _RIGHT
        return None

    def _cell(self, page: FixedPage, column: int) -> str:
        return (
            lambda: self._names.get(page.page_id, ""),
            lambda: tr("{kept} of %n", "", page.lines, kept=page.kept),
            lambda: decimal(page.change, 2),
            lambda: _date(page.accepted),
        )[column]()


def _date(when: datetime | None) -> str:
    return moment(when, "yyyy-MM-dd HH:mm") if when is not None else ""
