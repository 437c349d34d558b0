"""What a retrain would use and how long it would take, before it starts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from labeler.app.outlines import Outlines
from labeler.app.training import DEFAULT_STEPS, LabelledAmount, RetrainSummary
from labeler.core.marked import mark
from labeler.core.records import ModelKind, RunRecord
from labeler.gui.translation import shown, tr
from labeler.gui.wheel import keep_still
from labeler.gui.wording import CONSISTENCY

NOT_MEASURED = mark("Up to three times as often. Whether that helps is not measured yet.")
BRANCHES = mark(
    "The detector counts twice: characters, and what fits on lines. Where the two disagree is what a consistency "
    "phase works on. Which lines are wrong the difference does not tell."
)
DISPUTES = mark(
    "Go through the proposed lines that are most probably wrong, on all pages to review. Pages that are accepted then are "
    "learnt from."
)
AUTOMATIC = "auto"
DEVICES = (
    (AUTOMATIC, mark("automatic")),
    ("cpu", mark("processor")),
    ("cuda", mark("graphics card")),
)

OUTLINES = {
    Outlines.AUTO: mark("auto"),
    Outlines.LINES: mark("lines"),
    Outlines.WORDS: mark("words"),
}


class SummaryView(QWidget):
    """One screen of numbers and one button. What few need is folded away."""

    start_wanted = Signal()
    resume_wanted = Signal(int)
    """Go on with a run that was stopped."""
    disputes_wanted = Signal()
    """Go through the lines that are disputed most."""

    def __init__(self) -> None:
        super().__init__()
        self.accepted = _value()
        self.since_last = _value()
        self.kept = _value()
        self.unlabelled = _value()
        self.branches = _value()
        self.branches.setToolTip(tr(BRANCHES))
        self.reader = _value()
        self.time = _value()
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(9)
        for name, value in (
            (tr("Accepted"), self.accepted),
            (tr("New since the last model"), self.since_last),
            (tr("Kept for scoring"), self.kept),
            (tr("Unlabelled"), self.unlabelled),
            (tr("Branches"), self.branches),
            (tr("Reader"), self.reader),
            (tr("Time"), self.time),
        ):
            self._form.addRow(_caption(name), value)
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
            *(["--hard-examples"] if self.hard_examples.isChecked() else []),
        ]

    def show_summary(self, summary: RetrainSummary) -> None:
        """Fill in the numbers."""
        self.accepted.setText(_in_words(summary.accepted))
        self.since_last.setText(_in_words(summary.since_last))
        self.kept.setText(_kept_in_words(summary))
        self.unlabelled.setText(
            tr("%n pages, for a consistency phase (More choices)", "", summary.unlabelled)
            if summary.unlabelled
            else tr("none")
        )
        self.branches.setText(_branches_in_words(summary))
        self._form.setRowVisible(self.branches, summary.branches.pages > 0)
        self.disputes_button.setVisible(summary.unlabelled > 0)
        self.reader.setText(_reader_in_words(summary))
        outlined = tr(OUTLINES[summary.outlined])
        self.outlines.setItemText(0, tr("as the project does: {outlined}", outlined=outlined))
        self._summary = summary
        self._show_time()
        self.start_button.setEnabled(not summary.problem)
        usual = tr("You can go on working meanwhile. What people have labelled is never changed.")
        remarks = [summary.problem] if summary.problem else [*summary.remarks, usual]
        self.note.setText("\n".join(map(shown, [*summary.left_out, *remarks])))

    def _show_time(self) -> None:
        if (summary := self._summary) is None:
            return
        only = ModelKind(kind) if (kind := self.only.currentData()) else None
        chosen = str(self.device.currentData())
        device = summary.device if chosen == AUTOMATIC else chosen
        minutes = max(1, round(summary.minutes(self._steps, only, device)))
        self.time.setText(
            tr("about %n minutes on the graphics card", "", minutes)
            if device == "cuda"
            else tr("about %n minutes on the processor", "", minutes)
        )

    def offer_resume(self, run: RunRecord | None) -> None:
        """Offer to go on with a run that was stopped or died; None takes the offer away."""
        self._interrupted = run
        self.resume_button.setVisible(run is not None)
        if run is not None:
            self.resume_button.setText(tr("Go on with run {id}", id=run.id))
            ended = tr("Run {id} did not end: {message}", id=run.id, message=shown(run.message))
            self.note.setText(f"{ended}\n{self.note.text()}")

    @property
    def _steps(self) -> int | None:
        """How many steps were asked for; None for the usual ones."""
        return None if self.steps.value() == DEFAULT_STEPS else self.steps.value()

    def _create_advanced(self) -> None:
        self.more_button = QPushButton(tr("More choices"))
        self.more_button.setObjectName("link")
        self.more_button.setAutoDefault(False)
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
        for value, text in CONSISTENCY.items():
            self.consistency.addItem(tr(text), value)
        self.outlines = QComboBox()
        for outlines in Outlines:
            self.outlines.addItem(tr(OUTLINES[outlines]), outlines)
        self.device = QComboBox()
        for value, text in DEVICES:
            self.device.addItem(tr(text), value)
        self.only = QComboBox()
        for value, text in (
            ("", tr("detector, and reader with transcripts")),
            (ModelKind.DETECTOR.value, tr("the detector")),
            (ModelKind.READER.value, tr("the reader")),
        ):
            self.only.addItem(text, value)
        self.hard_examples = QCheckBox(tr("more often where more had to be fixed"))
        self.hard_examples.setToolTip(tr(NOT_MEASURED))
        form = QFormLayout(self.advanced)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        for caption, field in (
            (tr("Steps"), self.steps),
            (tr("Unlabelled pages"), self.consistency),
            (tr("Outlined are"), self.outlines),
            (tr("Train"), self.only),
            (tr("Pages and lines are sampled"), self.hard_examples),
            (tr("Device"), self.device),
        ):
            form.addRow(_caption(caption), field)
        self.steps.valueChanged.connect(self._show_time)
        self.only.currentIndexChanged.connect(self._show_time)
        self.device.currentIndexChanged.connect(self._show_time)
        keep_still(self.steps, self.consistency, self.outlines, self.only, self.device)

    def _create_buttons(self) -> None:
        self.start_button = QPushButton(tr("Start"))
        self.start_button.setObjectName("primary")
        self.start_button.setDefault(True)
        self.start_button.setEnabled(False)
        self.start_button.clicked.connect(self.start_wanted)
        self.resume_button = QPushButton()
        self.resume_button.setAutoDefault(False)
        self.resume_button.setVisible(False)
        self.resume_button.clicked.connect(self._resume)
        self.disputes_button = QPushButton(tr("Disputed lines"))
        self.disputes_button.setAutoDefault(False)
        self.disputes_button.setVisible(False)
        self.disputes_button.setToolTip(tr(DISPUTES))
        self.disputes_button.clicked.connect(self.disputes_wanted)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.disputes_button)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.resume_button)
        self._buttons.addWidget(self.start_button)

    def _resume(self) -> None:
        if self._interrupted is not None:
            self.resume_wanted.emit(self._interrupted.id)


def _in_words(amount: LabelledAmount) -> str:
    counted = (
        tr("%n pages", "", amount.pages),
        tr("%n lines", "", amount.lines),
        tr("%n characters", "", amount.characters),
        tr("%n counts", "", amount.counts),
    )
    return ", ".join(counted)


def _kept_in_words(summary: RetrainSummary) -> str:
    kept = summary.validation
    if kept.is_chosen:
        return tr("%n pages, chosen once, never trained on", "", len(kept.scrutiny))
    if not kept.scrutiny:
        return tr("none yet: they are chosen from accepted pages")
    return tr("%n pages, chosen at the start, never trained on", "", len(kept.scrutiny))


def _branches_in_words(summary: RetrainSummary) -> str:
    counts = summary.branches
    return tr(
        "{characters} and {lines} characters on %n pages to review; more than a tenth apart on {apart}",
        "",
        counts.pages,
        apart=counts.apart,
        characters=counts.by_characters,
        lines=counts.by_lines,
    )


def _reader_in_words(summary: RetrainSummary) -> str:
    if ModelKind.READER in summary.trained:
        return tr("learns %n transcripts", "", summary.transcripts)
    if summary.has_reader:
        return tr("is not trained: nobody has written a transcript on an accepted page yet")
    return tr("there is none")


def _value() -> QLabel:
    label = QLabel("…")
    label.setWordWrap(True)
    return label


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    return label
