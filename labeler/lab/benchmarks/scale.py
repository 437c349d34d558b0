"""What size costs: a project of many pages and pages of many regions, against small ones.

`python -m labeler.lab benchmark-scale [--pages N] [--regions N ...]`: processor time of the window's
thread for what people do most, set against the same on a small project or page in the same run,
so that the ratio tells what grows with the size. Adding, opening, looking at all files behind the
window and looking a project through (doctor) count all threads. What is said to be on the clock
means nothing while other programs run. The longest stall is the most that the window's thread
computed between two turns of its event loop.

`benchmark-scale --pages N --lines L [--server] [--place DIR]` measures full pages instead, without a
window: how large the database is, and what is asked of it takes. A million pages of 50 lines are 16
GB in a file and more on a server, a PostgreSQL of our own that is gone afterwards; in DIR a file
stays, and is measured again, or grown, the next time.
"""

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.app import doctor
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits, geometry
from labeler.core.annotation import Level, Page, Region, ReviewState
from labeler.core.line_facts import Concern
from labeler.core.page_index import Kind
from labeler.core.records import ScannedImage
from labeler.formats.file_state import hashed, stamp
from labeler.gui import application
from labeler.gui.main_window import MainWindow
from labeler.gui.stall_meter import StallMeter
from labeler.lab.benchmarks import full_pages

FEW_PAGES, MANY_PAGES = 100, 100_000
FEW_REGIONS, MANY_REGIONS = 20, (1000, 5000)
SIZE = (2480, 3508)
"""A4 at 300 dpi."""
TINY = (64, 48)
NAMES = 1000
"""Of one image file: only their number matters."""
BATCH = 10_000
SETTLED = 3.5
"""Seconds until the times of new files are relied on."""
REPEATS = 9
FEW_REPEATS = 3
"""Of what is done to all regions of a page at once."""
LONGEST = 600.0

Costs = dict[str, float]
"""Milliseconds by what was done."""
Step = Callable[[int], object]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what each step costs, and how many times what it costs where there is little."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=MANY_PAGES)
    parser.add_argument("--regions", type=int, nargs="*", default=MANY_REGIONS)
    parser.add_argument("--lines", type=int, help="of each page: measure the database only")
    parser.add_argument("--server", action="store_true", help="on PostgreSQL (with --lines)")
    parser.add_argument("--place", type=Path, metavar="DIR", help="where it stays (with --lines)")
    given = parser.parse_args(arguments)
    if given.lines:
        return full_pages.run(given.pages, given.lines, given.place, on_server=given.server)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        if given.pages:
            few = _measure_pages(app, place / "few", FEW_PAGES)
            many = _measure_pages(app, place / "many", given.pages)
            _report(f"project of {given.pages} pages", many, few)
        few = _measure_regions(app, place / "short", FEW_REGIONS)
        for count in given.regions:
            many = _measure_regions(app, place / f"{count}", count)
            _report(f"page of {count} regions", many, few)
    return 0


def _measure_pages(app: QApplication, folder: Path, count: int) -> Costs:
    costs: Costs = {}
    _write_images(folder / "images", count)
    began = time.process_time()
    with Project.create(folder / "project", [folder / "images"]) as project:
        costs["add"] = _since(began)
        time.sleep(SETTLED)
        _pretend_to_scan(project)
    with _window(app, folder / "project") as window:
        began, on_the_clock = time.process_time(), time.perf_counter()
        window.open_path(folder / "project")
        _wait(lambda: window.session.page is not None)
        app.processEvents()
        costs["open"] = _since(began)
        costs["open, on the clock"] = (time.perf_counter() - on_the_clock) * 1000
        costs |= _measure_look_at_files(window)
        costs |= {name: _cost(step) for name, step in _page_steps(window).items()}
    began = time.process_time()
    doctor.examine(folder / "project")
    return costs | {"look through": _since(began)}


def _measure_look_at_files(window: MainWindow) -> Costs:
    """Wait for the look at all files that follows the first page."""
    meter, began = StallMeter(), time.process_time()
    _wait(lambda: not window.image_commands.is_busy)
    return {
        "look at files": _since(began),
        "longest stall": meter.most_computed,
        "longest stall, on the clock": meter.worst,
    }


def _page_steps(window: MainWindow) -> dict[str, Step]:
    actions, pages, panel = window.actions_by_id, window.pages, window.page_panel
    kinds: list[frozenset[Kind]] = [frozenset({ReviewState.SKIPPED}), frozenset()]
    far = [pages.id_at(pages.page_count * share // 10) for share in range(10)]
    return {
        "page switch": lambda _: actions["next_page"].trigger(),
        "far page": lambda index: window.session.show(far[index]),
        "next to review": lambda _: actions["next_unreviewed"].trigger(),
        "verdict": lambda _: actions["skip_page"].trigger(),
        "filter by text": lambda index: panel.search.setText(f"{index}7"),
        "filter by state": lambda index: pages.filter("", kinds[index % 2]),
    }


def _measure_regions(app: QApplication, folder: Path, count: int) -> Costs:
    _write_long_page(folder, count)
    with _window(app, folder / "project") as window:
        window.open_path(folder / "project")
        _wait(lambda: window.canvas.scene.is_drawn)
        _wait(lambda: not window.image_commands.is_busy)
        meter = StallMeter()
        costs = {name: _cost(step) for name, step in _region_steps(window).items()}
        costs["longest stall"] = meter.most_computed
        costs["longest stall, on the clock"] = meter.reset()
        for name, step in _steps_of_all(window).items():
            costs[name] = _cost(
                step, FEW_REPEATS, before=window.actions_by_id["select_all"].trigger
            )
        costs["longest stall of these"] = meter.most_computed
        costs["longest stall of these, on the clock"] = meter.reset()
        return costs


def _region_steps(window: MainWindow) -> dict[str, Step]:
    session, canvas = window.session, window.canvas

    def page() -> Page:
        assert session.page is not None
        return session.page

    def move(index: int) -> None:
        x, y = page().region("line 1").polygon[2]
        moved = edits.move_vertex(page(), "line 1", 2, (x - 1, y - 1 - index % 2))
        session.edit("Move vertex", moved)

    def draw(index: int) -> None:
        line = geometry.rectangle((9 + index, 9), (90, 40))
        session.edit("Draw line", edits.add_regions(page(), [Region(Level.LINE, line)]))

    return {
        "show": lambda _: session.show(page().id),
        "paint": lambda _: canvas.scene.show_maps(None),
        "select": lambda index: session.select([f"line {index % 3}"]),
        "hover": lambda index: QTest.mouseMove(canvas, QPoint(300 + index, 300 + index)),
        "zoom": lambda index: canvas.camera.zoom_by(1.3 if index % 2 else 1 / 1.3),
        "move a vertex": move,
        "undo": lambda _: session.undo(),
        "redo": lambda _: session.redo(),
        "write": lambda index: window.property_panel.text.textEdited.emit(f"{index}"),
        "draw a line": draw,
        "drag a side": lambda index: _drag_side(window, index),
        "next region": lambda _: window.actions_by_id["next_region"].trigger(),
        "filter the regions": lambda index: window.region_panel.concerns.choose(
            Concern.DISAGREEING, is_chosen=index % 2 == 0
        ),
    }


def _drag_side(window: MainWindow, index: int) -> None:
    """Drag the right side of the first line to and fro, in steps."""
    canvas, session = window.canvas, window.session
    assert session.page is not None
    session.select(["line 0"])
    _, (right, top), (_, bottom), _ = session.page.region("line 0").polygon
    x, y = canvas.viewport.to_canvas((right, (top + bottom) / 2))
    places = [QPoint(round(x) + (-step if index % 2 else step), round(y)) for step in range(9)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places:
        where = QPointF(place), QPointF(canvas.mapToGlobal(place))
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, *where, left, left, none)
        QApplication.sendEvent(canvas, moved)
        QApplication.processEvents()
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])


def _steps_of_all(window: MainWindow) -> dict[str, Step]:
    """Return what is done to all regions at once, each with what takes it back."""
    actions, canvas = window.actions_by_id, window.canvas

    def done_and_undone(name: str) -> Step:
        def step(_: int) -> None:
            actions[name].trigger()
            actions["undo"].trigger()

        return step

    def select_again(_: int) -> None:
        window.session.select()
        actions["select_all"].trigger()

    def nudge(_: int) -> None:
        QTest.keyClick(canvas, Qt.Key.Key_Right)
        actions["undo"].trigger()

    named = {
        "turn": "rotate_right",
        "ignore": "ignore",
        "draw baselines of": "draw_baseline",
        "count": "count_from_text",
        "sort": "sort_reading_order",
        "duplicate": "duplicate",
        "join": "join",
        "delete": "delete",
    }
    return {
        "select none and all again": select_again,
        "copy all": lambda _: actions["copy"].trigger(),
        "move all, undo": nudge,
        **{f"{said} all, undo": done_and_undone(action) for said, action in named.items()},
    }


def _write_images(folder: Path, count: int) -> None:
    """Write many names of a few image files."""
    folder.mkdir(parents=True)
    random = np.random.default_rng(0)
    for start in range(0, count, NAMES):
        first, *others = (
            folder / f"{number}.png" for number in range(start, min(start + NAMES, count))
        )
        cv2.imwrite(str(first), random.integers(0, 255, (*TINY[::-1], 3), dtype=np.uint8))
        for other in others:
            other.hardlink_to(first)


def _pretend_to_scan(project: Project) -> None:
    """Store of all images what a scan would tell: decoding them is no question of their number."""
    random = np.random.default_rng(0)
    entries = project.store.pages.unread()
    hashes: dict[tuple[int, int], str] = {}
    for start in range(0, len(entries), BATCH):
        scans = {}
        for entry in entries[start : start + BATCH]:
            status = entry.path.stat()
            file = (status.st_dev, status.st_ino)
            hashes[file] = hashes.get(file) or hashed(entry.path).sha256
            look = int(random.integers(0, 2**63))
            scans[entry.id] = ScannedImage(hashes[file], TINY, look, stamp=stamp(entry.path))
        project.store.pages.record_scans(scans)


def _write_long_page(folder: Path, count: int) -> None:
    """Make a project of one page with many regions."""
    folder.mkdir(parents=True)
    pixels = np.random.default_rng(0).integers(200, 255, (*SIZE[::-1], 3), dtype=np.uint8)
    cv2.imwrite(str(folder / "page.png"), pixels)
    time.sleep(SETTLED)
    with Project.create(folder / "project", [folder / "page.png"]) as project:
        project.scan()
        page = project.page(project.entries()[0].id)
        edit(project, page, edits.add_regions(page, _regions(count)), "Draw")


def _regions(count: int) -> Iterator[Region]:
    """Yield lines in columns, each followed by four characters."""
    columns, rows = 8, max(20, -(-count // 40))
    width, height = SIZE[0] / columns, SIZE[1] / rows
    for index in range(count // 5):
        left, top = index % columns * width + 8, index // columns * height + 2
        line = geometry.rectangle((left, top), (left + width - 16, top + height - 4))
        yield Region(Level.LINE, line, text="text", id=f"line {index}")
        step = (width - 16) / 4
        for place in range(4):
            x = left + place * step
            character = geometry.rectangle((x, top), (x + step - 2, top + height - 4))
            yield Region(Level.CHARACTER, character, line_id=f"line {index}")


@contextmanager
def _window(app: QApplication, project: Path) -> Iterator[MainWindow]:
    settings = UserSettings(project.with_suffix(".json"))
    settings.propose_automatically = False
    application.prepare(app, settings)
    window = MainWindow(app, settings)
    window.show()
    gc.freeze()  # as the program does
    app.processEvents()
    yield window
    window.close()
    app.processEvents()
    app.clipboard().clear()  # Without a screen it outlives Python, on which what was copied stands.


def _cost(step: Step, repeats: int = REPEATS, before: Callable[[], object] = lambda: None) -> float:
    """Return the median processor time of the window's thread, in milliseconds; not of `before`."""
    times = []
    for index in range(repeats):
        before()
        QApplication.processEvents()
        began = time.thread_time()
        step(index)
        QApplication.processEvents()
        times.append((time.thread_time() - began) * 1000)
    return statistics.median(times)


def _since(began: float) -> float:
    return (time.process_time() - began) * 1000


def _wait(is_over: Callable[[], bool]) -> None:
    """Let the window live until something is over.

    In an event loop as the program has it: QTest.qWait sleeps without letting go of the
    interpreter, so that a thread beside the window waits after each row and each file.
    """
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + LONGEST
    timer.timeout.connect(lambda: loop.quit() if is_over() or time.monotonic() > end else None)
    timer.start(5)
    if not is_over():
        loop.exec()


def _report(title: str, costs: Costs, few: Costs) -> None:
    sys.stdout.write(f"\n{title}\n")
    for name, cost in costs.items():
        ratio = cost / max(few[name], 0.01)
        sys.stdout.write(f"  {name:<36} {cost:9.1f} ms  {ratio:7.1f} x\n")
