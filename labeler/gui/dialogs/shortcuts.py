"""Show which key does what, to be looked up while working."""

from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from labeler.core.marked import mark
from labeler.gui import theme
from labeler.gui.actions import Actions
from labeler.gui.menus import MENUS, without_mnemonic
from labeler.gui.translation import tr

MOST_COLUMNS = 4
MARGINS = 24, 20, 24, 20
ON_CANVAS = (
    (mark("Wheel"), mark("Zoom at the pointer")),
    (mark("Space + drag, middle drag"), mark("Move the page")),
    (mark("Wheel while drawing a curve"), mark("Height of the line")),
    (mark("Ctrl + wheel"), mark("Zoom, also then")),
    (mark("0-9, then Enter"), mark("Set the count of the selection")),
    (mark("Enter, double click"), mark("Finish the outline")),
    (mark("Enter on a region"), mark("Write what it says")),
    (mark("Esc"), mark("Cancel, then select")),
    (mark("Arrows, Shift + arrows"), mark("Nudge, nudge far")),
    (mark("H held"), mark("Peek below the regions")),
    (mark("Drag a corner, an edge"), mark("Reshape, a rectangle stays one")),
    (mark("Ctrl + drag"), mark("The opposite side as well")),
    (mark("Shift + drag"), mark("In one direction")),
    (mark("Ctrl + Shift + drag a corner"), mark("That corner alone")),
    (mark("Double click on an edge"), mark("Insert a vertex")),
    (mark("Shift + click, Backspace"), mark("Delete a vertex")),
    (mark("+, Backspace while dividing"), mark("Add a separator, take one away")),
    (mark("Ctrl + click while dividing"), mark("Make a gap of a character")),
)
"""Keys and gestures the canvas understands by itself."""

Group: TypeAlias = tuple[str, list[tuple[str, str]]]
"""A heading, and keys with what they do."""


class ShortcutsDialog(QDialog):
    """Grouped like the menus; shows what the user changed."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        groups = [(without_mnemonic(tr(title)), _rows(actions, names)) for title, names in MENUS]
        gestures = [(tr(keys), tr(text)) for keys, text in ON_CANVAS]
        groups.append((tr("On the page"), gestures))
        room = parent.window().size()
        sheet = _sheet(groups, MOST_COLUMNS)
        # In some languages texts are longer: then there are fewer columns, and they scroll.
        for count in range(MOST_COLUMNS - 1, 0, -1):
            if sheet.sizeHint().width() > room.width():
                sheet = _sheet(groups, count)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        bar = area.verticalScrollBar().sizeHint().width()
        self.resize((sheet.sizeHint() + QSize(bar, 2)).boundedTo(room))


def _sheet(groups: list[Group], count: int) -> QWidget:
    """Return all groups in so many columns, of about the same height."""
    columns = [QVBoxLayout() for _ in range(count)]
    heights = [0] * count
    for title, rows in sorted(groups, key=lambda group: -len(group[1])):
        shortest = heights.index(min(heights))
        columns[shortest].addWidget(_group(title, rows))
        heights[shortest] += len(rows) + 2
    sheet = QWidget()
    outer = QHBoxLayout(sheet)
    outer.setContentsMargins(*MARGINS)
    outer.setSpacing(30)
    for column in columns:
        column.addStretch(1)
        outer.addLayout(column)
    return sheet


def _rows(actions: Actions, names: tuple[str, ...]) -> list[tuple[str, str]]:
    rows = []
    for name in names:
        if name not in actions:
            continue
        keys = [key.toString(key.SequenceFormat.NativeText) for key in actions[name].shortcuts()]
        if keys:
            rows.append((", ".join(keys), actions[name].text().rstrip("…")))
    return rows


def _group(title: str, rows: list[tuple[str, str]]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 14)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    heading = QLabel(title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, (keys, text) in enumerate(rows, start=1):
        key_label = QLabel(keys)
        key_label.setObjectName("caption")
        key_label.setFont(theme.small(key_label.font()))
        text_label = QLabel(text)
        text_label.setFont(theme.small(text_label.font()))
        grid.addWidget(text_label, row, 0)
        grid.addWidget(key_label, row, 1, Qt.AlignmentFlag.AlignRight)
    return group
