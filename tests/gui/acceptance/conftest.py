"""Pages to accept, and a window that has proposals for them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.gui.main_window import MainWindow
from tests.fakes.detectors import FakeDetector, Rows
from tests.fakes.readers import Doubter, FakeReader
from tests.gui.acceptance.pages import LINES, SCROLL, SHEET
from tests.gui.looking import LONG


@pytest.fixture
def detector() -> FakeDetector:
    return Rows(LINES)


@pytest.fixture
def reader() -> FakeReader:
    return Doubter()


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Two ordinary pages, a tall one, a black one, and one that is no image at all."""
    folder = tmp_path / "images"
    folder.mkdir()
    for number, (size, grey) in enumerate([(SHEET, 250), (SHEET, 240), (SCROLL, 230), (SHEET, 0)]):
        Image.new("L", size, grey).save(folder / f"{number}.png")
    (folder / "4.png").write_bytes(b"torn")
    return folder


@pytest.fixture
def desk(window: MainWindow, project: Project, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window in front, every page with its proposals."""
    window.activateWindow()
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    window.actions_by_id["propose_all"].trigger()
    qtbot.waitUntil(
        lambda: [one.proposal_count for one in project.entries()] == [LINES, LINES, LINES, 0, None],
        timeout=LONG,
    )
    qtbot.waitUntil(lambda: len(window.session.proposals) == LINES)
    return window
