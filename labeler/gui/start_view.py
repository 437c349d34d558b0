"""What the window shows before there is a project: how to begin, and where one left off."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from labeler.app.opening import named_after, place_of
from labeler.gui.actions import Actions
from labeler.gui.translation import tr


class StartView(QWidget):
    """One button, and the projects that were open last."""

    folder_wanted = Signal()
    project_chosen = Signal(Path)
    repair_wanted = Signal(Path)
    restore_wanted = Signal(Path)
    """A project that cannot be opened."""

    def __init__(self, actions: Actions) -> None:
        """`actions` know by which keys one goes on from here."""
        super().__init__()
        self._actions = actions
        self._folder: Path | None = None
        """The project that cannot be opened."""
        self.setObjectName("start_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.open_button = QPushButton(tr("Open a folder of images"))
        self.open_button.setObjectName("primary")
        self.open_button.clicked.connect(self.folder_wanted)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(_label("Labeler", "heading"))
        column.addWidget(_label(tr("Propose, correct, learn."), "note"))
        column.addSpacing(18)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(
            _label(tr("or drop images, a folder, or labels of another tool here"), "note")
        )
        self.keys = _label("", "note")
        column.addSpacing(12)
        column.addWidget(self.keys)
        column.addSpacing(24)
        column.addWidget(self._trouble())
        column.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(column)
        outer.addStretch(3)
        outer.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)

    def show_trouble(self, folder: Path | None, why: str = "") -> None:
        """Say why a project cannot be opened, and offer what can be done about it."""
        self._folder = folder
        self.trouble.setText(why)
        self._box.setVisible(folder is not None)

    def _trouble(self) -> QWidget:
        self.trouble = _label("", "caption")
        self.trouble.setWordWrap(True)
        self.repair_button = QPushButton(tr("Check and repair…"))
        self.repair_button.clicked.connect(lambda: self.repair_wanted.emit(self._folder))
        self.restore_button = QPushButton(tr("Restore an earlier copy…"))
        self.restore_button.clicked.connect(lambda: self.restore_wanted.emit(self._folder))
        row = QHBoxLayout()
        row.addWidget(self.repair_button)
        row.addWidget(self.restore_button)
        row.addStretch(1)
        self._box = QWidget()
        column = QVBoxLayout(self._box)
        column.setContentsMargins(0, 0, 0, 18)
        column.addWidget(self.trouble)
        column.addLayout(row)
        self._box.setMaximumWidth(560)
        self._box.hide()
        return self._box

    def show_recent(self, folders: Sequence[Path]) -> None:
        """List projects to open again, and say by which keys one gets through a page."""
        self._show_keys()
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if folders:
            self._recent.addWidget(_label(tr("Recent"), "note"))
        for folder in folders[:6]:
            button = QPushButton(_name(folder))
            button.setObjectName("link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(place_of(folder))
            button.clicked.connect(lambda _=False, path=folder: self.project_chosen.emit(path))
            self._recent.addWidget(button)

    def _show_keys(self) -> None:
        """Say the fastest way through a page, by the keys that are in force."""
        steps = ("edit_text", "accept_page", "show_shortcuts")
        check, accept, show_all = (self._actions.key_of(step) for step in steps)
        self.keys.setVisible(bool(check and accept and show_all))
        self.keys.setText(
            tr(
                "{check} leads from one doubtful character to the next\n"
                "{accept} accepts the page and goes on\n"
                "{show_all} shows all keys",
                check=check,
                accept=accept,
                show_all=show_all,
            )
        )


def _name(folder: Path) -> str:
    """Return what a project is called and where it lies, as its button says it."""
    place = named_after(folder)
    where = place_of(folder)
    return f"{place.name}   {place.parent if where == str(folder) else where}"


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    return label
