"""Somebody who goes on drawing whatever happens to the disk, and then looks for every line."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from labeler.app import editing
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Page
from tests.app.conftest import draw_image
from tests.builders import line

PAGES = 3
PATIENCE = 0.02
"""Seconds that an edit waits for other programs."""


def make_project(place: Path) -> Path:
    """Make a small project in a folder, and its images."""
    images = place / "images"
    for number in range(PAGES):
        draw_image(images / f"{number}.png", number)
    with Project.create(place / "project", [images], author="ana") as project:
        project.scan()
    return place / "project"


@dataclass
class Desk:
    """Works on one project as the window does: what cannot be stored waits in the outbox."""

    folder: Path
    drawn: list[tuple[int, str]] = field(default_factory=list)
    """Page and region of every line that was drawn."""
    waited: int = 0
    """How many of them could not be stored at once."""

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.project = Project.open(self.folder, author="ana")
        self.project.store.hurry(PATIENCE)
        self._pages = {entry.id: self.project.page(entry.id) for entry in self.project.entries()}

    def draw(self, count: int) -> None:
        for _ in range(count):
            page = self._pages[1 + len(self.drawn) % PAGES]
            new = line(0, len(self.drawn) % 100)
            after = edits.add_regions(page, [new])
            editing.edit_or_keep(self.project, page, after, "Draw")
            self._pages[page.id] = after
            self.drawn.append((page.id, new.id))
            self.waited += bool(len(self.project.outbox))

    def die(self) -> None:
        """End the program without storing anything more."""
        self.project.close()

    def come_back(self) -> None:
        """Open the project anew and store what was kept."""
        self.open()
        self.project.take_up_kept()

    def lost(self) -> list[str]:
        """Store what waits, and return a sentence for everything that is not as it should be."""
        refused = self.project.outbox.send()
        if len(self.project.outbox):
            refused.append(f"{len(self.project.outbox)} edits wait: {self.project.outbox.trouble}")
        self.project.close()
        with Project.open(self.folder) as project:
            found = {page.id: _ids(page) for page in map(project.page, range(1, PAGES + 1))}
        lost = [name for page_id, name in self.drawn if name not in found[page_id]]
        with closing(sqlite3.connect(self.folder / "labeler.db")) as database:
            sound = database.execute("PRAGMA integrity_check").fetchone()
        damage = [] if sound == ("ok",) else [f"the database is damaged: {sound}"]
        return [*refused, *damage, *([f"{len(lost)} lines are lost"] if lost else [])]


def _ids(page: Page) -> set[str]:
    return {region.id for region in page.regions}
