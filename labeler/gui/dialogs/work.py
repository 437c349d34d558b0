"""What each person did on each day, or in longer periods, told from the journal."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.app import work
from labeler.app.project import Project
from labeler.core.marked import mark
from labeler.core.work import DayOfWork, Period
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.translation import decimal, tr

HOW = mark(
    "Minutes between edits that follow each other within five minutes. Lines are those of the pages "
    "accepted on the day, as they are now."
)
PERIODS = {
    Period.DAY: mark("By day"),
    Period.WEEK: mark("By week"),
    Period.MONTH: mark("By month"),
    Period.ALL: mark("All together"),
}
FAR = 366
"""Days that are looked back where more than days are counted together."""
_TEXTS = 2
"""Columns of words, before those of numbers."""


class WorkDialog(TaskDialog):
    """Only reads, in the background, and stays beside the work."""

    report_lines = 2

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(tr("Statistics of the day"), tr("Count again"), parent)
        self._project = project
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(tr("Days and people"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.cancel_button.setText(tr("Close"))
        self._works: list[DayOfWork] = []
        self.period = QComboBox()
        self.period.setAccessibleName(tr("What is counted together"))
        for period, text in PERIODS.items():
            self.period.addItem(tr(text), period)
        self.period.currentIndexChanged.connect(self.refresh)
        self.save_button = QPushButton(tr("Save as CSV…"))
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self._save)
        self.buttons.insertWidget(0, self.save_button)
        self.column.insertWidget(0, self.period)
        self.column.insertWidget(1, self.table, 20)
        self.resize(760, 440)
        self.start_button.clicked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the journal."""
        if not self.is_busy:
            period = self._chosen
            back = work.DAYS if period is Period.DAY else FAR
            self.run(
                lambda _: work.days_of_work(self._project, back, period),
                lambda works: self._show(works, period),
            )

    @property
    def _chosen(self) -> Period:
        return Period(self.period.currentData())  # Qt keeps a str of it.

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as CSV"), "work.csv", "CSV (*.csv)")
        if name:
            try:
                work.write_csv(Path(name), self._works)
            except OSError as error:
                self.report.setText(
                    tr("{file} cannot be written: {cause}", file=name, cause=error.strerror or "")
                )

    def _show(self, days: list[DayOfWork], period: Period) -> None:
        if period is not self._chosen:
            self.refresh()  # Somebody chose another while this was counted.
            return
        self._works = days
        header = [tr("From"), tr("Who"), tr("Minutes"), tr("Pages"), tr("Accepted")]
        header += [tr("Approved"), tr("Lines"), tr("Edits a line")]
        self.table.setColumnCount(len(header))
        for column, text in enumerate(header):
            self.table.setHorizontalHeaderItem(column, cell(text, column))
        self.table.setRowCount(len(days))
        for row, day in enumerate(days):
            for column, text in enumerate(cells(day)):
                self.table.setItem(row, column, cell(text, column))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        if days:
            self.report.setText(tr(HOW))
        else:
            self.report.setText(tr("Nobody edited a page in that time."))


def cell(text: str, column: int) -> QTableWidgetItem:
    """Return a cell or a heading, words at the left and numbers at the right of their column."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignLeft if column < _TEXTS else Qt.AlignmentFlag.AlignRight
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def cells(day: DayOfWork) -> list[str]:
    """Return what is told of a day of one person."""
    rate = day.edits_a_line
    return [
        day.day.isoformat(),
        day.author,
        decimal(day.minutes, 0),
        *(str(len(pages)) for pages in (day.pages, day.accepted, day.approved)),
        str(day.lines),
        "" if rate is None else decimal(rate, 2),
    ]
