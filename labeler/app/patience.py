"""Slow work for somebody who does not wait for its end, and may come back for it."""

import threading
from collections.abc import Callable, Hashable
from concurrent.futures import Future, wait
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Result = TypeVar("Result")


class Patience(Generic[Key, Result]):
    """Does one thing for every key, in a thread of its own; safe to use from several threads."""

    def __init__(self, work: Callable[[Key], Result]) -> None:
        """`work` makes something of a key."""
        self._work = work
        self._lock = threading.Lock()
        self._begun: dict[Key, Future[Result]] = {}

    def get(self, key: Key, seconds: float) -> Result | None:
        """Return what becomes of a key; None where that is not known yet after so many seconds.

        The work goes on, and whoever asks again waits for the same. Raises what it raises.
        """
        with self._lock:
            future = self._begun.get(key)
            if future is None:
                future = self._begun[key] = Future()
                # A daemon, so that the program can end meanwhile.
                threading.Thread(target=self._do, args=(key, future), daemon=True).start()
        if not wait([future], seconds).done:
            return None
        with self._lock:
            self._begun.pop(key, None)
        return future.result()

    def _do(self, key: Key, future: Future[Result]) -> None:
        try:
            future.set_result(self._work(key))
        except BaseException as error:  # noqa: BLE001 - raised to whoever asks
            future.set_exception(error)
