"""Scores of retrained weights are stretched until one threshold suits all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.app.rescoring.calibration import calibrated
from labeler.core.detection import DEFAULT_SCORE, FoundLine
from tests.builders import quad

SHARES = st.floats(0.01, 0.99)


def stretched(score: float, best: float) -> float:
    return calibrated((FoundLine(quad(0, 0), score),), best)[0].score


@given(SHARES, SHARES, SHARES)
def test_the_order_stays_and_the_best_score_becomes_the_default(
    one: float, other: float, best: float
) -> None:
    assert stretched(best, best) == pytest.approx(DEFAULT_SCORE)
    assert (one < other) is (stretched(one, best) < stretched(other, best)) or one == other
    assert 0 <= stretched(one, best) <= 1
    assert stretched(0.0, best) == 0
    assert stretched(1.0, best) == pytest.approx(1)
