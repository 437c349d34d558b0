"""Baselines drawn, changed and removed; whoever does so corrects what was proposed."""

from dataclasses import replace

from labeler.core import baseline_edits, baselines, edits, geometry
from labeler.core.annotation import Origin
from tests.builders import character, line, page

DRAWN = ((2.0, 16.0), (50.0, 15.0), (98.0, 16.0))
PAGE = page(
    line(0, 0, "a", baseline=DRAWN, origin=Origin(7)), character(5, 0, "a", "c"), line(0, 40, "b")
)


def test_drawing_gives_bare_lines_one_and_leaves_the_others_alone() -> None:
    after = baseline_edits.draw_baselines(PAGE, {"a", "b", "c"})
    assert after.region("a") is PAGE.region("a")
    assert after.region("c") is PAGE.region("c")
    assert after.region("b").baseline == baselines.begun(PAGE.region("b").polygon)


def test_what_is_removed_is_gone_and_corrects_the_proposal() -> None:
    after = baseline_edits.remove_baselines(PAGE, {"a", "b"})
    assert [region.baseline for region in after.lines] == [None, None]
    assert after.region("a").origin == Origin(7, True)
    assert after.region("b") == PAGE.region("b")


def test_points_are_moved_inserted_and_deleted_but_two_stay() -> None:
    moved = baseline_edits.move_point(PAGE, "a", 1, (60, 17))
    assert moved.region("a").baseline == (DRAWN[0], (60, 17), DRAWN[2])
    more = baseline_edits.insert_point(PAGE, "a", 1, (20, 16))
    assert more.region("a").baseline == (DRAWN[0], (20, 16), *DRAWN[1:])
    less = baseline_edits.delete_point(PAGE, "a", 1)
    assert less.region("a").baseline == (DRAWN[0], DRAWN[2])
    assert baseline_edits.delete_point(less, "a", 0) is less


def test_a_baseline_goes_where_its_line_goes() -> None:
    moved = edits.move_regions(PAGE, {"a"}, 3, 4).region("a")
    assert moved.baseline == geometry.translated(DRAWN, 3, 4)
    turned = edits.rotate_regions(PAGE, {"a"}, 5).region("a")
    assert turned.baseline == geometry.rotated(DRAWN, 5, geometry.centre(PAGE.region("a").polygon))
    (copied,) = edits.copies(PAGE, [PAGE.region("a")], 6, 7)
    assert copied.baseline == geometry.translated(DRAWN, 6, 7)
    outline = PAGE.region("a").polygon
    longer = geometry.rectangle(outline[0], (200, 30))
    dragged = edits.drag_outline(PAGE, "a", longer).region("a")
    assert dragged.baseline == ((4, 16), (100, 15), (196, 16))


def test_a_baseline_is_read_as_its_line_is() -> None:
    upside_down = edits.start_at_vertex(PAGE, "a", 2)
    assert upside_down.region("a").baseline == DRAWN[::-1]
    again = edits.start_at_vertex(upside_down, "a", 2).region("a")
    assert again == replace(PAGE.region("a"), origin=Origin(7, True))
