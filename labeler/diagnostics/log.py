"""The log: a file of bounded size per process, and the last lines of this process in memory."""

import logging
import os
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path

from labeler.diagnostics import privacy

DEBUG = "LABELER_DEBUG"
"""Environment variable: what is logged, and where a fault came from, is shown in the terminal."""
FOLDER = "log"
KEPT_FILES = 12
"""Logs of so many processes are kept."""
_LARGEST = 500_000
"""Bytes of a log before it begins anew; the part before it is kept."""
KEPT_LINES = 400
"""Lines of the log that a report may hold."""
_MINUTES = 10.0
_FORM = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


@dataclass(frozen=True, slots=True)
class Line:
    """One line, as it is shown to its user and as it may leave the machine."""

    time: float
    open: str
    private: str


class _Private(logging.Formatter):
    """Writes no words of the user."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = privacy.message(record)
        return super().formatMessage(record)

    def formatException(self, exc_info: object) -> str:
        return privacy.redacted(super().formatException(exc_info))  # type: ignore[arg-type]

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # What another formatter made of it is not for this one.
        text = super().format(record)
        record.exc_text = None
        return text


class _Memory(logging.Handler):
    """Keeps the last lines."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[Line] = deque(maxlen=KEPT_LINES)
        self._open, self._private = logging.Formatter(_FORM), _Private(_FORM)

    def emit(self, record: logging.LogRecord) -> None:
        private = self._private.format(record)
        self.lines.append(Line(record.created, self._open.format(record), private))
        record.exc_text = None


_memory = _Memory()


def start(state: Path, name: str, level: int) -> Path:
    """Log from now on into a file below a folder, made with its first line; return its path.

    Where it cannot be written, the last lines are kept in memory all the same.
    """
    file = state / FOLDER / f"{name}.log"
    root = logging.getLogger()
    root.addHandler(_memory)
    logging.getLogger("labeler").setLevel(level)
    if os.environ.get(DEBUG):
        root.addHandler(logging.StreamHandler())
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        forget_oldest(file.parent, "*.log*", KEPT_FILES)
        handler = RotatingFileHandler(
            file, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", delay=True
        )
        handler.setFormatter(_Private(_FORM))
        handler.handleError = _give_up  # type: ignore[method-assign]
        root.addHandler(handler)
    return file


def recent(now: float | None = None) -> tuple[Line, ...]:
    """Return the lines of the last minutes."""
    since = (now or time.time()) - 60 * _MINUTES
    return tuple(line for line in _memory.lines.copy() if line.time >= since)


def forget_oldest(folder: Path, pattern: str, kept: int) -> None:
    """Remove all files of a kind but the newest."""
    names = sorted(folder.glob(pattern), key=lambda file: file.name, reverse=True)
    for file in names[kept:]:
        with suppress(OSError):
            file.unlink()


def _give_up(record: logging.LogRecord) -> None:
    """A full disk must not fill the terminal with complaints about the log."""
