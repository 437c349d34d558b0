"""Change shortcuts; a key that is taken says by what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from labeler.app.user_settings import UserSettings
from labeler.core.marked import mark
from labeler.gui import shortcuts
from labeler.gui.actions import Actions
from labeler.gui.translation import tr
from labeler.gui.wheel import keep_still

OWN = mark("yourself")
"""What the keys are called once they are no preset's."""


class ShortcutEditor(QWidget):
    """A table of all actions; the row that is chosen gets the keys that are pressed below it."""

    changed = Signal()

    def __init__(self, settings: UserSettings, actions: Actions) -> None:
        super().__init__()
        self._settings = settings
        self._rows = actions.rows
        self._own = actions.own_shortcuts
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search actions"))
        self.search.setClearButtonEnabled(True)
        self.presets = QComboBox()
        self.presets.setToolTip(tr("Take over the keys of another program"))
        self.presets.setAccessibleName(tr("Preset"))
        keep_still(self.presets)
        self.table = _table(len(self._rows))
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.conflict = QLabel()
        self.conflict.setObjectName("caption")
        self.conflict.setWordWrap(True)
        self.assign = QPushButton(tr("Assign"))
        self.reset = QPushButton(tr("Default"))
        self._lay_out()
        self._connect()
        self._fill()
        self.table.selectRow(0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        row.addWidget(self.assign)
        row.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 14, 8, 4)
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(QLabel(tr("Keys of")))
        top.addWidget(self.presets)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.conflict)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.presets.textActivated.connect(self._use_preset)
        self.table.currentCellChanged.connect(self._show_current)
        self.keys.keySequenceChanged.connect(self._check)
        self.assign.clicked.connect(self._assign)
        self.reset.clicked.connect(self._reset)

    def choose(self, action_id: str) -> None:
        """Select the row of an action."""
        self.table.selectRow([row.id for row in self._rows].index(action_id))

    def _fill(self) -> None:
        keys = self._in_force()
        for place, row in enumerate(self._rows):
            text = QTableWidgetItem(row.name)
            text.setData(Qt.ItemDataRole.UserRole, row.id)
            self.table.setItem(place, 0, text)
            shown = ", ".join(shortcuts.native(key) for key in keys[row.id])
            self.table.setItem(place, 1, QTableWidgetItem(shown))
        self._show_preset()

    def _show_preset(self) -> None:
        """Say whose keys these are; "Own" is offered only while they are nobody else's."""
        name = shortcuts.preset_of(self._settings.shortcuts)
        self.presets.clear()
        self.presets.addItems(list(shortcuts.PRESETS))
        if name is None:
            self.presets.addItem(tr(OWN))
        self.presets.setCurrentText(name or tr(OWN))

    def _use_preset(self, name: str) -> None:
        if name in shortcuts.PRESETS:
            self._keep(shortcuts.PRESETS[name])

    def _filter(self, text: str) -> None:
        for place, row in enumerate(self._rows):
            self.table.setRowHidden(place, text.casefold() not in row.name.casefold())

    def _in_force(self) -> dict[str, list[str]]:
        return shortcuts.in_force(self._own, self._settings.shortcuts)

    def _current(self) -> str:
        return self._rows[max(0, self.table.currentRow())].id

    def _show_current(self) -> None:
        keys = self._in_force()[self._current()]
        self.keys.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self._check()

    def _check(self) -> None:
        holder = self._holder()
        self.conflict.setText(tr("Taken by: {holder}", holder=holder) if holder else "")
        self.assign.setEnabled(holder is None)

    def _holder(self) -> str | None:
        """Return what has the typed key already, in words for people; None when it is free."""
        shortcut = self._typed()
        if shortcut in shortcuts.ON_PAGE:
            return tr(shortcuts.ON_PAGE[shortcut])
        taken_by = shortcuts.holder(shortcut, self._in_force(), apart_from=self._current())
        return next((row.name for row in self._rows if row.id == taken_by), None)

    def _typed(self) -> str:
        return self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _assign(self) -> None:
        changed = self._settings.shortcuts
        self._keep(shortcuts.with_shortcut(self._own, changed, self._current(), self._typed()))

    def _reset(self) -> None:
        self._keep(shortcuts.without_change(self._settings.shortcuts, self._current()))

    def _keep(self, changed: dict[str, list[str]]) -> None:
        self._settings.shortcuts = changed
        self._fill()
        self._show_current()
        self.changed.emit()


def _table(count: int) -> QTableWidget:
    table = QTableWidget(count, 2)
    table.setObjectName("framed")
    table.horizontalHeader().hide()
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    table.setAccessibleName(tr("Shortcuts"))
    return table
