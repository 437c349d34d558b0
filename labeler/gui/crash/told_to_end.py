"""Told to end by the system or a terminal: close the window as its user would, nothing is lost."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

from labeler.gui.main_window import MainWindow

_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


class ToldToEnd(QObject):
    """Closes the window at the first signal; a second one ends the process at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Python learns of a signal between two of its own steps, and Qt waits in none of them.
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(self._theirs.fileno())
        for number in _SIGNALS:
            signal.signal(number, _heard)
        notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._close)

    def _close(self) -> None:
        self._ours.recv(64)
        self._window.training_commands.shut_down()  # Nobody may be there to be asked.
        self._window.close()


def _heard(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
