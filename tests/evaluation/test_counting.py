"""How far counts are off."""

import pytest

from labeler.evaluation.counting import score_counts


def test_errors_and_shares():
    scores = score_counts([10, 21, 111, 0], [10, 20, 100, 5])
    assert scores.samples == 4
    assert scores.mean_absolute_error == pytest.approx((0 + 1 + 11 + 5) / 4)
    assert scores.root_mean_square_error == pytest.approx(((1 + 121 + 25) / 4) ** 0.5)
    assert scores.bias == pytest.approx(7 / 4)
    assert scores.exact == 0.25
    assert scores.within_one == 0.5
    assert scores.within_10_percent == 0.5
    assert scores.within_15_percent == 0.75


def test_errors_are_told_by_the_size_of_the_true_count():
    scores = score_counts([10, 21, 111, 0], [10, 20, 100, 5])
    assert {size: errors.samples for size, errors in scores.by_size.items()} == {
        "1 - 9": 1, "10 - 49": 2, "50 - 199": 1,
    }  # fmt: skip
    assert scores.by_size["10 - 49"].within_one == 1
    assert scores.by_size["50 - 199"].mean_absolute_error == 11


def test_the_baseline_always_predicts_the_median():
    scores = score_counts([1, 1, 1, 1], [2, 4, 6, 100])
    assert scores.median == 5
    assert scores.baseline.mean_absolute_error == pytest.approx((3 + 1 + 1 + 95) / 4)
    assert scores.baseline.within_one == 0.5


def test_empty_pages_must_stay_empty():
    scores = score_counts([0, 1], [0, 0])
    assert scores.within_15_percent == scores.exact == 0.5
    assert list(scores.by_size) == ["0"]


def test_nothing_to_compare():
    assert score_counts([], []) is None
    with pytest.raises(ValueError, match="2 predicted"):
        score_counts([1, 2], [1])
