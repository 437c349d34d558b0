"""A part of what a detector finds."""

from dataclasses import replace

from labeler.core import cropping
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


def test_what_leaves_the_image_is_cut_off_with_all_that_lies_beside_it() -> None:
    size, beside = (100, 60), quad(110, 10)
    lines = (
        FoundLine(quad(20, -10, 40, 20), 0.9),
        FoundLine(beside, 0.8),
        FoundLine(quad(5, 40, 90, 20), 1),
    )
    characters = (FoundCharacter(quad(25, -10, 10, 20), 0.7, 0), FoundCharacter(beside, 0.7, 1))
    found = Detection(size, lines, (*characters, FoundCharacter(quad(-5, 40, 10, 10), 0.7, 2)))
    found = replace(found, regions=(FoundRegion(quad(80, 50, 40, 40), 0.9), FoundRegion(beside, 1)))
    inside = found.within_image()
    assert [line.polygon for line in inside.lines] == [quad(20, 0, 40, 10), lines[2].polygon]
    assert [(one.polygon, one.line) for one in inside.characters] == [
        (quad(25, 0, 10, 10), 0),
        (quad(0, 40, 5, 10), 1),
    ]
    assert [region.polygon for region in inside.regions] == [quad(80, 50, 20, 10)]


def test_an_outline_that_leaves_the_image_in_pieces_is_bent_into_it() -> None:
    comb = ((10, 5), (10, -9), (90, -9), (90, 5), (70, 5), (70, -3), (30, -3), (30, 5))
    (line,) = Detection((100, 60), (FoundLine(comb, 0.9),)).within_image().lines
    assert not cropping.leaves(line.polygon, (100, 60))
