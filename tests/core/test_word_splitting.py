"""Words in one outline become outlines of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.geometry import as_shape, bounds
from labeler.core.word_splitting import WordBoundary, split_into_words
from tests.builders import quad

FOUND = Detection(
    (400, 300),
    (FoundLine(quad(0, 0), 0.9, 7), FoundLine(quad(0, 50), 0.8, 5)),
    (
        FoundCharacter(quad(5, 0, 10, 20), 0.7, 0),
        FoundCharacter(quad(20, 0, 10, 20), 0.7, 0),
        FoundCharacter(quad(60, 0, 10, 20), 0.7, 0),
        FoundCharacter(quad(5, 50, 10, 20), 0.7, 1),
        FoundCharacter(quad(300, 200, 10, 20), 0.7, None),
    ),
)


def at(x: float) -> WordBoundary:
    return ((x, 20.0), (x, 0.0))


def test_parts_stand_in_reading_order_with_their_characters() -> None:
    after = split_into_words(FOUND, {0: [at(40), at(80)]})
    assert [bounds(line.polygon)[::2] for line in after.lines] == [
        (0, 40),
        (40, 80),
        (80, 100),
        (0, 100),
    ]
    assert [line.score for line in after.lines] == [0.9, 0.9, 0.9, 0.8]
    assert [line.count for line in after.lines] == [2, 1, None, 5]
    assert [character.line for character in after.characters] == [0, 0, 1, 3, None]


def test_what_divides_nothing_leaves_a_line_as_it_is() -> None:
    assert split_into_words(FOUND, {}) == FOUND
    assert split_into_words(FOUND, {0: [at(-5), at(200)], 1: []}) == FOUND


@given(st.lists(st.floats(0.05, 0.95), max_size=4, unique_by=lambda share: round(share, 1)))
def test_parts_cover_what_was_parted(shares: list[float]) -> None:
    after = split_into_words(FOUND, {0: [at(100 * share) for share in sorted(shares)]})
    assert len(after.lines) == 2 + len(shares)
    areas = [as_shape(line.polygon).area for line in after.lines[:-1]]
    assert sum(areas) == pytest.approx(2000)
