"""How far each pair of people agrees on the pages that both annotated, month by month."""

from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QWidget,
)

from labeler.app import inter_annotator
from labeler.app.inter_annotator import ALL, AgreementReport, PairAgreement
from labeler.app.project import Project
from labeler.core.marked import mark
from labeler.evaluation.inter_annotator import ShareInterval
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.dialogs.work import cell
from labeler.gui.translation import decimal, shown, tr

HOW = mark(
    "F is the share of lines that both outlined; counts and texts are compared on those. In brackets: "
    "the 95 % confidence interval."
)
NOTHING = mark("No page was accepted by two people yet.")
MEASURES = {
    "f_50": mark("F at IoU 0.5"),
    "f_75": mark("F at IoU 0.75"),
    "counts": mark("Counts"),
    "texts": mark("Texts"),
}


class AgreementDialog(TaskDialog):
    """Only reads, in the background, and stays beside the work."""

    report_lines = 3

    def __init__(self, project: Project, parent: QWidget) -> None:
        super().__init__(tr("Agreement between people"), tr("Compare again"), parent)
        self._project = project
        self._found: AgreementReport | None = None
        self.table = QTableWidget(0, 0)
        self.table.setAccessibleName(tr("Pairs of people"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.cancel_button.setText(tr("Close"))
        self.save_button = QPushButton(tr("Save as CSV…"))
        self.save_button.setAutoDefault(False)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._save)
        self.buttons.insertWidget(0, self.save_button)
        self.column.insertWidget(0, self.table, 20)
        self.resize(860, 400)
        self.start_button.clicked.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Compare what both said."""
        if not self.is_busy:
            self.run(lambda _: inter_annotator.report(self._project), self._show)

    def _save(self) -> None:
        title = tr("Save as CSV")
        name, _ = QFileDialog.getSaveFileName(self, title, "agreement.csv", "CSV (*.csv)")
        if name and self._found is not None:
            try:
                inter_annotator.write_csv(Path(name), self._found.pages)
            except OSError as error:
                self.report.setText(
                    tr("{file} cannot be written: {cause}", file=name, cause=error.strerror or "")
                )

    def _show(self, found: AgreementReport) -> None:
        self._found = found
        header = [tr("Who"), tr("Month"), tr("Pages"), *map(tr, MEASURES.values())]
        self.table.setColumnCount(len(header))
        for column, text in enumerate(header):
            self.table.setHorizontalHeaderItem(column, cell(text, column))
        self.table.setRowCount(len(found.pairs))
        for row, pair in enumerate(found.pairs):
            for column, text in enumerate(_cells(pair)):
                self.table.setItem(row, column, cell(text, column))
        sizes = self.table.horizontalHeader()
        sizes.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        sizes.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.save_button.setEnabled(bool(found.pages))
        said = tr(HOW) if found.pages else tr(NOTHING)
        self.report.setText("\n".join([said, *map(shown, found.left_out)]))


def _cells(pair: PairAgreement) -> list[str]:
    month = tr("all") if pair.month == ALL else pair.month
    shares = [_share(pair.scores[name]) for name in MEASURES]
    return [tr("{a} and {b}", a=pair.people[0], b=pair.people[1]), month, str(pair.pages), *shares]


def _share(interval: ShareInterval) -> str:
    """Say a share with its interval, which is wide where there are few pages."""
    if interval.value is None:
        return ""
    value, low, high = (decimal(each, 2) for each in (interval.value, interval.low, interval.high))
    return tr("{share} ({low} to {high})", share=value, low=low, high=high)
