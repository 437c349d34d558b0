"""A project of any number of pages full of lines: the program writes a hundred, SQL the others.

The others are copies of the first, row by row, but for numbers, names and places of images, so that
each of them is as the program writes it. What was proposed and the edits that drew the lines are
left out of the copies: nobody asks for them where a project is opened, listed, edited or exported.
"""

import sqlite3
import string
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import cv2
import numpy as np

from db.backend import backend_of
from db.database import close, connect, writing
from db.schema import DetectionRow, ImageRow, JournalRow, PageRow, RegionRow
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import Polygon, ReviewState
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.store.urls import is_on_server, url_of

PART = 100
"""Pages that the program writes; all others are copies of these."""
SIZE = (620, 877)
"""A4 at 75 dpi: lines have numbers as on any page, and images are small."""
IN_WORK, SKIPPED = 25, 5
"""Of each hundred pages; the others are accepted."""
DISAGREEING = 0.05
"""Share of lines whose count of characters is not that of their text."""
LINKED = 2000
"""Pages whose images are there: more than is exported. Making a million names takes longer than all else."""
_FIRST = "part00000"
"""In the paths of the images of the pages that the program writes."""
_PER_COMMIT = 1000
"""Parts: what is killed on the way goes on with the next ones."""

Execute = Callable[[str], list[tuple[int]]]
"""Run a statement, and return what it answers."""


def fill(folder: Path, images: Path, pages: int, lines: int) -> None:
    """Make a project in a folder, or go on with one, until it has so many pages of so many lines.

    A server is the one that the folder names. `images` is a folder for their images: those of the first
    `LINKED` pages, of which only a hundred are different; those of the others are not there.
    """
    if not images.is_dir():
        _write_images(images / _FIRST)
        with Project.create(folder, [images]) as project:
            _link_images(images, min(pages, LINKED) // PART)
            project.scan()
            for number, entry in enumerate(project.entries()):
                _draw(project, entry.id, number, lines)
    with _in_bulk(folder) as execute:
        ((made,),) = execute("SELECT count(*) FROM page")
        _copy(execute, range(made // PART, pages // PART))
    if is_on_server(folder):
        engine = connect(url_of(folder))
        with writing(engine) as connection:
            backend = backend_of(engine.url)
            backend.set_counters(connection, {"page": pages, "image": pages})
        close(engine)


@contextmanager
def few_accepted(folder: Path, pages: int) -> Iterator[None]:
    """Let only so many pages be accepted meanwhile, the first ones: the others are rejected."""
    accepted, rejected = f"'{ReviewState.ACCEPTED}'", f"'{ReviewState.REJECTED}'"
    with _in_bulk(folder) as execute:
        first = execute(f"SELECT id FROM page WHERE state = {accepted} ORDER BY id LIMIT {pages}")
        execute(
            f"UPDATE page SET state = {rejected} WHERE state = {accepted} AND id > {first[-1][0]}"
        )
    try:
        yield
    finally:
        with _in_bulk(folder) as execute:
            execute(f"UPDATE page SET state = {accepted} WHERE state = {rejected}")


def _write_images(folder: Path) -> None:
    random = np.random.default_rng(0)
    folder.mkdir(parents=True)
    for number in range(PART):
        pixels = random.integers(0, 255, (*SIZE[::-1],), dtype=np.uint8) | 128
        cv2.imwrite(str(folder / f"{number:02}.jpg"), pixels)


def _link_images(folder: Path, parts: int) -> None:
    """Give the images other names, before they are scanned: that changes their stamps."""
    images = sorted((folder / _FIRST).iterdir())
    for part in range(1, parts):
        copy = folder / f"part{part:05}"
        copy.mkdir()
        for image in images:
            (copy / image.name).hardlink_to(image)


def _draw(project: Project, page_id: int, number: int, lines: int) -> None:
    """Let lines be proposed on a page, accept them, and judge it: the last is an edit of its own."""
    random = np.random.default_rng(number)
    found = Detection(SIZE, tuple(_found(random, row, lines) for row in range(lines)))
    project.store.proposals.record(page_id, found, model_id=None, settings=DetectSettings())
    page = project.page(page_id)
    drawn = proposing.accept_proposals(page, project.store.proposals.of_page(page_id))
    edit(project, page, drawn, "Accept proposals")
    page = project.page(page_id)
    if number < IN_WORK:
        first = page.regions[0]
        done = transcribing.set_text(page, first.id, f"{first.text} {number}")
    else:
        is_skipped = number < IN_WORK + SKIPPED
        done = edits.set_state(page, ReviewState.SKIPPED if is_skipped else ReviewState.ACCEPTED)
    edit(project, page, done, "Judge")


def _found(random: np.random.Generator, row: int, lines: int) -> FoundLine:
    """Return a line with coordinates and a text as long as those of found ones are."""
    height = (SIZE[1] - 20) / lines
    left, right = random.uniform(20, 60), random.uniform(300, 600)
    top, bottom = 10 + row * height, 10 + (row + 0.8) * height
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    corners += random.uniform(0, 0.1 * height, (4, 2))
    points: Polygon = tuple((float(x), float(y)) for x, y in corners.astype(np.float32))
    letters = random.choice([*string.ascii_letters, *" " * 9], random.integers(20, 44))
    text = "".join(letters).strip()
    count = len(text.replace(" ", "")) + int(random.random() < DISAGREEING)
    return FoundLine(points, float(np.float32(random.uniform(0.7, 1))), count, text)


@contextmanager
def _in_bulk(folder: Path) -> Iterator[Execute]:
    """Run statements without what makes a commit last: who makes a benchmark can make it again."""
    if not is_on_server(folder):
        file = url_of(folder).removeprefix("sqlite:///")
        with closing(sqlite3.connect(file, isolation_level=None)) as lite:
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -262144"):
                lite.execute(f"PRAGMA {pragma}")
            yield lambda statement: lite.execute(statement).fetchall()
            lite.execute("PRAGMA journal_mode = WAL")
        return
    import psycopg  # noqa: PLC0415 - an extra

    with psycopg.connect(url_of(folder), autocommit=True) as server:
        server.execute(
            "SET session_replication_role = replica"
        )  # Links of copies are as they were.

        def execute(statement: str) -> list[tuple[int]]:
            answer = server.execute(statement.encode())
            return answer.fetchall() if answer.description else []

        yield execute


def _copy(execute: Execute, parts: range) -> None:
    """Add copies of the first pages, each part with the numbers that follow the last one's."""
    tables = {
        row.__tablename__: row.__table__.columns.keys()
        for row in (ImageRow, PageRow, RegionRow, DetectionRow, JournalRow)
    }
    of_first = {
        "image": f"id <= {PART}",
        "page": f"id <= {PART}",
        "region": f"page_id <= {PART} ORDER BY page_id, rank",
        "detection": f"page_id <= {PART}",
        "journal": f"page_id <= {PART} AND text = 'Judge'",
    }
    for table, rows in of_first.items():
        execute(f"CREATE TEMPORARY TABLE first_{table} AS SELECT * FROM {table} WHERE {rows}")
    ((revisions,),) = execute("SELECT max(revision) FROM first_page")
    for part in parts:
        if part % _PER_COMMIT == 0 or part == parts.start:
            execute("BEGIN")
        for table, columns in tables.items():
            kept = [c for c in columns if not (c == "id" and table in ("detection", "journal"))]
            values = ", ".join(_value(table, column, part, revisions) for column in kept)
            names = ", ".join(kept)
            execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM first_{table}")
        if part % _PER_COMMIT == _PER_COMMIT - 1 or part == parts.stop - 1:
            execute("COMMIT")


def _value(table: str, column: str, part: int, revisions: int) -> str:
    """Return what stands in a column of a copy, as an expression of what stands in the first."""
    if column in ("page_id", "image_id") or (column == "id" and table != "region"):
        return f"{column} + {part * PART}"
    if column == "revision":
        return f"{column} + {part * revisions}"
    if table == "image" and column in ("path", "name"):
        return f"replace({column}, '{_FIRST}', 'part{part:05}')"
    return column
