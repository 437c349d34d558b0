"""What an accepted page is worth as truth follows from what a person did on it."""

from dataclasses import replace

import pytest

from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import Level, Page, Proposal, ReviewState, Voucher
from labeler.core.reading import Reading
from labeler.core.scrutiny import Scrutiny, scrutiny_of
from tests.builders import line, page, quad

PROPOSALS = (
    Proposal(1, Level.LINE, quad(0, 0), 0.9, count=4),
    Proposal(2, Level.LINE, quad(0, 60), 0.8),
)
READ = Reading("text", (0.9,) * 4)


def accepted(taken: Page) -> Page:
    return edits.set_state(taken, ReviewState.ACCEPTED)


@pytest.fixture
def proposed() -> Page:
    """A page whose proposals were all accepted."""
    return proposing.accept_proposals(page(), PROPOSALS)


def test_what_was_only_accepted_is_unchanged(proposed: Page) -> None:
    assert scrutiny_of(accepted(proposed)) is Scrutiny.AS_PROPOSED
    readings = {region.polygon: READ for region in proposed.lines}
    read = transcribing.confirm_readings(proposed, readings)
    assert scrutiny_of(accepted(read)) is Scrutiny.AS_PROPOSED, "nobody has read them"
    assert scrutiny_of(accepted(page())) is Scrutiny.AS_PROPOSED, "nor an empty page"


def test_any_correction_says_that_somebody_looked(proposed: Page) -> None:
    first = proposed.lines[0].id
    for corrected in (
        edits.move_regions(proposed, {first}, 2, 0),
        edits.set_count(proposed, {first}, 5),
        edits.delete_regions(proposed, {first}),
        edits.add_regions(proposed, [line(0, 100)]),
        transcribing.set_text(proposed, first, "Sum"),
        proposing.reject_proposals(page(), [1]),
        page(line(10, 10)),
    ):
        assert scrutiny_of(accepted(corrected)) is Scrutiny.CORRECTED


def test_each_line_has_to_be_confirmed(proposed: Page) -> None:
    first, second = (region.id for region in proposed.lines)
    one = transcribing.confirm_reading(proposed, first, READ)
    assert scrutiny_of(accepted(one)) is Scrutiny.AS_PROPOSED
    both = transcribing.confirm_reading(one, second, READ)
    assert scrutiny_of(accepted(both)) is Scrutiny.LINE_BY_LINE


def test_what_a_command_accepted_is_worth_nothing() -> None:
    imported = accepted(page(line(10, 10)))
    assert scrutiny_of(replace(imported, voucher=Voucher.NOBODY)) is Scrutiny.UNSEEN
