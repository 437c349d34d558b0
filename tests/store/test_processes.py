"""Several processes at one project, and processes that are killed at any moment."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db import database
from db.schema import ProposalRow
from labeler.core import changes
from labeler.core.annotation import Page
from labeler.store.project_store import ProjectStore
from labeler.store.urls import is_on_server, url_of
from tests.store.editing_process import LINES, after
from tests.store.rival_process import COUNTER, MOVER, traces_of, with_lines

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs to start children quickly")

ROOT = Path(__file__).parents[2]
KILLS = 20
EDITS, BURSTS = 2000, 50

Process = subprocess.Popen[str]


@pytest.fixture
def process(folder: Path) -> Iterator[Process]:
    """A process that starts editing children on request."""
    code = [sys.executable, "-m", "tests.store.editing_process", str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(code, cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def tell(process: Process, *orders: str) -> None:
    assert process.stdin is not None
    process.stdin.writelines(f"{order}\n" for order in orders)
    process.stdin.flush()


def reports(process: Process) -> Iterator[tuple[int, str, int]]:
    """Yield what the children report until they are all dead."""
    assert process.stdout is not None
    for report in process.stdout:
        if report == "dead\n":
            return
        page_id, what, number = report.split()
        yield int(page_id), what, int(number)


def expected(page: Page, count: int) -> Page:
    for number in range(count):
        page = after(page, number)
    return page


def check_integrity(folder: Path) -> None:
    if not is_on_server(folder):  # A server looks after that itself.
        with closing(sqlite3.connect(folder / "labeler.db")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    engine = database.connect(url_of(folder))
    with database.reading(engine) as connection:
        by_detection = select(ProposalRow.detection_id).group_by(ProposalRow.detection_id)
        query = by_detection.having(func.count() != 2 * LINES)
        assert connection.execute(query).all() == []
    database.close(engine)


@pytest.mark.slow
def test_a_kill_loses_at_most_the_edit_in_flight(
    store: ProjectStore, folder: Path, new_page: Callable[[], Page], process: Process
) -> None:
    pages = [new_page() for _ in range(KILLS)]
    store.close()
    chance = random.Random(0)
    for blank in pages:
        tell(process, f"{blank.id} 0", "wait")
        child, stored, detections = 0, 0, 0
        for _, what, number in reports(process):
            if what == "pid":
                child = number
            elif what == "proposals":
                detections += 1
            else:
                stored = number + 1
                if number == 0:
                    time.sleep(chance.uniform(0, 0.2))
                    os.kill(child, signal.SIGKILL)
        check_integrity(folder)
        with ProjectStore.open(url_of(folder), folder=folder) as again:
            page = again.pages.load(blank.id)
            assert len(again.journal.history(blank.id)) in (stored, stored + 1)
            assert page == expected(blank, len(again.journal.history(blank.id)))
            assert len(again.proposals.detections(blank.id)) in (detections, detections + 1)
            while step := again.journal.undo(blank.id):
                page = changes.apply(page, step)
            assert page.regions == again.pages.load(blank.id).regions == ()


@pytest.mark.slow
def test_two_processes_edit_at_full_speed(
    store: ProjectStore, folder: Path, new_page: Callable[[], Page], process: Process
) -> None:
    pages = [new_page(), new_page()]
    edits = 60
    tell(process, *(f"{page.id} {edits}" for page in pages), "wait")
    assert sum(what == "edit" for _, what, _ in reports(process)) == 2 * edits
    check_integrity(folder)
    for page in pages:
        assert len(store.journal.history(page.id)) == edits
        stored = store.pages.load(page.id)
        assert stored.regions == expected(page, edits).regions


@pytest.mark.slow
def test_no_edit_of_one_process_is_lost_or_undone_by_the_other(
    store: ProjectStore, folder: Path, new_page: Callable[[], Page]
) -> None:
    pages = [new_page() for _ in range(2)]
    for page in pages:
        with_lines(store, page)
    rivals = [rival(folder, name, pages) for name in (MOVER, COUNTER)]
    for _ in range(BURSTS):
        let_edit(rivals, EDITS // BURSTS // len(rivals))
    reports = [json.loads(process.communicate()[0]) for process in rivals]
    check_integrity(folder)
    for blank in pages:
        page = store.pages.load(blank.id)
        for report in reports:
            traces = report["pages"][str(page.id)]
            assert {key: traces_of(page, key) for key in traces} == traces
        keys = [set(report["pages"][str(page.id)]) for report in reports]
        assert all(len(some) > 100 for some in keys)
        assert not keys[0] & keys[1]
    assert all(report["refused"] > 10 for report in reports)


def rival(folder: Path, name: str, pages: list[Page]) -> Process:
    code = [sys.executable, "-m", "tests.store.rival_process", str(folder), name]
    code += [str(page.id) for page in pages]
    pipe = subprocess.PIPE
    process = subprocess.Popen(code, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def let_edit(rivals: list[Process], count: int) -> None:
    """Let all edit at once, and wait: so none is through before another has begun."""
    for process in rivals:
        tell(process, str(count))
    for process in rivals:
        assert process.stdout is not None
        assert process.stdout.readline() == "done\n"
