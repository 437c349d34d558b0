"""The training in the status bar: how far it has come, a way back to its screen, and a stop."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.gui import icons, theme
from labeler.gui.job_monitor import in_words
from labeler.gui.retrain import wording
from labeler.gui.retrain.retraining import Retraining
from labeler.gui.translation import tr

_BAR = 56
_IN_SHORT = {
    ModelKind.DETECTOR: mark("Detector {share}, {time} left"),
    ModelKind.READER: mark("Reader {share}, {time} left"),
}
"""Beside the icon of training."""


class TrainingIndicator(QWidget):
    """Seen while a training goes on, in this window or elsewhere."""

    wanted = Signal()
    """Somebody wants to see the training."""
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = QToolButton()
        self.button.setFont(theme.small(self.button.font()))
        self.button.setIcon(icons.icon("retrain"))
        self.button.setIconSize(QSize(14, 14))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.clicked.connect(self.wanted)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.cancel_button = QToolButton()
        self.cancel_button.setIcon(icons.icon("cancel_proposals"))
        self.cancel_button.setFixedSize(24, 24)
        tip = tr("Stop the training; one can go on from there later")
        self.cancel_button.setToolTip(tip)
        self.cancel_button.setAccessibleName(tip)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.button, self.bar, self.cancel_button):
            row.addWidget(widget)
        self.hide()

    def show_training(self, retraining: Retraining | None) -> None:
        """Show how far a training has come; nothing where none goes on."""
        is_going_on = retraining is not None and (retraining.is_running or retraining.is_elsewhere)
        self.setVisible(is_going_on)
        if retraining is None or not is_going_on:
            return
        self.button.setText(_in_short(retraining))
        self.button.setToolTip(_in_full(retraining))
        progress = retraining.progress
        self.bar.setRange(0, progress.total if progress else 0)
        self.bar.setValue(progress.step if progress else 0)
        self.cancel_button.setVisible(retraining.is_running)
        self.cancel_button.setEnabled(not retraining.is_stopping)


def _in_short(retraining: Retraining) -> str:
    progress = retraining.progress
    if retraining.is_stopping:
        return tr("Stopping …")
    if progress is None or not progress.step:
        return tr("Training begins …")
    share, time = f"{progress.step / progress.total:.0%}", in_words(progress.seconds_left)
    return tr(_IN_SHORT[progress.kind], share=share, time=time)


def _in_full(retraining: Retraining) -> str:
    progress = retraining.progress
    lines = [wording.state(progress), wording.time_left(progress)] if progress else []
    if retraining.is_elsewhere:
        lines.append(tr(wording.ELSEWHERE))
    elif retraining.is_stopping:
        lines = [tr(wording.STOPPING)]
    return "\n".join([*lines, tr("Click to look at it.")])
