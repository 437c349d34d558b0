"""Selecting, moving and reshaping with real pointer and key events."""

from tests.gui.canvas.pointer import click
from PySide6.QtCore import Qt

from labeler.gui.canvas.view import CanvasView

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def test_click_selects_the_line_and_again_what_lies_inside(view: CanvasView) -> None:
    click(view, (60, 60))
    assert view.session.selected == {"first"}
    click(view, (60, 60))
    assert view.session.selected == {"a"}
    click(view, (60, 60))
    assert view.session.selected == {"first"}
