"""The disk with the project goes while somebody draws; what was drawn is there when it is back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from labeler.app.project import Project
from labeler.core.geometry import rectangle
from tests.app.conftest import draw_image
from tests.fakes.detectors import FakeDetector
from tests.fakes.readers import FakeReader
from tests.journeys.annotator import Annotator, until


@pytest.fixture
def detector() -> FakeDetector:
    return FakeDetector()


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


def test_rescued_after_the_folder_vanished(somebody: Annotator, tmp_path: Path) -> None:
    window, session = somebody.window, somebody.window.session
    images = draw_image(tmp_path / "images" / "0.png", 0).parent
    window.open_path(images)
    somebody.wait_for_page()
    project = session.project
    assert project is not None
    folder = project.folder
    draw(somebody, 10)
    assert len(project.store.pages.load(1).regions) == 1

    folder.rename(tmp_path / "away")
    draw(somebody, 60)
    draw(somebody, 110)
    assert window.status_line.saving.text() == "Not saved: 2 edits"
    assert f"{folder} is gone" in window.messages.label.text()
    assert "kept among your own files" in window.messages.label.text()
    close_and_store_later(somebody)

    (tmp_path / "away").rename(folder)
    window.open_path(images)
    notice = window.rescue_commands.notice
    until(notice.isVisible, "the offer")
    assert "2 edits could not be stored on" in notice.label.text()
    somebody.press("Alt+S")
    until(lambda: len(somebody.lines) == 3, "the lines")
    until(lambda: not window.status_line.saving.text(), "the lines to be stored")
    assert not notice.isVisible()
    with Project.open(folder) as again:
        assert len(again.page(1).regions) == 3
        assert again.kept == []


def draw(somebody: Annotator, top: int) -> None:
    somebody.draw(rectangle((10, top), (110, top + 30)))


def close_and_store_later(somebody: Annotator) -> None:
    somebody.press("Ctrl+W")
    dialog = somebody.window.project_commands.closing.dialog
    assert dialog is not None
    later = next(b for b in dialog.findChildren(QPushButton) if "store later" in b.text())
    somebody.push(later)
    until(lambda: somebody.window.session.project is None, "the project to close")
    somebody.window.activateWindow()  # where there is no window manager, nobody else does
    until(somebody.window.isActiveWindow, "the window to be in front")
