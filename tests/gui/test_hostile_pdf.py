"""A hostile PDF among images, in the window: it is named, and work goes on."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.app.project import Project
from labeler.formats.sources import pdf
from labeler.formats.sources.confined import worker
from labeler.gui import shown_image
from labeler.gui.main_window import MainWindow
from tests.formats.sources.pdfs import hostile_pdfs

LONG = 120_000


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone ends it")
@pytest.mark.slow
def test_a_hostile_pdf_is_named_and_the_other_pages_are_there(
    window: MainWindow, images: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "MOST_SECONDS", 1.0)
    monkeypatch.setattr(worker, "PATIENCE", 300.0)
    monkeypatch.setattr(shown_image, "LOOK_PATIENCE", 0.2)
    (images / "a first.pdf").write_bytes(hostile_pdfs()["forms that draw forms 2**30 times"])
    window.open_path(images)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=LONG)
    project = window.session.project
    assert project is not None
    qtbot.waitUntil(
        lambda: "Looking at a first.pdf takes long" in window.messages.label.text(), timeout=LONG
    )

    def unread() -> list[str]:
        return [one.name for one in project.entries() if one.size is None and not one.problem]

    qtbot.waitUntil(lambda: unread() == [], timeout=LONG)
    problems = {one.name: one.problem for one in project.entries() if one.problem}
    assert list(problems) == ["a first.pdf"]
    assert "takes more than 1 seconds to draw" in problems["a first.pdf"]
    qtbot.waitUntil(lambda: window.session.entry is not None, timeout=LONG)
    assert window.session.entry is not None
    assert window.session.entry.name == "page 0.png"
    last = project.entries()[-1].id
    window.session.show(last)
    qtbot.waitUntil(lambda: window.canvas.scene.is_settled, timeout=LONG)
    assert window.session.entry is not None
    assert window.session.entry.id == last


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone ends them")
def test_a_window_closes_while_a_hostile_page_is_drawn_and_holds_nothing_against_the_page(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "MOST_SECONDS", 10_000.0)
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.pdf").write_bytes(hostile_pdfs()["forms that draw forms 2**30 times"])
    window.open_path(folder)
    qtbot.waitUntil(lambda: window.session.project is not None, timeout=LONG)
    qtbot.waitUntil(lambda: bool(pdf.confined._busy), timeout=LONG)
    project = window.session.project
    assert project is not None
    place = project.folder
    window.close()
    qtbot.waitUntil(lambda: not pdf.confined._busy, timeout=LONG)
    with Project.open(place) as again:
        assert [entry.problem for entry in again.entries()] == [""] * 6
