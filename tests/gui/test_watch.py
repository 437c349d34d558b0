"""The thread that looks what others do, where a disk hangs."""

import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.gui import watch
from labeler.gui.watch import Watch


def test_a_look_that_hangs_does_not_find_the_watch_gone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    may_go_on = threading.Event()
    heard: list[object] = []

    def has_news() -> bool:
        threads.append(threading.current_thread())
        return may_go_on.wait(60)

    monkeypatch.setattr(watch, "PATIENCE", 0.0)
    owner = QObject()
    with Project.create(tmp_path / "project") as project:
        monkeypatch.setattr(project.store, "has_news", has_news)
        looker = Watch(project, owner)
        looker.news.connect(lambda: heard.append("news"))
        looker.sent.connect(heard.append)
        looker.trouble.connect(heard.append)
        looker.start()
        qtbot.waitUntil(lambda: len(threads) == 1)
        looker.stop()
        QCoreApplication.sendPostedEvents(looker, QEvent.Type.DeferredDelete)
        assert shiboken6.isValid(looker)
        may_go_on.set()
        threads[0].join(60)
        assert heard == []
