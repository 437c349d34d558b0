"""How long the window stands still."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

TICK = 5
"""Milliseconds between two looks at the clock."""


class StallMeter(QObject):
    """Notes the longest time between two ticks of a timer on the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        """Milliseconds."""
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def reset(self) -> float:
        """Return the worst gap so far and begin anew."""
        worst, self.worst = self.worst, 0.0
        self._last = time.perf_counter()
        return worst

    def _tick(self) -> None:
        now = time.perf_counter()
        self.worst = max(self.worst, (now - self._last) * 1000)
        self._last = now
