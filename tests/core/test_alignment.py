"""Edits between texts, by hand and against rapidfuzz, which shares no code with ours."""

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from labeler.core.alignment import Step, align, count_edits

FEW_LETTERS = st.lists(st.sampled_from(["a", "b", "e\u0301", " "]), max_size=12)


@given(FEW_LETTERS, FEW_LETTERS)
def test_there_are_as_few_edits_as_rapidfuzz_finds(true: list[str], read: list[str]) -> None:
    assert count_edits(align(true, read)) == Levenshtein.distance(true, read)


@given(FEW_LETTERS, FEW_LETTERS)
def test_both_texts_stand_in_the_steps(true: list[str], read: list[str]) -> None:
    steps = align(true, read)
    assert [step.true for step in steps if step.true is not None] == true
    assert [step.read for step in steps if step.read is not None] == read
    assert Step(None, None) not in steps


def test_steps_name_what_was_replaced_added_and_left_out() -> None:
    assert align("modern", "modem") == [
        ("m", "m"), ("o", "o"), ("d", "d"), ("e", "e"), ("r", None), ("n", "m"),
    ]  # fmt: skip
    assert align("", "x") == [(None, "x")]
    assert align(["two", "words"], ["two", "more", "words"])[1] == (None, "more")
    assert align("", "") == []
