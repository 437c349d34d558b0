"""A project held in memory and a canvas that shows its first page."""

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from labeler.app.kept_edits import Kept
from labeler.app.outbox import Outbox, Waiting
from labeler.core import changes as page_changes
from labeler.core.annotation import (
    Count,
    CountSource,
    Level,
    Page,
    Polygon,
    Proposal,
    Region,
)
from labeler.core.changes import Changes
from labeler.core.errors import UnreadableImage
from labeler.core.geometry import rectangle
from labeler.core.reading import Reading
from labeler.core.records import PageEntry
from labeler.gui.canvas.view import CanvasView
from labeler.gui.session import Session
from labeler.store.project_store import Standing


class MemoryJournal:
    """Keeps pages and what was done to them the way the store does."""

    def __init__(self, pages: dict[int, Page]) -> None:
        self.pages = pages
        self.done: list[tuple[str, Changes, str | None]] = []
        self.undone: list[tuple[str, Changes, str | None]] = []

    def record(
        self, changes: Changes, text: str, *, author: str, gesture: str | None = None
    ) -> None:
        self._apply(changes)
        if gesture is not None and self.done and self.done[-1][2] == gesture:
            earlier = self.done.pop()[1]
            self.done.append((text, page_changes.merged(earlier, changes), gesture))
        else:
            self.done.append((text, changes, gesture))
        self.undone.clear()

    def undo(self, page_id: int) -> Changes | None:
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self._apply(self.undone[-1][1].reversed())

    def redo(self, page_id: int) -> Changes | None:
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self._apply(self.done[-1][1])

    @property
    def steps(self) -> tuple[list[tuple[str, Changes, str | None]], ...]:
        return self.done, self.undone

    def _apply(self, changes: Changes) -> Changes:
        page = self.pages[changes.page_id]
        self.pages[changes.page_id] = page_changes.apply(page, changes)
        return changes


class MemoryProject:
    """As much of a project as the canvas asks for."""

    author = "tester"
    uuid = "0123456789abcdef"

    def __init__(self, pages: Sequence[Page], proposals: Sequence[Proposal] = ()) -> None:
        self.pages = {page.id: page for page in pages}
        self.proposals = {pages[0].id: tuple(proposals)}
        self.readings: dict[int, dict[Polygon, Reading]] = {}
        self.journal = MemoryJournal(self.pages)
        self.unreadable: set[int] = set()
        self.is_readable = threading.Event()
        """Cleared by tests that let images come late."""
        self.is_readable.set()
        self.read: list[int] = []
        self.store = SimpleNamespace(
            journal=self.journal,
            pages=SimpleNamespace(load=self.pages.__getitem__, entry=self._entry),
            proposals=SimpleNamespace(of_page=lambda key: self.proposals.get(key, ())),
            models=SimpleNamespace(current=lambda _kind: SimpleNamespace(id=1, source="base")),
            readings=SimpleNamespace(of_page=lambda key, _reader: self.readings.get(key, {})),
            setting=lambda _key, default: default,
            hurry=lambda _seconds: None,
            is_behind=lambda _page_id: False,
            standing=self._standing,
        )
        self.outbox = Outbox(self._record)
        self.kept: list[Kept] = []

    def page(self, page_id: int, *, patience: float | None = None) -> Page:
        return self.pages[page_id]

    def _record(self, edit: Waiting) -> Changes:
        self.journal.record(edit.changes, edit.text, author=self.author, gesture=edit.gesture)
        return edit.changes

    def image(self, page_id: int) -> NDArray[np.uint8]:
        self.read.append(page_id)
        assert self.is_readable.wait(60)
        if page_id in self.unreadable:
            raise UnreadableImage("The file is cut short. Copy it again.")
        width, height = self.pages[page_id].size
        return np.full((height, width, 3), 230 - 50 * (page_id - 1), dtype=np.uint8)

    def maps(self, page_id: int) -> None:
        """No detector has looked at any page."""

    def image_stamp(self, page_id: int) -> str:
        return ""

    def demand_sound(self, page_id: int) -> None:
        """No image here ever changes."""

    def _standing(self, page_id: int) -> Standing:
        done, undone = (steps[-1][0] if steps else None for steps in self.journal.steps)
        return Standing(self._entry(page_id), done, undone)

    def _entry(self, page_id: int) -> PageEntry:
        page = self.pages[page_id]
        return PageEntry(
            page_id, Path(f"{page_id}.png"), 0, f"{page_id}.png", page.state, page.size
        )


def line(key: str, left: float, top: float, right: float, bottom: float) -> Region:
    """Return a rectangular line with a count."""
    outline = rectangle((left, top), (right, bottom))
    return Region(Level.LINE, outline, count=Count(5, CountSource.MODEL), id=key)


def character(key: str, line_id: str, left: float, top: float, size: float) -> Region:
    """Return a square character on a line."""
    outline = rectangle((left, top), (left + size, top + size))
    return Region(Level.CHARACTER, outline, line_id=line_id, id=key)


@pytest.fixture
def page() -> Page:
    """Two lines, the first with two characters, on a page of 400 by 300 pixels."""
    return Page(
        1,
        (400, 300),
        (
            line("first", 40, 40, 240, 80),
            character("a", "first", 45, 45, 30),
            character("b", "first", 80, 45, 30),
            line("second", 40, 120, 240, 160),
        ),
    )


@pytest.fixture
def proposals() -> tuple[Proposal, ...]:
    """One sure line with a character, one doubtful line."""
    return (
        Proposal(1, Level.LINE, rectangle((40, 200), (240, 240)), 0.9, count=4),
        Proposal(2, Level.CHARACTER, rectangle((45, 205), (75, 235)), 0.8, line_id=1),
        Proposal(3, Level.LINE, rectangle((260, 200), (380, 240)), 0.75),
    )


@pytest.fixture
def project(page: Page, proposals: tuple[Proposal, ...]) -> MemoryProject:
    """The page with its proposals, and two empty pages, each darker than the one before."""
    empty = replace(page, regions=())
    return MemoryProject([page, replace(empty, id=2), replace(empty, id=3)], proposals)


@pytest.fixture
def session(qtbot: QtBot, project: MemoryProject) -> Session:
    """A session that shows the first page."""
    session = Session()
    session.open(project)  # type: ignore[arg-type]
    session.show(1)
    return session


@pytest.fixture
def view(qtbot: QtBot, session: Session) -> Iterator[CanvasView]:
    """A canvas of 448 by 348 pixels: the page at 100 %, 24 pixels from each side."""
    view = CanvasView(session)
    # Pictures are of full quality, however slow the machine is.
    view.scene.frame._clock = lambda: 0.0
    view.resize(448, 348)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.scene.image.loaded):
        view.show()
        session.show(1)
    view.setFocus()
    view.camera.actual_size()
    yield view
    view.finish()
