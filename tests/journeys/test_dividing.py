"""From proposed lines to glyphs: divide, put right, accept, export, and take back after a restart."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.core import geometry
from labeler.core.annotation import Level, Polygon, Region
from labeler.core.detection import Detection, FoundLine
from labeler.core.geometry import rectangle
from labeler.core.reading import Reading
from labeler.formats.page_xml import read
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader, reading
from tests.journeys.annotator import Annotator

LONG = 30_000
LINES = ("TAXI HIRE", "MILK")
READ = ("TAXI HIRE", "MIIK")


def outline(row: int) -> Polygon:
    return rectangle((30, 30 + 80 * row), (30 + 28 * len(LINES[row]), 80 + 80 * row))


class SignDetector(FakeDetector):
    def find(self, image: NDArray[np.uint8]) -> Detection:
        return Detection(size_of(image), tuple(FoundLine(outline(row), 0.9, 3) for row in (0, 1)))


class SignReader(FakeReader):
    def read_line(self, line: Polygon) -> Reading:
        return reading(READ[round((line[0][1] - 30) / 80)])


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder with a sign: each letter a bar in the middle of its 28 pixels."""
    page = np.full((240, 360, 3), 250, np.uint8)
    for row, text in enumerate(LINES):
        for place, letter in enumerate(text):
            if letter != " ":
                left, top = 30 + 28 * place + 4, 36 + 80 * row
                cv2.rectangle(page, (left, top), (left + 20, top + 38), (20, 20, 20), -1)
    folder = tmp_path / "images"
    folder.mkdir()
    cv2.imwrite(str(folder / "sign.png"), page)
    return folder


@pytest.fixture
def detector() -> FakeDetector:
    return SignDetector()


@pytest.fixture
def reader() -> FakeReader:
    return SignReader()


def middles(characters: Sequence[Region]) -> list[float]:
    return [geometry.centre(one.polygon)[0] for one in characters]


def said(characters: Sequence[Region]) -> str:
    return "".join(one.text for one in characters)


def test_glyphs_from_a_proposed_page(
    somebody: Annotator, images: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, session = somebody.window, somebody.window.session
    window.open_path(images)
    qtbot.waitUntil(
        lambda: len(session.readings) == len(LINES) and window.canvas.scene.is_settled, timeout=LONG
    )
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)

    _divide_what_was_read(somebody)
    _divide_what_was_misread(somebody)
    somebody.press("Escape")
    somebody.accept_page()

    assert session.project is not None
    outcome = export_pages(session.project, "page", tmp_path / "out", ExportChoice(split=False))
    assert outcome.problems == []
    (labels,) = [page for page in read(tmp_path / "out").pages if page.regions]
    glyphs = [one for one in labels.regions if one.level is Level.CHARACTER]
    assert said(glyphs) == "TAXIHIREMILK"
    assert all(before < after for before, after in pairwise(middles(glyphs[:8])))

    folder = session.project.folder
    window.close()
    _take_back_all(folder)


def _divide_what_was_read(somebody: Annotator) -> None:
    """Keep the cells of a proposal as they were placed; then vouch for what it says."""
    session = somebody.window.session
    somebody.go_on("Tab")
    somebody.go_on("Shift+K")
    somebody.go_on("Return")
    assert session.page is not None
    (line,) = session.page.lines
    letters = [place for place, letter in enumerate(LINES[0]) if letter != " "]
    found = middles(session.page.characters_of(line.id))
    assert found == pytest.approx([30 + 28 * place + 14 for place in letters], abs=4)
    assert said(session.page.characters) == ""  # nobody has confirmed the reading

    somebody.go_on("F2")
    somebody.go_on("Return")  # now somebody has
    somebody.press("Return")
    assert said(session.page.characters_of(line.id)) == "TAXIHIRE"


def _divide_what_was_misread(somebody: Annotator) -> None:
    """Write first what the line says; type a wrong number, and think better of it."""
    session = somebody.window.session
    somebody.click(geometry.centre(outline(1)))
    somebody.go_on("F2")
    somebody.go_on("Ctrl+A")
    somebody.write(LINES[1])
    somebody.go_on("Return")
    somebody.press("3")
    somebody.press("Escape")
    somebody.press("Return")
    assert session.page is not None
    assert said(session.page.characters) == "TAXIHIREMILK"


def _take_back_all(folder: Path) -> None:
    """Undo, in a project that was opened anew, until no character is left."""
    project = Project.open(folder)
    try:
        page_id = project.entries()[0].id
        while project.page(page_id).characters:
            assert project.store.journal.undo(page_id)
    finally:
        project.close()
