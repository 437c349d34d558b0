"""Three people in three windows on one server: roles, claims, a take-over, and a network that is cut."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.app import second_look
from labeler.app.assigning import give
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core import second_look as verdicts
from labeler.core.annotation import ReviewState
from labeler.core.errors import StorageError
from labeler.core.page_index import Mark
from labeler.core.second_look import SecondLook
from labeler.core.team import Role
from labeler.gui.main_window import MainWindow
from labeler.lab.base.own_server import OwnServer
from tests.builders import line
from tests.fakes.cut_networks import Network, network_to
from tests.fakes.servers import copied, named_in
from tests.gui.conftest import Models
from tests.gui.desk import SOON, draw, open_window, shown, told

LATE = 30_000
"""Milliseconds for what takes a connection anew."""


@pytest.fixture
def network(blank_database: OwnServer) -> Iterator[Network]:
    """The way of kim to the server."""
    with network_to(blank_database.folder / ".s.PGSQL.5432") as network:
        yield network


@pytest.fixture
def owner(blank_database: OwnServer, images: Path, tmp_path: Path) -> Iterator[Project]:
    """The project in the hands of its owner, with the images and people."""
    with Project.open(named_in(tmp_path / "owner", copied(blank_database))) as owner:
        owner.add_images([images])
        owner.scan()
        second_look.choose(owner, SecondLook.ON)
        for name, role in (("kim", Role.ANNOTATOR), ("rey", Role.REVIEWER)):
            owner.store.team.put(name, role)
        yield owner
        for name in ("kim", "rey"):
            owner.store.team.remove(name)


@pytest.fixture
def windows(
    owner: Project,
    network: Network,
    blank_database: OwnServer,
    qapp: QApplication,
    qtbot: QtBot,
    models_at_hand: Models,
) -> Iterator[tuple[MainWindow, MainWindow, MainWindow]]:
    """Those of kim the annotator, rey the reviewer and the owner, each on the first page."""
    below = owner.folder.parent
    database = owner.store._transactions.place.rpartition("/")[2]
    addresses = {
        "kim": f"postgresql://kim@127.0.0.1:{network.port}/{database}",
        "rey": blank_database.address(database, "rey"),
    }
    folders = [named_in(below / name, address) for name, address in addresses.items()]
    with ExitStack() as stack:
        opened = []
        for number, folder in enumerate([*folders, owner.folder]):
            settings = UserSettings(below / f"settings {number}.json")
            settings.set("propose_automatically", False)
            settings.set("back_up_automatically", False)
            window = stack.enter_context(open_window(qapp, qtbot, settings, *models_at_hand))
            window.open_path(folder, 1)
            qtbot.waitUntil(lambda window=window: window.session.project is not None, timeout=LATE)
            project = window.session.project
            assert project is not None
            project.read_images_in(project.withheld())
            window.project_commands.reload()
            qtbot.waitUntil(lambda window=window: window.session.page is not None, timeout=LATE)
            window.session.show(1)
            opened.append(window)
        kim, rey, own = opened
        yield kim, rey, own


def test_three_people_label_approve_and_take_over(
    windows: tuple[MainWindow, MainWindow, MainWindow], owner: Project, qtbot: QtBot
) -> None:
    _roles_are_grey(*windows)
    _first_edit_claims(*windows, qtbot)
    _taken_over(*windows, qtbot)
    _approved(*windows, qtbot)
    assert owner.page(2).is_approved
    give(owner, [5], "kim")
    _given(*windows, qtbot)


def _roles_are_grey(kim: MainWindow, rey: MainWindow, own: MainWindow) -> None:
    windows = kim, rey, own
    for name, may in (("remove_pages", [own]), ("approve_page", [rey, own])):
        for window in windows:
            assert window.actions_by_id[name].isEnabled() is (window in may)
    assert "Owners of this project" in kim.actions_by_id["remove_pages"].toolTip()
    assert "Reviewers" in kim.actions_by_id["approve_page"].toolTip()


def _first_edit_claims(kim: MainWindow, rey: MainWindow, own: MainWindow, qtbot: QtBot) -> None:
    draw(kim, line(10, 10, "a"))
    qtbot.waitUntil(rey.team_commands.notice.isVisible, timeout=SOON)
    assert "kim works on this page" in rey.team_commands.notice.label.text()
    assert not kim.team_commands.notice.isVisible()
    qtbot.waitUntil(lambda: own.pages.entry(1).holder == "kim", timeout=SOON)
    # Two people on one page: both edits stand, and the page stays kim's.
    draw(rey, line(10, 50, "b"))
    qtbot.waitUntil(lambda: len(shown(kim).regions) == 2, timeout=SOON)
    assert rey.team_commands.notice.isVisible()


def _taken_over(kim: MainWindow, rey: MainWindow, own: MainWindow, qtbot: QtBot) -> None:
    """Knowingly; kim is shown that, and led to the next page that is free."""
    rey.actions_by_id["take_over"].trigger()
    assert not rey.team_commands.notice.isVisible()
    qtbot.waitUntil(kim.team_commands.notice.isVisible, timeout=SOON)
    assert "rey works on this page" in kim.team_commands.notice.label.text()
    kim.page_commands.walk(1, only_unreviewed=True)
    assert shown(kim).id == 2
    own.page_commands.walk(1, only_unreviewed=True)
    assert shown(own).id == 3


def _approved(kim: MainWindow, rey: MainWindow, own: MainWindow, qtbot: QtBot) -> None:
    """What kim does after that is refused with a sentence."""
    page = shown(kim)
    kim.session.edit("Accept page", edits.set_state(page, ReviewState.ACCEPTED))
    qtbot.waitUntil(lambda: rey.pages.entry(2).state is ReviewState.ACCEPTED, timeout=SOON)
    rey.session.show(2)
    rey.session.edit("Approve page", verdicts.approve(shown(rey)))
    qtbot.waitUntil(lambda: shown(kim).is_approved, timeout=SOON)
    draw(kim, line(10, 10, "late"))
    assert "judged this page, or approved it" in told(kim)
    assert not shown(kim).regions
    assert not len(kim.session.project.outbox)


def _given(kim: MainWindow, rey: MainWindow, own: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: kim.pages.entry(5).is_mine, timeout=SOON)
    assert kim.pages.count_of(Mark.MINE) == 1
    qtbot.waitUntil(lambda: rey.pages.count_of(Mark.OTHERS) == 1, timeout=SOON)
    rey.session.show(4)
    rey.page_commands.walk(1, only_unreviewed=True)
    assert shown(rey).id == 6


def test_what_is_drawn_while_the_network_is_cut_is_stored_when_it_is_mended(
    windows: tuple[MainWindow, MainWindow, MainWindow],
    network: Network,
    owner: Project,
    server: OwnServer,
    qtbot: QtBot,
) -> None:
    kim, rey, _ = windows
    draw(kim, line(10, 10, "a"))
    qtbot.waitUntil(lambda: len(shown(rey).regions) == 1, timeout=SOON)
    network.cut()
    draw(kim, line(10, 50, "b"))
    assert len(kim.session.project.outbox) == 1
    draw(rey, line(100, 50, "c"))
    network.mend()
    qtbot.waitUntil(lambda: not len(kim.session.project.outbox), timeout=60_000)
    qtbot.waitUntil(lambda: len(shown(kim).regions) == 3, timeout=LATE)
    server.stop()
    try:
        draw(kim, line(100, 10, "d"))
        assert len(kim.session.project.outbox) == 1
    finally:
        server.start()
    qtbot.waitUntil(lambda: not len(kim.session.project.outbox), timeout=60_000)
    with suppress(StorageError):  # Connections of before are noticed to be gone when they are used.
        owner.page(1)
    assert {one.id for one in owner.page(1).regions} == {"a", "b", "c", "d"}
    authors = {entry.author for entry in owner.store.journal.history(1)}
    assert authors == {"kim", "rey"}
