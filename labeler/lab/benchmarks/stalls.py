"""How long the window stands still while the detector loads and runs, and while a training runs.

`python -m labeler.lab benchmark-stalls`: the worst gaps between two turns of the event loop, set
against those of the idle window in the same run.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from labeler.app import models
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.app.proposal_events import (
    ModelFailed,
    PageDetected,
    PageFailed,
    PageStarted,
    ProposalEvent,
)
from labeler.app.user_settings import UserSettings
from labeler.core import edits, geometry
from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.records import RunState
from labeler.gui import application
from labeler.gui.main_window import MainWindow
from labeler.gui.proposer import Proposer
from labeler.gui.retrain.dialog import RetrainDialog
from labeler.gui.retrain.retraining import Retraining
from labeler.gui.stall_meter import StallMeter

PAGES = 4
SIZE = (1000, 1500)
BARS = range(60, 1440, 40)
"""Tops of what looks like lines of text."""
STEPS = 10
IDLE_SECONDS = 3.0
LONGEST_SECONDS = 600.0
LIMIT = 50.0
"""Milliseconds the window may stand still."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the worst gaps, and how much worse they are than those of an idle window."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, help="instead of the base weights")
    given = parser.parse_args(arguments)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        settings = UserSettings(Path(folder) / "settings.json")
        settings.propose_automatically = False
        application.prepare(app, settings)
        window = MainWindow(app, settings)
        window.show()
        project = _project(Path(folder), given.weights)
        meter = StallMeter()
        gaps = _measure_detector(meter, window.proposer, project)
        gaps["training"] = _measure_training(meter, window, project)
        window.close()
    for name, worst in gaps.items():
        ratio = worst / gaps["idle"]
        sys.stdout.write(f"{name:>9}: worst gap {worst:6.1f} ms, {ratio:5.1f} x idle\n")
    is_fine = max(gaps.values()) <= max(LIMIT, gaps["idle"])
    sys.stdout.write(f"limit {LIMIT:.0f} ms: {'kept' if is_fine else 'NOT kept'}\n")
    return 0 if is_fine else 1


def _measure_detector(meter: StallMeter, proposer: Proposer, project: Project) -> dict[str, float]:
    """Return the worst gaps while idle, while loading, while detecting, in milliseconds."""
    meter.reset()
    _wait(lambda: False, IDLE_SECONDS)
    idle = meter.reset()
    begun: list[int] = []
    ended: list[object] = []

    def follow(event: ProposalEvent) -> None:
        match event:
            case PageStarted(page_id):
                begun.append(page_id)
            case PageDetected(page_id):
                ended.append(page_id)
            case PageFailed() | ModelFailed():
                ended.extend([event] * PAGES)

    proposer.happened.connect(follow)
    proposer.open(project)
    proposer.propose_all([entry.id for entry in project.entries()])
    _wait(lambda: bool(begun or ended), LONGEST_SECONDS)
    loading = meter.reset()
    _wait(lambda: len(ended) >= PAGES, LONGEST_SECONDS)
    running = meter.reset()
    if failures := [end for end in ended if not isinstance(end, int)]:
        raise SystemExit(f"The detector did not work: {failures[0]}")
    return {"idle": idle, "loading": loading, "detecting": running}


def _measure_training(meter: StallMeter, window: MainWindow, project: Project) -> float:
    """Return the worst gap while a child process trains and its losses are plotted."""
    dialog = RetrainDialog(Retraining(project, window), window)
    dialog.show()
    dialog.prepare()
    _wait(dialog.summary_view.start_button.isEnabled, LONGEST_SECONDS)
    dialog.summary_view.steps.setValue(STEPS)
    meter.reset()
    dialog.summary_view.start_button.click()
    _wait(lambda: not dialog.is_running, LONGEST_SECONDS)
    worst = meter.reset()
    run = project.store.runs.all()[-1]
    if run.state is not RunState.FINISHED:
        raise SystemExit(f"The training did not end: {run.state}, {run.message}")
    return worst


def _wait(is_over: Callable[[], bool], seconds: float) -> None:
    """Let the window live until something has happened."""
    loop = QEventLoop()
    end = time.monotonic() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if is_over() or time.monotonic() > end else None)
    timer.start(20)
    loop.exec()


def _project(folder: Path, weights: Path | None) -> Project:
    """Return a project of accepted pages full of something like text."""
    random = np.random.default_rng(0)
    images = folder / "images"
    images.mkdir()
    width, height = SIZE
    for number in range(PAGES):
        page = np.full((height, width), 250, np.uint8)
        for top in BARS:
            length = int(random.integers(300, 900))
            page[top : top + 20, 50 : 50 + length] = random.integers(0, 255, (20, length))
        cv2.imwrite(str(images / f"{number}.png"), page)
    project = Project.create(folder / "project", [images])
    project.scan()
    _accept(project)
    if weights is not None:
        models.use(project, models.bring_in(project, weights, "benchmark").id)
    return project


def _accept(project: Project) -> None:
    """Draw and accept the lines of every page, so that there is something to train on."""
    lines = [geometry.rectangle((50, top), (500, top + 20)) for top in BARS]
    for entry in project.entries():
        page = project.page(entry.id)
        drawn = edits.add_regions(page, [Region(Level.LINE, outline) for outline in lines])
        edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "draw")
