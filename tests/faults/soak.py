"""A long day at the real window: whatever is done for hours, nothing grows.

`python -m tests.faults soak --rounds MINUTES` prints what the process holds once a minute.
"""

import logging
import os
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import ReviewState
from labeler.core.progress import Progress
from labeler.diagnostics import log
from labeler.gui import application, background
from labeler.gui.crash.last_resort import LastResort
from labeler.gui.main_window import MainWindow
from tests.builders import quad
from tests.faults import small_project
from tests.faults.harness import Harness, Outcome
from tests.journeys.annotator import Annotator, live, until

MOST_LINES = 30
"""Lines of a page after which they are deleted again: the work does not grow either."""
PAGES = 40
WARM_UP = 0.3
"""Part of the time until caches are full, models loaded and every dialog was seen."""
MEMORY_NOISE, MEMORY_SLOPE = 40.0, 8.0
"""Megabytes, and megabytes an hour, that resident memory may grow after that."""
FEW = 3
"""Threads, and descriptors, that may be more at the end by chance."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds at a time."""

    minutes: float
    megabytes: float
    threads: int
    descriptors: int
    widgets: int

    def __str__(self) -> str:
        return (
            f"{self.minutes:6.1f} min  {self.megabytes:7.1f} MB  {self.threads:3} threads  "
            f"{self.descriptors:3} descriptors  {self.widgets:4} widgets"
        )


class Day:
    """Somebody who does whatever comes to mind, at one window, for as long as they are asked."""

    def __init__(self, folder: Path, seed: int, *loaders: Callable[..., Any]) -> None:
        """Open a project of many pages below an empty folder; `loaders` of models, if not ours."""
        self.actions = 0
        self.trainings = 0
        self._chance = random.Random(seed)
        self._numbers = count()
        self._folder = folder
        self._project = make_project(folder)
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        application.prepare(app, settings := UserSettings(folder / "settings.json"))
        self.window = MainWindow(app, settings, *loaders)
        self.resort = LastResort(self.window, folder / "state")
        log.start(folder / "state", "day", logging.INFO)
        self.window.training_commands.crashed.connect(self.resort.tell)
        self.window.show()
        self._somebody = Annotator(self.window)
        self.reopen()
        self._habits: dict[Callable[[], None], int] = {
            self.turn_page: 30, self.draw: 20, self.type_count: 8, self.take_back: 10,
            self.delete: 8, self.look_around: 10, self.accept_proposals: 6, self.accept_page: 5,
            self.show_map: 3, self.export: 2, self.meet_a_fault: 1, self.train: 1, self.reopen: 1,
        }  # fmt: skip

    def act(self) -> None:
        """Do one thing, and let the window live for a moment."""
        (habit,) = self._chance.choices([*self._habits], [*self._habits.values()])
        habit()
        self.actions += 1
        live(self._chance.choice((5, 20, 60)))

    def end(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        live(50)

    def turn_page(self) -> None:
        self._somebody.press(self._chance.choice("DDA"))

    def draw(self) -> None:
        if len(self._somebody.lines) > MOST_LINES:
            self._somebody.press("Ctrl+A")
            self._somebody.press("Del")
        x, y = self._chance.uniform(20, 500), self._chance.uniform(20, 900)
        self._somebody.draw(quad(x, y, 150, 25))

    def type_count(self) -> None:
        if self._somebody.lines and not self.window.session.is_image_changed:
            self._somebody.type_count(self._chance.choice(self._somebody.lines), 7)

    def take_back(self) -> None:
        for _ in range(self._chance.randrange(1, 4)):
            self._somebody.press(self._chance.choice(("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")))

    def delete(self) -> None:
        if self._somebody.lines:
            self.window.session.select([self._chance.choice(self._somebody.lines).id])
            self._somebody.press("Del")

    def look_around(self) -> None:
        for key in self._chance.choices(("Ctrl++", "Ctrl+-", "F", "Ctrl+0", "Tab"), k=4):
            self._somebody.press(key)
            live(10)

    def accept_proposals(self) -> None:
        self._somebody.press("I")
        live(100)
        self._somebody.accept_proposals()

    def accept_page(self) -> None:
        page = self.window.session.page
        is_done = page is not None and page.state is ReviewState.ACCEPTED
        self._somebody.press("Ctrl+Backspace" if is_done else "Ctrl+Return")

    def show_map(self) -> None:
        self._somebody.press("M")
        live(50)
        self._somebody.press("M")

    def export(self) -> None:
        project, out = self.window.session.project, self._folder / "export"
        if project is None:
            return

        def work(progress: Progress) -> None:
            export_pages(project, "icdar", out, ExportChoice(), progress)

        background.run(self.window, work).wait(30)

    def meet_a_fault(self) -> None:
        """A slot raises something new; the dialog is read and left."""
        fault = type(f"Fault{next(self._numbers)}", (Exception,), {})

        def fail() -> None:
            raise fault

        with _hooked(self.resort):
            QTimer.singleShot(0, fail)
            until(lambda: self.resort.dialog is not None, "the dialog")
            assert self.resort.dialog is not None
            self.resort.dialog.look.click()
            live(20)
            self.resort.dialog.dismiss.click()

    def train(self) -> None:
        """Begin a training that ends by itself, is stopped, or is killed."""
        self.window.training_commands.retrain()
        dialog, retraining = (
            self.window.training_commands.dialog,
            self.window.training_commands.retraining,
        )
        if dialog is None or retraining is None or dialog.is_running:
            return
        self.trainings += 1
        dialog._train(["--steps", "2", "--device", "cpu"])
        process = retraining._job.job if retraining._job is not None else None
        end = self._chance.choice((None, dialog.cancel, process.kill if process else None))
        if end is not None:  # Of the dialog: the project may be closed before.
            QTimer.singleShot(self._chance.randrange(2_000, 40_000), dialog, end)
        dialog.hide()

    def reopen(self) -> None:
        """Close the project and open it again."""
        self.window.project_commands.close_project()
        self.window.open_path(self._project)
        until(lambda: self.window.session.page is not None, "the first page")


def make_project(folder: Path) -> Path:
    """Make a project of pages as large as a photo on a screen."""
    project = small_project.make(folder)
    rng = np.random.default_rng(0)
    (folder / "photos").mkdir()
    for number in range(PAGES):
        rough = rng.integers(0, 255, (40, 30, 3), np.uint8)
        picture = Image.fromarray(rough).resize((900, 1200))
        picture.save(folder / "photos" / f"{number:02}.jpg")
    with Project.open(project) as opened:
        opened.add_images([folder / "photos"])
        opened.scan()
    return project


def held(minutes: float) -> Held:
    """Return what this process holds now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Held(
        minutes,
        pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        threading.active_count(),
        len(list(Path("/proc/self/fd").iterdir())),
        len(QApplication.allWidgets()),
    )


def grown(readings: Sequence[Held]) -> tuple[float, list[str]]:
    """Return the slope of memory in MB an hour after the warm-up, and what has grown."""
    warm = readings[int(len(readings) * WARM_UP) :]
    minutes = np.array([one.minutes for one in warm])
    megabytes = np.array([one.megabytes for one in warm])
    slope = float(np.polyfit(minutes, megabytes, 1)[0]) * 60 if len(warm) > 2 else 0.0
    hours = (minutes[-1] - minutes[0]) / 60
    wrong = []
    if slope * hours > MEMORY_NOISE + MEMORY_SLOPE * hours:
        wrong.append(f"memory grows by {slope:.0f} MB an hour")
    first, last = warm[: len(warm) // 2 + 1], warm[len(warm) // 2 :]
    for name in ("threads", "descriptors", "widgets"):
        before, after = (min(getattr(one, name) for one in part) for part in (first, last))
        if after > before + FEW:
            wrong.append(f"{name} grow from {before} to {after}")
    return slope, wrong


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Work for so many minutes; print what is held after each."""
    with _own_home(folder):
        day = Day(folder / "day", seed)
        readings = list(_minute_by_minute(day, rounds))
        day.end()
    slope, wrong = grown(readings)
    first, last = readings[int(len(readings) * WARM_UP)], readings[-1]
    figures = (
        f"{rounds} minutes, {day.actions:,} actions, {day.trainings} trainings: "
        f"{first.megabytes:.0f} to {last.megabytes:.0f} MB ({slope:+.0f} MB/h), "
        f"{first.threads} to {last.threads} threads, "
        f"{first.descriptors} to {last.descriptors} descriptors"
    )
    return Outcome(rounds, tuple(wrong), figures)


def _minute_by_minute(day: Day, minutes: int) -> Iterator[Held]:
    """Work; yield for each minute the least that was held: what comes and goes does not count."""
    began = time.monotonic()
    for minute in range(minutes):
        seen = []
        while time.monotonic() - began < 60 * (minute + 1):
            day.act()
            seen.append(held(minute))
        least = Held(*(min(values) for values in zip(*map(astuple, seen), strict=True)))
        sys.stderr.write(f"{least}  {day.actions:6,} actions\n")
        yield least


@contextmanager
def _hooked(resort: LastResort) -> Iterator[None]:
    resort.hooks.install()
    try:
        yield
    finally:
        resort.hooks.remove()


@contextmanager
def _own_home(folder: Path) -> Iterator[None]:
    """Keep the day out of the settings, caches and reports of whoever runs it."""
    names = [f"XDG_{kind}_HOME" for kind in ("CACHE", "CONFIG", "DATA", "STATE")]
    before = {name: os.environ.get(name) for name in names}
    os.environ |= {name: str(folder / name) for name in names}
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what offscreen cannot do
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


HARNESS = Harness(
    "soak",
    "A long day at the window: memory, threads, descriptors and widgets stay what they are",
    attack,
    rounds=480,
)
