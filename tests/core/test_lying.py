"""How a page lies is told by how its lines were read."""

import pytest

from labeler.core.annotation import Polygon
from labeler.core.geometry import in_reading_order, rectangle
from labeler.core.lying import lie
from labeler.core.quarter_turns import turned
from labeler.core.reading import Reading

SIZE = (400.0, 300.0)


def read(text: str, *, is_upside_down: bool = False, confidence: float = 0.95) -> Reading:
    return Reading(text, (confidence,) * len(text), is_upside_down=is_upside_down)


def found_on(turn: int, count: int = 4) -> list[Polygon]:
    """Outlines of lines of text as a detector starts them, on a page turned clockwise."""
    lines = [rectangle((40, 40 * row + 20), (340, 40 * row + 44)) for row in range(count)]
    return [in_reading_order([turned(at, SIZE, turn) for at in line]) for line in lines]


@pytest.mark.parametrize(("turn", "is_upside_down"), [(0, False), (1, False), (2, True), (3, True)])
def test_a_page_is_turned_back_by_as_much_as_it_was_turned(turn: int, is_upside_down: bool) -> None:
    reading = read("TOTAL 12.50", is_upside_down=is_upside_down)
    assert lie((line, reading) for line in found_on(turn)) == -turn % 4


def test_columns_of_characters_that_stand_are_upright() -> None:
    assert lie((line, read("東京都千代田区")) for line in found_on(1)) == 0


def test_a_line_that_runs_up_the_margin_does_not_turn_the_page() -> None:
    lines = [(line, read("TOTAL 12.50")) for line in found_on(0)]
    margin = in_reading_order(rectangle((380, 20), (396, 280)))
    assert lie([*lines, (margin, read("No. 0012345", is_upside_down=True))]) == 0


def test_few_lines_and_unsure_readings_say_nothing() -> None:
    assert lie((line, read("TOTAL 12.50")) for line in found_on(1, 2)) == 0
    assert lie((line, read("TOTAL", confidence=0.3)) for line in found_on(1)) == 0
    assert lie((line, None) for line in found_on(1)) == 0
