"""Hear of every exception that no code caught: in slots, threads, destructors."""

import logging
import sys
import threading
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from labeler.diagnostics import incident
from labeler.diagnostics.incident import IN_DESTRUCTOR, IN_THREAD, IN_WINDOW, Incident

Tell = Callable[[Incident], None]

_log = logging.getLogger(__name__)


class Hooks:
    """Passes on what this interpreter reports, from whatever thread, until it is removed."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._counts: Counter[tuple[str, ...]] = Counter()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Become the hooks of this interpreter."""
        sys.excepthook = self._from_anywhere
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_destructor

    @property
    def count(self) -> int:
        """How often anything was heard."""
        return self._counts.total()

    def remove(self) -> None:
        """Put the hooks before back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _from_anywhere(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # Threads of Qt end up here, too.
        is_main = threading.current_thread() is threading.main_thread()
        self._hear(error.with_traceback(trace), IN_WINDOW if is_main else IN_THREAD)

    def _from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._hear(arguments.exc_value, IN_THREAD)

    def _from_destructor(self, arguments: "sys.UnraisableHookArgs") -> None:
        if arguments.exc_value is not None and not sys.is_finalizing():
            self._hear(arguments.exc_value, IN_DESTRUCTOR)

    def _hear(self, error: BaseException, where: str) -> None:
        """Log an error and pass it on; a thousand of the same are a few lines in the log."""
        heard = incident.of(error, where)
        self._counts[heard.key] += 1
        count = self._counts[heard.key]
        if count == 1:
            _log.error("not caught", exc_info=error)
        elif count & (count - 1) == 0:
            _log.error("the same again, %d times by now", count)
        self._tell(heard)


def tell(error: BaseException) -> None:
    """Report an error and go on: for loops that no fault of the program may end."""
    kind, trace, thread = type(error), error.__traceback__, threading.current_thread()
    threading.excepthook(threading.ExceptHookArgs((kind, error, trace, thread)))
