"""The values that are found are those the lines were drawn with, told with what they are worth."""

from dataclasses import replace

import numpy as np
import pytest

from labeler.app import outline_fitting as fitting
from labeler.app.live_outlines import LiveOutlines
from labeler.core.annotation import IgnoreReason, Level, Page, Polygon, Region
from labeler.core.looks import Looks
from labeler.core.outlining import USUAL, Outlining
from tests.builders import quad
from tests.maps.drawn_looks import drawn

SIZE = (400, 320)
LOW = 0.3
"""Lines on which no characters are seen are doubted."""
LINES = [quad(40, 40 + 70 * row, 280, 30) for row in range(4)]


def page(*lines: Polygon) -> Page:
    return Page(1, SIZE, tuple(Region(Level.LINE, polygon) for polygon in lines))


def best(looks: Looks, labelled: Page, score: float = LOW) -> Outlining:
    candidates = fitting.candidates_around(USUAL)
    tallies = fitting.tally(LiveOutlines(looks, {}), labelled, candidates, score)
    return candidates[fitting.best_of(tallies, candidates)]


def test_lines_seen_as_they_are_taught_are_grown_as_usual_and_none_is_left_out() -> None:
    looks = drawn(SIZE, *((line, 0.95) for line in LINES))
    found = best(looks, page(*LINES))
    assert (found.growth, found.least_size) == (USUAL.growth, USUAL.least_size)
    assert abs(found.threshold - USUAL.threshold) <= 0.1


@pytest.mark.parametrize("grown", [0.8, 1.2])
def test_who_outlines_text_tightly_wants_less_growth_and_who_does_not_more(grown: float) -> None:
    """The map shows lines that are higher or lower than those somebody drew."""
    seen = [quad(x, y - (30 / grown - 30) / 2, 280, 30 / grown) for (x, y), *_ in LINES]
    found = best(drawn(SIZE, *((line, 0.95) for line in seen)), page(*LINES))
    assert found.growth < 1.0 if grown < 1.0 else found.growth > 1.0


def test_lines_that_fade_want_a_lower_threshold() -> None:
    """What is seen of their ends at the usual one is less than half of them."""
    ends = [(quad(x + 120, y, 160, 30), 0.19) for (x, y), *_ in LINES]
    starts = [(quad(x, y, 150, 30), 0.95) for (x, y), *_ in LINES]
    assert best(drawn(SIZE, *starts, *ends), page(*LINES)).threshold < USUAL.threshold


def test_lines_that_touch_on_the_map_want_a_higher_threshold() -> None:
    left, right = quad(20, 40, 160, 30), quad(200, 40, 160, 30)
    bridge = (quad(100, 40, 180, 30), 0.33)
    looks = drawn(SIZE, (left, 0.95), (right, 0.95), bridge)
    assert best(looks, page(left, right)).threshold > USUAL.threshold


def test_specks_that_nobody_outlined_want_a_least_size() -> None:
    specks = [quad(40 + 60 * column, 8, 30, 9) for column in range(4)]
    looks = drawn(SIZE, *((one, 0.95) for one in (*LINES, *specks)))
    found = best(looks, page(*LINES))
    assert 9 < found.least_size < 28
    assert found.growth == USUAL.growth


def test_of_equal_values_those_in_use_are_best() -> None:
    in_use = Outlining(0.3, 1.0, 4.0)
    candidates = fitting.candidates_around(in_use)
    same = np.tile([4.0, 4.0, 4.0, 3.6], (len(candidates), 1))
    assert candidates[fitting.best_of(same, candidates)] == in_use


def test_ties_of_f_are_broken_by_the_mean_iou() -> None:
    candidates = fitting.candidates_around(USUAL)
    same = np.tile([4.0, 4.0, 4.0, 3.0], (len(candidates), 1))
    same[17, 3] = 3.8
    assert fitting.best_of(same, candidates) == 17


def test_held_out_each_page_is_judged_by_what_the_others_choose() -> None:
    """Three pages that each want values of their own: fitted to all it looks better than it is."""
    candidates = fitting.candidates_around(USUAL)
    table = np.tile([0.0, 1.0, 1.0, 0.0], (3, len(candidates), 1))
    for number in range(3):
        table[number, number + 1] = (1.0, 1.0, 1.0, 0.9)
    chosen = fitting.best_of(table.sum(axis=0), candidates)
    after = fitting.score_of(table[:, chosen].sum(axis=0))
    assert after.f_score == pytest.approx(1 / 3)
    assert fitting.held_out(table, candidates).f_score == 0.0


def test_what_is_ignored_is_neither_right_nor_wrong() -> None:
    labelled = page(*LINES)
    last = replace(labelled.regions[-1], ignore=IgnoreReason.ILLEGIBLE)
    labelled = replace(labelled, regions=(*labelled.regions[:-1], last))
    live = LiveOutlines(drawn(SIZE, *((line, 0.95) for line in LINES)), {})
    (pairs, proposed, true, _) = fitting.tally(live, labelled, [USUAL], LOW)[0]
    assert (pairs, proposed, true) == (3, 3, 3)
