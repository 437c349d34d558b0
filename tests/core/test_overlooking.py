"""What may be text and is outlined nowhere, and what was dismissed for good."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry, proposing
from labeler.core.annotation import Proposal
from labeler.core.overlooking import COVERED, FAINTEST, overlooked
from tests.builders import character_proposal, line, line_proposal, page

FROM = 0.65
FAINT = line_proposal(1, 0, 0, 0.4)


def keys(*proposals: Proposal, on: object = None) -> list[int]:
    shown = on if on is not None else page()
    return [one.id for one in overlooked(shown, proposals, FROM)]  # type: ignore[arg-type]


def test_what_is_faint_and_outlined_nowhere_is_a_mark() -> None:
    below, sure = line_proposal(2, 0, 40, FAINTEST - 0.01), line_proposal(3, 0, 80, FROM)
    assert keys(FAINT, below, sure, character_proposal(4, 0, 120, None)) == [1]


def test_what_lies_within_a_region_or_a_proposal_that_counts_is_none() -> None:
    assert keys(FAINT, on=page(line(5, 2))) == []
    assert keys(FAINT, line_proposal(2, 5, 2, 0.9)) == []
    assert keys(FAINT, on=page(line(80, 0))) == [1]  # only its end does


def test_what_was_dismissed_or_accepted_stays_so() -> None:
    shifted = replace(line_proposal(2, 3, 0, 0.35))
    assert keys(FAINT, shifted) == [1, 2]
    assert keys(FAINT, shifted, on=proposing.reject_proposals(page(), {1})) == []
    assert keys(FAINT, shifted, on=proposing.accept_proposals(page(), [FAINT])) == []


places = st.tuples(st.integers(0, 200), st.integers(0, 100))


@given(
    regions=st.lists(places, max_size=4),
    found=st.lists(st.tuples(places, st.floats(0, 1)), max_size=6),
)
def test_no_mark_lies_within_an_outline(
    regions: list[tuple[int, int]], found: list[tuple[tuple[int, int], float]]
) -> None:
    shown = page(*(line(x, y) for x, y in regions))
    proposals = [line_proposal(n, x, y, score) for n, ((x, y), score) in enumerate(found, 1)]
    marks = overlooked(shown, proposals, FROM)
    assert set(marks) <= {one for one in proposals if FAINTEST <= one.score < FROM}
    counting = [one.polygon for one in proposals if one.score >= FROM]
    for mark in marks:
        area = geometry.as_shape(mark.polygon)
        for outline in [*counting, *(region.polygon for region in shown.regions)]:
            assert area.intersection(geometry.as_shape(outline)).area < COVERED * area.area
