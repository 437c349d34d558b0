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
        self.most_computed = 0.0
        """Milliseconds of processor time between two ticks: what of it the window's thread computed itself.

        Other programs lengthen a stall, but not this.
        """
        self._begin()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def reset(self) -> float:
        """Return the worst gap so far and begin anew."""
        worst, self.worst, self.most_computed = self.worst, 0.0, 0.0
        self._begin()
        return worst

    def _begin(self) -> None:
        self._last, self._computed = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        self.worst = max(self.worst, (time.perf_counter() - self._last) * 1000)
        computed = (time.thread_time() - self._computed) * 1000
        self.most_computed = max(self.most_computed, computed)
        self._begin()
