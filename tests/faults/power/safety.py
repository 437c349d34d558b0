"""Copies of a project, one of them brought back, and a damaged project that is repaired."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from labeler.app import doctor, editing, restoring
from labeler.app.backups import Backups
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.files import write_atomically
from labeler.store import copies
from tests.builders import line

COPIES = 2
"""The first copy is of a page with one line, the second of one with two."""
_WEIGHTS = b"no weights, but a few bytes" * 100


def prepare(safe: Path, hurt: Path, images: Path) -> None:
    """Make a project with weights of its own, and one of which a line cannot be read."""
    with Project.create(safe, [images]) as project:
        project.scan()
        weights = safe / "models" / "1.safetensors"
        write_atomically(weights, lambda draft: draft.write_bytes(_WEIGHTS))
        digest = sha256(_WEIGHTS).hexdigest()
        project.store.models.add(name="m", path=weights, sha256=digest, source="imported")
    shutil.copytree(safe, hurt)
    with Project.open(hurt) as project:
        for page_id in (1, 2):
            _draw(project, page_id, 0)
    with closing(sqlite3.connect(hurt / "labeler.db")) as database, database:
        database.execute("UPDATE region SET polygon = 'torn' WHERE page_id = 1")


def back_up(safe: Path, promise: Callable[..., None]) -> None:
    """Draw a line and make a copy, twice."""
    with Project.open(safe) as project:
        for number in range(COPIES):
            _draw(project, 1, number)
            Backups(safe).write()
            promise("backed up", copies=number + 1)


def bring_back(safe: Path, promise: Callable[..., None]) -> None:
    """Restore the first copy."""
    backups = Backups(safe)
    restoring.restore(backups.all()[-1], safe, backups)
    promise("restored")


def repair(hurt: Path, promise: Callable[..., None]) -> None:
    """Repair the damaged project."""
    doctor.repair(hurt)
    promise("repaired")


def check_copies(safe: Path, count: int, *, is_restored: bool) -> None:
    """Raise AssertionError, or what reading raises, where copies or their project are not whole."""
    backups = Backups(safe)
    found = {copy.number: copy for copy in backups.all()}
    assert set(found) >= set(range(1, count + 1)), f"{count} copies were made: {set(found)}"
    for number, copy in found.items():
        assert copy.facts is not None, copy.problem
        copies.verify(copy.path)
        for digest in copy.facts.weights if number <= count else ():
            kept = backups.weights_of(digest)
            assert sha256(kept.read_bytes()).hexdigest() == digest, f"{kept} is damaged"
        with closing(sqlite3.connect(copy.path)) as database:
            lines = database.execute("SELECT count(*) FROM region").fetchone()[0]
        assert lines == min(number, COPIES), f"copy {number} has {lines} lines"
    with Project.open(safe) as project:
        lines = len(project.page(1).regions)
    # A line is drawn before its copy is made; a project may be on its way back.
    possible = {1} if is_restored else {1, 2} if count == COPIES else {count, count + 1}
    assert lines in possible, f"{lines} lines after {count} copies"


def check_repaired(hurt: Path, *, is_promised: bool) -> None:
    """Raise AssertionError where more is lost than what was torn, or a repair was not done."""
    with Project.open(hurt) as project:
        assert len(project.page(2).regions) == 1, "the sound page lost its line"
    if is_promised:
        assert doctor.examine(hurt).is_sound, "the repair is not there"
        assert list((hurt / "damaged").glob("*/labeler.db")), "the damaged database is not kept"


def _draw(project: Project, page_id: int, number: int) -> None:
    page = project.page(page_id)
    editing.edit(project, page, edits.add_regions(page, [line(0, 20 * number)]), "Draw")
