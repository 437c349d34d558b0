"""What came of a training: before and after, side by side, and what to do with it."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from labeler.app.gate import Verdict, comparisons_of, verdict_in_words
from labeler.core.marked import mark
from labeler.core.records import ModelKind
from labeler.evaluation.comparison_table import HEADER, rows
from labeler.gui.retrain.retraining import Trained
from labeler.gui.translation import shown, tr

Scores = Mapping[str, Any]
_HINT = mark(
    "Which model is in use can be changed here and taken back. Pages nobody has worked on follow: "
    "they get the proposals of the model in use."
)

USE = {
    ModelKind.DETECTOR: mark("Use the new detector"),
    ModelKind.READER: mark("Use the new reader"),
}
USE_ANYWAY = {
    ModelKind.DETECTOR: mark("Use the new detector anyway"),
    ModelKind.READER: mark("Use the new reader anyway"),
}
GO_BACK = {
    ModelKind.DETECTOR: mark("Go back to the old detector"),
    ModelKind.READER: mark("Go back to the old reader"),
}
FOUND = {
    "lines": {"precision": mark("Lines, precision"), "recall": mark("Lines, recall")},
    "characters": {
        "f_score": mark("Characters, F at IoU 0.5"),
        "precision": mark("Characters, precision"),
        "recall": mark("Characters, recall"),
    },
}
"""Captions of scores of what was found; F of lines stands in the comparison."""


class _Offer(QPushButton):
    """Chooses that one of two models that is not in use, back and forth."""

    wanted = Signal(int)

    def __init__(self, trained: Trained, old: int) -> None:
        super().__init__()
        self._words = {trained.new: use_in_words(trained), old: tr(GO_BACK[trained.kind])}
        self._other = old
        self.show_in_use(trained.new if trained.verdict is Verdict.BETTER else old)
        self.clicked.connect(lambda: self.wanted.emit(self._other))

    def show_in_use(self, model_id: int) -> None:
        """Offer the other one of the two, if this is one of them."""
        if model_id in self._words:
            (self._other,) = self._words.keys() - {model_id}
            self.setText(self._words[self._other])


class ResultView(QWidget):
    """A model that is surely better is in use already; a person may overrule that."""

    use_wanted = Signal(int)
    """Use this model from now on."""
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(0, 1)
        self.hint = QLabel(tr(_HINT))
        self.hint.setObjectName("caption")
        self.hint.setWordWrap(True)
        self.other_buttons = QHBoxLayout()
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setObjectName("primary")
        self.close_button.clicked.connect(self.close_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addLayout(self.other_buttons)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.verdict)
        column.addWidget(_scrolled(self.grid), 1)
        column.addWidget(self.hint)
        column.addLayout(buttons)

    def show_results(self, trained: Sequence[Trained]) -> None:
        """Compare each model a training started from with the one it made."""
        self.verdict.setText("\n\n".join(map(_told, trained)))
        for layout in (self.grid, self.other_buttons):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
        if compared := [cells for one in trained for cells in _cells(one)]:
            self._add_row(map(shown, HEADER), "caption")
        for cells in compared:
            self._add_row(cells)
        for one in trained:
            if one.old is not None:
                offer = _Offer(one, one.old)
                offer.wanted.connect(self.use_wanted)
                self.other_buttons.addWidget(offer)

    def show_in_use(self, model_id: int) -> None:
        """Offer the way back from a model that has been taken into use."""
        for place in range(self.other_buttons.count()):
            item = self.other_buttons.itemAt(place)
            if item is not None and isinstance(offer := item.widget(), _Offer):
                offer.show_in_use(model_id)

    def _add_row(self, cells: Iterable[str], style: str = "") -> None:
        row = self.grid.rowCount()
        for column, text in enumerate(cells):
            label = QLabel(text)
            label.setObjectName(style if column else "caption")
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.grid.addWidget(label, row, column)


def use_in_words(trained: Trained) -> str:
    """Return what a button says that takes a new model into use."""
    use = USE_ANYWAY if trained.verdict is Verdict.WORSE else USE
    return tr(use[trained.kind])


def _told(trained: Trained) -> str:
    """Return the verdict; where nothing was compared, what the job said."""
    compared = comparisons_of(trained.scores)
    if compared is None:
        return trained.text
    return shown(verdict_in_words(trained.kind, trained.verdict, compared))


def _cells(trained: Trained) -> list[tuple[str, ...]]:
    """Return the rows of one run: what was compared with its uncertainty, then what else there is."""
    comparisons = comparisons_of(trained.scores)
    if comparisons is None or not comparisons.pages:
        return []
    before, after = (table(trained.scores[moment]) for moment in ("before", "after"))
    more = [(name, "", value, after.get(name, "–"), "") for name, value in before.items()]
    return [*(tuple(map(shown, cells)) for cells in rows(comparisons)), *more]


def table(scores: Scores) -> dict[str, str]:
    """Return the rows a person wants to see besides the comparison, from the scores of one model."""
    cells: dict[str, str] = {}
    for name, values in scores.get("detection", {}).items():
        if values:
            cells |= {tr(text): f"{values[key]:.3f}" for key, text in FOUND[name].items()}
    for name, values in scores.get("counts", {}).items():
        if values:
            cells[tr("Count by {name}, mean error", name=name)] = (
                f"{values['mean_absolute_error']:.1f}"
            )
    if exact := (scores.get("transcripts") or {}).get("accuracy", {}).get("exact"):
        cells[tr("Lines read right")] = _share(exact["line_accuracy"])
    return cells


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _scrolled(grid: QGridLayout) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 12, 0)
    column.addLayout(grid)
    column.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
