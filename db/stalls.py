"""Give up waiting for a server that holds the line and says nothing.

A network that is cut tells so after seconds. A server that stopped in the middle, or a pooler that
hangs, keeps its connections alive and answers nothing, however long somebody waits. Where a person
waits, the line is hung up: what they did is kept, and sent again.
"""

import socket
import threading
import time
from contextlib import suppress
from typing import Any

ANSWERS_WITHIN = 15.0
"""Seconds in which a server answers that works, also a busy one."""


class StalledLines:
    """Watches connections of psycopg that somebody waits for; its thread begins with the first."""

    def __init__(self) -> None:
        self._due: dict[int, tuple[float, Any]] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def watch(self, driver: Any) -> None:
        """Hang up on a connection unless it is done with in time."""
        with self._changed:
            self._due[id(driver)] = time.monotonic() + ANSWERS_WITHIN, driver
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="stalls", daemon=True)
                self._thread.start()
            elif len(self._due) == 1:
                self._changed.notify()

    def done(self, driver: Any) -> None:
        """Watch a connection no more."""
        with self._changed:
            self._due.pop(id(driver), None)

    def _run(self) -> None:
        with self._changed:
            while True:
                now = time.monotonic()
                for key, (due, driver) in [*self._due.items()]:
                    if due <= now:
                        del self._due[key]
                        _hang_up(driver)
                first = min((due for due, _ in self._due.values()), default=None)
                self._changed.wait(None if first is None else max(first - now, 0.0))


def _hang_up(driver: Any) -> None:
    from psycopg import Error  # noqa: PLC0415 - only who has such a connection needs it

    with suppress(OSError, Error):
        line = socket.socket(fileno=socket.dup(driver.pgconn.socket))
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.close()
