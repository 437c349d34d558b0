"""Measure how long the window stands still while the detector loads and runs."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from labeler.app import models
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.gui import application
from labeler.gui.main_window import MainWindow
from labeler.gui.proposer import Proposer

TICK = 5
"""Milliseconds between two looks at the clock."""
PAGES = 4
IDLE_SECONDS = 3.0
LONGEST_SECONDS = 300.0
LIMIT = 50.0
"""Milliseconds the window may stand still."""


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


def main() -> int:
    """Print the worst gaps, and how much worse they are than those of an idle window."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, help="instead of the base weights")
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = UserSettings(Path(folder) / "settings.json")
        settings.set("propose_automatically", False)
        application.prepare(app, settings)
        window = MainWindow(app, settings)
        window.show()
        project = _project(Path(folder), arguments.weights)
        idle, loading, running = _measure(window.proposer, project)
        window.close()
    for name, worst in (("idle", idle), ("loading", loading), ("detecting", running)):
        sys.stdout.write(f"{name:>9}: worst gap {worst:6.1f} ms, {worst / idle:5.1f} x idle\n")
    is_fine = max(loading, running) <= max(LIMIT, idle)
    sys.stdout.write(f"limit {LIMIT:.0f} ms: {'kept' if is_fine else 'NOT kept'}\n")
    return 0 if is_fine else 1


def _measure(proposer: Proposer, project: Project) -> tuple[float, float, float]:
    """Return the worst gaps while idle, while loading, while detecting, in milliseconds."""
    meter = StallMeter()
    _wait(lambda: False, IDLE_SECONDS)
    idle = meter.reset()
    begun: list[int] = []
    ended: list[object] = []
    proposer.started.connect(begun.append)
    proposer.finished.connect(ended.append)
    proposer.failed.connect(lambda *problem: ended.append(problem))
    proposer.model_failed.connect(lambda text: ended.extend([text] * PAGES))
    proposer.open(project)
    proposer.propose_all([entry.id for entry in project.entries()])
    _wait(lambda: bool(begun or ended), LONGEST_SECONDS)
    loading = meter.reset()
    _wait(lambda: len(ended) >= PAGES, LONGEST_SECONDS)
    running = meter.reset()
    if failures := [end for end in ended if not isinstance(end, int)]:
        raise SystemExit(f"The detector did not work: {failures[0]}")
    return idle, loading, running


def _wait(is_over: Callable[[], bool], seconds: float) -> None:
    """Let the window live until something has happened."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_over() or time.monotonic() > end else None)
    timer.start(20)
    loop.exec()


def _project(folder: Path, weights: Path | None) -> Project:
    """Return a project of pages full of something like text."""
    random = np.random.default_rng(0)
    images = folder / "images"
    images.mkdir()
    for number in range(PAGES):
        page = np.full((1500, 1000), 250, np.uint8)
        for top in range(60, 1440, 40):
            width = int(random.integers(300, 900))
            page[top : top + 20, 50 : 50 + width] = random.integers(0, 255, (20, width))
        cv2.imwrite(str(images / f"{number}.png"), page)
    project = Project.create(folder / "project", [images])
    project.scan()
    if weights is not None:
        given = weights.resolve()
        model = project.store.models.add(
            name=given.stem,
            path=given,
            sha256=models.digest(given),
            parent_id=None,
            source="benchmark",
        )
        models.use(project, model.id)
    return project


if __name__ == "__main__":
    sys.exit(main())
