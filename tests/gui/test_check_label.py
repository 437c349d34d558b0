"""The status line says how many lines are to be checked, and what is known of the others."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app import reading as line_reading
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import Polygon
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.gui.check_label import QUIET
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.fakes.readers import FakeReader, reading
from tests.gui.desk import SOON, draw, shown
from tests.gui.looking import accept


class Unsure(FakeReader):
    """Is unsure of the zero."""

    def read_line(self, line: Polygon) -> Reading:
        doubtful = line[0][1] < 30
        return reading("T0TAL" if doubtful else "Cash", 0.999, doubtful="0" if doubtful else "")


@pytest.fixture
def reader() -> FakeReader:
    return Unsure()


@pytest.fixture
def trained(settings: UserSettings) -> None:
    """Somebody who needs no keys told."""
    settings.known_steps = ["edit_text", "accept_page"]


def wait_for(window: MainWindow, text: str, qtbot: QtBot) -> str:
    label = window.status_line.checking

    def says_so() -> None:
        assert label.text() == text

    qtbot.waitUntil(says_so, timeout=SOON)
    return label.toolTip()


@pytest.mark.usefixtures("trained", "reader_weights", "project")
def test_it_says_which_line_that_is_and_what_the_lines_hold(
    window: MainWindow, qtbot: QtBot
) -> None:
    wait_for(window, "", qtbot)
    draw(window, line(20, 2, "upper"), line(20, 25, "lower"), line(20, 60, "sure"))
    tip = wait_for(window, "2 lines to check  ·  about 2 of 2 misread lines among them", qtbot)
    assert "937 lines of receipts and photos" in tip
    window.session.select(["lower"])
    wait_for(window, "Line 2 of 2 to check  ·  about 2 of 2 misread lines among them", qtbot)
    for key in ("upper", "lower"):
        window.session.select([key])
        window.canvas.edit_line()
        window.canvas.line_editor.confirm()
    tip = wait_for(window, "No line to check  ·  hardly one misread", qtbot)
    assert "937" in tip


@pytest.mark.usefixtures("trained", "reader_weights")
def test_of_a_reader_that_nobody_measured_it_says_only_what_is_doubtful(
    window: MainWindow, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "comes_along", lambda _: False)
    assert not line_reading.is_measured(project)
    draw(window, line(20, 2), line(20, 25))
    assert "is not known" in wait_for(window, "2 lines to check", qtbot)


@pytest.mark.usefixtures("trained", "project")
def test_without_readings_nothing_is_claimed(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, line(20, 10))
    assert "is not known" in wait_for(window, "No line to check", qtbot)


@pytest.mark.usefixtures("trained", "reader_weights", "project")
def test_that_nothing_is_to_be_checked_is_not_said_before_it_is_read(
    window: MainWindow, reader: FakeReader, qtbot: QtBot
) -> None:
    may = threading.Event()

    def wait(_progress: Progress) -> None:
        may.wait(SOON / 1000)

    reader.before = wait
    draw(window, line(20, 60, "sure"))
    qtbot.wait(2 * QUIET)
    assert window.status_line.checking.text() == ""
    may.set()
    wait_for(window, "No line to check  ·  hardly one misread", qtbot)


def settle(window: MainWindow, key: str) -> None:
    window.session.select([key])
    window.actions_by_id["edit_text"].trigger()
    window.canvas.line_editor.confirm()


@pytest.mark.usefixtures("reader_weights", "project")
def test_the_key_that_comes_next_is_told_until_it_was_used(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    draw(window, line(20, 2, "upper"), line(20, 60, "sure"))
    unsure = (
        "1 line to check  ·  F2 leads from one to the next  ·  about 1 of 1 misread line among them"
    )
    wait_for(window, unsure, qtbot)
    settle(window, "upper")
    sure = "No line to check  ·  Ctrl+Enter accepts the page and goes on  ·  hardly one misread"
    wait_for(window, sure, qtbot)
    first = shown(window).id
    accept(window, qtbot)
    qtbot.waitUntil(lambda: shown(window).id != first, timeout=SOON)
    draw(window, line(20, 2, "next"))
    wait_for(window, "1 line to check  ·  about 1 of 1 misread line among them", qtbot)
    settle(window, "next")
    wait_for(window, "No line to check", qtbot)
    assert UserSettings(tmp_path / "settings.json").known_steps == ["edit_text", "accept_page"]


@pytest.mark.usefixtures("reader_weights", "project")
def test_keys_that_the_user_chose_are_told(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id.use_shortcuts({"edit_text": ["F4"]})
    draw(window, line(20, 2, "upper"))
    wait_for(
        window,
        "1 line to check  ·  F4 leads from one to the next  ·  about 1 of 1 misread line among them",
        qtbot,
    )
    window.actions_by_id.use_shortcuts({"edit_text": []})
    window.session.select(["upper"])
    wait_for(window, "Line 1 of 1 to check  ·  about 1 of 1 misread line among them", qtbot)
