"""The application around the window: theme, what to do about faults, start and end."""

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from labeler import paths
from labeler.app import copies_of_images
from labeler.app.user_settings import UserSettings
from labeler.diagnostics import log
from labeler.diagnostics.lifetime import Lifetime, Whereabouts
from labeler.diagnostics.report import BUG
from labeler.gui import background, icons, theme
from labeler.gui.crash import last_resort, last_time, qt_messages, trail
from labeler.gui.crash.last_resort import LastResort
from labeler.gui.crash.restart import Restart, start_at
from labeler.gui.crash.told_to_end import ToldToEnd
from labeler.gui.held_keys import HeldKeys
from labeler.gui.main_window import MainWindow
from labeler.gui.translation import use_language
from labeler.gui.typing_guard import TypingGuard
from labeler.gui.window_layout import fit_on

ANYWHERE = Whereabouts()


def run(place: Whereabouts = ANYWHERE, arguments: Sequence[str] = ()) -> int:
    """Open the window, on a project or a folder of images if one is given; return the exit code."""
    state = paths.user_state()
    lifetime = Lifetime(state)
    log.start(state, lifetime.name, logging.INFO)
    qt_messages.install(lifetime.last_words)
    app = QApplication([sys.argv[0], *arguments])
    settings = UserSettings(paths.user_settings_file())
    prepare(app, settings)
    try:
        window = MainWindow(app, settings)
    except Exception as error:  # noqa: BLE001 - there is no window yet that could say it
        last_resort.could_not_start(error, state)
        lifetime.end()
        return BUG
    restart = _prepare_for_faults(window, lifetime, state)
    fit_on(window, window.screen().availableSize())
    window.show()
    HeldKeys(window.windowHandle())
    gc.freeze()  # What is there by now stays: no collection has to look through it with each page.
    # The window is on the screen before anything is read.
    QTimer.singleShot(0, window, lambda: trail.return_to(window, place))
    code = app.exec()
    lifetime.end()
    if restart.place is not None:
        start_at(restart.place)
    background.leave_at_once_if_busy(code)
    return code


def _prepare_for_faults(window: MainWindow, lifetime: Lifetime, state: Path) -> Restart:
    """Let nothing unexpected pass in silence, and tell of what passed so the last time."""
    resort = LastResort(window, state)
    resort.hooks.install()
    window.training_commands.crashed.connect(resort.tell)
    trail.Trail(window, lifetime.note)
    ToldToEnd(window)
    restart = Restart(window)
    resort.restart_wanted.connect(restart.want)
    QTimer.singleShot(0, window, lambda: last_time.tell(window, state))
    return restart


def prepare(app: QApplication, settings: UserSettings) -> None:
    """Give the application its name, its look and its manners."""
    copies_of_images.follow(settings)
    app.setApplicationName("labeler")
    app.setDesktopFileName("labeler")
    app.setWindowIcon(icons.icon("labeler"))
    use_language(app, settings.language)
    theme.prepare(app)
    theme.apply_theme(app, settings.theme)
    TypingGuard(app)
