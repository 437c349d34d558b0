"""What can be read scores more, and what cannot less."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.app.rescoring.text import READ_FROM, rescored_by_text, text_score
from labeler.core.detection import DEFAULT_SCORE, Detection, FoundCharacter, FoundLine
from labeler.core.reading import Reading
from tests.builders import quad
from tests.fakes.readers import reading

FOUND = Detection(
    (400, 300),
    tuple(FoundLine(quad(0, y), score) for y, score in ((0, 0.9), (50, 0.2), (100, 0.8))),
    (FoundCharacter(quad(0, 0, 10, 20), 0.7, 0),),
)


def test_what_can_be_read_scores_more_and_what_cannot_less() -> None:
    texts = reading("total", 0.95), reading("I", 0.4), Reading("", ())
    read = rescored_by_text(FOUND, texts)
    gains = [
        after.score - before.score for after, before in zip(read.lines, FOUND.lines, strict=True)
    ]
    assert gains[0] > 0 > gains[1] > gains[2]
    assert [line.reading for line in read.lines] == list(texts)
    assert read.characters == FOUND.characters
    with pytest.raises(ValueError, match="shorter"):
        rescored_by_text(FOUND, texts[:2])


@given(st.floats(0, 1), st.text("ab ", max_size=5), st.floats(0.01, 1))
def test_a_score_stays_one_and_no_line_below_the_limit_reaches_the_default(
    score: float, text: str, confidence: float
) -> None:
    found = Detection((9, 9), (FoundLine(quad(0, 0), score),))
    after = rescored_by_text(found, [Reading(text, (confidence,) * len(text))]).lines[0].score
    assert 0 <= after <= 1
    if score < READ_FROM - 1e-9:
        assert after < DEFAULT_SCORE


def test_three_sure_letters_are_a_text_and_spaces_are_none() -> None:
    assert text_score(reading("abc", 1.0)) == text_score(reading("abcdef", 1.0)) == pytest.approx(1)
    assert text_score(reading("a c", 1.0)) == pytest.approx(2 / 3)
    assert text_score(Reading("", ())) == 0
