"""A project on a server, through the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from labeler.app import editing
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits, transcribing
from labeler.core.annotation import ReviewState
from labeler.gui.dialogs.server import ServerDialog
from labeler.gui.main_window import MainWindow
from labeler.lab.base.own_server import OwnServer
from labeler.store import urls
from tests.builders import line
from tests.fakes.servers import BLANK, copied, named_in
from tests.gui.desk import SOON, draw, shown, told

SECRET = "rosebud"


@pytest.fixture
def address(blank_database: OwnServer) -> str:
    """The address of a project, with a password that the server does not need."""
    text = copied(blank_database, BLANK)
    return text.replace("owner@", f"owner:{SECRET}@")


@pytest.fixture
def anna(address: str, images: Path, tmp_path: Path) -> Iterator[Project]:
    """The project in the hands of a colleague, who has added the images."""
    with Project.open(named_in(tmp_path / "anna", address), author="Anna") as anna:
        anna.add_images([images])
        anna.scan()
        yield anna


@pytest.fixture
def project(window: MainWindow, anna: Project, address: str, qtbot: QtBot) -> Project:
    """The same project in the window, opened by its address."""
    plain, _, _ = address.partition("?")
    window.actions_by_id["open_server"].trigger()
    dialog = window.findChild(ServerDialog)
    assert dialog is not None
    assert dialog.focusWidget() is dialog.address
    qtbot.keyClicks(dialog.address, "postgresql://owner@")
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "postgresql://user@host/database" in dialog.report.text())
    dialog.address.setText(address.replace(f":{SECRET}", ""))
    qtbot.keyClicks(dialog.password, SECRET)
    qtbot.waitUntil(dialog.start_button.isEnabled, timeout=SOON)
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    project = window.session.project
    assert project is not None
    project.read_images_in(project.withheld())
    window.project_commands.reload()
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=SOON)
    assert plain.rpartition("/")[2] in window.windowTitle()
    return project


def test_a_colleague_s_page_turns_in_the_list_and_on_the_screen(
    window: MainWindow, project: Project, anna: Project, qtbot: QtBot
) -> None:
    draw(window, line(10, 10, "a"))
    own = shown(window)
    qtbot.waitUntil(lambda: not len(project.outbox), timeout=SOON)
    page = anna.page(own.id)
    editing.edit(anna, page, transcribing.set_text(page, "a", "Total"), "Write transcript")
    qtbot.waitUntil(lambda: shown(window).region("a").text == "Total", timeout=SOON)
    other = anna.page(anna.entries()[1].id)
    editing.edit(anna, other, edits.set_state(other, ReviewState.SKIPPED), "Skip")
    qtbot.waitUntil(lambda: window.pages.entry(other.id).state is ReviewState.SKIPPED, timeout=SOON)


def test_what_is_drawn_while_the_server_is_away_is_stored_when_it_is_back(
    window: MainWindow, project: Project, server: OwnServer, anna: Project, qtbot: QtBot
) -> None:
    page_id = shown(window).id
    server.stop()
    try:
        draw(window, line(10, 10, "a"))
        assert [one.id for one in shown(window).regions] == ["a"]
        assert len(project.outbox) == 1
        qtbot.waitUntil(lambda: "does not answer" in told(window), timeout=20_000)
    finally:
        server.start()
    qtbot.waitUntil(lambda: not len(project.outbox), timeout=60_000)
    assert [one.id for one in anna.page(page_id).regions] == ["a"]


def test_recent_projects_name_the_server_and_no_password(
    window: MainWindow, project: Project, settings: UserSettings, qtbot: QtBot
) -> None:
    address = urls.name_of(project.folder)
    assert address.startswith("postgresql://owner@/")
    window.actions_by_id["close_project"].trigger()
    qtbot.waitUntil(lambda: window.session.project is None, timeout=SOON)
    (recent,) = (menu for menu in window.findChildren(QMenu) if menu.title() == "Recent projects")
    recent.aboutToShow.emit()
    assert address in [action.text() for action in recent.actions()]
    window.open_path(settings.recent_projects[0])
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=20_000)
    texts = [settings._file.read_text(), str(settings.recent_projects), window.windowTitle()]
    files = [file.read_bytes() for file in project.folder.rglob("*") if file.is_file()]
    assert not any(SECRET in text for text in texts)
    assert not any(SECRET.encode() in content for content in files)
