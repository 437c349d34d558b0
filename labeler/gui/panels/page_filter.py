"""The filter of the page list: by state and marks, and by how many lines are doubtful."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QActionGroup, QIcon

from labeler.core.page_doubts import PageDoubt
from labeler.core.page_index import Kind
from labeler.gui.panels.filter_button import FilterButton
from labeler.gui.translation import tr
from labeler.gui.wording import heading

LEAST = (1, 3, 10, 30)
"""Doubtful lines that a page may be asked to have."""


class PageFilter(FilterButton[Kind]):
    """Its menu says how many pages there are of each kind."""

    def __init__(
        self, icons: Mapping[Kind, QIcon | None], count: Callable[[Kind], int | None]
    ) -> None:
        """`count` hands out how many pages are of a kind; None where that is not known yet."""
        doubts: dict[Kind, QIcon | None] = dict.fromkeys(PageDoubt)
        super().__init__({**icons, **doubts}, tr("Show only pages of some kinds"))
        self._count = count
        self.menu().insertSeparator(self._actions[PageDoubt.TO_CHECK])
        self._least = QActionGroup(self)
        for number in LEAST:
            action = self._least.addAction(tr("On %n lines or more", "", number))
            action.setCheckable(True)
            action.setChecked(number == LEAST[0])
            action.setData(number)
            action.toggled.connect(self._choose_least)
            self.menu().insertAction(self._end, action)
        self.menu().insertSeparator(self._least.actions()[0])
        self.menu().aboutToShow.connect(self.show_counts)
        self.changed.connect(self._offer_least)
        self._offer_least()

    @property
    def at_least(self) -> int:
        """On how many lines of a page the doubts have to be that are chosen."""
        chosen: int = self._least.checkedAction().data()
        return chosen

    def choose_least(self, number: int) -> None:
        """Choose one of `LEAST`."""
        self._least.actions()[LEAST.index(number)].setChecked(True)

    def show_counts(self) -> None:
        """Say in the menu how many pages there are of each kind."""
        for kind, action in self._actions.items():
            count = self._count(kind)
            # Where a menu has shortcuts: in a column of its own.
            action.setText(f"{heading(kind)}\t{'…' if count is None else count}")

    def _choose_least(self, is_chosen: bool) -> None:
        if is_chosen:
            self.changed.emit()

    def _offer_least(self) -> None:
        """How many lines says something where doubts are chosen."""
        self._least.setEnabled(any(isinstance(kind, PageDoubt) for kind in self.chosen))
