"""How a page lies is told by how its lines were read."""

from collections.abc import Sequence

import pytest

from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.geometry import in_reading_order, rectangle
from labeler.core.lying import is_in_doubt, lie, read_surely, stood_up, turned_over
from labeler.core.quarter_turns import turned, turned_back
from labeler.core.reading import Reading

SIZE = (400.0, 300.0)
PIXELS = (400, 300)


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


@pytest.mark.parametrize(("turn", "is_upside_down"), [(1, False), (2, True), (3, True)])
def test_a_turned_page_is_put_into_the_order_and_the_starts_of_the_upright_one(
    turn: int, is_upside_down: bool
) -> None:
    lines = found_on(turn)
    first = [
        tuple(turned(at, SIZE, turn) for at in rectangle((left, 22), (left + 10, 40)))
        for left in (60, 40)
    ]
    found = Detection(
        PIXELS,
        lines=tuple(FoundLine(line, 0.9) for line in reversed(lines)),
        characters=tuple(FoundCharacter(one, 0.9, 3) for one in first),
    )
    readings = [read(f"LINE {row}", is_upside_down=is_upside_down) for row in (3, 2, 1, 0)]
    stood, known = stood_up(found, readings)
    upright = [tuple(turned_back(at, SIZE, turn) for at in line.polygon) for line in stood.lines]
    assert upright == found_on(0)
    assert [known[line.polygon].text for line in stood.lines] == [f"LINE {row}" for row in range(4)]
    assert not any(reading.is_upside_down for reading in known.values())
    assert [(one.polygon, one.line) for one in stood.characters] == [(first[1], 0), (first[0], 0)]


def test_a_line_that_said_too_little_is_read_anew_where_it_starts_on_the_turned_page() -> None:
    lines = found_on(1)
    short = in_reading_order([turned(at, SIZE, 1) for at in rectangle((360, 20), (382, 44))])
    found = Detection(PIXELS, lines=tuple(FoundLine(one, 0.9) for one in [*lines, short]))
    stood, known = stood_up(found, [*(read("TOTAL 12.50") for _ in lines), read("0")])
    started = stood.lines[1].polygon
    assert set(started) == set(short)
    assert turned_back(started[0], SIZE, 1) == (360, 20)
    assert started not in known


def test_an_upright_page_stays_as_it_was_found() -> None:
    found = Detection(PIXELS, lines=tuple(FoundLine(one, 0.9) for one in found_on(0)))
    assert stood_up(found, [read("TOTAL 12.50")] * 4) == (found, {})


def test_all_that_was_laid_down_to_be_read_starts_as_it_was_read() -> None:
    lines = found_on(1)
    squat = in_reading_order([turned(at, SIZE, 1) for at in rectangle((350, 20), (390, 46))])
    found = Detection(PIXELS, lines=tuple(FoundLine(one, 0.9) for one in [*lines, squat]))
    said = ["TOTAL 12.50", "TOTAL 12.50", "TOTAL 12.50", "谢谢光临", "QTY"]
    stood, _ = stood_up(found, [read(text) for text in said])
    for line in stood.lines:
        left, top = turned_back(line.polygon[0], SIZE, 1)
        corners = [turned_back(at, SIZE, 1) for at in line.polygon]
        assert (left, top) == (min(x for x, _ in corners), min(y for _, y in corners))


def test_lines_that_are_read_both_ways_say_nothing() -> None:
    first, *others = found_on(3, 6)
    taken_for_others = [(line, read("7E0 6Z 1VL0")) for line in others]
    assert lie([(first, read("TOTAL 12.50", is_upside_down=True)), *taken_for_others]) == 0
    assert lie(taken_for_others) == 3


@pytest.mark.parametrize(("turn", "down"), [(2, "TOTAL 12.50"), (3, "TOTAL 12.50")])
def test_where_some_lines_are_surer_upside_down_all_are_read_both_ways(
    turn: int, down: str
) -> None:
    lines = found_on(turn, 12)
    wrong = read("O5Z1 7VLOL", confidence=0.8)
    first = [read(down, is_upside_down=True)] * 2 + [wrong] * 10
    assert lie(zip(lines, first, strict=True)) == 0
    assert is_in_doubt(first)
    answers = [first, [read(down, confidence=0.9)] * 12]
    both = read_surely(lambda _: answers.pop(0), lines)
    assert [reading.text for reading in both] == [down] * 12
    assert lie(zip(lines, both, strict=True)) == -turn % 4


def test_a_line_or_two_that_stand_on_their_heads_are_no_reason_to_read_a_page_twice() -> None:
    upright, over = read("TOTAL 12.50"), read("No. 0012345", is_upside_down=True)
    assert not is_in_doubt([])
    assert not is_in_doubt([upright, upright, over])
    assert not is_in_doubt([upright] * 29 + [over] * 2)
    assert is_in_doubt([upright] * 18 + [over] * 2)


def test_what_was_surer_as_it_stands_stays_so() -> None:
    lines = found_on(0, 4)
    sure, unsure = read("TOTAL", confidence=0.9), read("7VLOL", confidence=0.6)
    over = read("AMOUNT", is_upside_down=True)
    answers = [[over, over, sure, unsure], [unsure, unsure, unsure, over]]
    assert read_surely(lambda _: answers.pop(0), lines) == [over, over, sure, unsure]


def test_a_page_of_which_nothing_was_read_upside_down_is_read_once() -> None:
    calls = []

    def read_all(outlines: Sequence[Polygon]) -> list[Reading]:
        calls.append(outlines)
        return [read("TOTAL")] * len(outlines)

    assert len(read_surely(read_all, found_on(0))) == 4
    assert calls == [found_on(0)]


def test_an_outline_that_is_turned_over_begins_at_its_far_end_and_comes_back() -> None:
    outline = rectangle((40, 20), (340, 44))
    assert turned_over(outline)[0] == (340, 44)
    assert turned_over(turned_over(outline)) == outline
    arch = ((0.0, 20.0), (50.0, 0.0), (100.0, 20.0), (100.0, 40.0), (50.0, 20.0), (0.0, 40.0))
    assert turned_over(arch)[0] == (100, 40)
