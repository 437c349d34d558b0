"""A dialog that does something long: fields above, progress and buttons below."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from labeler.core.progress import Progress
from labeler.gui import background
from labeler.gui.background import BackgroundTask
from labeler.gui.translation import tr
from labeler.gui.window_layout import fit_on

_WIDTH = 520


class TaskDialog(QDialog):
    """Stays open while the work goes on, and the window stays usable beside it."""

    done_with = Signal(str)
    """The work is done; what came of it."""
    stopped = Signal()
    """The work was broken off or failed: part of it may be done."""
    report_lines = 8
    """So many lines of a report are in view at once."""

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        """`verb` stands on the button that begins."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._task: BackgroundTask | None = None
        self._leaving: int | None = None
        """With what it is done once its work has ended."""
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(18)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.report = QLabel()
        self.report.setObjectName("caption")
        self.report.setWordWrap(True)
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setVisible(False)
        self.start_button = QPushButton(verb)
        self.start_button.setDefault(True)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.close)
        self.buttons = QHBoxLayout()
        self.column = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.start_button)
        self.column.setContentsMargins(22, 20, 22, 18)
        self.column.setSpacing(14)
        self.column.addLayout(self.form)
        self.column.addWidget(self._scrolled_report(), 1)
        self.column.addWidget(self.bar)
        self.column.addLayout(self.buttons)

    def _scrolled_report(self) -> QScrollArea:
        """Let a long report scroll, so that it takes no room from the fields."""
        self.report.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setMinimumHeight(self.report_lines * self.fontMetrics().lineSpacing())
        area.setWidget(self.report)
        return area

    def sizeHint(self) -> QSize:
        """As wide as a sentence of a report, or as the fields need in this language."""
        return super().sizeHint().expandedTo(QSize(_WIDTH, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Come up no larger than the screen, so that no button is out of reach."""
        if not event.spontaneous():
            fit_on(self, self.screen().availableSize())
        super().showEvent(event)

    def run(self, work: Callable[[Progress], object], show: Callable[..., None]) -> None:
        """Do the work in the background and show its result."""
        self._task = background.run(self, work)
        self._task.progressed.connect(self._show_progress)
        self._task.finished.connect(show)
        self._task.failed.connect(self.report.setText)
        self._task.failed.connect(self.stopped)
        self._task.cancelled.connect(self.stopped)
        self._task.ended.connect(self._end)
        self.start_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.setVisible(True)

    def offer(self, *, is_possible: bool) -> None:
        """Say whether there is anything to begin; where there is not, nothing can be cancelled."""
        self.start_button.setEnabled(is_possible)
        self.cancel_button.setText(tr("Cancel") if is_possible else tr("Close"))

    @property
    def is_busy(self) -> bool:
        """Whether the work goes on."""
        return self._task is not None

    def done(self, result: int) -> None:
        """Closing, with Esc too, cancels; what was begun is not left half done."""
        if self._task is None:
            super().done(result)
            return
        self._task.cancel()
        # Not gone before the work is, so that whoever listens hears that it ended.
        self._leaving = result
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait out of sight for what is cancelled."""
        if self._task is None:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()

    def _show_progress(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.report.setText(text)

    def _end(self) -> None:
        self._task = None
        self.bar.setVisible(False)
        self.start_button.setEnabled(True)
        if self._leaving is not None:
            super().done(self._leaving)
