"""The program as a process: it ends when its window is closed."""

import subprocess
import sys

CLOSING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from labeler.gui import application
from labeler.gui.crash.dialog import CrashDialog
from labeler.gui.main_window import MainWindow

def fail():
    raise RuntimeError("nobody expected this")

def close_window():
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    if not any(isinstance(each, CrashDialog) for each in shown):
        QTimer.singleShot(50, close_window)
        return
    next(each for each in shown if isinstance(each, MainWindow)).close()

QTimer.singleShot(0, lambda: (close_window(), fail()))
sys.exit(application.run())
"""


def test_a_crash_dialog_does_not_keep_the_program_running() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CLOSING], check=False, capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stderr
