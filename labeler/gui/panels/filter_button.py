"""A button with a menu of what to keep in sight."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QToolButton

from labeler.gui import icons
from labeler.gui.translation import tr
from labeler.gui.wording import heading

Choice = TypeVar("Choice", bound=StrEnum)


class FilterButton(QToolButton, Generic[Choice]):
    """Checkable entries of which several may be chosen; none checked means all."""

    changed = Signal()

    def __init__(self, choices: Mapping[Choice, QIcon | None], tip: str) -> None:
        super().__init__()
        self.setIcon(icons.icon("filter"))
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setCheckable(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions: dict[Choice, QAction] = {}
        for choice, icon in choices.items():
            action = menu.addAction(icon or QIcon(), heading(choice))
            action.setCheckable(True)
            action.toggled.connect(self._announce)
            self._actions[choice] = action
        self._end = menu.addSeparator()
        menu.addAction(tr("Show all")).triggered.connect(self.clear)
        menu.aboutToHide.connect(self._show_whether_active)
        self.setMenu(menu)

    @property
    def chosen(self) -> frozenset[Choice]:
        """What is checked."""
        return frozenset(c for c, action in self._actions.items() if action.isChecked())

    def choose(self, choice: Choice, *, is_chosen: bool = True) -> None:
        """Check or uncheck one of the choices."""
        self._actions[choice].setChecked(is_chosen)

    def offer(self, choice: Choice, *, is_offered: bool) -> None:
        """Have a choice in the menu, or not; one that is not there is not chosen."""
        if not is_offered:
            self._actions[choice].setChecked(False)
        self._actions[choice].setVisible(is_offered)

    def clear(self) -> None:
        """Show everything."""
        for action in self._actions.values():
            action.setChecked(False)

    def _announce(self) -> None:
        self._show_whether_active()
        self.changed.emit()

    def _show_whether_active(self) -> None:
        self.setChecked(bool(self.chosen))
