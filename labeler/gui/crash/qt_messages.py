"""What Qt says: into the log; the last words before it ends the process, into the report as well."""

import logging
import sys
from contextlib import suppress
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)


def install(last_words: IO[str]) -> None:
    """Hear what Qt says from now on; it still goes to standard error, too."""

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        _log.log(_LEVELS[kind], "Qt: %s", text)
        with suppress(OSError, ValueError):  # there may be no standard error, or no disk
            sys.stderr.write(f"{text}\n")
            if kind is QtMsgType.QtFatalMsg:
                last_words.write(f"Qt: {text}\n")
                last_words.flush()

    qInstallMessageHandler(hear)
