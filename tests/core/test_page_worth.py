"""Which pages are worth doing, and what some minutes on them bring."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.annotation import Page, ReviewState, TextSource
from labeler.core.line_facts import LineFacts
from labeler.core.pace import WorkPace
from labeler.core.page_index import STATE_CODES, PageIndex
from labeler.core.page_worth import Worths, most_worth_first, worth_of
from labeler.core.reading import Reading
from tests.builders import line, line_proposal

TRAINED = WorkPace()


def worths(*of: tuple[int, float, float]) -> Worths:
    ids, looking, wrong = zip(*of, strict=True)
    return Worths(np.array(ids), np.array(looking), np.array(wrong), np.zeros(len(ids)))


def worth(*lines, readings=None, marks: int = 0, texts: bool = True):
    facts = LineFacts(Page(1, (400, 300)), (), readings or {})
    return worth_of(lines, marks, facts, has_transcripts=texts)


def test_doubt_makes_a_page_worth_more() -> None:
    sure = worth(line_proposal(1, 0, 0, 0.95))
    assert worth(line_proposal(1, 0, 0, 0.7)).wrong > sure.wrong > 0
    assert worth(line_proposal(1, 0, 0, 0.95), marks=1).wrong > sure.wrong


def test_a_doubtful_reading_counts_and_takes_time_where_transcripts_are_wanted() -> None:
    one = line_proposal(1, 0, 0, 0.95)
    readings = {one.polygon: Reading("Tota1", (0.99, 0.99, 0.99, 0.99, 0.4))}
    read, plain = worth(one, readings=readings), worth(one)
    assert read.wrong > plain.wrong
    assert read.looking > plain.looking
    assert worth(one, readings=readings, texts=False).wrong == plain.wrong


def test_what_a_person_outlined_and_wrote_is_worth_nothing() -> None:
    own = line(0, 0, text="Total", text_source=TextSource.PERSON)
    readings = {own.polygon: Reading("Tota1", (0.2,) * 5)}
    assert worth(own, readings=readings).wrong == 0


def test_pages_stand_by_what_can_be_put_right_in_a_second() -> None:
    codes = [STATE_CODES[ReviewState.PROPOSED]] * 4 + [STATE_CODES[ReviewState.ACCEPTED]]
    index = PageIndex(range(1, 6), list("abcde"), codes)
    known = worths((1, 100.0, 1.0), (3, 10.0, 1.0), (4, 5.0, 0.1), (5, 1.0, 9.0))
    assert index.ids[most_worth_first(index, known, TRAINED)].tolist() == [3, 4, 1, 2, 5]
    assert index.ids[most_worth_first(index, known, TRAINED, np.array([0, 4]))].tolist() == [
        1,
        5,
        3,
        4,
        2,
    ]


def test_minutes_are_filled_in_the_order_given_and_the_last_page_in_part() -> None:
    known = worths((1, 7.0, 1.0), (2, 17.0, 1.0))
    stint = known.within(20.0, np.array([1, 9, 2]), TRAINED)
    assert (stint.pages, stint.seconds) == (2, 20.0)
    assert stint.wrong == pytest.approx(1.5)
    assert known.within(1e9, np.array([2]), TRAINED).seconds == 20.0
    assert known.within(60.0, np.array([9]), TRAINED).pages == 0
    assert Worths(*(np.zeros(0) for _ in range(4))).within(60.0, np.array([9]), TRAINED).wrong == 0


amounts = st.floats(0, 1000, allow_nan=False)


@given(st.lists(st.tuples(amounts, amounts), min_size=1, max_size=30), st.floats(1, 5000))
def test_no_order_brings_more_than_the_most_worth_first(
    pages: list[tuple[float, float]], seconds: float
) -> None:
    known = worths(*((n, 1.0 + looking, wrong) for n, (looking, wrong) in enumerate(pages)))
    codes = [STATE_CODES[ReviewState.PROPOSED]] * len(pages)
    index = PageIndex(range(len(pages)), [""] * len(pages), codes)
    best = most_worth_first(index, known, TRAINED)
    brought = known.within(seconds, index.ids[best], TRAINED).wrong
    others = known.within(seconds, index.ids[::-1], TRAINED).wrong
    assert brought >= others - 1e-6
