"""A project of somebody else names images elsewhere: a strip asks, once, before any is read."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler import paths
from labeler.app.project import Project
from labeler.gui.main_window import MainWindow
from tests.app.conftest import draw_image

LONG = 20_000


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return draw_image(tmp_path / "private" / "photos" / "a.png", 1).parent


@pytest.fixture
def strange(tmp_path: Path, photos: Path) -> Path:
    """The folder of a project about photos that nobody here has added."""
    with Project.create(tmp_path / "downloads" / "project", [photos]) as project:
        project.scan()
    shutil.rmtree(paths.user_consent())
    return tmp_path / "downloads" / "project"


def enter(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.open_path(folder)
    qtbot.waitUntil(
        lambda: window.session.page is not None and window.canvas.scene.is_settled, timeout=LONG
    )


def test_the_strip_names_the_folders_and_reads_there_once_allowed(
    window: MainWindow, strange: Path, photos: Path, qtbot: QtBot
) -> None:
    enter(window, strange, qtbot)
    notice = window.consent_commands.notice
    qtbot.waitUntil(notice.isVisible, timeout=LONG)
    assert str(photos) in notice.label.text()
    assert str(photos) in window.canvas.scene.image.problem
    assert not window.canvas.scene.image.is_ready

    allow = window.actions_by_id["read_images"]
    assert allow.isEnabled()
    (button,) = notice.buttons.values()
    assert button.text() == "Read images there"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.canvas.scene.image.is_ready, timeout=LONG)
    assert not notice.isVisible()
    assert not allow.isEnabled()
    assert window.canvas.scene.image.problem == ""

    window.actions_by_id["close_project"].trigger()
    enter(window, strange, qtbot)
    qtbot.waitUntil(lambda: window.canvas.scene.image.is_ready, timeout=LONG)
    assert not notice.isVisible()


def test_whoever_does_not_want_that_works_without_the_images(
    window: MainWindow, strange: Path, qtbot: QtBot
) -> None:
    enter(window, strange, qtbot)
    notice = window.consent_commands.notice
    qtbot.waitUntil(notice.isVisible, timeout=LONG)
    qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    window.session.look_again()
    assert not notice.isVisible()
    assert not window.canvas.scene.image.is_ready
    window.actions_by_id["accept_page"].trigger()
    entry = window.session.entry
    assert entry is not None
    assert entry.state == "new"


def test_nobody_is_asked_about_a_project_of_their_own(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: not window.image_commands.is_busy, timeout=LONG)
    qtbot.waitUntil(lambda: not window.consent_commands.is_busy, timeout=LONG)
    assert not window.actions_by_id["read_images"].isEnabled()
    assert not window.consent_commands.notice.isVisible()
