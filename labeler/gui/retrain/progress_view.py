"""How a training goes: losses, validation score, the time that is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.evaluation.comparison_table import NAMES
from labeler.evaluation.examination import Measure
from labeler.gui.job_monitor import in_words
from labeler.gui.retrain.curve_plot import CurvePlot
from labeler.gui.translation import shown, tr
from labeler.jobs.events import Event, Measured, Progressed, Said, Scored, Started

SMOOTHING = 0.85
"""Share of the past in what the loss curves show; single steps jump about."""
_SCORED = {ModelKind.DETECTOR: Measure.FIT, ModelKind.READER: Measure.READ}
"""By what a network is scored while it trains."""
PARTS = {
    "line": mark("lines"),
    "character": mark("characters"),
    "consistency": mark("consistency"),
    "transcript": mark("transcripts"),
}
"""Losses that are drawn, by the beginning of their names, and what they are called."""

LOADING = {
    ModelKind.DETECTOR: mark("Loading the detector and scoring it on the validation pages …"),
    ModelKind.READER: mark("Loading the reader and scoring it on the validation pages …"),
}


class ProgressView(QWidget):
    """Draws what the job says while it runs."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.losses = CurvePlot(tr("Loss"))
        self.scores = CurvePlot(_title(ModelKind.DETECTOR), span=(0.0, 1.0))
        self._kind = ModelKind.DETECTOR
        self.state = QLabel(tr("Starting …"))
        self.remaining = QLabel()
        self.remaining.setObjectName("caption")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton(tr("Stop"))
        self.cancel_button.setToolTip(tr("Stops at the next step; one can go on from there later"))
        self.cancel_button.clicked.connect(self._cancel)
        self._smooth: dict[str, float] = {}
        plots = QHBoxLayout()
        plots.setSpacing(18)
        plots.addWidget(self.losses)
        plots.addWidget(self.scores)
        below = QHBoxLayout()
        below.addWidget(self.remaining, 1)
        below.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addLayout(plots, 1)
        column.addLayout(below)

    def begin(self, kind: ModelKind = ModelKind.DETECTOR) -> None:
        """Show empty plots for a training that is about to start."""
        self._kind = kind
        self.losses.clear()
        self.scores.clear(_title(kind))
        self._smooth.clear()
        self.state.setText(tr(LOADING[kind]))
        self.remaining.setText("")
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)

    def follow(self, event: Event, seconds_left: float | None) -> None:
        """Draw one event of the job."""
        match event:
            case Started(kind=kind) if kind:
                self.begin(ModelKind(kind))
            case Progressed(done, total, text):
                self.bar.setRange(0, max(1, total))
                self.bar.setValue(done)
                state = tr("{text} of {total}", text=shown(text), total=total)
                self.state.setText(state if text else "")
                self.remaining.setText(tr("{time} left", time=in_words(seconds_left)))
            case Measured(step=step, values=values):
                self._draw_losses(step, values)
            case Scored(step, score):
                if step == 0:
                    self.scores.set_level(score)
                self.scores.add(tr("now"), step, score)
            case Said(text):
                self.state.setText(shown(text))
            case _:
                pass

    def _draw_losses(self, step: int, values: dict[str, float]) -> None:
        for beginning, caption in PARTS.items():
            name = tr(caption)
            parts = [value for key, value in values.items() if _belongs(key, beginning)]
            if parts:
                last = self._smooth.get(name, sum(parts))
                self._smooth[name] = SMOOTHING * last + (1 - SMOOTHING) * sum(parts)
                self.losses.add(name, step, self._smooth[name])

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.state.setText(tr("Stopping; what was learnt so far is being kept …"))
        self.cancel_wanted.emit()


def _title(kind: ModelKind) -> str:
    return tr("{score}, validation", score=tr(NAMES[_SCORED[kind]]))


def _belongs(key: str, beginning: str) -> bool:
    """Tell whether a loss is the one a curve shows; all that speak of consistency are one curve."""
    return key == beginning or (beginning == "consistency" and key.startswith("consisten"))
