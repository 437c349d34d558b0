"""The one place that shows an error nobody expected."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from labeler.core.errors import LabelerError

_log = logging.getLogger(__name__)


class LastResort(QObject):
    """Shows what no other code caught, from whatever thread, one box at a time.

    Every edit is on disk before the next frame, or waits to be: there is nothing to save here.
    """

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        """Boxes belong to it: one that stands alone would keep the program running."""
        self._box: QMessageBox | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of this interpreter and of its threads."""
        sys.excepthook = self._from_window
        threading.excepthook = self._from_thread

    def _from_window(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("not caught", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def _from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._from_window(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if self._box is None:
            self._box = error_box(error, self.window)
            self._box.finished.connect(self._forget)
            self._box.open()

    def _forget(self) -> None:
        self._box = None


def error_box(error: BaseException, parent: QWidget | None) -> QMessageBox:
    """Return a box that says what went wrong; details are there to be copied into a report."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle("Labeler")
    box.setIcon(QMessageBox.Icon.NoIcon)
    if isinstance(error, LabelerError):
        box.setText(str(error))
        return box
    box.setText("Something went wrong that should not have.")
    box.setInformativeText(
        "Everything you did is saved, unless the line at the bottom says otherwise. You can go on "
        "working; if the window behaves oddly, close and open it again. The details help whoever "
        "repairs this."
    )
    box.setDetailedText("".join(traceback.format_exception(error)))
    return box
