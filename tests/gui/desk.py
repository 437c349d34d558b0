"""The window that tests work at, what they draw in it, and what it tells them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import Page, Region
from labeler.gui.main_window import MainWindow
from labeler.gui.proposer import LoadDetector, LoadReader
from labeler.gui.translation import SOURCE, use_language
from labeler.gui.typing_guard import TypingGuard

SOON = 10_000
"""Milliseconds until what others did must be seen; on an idle machine it takes less than one."""


def speak_english(app: QApplication) -> None:
    """Have windows speak English, with numbers as nobody in particular writes them."""
    use_language(app, SOURCE)
    QLocale.setDefault(QLocale.c())


@contextmanager
def open_window(
    app: QApplication,
    qtbot: QtBot,
    settings: UserSettings,
    load_detector: LoadDetector,
    load_reader: LoadReader,
) -> Iterator[MainWindow]:
    """A window with nothing open, on the screen; gone when the block ends."""
    window = MainWindow(app, settings, load_detector, load_reader)
    TypingGuard(app)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(window: MainWindow) -> Page:
    assert window.session.page is not None
    return window.session.page


def draw(window: MainWindow, *regions: Region) -> None:
    window.session.edit("Draw line", edits.add_regions(shown(window), regions))


def told(window: MainWindow) -> str:
    return window.messages.label.text()
