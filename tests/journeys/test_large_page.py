"""A page that is too large for memory: seen, drawn on, proposed, read, accepted and exported by parts."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from labeler.app import sections
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from labeler.app.thumbnails import LONGEST, Thumbnails
from labeler.core import geometry
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.geometry import rectangle
from labeler.core.raster import LargeImage
from labeler.formats.sources import large_tiff, limits, tiff_parts
from labeler.maps.tiles import TileSettings
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader
from tests.formats.tiffs import Part, tiled
from tests.gui.canvas.pointer import drag
from tests.journeys.annotator import Annotator

LONG = 30_000
SIZE = (1400, 1100)
BARS = ((100, 80), (900, 90), (120, 900), (950, 960), (620, 500))
"""Where lines begin, one of them where sections meet."""
WIDE, HIGH = 260, 24


class Bars(FakeDetector):
    """Finds dark bars, as far as it sees them."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        dark = (image[..., 0] < 100).astype(np.uint8)
        _, _, boxes, _ = cv2.connectedComponentsWithStats(dark)
        lines = [
            FoundLine(rectangle((float(x), float(y)), (float(x + w), float(y + h))), 0.9, 5)
            for x, y, w, h, area in boxes[1:].tolist()
            if area > 4
        ]
        return Detection(size_of(image), tuple(lines))


@pytest.fixture
def detector() -> FakeDetector:
    return Bars()


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def lowered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PIXEL_LIMIT", 500_000)
    monkeypatch.setattr(large_tiff, "MOST_SEEN", 100_000)
    monkeypatch.setattr(tiff_parts, "_KEPT", 0)
    monkeypatch.setattr(sections, "SECTIONS", TileSettings(side=512, overlap=320))


@pytest.fixture
def scan(lowered: None, tmp_path: Path) -> Path:
    """A folder with a page that is read by its parts."""
    page = np.full((SIZE[1], SIZE[0], 3), 240, np.uint8)
    for left, top in BARS:
        page[top : top + HIGH, left : left + WIDE] = 20
    page += np.random.default_rng(0).integers(
        0, 9, page.shape, np.uint8
    )  # so that tiles have bytes
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "sheet.tif").write_bytes(tiled(Part(page, 128)))
    return folder


@pytest.fixture
def opened(somebody: Annotator, scan: Path, qtbot: QtBot) -> Project:
    window = somebody.window
    window.open_path(scan)
    qtbot.waitUntil(
        lambda: window.session.page is not None and window.canvas.scene.is_drawn, timeout=LONG
    )
    assert window.session.project is not None
    return window.session.project


def test_a_large_page_is_labelled_like_any_other(
    somebody: Annotator, opened: Project, qtbot: QtBot, tmp_path: Path
) -> None:
    window, session, canvas = somebody.window, somebody.window.session, somebody.window.canvas
    assert session.page is not None
    assert session.page.size == SIZE
    assert isinstance(canvas.pixels, LargeImage)
    qtbot.waitUntil(lambda: len(session.proposals) == len(BARS), timeout=LONG)
    for left, top in BARS:
        true = rectangle((left, top), (left + WIDE, top + HIGH))
        overlaps = [geometry.intersection_over_union(p.polygon, true) for p in session.proposals]
        assert max(overlaps) == pytest.approx(1.0, abs=0.02)
    qtbot.waitUntil(lambda: len(session.readings) == len(BARS), timeout=LONG)

    canvas.camera.look_at(canvas.viewport.centred((700, 550), 1.0))
    qtbot.waitUntil(lambda: canvas.scene.is_drawn, timeout=LONG)
    canvas.use_tool("draw_rectangle")
    drag(canvas, (600, 600), (800, 640))
    (drawn,) = session.page.lines
    assert geometry.bounds(drawn.polygon) == pytest.approx((600, 600, 800, 640), abs=1)
    canvas.use_tool("select")

    window.actions_by_id["fit_page"].trigger()
    somebody.accept_page()
    assert session.page is None or opened.entries()[0].state is ReviewState.ACCEPTED
    everything = ExportChoice(split=False, with_images=True)
    outcome = export_pages(opened, "page", tmp_path / "page", everything)
    assert outcome.problems == []
    (copy,) = (tmp_path / "page").rglob("*.tif")
    assert copy.read_bytes() == opened.entries()[0].path.read_bytes()


def test_what_is_in_view_becomes_sharp(somebody: Annotator, opened: Project, qtbot: QtBot) -> None:
    canvas, (left, top) = somebody.window.canvas, BARS[4]
    canvas.camera.look_at(canvas.viewport.centred((left, top), 4.0))
    qtbot.waitUntil(lambda: canvas.scene.is_drawn, timeout=LONG)
    shown = canvas.grab().toImage()

    def shade(x: float, y: float) -> int:
        at = canvas.viewport.to_canvas((x, y))
        return QColor(shown.pixel(round(at[0] * shown.devicePixelRatio()), round(at[1]))).red()

    # The overview has one pixel for 4 x 4: it could not show such an edge.
    assert shade(left - 0.5, top + 10.5) > 200
    assert shade(left + 0.5, top + 10.5) < 60
    assert shade(left + 10.5, top - 0.5) > 200
    assert shade(left + 10.5, top + 0.5) < 60


def test_nothing_reads_the_page_as_a_whole(
    somebody: Annotator, opened: Project, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_id = opened.entries()[0].id
    small = Thumbnails(opened).get(page_id)
    assert max(small.shape[:2]) == LONGEST
    image = opened.sound_image(page_id)
    assert isinstance(image, LargeImage)
    assert image.nbytes < SIZE[0] * SIZE[1] * 3 / 10


def test_a_damaged_part_is_told_and_the_rest_is_shown(
    somebody: Annotator, scan: Path, qtbot: QtBot
) -> None:
    window = somebody.window
    file = scan / "sheet.tif"
    content = file.read_bytes()
    window.open_path(scan)
    qtbot.waitUntil(
        lambda: window.session.page is not None and window.canvas.scene.is_drawn, timeout=LONG
    )
    with file.open("r+b") as damaged:  # the disk gives other bytes than before
        damaged.seek(10)
        damaged.write(bytes(60))
    assert len(file.read_bytes()) == len(content)
    with qtbot.waitSignal(window.canvas.scene.image.details.unreadable, timeout=LONG) as told:
        window.canvas.camera.look_at(window.canvas.viewport.centred((700, 550), 0.4))
    assert "at 0, 0" in told.args[0]
    qtbot.waitUntil(lambda: window.canvas.scene.is_drawn, timeout=LONG)
