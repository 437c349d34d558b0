"""A part of what a detector finds, and what reading it changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.detection import (
    DEFAULT_SCORE,
    READ_FROM,
    Detection,
    FoundCharacter,
    FoundLine,
    FoundRegion,
)
from labeler.core.reading import Reading
from tests.builders import quad
from tests.readers import reading

FOUND = Detection(
    (400, 300),
    tuple(FoundLine(quad(0, y), score) for y, score in ((0, 0.9), (50, 0.2), (100, 0.8))),
    tuple(FoundCharacter(quad(x, 0, 10, 20), 0.7, on) for x, on in enumerate((0, 1, 2, 2, None))),
    regions=(FoundRegion(quad(0, 0), 0.9), FoundRegion(quad(0, 50), 0.3)),
    head_a=5,
)


def test_characters_follow_their_lines_or_go_with_them() -> None:
    kept = FOUND.only(lambda line: line.score > 0.5, lambda character: True)
    assert kept.lines == (FOUND.lines[0], FOUND.lines[2])
    assert [(c.polygon[0][0], c.line) for c in kept.characters] == [
        (0, 0),
        (2, 1),
        (3, 1),
        (4, None),
    ]
    assert (kept.size, kept.regions, kept.head_a) == (FOUND.size, FOUND.regions, FOUND.head_a)


def test_characters_are_left_out_of_lines_that_stay() -> None:
    kept = FOUND.only(lambda line: True, lambda character: character.polygon[0][0] > 2)
    assert kept.lines == FOUND.lines
    assert kept.characters == FOUND.characters[3:]


def test_what_scores_less_is_left_out_lines_characters_and_regions() -> None:
    kept = FOUND.above(0.75)
    assert [line.score for line in kept.lines] == [0.9, 0.8]
    assert kept.characters == ()
    assert [region.score for region in kept.regions] == [0.9]


def test_what_can_be_read_scores_more_and_what_cannot_less() -> None:
    texts = reading("total", 0.95), reading("I", 0.4), Reading("", ())
    read = FOUND.read(texts)
    gains = [
        after.score - before.score for after, before in zip(read.lines, FOUND.lines, strict=True)
    ]
    assert gains[0] > 0 > gains[1] > gains[2]
    assert [line.reading for line in read.lines] == list(texts)
    assert read.characters == FOUND.characters
    with pytest.raises(ValueError, match="shorter"):
        FOUND.read(texts[:2])


@given(st.floats(0, 1), st.text("ab ", max_size=5), st.floats(0.01, 1))
def test_a_score_stays_one_and_no_line_below_the_limit_reaches_the_default(
    score: float, text: str, confidence: float
) -> None:
    found = Detection((9, 9), (FoundLine(quad(0, 0), score),))
    after = found.read([Reading(text, (confidence,) * len(text))]).lines[0].score
    assert 0 <= after <= 1
    if score < READ_FROM - 1e-9:
        assert after < DEFAULT_SCORE


def test_three_sure_letters_are_full_evidence_and_spaces_are_none() -> None:
    assert reading("abc", 1.0).evidence == reading("abcdef", 1.0).evidence == pytest.approx(1)
    assert reading("a c", 1.0).evidence == pytest.approx(2 / 3)
    assert Reading("", ()).evidence == 0
