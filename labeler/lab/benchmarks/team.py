"""What a server bears: many annotators at one project, none of whose edits may be lost.

`python -m labeler.lab benchmark-team [--annotators N] [--minutes M] [--url ADDRESS]`: each draws,
moves, writes and deletes lines and takes some of that back, on pages of its own and on common ones,
with a pause after each edit as people make them. Without an address, of an empty database, a server
of our own is started, whose commits last as those of any other. How long an edit takes is told on
the clock, so it means little while other programs run: how busy the cores were is told as well.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from labeler.core import edits, transcribing
from labeler.core.annotation import Level, Page, Region
from labeler.core.changes import difference
from labeler.core.errors import EditConflict
from labeler.core.own_process import PYTHON, environment
from labeler.core.records import ScannedImage
from labeler.lab.base.own_server import own_server
from labeler.store import traffic, urls
from labeler.store.project_store import ProjectStore

PER_PROCESS = 10
"""Annotators that share a process, each with connections of its own."""
PAUSE = 2.0
"""Seconds between two edits of one annotator, on average."""
COMMON_PAGES = 5
SHARE_OF_COMMON = 0.1
"""Of the edits: so many are made where others edit as well."""
LOOKS = 20
"""Times that it is measured how soon somebody else hears of an edit."""
_SIZE = (2480, 3508)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how long edits took, and whether any was lost; 1 when one was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--annotators", type=int, default=50)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--url", help="of an empty database (otherwise a server is started)")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.part:
        return _run_part(options.url, **json.loads(options.part))
    with ExitStack() as stack:
        url = options.url or stack.enter_context(own_server(is_safe=True)).new_database("team")
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "project"
        urls.settle(folder, urls.parsed(url))
        with ProjectStore.create(url, folder=folder) as store:
            return _measure(store, url, folder, options.annotators, options.minutes * 60)


def _measure(store: ProjectStore, url: str, folder: Path, annotators: int, seconds: float) -> int:
    ids = store.pages.add([(folder / f"{n}.png", 0) for n in range(annotators + COMMON_PAGES)])
    store.pages.record_scans({key: ScannedImage(f"{key:064x}", _SIZE) for key in ids})
    busy = _processor_seconds()
    begun = time.monotonic()
    parts = [
        _start_part(url, folder, ids, list(range(annotators))[first : first + PER_PROCESS], seconds)
        for first in range(0, annotators, PER_PROCESS)
    ]
    heard = _hear(store, url, folder, ids[0], seconds)
    reports = [json.loads(part.communicate()[0]) for part in parts]
    cores = (_processor_seconds() - busy) / (time.monotonic() - begun)
    times = sorted(one for report in reports for one in report["times"])
    own = sum(report["own"] for report in reports)
    trips = sum(report["trips"] for report in reports)
    lost = sum(_lost(store, report["lines"]) for report in reports)
    entries = sum(len(store.journal.history(key)) for key in ids)
    lines = [
        f"{annotators} annotators, {seconds / 60:.1f} minutes, {len(times)} edits",
        *(f"  {n} of 100 took at most {_at(times, n) * 1000:.0f} ms" for n in (50, 95, 99)),
        f"  processor time of an edit: {own / max(1, len(times)) * 1000:.1f} ms, the server's aside",
        f"  ways to the server and back of an edit: {trips / max(1, len(times)):.1f}",
        f"  refused as conflicts: {sum(report['refused'] for report in reports)}",
        f"  entries in the journal: {entries}; lost: {lost}",
        f"  heard by others after {statistics.median(heard) * 1000:.0f} ms (median)",
        f"  busy cores of the machine: {cores:.1f} of {os.cpu_count()}",
    ]
    sys.stdout.write("\n".join([*lines, ""]))
    return int(lost > 0)


def _start_part(
    url: str, folder: Path, ids: Sequence[int], who: Sequence[int], seconds: float
) -> "subprocess.Popen[str]":
    told = {"folder": str(folder), "ids": ids, "who": who, "seconds": seconds}
    command = [*PYTHON, "labeler.lab", "benchmark-team", "--url", url, "--part", json.dumps(told)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())


def _run_part(url: str, folder: str, ids: list[int], who: list[int], seconds: float) -> int:
    """Be some of the annotators, and report what each did."""
    until = time.monotonic() + seconds
    traffic.count_from_now_on()
    with ThreadPoolExecutor(len(who)) as pool:
        works = list(pool.map(lambda one: _Annotator(url, Path(folder), ids, one).work(until), who))
    report = {
        "times": [seconds for work in works for seconds in work["times"]],
        "own": sum(work["own"] for work in works),
        "trips": sum(work["trips"] for work in works),
        "refused": sum(work["refused"] for work in works),
        "lines": [line for work in works for line in work["lines"]],
    }
    sys.stdout.write(json.dumps(report))
    return 0


class _Annotator:
    """Somebody who remembers what should be there, of what was told to be stored."""

    def __init__(self, url: str, folder: Path, ids: Sequence[int], number: int) -> None:
        self._store = ProjectStore.open(url, folder=folder)
        self._name = f"annotator {number}"
        self._own_page = ids[number]
        self._common = ids[-COMMON_PAGES:]
        self._chance = random.Random(number)
        self._texts: dict[tuple[int, str], str | None] = {}
        """Of own lines, by page and name; None where the line was deleted."""
        self._number = 0
        self._times: list[float] = []
        self._own_seconds = 0.0
        """Of the processor, in this thread."""
        self._trips = 0
        self._refused = 0

    def work(self, until: float) -> dict[str, Any]:
        """Edit until it is time to stop."""
        with self._store:
            while time.monotonic() < until:
                time.sleep(self._chance.expovariate(1 / PAUSE))
                is_common = self._chance.random() < SHARE_OF_COMMON
                self._edit(self._chance.choice(self._common) if is_common else self._own_page)
        lines = [[page, key, text] for (page, key), text in self._texts.items()]
        return {
            "times": self._times,
            "own": self._own_seconds,
            "trips": self._trips,
            "refused": self._refused,
            "lines": lines,
        }

    def _edit(self, page_id: int) -> None:
        page = self._store.pages.load(page_id)
        mine = [one for one in page.regions if (page_id, one.id) in self._texts]
        new, key, text = self._plan(page, mine)
        edit = difference(page, new)
        begun, own, trips = time.perf_counter(), time.thread_time(), traffic.trips()
        try:
            self._store.journal.record(edit, "Edit", author=self._name)
        except EditConflict:
            self._refused += 1
            return
        finally:
            self._times.append(time.perf_counter() - begun)
            self._own_seconds += time.thread_time() - own
            self._trips += traffic.trips() - trips
        before = self._texts.get((page_id, key))
        self._texts[page_id, key] = text
        if self._chance.random() < 0.1:
            self._store.journal.undo(page_id)
            self._texts[page_id, key] = before

    def _plan(self, page: Page, mine: Sequence[Region]) -> tuple[Page, str, str | None]:
        """Return the page after an edit, the line it is about, and what that says then."""
        self._number += 1
        kind = self._chance.random()
        if not mine or kind < 0.4:
            left, top = self._chance.uniform(0, 2000), self._chance.uniform(0, 3400)
            right, bottom = left + 400, top + 40
            outline = ((left, top), (right, top), (right, bottom), (left, bottom))
            new = Region(Level.LINE, outline, id=f"{self._name} {self._number}")
            return edits.add_regions(page, [new]), new.id, ""
        one = self._chance.choice(mine)
        if kind < 0.5:
            return edits.delete_regions(page, {one.id}), one.id, None
        if kind < 0.75:
            return edits.move_regions(page, {one.id}, 1, 1), one.id, one.text
        text = f"{self._number}"
        return transcribing.set_text(page, one.id, text), one.id, text


def _hear(store: ProjectStore, url: str, folder: Path, page_id: int, seconds: float) -> list[float]:
    """Return how many seconds it takes until somebody hears of what somebody else did."""
    found = []
    with ProjectStore.open(url, folder=folder) as other:
        for number in range(LOOKS):
            time.sleep(seconds / LOOKS / 2)
            page = other.pages.load(page_id)
            while store.has_news():
                store.news()
            edit = difference(page, edits.set_note(page, f"look {number}"))
            other.journal.record(edit, "Note", author="other")
            begun = time.perf_counter()
            while not (store.has_news() and page_id in store.news().page_ids):
                time.sleep(0.005)
            found.append(time.perf_counter() - begun)
    return found


def _lost(store: ProjectStore, lines: Sequence[tuple[int, str, str | None]]) -> int:
    """Count the lines that are not as somebody left them."""
    pages = {page_id: store.pages.load(page_id) for page_id, _, _ in lines}
    texts = {(page.id, one.id): one.text for page in pages.values() for one in page.regions}
    return sum(texts.get((page_id, key)) != text for page_id, key, text in lines)


def _at(times: Sequence[float], share: int) -> float:
    return times[min(len(times) - 1, len(times) * share // 100)] if times else 0.0


def _processor_seconds() -> float:
    """Return the seconds that all cores of the machine have worked since it began."""
    ticks = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:]
    user, nice, system, _idle, _wait, irq, soft, *_ = map(int, ticks)
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")
