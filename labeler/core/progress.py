"""How long work reports its progress and learns that it was cancelled."""

import threading
from collections.abc import Callable

from labeler.core.errors import Cancelled


class Progress:
    """Passed into every function that may take longer than a blink."""

    def __init__(self, report: Callable[[int, int, str], None] | None = None) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def step(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work has come; wait while paused; raise Cancelled when told to stop."""
        self.check()
        if self._report:
            self._report(done, total, text)

    def check(self) -> None:
        """Wait while paused; raise Cancelled when told to stop."""
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled

    def cancel(self) -> None:
        """Tell the work to stop at its next step."""
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        """Hold the work at its next step."""
        self._running.clear()

    def resume(self) -> None:
        """Let paused work go on."""
        self._running.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody told the work to stop."""
        return self._cancelled.is_set()
