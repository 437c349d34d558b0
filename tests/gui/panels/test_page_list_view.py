"""The pages as pictures: the same list, looked at in another way."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from labeler.app import thumbnails
from labeler.app.project import Project
from labeler.app.thumbnails import LONGEST, Thumbnails
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.errors import UnreadableImage
from labeler.core.page_index import Mark, PageIndex
from labeler.core.records import PageEntry, Split
from labeler.formats import file_state
from labeler.gui.item_models.page_list import PageListModel
from labeler.gui.main_window import MainWindow
from labeler.gui.panels.page_list_view import PageListView
from tests.gui.desk import SOON

MANY = 100_000


def kept(project: Project) -> list[Path]:
    return sorted((project.folder / "cache" / "thumbnails").glob("*.jpg"))


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The times of image files are relied on at once."""
    monkeypatch.setattr(file_state, "SETTLED", -1.0)


def test_one_key_shows_pictures_and_the_next_time_too(
    window: MainWindow, project: Project, settings: UserSettings, qtbot: QtBot
) -> None:
    view = window.page_panel.view
    assert not view.is_grid
    window.actions_by_id["show_grid"].trigger()
    assert view.is_grid
    assert settings.page_grid
    first = project.entries()[0].id
    qtbot.waitUntil(lambda: view.thumbnails.get(first) is not None, timeout=SOON)
    picture = view.thumbnails.get(first)
    assert picture is not None
    assert picture.size() == QSize(200, 100)
    window.actions_by_id["show_grid"].trigger()
    assert not view.is_grid
    assert not settings.page_grid


def test_keys_and_filters_are_those_of_the_list(
    window: MainWindow, project: Project, qtbot: QtBot
) -> None:
    window.actions_by_id["show_grid"].trigger()
    view, pages = window.page_panel.view, window.pages
    cells = [view.visualRect(pages.index(row)) for row in range(3)]
    assert cells[0].top() == cells[1].top(), "beside each other"
    assert cells[2].top() > cells[0].top(), "two in a row of the panel"
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert window.session.entry is not None
    assert window.session.entry.name == "page 1.png"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.session.entry.name == "page 3.png"
    window.actions_by_id["next_page"].trigger()
    assert pages.id_at(view.currentIndex().row()) == window.session.entry.id
    window.page_panel.search.setText("page 5")
    assert pages.rowCount() == 1
    assert view.visualRect(pages.index(0)).topLeft() == cells[0].topLeft()


def test_pictures_are_made_for_what_is_in_sight_only(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = PageListModel()
    view = PageListView(pages)
    qtbot.addWidget(view)
    asked: set[int] = set()

    def get(page_id: int) -> QPixmap | None:
        asked.add(page_id)

    monkeypatch.setattr(view.thumbnails, "get", get)
    entries = [
        PageEntry(key, Path(f"/{key}.png"), 0, f"{key}.png", ReviewState.NEW) for key in range(MANY)
    ]
    pages.load(PageIndex.of(entries), lambda keys: [entries[key] for key in keys])
    view.resize(400, 600)
    view.show_grid(is_on=True)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: bool(asked), timeout=SOON)
    assert max(asked) < 30
    asked.clear()
    view.scrollToBottom()
    qtbot.waitUntil(lambda: MANY - 1 in asked, timeout=SOON)
    assert len(asked) < 30


def test_a_thumbnail_is_kept_by_the_hash_of_its_picture(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.scan()
    entry = project.entries()[0]
    maker = Thumbnails(project)
    made = maker.get(entry.id)
    read: list[Path] = []
    monkeypatch.setattr(thumbnails, "open_image", lambda path, *_, **__: read.append(path))
    assert np.abs(maker.get(entry.id).astype(int) - made).max() < 8
    assert read == [], "it was at hand"
    kept(project)[0].write_bytes(b"damaged")
    monkeypatch.undo()
    assert maker.get(entry.id).shape == made.shape


def test_large_images_become_small_and_unreadable_ones_nothing(
    project: Project, images: Path
) -> None:
    Image.new("RGB", (3000, 1200)).save(images / "large.png")
    (images / "none.png").write_bytes(b"no image")
    project.add_new_images()
    project.scan()
    by_name = {entry.name: entry.id for entry in project.entries()}
    assert Thumbnails(project).get(by_name["large.png"]).shape == (102, LONGEST, 3)
    with pytest.raises(UnreadableImage):
        Thumbnails(project).get(by_name["none.png"])


def test_the_cache_does_not_grow_for_good(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "MOST_FILES", 8)
    maker = Thumbnails(project)
    for number in range(40):
        maker._keep(f"{number}.jpg", np.zeros((8, 8, 3), np.uint8))
        assert len(kept(project)) <= 8


def test_an_image_that_was_replaced_shows_in_the_grid_also_where_it_is_the_only_page(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    Image.new("RGB", (200, 100), "red").save(folder / "page.png")
    window.open_path(folder)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=SOON)
    project = window.session.project
    assert project is not None
    (page,) = project.entries()
    thumbnails = window.page_panel.view.thumbnails

    def colour() -> str:
        picture = thumbnails.get(page.id)
        return picture.toImage().pixelColor(9, 9).name() if picture is not None else ""

    window.actions_by_id["show_grid"].trigger()
    qtbot.waitUntil(lambda: colour() == "#ff0000", timeout=SOON)
    Image.new("RGB", (200, 100), "blue").save(folder / "page.png")
    window.pages.update(project.entries()[0])
    assert colour() == "#ff0000", "nothing flickers meanwhile"
    qtbot.waitUntil(lambda: colour() == "#0000ff", timeout=SOON)


def test_pages_with_a_note_and_validation_pages_are_found_by_the_filter(
    window: MainWindow, project: Project
) -> None:
    session, pages, kinds = window.session, window.pages, window.page_panel.kinds
    noted, kept_apart = pages.id_at(2), pages.id_at(4)
    session.show(noted)
    assert session.page is not None
    session.edit("Write note", edits.set_note(session.page, "Torn."))
    project.store.pages.set_split({kept_apart: Split.VALIDATION})
    session.refresh(kept_apart)
    kinds.choose(Mark.NOTED)
    assert [pages.id_at(row) for row in range(pages.rowCount())] == [noted]
    kinds.choose(Mark.VALIDATION)
    assert [pages.id_at(row) for row in range(pages.rowCount())] == [noted, kept_apart]
    kinds.choose(Mark.NOTED, is_chosen=False)
    assert [pages.id_at(row) for row in range(pages.rowCount())] == [kept_apart]
    kinds.clear()
    assert pages.rowCount() == 6
