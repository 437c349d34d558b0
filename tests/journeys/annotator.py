"""Somebody at the window: clicks, drags and types as a person would, towards a known truth."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon, Region, ReviewState
from labeler.gui.main_window import MainWindow
from labeler.lab.experiments.simulated_annotator import GOOD_ENOUGH, SAME
from tests.gui.canvas.pointer import move

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class TrueLine:
    """What a line looks like when it is right."""

    polygon: Polygon
    text: str | None = None
    count: int | None = None


def live(milliseconds: int) -> None:
    """Let the window live for a while, and its threads too: `QTest.qWait` hardly lets them run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], what: str, seconds: float = 120.0) -> None:
    """Let the window live until something holds; raises TimeoutError."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds:.0f} s for {what}")
        live(20)


class Annotator:
    """Works on the page that is shown, by mouse and keyboard only."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.edits = 0
        """Corrections made: outlines drawn, deleted, reshaped, counts typed."""

    @property
    def lines(self) -> Sequence[Region]:
        """The lines of the shown page."""
        page = self.window.session.page
        return page.lines if page else ()

    def wait_for_page(self, name: str = "", *, proposed: bool = True) -> None:
        """Wait until a page is on the screen, with its proposals if so wanted."""
        session = self.window.session

        def is_there() -> bool:
            entry = session.entry
            is_right = entry is not None and (not name or entry.name == name)
            is_looked_at = entry is not None and entry.proposal_count is not None
            return is_right and (is_looked_at or not proposed)

        until(is_there, f"page {name}")
        self.look()

    def look(self) -> None:
        """Look at what is on the screen until it was seen."""
        gaze, scene = self.window.canvas.gaze, self.window.canvas.scene
        until(lambda: scene.is_drawn and gaze.seen == gaze.expected, "a look at the page")

    def press(self, shortcut: str) -> None:
        """Press a key on the canvas."""
        self.window.canvas.setFocus()
        QTest.keySequence(self.window.canvas, QKeySequence(shortcut))

    def go_on(self, shortcut: str) -> None:
        """Press a key where the focus is."""
        QTest.keySequence(self._focus, QKeySequence(shortcut))

    def write(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self._focus, text)

    @property
    def _focus(self) -> QWidget:
        return self.window.focusWidget() or self.window.canvas

    def click(self, at: Point, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Click a place of the image."""
        move(self.window.canvas, self.place(at))
        QTest.mouseClick(self.window.canvas, LEFT, modifier, self.place(at))

    def drag(self, start: Point, end: Point) -> None:
        """Drag from one place of the image to another."""
        canvas, middle = self.window.canvas, geometry.centre((start, end))
        move(canvas, self.place(start))
        QTest.mousePress(canvas, LEFT, NONE, self.place(start))
        for place in (middle, end):
            move(canvas, self.place(place), LEFT)
        QTest.mouseRelease(canvas, LEFT, NONE, self.place(end))

    def push(self, button: QWidget) -> None:
        """Click a button."""
        QTest.mouseClick(button, LEFT)

    def accept_proposals(self) -> None:
        """Accept all proposals that are shown."""
        if self.window.session.proposals:
            self.press("Shift+Return")

    def draw(self, polygon: Polygon) -> None:
        """Draw a line that was missed: an upright one as a rectangle, others point by point."""
        left, top, right, bottom = geometry.bounds(polygon)
        if (
            len(polygon) == 4
            and geometry.intersection_over_union(
                polygon, geometry.rectangle((left, top), (right, bottom))
            )
            > 0.95
        ):
            self.press("W")
            self.drag((left, top), (right, bottom))
        else:
            self.press("Q")
            for vertex in polygon:
                self.click(vertex)
            self.press("Return")
        self.press("Esc")
        self.edits += 1

    def delete(self, region: Region) -> None:
        """Select a region and delete it."""
        self.select(region)
        self.press("Del")
        self.edits += 1

    def select(self, region: Region) -> None:
        """Click a region; where another lies above it, go through them with Tab."""
        self.click(geometry.centre(region.polygon))
        session = self.window.session
        if session.selected != {region.id}:
            session.select([region.id])

    def move_vertices(self, region: Region, wanted: Polygon) -> None:
        """Drag each vertex of a region to the nearest one of the outline it should have."""
        self.select(region)
        corners = geometry.minimum_rectangle(wanted)
        for index, vertex in enumerate(region.polygon):
            if len(region.polygon) == len(corners):
                self.drag(vertex, corners[index])
        self.edits += 1

    def cut(self, region: Region, at: float) -> None:
        """Cut a line in two across a place given as an x coordinate."""
        _, top, _, bottom = geometry.bounds(region.polygon)
        margin = (bottom - top) * 0.4
        self.press("C")
        self.drag((at, top - margin), (at, bottom + margin))
        self.press("Esc")
        self.edits += 1

    def type_count(self, region: Region, count: int) -> None:
        """Select a line and type how many characters it has."""
        self.select(region)
        self.window.canvas.setFocus()
        QTest.keyClicks(self.window.canvas, str(count))
        QTest.keyClick(self.window.canvas, Qt.Key.Key_Return)
        self.edits += 1

    def correct(self, truth: Sequence[TrueLine], *, counts: bool = True) -> None:
        """Bring the shown page from its proposals to the truth."""
        self.accept_proposals()
        live(30)
        for region in list(self.lines):
            best = max(truth, key=lambda line: _overlap(region, line), default=None)
            if best is None or _overlap(region, best) < SAME:
                self.delete(region)
        for line in truth:
            self._correct_line(line, counts=counts)

    def _correct_line(self, line: TrueLine, *, counts: bool) -> None:
        found = [region for region in self.lines if _overlap(region, line) >= SAME]
        best = max(found, key=lambda region: _overlap(region, line), default=None)
        for region in found:
            if region is not best:
                self.delete(region)
        if best is None or _overlap(best, line) < GOOD_ENOUGH:
            if best is not None:
                self.delete(best)
            self.draw(line.polygon)
            best = max(self.lines, key=lambda region: _overlap(region, line))
        known = best.count.value if best.count else None
        if counts and line.count is not None and known != line.count:
            self.type_count(best, line.count)

    def accept_page(self) -> None:
        """Look until the page is accepted, all of it if that is asked, and go on."""
        session, strip = self.window.session, self.window.page_commands.acceptance.strip
        assert session.project is not None
        assert session.page is not None
        project, page_id = session.project, session.page.id

        def is_accepted() -> bool:
            self.look()
            self.press("Ctrl+Return")
            if strip.is_open:
                self.go_on("A")
            return project.page(page_id).state is ReviewState.ACCEPTED

        until(is_accepted, "the page to be accepted")

    def picture(self, out: Path, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of one of its dialogs."""
        live(250)
        out.mkdir(parents=True, exist_ok=True)
        (widget or self.window).grab().save(str(out / f"{name}.png"))

    def place(self, point: Point) -> QPoint:
        """Return where a point of the image lies on the canvas."""
        x, y = self.window.canvas.viewport.to_canvas(point)
        return QPoint(round(x), round(y))


def _overlap(region: Region, line: TrueLine) -> float:
    left, top, right, bottom = geometry.bounds(region.polygon)
    other = geometry.bounds(line.polygon)
    if right < other[0] or other[2] < left or bottom < other[1] or other[3] < top:
        return 0.0
    return geometry.intersection_over_union(region.polygon, line.polygon)
