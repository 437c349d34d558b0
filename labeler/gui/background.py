"""The one way to run something beside the window's thread: threads that say what happens.

A `Thread` works as long as it likes, a `BackgroundTask` is one call with progress and cancel, a
`Lane` many short calls in their order; a `Mailbox` takes to the window what other threads say.
"""

import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from labeler.core.errors import Cancelled, LabelerError
from labeler.core.progress import Progress
from labeler.gui.translation import shown, told

Result = TypeVar("Result")


class Mailbox(QObject):
    """Takes what is said on any thread to the window's, in its order."""

    said = Signal(object)
    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self.said, Qt.ConnectionType.QueuedConnection)

    def say(self, what: object) -> None:
        """Have something said on the window's thread; dropped when nobody is there to hear it."""
        with suppress(RuntimeError):
            self._posted.emit(what)

    def close(self) -> None:
        """Drop what is under way, and all that is said from now on."""
        self.said.disconnect()


class Thread(Mailbox):
    """A daemon thread beside the window, which speaks through `say`.

    It lives until its work has ended, also when whoever wanted it is gone.
    """

    _over = Signal()

    def __init__(self, name: str, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._over.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to work."""
        keep(self)
        self._thread.start()

    def wait(self, seconds: float | None) -> bool:
        """Wait for the thread to end, but only so long; tell whether it did."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def is_alive(self) -> bool:
        """Whether the thread has not ended."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._work()
        finally:
            with suppress(RuntimeError):
                self._over.emit()

    def _end(self) -> None:
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


class BackgroundTask(Thread):
    """One call in a thread of its own. Exactly one of the three endings is announced.

    When whoever wanted it is gone, its result is dropped.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()
    """Follows each of the three."""

    def __init__(self, owner: QObject, work: Callable[[Progress], Result]) -> None:
        """Prepare `work`, which gets the progress it must report to and be cancelled by."""
        super().__init__("task", self._call)
        self.progress = Progress(self._report)
        self._wanted = work
        self.said.connect(self._announce)
        owner.destroyed.connect(self.cancel)

    def cancel(self) -> None:
        """Stop the work at its next step; a result that is already on its way is dropped."""
        self.progress.cancel()

    def _report(self, done: int, total: int, text: str) -> None:
        self.progressed.emit(done, total, shown(text))

    def _call(self) -> None:
        try:
            result = self._wanted(self.progress)
        except Cancelled:
            self.say(_Ending())
        except LabelerError as error:
            self.say(_Ending(error=told(error)))
        except Exception as error:
            # The thread's own hook shows what is a bug; whoever waits learns that it ended.
            self.say(_Ending(error=f"{type(error).__name__}: {error}"))
            raise
        else:
            self.say(_Ending(result))

    def _announce(self, ending: "_Ending") -> None:
        if self.progress.is_cancelled:
            self.cancelled.emit()
        elif ending.error is not None:
            self.failed.emit(ending.error)
        else:
            self.finished.emit(ending.result)
        self.ended.emit()


@dataclass(frozen=True, slots=True)
class _Ending:
    """How a call ended."""

    result: object = None
    error: str | None = None


class Lane(Mailbox):
    """Calls one after another beside the window; what each returns is said.

    There is a thread as long as there is something to call.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], object]] = deque()
        self._thread: Thread | None = None
        self._is_busy = False

    def put(self, call: Callable[[], object]) -> None:
        """Call a function, which raises nothing, after those that wait."""
        with self._lock:
            self._waiting.append(call)
            if not self._is_busy:
                self._is_busy = True
                self._thread = Thread(self._name, self._work)
                self._thread.start()

    def clear(self) -> None:
        """Forget the calls that wait."""
        with self._lock:
            self._waiting.clear()

    def finish(self) -> None:
        """Forget the calls that wait, and wait for the one in hand."""
        self.clear()
        if self._thread is not None:
            self._thread.wait(None)

    def _work(self) -> None:
        while (call := self._next()) is not None:
            self.say(call())

    def _next(self) -> Callable[[], object] | None:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._is_busy = False
            return None


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
