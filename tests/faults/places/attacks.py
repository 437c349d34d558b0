"""What may happen to the place of a project while somebody works on it, one attack for each."""

import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

from sqlalchemy import event

from labeler import paths
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.core.errors import LabelerError, ReadOnlyProject
from labeler.core.files import write_text
from labeler.store import read_only
from tests.app.scans import accept
from tests.faults.harness import Harness, Outcome
from tests.faults.places.desk import Desk, make_project
from tests.faults.places.loop import can_mount, mounted, remount

Round = Callable[[Desk, Random, Path], list[str]]
"""One attack on somebody at work; returns what went wrong."""


def _rounds(attack: Round, rounds: int, seed: int, folder: Path) -> Outcome:
    """Attack a project of its own each time, and count what was drawn and what is lost."""
    random, failures, drawn, waited = Random(seed), list[str](), 0, 0
    for number in range(rounds):
        place = folder / str(number)
        rescue = random.choice((place, folder.parent)) / f"rescue {number}"
        with patch.object(paths, "user_rescue", lambda rescue=rescue: rescue):
            desk = Desk(make_project(place))
            desk.draw(random.randint(0, 4))
            told = attack(desk, random, place)
        failures += [f"round {number}: {each}" for each in told]
        drawn, waited = drawn + len(desk.drawn), waited + desk.waited
        shutil.rmtree(place)
    return Outcome(rounds, tuple(failures), f"{drawn:,} edits, {waited:,} of them waited")


def _vanish(desk: Desk, random: Random, place: Path) -> list[str]:
    """Move the folder away, and back later; in between the program may die."""
    away = desk.folder.rename(place / "away")
    desk.draw(random.randint(1, 6))
    wrong = [] if "is gone" in desk.project.outbox.trouble else ["the cause is not named"]
    if is_dead := random.random() < 0.5:
        desk.die()
    wrong += ["the folder was made anew"] if desk.folder.exists() else []
    away.rename(desk.folder)
    if is_dead:
        desk.come_back()
    desk.draw(random.randint(0, 3))
    return [*wrong, *desk.lost()]


def _replace(desk: Desk, random: Random, place: Path) -> list[str]:
    """Put an older copy in the place, and the newer one back later."""
    older = _copied(desk.folder, place / "older")
    desk.draw(random.randint(1, 4))
    newer = _copied(desk.folder, place / "newer")
    is_in_place = random.random() < 0.5
    _put(older, desk.folder, is_in_place=is_in_place)
    desk.draw(random.randint(1, 4))
    wrong = [] if "an older copy" in desk.project.outbox.trouble else ["the cause is not named"]
    if is_dead := random.random() < 0.5:
        desk.die()
    _put(newer, desk.folder, is_in_place=is_in_place)
    if is_dead:
        desk.come_back()
    desk.draw(random.randint(0, 3))
    return [*wrong, *desk.lost()]


def _lock(desk: Desk, random: Random, place: Path) -> list[str]:
    """Let another program hold the database for a while; no edit may wait for that long."""
    held, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(desk.folder / "labeler.db")) as other:
            other.execute("BEGIN IMMEDIATE")
            held.set()
            let_go.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    began, count = time.monotonic(), random.randint(1, 6)
    desk.draw(count)
    took = time.monotonic() - began
    wrong = [] if "keeps it locked" in desk.project.outbox.trouble else ["the cause is not named"]
    wrong += [f"{count} edits took {took:.1f} s"] if took > 2 else []
    let_go.set()
    thread.join()
    return [*wrong, *desk.lost()]


def _fill(desk: Desk, random: Random, place: Path) -> list[str]:
    """Leave a few bytes on the disk; later somebody makes room. In between the program may die."""
    settings, wrong = place / "settings.json", list[str]()
    write_text(settings, "before")
    accept(desk.project, 1)
    with _full(desk.project, place, random):
        desk.draw(random.randint(20, 60))
        trouble = desk.project.outbox.trouble
        wrong += [] if "disk is full" in trouble else [f"the cause is not named: {trouble}"]
        wrong += _write_on_full_disk(desk.project, settings, place / "exported")
        # Where nothing could be kept either, the window asks before it closes.
        if is_dead := desk.project.outbox.is_kept and random.random() < 0.5:
            desk.die()
    if is_dead:
        desk.come_back()
    return [*wrong, *desk.lost()]


def _write_on_full_disk(project: Project, settings: Path, out: Path) -> list[str]:
    """Files are there as a whole or not at all; what is wrong is said."""
    wrong = []
    try:
        write_text(settings, "after" * 100_000)
    except OSError:
        wrong += [] if settings.read_text() == "before" else ["the settings are damaged"]
    try:
        export_pages(project, "icdar", out, ExportChoice(with_images=True))
    except LabelerError as error:
        wrong += [f"half an export lies in {out}"] if out.exists() else []
        wrong += [] if "No space" in str(error) or "full" in str(error) else [str(error)]
    return wrong


@contextmanager
def _full(project: Project, place: Path, random: Random) -> Iterator[None]:
    """Let the disk be full: really so on a small one, else as far as the database can tell."""
    if place.parent.is_mount():
        ballast = place / "ballast"
        with ballast.open("wb", buffering=0) as file:
            file.write(bytes(max(0, shutil.disk_usage(place).free - random.randint(0, 400_000))))
        yield
        ballast.unlink()
        return
    engine = project.store._engine

    def limit(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # as many as there are

    event.listen(engine, "connect", limit)
    engine.dispose()
    yield
    event.remove(engine, "connect", limit)
    engine.dispose()


def _look(desk: Desk, random: Random, place: Path) -> list[str]:
    """Open a project that may only be read: a killed program left some of it beside the file."""
    accept(desk.project, 1)
    folder = place / "read" / "project"
    shutil.copytree(desk.folder, folder, ignore=shutil.ignore_patterns("*-shm", "open"))
    desk.die()
    before = _listed(folder)
    with ExitStack() as stack:
        if place.parent.is_mount():
            remount(place.parent, "ro")
            stack.callback(remount, place.parent, "rw")
        else:
            stack.enter_context(patch.object(read_only, "is_writable", lambda _: False))
        out = place.parent.parent / "exported"
        wrong = _look_and_export(folder, out)
    shutil.rmtree(out, ignore_errors=True)
    wrong += [] if _listed(folder) == before else ["something was left in the folder"]
    desk.folder = folder
    desk.open()
    desk.draw(2)
    return [*wrong, *desk.lost()]


def _look_and_export(folder: Path, out: Path) -> list[str]:
    with Project.open(folder) as project:
        pages = export_pages(project, "icdar", out, ExportChoice()).pages
        wrong = [] if pages == 1 else [f"{pages} pages were exported"]
        try:
            project.store.pages.remove([1])
        except ReadOnlyProject:
            return wrong
    return [*wrong, "it could be changed"]


def _listed(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _copied(folder: Path, out: Path) -> Path:
    """Copy a project that is open as a whole."""
    out.mkdir()
    _copy_database(folder, out)
    return out


def _put(copy: Path, folder: Path, *, is_in_place: bool) -> None:
    if is_in_place:
        _copy_database(copy, folder)
    else:
        folder.rename(folder.with_name(f"before {copy.name}"))
        shutil.copytree(copy, folder)


def _copy_database(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(source / "labeler.db")) as old,
        closing(sqlite3.connect(target / "labeler.db")) as new,
    ):
        old.backup(new)


def vanish(rounds: int, seed: int, folder: Path) -> Outcome:
    return _rounds(_vanish, rounds, seed, folder)


def replace(rounds: int, seed: int, folder: Path) -> Outcome:
    return _rounds(_replace, rounds, seed, folder)


def lock(rounds: int, seed: int, folder: Path) -> Outcome:
    return _rounds(_lock, rounds, seed, folder)


def fill(rounds: int, seed: int, folder: Path) -> Outcome:
    """On a small disk of its own, where this user may mount one."""
    return _on_a_disk(_fill, rounds, seed, folder)


def look(rounds: int, seed: int, folder: Path) -> Outcome:
    """On a disk that is mounted read-only, where this user may mount one."""
    return _on_a_disk(_look, rounds, seed, folder)


def _on_a_disk(attack: Round, rounds: int, seed: int, folder: Path) -> Outcome:
    if not can_mount():
        return _rounds(attack, rounds, seed, folder)
    with mounted(folder, 16) as disk:
        return _rounds(attack, rounds, seed, disk)


HARNESSES = (
    Harness("folder vanishes", "what is done meanwhile is kept and stored later", vanish, 100),
    Harness("older copy", "it is not written; what is done is kept and stored later", replace, 100),
    Harness("locked", "no edit waits for another program; all are stored later", lock, 100),
    Harness("full disk", "the cause is named; files and database stay whole", fill, 100),
    Harness("read-only", "it opens, exports, and nothing is left in it", look, 50),
)
