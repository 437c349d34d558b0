"""A disagreement that somebody settled stays settled, and only on the line that it was settled on."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from labeler.core import edits, line_edits, settling, transcribing
from labeler.core.annotation import Count, CountSource, Origin, TextSource
from labeler.core.changes import PagePart, difference
from labeler.core.line_facts import LineFacts
from labeler.core.merging import merge
from tests.builders import line, page, quad

ODD = line(0, 0, "a", text="Total", count=Count(7, CountSource.TYPED))
SETTLED = settling.settle(page(ODD), {"a"})


def test_who_settles_a_disagreement_is_not_asked_again() -> None:
    assert LineFacts(page(ODD)).disagrees(ODD)
    region = SETTLED.region("a")
    assert settling.is_settled(region)
    assert not LineFacts(SETTLED).disagrees(region)
    assert replace(region, settled="") == ODD


def test_settling_is_no_correction_of_what_was_proposed() -> None:
    proposed = replace(ODD, origin=Origin(4))
    settled = settling.settle(page(proposed), {"a"}).region("a")
    assert settled.origin == Origin(4)


@given(
    polygon=st.sampled_from([quad(0, 0), quad(0, 1), quad(0, 0)[1:] + quad(0, 0)[:1]]),
    text=st.sampled_from(["Total", "total", ""]),
    count=st.sampled_from([7, 5, None]),
    counted=st.sampled_from(CountSource),
    source=st.sampled_from(TextSource),
)
def test_it_is_settled_as_long_as_outline_text_and_count_are_the_same(
    polygon: tuple[tuple[float, float], ...],
    text: str,
    count: int | None,
    counted: CountSource,
    source: TextSource,
) -> None:
    number = None if count is None else Count(count, counted)
    now = replace(SETTLED.region("a"), polygon=polygon, text=text, count=number, text_source=source)
    is_same = (polygon, text, count) == (ODD.polygon, "Total", 7)
    assert settling.is_settled(now) is is_same


def test_every_edit_that_changes_the_line_opens_the_question_again_and_undo_closes_it() -> None:
    changed = [
        edits.move_regions(SETTLED, {"a"}, 3, 0),
        edits.set_count(SETTLED, {"a"}, 6),
        transcribing.set_text(SETTLED, "a", "Totals"),
        edits.start_at_vertex(SETTLED, "a", 1),
        line_edits.split_line(SETTLED, "a", (50, -5), (50, 25)),
        edits.duplicate_regions(SETTLED, {"a"}, 0, 30),
    ]
    for now in changed:
        assert any(not settling.is_settled(region) for region in now.regions)
    back = transcribing.set_text(changed[2], "a", "Total")
    assert settling.is_settled(back.region("a"))


def test_what_one_settled_on_a_line_that_another_changed_is_open() -> None:
    """Both edits stand: neither person is asked to give way."""
    theirs = transcribing.set_text(page(ODD), "a", "Totals")
    now = difference(page(), theirs).after
    merged = merge(difference(page(ODD), SETTLED), replace(now, order=None))
    assert merged.clashes == ()
    (region,) = merged.changes.after.regions
    assert region.text == "Totals"
    assert region.settled == SETTLED.region("a").settled
    assert not settling.is_settled(region)


def test_two_people_who_settle_different_things_are_told() -> None:
    other = settling.settle(transcribing.set_text(page(ODD), "a", "Totals"), {"a"})
    now: PagePart = replace(difference(page(), other).after, order=None)
    merged = merge(difference(page(ODD), SETTLED), now)
    assert merged.clashes == ("the settled disagreement of a line",)


NEIGHBOUR = line(120, 0, "b")


def test_who_keeps_a_line_whole_or_apart_settles_nothing_else() -> None:
    kept = settling.keep_apart(
        settling.keep_whole(page(ODD, NEIGHBOUR), "a"), "a", NEIGHBOUR.polygon
    )
    region = kept.region("a")
    assert settling.is_whole(region)
    assert settling.is_apart(region, NEIGHBOUR.polygon)
    assert not settling.is_settled(region)
    assert LineFacts(kept).disagrees(region)
    settled = settling.settle(kept, {"a"}).region("a")
    assert settling.is_whole(settled)
    assert settling.is_apart(settled, NEIGHBOUR.polygon)
    assert settling.is_settled(settled)
    assert settling.settle(page(settled), {"a"}).region("a") == settled


def test_a_line_is_kept_whole_and_apart_as_long_as_the_outlines_are_the_same() -> None:
    kept = settling.keep_apart(
        settling.keep_whole(page(ODD, NEIGHBOUR), "a"), "a", NEIGHBOUR.polygon
    )
    written = transcribing.set_text(kept, "a", "other").region("a")
    assert settling.is_whole(written)
    assert settling.is_apart(written, NEIGHBOUR.polygon)
    moved = edits.move_regions(kept, {"a"}, 3, 0).region("a")
    assert not settling.is_whole(moved)
    assert not settling.is_apart(moved, NEIGHBOUR.polygon)
    assert not settling.is_apart(kept.region("a"), quad(121, 0))
    assert not settling.is_whole(kept.region("b"))


def test_seals_that_hold_no_more_do_not_pile_up() -> None:
    now = page(ODD)
    for step in range(20):
        now = edits.move_regions(settling.keep_whole(settling.settle(now, {"a"}), "a"), {"a"}, 1, 0)
        now = settling.keep_apart(now, "a", quad(120, step))
    assert len(now.region("a").settled.split()) <= 8
    assert settling.is_apart(now.region("a"), quad(120, 19))
