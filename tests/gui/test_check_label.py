"""The status line says how many lines are to be checked, and what is known of the others."""

import pytest
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app import reading as line_reading
from labeler.app.project import Project
from labeler.core.annotation import Polygon
from labeler.core.reading import Reading
from labeler.gui.main_window import MainWindow
from tests.builders import line
from tests.fakes.readers import FakeReader, reading
from tests.gui.desk import SOON, draw


class Unsure(FakeReader):
    """Is unsure of the zero."""

    def read_line(self, line: Polygon) -> Reading:
        doubtful = line[0][1] < 30
        return reading("T0TAL" if doubtful else "Cash", 0.999, doubtful="0" if doubtful else "")


@pytest.fixture
def reader() -> FakeReader:
    return Unsure()


def wait_for(window: MainWindow, text: str, qtbot: QtBot) -> str:
    label = window.status_line.checking
    qtbot.waitUntil(lambda: label.text() == text, timeout=SOON)
    return label.toolTip()


@pytest.mark.usefixtures("reader_weights", "project")
def test_it_says_which_line_that_is_and_what_the_lines_hold(
    window: MainWindow, qtbot: QtBot
) -> None:
    wait_for(window, "", qtbot)
    draw(window, line(20, 2, "upper"), line(20, 25, "lower"), line(20, 60, "sure"))
    tip = wait_for(window, "2 lines to check  ·  about 2 of 2 misread among them", qtbot)
    assert "937 lines of receipts and photos" in tip
    window.session.select(["lower"])
    wait_for(window, "2 of 2 lines to check  ·  about 2 of 2 misread among them", qtbot)
    for key in ("upper", "lower"):
        window.session.select([key])
        window.canvas.edit_line()
        window.canvas.line_editor.confirm()
    tip = wait_for(window, "No line to check  ·  hardly one misread", qtbot)
    assert "937" in tip


@pytest.mark.usefixtures("reader_weights")
def test_of_a_reader_that_nobody_measured_it_says_only_what_is_doubtful(
    window: MainWindow, project: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "comes_along", lambda _: False)
    assert not line_reading.is_measured(project)
    draw(window, line(20, 2), line(20, 25))
    assert "is not known" in wait_for(window, "2 lines to check", qtbot)


@pytest.mark.usefixtures("project")
def test_without_readings_nothing_is_claimed(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, line(20, 10))
    assert "is not known" in wait_for(window, "No line to check", qtbot)
