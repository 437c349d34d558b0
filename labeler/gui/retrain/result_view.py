"""What came of a training: before and after, side by side, and what to do with it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

Scores = dict[str, Any]


class ResultView(QWidget):
    """The better model is in use already; a person may overrule that."""

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
        self.other_button = QPushButton()
        self.other_button.clicked.connect(self._overrule)
        self.close_button = QPushButton("Close")
        self.close_button.setObjectName("primary")
        self.close_button.clicked.connect(self.close_wanted)
        self._other: int | None = None
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.other_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.verdict)
        column.addLayout(self.grid)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_result(self, text: str, scores: dict[str, Scores], *, is_better: bool) -> None:
        """Compare the model the training started from with the one it made."""
        self.verdict.setText(text)
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._add_row(0, "", "before", "after", "caption")
        before, after = table(scores["before"]), table(scores["after"])
        for row, name in enumerate(before, start=1):
            self._add_row(row, name, before[name], after.get(name, "–"))
        self.grid.setColumnStretch(3, 1)
        self.other_button.setText("Keep the old model" if is_better else "Use the new model anyway")

    def offer(self, other_model: int | None) -> None:
        """Say which model the annotator may choose instead; None offers nothing."""
        self._other = other_model
        self.other_button.setVisible(other_model is not None)

    def _overrule(self) -> None:
        if self._other is not None:
            self.other_button.setEnabled(False)
            self.use_wanted.emit(self._other)

    def _add_row(self, row: int, name: str, before: str, after: str, style: str = "") -> None:
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
            rows[f"{name.capitalize()}, F"] = f"{values['f_score']:.3f}"
            rows[f"{name.capitalize()}, precision"] = f"{values['precision']:.3f}"
            rows[f"{name.capitalize()}, recall"] = f"{values['recall']:.3f}"
    for name, values in scores.get("counts", {}).items():
        if values:
            rows[f"Count by {name}, mean error"] = f"{values['mean_absolute_error']:.1f}"
    return rows
