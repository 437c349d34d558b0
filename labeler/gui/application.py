"""The application around the window: theme, last-resort error box, start and end."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from labeler import paths
from labeler.app.user_settings import UserSettings
from labeler.gui import background, icons, theme
from labeler.gui.errors import LastResort
from labeler.gui.held_keys import HeldKeys
from labeler.gui.main_window import MainWindow
from labeler.gui.typing_guard import TypingGuard


def run(path: Path | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the window, on a project or a folder of images if one is given; return the exit code."""
    app = QApplication([sys.argv[0], *arguments])
    settings = UserSettings(paths.user_settings_file())
    prepare(app, settings)
    last_resort = LastResort(app)
    last_resort.install()
    window = last_resort.window = MainWindow(app, settings)
    window.show()
    HeldKeys(window.windowHandle())
    if path is not None:
        # The window is on the screen before anything is read.
        QTimer.singleShot(0, window, lambda: window.open_path(path))
    code = app.exec()
    background.leave_at_once_if_busy(code)
    return code


def prepare(app: QApplication, settings: UserSettings) -> None:
    """Give the application its name, its look and its manners."""
    app.setApplicationName("labeler")
    app.setDesktopFileName("labeler")
    app.setWindowIcon(icons.icon("labeler"))
    theme.prepare(app)
    theme.apply_theme(app, str(settings.get("theme")))
    TypingGuard(app)
