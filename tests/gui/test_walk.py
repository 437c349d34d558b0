"""In which order lines are gone through."""

import pytest

from labeler.core.annotation import Level, Page, Proposal
from labeler.gui.walk import in_order
from tests.builders import character, character_proposal, line, line_proposal, page


@pytest.fixture
def columns() -> Page:
    """The right column is read first."""
    return page(line(200, 0, "c"), line(200, 80, "d"), line(0, 0, "a"), line(0, 80, "b"))


def keys(shown: Page, *proposals: Proposal, level: Level = Level.LINE) -> list[str | int]:
    return [each.id for each in in_order(shown, proposals, level)]


def test_regions_keep_the_order_of_the_page(columns: Page) -> None:
    assert keys(columns) == ["c", "d", "a", "b"]


def test_proposals_stand_behind_what_they_are_read_after(columns: Page) -> None:
    below_a, at_the_top, last = (
        line_proposal(1, 0, 40),
        line_proposal(2, 0, -40),
        line_proposal(3, 0, 120),
    )
    assert keys(columns, last, below_a, at_the_top) == [2, "c", 1, "d", 3, "a", "b"]
    assert keys(page(), last, below_a, at_the_top) == [2, 1, 3]


def test_characters_are_gone_through_among_themselves() -> None:
    shown = page(line(0, 0, "a"), character(0, 0, "a", "a1"))
    assert keys(shown, character_proposal(4, 30, 0, None), level=Level.CHARACTER) == ["a1", 4]
