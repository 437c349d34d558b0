"""Children are followed, cancelled and killed."""

import sys
import textwrap
from pathlib import Path

import pytest

from labeler.jobs import job
from labeler.jobs.events import Event, Failed, Finished, Progressed
from labeler.jobs.job import Job

CHILD = """
    import os, sys, time
    from labeler.core.errors import Cancelled
    from labeler.jobs import reporter
    from labeler.jobs.events import Finished, Started

    with reporter.events_only() as out:
        voice = reporter.Reporter(out)
        reporter.cancel_when_closed(voice.progress, sys.stdin.fileno())
        voice.report(Started())
        print("a library says something")
        kind = sys.argv[1]
        if kind == "crash":
            os.abort()
        if kind == "killed":
            os.kill(os.getpid(), 9)
        if kind == "raise":
            raise RuntimeError("the disk is made of cheese")
        if kind == "deaf":
            time.sleep(60)
        if kind == "loop":
            try:
                while True:
                    voice.progress.step(1, 2)
                    time.sleep(0.01)
            except Cancelled:
                voice.report(Finished("saved", is_cancelled=True))
                sys.exit(0)
        voice.progress.step(2, 2, "last")
        voice.report(Finished("done"))
"""


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Start a child of some kind; returns the job and the list its events arrive in."""
    script = tmp_path / "child.py"
    script.write_text(textwrap.dedent(CHILD), encoding="utf-8")
    monkeypatch.setattr(job, "PROGRAM", (sys.executable, str(script)))

    def begin(kind: str) -> tuple[Job, list[Event]]:
        heard: list[Event] = []
        child = Job([kind], heard.append)
        child.start()
        return child, heard

    return begin


def test_a_job_is_followed_to_its_end(start) -> None:
    child, heard = start("finish")
    assert child.wait(60)
    assert Progressed(2, 2, "last") in heard
    assert heard[-1] == Finished("done")


def test_closing_the_input_stops_a_job_cleanly(start) -> None:
    child, heard = start("loop")
    while not any(isinstance(event, Progressed) for event in heard):
        assert child.is_running
    child.cancel()
    assert child.wait(60)
    assert heard[-1] == Finished("saved", is_cancelled=True)


@pytest.mark.parametrize(("kind", "sign"), [("crash", "signal"), ("raise", "cheese")])
def test_a_job_that_dies_is_reported_with_its_last_words(start, kind: str, sign: str) -> None:
    child, heard = start(kind)
    assert child.wait(60)
    last = heard[-1]
    assert isinstance(last, Failed)
    assert sign in last.text
    assert last.is_bug
    if kind == "raise":
        assert "RuntimeError" in last.details


@pytest.mark.skipif(sys.platform == "win32", reason="nothing there tells a kill from an end")
def test_a_job_that_the_system_killed_is_no_fault_of_the_program(start) -> None:
    child, heard = start("killed")
    assert child.wait(60)
    last = heard[-1]
    assert isinstance(last, Failed)
    assert "memory runs out" in last.text
    assert not last.is_bug


def test_a_deaf_job_is_killed(start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "CANCEL_SECONDS", 0.1)
    child, heard = start("deaf")
    while not heard:
        assert child.is_running
    child.cancel()
    assert child.wait(30)
    assert isinstance(heard[-1], Finished)
    assert heard[-1].is_cancelled


def test_a_program_that_cannot_run_says_so(start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "PROGRAM", ("/nowhere/labeler",))
    heard: list[Event] = []
    child = Job(["train"], heard.append)
    with pytest.raises(OSError, match="nowhere"):
        child.start()
    assert not child.is_running
