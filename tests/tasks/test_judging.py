"""From which score on a network's findings count, by the validation pages."""

import pytest

from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.evaluation.settings import DetectionSettings
from labeler.tasks.judging import best_threshold
from labeler.tasks.scoring import Truth, scored
from tests.builders import quad


def best(lines: int, right: float, wrong: float, usual: float = DEFAULT_SCORE) -> float:
    """Judge findings with the given scores: as many false ones as there are true ones."""
    pages = []
    for start in range(0, lines, 10):
        rows = range(min(10, lines - start))
        truth = tuple(quad(0, 30 * row) for row in rows)
        found = [FoundLine(line, right) for line in truth]
        found += [FoundLine(quad(200, 30 * row), wrong) for row in rows]
        pages.append((Truth(truth, (None,) * len(truth)), Detection((400, 300), tuple(found))))
    return best_threshold(scored(pages, "", DetectionSettings(score=0.0)), usual)


def test_it_lies_between_what_is_right_and_what_is_wrong() -> None:
    assert 0.3 < best(120, right=0.5, wrong=0.3) <= 0.5
    assert 0.7 < best(120, right=0.9, wrong=0.7) <= 0.9


def test_few_lines_do_not_tell() -> None:
    assert best(40, right=0.5, wrong=0.3) == DEFAULT_SCORE
    assert best(40, right=0.5, wrong=0.3, usual=0.6) == 0.6


@pytest.mark.parametrize("wrong", [0.2, 0.6])
def test_the_usual_one_stays_where_it_is_as_good(wrong: float) -> None:
    assert best(120, right=0.9, wrong=wrong) == DEFAULT_SCORE
    assert best(120, right=0.9, wrong=wrong, usual=0.72) == 0.72
