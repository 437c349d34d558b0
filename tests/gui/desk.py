"""What tests of the window draw, and what it tells them."""

from labeler.core import edits
from labeler.core.annotation import Page, Region
from labeler.gui.main_window import MainWindow

SOON = 10_000
"""Milliseconds until what others did must be seen; on an idle machine it takes less than one."""


def shown(window: MainWindow) -> Page:
    assert window.session.page is not None
    return window.session.page


def draw(window: MainWindow, *regions: Region) -> None:
    window.session.edit("Draw line", edits.add_regions(shown(window), regions))


def told(window: MainWindow) -> str:
    return window.messages.label.text()
