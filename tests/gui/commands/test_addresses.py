"""Images on servers, in the window: added by their addresses, shown once they are here."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core.addresses import place_of
from labeler.gui.dialogs.addresses import AddressesDialog
from labeler.gui.main_window import MainWindow
from tests.app.conftest import draw_image
from tests.fakes.elsewhere import as_if_later, own_copies
from tests.fakes.web_server import WebServer, serving

LONG = 20_000


@pytest.fixture(autouse=True)
def copies(tmp_path: Path) -> Iterator[Path]:
    with own_copies(tmp_path / "copies"):
        yield tmp_path / "copies"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[WebServer]:
    with serving() as host:
        for number in range(3):
            drawn = draw_image(tmp_path / "drawn" / f"{number}.png", number)
            host.files[f"/{number}.png"] = drawn.read_bytes()
        yield host


def drop(window: MainWindow, *urls: QUrl) -> None:
    mime = QMimeData()
    mime.setUrls(list(urls))
    at, keys = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    window.dropEvent(
        QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, keys)
    )


def dialog_of(window: MainWindow) -> AddressesDialog:
    (dialog,) = window.findChildren(AddressesDialog)
    return dialog


def is_shown(window: MainWindow, name: str) -> bool:
    entry = window.session.entry
    return entry is not None and entry.name == name and window.canvas.scene.image.is_ready


def test_pasted_addresses_are_added_after_asking(
    window: MainWindow, project: Project, host: WebServer, qtbot: QtBot
) -> None:
    urls = [host.url(f"/{number}.png") for number in range(2)]
    QGuiApplication.clipboard().setText("\n".join(urls))
    window.canvas.setFocus()
    QTest.keySequence(window.canvas, QKeySequence("Ctrl+V"))
    dialog = dialog_of(window)
    assert dialog.text.toPlainText().splitlines() == urls
    assert host.asked == []
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.pages.page_count == 8, timeout=LONG)
    assert host.asked == []
    window.session.show(project.entries()[-1].id)
    qtbot.waitUntil(lambda: is_shown(window, "1.png"), timeout=LONG)


def test_a_line_that_is_no_address_stays_to_be_corrected(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    window.actions_by_id["add_addresses"].trigger()
    dialog = dialog_of(window)
    assert not dialog.add_button.isEnabled()
    dialog.text.setPlainText("https://host.org/1.png\nhome/1.png")
    dialog.add_button.click()
    assert dialog.isVisible()
    assert "Line 2" in dialog.trouble.text()
    dialog.reject()
    assert window.pages.page_count == 6


def test_a_dropped_link_becomes_a_project(
    window: MainWindow, host: WebServer, qtbot: QtBot
) -> None:
    drop(window, QUrl(host.url("/0.png")), QUrl(host.url("/1.png")))
    qtbot.waitUntil(lambda: is_shown(window, "0.png"), timeout=LONG)
    assert window.pages.page_count == 2


def test_a_dropped_archive_of_images_is_added(
    window: MainWindow, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    image = draw_image(tmp_path / "drawn" / "0.png", 0)
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.write(image, "more/0.png")
    drop(window, QUrl.fromLocalFile(str(tmp_path / "more.zip")))
    qtbot.waitUntil(lambda: window.pages.page_count == 7, timeout=LONG)
    window.session.show(project.entries()[-1].id)
    qtbot.waitUntil(lambda: is_shown(window, "more/0.png"), timeout=LONG)


def test_a_page_that_takes_long_to_fetch_is_shown_once_it_is_here(
    window: MainWindow, project: Project, host: WebServer, qtbot: QtBot
) -> None:
    host.hangs.add("/0.png")
    project.add_images([place_of(host.url("/0.png"))])
    window.project_commands.welcome_pages()
    qtbot.waitUntil(lambda: window.pages.page_count == 7, timeout=LONG)
    before = window.session.entry
    window.session.show(project.entries()[-1].id)
    assert window.session.entry == before
    assert "Fetching 0.png" in window.messages.label.text()
    host.silent.set()
    qtbot.waitUntil(lambda: is_shown(window, "0.png"), timeout=LONG)


def test_another_page_that_is_wanted_meanwhile_stays(
    window: MainWindow, project: Project, host: WebServer, qtbot: QtBot
) -> None:
    host.hangs.add("/0.png")
    project.add_images([place_of(host.url("/0.png"))])
    *_, before, new = project.entries()
    window.session.show(new.id)
    window.session.show(before.id)
    host.silent.set()
    qtbot.waitUntil(lambda: not window.image_commands.is_busy, timeout=LONG)
    assert is_shown(window, before.name)


def test_the_next_page_is_here_before_somebody_comes_to_it(
    window: MainWindow, project: Project, host: WebServer, qtbot: QtBot
) -> None:
    project.add_images([place_of(host.url(f"/{number}.png")) for number in range(3)])
    window.project_commands.welcome_pages()
    qtbot.waitUntil(lambda: window.pages.page_count == 9, timeout=LONG)
    window.session.show(project.entries()[-3].id)
    qtbot.waitUntil(lambda: "GET /1.png" in host.asked, timeout=LONG)
    assert "GET /2.png" not in host.asked


def test_other_bytes_at_an_address_are_asked_about(
    window: MainWindow, project: Project, host: WebServer, copies: Path, qtbot: QtBot
) -> None:
    project.add_images([place_of(host.url("/0.png"))])
    page_id = project.entries()[-1].id
    window.session.show(page_id)
    qtbot.waitUntil(lambda: is_shown(window, "0.png"), timeout=LONG)
    window.page_commands.give_verdict(window.session.page.state.SKIPPED)
    host.files["/0.png"] = host.files["/1.png"]
    as_if_later(copies)
    folder = project.folder
    window.project_commands.close_project()
    window.open_path(folder)
    qtbot.waitUntil(lambda: window.session.page is not None, timeout=LONG)
    window.session.show(page_id)
    qtbot.waitUntil(lambda: window.session.is_image_changed, timeout=LONG)
    assert window.image_commands.changed.isVisible()


def test_an_image_out_of_reach_says_so_and_is_shown_when_it_can_be(
    window: MainWindow, project: Project, host: WebServer, qtbot: QtBot
) -> None:
    content = host.files.pop("/0.png")
    project.add_images([place_of(host.url("/0.png"))])
    page_id = project.entries()[-1].id
    window.session.show(page_id)
    qtbot.waitUntil(lambda: "Not reachable now" in window.messages.label.text(), timeout=LONG)
    assert project.store.pages.entry(page_id).problem == ""
    host.files["/0.png"] = content
    window.session.show(page_id)
    qtbot.waitUntil(lambda: is_shown(window, "0.png"), timeout=LONG)
