"""Damage the database of a project at random, open it, repair it, compare what is there then."""

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path

from labeler.app import doctor, exported_pages, restoring
from labeler.app.backups import Backups
from labeler.app.exported_pages import ExportChoice
from labeler.app.project import Project
from labeler.core.annotation import DONE_STATES, Page
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import LabelerError
from labeler.core.reading import Reading
from labeler.core.records import PageEntry, RunState
from tests.app import worked_on
from tests.builders import quad
from tests.faults.harness import Harness, Outcome

PAGE = 4096
WAYS_OUT = ("Check and repair", "earlier copy", "newest version", "Choose another")
PAGES = 6
WORDS: tuple[object, ...] = (
    "",
    "x",
    "[",
    "{}",
    "[1,2]",
    '["a"]',
    "[[1,2],[3,4],[5,6]]",
    '{"before":1,"after":[]}',
    "null",
    "NaN",
    "[1,1e999,2,3,4,5]",
    "9" * 400,
    b"\xff\x00",
    -1,
    2**63 - 1,
    1.5,
    None,
)
"""What is put into columns; some of it fits some of them."""


def template(folder: Path) -> dict[int, Page]:
    """Make a project with something in every table, and a backup; return its pages."""
    project = worked_on.make(folder, PAGES)
    with project:
        model = worked_on.train(project)
        outline = quad(10, 10)
        for entry in project.entries():
            found = Detection(
                (400, 300),
                (FoundLine(quad(20, 200), 0.9, 3),),
                (FoundCharacter(quad(20, 200, 10, 20), 0.8, 0),),
            )
            project.store.proposals.record(entry.id, found, model_id=model.id, settings=None)
            project.store.readings.record(entry.id, model.id, {outline: Reading("a", (1.0,))})
        project.store.runs.finish(
            project.store.runs.start({}, folder / "runs" / "1").id, RunState.FINISHED
        )
        Backups(folder).write()
    worked_on.settle(folder)
    return worked_on.pages_of(folder)


def flip(file: Path, chance: random.Random) -> None:
    content = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 3, 20))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)


def truncate(file: Path, chance: random.Random) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: chance.choice((0, 50, PAGE, chance.randrange(len(content))))])


def swap(file: Path, chance: random.Random) -> None:
    """Put one page of the file, or nonsense, in the place of another."""
    content = bytearray(file.read_bytes())
    count = len(content) // PAGE
    source, target = (chance.randrange(count) * PAGE for _ in range(2))
    new = chance.choice((content[source : source + PAGE], chance.randbytes(PAGE), bytes(PAGE)))
    content[target : target + PAGE] = new
    file.write_bytes(content)


def spoil_row(file: Path, chance: random.Random) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        names = [
            r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        table = chance.choice([name for name in names if not name.startswith("sqlite")])
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        for _ in range(chance.choice((1, 3))):
            rows = f"SELECT rowid FROM {table} ORDER BY random() LIMIT {chance.choice((1, 99))}"
            value = chance.choice(WORDS)
            statement = f"UPDATE {table} SET {chance.choice(columns)} = ? WHERE rowid IN ({rows})"
            with suppress(sqlite3.Error):
                connection.execute(statement, (value,))


def drop(file: Path, chance: random.Random) -> None:
    """Delete a table, or the rows of one."""
    with closing(sqlite3.connect(file)) as connection, connection:
        names = [
            r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        table = chance.choice([name for name in names if not name.startswith("sqlite")])
        how = chance.choice(("DROP TABLE {}", "DELETE FROM {}", "DELETE FROM {} WHERE rowid % 2"))
        connection.execute(how.format(table))


def foreign(file: Path, chance: random.Random) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        version = chance.choice(("9999", "0001", "0003", "", "x", None))
        with suppress(sqlite3.Error):
            connection.execute("UPDATE alembic_version SET version_num = ?", (version,))


def spoil_log(file: Path, chance: random.Random) -> None:
    """Leave the log of a program that was killed, and damage it or let it vanish."""
    log = file.with_name(file.name + "-wal")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE page SET note = 'from the log'")
        connection.commit()
        kept = file.read_bytes(), log.read_bytes()
    file.write_bytes(kept[0])
    log.write_bytes(kept[1])
    how = chance.choice(("flip", "cut", "gone", "nonsense"))
    if how == "flip":
        flip(log, chance)
    elif how == "cut":
        log.write_bytes(kept[1][: chance.randrange(len(kept[1]))])
    elif how == "gone":
        log.unlink()
    else:
        log.write_bytes(chance.randbytes(len(kept[1])))


KINDS: tuple[Callable[[Path, random.Random], None], ...] = (
    flip,
    flip,
    truncate,
    swap,
    swap,
    spoil_row,
    spoil_row,
    spoil_row,
    drop,
    foreign,
    spoil_log,
)


class Attacker:
    """Keeps count over all rounds."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._whole = place / "template" / "project"
        self.pages = template(self._whole)
        self.counts: Counter[str] = Counter()
        self.failures: list[str] = []

    def attack(self, seed: int) -> None:
        """Damage a copy; use it as a window would, then repair another one like it."""
        chance = random.Random(seed)
        kind = chance.choice(KINDS)
        used, repaired = (self._place / name / "project" for name in ("used", "repaired"))
        for folder in (used, repaired):
            shutil.rmtree(folder.parent, ignore_errors=True)
        shutil.copytree(self._whole.parent, used.parent)
        kind(used / "labeler.db", chance)
        shutil.copytree(used.parent, repaired.parent)
        for step, folder in ((self._use, used), (self._repair, repaired)):
            try:
                fault = step(folder)
            except Exception as error:  # noqa: BLE001 - whatever it is, people would see it
                fault = f"{type(error).__name__}: {error}"
            if fault:
                self.failures.append(f"seed {seed}, {kind.__name__}, {step.__name__}: {fault}")

    def _use(self, folder: Path) -> str:
        try:
            project = Project.open(folder, author="ann")
            entries = project.entries()
        except LabelerError as error:
            self.counts["refused"] += 1
            is_told = any(words in str(error) for words in WAYS_OUT)
            return "" if is_told else f"no way out: {error}"
        with project:
            steps = [
                project.check_images,
                project.patrol.go_on,
                lambda: exported_pages.choose(project, _ALL),
            ]
            for entry in entries:
                steps += self._steps(project, entry.id)
            steps += [project.store.models.all, project.store.runs.all, Backups(folder).write]
            told = 0
            for step in steps:
                try:
                    step()
                except LabelerError:
                    told += 1
            damaged = sum(bool(entry.damage) for entry in _entries(project))
        self.counts["opened with damaged pages" if damaged or told else "opened"] += 1
        return ""

    def _steps(self, project: Project, page_id: int) -> list[Callable[[], object]]:
        store = project.store
        return [
            lambda: project.page(page_id),
            lambda: project.readable_page(page_id),
            lambda: store.proposals.of_page(page_id),
            lambda: store.proposals.detections(page_id),
            lambda: store.readings.of_page(page_id, 1),
            lambda: store.journal.history(page_id),
            lambda: store.journal.undo(page_id),
            lambda: store.journal.redo(page_id),
            store.news,
        ]

    def _repair(self, folder: Path) -> str:
        try:
            report = doctor.repair(folder)
        except LabelerError as error:
            self.counts["not repaired"] += 1
            if "newest version" in str(error):
                return ""
            return self._restore(folder) if "earlier copy" in str(error) else f"{error}"
        self.counts["repaired" if report.kept else "sound"] += 1
        told = "\n".join(map(str, report.findings))
        after = worked_on.pages_of(folder)
        if not doctor.examine(folder).is_sound:
            return "what was repaired is not sound"
        silent = [key for key, page in self.pages.items() if self._is_silent(after, page, told)]
        return f"pages {silent} are not what they were, and nobody was told" if silent else ""

    def _is_silent(self, after: Mapping[int, Page], page: Page, told: str) -> bool:
        """Tell whether a page lost something, and neither it nor the report says so."""
        now = after.get(page.id)
        if now is not None and now.regions == page.regions:
            return False
        self.counts["pages that lost something"] += 1
        is_named = f"age {page.id}" in told
        return not (is_named or (now is not None and now.state not in DONE_STATES))

    def _restore(self, folder: Path) -> str:
        own = Backups(folder)
        restoring.restore(own.all()[0], folder, own)
        return "" if worked_on.pages_of(folder) == self.pages else "the backup is not what it was"


_ALL = ExportChoice(only_accepted=False)


def _entries(project: Project) -> list[PageEntry]:
    try:
        return list(project.entries())
    except LabelerError:
        return []


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Damage `rounds` databases."""
    attacker = Attacker(folder)
    for number in range(rounds):
        attacker.attack(seed * 1_000_003 + number)
    counts = attacker.counts
    names = ("refused with a way out" if n == "refused" else n for n in sorted(counts))
    figures = ", ".join(
        f"{counts[n]:,} {name}" for n, name in zip(sorted(counts), names, strict=True)
    )
    return Outcome(rounds, tuple(attacker.failures), figures)


HARNESS = Harness(
    "databases",
    "A damaged project is refused with a way out, or opens with its damaged pages named; a repair "
    "keeps all that can be read, and tells what cannot",
    attack,
    1000,
)
