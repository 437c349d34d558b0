"""Where the panels are: kept between sessions, out of sight while there is no project."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from labeler.app.user_settings import UserSettings

_FRAME = QSize(2, 36)
"""What a window manager puts around a window, about."""


def fit_on(window: QWidget, room: QSize) -> None:
    """Make a window no larger than there is room on the screen, so that no part of it is out of reach."""
    window.resize(window.size().boundedTo(room - _FRAME))


class WindowLayout:
    """Knows the layout with panels even while they are hidden."""

    def __init__(
        self, window: QMainWindow, panels: Sequence[QDockWidget], settings: UserSettings
    ) -> None:
        self._window = window
        self._panels = panels
        self._settings = settings
        self._are_shown = True
        kept = settings.window_layout
        window.restoreGeometry(_bytes(kept.get("geometry", "")))
        window.restoreState(_bytes(kept.get("state", "")))
        self._state = window.saveState()

    def show_panels(self, *, are_wanted: bool) -> None:
        """Show the panels as they were, or none."""
        if are_wanted == self._are_shown:
            return
        self._are_shown = are_wanted
        if are_wanted:
            self._window.restoreState(self._state)
        else:
            self._state = self._window.saveState()
            for panel in self._panels:
                panel.hide()

    def keep(self) -> None:
        """Write the layout to the settings."""
        if self._are_shown:
            self._state = self._window.saveState()
        self._settings.window_layout = {
            "geometry": _text(self._window.saveGeometry()),
            "state": _text(self._state),
        }


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode())


def _text(content: QByteArray) -> str:
    return bytes(content.toBase64().data()).decode()
