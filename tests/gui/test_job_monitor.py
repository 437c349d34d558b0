"""A child process followed by a window that may be gone before it."""

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from labeler.gui.job_monitor import JobMonitor
from labeler.jobs import job
from labeler.jobs.events import Finished

UNTIL_TOLD = (sys.executable, "-c", "import sys; sys.stdin.read()")


def test_a_job_whose_owner_is_gone_stops_and_is_followed_to_its_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "PROGRAM", UNTIL_TOLD)
    owner = QObject()
    monitor = JobMonitor([], owner)
    child, running = monitor.job, []
    monitor.destroyed.connect(lambda: running.append(child.is_running))
    monitor.start()
    with qtbot.waitSignal(monitor.ended, timeout=30_000) as ended:
        owner.deleteLater()
    assert ended.args is not None
    (event,) = ended.args
    assert isinstance(event, Finished)
    assert event.is_cancelled
    assert not monitor.is_running
    del monitor
    qtbot.waitUntil(lambda: running == [False])
