"""What lines say below them, counts and marks beside them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from labeler.core import edits, geometry, transcribing
from labeler.core.annotation import CountSource, Page, Proposal
from labeler.core.geometry import rectangle
from labeler.core.line_facts import Words
from labeler.core.settings import PageView
from labeler.gui import theme
from labeler.gui.canvas.room_below import strip_below
from labeler.gui.canvas.scene import Layer
from labeler.gui.canvas.view import CanvasView
from labeler.gui.wording import numbers_in_words
from labeler.gui.written_words import WrittenWords, inks_of
from tests.fakes.readers import reading
from tests.gui.canvas.conftest import MemoryProject, line
from tests.gui.canvas.pointer import click, place

FIRST = rectangle((40, 40), (240, 80))
PROPOSED = rectangle((40, 200), (240, 240))


def test_the_room_below_a_line_ends_where_another_one_starts() -> None:
    strip = strip_below(FIRST, [rectangle((100, 95), (300, 120))])
    assert (strip.start, strip.along) == ((40, 80), (1, 0))
    assert (strip.length, strip.depth) == (200, 15)
    assert strip_below(FIRST, []).depth == 40
    assert strip_below(FIRST, [rectangle((40, 75), (240, 110))]).depth == 0


def test_lines_above_and_beside_take_no_room() -> None:
    above, beside = rectangle((40, 0), (240, 45)), rectangle((238, 50), (400, 90))
    assert strip_below(FIRST, [above, beside]).depth == 40


def test_the_room_below_a_slanted_line_is_slanted() -> None:
    slanted = geometry.rotated(FIRST, 20)
    parallel = geometry.translated(slanted, 0, 60)
    strip = strip_below(slanted, [parallel])
    assert strip.along == pytest.approx((0.9397, 0.342), abs=1e-3)
    assert strip.start == pytest.approx(slanted[3])
    # 60 pixels down are 56.4 across the lines, 40 of which are the line itself.
    assert strip.depth == pytest.approx(16.4, abs=0.1)
    curved = ((0.0, 20.0), (50.0, 0.0), (100.0, 20.0), (100.0, 40.0), (50.0, 20.0), (0.0, 40.0))
    assert strip_below(curved, []).start == pytest.approx((0, 40))


@pytest.mark.parametrize("degrees", [80, 180])
def test_below_a_steep_line_text_stays_level(degrees: float) -> None:
    strip = strip_below(geometry.rotated(FIRST, degrees), [])
    assert strip.along == (1, 0)


@pytest.fixture
def project(project: MemoryProject) -> MemoryProject:
    """Of the lines of the page nothing is known but what the reader makes of two of them."""
    page = project.pages[1]
    bare = tuple(replace(region, count=None) for region in page.regions if not region.line_id)
    project.pages[1] = replace(page, regions=bare)
    project.readings[1] = {FIRST: reading("T0TAL", doubtful="0"), PROPOSED: reading("Change")}
    return project


def differing(first: QImage, second: QImage, view: CanvasView) -> QRect:
    """Return the smallest rectangle of the page that holds all that differs."""
    ratio = first.devicePixelRatio()
    at = [
        QPoint(x, y)
        for y in range(first.height())
        for x in range(first.width())
        if first.pixel(x, y) != second.pixel(x, y)
    ]
    if not at:
        return QRect()
    box = QRect(at[0], at[0])
    for point in at:
        box = box.united(QRect(point, point))
    origin = place(view, (0, 0))
    return QRect(box.topLeft() / ratio - origin, box.size() / ratio)


def picture(view: CanvasView, *, with_transcripts: bool = True) -> QImage:
    view.scene.show_layer(Layer.TRANSCRIPTS, is_shown=with_transcripts)
    return view.grab().toImage()


def test_transcripts_stand_between_the_lines(view: CanvasView) -> None:
    changed = differing(picture(view), picture(view, with_transcripts=False), view)
    # Below the first line and below the proposal, on no line, no wider than the lines.
    assert changed.left() >= 39
    assert changed.right() <= 241
    assert 79 <= changed.top() <= 84
    assert 240 <= changed.bottom() <= 262


def test_where_there_is_no_room_nothing_is_hidden(view: CanvasView) -> None:
    with_room = picture(view)
    assert view.session.page is not None
    close = line("close", 40, 84, 240, 110)
    view.session.edit("Draw", edits.add_regions(view.session.page, [close]))
    view.session.edit("Reject", replace(view.session.page, dismissed=frozenset({1})))
    assert differing(picture(view), picture(view, with_transcripts=False), view).isEmpty()
    view.session.undo()
    view.session.undo()
    assert picture(view) == with_room


def test_far_away_nothing_is_written(view: CanvasView) -> None:
    view.resize(200, 150)
    view.fitting.fit(PageView.WHOLE)
    assert differing(picture(view), picture(view, with_transcripts=False), view).isEmpty()


def test_the_selected_line_says_all_whatever_lies_below(view: CanvasView) -> None:
    assert view.session.page is not None
    close = line("close", 40, 84, 240, 110)
    view.session.edit("Draw", edits.add_regions(view.session.page, [close]))
    view.session.select(["first"])
    view.session.edit("Reject", replace(view.session.page, dismissed=frozenset({1})))
    changed = differing(picture(view), picture(view, with_transcripts=False), view)
    assert 79 <= changed.top() <= 84
    assert changed.bottom() > 84
    view.scene.show_layer(Layer.LINES, is_shown=False)
    assert differing(picture(view), picture(view, with_transcripts=False), view).isEmpty()


def test_readings_differ_from_transcripts_and_doubt_is_seen(
    view: CanvasView, project: MemoryProject
) -> None:
    doubtful = picture(view)
    project.readings[1] = {FIRST: reading("T0TAL"), PROPOSED: reading("Change")}
    view.session.refresh_readings(1)
    sure = picture(view)
    # The underline below the zero lies lower than any letter of the sure reading.
    assert differing(doubtful, sure, view).top() > 80
    assert view.session.page is not None
    view.session.edit("Write", transcribing.set_text(view.session.page, "first", "T0TAL"))
    assert picture(view) not in (sure, doubtful)


@pytest.mark.parametrize(("out", "back"), [((0, 82), (0, -20)), ((-62, 60), (30, 0))])
def test_what_comes_into_view_is_as_if_it_had_always_been_there(
    view: CanvasView, out: tuple[int, int], back: tuple[int, int]
) -> None:
    """First the text below a line comes into view, then the count before one."""
    disagree(view)
    view.camera.pan(*out)
    view.grab()
    view.camera.pan(*back)
    panned = view.grab().toImage()
    view.scene.frame.invalidate()
    assert view.grab().toImage() == panned


def test_an_edit_below_a_line_makes_room_and_takes_it(view: CanvasView) -> None:
    assert view.session.page is not None
    view.grab()
    narrow = line("narrow", 210, 84, 235, 110)
    view.session.edit("Draw", edits.add_regions(view.session.page, [narrow]))
    patched = view.grab().toImage()
    view.scene.frame.invalidate()
    assert view.grab().toImage() == patched


def disagree(view: CanvasView) -> None:
    assert view.session.page is not None
    view.session.edit("Count", edits.set_count(view.session.page, ["first"], 12))


def test_a_line_whose_numbers_disagree_is_marked_before_its_start(view: CanvasView) -> None:
    assert view.session.page is not None
    view.session.edit("Count", edits.set_count(view.session.page, ["first"], 5))
    agreed = view.grab().toImage()
    disagree(view)
    marked = view.grab().toImage()
    changed = differing(agreed, marked, view)
    assert changed.right() < 40
    assert 40 <= changed.top() < changed.bottom() <= 80


def test_tiny_lines_are_marked_too(view: CanvasView) -> None:
    view.resize(200, 150)
    view.fitting.fit(PageView.WHOLE)
    plain = view.grab().toImage()
    disagree(view)
    assert view.grab().toImage() != plain


def rest(view: CanvasView, at: tuple[float, float]) -> str:
    """Let the pointer rest on the page; return what the tooltip says."""
    where = place(view, at)
    event = QHelpEvent(QEvent.Type.ToolTip, where, view.mapToGlobal(where))
    QApplication.sendEvent(view, event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_the_tooltip_says_how_they_disagree(view: CanvasView, qtbot: QtBot) -> None:
    assert rest(view, (100, 60)) == ""
    disagree(view)
    assert rest(view, (100, 60)) == "5 characters read, count 12"
    assert rest(view, (28, 60)) == "5 characters read, count 12"
    rest(view, (100, 140))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_proposal_disagrees_where_nothing_is_read(
    view: CanvasView, project: MemoryProject, proposals: tuple[Proposal, ...]
) -> None:
    numbers = numbers_in_words(view.session.facts.agreement(proposals[0]))
    assert numbers == "6 characters read, 1 found"
    assert rest(view, (100, 220)) == ""
    project.readings[1] = {PROPOSED: reading("")}
    view.session.refresh_readings(1)
    assert rest(view, (100, 220)) == "0 characters read, count 4, 1 found"


def test_enter_on_a_proposal_is_no_text_entry(view: CanvasView) -> None:
    click(view, (100, 220))
    assert view.session.selected_proposals == {1}
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.line_editor.is_open


def test_digits_typed_last_are_not_lost_with_the_page(
    view: CanvasView, project: MemoryProject
) -> None:
    click(view, (200, 60))
    QTest.keyClicks(view, "17")
    view.session.show(2)
    count = project.pages[1].region("first").count
    assert count is not None
    assert (count.value, count.source) == (17, CountSource.TYPED)
    assert isinstance(view.session.page, Page)


@pytest.mark.usefixtures("qapp")
def test_a_tab_or_line_break_of_others_does_not_tear_a_row_apart() -> None:
    def written(text: str) -> WrittenWords:
        return WrittenWords(Words(text), QFont(), 1000.0, inks_of(theme.LIGHT))

    plain = written("Sum 12 EUR")
    for torn in ("Sum\t12 EUR", "Sum\n12\rEUR", "Sum\u202812 EUR"):
        assert (written(torn).width, written(torn).height) == (plain.width, plain.height)
