"""Run a function off the window's thread, with progress and cancel."""

import os
import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress

Result = TypeVar("Result")


class BackgroundTask(QObject):
    """One call in a thread of its own. Exactly one of the three endings is announced.

    It lives until its thread has ended, also when whoever wanted it is gone; then its result is
    dropped.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()
    """Follows each of the three."""
    _ended = Signal(object, object)

    def __init__(self, owner: QObject, work: Callable[[Progress], Result]) -> None:
        """Prepare `work`, which gets the progress it must report to and be cancelled by."""
        super().__init__()
        self.progress = Progress(self.progressed.emit)
        self._work = work
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(self.cancel)

    def start(self) -> None:
        """Begin; the endings arrive on the window's thread."""
        keep(self)
        self._thread.start()

    def cancel(self) -> None:
        """Stop the work at its next step; a result that is already on its way is dropped."""
        self.progress.cancel()

    def wait(self, seconds: float) -> bool:
        """Wait for the thread to end; tell whether it did."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._work(self.progress)
        except Cancelled:
            self._ended.emit(None, None)
        except LabelerError as error:
            self._ended.emit(None, str(error))
        except Exception as error:
            # The thread's own hook shows what is a bug; whoever waits learns that it ended.
            self._ended.emit(None, f"{type(error).__name__}: {error}")
            raise
        else:
            self._ended.emit(result, None)

    def _announce(self, result: object, error: str | None) -> None:
        if self.progress.is_cancelled:
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        self.ended.emit()
        self._thread.join()
        let_go(self)


_kept: set[QObject] = set()


def keep(speaker: QObject) -> None:
    """Keep an object through which a thread speaks, whoever else lets go of it."""
    _kept.add(speaker)


def let_go(speaker: QObject) -> None:
    """Let an object go whose thread has ended.

    While the thread runs it may be inside the object, or be the last to hold it: the object would
    vanish under it, or be destroyed by it while the window's thread is inside.
    """
    _kept.discard(speaker)
    speaker.deleteLater()


def run(owner: QObject, work: Callable[[Progress], Result]) -> BackgroundTask:
    """Start a function in the background; connect to the signals of what is returned."""
    task = BackgroundTask(owner, work)
    task.start()
    return task


def leave_at_once_if_busy(code: int) -> None:
    """End the process when a thread goes on that was told to stop; else return.

    Such a thread is deep inside a library. When the interpreter goes before it, the library ends
    the process with a crash; what people did is on disk, so nothing is lost by not waiting.
    """
    if any(thread.daemon and thread.is_alive() for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
