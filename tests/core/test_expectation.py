"""How many lines are expected to be misread: told where it is known, and only there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.annotation import IgnoreReason, Proposal, Region, TextSource
from labeler.core.expectation import MISREAD, Expectation, chance_of_misreading, expected
from labeler.core.line_facts import LineFacts
from labeler.core.reading import Reading
from tests.builders import line, line_proposal, page, quad
from tests.fakes.readers import reading

SURE, DOUBTFUL = reading("Total", 0.999), reading("T0TAL", 0.999, doubtful="0")
READ = {quad(0, 0): SURE, quad(0, 40): DOUBTFUL}


def of(*lines: Region | Proposal) -> Expectation | None:
    regions = [each for each in lines if isinstance(each, Region)]
    return expected(lines, LineFacts(page(*regions), (), READ))


def test_most_is_expected_where_the_reader_is_unsure_and_that_is_to_be_checked() -> None:
    found = of(line(0, 0), replace(line_proposal(1, 0, 40), count=None))
    assert found is not None
    assert found.misread == pytest.approx(
        chance_of_misreading(SURE) + chance_of_misreading(DOUBTFUL)
    )
    assert found.to_check == pytest.approx(chance_of_misreading(DOUBTFUL))
    assert found.left == pytest.approx(chance_of_misreading(SURE))


def test_what_people_said_or_set_aside_is_not_misread() -> None:
    typed = line(0, 40, text="TOTAL")
    ignored = line(0, 80, ignore=IgnoreReason.ILLEGIBLE)
    assert of(typed, ignored) == Expectation()
    accepted = line(0, 40, text="T0TAL", text_source=TextSource.READER)
    found = of(accepted)
    assert found is not None
    assert found.misread == chance_of_misreading(DOUBTFUL)


def test_nothing_is_said_where_a_line_is_not_read_or_says_what_somebody_else_said() -> None:
    assert of(line(0, 0), line(0, 80)) is None
    assert of(line(0, 0, text="Tota1", text_source=TextSource.READER)) is None
    assert of(replace(line_proposal(1, 0, 0), text="by the file")) is None


@given(st.lists(st.floats(0, 1), max_size=5))
def test_the_surer_a_reader_is_the_less_often_it_is_wrong(confidences: list[float]) -> None:
    read = Reading("x" * len(confidences), tuple(confidences))
    surer = Reading(read.text, tuple((one + 1) / 2 for one in confidences))
    assert 0 <= chance_of_misreading(surer) <= chance_of_misreading(read) <= MISREAD[0][1]


def test_space_at_the_ends_is_no_doubt() -> None:
    assert chance_of_misreading(Reading(" a ", (0.1, 0.999, 0.1))) == MISREAD[-1][1]
    assert chance_of_misreading(Reading("  ", (0.1, 0.1))) == 0.0
