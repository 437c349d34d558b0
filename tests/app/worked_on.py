"""A project somebody has worked on, small and quick to make, and ways to damage it."""

import sqlite3
import time
from contextlib import closing, suppress
from pathlib import Path

from PIL import Image

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Page, ReviewState
from labeler.core.records import ModelRecord
from tests.builders import line

PAGES = 4


def make(folder: Path, pages: int = PAGES) -> Project:
    """A project with lines on all pages, the first ones accepted, beside its images."""
    images = folder.parent / "images"
    images.mkdir(parents=True, exist_ok=True)
    for number in range(pages):
        Image.new("RGB", (400, 300), (250, 250, number)).save(images / f"page {number}.png")
    project = Project.create(folder, [images], author="ann")
    project.scan()
    for entry in project.entries():
        label(project, entry.id)
    return project


def label(project: Project, page_id: int, lines: int = 3) -> Page:
    """Draw lines with texts on a page and accept it."""
    page = project.page(page_id)
    drawn = [
        line(10, 10 + 40 * n, f"p{page_id}l{n}", text=f"é {page_id}.{n}") for n in range(lines)
    ]
    after = edits.add_regions(page, drawn)
    edit(project, page, after, "Draw")
    page = project.page(page_id)
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept page")
    return project.page(page_id)


def train(project: Project, content: bytes = b"weights") -> ModelRecord:
    """Pretend that a training made a model."""
    import hashlib

    path = project.folder / "models" / "7.safetensors"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    return project.store.models.add(name="mine", path=path, sha256=digest, source="training run 7")


def pages_of(folder: Path) -> dict[int, Page]:
    """All pages of a project that can be read."""
    with Project.open(folder) as project:
        project.patrol.go_on()
        return {e.id: project.store.pages.load(e.id) for e in project.entries() if not e.damage}


def run_sql(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "labeler.db")) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def settle(folder: Path) -> Path:
    """Put all of a database into one file, and return that."""
    with closing(sqlite3.connect(folder / "labeler.db")) as connection:
        for _ in range(100):  # Threads of a window may just be leaving.
            with suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA journal_mode = DELETE")
                break
            time.sleep(0.1)
    return folder / "labeler.db"
