"""Work off the window's thread: its endings, and none of them late."""

import subprocess
import sys
import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.gui import background


@pytest.fixture
def owner(qapp: object) -> QObject:
    return QObject()


def test_a_result_arrives_on_the_windows_thread(owner: QObject, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        progress.step(1, 2, "half")
        threads.append(threading.current_thread())
        return 42

    task = background.BackgroundTask(owner, work)
    steps: list[tuple[int, int, str]] = []
    task.progressed.connect(lambda *step: steps.append(step))
    task.finished.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignal(task.finished) as finished:
        task.start()
    assert finished.args == [42]
    assert steps == [(1, 2, "half")]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_an_error_fit_to_show_is_passed_on(owner: QObject, qtbot: QtBot) -> None:
    def work(_: Progress) -> None:
        raise LabelerError("The disk is full. Free some space.")

    task = background.BackgroundTask(owner, work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args == ["The disk is full. Free some space."]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_ends_the_task_too(owner: QObject, qtbot: QtBot) -> None:
    task = background.BackgroundTask(owner, lambda _: 1 / 0)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args is not None
    assert "ZeroDivisionError" in failed.args[0]
    assert task.wait(10)  # its last words belong to this test


def test_no_result_arrives_after_cancelling(owner: QObject, qtbot: QtBot) -> None:
    may_end = threading.Event()
    task = background.BackgroundTask(owner, lambda _: may_end.wait(10))
    results: list[object] = []
    task.finished.connect(results.append)
    with qtbot.waitSignal(task.cancelled):
        task.start()
        task.cancel()
        may_end.set()
    assert results == []


def test_cancelling_stops_the_work_at_its_next_step(owner: QObject, qtbot: QtBot) -> None:
    steps: list[int] = []
    has_begun = threading.Event()

    def work(progress: Progress) -> None:
        for step in range(10**9):
            steps.append(step)
            has_begun.set()
            progress.check()

    task = background.run(owner, work)
    with qtbot.waitSignal(task.cancelled):
        assert has_begun.wait(10)
        task.cancel()
    assert task.wait(10)


def test_work_ends_quietly_when_nobody_wants_it_any_more(qtbot: QtBot) -> None:
    owner, may_end = QObject(), threading.Event()
    task = background.run(owner, lambda _: may_end.wait(10))
    results: list[object] = []
    task.finished.connect(results.append)
    with qtbot.waitSignal(task.cancelled):
        owner.deleteLater()
        qtbot.waitUntil(lambda: task.progress.is_cancelled)
        may_end.set()
    assert results == []


def test_a_task_goes_only_after_its_thread(
    owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A thread that ends late, here because its fault is told first, must not find it gone."""
    threads: list[threading.Thread] = []
    alive: list[bool] = []

    def work(_: Progress) -> None:
        threads.append(threading.current_thread())
        raise ZeroDivisionError

    monkeypatch.setattr(threading, "excepthook", lambda _: time.sleep(0.3))
    task = background.run(owner, work)
    task.destroyed.connect(lambda: alive.append(threads[0].is_alive()))
    del task
    qtbot.waitUntil(lambda: len(alive) == 1)
    assert alive == [False]


def test_what_a_thread_says_arrives_in_its_order_and_nothing_once_nobody_listens(
    qtbot: QtBot,
) -> None:
    may_end, has_spoken = threading.Event(), threading.Event()

    def work() -> None:
        thread.say("first")
        thread.say("second")
        may_end.wait(10)
        thread.say("dropped")
        has_spoken.set()

    thread = background.Thread("speaker", work)
    heard: list[object] = []
    thread.said.connect(heard.append)
    thread.start()
    qtbot.waitUntil(lambda: len(heard) == 2)
    may_end.set()
    assert has_spoken.wait(10)
    thread.close()
    assert thread.wait(10)
    qtbot.wait(1)
    assert heard == ["first", "second"]


def test_a_lane_does_one_call_after_another_and_forgets_those_that_wait(qtbot: QtBot) -> None:
    lane, has_begun, may_end = background.Lane("lane"), threading.Event(), threading.Event()
    heard: list[object] = []
    lane.said.connect(heard.append)

    def slow() -> str:
        has_begun.set()
        may_end.wait(10)
        return "slow"

    lane.put(slow)
    lane.put(lambda: "forgotten")
    assert has_begun.wait(10)
    lane.clear()
    may_end.set()
    lane.put(lambda: "next")
    qtbot.waitUntil(lambda: heard == ["slow", "next"])
    lane.put(lambda: "after a pause")
    qtbot.waitUntil(lambda: heard[2:] == ["after a pause"])
    lane.finish()
    assert "lane" not in {thread.name for thread in threading.enumerate()}


LEAVING = """
import sys, threading
from labeler.gui import background
stuck = threading.Thread(target=threading.Event().wait, daemon=True)
if "busy" in sys.argv:
    stuck.start()
print("all is on disk")
background.leave_at_once_if_busy(3)
print("nothing is going on")
"""


@pytest.mark.parametrize(
    ("word", "code", "output"),
    [("busy", 3, "all is on disk\n"), ("idle", 0, "all is on disk\nnothing is going on\n")],
)
def test_the_program_does_not_wait_for_a_thread_that_is_stuck(
    word: str, code: int, output: str
) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LEAVING, word],
        check=False, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout, ended.stderr) == (code, output, "")
