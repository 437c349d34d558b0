"""The earlier copies of a project: when they were made, what they hold, bring one back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from labeler.app import backups, restoring
from labeler.app.backups import Copy
from labeler.app.restoring import Restored
from labeler.app.user_settings import UserSettings
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import decimal, moment, shown, tr


@dataclass(frozen=True, slots=True)
class Now:
    """What copies are compared with."""

    accepted: int
    edits: int


class RestoreDialog(TaskDialog):
    """What stands in the project now becomes a copy as well: nothing is lost by restoring."""

    restore_wanted = Signal()
    """The project is to be closed; then `restore` goes on."""
    restored = Signal(Path)

    def __init__(
        self, folder: Path, settings: UserSettings, now: Now | None, parent: QWidget
    ) -> None:
        super().__init__(tr("Restore an earlier copy"), tr("Restore"), parent)
        self._folder = folder
        self._settings = settings
        self._now = now
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Copies"))
        self.list.setMinimumHeight(220)
        self.list.currentRowChanged.connect(self._choose)
        self.form.addRow(self.list)
        self.start_button.clicked.connect(self.restore_wanted)
        self.run(lambda _: backups.everywhere(folder, settings), self._show)

    def restore(self) -> None:
        """Bring the chosen copy back."""
        item = self.list.currentItem()
        copy: Copy = item.data(Qt.ItemDataRole.UserRole)
        folder, own = self._folder, backups.of_project(self._folder, self._settings)
        self.run(lambda _: restoring.restore(copy, folder, own), self._end_restore)

    def _show(self, copies: Sequence[Copy]) -> None:
        for copy in copies:
            item = QListWidgetItem(_line(copy, self._now))
            item.setData(Qt.ItemDataRole.UserRole, copy)
            if copy.facts is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        size = sum(copy.size for copy in copies) / 1e6
        self.report.setText(
            tr(
                "{size} MB in all. What the project holds now is kept as a copy, too. "
                "Images are no part of copies.",
                size=decimal(size),
            )
            if copies
            else tr(
                "There are no copies yet. They are made by themselves while you work and when the "
                "project is closed; File, Back up now makes one at once."
            )
        )
        self.list.setVisible(bool(copies))
        self.list.setCurrentRow(next((n for n, c in enumerate(copies) if c.facts is not None), -1))

    def _choose(self, row: int) -> None:
        self.start_button.setEnabled(row >= 0 and not self.is_busy)

    def _end(self) -> None:
        super()._end()
        self.offer(is_possible=self.list.currentRow() >= 0)

    def _end_restore(self, done: Restored) -> None:
        said = [tr("The copy is restored.")]
        if done.kept:
            said.append(tr("What stood there before is kept: {file}.", file=done.kept))
        self.done_with.emit(" ".join([*said, *map(shown, done.remarks)]))
        self.restored.emit(done.folder)
        self.accept()


def _line(copy: Copy, now: Now | None) -> str:
    when = moment(copy.written, tr("dddd, dd MMMM yyyy, HH:mm"))
    if copy.facts is None:
        return f"{when}\n{shown(copy.problem)}"
    facts = copy.facts
    held = tr("{accepted} of %n pages accepted", "", facts.pages, accepted=facts.accepted)
    return f"{when}\n{held}{_compared(facts.accepted, facts.edits, now)}"


def _compared(accepted: int, edits: int, now: Now | None) -> str:
    """Say how far a copy is from the project as it is."""
    if now is None:
        return ""
    fewer, earlier = now.accepted - accepted, now.edits - edits
    pages = ""
    if fewer > 0:
        pages = " " + tr("(%n fewer than now)", "", fewer)
    elif fewer < 0:
        pages = " " + tr("(%n more than now)", "", -fewer)
    if earlier >= 0:
        return f"{pages}, " + tr("%n edits before now", "", earlier)
    return f"{pages}, " + tr("%n edits after now", "", -earlier)
