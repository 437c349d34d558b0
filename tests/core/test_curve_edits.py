"""Curves that are set, removed, cut and joined with their lines, and go where these go."""

import pytest

from labeler.core import curve_edits, curve_fitting, curves, edits, geometry, line_edits
from labeler.core.annotation import BezierPair, Knot, Level, Origin, Page, Region, Ribbon
from labeler.core.changes import PagePart, difference
from labeler.core.merging import merge
from tests.builders import character, line, page

BOW = Ribbon((Knot((40, 150), 10), Knot((100, 120), 10), Knot((160, 150), 10)))
BEHIND = Ribbon((Knot((180, 165), 10), Knot((210, 195), 10), Knot((220, 230), 10)))


def curved(name: str, curve: Ribbon | BezierPair, **fields: object) -> Region:
    outline = curves.outline(curve)
    return Region(Level.LINE, outline, id=name, curve=curve, **fields)  # type: ignore[arg-type]


PAGE = page(
    curved("a", BOW, text="ab cd", origin=Origin(7)), line(0, 0, "b"), character(0, 0, "b", "c")
)


def is_consistent(of: Page) -> bool:
    return all(
        curves.follows(region.polygon, curves.outline(region.curve))
        for region in of.regions
        if region.curve is not None
    )


def test_the_outline_goes_with_the_curve_and_who_sets_one_corrects_the_proposal() -> None:
    after = curve_edits.set_curve(PAGE, "a", BEHIND).region("a")
    assert (after.curve, after.polygon) == (BEHIND, curves.outline(BEHIND))
    assert after.origin == Origin(7, True)
    assert curve_edits.set_curve(PAGE, "a", BOW) == PAGE
    bare = curve_edits.remove_curves(PAGE, {"a", "b"}).region("a")
    assert (bare.curve, bare.polygon) == (None, PAGE.region("a").polygon)


def test_whoever_draws_another_outline_has_no_curve() -> None:
    (x, y), *_ = PAGE.region("a").polygon
    for after in (
        edits.move_vertex(PAGE, "a", 0, (x - 3, y)),
        edits.insert_vertex(PAGE, "a", 1, (x, y + 1)),
        edits.delete_vertex(PAGE, "a", 1),
        edits.drag_outline(PAGE, "a", line(5, 5).polygon),
    ):
        assert after.region("a").curve is None


def test_a_curve_goes_where_its_line_goes() -> None:
    moved = edits.move_regions(PAGE, {"a"}, 3, 4)
    assert moved.region("a").curve == Ribbon(
        tuple(Knot((k.at[0] + 3, k.at[1] + 4), pytest.approx(10)) for k in BOW.knots)  # type: ignore[arg-type]
    )
    turned = edits.rotate_regions(PAGE, {"a"}, 30)
    (copied,) = edits.copies(PAGE, [PAGE.region("a")], 6, 7)
    assert copied.curve is not None
    started = edits.start_at_vertex(PAGE, "a", 1)
    assert started.region("a").curve == Ribbon(BOW.knots[::-1])
    for after in (moved, turned, started, page(copied)):
        assert is_consistent(after)
    assert edits.start_at_vertex(started, "a", 3).region("a").curve == BOW


def test_cut_across_both_parts_stay_curves_in_reading_order() -> None:
    cut = line_edits.split_line(PAGE, "a", (100, 0), (100, 300))
    first, second = (one for one in cut.lines if one.text in ("ab", "cd"))
    assert isinstance(first.curve, Ribbon)
    assert isinstance(second.curve, Ribbon)
    assert first.curve.knots[-1].at == second.curve.knots[0].at == pytest.approx((100, 120))
    assert is_consistent(cut)


def test_cut_aslant_the_parts_are_what_was_drawn() -> None:
    cut = line_edits.split_line(PAGE, "a", (90, 105), (110, 135))
    drawn = geometry.cut(PAGE.region("a").polygon, (90, 105), (110, 135))
    parts = [one for one in cut.lines if one.id != "b"]
    assert drawn is not None
    assert {part.polygon for part in parts} == set(drawn)
    assert [part.curve for part in parts] == [None, None]


def test_a_pair_of_bezier_curves_is_cut_as_it_runs() -> None:
    pair = curve_fitting.as_bezier(curves.outline(BOW)).curve
    cut = line_edits.split_line(page(curved("a", pair)), "a", (100, 0), (100, 300))
    assert [type(part.curve) for part in cut.lines] == [BezierPair, BezierPair]
    assert is_consistent(cut)


def test_joined_with_what_goes_on_behind_it_is_one_ribbon() -> None:
    both = page(curved("a", BOW), curved("b", BEHIND))
    (joined,) = line_edits.join_lines(both, {"a", "b"}).lines
    assert joined.curve == Ribbon((*BOW.knots, *BEHIND.knots))
    assert joined.polygon == curves.outline(joined.curve)
    plain = Ribbon((Knot((185, 172), 10), Knot((235, 215), 10)))
    straight = Region(Level.LINE, curves.outline(plain), id="b")
    (joined,) = line_edits.join_lines(page(curved("a", BOW), straight), {"a", "b"}).lines
    assert isinstance(joined.curve, Ribbon)
    assert len(joined.curve.knots) == 5


def test_joined_with_what_lies_below_it_there_is_no_curve() -> None:
    below = Ribbon(tuple(Knot((k.at[0], k.at[1] + 40), 10) for k in BOW.knots))
    (joined,) = line_edits.join_lines(page(curved("a", BOW), curved("b", below)), {"a", "b"}).lines
    assert joined.curve is None
    assert geometry.coverage(curves.outline(below), joined.polygon) == pytest.approx(1)


def test_conversion_tells_the_overlap_first_and_leaves_what_fits_poorly() -> None:
    star = (
        (0.0, 0.0),
        (40.0, 30.0),
        (90.0, 0.0),
        (60.0, 50.0),
        (95.0, 90.0),
        (45.0, 60.0),
        (0.0, 95.0),
        (30.0, 45.0),
    )
    start = page(line(0, 0, "a"), Region(Level.LINE, star, id="b"), character(0, 0, "a", "c"))
    found = curve_edits.fits(start, ["a", "b", "c"], Ribbon)
    assert found["a"].overlap == pytest.approx(1)
    assert found["b"].is_poor
    assert "c" not in found
    after = curve_edits.convert(start, found)
    assert after.region("a").curve == Ribbon((Knot((0, 10), 10), Knot((100, 10), 10))) or (
        geometry.intersection_over_union(after.region("a").polygon, line(0, 0).polygon) > 0.99
    )
    assert after.region("b") is start.region("b")
    assert curve_edits.fits(after, ["a"], Ribbon) == {}
    assert list(curve_edits.fits(after, ["a"], BezierPair)) == ["a"]


def test_outline_and_curve_are_one_persons_or_anothers() -> None:
    mine = curve_edits.set_curve(PAGE, "a", BEHIND)
    theirs = edits.move_regions(PAGE, {"a"}, 5, 5)
    whole = tuple(theirs.by_id)
    now = PagePart(
        theirs.regions, whole, theirs.dismissed, theirs.state, theirs.note, theirs.voucher,
        theirs.size, theirs.picture,
    )  # fmt: skip
    merged = merge(difference(PAGE, mine), now)
    assert merged.clashes == ("the outline of a line",)
    (region,) = merged.changes.after.regions
    assert (region.polygon, region.curve) == (curves.outline(BEHIND), BEHIND)
    written = edits.change_regions(PAGE, {"a"}, lambda r: r)
    assert written == PAGE
