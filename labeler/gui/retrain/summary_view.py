"""What a retrain would use and how long it would take, before it starts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from labeler.app.training import DEFAULT_STEPS, LabelledAmount, Outlines, RetrainSummary
from labeler.core.records import ModelKind, RunRecord
from labeler.gui.wheel import keep_still
from labeler.gui.wording import number

CONSISTENCY = (
    ("none", "not used: so far it never helped"),
    ("count", "counts agree (Guo and Wu)"),
    ("maps", "maps agree"),
    ("both", "counts and maps agree"),
)


class SummaryView(QWidget):
    """One screen of numbers and one button. What few need is folded away."""

    start_wanted = Signal()
    resume_wanted = Signal(int)
    """Go on with a run that was stopped."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, QLabel] = {}
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(9)
        for name in (
            "Accepted",
            "New since the last model",
            "Kept for scoring",
            "Unlabelled",
            "Reader",
            "Time",
        ):
            self._rows[name] = QLabel("…")
            self._rows[name].setWordWrap(True)
            self._form.addRow(_caption(name), self._rows[name])
        self.note = QLabel()
        self.note.setObjectName("note")
        self.note.setWordWrap(True)
        self._interrupted: RunRecord | None = None
        self._summary: RetrainSummary | None = None
        self._create_advanced()
        self._create_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._form)
        column.addWidget(self.more_button)
        column.addWidget(self.advanced)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addLayout(self._buttons)

    @property
    def arguments(self) -> list[str]:
        """The choices as flags of `labeler train`."""
        return [
            # The usual ones are left to the program, which ends them where they take too long.
            *([] if self._steps is None else ["--steps", str(self._steps)]),
            "--consistency",
            str(self.consistency.currentData()),
            "--outlines",
            str(self.outlines.currentData()),
            "--device",
            str(self.device.currentData()),
            *(["--only", only] if (only := self.only.currentData()) else []),
        ]

    def show_summary(self, summary: RetrainSummary) -> None:
        """Fill in the numbers."""
        self._rows["Accepted"].setText(_in_words(summary.accepted))
        self._rows["New since the last model"].setText(_in_words(summary.since_last))
        kept = summary.validation
        chosen = "chosen once, never trained on" if kept.is_chosen else "chosen now, for good"
        self._rows["Kept for scoring"].setText(f"{number(len(kept.scrutiny), 'page')}, {chosen}")
        self._rows["Unlabelled"].setText(
            f"{number(summary.unlabelled, 'page')}, for a consistency phase (More choices)"
            if summary.unlabelled
            else "none"
        )
        self._rows["Reader"].setText(_reader_in_words(summary))
        self.outlines.setItemText(0, f"as the transcripts say: {summary.outlined}")
        self._summary = summary
        self._show_time()
        self.start_button.setEnabled(not summary.problem)
        usual = "You can go on working meanwhile. What people have labelled is never changed."
        remarks = [summary.problem] if summary.problem else [*summary.remarks, usual]
        self.note.setText("\n".join([*summary.left_out, *remarks]))

    def _show_time(self) -> None:
        if (summary := self._summary) is None:
            return
        only = ModelKind(chosen) if (chosen := self.only.currentData()) else None
        minutes = max(1, round(summary.minutes(self._steps, only)))
        device = "the graphics card" if summary.device == "cuda" else "the processor"
        self._rows["Time"].setText(f"about {number(minutes, 'minute')} on {device}")

    def offer_resume(self, run: RunRecord | None) -> None:
        """Offer to go on with a run that was stopped or died; None takes the offer away."""
        self._interrupted = run
        self.resume_button.setVisible(run is not None)
        if run is not None:
            self.resume_button.setText(f"Go on with run {run.id}")
            self.note.setText(f"Run {run.id} did not end: {run.message}\n{self.note.text()}")

    @property
    def _steps(self) -> int | None:
        """How many steps were asked for; None for the usual ones."""
        return None if self.steps.value() == DEFAULT_STEPS else self.steps.value()

    def _create_advanced(self) -> None:
        self.more_button = QPushButton("More choices")
        self.more_button.setObjectName("link")
        self.more_button.setCheckable(True)
        self.advanced = QWidget()
        self.advanced.setVisible(False)
        self.more_button.toggled.connect(self.advanced.setVisible)
        self.steps = QSpinBox()
        self.steps.setRange(10, 100_000)
        self.steps.setCorrectionMode(QSpinBox.CorrectionMode.CorrectToNearestValue)
        self.steps.setSingleStep(20)
        self.steps.setValue(DEFAULT_STEPS)
        self.consistency = QComboBox()
        for value, text in CONSISTENCY:
            self.consistency.addItem(text, value)
        self.outlines = QComboBox()
        for outlines in Outlines:
            self.outlines.addItem(outlines, outlines)
        self.device = QComboBox()
        for value, text in (("auto", "automatic"), ("cpu", "processor"), ("cuda", "graphics card")):
            self.device.addItem(text, value)
        form = QFormLayout(self.advanced)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.addRow(_caption("Steps"), self.steps)
        form.addRow(_caption("Unlabelled pages"), self.consistency)
        form.addRow(_caption("Outlined are"), self.outlines)
        self.only = QComboBox()
        for value, text in (
            ("", "detector, and reader with transcripts"),
            (ModelKind.DETECTOR.value, "the detector"),
            (ModelKind.READER.value, "the reader"),
        ):
            self.only.addItem(text, value)
        form.addRow(_caption("Train"), self.only)
        form.addRow(_caption("Device"), self.device)
        self.steps.valueChanged.connect(self._show_time)
        self.only.currentIndexChanged.connect(self._show_time)
        keep_still(self.steps, self.consistency, self.outlines, self.only, self.device)

    def _create_buttons(self) -> None:
        self.start_button = QPushButton("Start")
        self.start_button.setObjectName("primary")
        self.start_button.setEnabled(False)
        self.start_button.clicked.connect(self.start_wanted)
        self.resume_button = QPushButton()
        self.resume_button.setVisible(False)
        self.resume_button.clicked.connect(self._resume)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.resume_button)
        self._buttons.addWidget(self.start_button)

    def _resume(self) -> None:
        if self._interrupted is not None:
            self.resume_wanted.emit(self._interrupted.id)


def _in_words(amount: LabelledAmount) -> str:
    counted = {
        "page": amount.pages,
        "line": amount.lines,
        "character": amount.characters,
        "count": amount.counts,
    }
    return ", ".join(number(count, noun) for noun, count in counted.items())


def _reader_in_words(summary: RetrainSummary) -> str:
    if ModelKind.READER in summary.trained:
        return f"learns {number(summary.accepted.transcripts, 'transcript')}"
    if summary.has_reader:
        return "is not trained: nobody has written a transcript on an accepted page yet"
    return "there is none"


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    return label
