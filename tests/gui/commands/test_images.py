"""Images that change while the window is open: noticed, asked about, followed."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.core import edits, geometry
from labeler.core.annotation import Polygon, ReviewState
from labeler.core.page_index import Mark
from labeler.formats.images import read_image
from labeler.gui.commands import images as image_commands
from labeler.gui.main_window import MainWindow
from tests.app.conftest import SIZE, draw_image
from tests.app.scans import rewrite, swap
from tests.builders import line
from tests.gui.canvas.pointer import click
from tests.gui.looking import look

LONG = 20_000
LABELLED = ((20.0, 20.0), (120.0, 20.0), (120.0, 40.0), (20.0, 40.0))


@pytest.fixture
def images(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of four images that differ; the window looks at files whenever it may."""
    monkeypatch.setattr(image_commands, "PAUSE", 0.0)
    monkeypatch.setattr(image_commands, "SHARE", 1e9)
    for number in range(4):
        draw_image(tmp_path / "images" / f"page {number}.png", number)
    return tmp_path / "images"


@pytest.fixture
def labelled(window: MainWindow, project: Project, qtbot: QtBot) -> list[int]:
    """The first three pages, accepted with one line each."""
    page_ids = [entry.id for entry in project.entries()[:3]]
    for page_id in page_ids:
        window.session.show(page_id)
        page = edits.add_regions(window.session.page, [line(20, 20)])
        window.session.edit("Draw", edits.set_state(page, ReviewState.ACCEPTED))
    show(window, qtbot, page_ids[0])
    return page_ids


def show(window: MainWindow, qtbot: QtBot, page_id: int) -> None:
    window.session.show(page_id)
    qtbot.waitUntil(lambda: window.canvas.scene.is_settled, timeout=LONG)


def come_back(window: MainWindow, qtbot: QtBot) -> None:
    """As when the window comes to the front again, until it has looked at everything."""
    qtbot.waitUntil(lambda: not window.image_commands.is_busy, timeout=LONG)
    window.image_commands.look_again()
    qtbot.waitUntil(lambda: not window.image_commands.is_busy, timeout=LONG)
    qtbot.waitUntil(lambda: window.canvas.scene.is_settled, timeout=LONG)


def press(window: MainWindow, shortcut: str) -> None:
    window.canvas.setFocus()
    QTest.keySequence(window.canvas, QKeySequence(shortcut))


def outline(window: MainWindow) -> Polygon:
    page = window.session.page
    assert page is not None
    return page.lines[0].polygon


def test_labels_of_a_turned_scan_are_turned_and_back_by_keys(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    notice, session = window.image_commands.changed, window.session
    assert not notice.isVisible()
    rewrite(images / "page 0.png", Image.Transpose.ROTATE_270)
    come_back(window, qtbot)
    assert notice.isVisible()
    assert window.canvas.viewport.image == SIZE[::-1]
    press(window, "Alt+T")
    assert session.page is not None
    assert (session.page.size, session.page.state) == (SIZE[::-1], ReviewState.IN_WORK)
    turned = tuple((SIZE[1] - y, x) for x, y in LABELLED)
    assert geometry.intersection_over_union(outline(window), turned) > 0.99
    assert not notice.isVisible()
    press(window, "Ctrl+Z")
    assert notice.isVisible()
    assert outline(window) == LABELLED
    press(window, "Ctrl+Shift+Z")
    assert not notice.isVisible()


def test_labels_are_scaled_by_a_click(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    notice = window.image_commands.changed
    rewrite(images / "page 1.png", None, 1.5)
    show(window, qtbot, labelled[1])
    qtbot.waitUntil(lambda: "scaled" in notice.label.text(), timeout=LONG)
    qtbot.mouseClick(
        notice.buttons[window.actions_by_id["refit_labels"]], Qt.MouseButton.LeftButton
    )
    scaled = geometry.scaled(LABELLED, (2, 2), (3, 3))
    assert geometry.intersection_over_union(outline(window), scaled) > 0.99


def test_pages_follow_scans_that_were_swapped(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    session, third = window.session, read_image(images / "page 2.png")
    swap(images / "page 2.png", images / "page 3.png")
    show(window, qtbot, labelled[2])
    qtbot.waitUntil(lambda: not session.is_image_changed, timeout=LONG)
    qtbot.waitUntil(lambda: window.canvas.scene.is_settled, timeout=LONG)
    assert not window.image_commands.changed.isVisible()
    assert session.entry is not None
    assert (session.entry.name, session.page.state) == ("page 3.png", ReviewState.ACCEPTED)
    assert outline(window) == LABELLED
    assert (window.canvas.scene.image.pixels == third).all()


def test_another_picture_is_shown_but_not_worked_on_until_its_labels_are_kept(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    notice, session = window.image_commands.changed, window.session
    draw_image(images / "page 0.png", 77)
    come_back(window, qtbot)
    qtbot.waitUntil(lambda: "not the image" in notice.label.text(), timeout=LONG)
    assert (window.canvas.scene.image.pixels == read_image(images / "page 0.png")).all()
    assert not notice.buttons[window.actions_by_id["refit_labels"]].isVisible()
    before = session.page
    click(window.canvas, (30, 30))
    assert not session.selected
    session.select([before.lines[0].id])
    press(window, "Del")
    assert session.page == before
    assert "changed" in window.messages.label.text()
    window.page_panel.kinds.choose(Mark.IMAGE_CHANGED)
    assert [window.pages.entry_at(row).id for row in range(window.pages.rowCount())] == [
        labelled[0]
    ]
    press(window, "Alt+K")
    assert not notice.isVisible()
    assert session.page.lines == before.lines
    assert session.page.state is ReviewState.IN_WORK
    click(window.canvas, (30, 30))
    assert session.selected


def test_an_image_replaced_under_the_hand_is_not_accepted(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    press(window, "Ctrl+Backspace")
    look(window, qtbot)
    draw_image(images / "page 0.png", 77)
    press(window, "Ctrl+Return")
    assert window.session.page.state is ReviewState.IN_WORK
    assert window.image_commands.changed.isVisible()
    qtbot.waitUntil(lambda: window.canvas.scene.is_settled, timeout=LONG)
    assert (window.canvas.scene.image.pixels == read_image(images / "page 0.png")).all()


def test_the_original_is_found_in_a_folder(
    window: MainWindow,
    labelled: list[int],
    images: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "backup").mkdir()
    original = (images / "page 0.png").rename(tmp_path / "backup" / "scan.png")
    draw_image(images / "page 0.png", 77)
    come_back(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(images))
    press(window, "Alt+O")
    qtbot.waitUntil(lambda: "not in this folder" in window.messages.label.text(), timeout=LONG)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(original.parent))
    press(window, "Alt+O")
    qtbot.waitUntil(lambda: not window.image_commands.changed.isVisible(), timeout=LONG)
    assert window.session.entry.path == original
    assert window.session.page.state is ReviewState.ACCEPTED


def test_an_image_that_cannot_be_read_any_more_says_why(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    notice = window.image_commands.changed
    (images / "page 0.png").write_bytes(b"")
    come_back(window, qtbot)
    qtbot.waitUntil(lambda: "empty" in notice.label.text(), timeout=LONG)
    assert not notice.buttons[window.actions_by_id["keep_labels"]].isVisible()


def test_new_images_are_offered_once_and_added(
    window: MainWindow, labelled: list[int], images: Path, qtbot: QtBot
) -> None:
    notice = window.image_commands.fresh
    come_back(window, qtbot)
    assert not notice.isVisible()
    draw_image(images / "page 4.png", 4)
    come_back(window, qtbot)
    assert notice.label.text() == "1 new image in images."
    qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    come_back(window, qtbot)
    assert not notice.isVisible()
    draw_image(images / "page 5.png", 5)
    come_back(window, qtbot)
    assert notice.label.text() == "2 new images in images."
    press(window, "Alt+N")
    qtbot.waitUntil(lambda: window.pages.page_count == 6, timeout=LONG)
    assert not notice.isVisible()


def test_a_page_nobody_has_worked_on_is_proposed_anew_on_its_new_picture(
    window: MainWindow, project: Project, images: Path, qtbot: QtBot
) -> None:
    session = window.session
    assert session.entry is not None
    with qtbot.waitSignal(session.proposals_changed, timeout=LONG):
        window.actions_by_id["propose"].trigger()
    old = session.proposals
    # A page is still in hand for a moment when its proposals are there.
    qtbot.waitUntil(lambda: window.proposer.status.page_id is None, timeout=LONG)
    rewrite(images / session.entry.name, Image.Transpose.ROTATE_270)
    come_back(window, qtbot)
    assert session.page is not None
    assert (session.page.size, session.page.state) == (SIZE[::-1], ReviewState.NEW)
    assert session.proposals == ()
    assert not window.image_commands.changed.isVisible()
    with qtbot.waitSignal(session.proposals_changed, timeout=LONG):
        window.actions_by_id["propose"].trigger()
    assert session.proposals
    assert {p.id for p in session.proposals}.isdisjoint(p.id for p in old)
