"""What the accepted pages say lines are best outlined with: asked for, told, and taken or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from labeler.app.outline_fitting import LineScore, OutlineFit
from labeler.core.outlining import Outlining
from labeler.gui import theme
from labeler.gui.translation import decimal, tr


class OutlineFitView(QWidget):
    """One button, then progress, then the answer; nothing is used unless somebody says so."""

    asked = Signal()
    cancelled = Signal()
    wanted = Signal(object)
    """The `Outlining` that is to be used."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Outlining | None = None
        self.ask = QPushButton(tr("Fit to my accepted pages"))
        self.cancel = QPushButton(tr("Cancel"))
        self.use = QPushButton(tr("Use these values"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.answer = QLabel()
        self.answer.setObjectName("caption")
        self.answer.setFont(theme.small(self.answer.font()))
        self.answer.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        row.addStretch(0)
        row.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.answer)
        column.addLayout(row)
        self.ask.clicked.connect(self.asked)
        self.cancel.clicked.connect(self.cancelled)
        self.use.clicked.connect(self._use)
        self.show_idle()

    def show_idle(self, text: str = "") -> None:
        """Offer to ask; say why the last time gave no answer."""
        self._show(text, is_busy=False)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is."""
        self._show("", is_busy=True)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def show_fit(self, fit: OutlineFit) -> None:
        """Say what was found and how far it can be believed."""
        self._found = fit.outlining if fit.is_other else None
        self._show(in_words(fit), is_busy=False)

    def _show(self, text: str, *, is_busy: bool) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        self.ask.setVisible(not is_busy)
        self.progress.setVisible(is_busy)
        self.cancel.setVisible(is_busy)
        self.use.setVisible(not is_busy and bool(text) and self._found is not None)
        if (panel := self.parentWidget()) is not None:
            panel.adjustSize()

    def _use(self) -> None:
        if self._found is not None:
            self.wanted.emit(self._found)


def in_words(fit: OutlineFit) -> str:
    """Say what was found on which pages, before, after, and on pages it was not fitted to."""
    told = [tr("Fitted to the lines of %n accepted pages.", "", fit.pages)]
    if fit.left_out:
        told.append(
            tr("%n more are left out: what the detector saw there is not kept.", "", fit.left_out)
        )
    if fit.is_other:
        told.append(
            tr(
                "Best: threshold {threshold}, growth {growth}, least height {size} px.",
                threshold=decimal(fit.outlining.threshold, 2),
                growth=decimal(fit.outlining.growth, 2),
                size=round(fit.outlining.least_size),
            )
        )
        told.append(
            tr(
                "{before} now, {after} with these values, measured on the very pages they were fitted to.",
                before=_scored(fit.before),
                after=_scored(fit.after),
            )
        )
        told.append(
            tr(
                "Each page judged by values fitted to the others: {held_out}.",
                held_out=_scored(fit.held_out),
            )
        )
        if not fit.holds_elsewhere:
            told.append(tr("So there is no sign that they help on other pages."))
    else:
        told.append(tr("The values in use are the best: {before}.", before=_scored(fit.before)))
    return " ".join(told)


def _scored(score: LineScore) -> str:
    return tr(
        "F {f_score}, mean IoU {iou}",
        f_score=decimal(score.f_score, 3),
        iou=decimal(score.mean_iou, 3),
    )
