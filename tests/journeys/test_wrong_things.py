"""An annotator in a hurry does the wrong thing; the data stay right, and it is said what happened."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.app import models
from labeler.app.project import Project
from labeler.core.annotation import ReviewState, TextSource, Voucher
from labeler.core.records import PageEntry
from labeler.gui.commands import images as image_commands
from labeler.gui.dialogs.export import ExportDialog
from labeler.gui.dialogs.import_labels import TRUTH, ImportDialog
from tests.app.scans import rewrite
from tests.fakes.detectors import Rows
from tests.fakes.readers import Doubter, FakeReader
from tests.gui.canvas.pointer import move
from tests.gui.desk import shown, told
from tests.journeys.annotator import Annotator, until

LONG = 30_000
LINES = 12
SHEET, SCROLL = (500, 400), (300, 6000)
SCANS = {"1 sheet": SHEET, "2 scroll": SCROLL, "3 torn": None, "4 sheet": SHEET, "5 sheet": SHEET}

COLLEAGUE = """
import sys
from pathlib import Path
from labeler.app import editing
from labeler.app.project import Project
from labeler.core import transcribing
folder, page_id, region_id = sys.argv[1:]
with Project.open(Path(folder), author="Anna") as project:
    page = project.page(int(page_id))
    written = transcribing.set_text(page, region_id, "Anna wrote this")
    editing.edit(project, page, written, "Write transcript")
"""


@pytest.fixture
def detector() -> Rows:
    return Rows(LINES)


@pytest.fixture
def reader() -> FakeReader:
    return Doubter()


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """Scans that differ, one of them torn."""
    folder = tmp_path / "images"
    folder.mkdir()
    for number, (name, size) in enumerate(SCANS.items()):
        if size is None:
            (folder / f"{name}.png").write_bytes(b"torn")
            continue
        image = Image.new("L", size, 250)
        for row in range(LINES):
            top = 10 + row * size[1] // LINES
            end = 60 + (row * 37 + number * 53) % (size[0] - 120)
            ImageDraw.Draw(image).rectangle((20, top, end, top + 20), fill=20)
        image.save(folder / f"{name}.png")
    return folder


@pytest.fixture
def project(
    somebody: Annotator, images: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Project:
    """The scans opened in the window, everything proposed and read, the first one shown."""
    monkeypatch.setattr(image_commands, "PAUSE", 0.0)
    monkeypatch.setattr(image_commands, "SHARE", 1e9)
    window = somebody.window
    window.open_path(images)
    until(lambda: window.session.page is not None, "the first page")
    window.actions_by_id["propose_all"].trigger()
    project = window.session.project
    assert project is not None
    until(lambda: len(window.session.readings) == LINES, "readings")
    until(lambda: all(one.proposal_count for one in _whole(project)), "proposals")
    window.canvas.setFocus()
    qtbot.waitUntil(window.canvas.hasFocus)
    return project


def _whole(project: Project) -> list[PageEntry]:
    return [entry for entry in project.entries() if "torn" not in entry.name]


def _show(somebody: Annotator, number: int) -> PageEntry:
    """Show a page, which is not looking at it."""
    entry = somebody.window.pages.entry_at(number)
    somebody.window.session.show(entry.id)
    return entry


def _lefts(project: Project, page_id: int) -> set[float]:
    """Where the proposals of a page begin."""
    return {one.polygon[0][0] for one in project.store.proposals.of_page(page_id)}


def test_ctrl_enter_without_a_look(somebody: Annotator, project: Project) -> None:
    for number in (0, 1, 3):
        page_id = _show(somebody, number).id
        for _ in range(5):
            somebody.press("Ctrl+Return")
        assert shown(somebody.window).id == page_id
    assert all(entry.state is ReviewState.PROPOSED for entry in _whole(project))


def test_ctrl_enter_after_a_look_at_the_top_of_a_scroll(
    somebody: Annotator, project: Project
) -> None:
    scroll = _show(somebody, 1)
    somebody.look()
    for shortcut in ("Ctrl+Return", "Ctrl+Return", "Return", "Del", "5", "Esc"):
        somebody.go_on(shortcut)
    assert project.page(scroll.id).state is ReviewState.PROPOSED
    assert project.page(scroll.id).regions == ()
    somebody.press("Ctrl+Return")
    somebody.go_on("A")
    assert project.page(scroll.id).voucher is Voucher.NOBODY
    assert project.store.pages.entry(scroll.id).voucher is Voucher.NOBODY


def test_a_torn_scan_is_accepted_by_no_key(somebody: Annotator, project: Project) -> None:
    torn = _show(somebody, 2)
    until(lambda: somebody.window.canvas.scene.is_settled, "the image")
    for shortcut in ("Ctrl+Return", "Shift+Return", "End"):
        somebody.press(shortcut)
    assert project.page(torn.id).state is ReviewState.NEW
    assert "cannot be accepted" in told(somebody.window)


def test_a_doubtful_reading_nobody_looked_at_is_not_said_to_be_true(
    somebody: Annotator, project: Project
) -> None:
    first = _show(somebody, 0)
    somebody.look()
    somebody.press("Ctrl+Return")
    page = project.page(first.id)
    assert (page.state, page.voucher) == (ReviewState.ACCEPTED, Voucher.PERSON)
    assert [line.text for line in page.lines].count("") == 1
    assert "T0TAL" not in {line.text for line in page.lines}
    assert {line.text_source for line in page.lines if line.text} == {TextSource.READER}
    assert "“T0TAL”" in told(somebody.window)


def test_half_a_label_file_imported_as_truth(
    somebody: Annotator, project: Project, tmp_path: Path, qtbot: QtBot
) -> None:
    labels = tmp_path / "5 sheet.json"
    whole = '{"label": "text", "points": [[20, 10], [120, 10], [120, 30], [20, 30]]}'
    shapes = f'[{whole}, {{"label": "text", "points": []}}]'
    labels.write_text(f'{{"imagePath": "5 sheet.png", "shapes": {shapes}}}')
    window = somebody.window
    window.actions_by_id["import_labels"].trigger()
    dialog = window.findChildren(ImportDialog)[-1]
    dialog.how.setCurrentText(TRUTH)
    dialog.source.set_path(labels)
    with qtbot.waitSignal(dialog.done_with, timeout=LONG):
        somebody.push(dialog.start_button)
    assert "has 0 points" in dialog.report.text()
    dialog.close()
    window.activateWindow()
    page = _show(somebody, 4)
    assert project.page(page.id).state is not ReviewState.ACCEPTED
    somebody.look()
    somebody.press("Ctrl+Return")
    strip = window.page_commands.acceptance.strip
    assert "has 0 points" in strip.question.text()
    assert project.page(page.id).state is not ReviewState.ACCEPTED
    somebody.go_on("Esc")


def test_an_export_over_the_folder_of_somebody_else(
    somebody: Annotator, project: Project, tmp_path: Path
) -> None:
    mine = tmp_path / "thesis"
    mine.mkdir()
    (mine / "train.txt").write_text("two years of work")
    _show(somebody, 0)
    somebody.look()
    somebody.press("Ctrl+Return")
    somebody.window.actions_by_id["export"].trigger()
    dialog = somebody.window.findChildren(ExportDialog)[-1]
    for name in ("labeler", "paddle", "masks"):
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        dialog.folder.set_path(mine)
        until(lambda: "train.txt" in dialog.report.text(), f"a refusal of {name}")
        somebody.push(dialog.start_button)
    dialog.close()
    assert [path.name for path in mine.iterdir()] == ["train.txt"]
    assert (mine / "train.txt").read_text() == "two years of work"


def test_a_scan_is_turned_behind_the_page(
    somebody: Annotator, project: Project, images: Path
) -> None:
    first = _show(somebody, 0)
    somebody.look()
    somebody.press("Shift+Return")
    before = project.page(first.id)
    assert len(before.lines) == LINES
    somebody.look()
    rewrite(images / "1 sheet.png", Image.Transpose.ROTATE_270)
    for shortcut in ("Ctrl+Return", "Ctrl+A", "Del", "Ctrl+Return", "Shift+Return"):
        somebody.press(shortcut)
    somebody.drag((100, 20), (150, 60))
    assert project.page(first.id) == before
    until(somebody.window.image_commands.changed.isVisible, "the question")
    until(lambda: "turned" in somebody.window.image_commands.changed.label.text(), "the offer")
    somebody.press("Alt+T")
    page = project.page(first.id)
    assert page.size == SHEET[::-1]
    assert page.state is ReviewState.IN_WORK
    assert len(page.lines) == LINES


def test_a_colleague_writes_on_the_line_that_is_being_moved(
    somebody: Annotator, project: Project
) -> None:
    window, canvas = somebody.window, somebody.window.canvas
    _show(somebody, 0)
    somebody.look()
    somebody.press("Shift+Return")
    line = shown(window).lines[3]
    start = (line.polygon[0][0] + 100, line.polygon[0][1] + 10)
    somebody.click(start)
    assert window.session.selected == {line.id}
    move(canvas, somebody.place(start))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=somebody.place(start))
    for step in (10, 20):
        at = somebody.place((start[0] + step, start[1]))
        move(canvas, at, Qt.MouseButton.LeftButton)
    arguments = [str(project.folder), str(shown(window).id), line.id]
    subprocess.run([sys.executable, "-c", COLLEAGUE, *arguments], check=True, timeout=60)
    until(lambda: shown(window).region(line.id).text != "", "the colleague")
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at)
    moved = project.page(shown(window).id).region(line.id)
    assert moved.text == "Anna wrote this"
    assert moved.polygon[0][0] == pytest.approx(line.polygon[0][0] + 20, abs=2)
    somebody.press("Ctrl+Z")
    back = project.page(shown(window).id).region(line.id)
    assert back.polygon == line.polygon
    assert back.text == "Anna wrote this"


def test_keys_and_clicks_that_were_meant_for_something_else(
    somebody: Annotator, project: Project
) -> None:
    window = somebody.window
    first = _show(somebody, 0)
    somebody.look()
    somebody.press("Shift+Return")
    before = project.page(first.id)
    window.canvas.setFocus()
    somebody.write("42")
    somebody.go_on("Return")
    somebody.drag((470, 20), (480, 60))
    assert project.page(first.id).lines == before.lines

    window.session.select([line.id for line in before.lines[:3]])
    somebody.click((100, 20))
    assert window.session.selected == {before.lines[0].id}
    somebody.write("4")
    somebody.go_on("Return")
    after = project.page(first.id).lines
    assert [line.id for line in after if line not in before.lines] == [before.lines[0].id]

    window.page_panel.view.setFocus()
    somebody.go_on("End")
    assert {entry.state for entry in _whole(project)} == {ReviewState.IN_WORK, ReviewState.PROPOSED}


def test_a_model_that_is_taken_back_leaves_no_proposals(
    somebody: Annotator, project: Project, detector: Rows, tmp_path: Path
) -> None:
    window = somebody.window
    touched = _show(somebody, 3)
    somebody.look()
    somebody.press("Shift+Return")
    worked_on = project.page(touched.id)
    _show(somebody, 0)
    old = window.session.proposals
    weights = tmp_path / "weights.safetensors"
    newer = project.store.models.add(name="new", path=weights, sha256="2", source="training run 1")
    detector.left = 27
    models.use(project, newer.id)
    window.training_commands.model_changed.emit()
    until(lambda: window.session.proposals not in ((), old), "proposals of the new model")
    assert window.session.proposals[0].polygon[0][0] == 27
    detector.left = 20
    window.actions_by_id["roll_back"].trigger()
    untouched = [entry.id for entry in _whole(project) if entry.id != touched.id]
    until(lambda: all(_lefts(project, key) == {20.0} for key in untouched), "the old proposals")
    assert {proposal.polygon[0][0] for proposal in window.session.proposals} == {20.0}
    assert project.page(touched.id) == worked_on
