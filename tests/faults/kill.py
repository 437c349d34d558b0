"""Kill the program at any moment of any work, and see what is left."""

import multiprocessing
import random
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

from labeler.app import editing, export_folder, models
from labeler.app.project import Project
from labeler.core.annotation import Page, ReviewState
from labeler.core.records import RunState
from labeler.formats import registry
from tests.faults import killed_work, small_project
from tests.faults.harness import Harness, Outcome
from tests.faults.small_project import ACCEPTED, ROWS

PATIENCE = 1800.0
"""Seconds without a word after which a process hangs, also on a machine that does much else."""
MOMENT = 0.1
"""Seconds within which a process is killed after the last word that is waited for."""
SAY_EVERY = 50
"""Rounds after which it says how far it is."""
FRESH_EVERY = 20
"""Rounds after which the project is made anew, so that it does not grow without end."""


@dataclass(slots=True)
class Heard:
    """What a process said before it died."""

    pages: dict[int, Page]
    """As they were acknowledged last."""
    done: int = 0
    mark: object = None
    """What it was about to do; None when that was acknowledged."""


IsWhole: TypeAlias = Callable[[Page, object], bool]
"""Tells whether a page is what an edit that nobody acknowledged would have made of it."""


@dataclass(frozen=True, slots=True)
class Work:
    """One kind of work, and what may be left of it."""

    run: Callable[..., None]
    most: int
    """What it says before it is killed is at most so many words: slow machines see as much."""
    is_whole: IsWhole = field(default=lambda page, mark: False)


WORKS = {
    "edit": Work(killed_work.edit, 80, lambda page, mark: page.note == str(mark)),
    "accept": Work(
        killed_work.accept,
        60,
        lambda page, mark: (page.state is ReviewState.ACCEPTED) == bool(page.regions),
    ),
    "import": Work(
        killed_work.import_,
        12,
        lambda page, mark: [r.text for r in page.lines] == [str(int(str(mark)) % 2)] * len(ROWS),
    ),
    "propose": Work(killed_work.propose, 15),
    "export": Work(killed_work.export, 5),
    "train": Work(killed_work.train, 15),
}
ORDER = 2 * ("edit", "accept", "import", "propose", "export") + ("train",)
"""In which they are killed, over and over; a training takes its time."""


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Kill each kind of work in turn."""
    chance = random.Random(seed)
    template = small_project.make(folder / "template")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.killed_work"])
    failures: list[str] = []
    done = 0
    for number in range(rounds):
        name = ORDER[number % len(ORDER)]
        place = folder / name
        if number // len(ORDER) % FRESH_EVERY == 0:
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(template.parent, place)
        heard = _kill(context, WORKS[name], place / "project", number, chance)
        done += heard.done
        found = _look(WORKS[name], place / "project", heard, number)
        failures += [f"{name}, round {number}, seed {seed}: {what}" for what in found]
        if (number + 1) % SAY_EVERY == 0:
            sys.stderr.write(f"kill: {number + 1:,} of {rounds:,}, {len(failures)} broken\n")
    return Outcome(rounds, tuple(failures), f"{done:,} acknowledged edits and imports")


def _kill(
    context: multiprocessing.context.ForkServerContext,
    work: Work,
    project: Path,
    seed: int,
    chance: random.Random,
) -> Heard:
    """Let a process work, kill it some moments after it has begun, and say what it had said."""
    with Project.open(project) as before:
        heard = Heard({entry.id: before.page(entry.id) for entry in before.entries()})
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(work.run, project, seed, theirs), daemon=True)
    process.start()
    theirs.close()
    for _ in range(chance.randint(1, work.most)):
        if not ours.poll(PATIENCE):
            raise TimeoutError(f"{work.run.__name__} does not go on")
        _hear(heard, ours)
    time.sleep(chance.uniform(0, MOMENT))
    process.kill()
    with suppress(EOFError, OSError):  # what it had said already; the last word may be cut off
        while True:
            _hear(heard, ours)
    process.join()
    if process.exitcode != -9:
        raise RuntimeError(f"{work.run.__name__} ended by itself")
    process.close()
    return heard


def _work(run: Callable[..., None], project: Path, seed: int, out: Connection) -> None:
    run(project, seed, lambda kind, value: out.send((kind, value)))


def _hear(heard: Heard, ours: Connection) -> None:
    kind, value = ours.recv()
    if kind == "about":
        heard.mark = value
    else:
        heard.mark = None
        heard.done += 1
        heard.pages |= {page.id: page for page in value}


def _look(work: Work, folder: Path, heard: Heard, number: int) -> list[str]:
    """Return what is broken in a project that was killed; one that cannot be opened is."""
    try:
        return list(_wrong(work, folder, heard, number))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is broken
        return [f"{type(error).__name__}: {error}"]


def _wrong(work: Work, folder: Path, heard: Heard, number: int) -> Iterator[str]:
    """Yield what is not as it should be; raises what opening and reading raise."""
    yield from _damage(folder / "labeler.db")
    with Project.open(folder) as project:
        for entry in project.entries():
            page = project.page(entry.id)
            is_new = heard.mark is not None and work.is_whole(page, heard.mark)
            if page != heard.pages[entry.id] and not is_new:
                yield f"page {entry.id} is neither what was acknowledged nor what was to come"
            lines = [p for p in project.store.proposals.of_page(entry.id) if p.line_id is None]
            if entry.proposal_count not in (None, len(lines)):
                yield f"page {entry.id} has {len(lines)} of {entry.proposal_count} proposals"
        yield from _wrong_undo(project, heard)
        yield from _wrong_models(project)
    yield from _wrong_exports(folder.parent / f"exports-{number}")


def _damage(database: Path) -> Iterator[str]:
    with closing(sqlite3.connect(database)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            yield "the database is damaged"
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            yield "rows point at nothing"


def _wrong_undo(project: Project, heard: Heard) -> Iterator[str]:
    """Take the last edit of each page back and do it again."""
    for page_id in heard.pages:
        before = project.page(page_id)
        if editing.undo(project, page_id) is None:
            continue
        if project.page(page_id) == before:
            yield f"undo changes nothing on page {page_id}"
        editing.redo(project, page_id)
        if project.page(page_id) != before:
            yield f"redo does not bring page {page_id} back"


def _wrong_models(project: Project) -> Iterator[str]:
    for model in project.store.models.all():
        if not model.path.is_file() or models.digest(model.path) != model.sha256:
            yield f"the weights of model {model.id} are not whole"
    for run in project.store.runs.all():
        if run.state is RunState.RUNNING:
            yield f"run {run.id} is said to go on"


def _wrong_exports(out: Path) -> Iterator[str]:
    visible = [path for path in out.glob("*") if not path.name.startswith(".")]
    for export in visible:
        if export_folder.changed_files(export):
            yield f"export {export.name} is not as its list says"
        count = sum(len(page.regions) for page in registry.reader("icdar")(export).pages)
        if count != ACCEPTED * len(ROWS):
            yield f"export {export.name} holds {count} lines"


HARNESS = Harness(
    "kill",
    "A killed program loses no acknowledged edit; models and exports are whole or absent; undo works",
    attack,
    rounds=1000,
)
