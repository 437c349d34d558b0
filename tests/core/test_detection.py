"""A part of what a detector finds."""

from labeler.core.detection import (
    Detection,
    FoundCharacter,
    FoundLine,
    FoundRegion,
)
from tests.builders import quad

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
