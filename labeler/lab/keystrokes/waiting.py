"""Let the window live until something has happened."""

import time
from collections.abc import Callable

from PySide6.QtTest import QTest

LONGEST = 900.0
"""Seconds that anything in the window may take, on a machine that others keep busy."""
TURN = 10
"""Milliseconds between two looks."""


def wait_for(is_over: Callable[[], bool]) -> None:
    """Return as soon as something is so; raises TimeoutError."""
    end = time.monotonic() + LONGEST
    while not is_over():
        if time.monotonic() > end:
            raise TimeoutError("The window did not come so far.")
        QTest.qWait(TURN)
