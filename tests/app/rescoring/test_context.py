"""Lines without characters are doubted; lone characters in the rows of a table are lines."""

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.rescoring.context import weighed
from labeler.maps.decode import ScoredPolygon

SURE = 0.65


def box(left: float, top: float, width: float, height: float) -> NDArray[np.float32]:
    corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
    return np.array(corners, np.float32)


def printed(rows: int = 8, columns: int = 2) -> tuple[list[ScoredPolygon], list[ScoredPolygon]]:
    """Return columns of lines 20 high, 40 apart, with three characters on each."""
    places = [(250 * column - 250, 40 * row) for column in range(columns) for row in range(rows)]
    lines = [ScoredPolygon(box(left, top, 200, 20), 0.9) for left, top in places]
    characters = [
        ScoredPolygon(box(left + 30 * place, top + 2, 14, 16), 0.9)
        for left, top in places
        for place in range(3)
    ]
    return lines, characters


def turned(found: list[ScoredPolygon], degrees: float) -> list[ScoredPolygon]:
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]], np.float32)
    return [ScoredPolygon(one.polygon @ turn, one.score) for one in found]


@pytest.mark.parametrize(("number", "score"), [(0, 0.592), (1, 0.661), (2, 0.731), (3, 0.8)])
def test_few_characters_on_a_line_are_a_reason_for_doubt(number: int, score: float) -> None:
    line = ScoredPolygon(box(0, 0, 90, 20), 0.8)
    characters = [ScoredPolygon(box(30 * place, 2, 14, 16), 0.9) for place in range(number)]
    (judged,) = weighed([line], characters, SURE)
    assert judged.score == pytest.approx(score, abs=1e-3)


@pytest.mark.parametrize("degrees", [0, 8, -20, 90])
def test_a_lone_character_in_a_row_of_columns_is_a_line(degrees: float) -> None:
    lines, characters = printed()
    digit = ScoredPolygon(box(300, 202, 10, 16), 0.8)
    faint = ScoredPolygon(box(290, 190, 60, 40), 0.5)
    found = weighed(turned([*lines, faint], degrees), turned([*characters, digit], degrees), SURE)
    assert len(found) == 17, "it takes the place of the faint line"
    assert found[-1].score == pytest.approx(0.8)
    (wanted,) = turned([digit], degrees)
    assert np.abs(found[-1].polygon.mean(axis=0) - wanted.polygon.mean(axis=0)).max() < 0.1
    across = np.ptp(found[-1].polygon, axis=0)
    assert (across > np.ptp(wanted.polygon, axis=0)).all()
    assert (across < np.ptp(wanted.polygon, axis=0) + 4).all()


def test_characters_side_by_side_are_one_line_and_many_are_none() -> None:
    lines, characters = printed()
    pair = [ScoredPolygon(box(left, 202, 10, 16), 0.8) for left in (300, 314)]
    far = ScoredPolygon(box(400, 202, 10, 16), 0.9)
    found = weighed(lines, [*characters, *pair, far], SURE)
    assert sorted(round(float(np.ptp(line.polygon[:, 0]))) for line in found[16:]) == [13, 27]
    many = [ScoredPolygon(box(300 + 14 * place, 202, 10, 16), 0.8) for place in range(5)]
    faint = ScoredPolygon(box(290, 190, 90, 40), 0.5)
    assert len(weighed([*lines, faint], [*characters, *many], SURE)) == 17


@pytest.mark.parametrize("score", [0.7, 0.85, 0.95])
def test_a_short_line_in_a_row_of_columns_is_not_doubted(score: float) -> None:
    lines, characters = printed()
    short = ScoredPolygon(box(300, 200, 30, 20), score)
    digit = ScoredPolygon(box(310, 202, 10, 16), 0.9)
    for on_it in ([], [digit]):
        *_, judged = weighed([*lines, short], [*characters, *on_it], SURE)
        assert judged.score == score, "what was surer before is so after"


def test_a_short_line_between_two_rows_is_doubted() -> None:
    lines, characters = printed()
    aside = ScoredPolygon(box(300, 220, 30, 20), 0.7)
    *_, judged = weighed([*lines, aside], characters, SURE)
    assert judged.score < SURE, "it stands between two rows"


@pytest.mark.parametrize(
    "digit",
    [
        ScoredPolygon(box(300, 216, 10, 16), 0.8),  # between two rows
        ScoredPolygon(box(300, 202, 10, 16), 0.5),  # not sure
        ScoredPolygon(box(300, 205, 5, 6), 0.8),  # a speck
        ScoredPolygon(box(300, 190, 30, 40), 0.8),  # a picture
    ],
)
def test_what_is_no_character_of_a_row_is_left_alone(digit: ScoredPolygon) -> None:
    lines, characters = printed()
    assert len(weighed(lines, [*characters, digit], SURE)) == 16


@pytest.mark.parametrize(("rows", "columns"), [(2, 2), (20, 1)])
def test_on_signs_and_in_books_there_are_no_columns(rows: int, columns: int) -> None:
    lines, characters = printed(rows, columns)
    digit = ScoredPolygon(box(300, 42, 10, 16), 0.8)
    assert len(weighed(lines, [*characters, digit], SURE)) == rows * columns


def test_nothing_found_is_nothing() -> None:
    assert weighed([], [], SURE) == []
