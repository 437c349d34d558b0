"""What people had to fix in a project: by model, and the pages on which most was done."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.app.fixes import FixBook, FixReport, ModelFixes
from labeler.app.project import Project
from labeler.core.fix_counts import FixCounts
from labeler.core.fixes import Fix
from labeler.core.marked import mark
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.gui import theme
from labeler.gui.dialogs.task_dialog import TaskDialog
from labeler.gui.item_models.fixed_pages import FixedPagesModel
from labeler.gui.translation import decimal, shown, tr
from labeler.gui.wording import caption, heading

_OF_PROPOSALS = (Fix.MOVED, Fix.RECOUNTED, Fix.SPLIT, Fix.MERGED, Fix.DELETED, Fix.ADDED)
_GAP = 14
_TEXTS = 2
"""Columns of words, before those of numbers."""
_MOST_ROWS = 5
PER_100 = mark("Characters changed, per 100 characters of transcripts that people vouch for.")
TREND = mark("What was right, from the pages accepted first to the last: F, or characters read.")
F_SCORE = mark("F of the proposals against what people accepted, at an IoU of 0.5.")


class FixesDialog(TaskDialog):
    """Only reads. Enter goes to the page that is chosen, where it shows what was fixed, and closes."""

    page_wanted = Signal(int, object)
    """A page to be shown, and the `Target` on it on which most was done."""
    report_lines = 2

    def __init__(
        self, project: Project, book: FixBook, parent: QWidget, chosen: int | None = None
    ) -> None:
        """`chosen` is the page whose row is selected at first, if it is listed."""
        super().__init__(tr("What was fixed"), tr("Go to page"), parent)
        self._project = project
        self._book = book
        self._first = chosen
        self.models = QTableWidget(0, 0)
        self.models.setAccessibleName(tr("Models"))
        self.models.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.models.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages = FixedPagesModel(self)
        self.list = QTableView()
        self.list.setModel(self.pages)
        self.list.setAccessibleName(tr("Pages, the most changed first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for view in (self.models, self.list):
            _plain(view)
        self.list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.cancel_button.setText(tr("Close"))
        for place, widget in enumerate(
            (_title(tr("Models")), self.models, _title(tr("Pages")), self.list)
        ):
            self.column.insertWidget(place, widget, 20 if widget is self.list else 0)
        self.resize(1080, 640)
        self.start_button.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.list.selectionModel().selectionChanged.connect(self._follow)
        self.list.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Find out what has changed since, in the background."""
        project, book = self._project, self._book

        def look(progress: Progress) -> tuple[FixReport, dict[int, str]]:
            index = project.store.pages.index()
            return book.report(progress), dict(zip(index.ids.tolist(), index.names, strict=True))

        if not self.is_busy:
            self.report.setText("")
            self.run(look, lambda found: self._show(*found))

    def _show(self, report: FixReport, names: dict[int, str]) -> None:
        chosen = self._first if self._chosen is None else self._chosen
        self._show_models(report.models)
        self.pages.show(report.pages, names)
        for column in range(1, self.pages.columnCount()):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, self.list.columnWidth(column) + _GAP)
        numbers = [page.page_id for page in report.pages]
        if numbers:
            self.list.selectRow(numbers.index(chosen) if chosen in numbers else 0)
        self.report.setText(_remark(report))

    def _show_models(self, models: Sequence[ModelFixes]) -> None:
        header = [tr("Model"), tr("Kind"), tr("Pages"), tr("Kept"), *map(heading, _OF_PROPOSALS)]
        header += [tr("F"), heading(Fix.REREAD), tr("Per 100"), tr("Trend")]
        self.models.setColumnCount(len(header))
        notes = [*[""] * (len(header) - 4), F_SCORE, "", PER_100, TREND]
        for column, (text, note) in enumerate(zip(header, notes, strict=True)):
            item = _cell(column, text)
            item.setToolTip(shown(note))
            self.models.setHorizontalHeaderItem(column, item)
        self.models.setRowCount(len(models))
        for row, model in enumerate(models):
            for column, text in enumerate(_cells(model)):
                self.models.setItem(row, column, _cell(column, text))
            self.models.setCellWidget(row, len(header) - 1, Course(model))
        for column in range(1, len(header)):
            self.models.resizeColumnToContents(column)
        self.models.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows = max(1, min(len(models), _MOST_ROWS))
        heights = (
            self.models.horizontalHeader().sizeHint(),
            self.models.horizontalScrollBar().sizeHint(),
        )
        beside = sum(size.height() for size in heights)
        self.models.setFixedHeight(
            beside + rows * self.models.verticalHeader().defaultSectionSize()
        )

    @property
    def _chosen(self) -> int | None:
        """The number of the page whose row is selected."""
        row = self._row
        return None if row is None else self.pages.pages[row].page_id

    @property
    def _row(self) -> int | None:
        rows = self.list.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _go(self, _index: QModelIndex | bool = False) -> None:  # noqa: FBT002 - Qt's signals
        # Enter in the list presses the button as well.
        if (row := self._row) is not None and self.isVisible():
            page = self.pages.pages[row]
            self.page_wanted.emit(page.page_id, page.most_changed)
            self.accept()

    def _end(self) -> None:
        super()._end()
        self._follow()

    def _follow(self) -> None:
        self.start_button.setEnabled(self._row is not None)


class Course(QWidget):
    """How much was right on the pages of a model, from those accepted first to the last."""

    def __init__(self, model: ModelFixes) -> None:
        super().__init__()
        self.values = [
            value for part in model.stretches if (value := _right(model, part)) is not None
        ]
        text = ", ".join(decimal(value, 2) for value in self.values)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(96, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens(self.palette())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            low, width, height = (
                min(self.values, default=0.0),
                self.width() - 10,
                self.height() - 14,
            )
            low = min(low, 0.8)  # Little of a difference looks like little.
            places = [
                QPointF(
                    5 + width * (place / max(len(self.values) - 1, 1)),
                    7 + height * (1.0 - value) / (1.0 - low),
                )
                for place, value in enumerate(self.values)
            ]
            painter.setPen(QPen(QColor(tokens.accent), 1.6))
            painter.drawPolyline(QPolygonF(places))
            painter.setBrush(QColor(tokens.accent))
            for place in places[-1:]:
                painter.drawEllipse(place, 2.2, 2.2)


def _cells(model: ModelFixes) -> list[str]:
    """Return what is told of a model; what a reader has no share in is empty, and the other way."""
    counts, known = model.counts, [f"{model.model_id}  {model.name}", caption(model.kind)]
    known.append(str(counts.pages))
    if model.kind is ModelKind.READER:
        changed = counts.edits_per_100
        per_100 = "" if changed is None else decimal(changed, 1)
        empty = [""] * (len(_OF_PROPOSALS) + 2)
        return [*known, *empty, _percent(counts.share(Fix.REREAD)), per_100]
    shares = [_percent(counts.share(fix)) for fix in _OF_PROPOSALS]
    f_score = "" if counts.f_score is None else decimal(counts.f_score, 3)
    return [*known, _percent(counts.kept_share), *shares, f_score, "", ""]


def _cell(column: int, text: str) -> QTableWidgetItem:
    """Return a cell, or one of the header, with numbers to the right."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignLeft if column < _TEXTS else Qt.AlignmentFlag.AlignRight
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _right(model: ModelFixes, counts: FixCounts) -> float | None:
    """Return how much of what a model said was right, 0 to 1; None where nobody knows."""
    if model.kind is ModelKind.DETECTOR:
        return counts.f_score
    changed = counts.edits_per_100
    return None if changed is None else max(0.0, 1.0 - changed / 100)


def _percent(share: float | None) -> str:
    return "" if share is None else tr("{share} %", share=decimal(100 * share, 1))


def _remark(report: FixReport) -> str:
    told = [
        tr(
            "%n pages that people looked at, and on which something had been proposed.",
            "",
            len(report.pages),
        )
    ]
    if report.unseen:
        told.append(tr("%n accepted pages are left out: seen by nobody.", "", report.unseen))
    if report.without:
        told.append(tr("On %n accepted pages nothing had been proposed.", "", report.without))
    return " ".join(told)


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    return label


def _plain(view: QTableView) -> None:
    """Make a table look as the others do."""
    view.setObjectName("framed")
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
