"""What came of a training: before and after, side by side, and what to do with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

Scores = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trained:
    """What came of one run."""

    kind: str
    """Detector or reader."""
    text: str
    scores: dict[str, Scores]
    """"before" and "after"."""
    other_model: int | None
    """The model a person may choose instead of the one in use."""
    is_better: bool


class ResultView(QWidget):
    """The better models are in use already; a person may overrule that."""

    use_wanted = Signal(int)
    """Use this model from now on."""
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(28)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(3, 1)
        self.other_buttons = QHBoxLayout()
        self.close_button = QPushButton("Close")
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
        column.addLayout(self.grid)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_results(self, trained: Sequence[Trained]) -> None:
        """Compare each model a training started from with the one it made."""
        self.verdict.setText("\n".join(one.text for one in trained))
        for layout in (self.grid, self.other_buttons):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
        self._add_row("", "before", "after", "caption")
        for one in trained:
            before, after = table(one.scores["before"]), table(one.scores["after"])
            for name, value in before.items():
                self._add_row(name, value, after.get(name, "–"))
            if one.other_model is not None:
                self.other_buttons.addWidget(self._offer(one.kind, one.other_model, one.is_better))

    def _offer(self, kind: str, other_model: int, is_better: bool) -> QPushButton:
        """Return a button that chooses the model that is not in use."""
        text = f"Keep the old {kind}" if is_better else f"Use the new {kind} anyway"
        button = QPushButton(text)

        def overrule() -> None:
            button.setEnabled(False)
            self.use_wanted.emit(other_model)

        button.clicked.connect(overrule)
        return button

    def _add_row(self, name: str, before: str, after: str, style: str = "") -> None:
        row = self.grid.rowCount()
        for column, text in enumerate((name, before, after)):
            label = QLabel(text)
            label.setObjectName(style if column else "caption")
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.grid.addWidget(label, row, column)


def table(scores: Scores) -> dict[str, str]:
    """Return the rows a person wants to compare, from the scores of one model."""
    rows: dict[str, str] = {}
    for name, values in scores.get("detection", {}).items():
        if values:
            tight = values.get("protocols", {}).get("iou_50_95")
            if tight:
                rows[f"{name.capitalize()}, F, mean over IoU 0.5 to 0.95"] = (
                    f"{tight['f_score']:.3f}"
                )
            rows[f"{name.capitalize()}, F at IoU 0.5"] = f"{values['f_score']:.3f}"
            rows[f"{name.capitalize()}, precision"] = f"{values['precision']:.3f}"
            rows[f"{name.capitalize()}, recall"] = f"{values['recall']:.3f}"
    for name, values in scores.get("counts", {}).items():
        if values:
            rows[f"Count by {name}, mean error"] = f"{values['mean_absolute_error']:.1f}"
    if exact := (scores.get("transcripts") or {}).get("accuracy", {}).get("exact"):
        rows["Characters read right"] = _share(exact["character_accuracy"])
        rows["Lines read right"] = _share(exact["line_accuracy"])
    return rows


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"
