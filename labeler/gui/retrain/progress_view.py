"""How a training goes: losses, validation score, the time that is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.evaluation.comparison_table import NAMES
from labeler.evaluation.examination import Measure
from labeler.gui.retrain import wording
from labeler.gui.retrain.curve_plot import CurvePlot
from labeler.gui.retrain.retraining import Retraining
from labeler.gui.translation import shown, tr
from labeler.jobs.events import Event, Measured, Said, Scored, Started

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
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.setToolTip(tr("Stops at the next step; one can go on from there later"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self._smooth: dict[str, float] = {}
        self._plots = QWidget()
        plots = QHBoxLayout(self._plots)
        plots.setContentsMargins(0, 0, 0, 0)
        plots.setSpacing(18)
        plots.addWidget(self.losses)
        plots.addWidget(self.scores)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addWidget(self._plots, 1)
        column.addLayout(self._below())
        column.addStretch()

    def _below(self) -> QHBoxLayout:
        """Return the row below the plots; Stop is not where Start was, which may be clicked twice."""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.cancel_button)
        row.addWidget(self.remaining, 1)
        return row

    def begin(self, kind: ModelKind = ModelKind.DETECTOR) -> None:
        """Show empty plots for a training that is about to start."""
        self._kind = kind
        self.losses.clear()
        self.scores.clear(_title(kind))
        self._smooth.clear()
        self.state.setText(tr(wording.LOADING[kind]))
        self.remaining.setText("")
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)

    def show_progress(self, retraining: Retraining) -> None:
        """Show how far a training has come; the plots are of those of this window."""
        progress, is_elsewhere = retraining.progress, retraining.is_elsewhere
        self._plots.setVisible(not is_elsewhere)
        self.cancel_button.setVisible(not is_elsewhere)
        self.cancel_button.setEnabled(not retraining.is_stopping)
        if progress is not None and (progress.step or is_elsewhere):
            self.state.setText(wording.state(progress))
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.step)
            where = tr(wording.ELSEWHERE) if is_elsewhere else ""
            self.remaining.setText("\n".join(filter(None, [wording.time_left(progress), where])))
        if retraining.is_stopping:
            self.state.setText(tr(wording.STOPPING))
            self.remaining.setText("")

    def follow(self, event: Event) -> None:
        """Draw one event of the job."""
        match event:
            case Started(kind=kind) if kind:
                self.begin(ModelKind(kind))
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


def _title(kind: ModelKind) -> str:
    return tr("{score}, validation", score=tr(NAMES[_SCORED[kind]]))


def _belongs(key: str, beginning: str) -> bool:
    """Tell whether a loss is the one a curve shows; all that speak of consistency are one curve."""
    return key == beginning or (beginning == "consistency" and key.startswith("consisten"))
