"""What a project of full pages costs without a window: its rows, its processes, what is asked of it."""

import gc
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from labeler.app import assigning
from labeler.app.checking import lines_of
from labeler.app.editing import edit, redo, undo
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.patrol import PART
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.page_index import PageIndex
from labeler.core.progress import Progress
from labeler.lab.base.own_server import own_server
from labeler.lab.benchmarks import filling
from labeler.store import urls
from labeler.store.page_portions import PageRange
from labeler.store.urls import is_on_server, url_of

REPEATS = 7
EXPORTED = 1000
"""Pages, where all others are not accepted."""
SCREENFUL = 40
_MB = 2**20

Step = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Cost:
    """The least of some repetitions, in milliseconds."""

    clock: float
    own: float
    """Processor time of this process."""


def run(pages: int, lines: int, place: Path | None, *, on_server: bool) -> int:
    """Make a project of full pages, or grow the one in a folder, and measure it; return 0."""
    with ExitStack() as stack:
        if place is None:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder, images = place / "project", place / "images"
        server = stack.enter_context(own_server()) if on_server else None
        if server is not None:
            urls.settle(folder, urls.parsed(server.new_database("scale")))
        filling.fill(folder, images, pages, lines)
        if server is not None:
            server.make_safe()
            server.tell("VACUUM ANALYZE", "scale")
        measure(folder)
    return 0


def measure(folder: Path) -> None:
    """Print what is asked of a project that `filling` made, and what it takes up."""
    _say("", "on the clock", "processor")
    before = _memory()
    opened = _least(lambda _: Project.open(folder).close())
    with Project.open(folder, author="scale") as project, Project.open(folder) as other:
        gc.collect()
        empty = _memory()
        index = project.store.pages.index()
        held = _memory()
        _tell("open", opened)
        _tell("list of pages", _least(lambda _: project.store.pages.index()))
        for name, step in {
            **_looks(project, index),
            **_edits(project, other, index),
        }.items():
            _tell(name, _least(step))
    _tell_export_of_few(folder)
    _say(f"memory of a process: {empty - before:.0f} MB to open, {held - empty:.0f} MB the list")
    for name, size in _sizes(folder):
        _say(f"  {name:<36} {size / _MB:9.1f} MB")


def _looks(project: Project, index: PageIndex) -> dict[str, Step]:
    """Return what is asked whenever somebody works, none of which writes."""
    store, ids = project.store, index.ids.tolist()
    far = [ids[len(ids) * share // REPEATS] for share in range(REPEATS)]
    skipped, newest = frozenset({ReviewState.SKIPPED}), store.stamped_pages.done().revision
    everything = index.matching("", frozenset())
    none = np.zeros(len(ids), np.uint16)
    fresh = [PageIndex(index.ids, index.names, none) for _ in range(REPEATS)]

    def search_first(_: int) -> None:
        fresh.pop().matching("42/07", frozenset())

    return {
        "filter by state": lambda _: index.matching("", skipped),
        "filter by name, the first time": search_first,
        "filter by name": lambda n: index.matching(f"{n}2/07", frozenset()),
        "next page to review": lambda _: assigning.next_free(
            project, index.ids[index.waiting(everything)[:SCREENFUL]].tolist()
        ),
        "a screenful of rows": lambda n: store.pages.entries_of(
            ids[len(ids) * n // REPEATS :][:SCREENFUL]
        ),
        "read a page": lambda n: store.pages.load(far[n]),
        "look for doubtful lines of a page": lambda n: lines_of(project, far[n], DEFAULT_SCORE),
        f"what is damaged of {PART} pages": lambda n: store.pages.find_damage(
            PageRange(far[n], store.pages.numbers.behind(far[n], PART))
        ),
        "which pages wait for proposals": lambda _: store.pages.waiting_for_proposals(),
        "stamps of all pages, once": lambda _: store.stamped_pages.done(),
        "stamps of what was written since": lambda _: store.stamped_pages.done(newest),
        "whether there is news": lambda _: store.has_news(),
    }


def _edits(project: Project, other: Project, index: PageIndex) -> dict[str, Step]:
    ids = index.ids.tolist()

    def move(number: int) -> int:
        page = project.page(ids[len(ids) * number // REPEATS])
        region = page.regions[7]
        x, y = region.polygon[2]
        edit(project, page, edits.move_vertex(page, region.id, 2, (x - 1, y - 1)), "Move vertex")
        return page.id

    def others_edit(number: int) -> None:
        page = other.page(ids[-1 - number])
        edit(other, page, edits.set_note(page, f"note {time.time_ns()}"), "Note")
        assert project.store.has_news()
        assert page.id in project.store.news().page_ids

    def back_and_forth(number: int) -> None:
        page_id = ids[len(ids) * number // REPEATS]
        undo(project, page_id)
        redo(project, page_id)

    return {
        "read a page and edit one region": move,
        "undo and redo": back_and_forth,
        "how a page stands after an edit": lambda n: project.store.standing(ids[n]),
        "another edits, and it is heard": others_edit,
    }


def _tell_export_of_few(folder: Path) -> None:
    """Say how long an export takes where few pages are accepted, and what comes before the first."""
    begun = 0.0, 0.0
    first: list[tuple[float, float]] = []

    def report(_done: int, _total: int, _text: str) -> None:
        first.append(_now())

    with filling.few_accepted(folder, EXPORTED), Project.open(folder) as project:
        begun = _now()
        done = export_pages(
            project, "coco", folder.parent / "export", ExportChoice(), Progress(report)
        )
    _tell(f"choose {done.pages} pages to export", _between(begun, first[0]))
    _tell(f"export {done.pages} pages", _between(first[0], _now()))


def _now() -> tuple[float, float]:
    """Return the time on the clock, and of the processor of this process, in seconds."""
    return time.perf_counter(), time.process_time()


def _between(begun: tuple[float, float], ended: tuple[float, float]) -> Cost:
    return Cost(*((b - a) * 1000 for a, b in zip(begun, ended, strict=True)))


def _least(step: Step) -> Cost:
    costs = []
    for number in range(REPEATS):
        begun = _now()
        step(number)
        costs.append(_between(begun, _now()))
    return Cost(min(cost.clock for cost in costs), min(cost.own for cost in costs))


def _memory() -> float:
    """Return how many MB this process holds that nothing else does, nearly."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB


def _sizes(folder: Path) -> Sequence[tuple[str, int]]:
    """Return what tables and indexes take up, the largest first."""
    if is_on_server(folder):
        import psycopg  # noqa: PLC0415 - an extra

        with psycopg.connect(url_of(folder)) as server:
            found = server.execute(
                "SELECT relname, pg_relation_size(oid) FROM pg_class "
                "WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'i') "
                "ORDER BY 2 DESC LIMIT 12"
            )
            return [(str(name), int(size)) for name, size in found]
    file = Path(url_of(folder).removeprefix("sqlite:///"))
    with closing(sqlite3.connect(file)) as lite, suppress(sqlite3.OperationalError):
        return lite.execute(
            "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12"
        ).fetchall()
    return [(file.name, file.stat().st_size)]  # SQLite without the table that tells.


def _tell(name: str, cost: Cost) -> None:
    _say(f"  {name:<36} {cost.clock:9.1f} ms  {cost.own:9.1f} ms")


def _say(*words: str) -> None:
    sys.stdout.write("  ".join(words) + "\n")
    sys.stdout.flush()
