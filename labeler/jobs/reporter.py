"""One child process seen from inside: speak events, listen for cancel."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TextIO

from labeler.core.progress import Progress
from labeler.jobs.events import Event, Progressed, encode

GRACE_SECONDS = 60.0
"""A job whose parent has gone and that does not stop by then is ended: no orphans."""
PROGRESS_SECONDS = 0.1
"""Progress is not reported more often than this."""


class Reporter:
    """Writes events for the parent; a parent that has gone away cancels the work."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lock = threading.Lock()
        self._last_progress = 0.0
        self.progress = Progress(self._step)

    def report(self, event: Event) -> None:
        """Send one event."""
        try:
            with self._lock:
                self._out.write(encode(event) + "\n")
                self._out.flush()
        except (OSError, ValueError):
            self.progress.cancel()

    def _step(self, done: int, total: int, text: str) -> None:
        now = time.monotonic()
        if done < total and now - self._last_progress < PROGRESS_SECONDS:
            return
        self._last_progress = now
        self.report(Progressed(done, total, text))


def cancel_when_closed(progress: Progress, descriptor: int) -> None:
    """Cancel the work when the parent closes our input or dies, whichever comes first."""
    threading.Thread(target=_wait_for_end, args=(progress, descriptor), daemon=True).start()


@contextmanager
def cancel_on_signals(progress: Progress) -> Iterator[None]:
    """Within the block, SIGINT and SIGTERM cancel the work; a second one ends the process."""

    def cancel(number: int, frame: FrameType | None) -> None:
        progress.cancel()
        signal.signal(number, signal.SIG_DFL)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, cancel) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def events_only() -> Iterator[TextIO]:
    """Within the block, standard output belongs to events; what others print goes to errors."""
    out = sys.stdout
    sys.stdout = sys.stderr
    try:
        yield out
    finally:
        sys.stdout = out


def _wait_for_end(progress: Progress, descriptor: int) -> None:
    # os.read, because a daemon thread inside sys.stdin holds a lock the interpreter needs at exit.
    with suppress(OSError):
        while os.read(descriptor, 4096):
            pass
    progress.cancel()
    time.sleep(GRACE_SECONDS)
    os._exit(1)
