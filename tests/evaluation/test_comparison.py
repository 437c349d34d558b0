"""Which of two models is better, and whether the pages can tell."""

import math

import numpy as np
import pytest

from labeler.evaluation.comparison import Share, compare


def pages(
    count: int, gain: float, *, seed: int = 0, spread: float = 0.05
) -> tuple[list[Share], list[Share]]:
    """Two models on so many pages of 30 lines; the second finds more, on some pages less."""
    rng = np.random.default_rng(seed)
    usual = np.clip(rng.normal(0.78, 0.12, count), 0, 1)
    better = np.clip(usual + gain + rng.normal(0, spread, count), 0, 1)
    return tuple([Share(60 * float(one), 60) for one in model] for model in (usual, better))  # type: ignore[return-value]


def test_scores_are_quotients_of_sums() -> None:
    compared = compare([Share(1, 10), Share(9, 10)], [Share(2, 20), Share(0, 0)], lines=7)
    assert (compared.before, compared.after, compared.lines) == (0.5, 0.1, 7)
    assert compared.difference == pytest.approx(-0.4)


def test_three_points_on_a_hundred_pages_are_seen_and_nothing_is_not() -> None:
    sure = [compare(*pages(100, 0.03, seed=seed), lines=0) for seed in range(20)]
    assert sum(one.low > 0 for one in sure) >= 18
    assert all(one.low < 0.03 < one.high for one in sure[:5])
    none = [compare(*pages(100, 0.0, seed=seed), lines=0) for seed in range(40)]
    assert sum(not one.low <= 0 <= one.high for one in none) <= 5


def test_few_pages_give_no_false_certainty() -> None:
    equal = [compare(*pages(6, 0.0, seed=seed), lines=0) for seed in range(100)]
    assert sum(not one.low <= 0 <= one.high for one in equal) <= 10
    alone = compare(*pages(1, 0.5), lines=0)
    assert (alone.low, alone.high) == (-1.0, 1.0)


def test_the_interval_is_that_of_the_mean_where_pages_are_alike() -> None:
    """With the same number of lines on each page a textbook has the answer."""
    before, after = pages(400, 0.02)
    gains = np.array([b.value - a.value for a, b in zip(before, after, strict=True)])
    wide = 1.96 * gains.std(ddof=1) / math.sqrt(400)
    compared = compare(before, after, lines=0)
    assert compared.low == pytest.approx(gains.mean() - wide, abs=0.1 * wide)
    assert compared.high == pytest.approx(gains.mean() + wide, abs=0.1 * wide)


def test_lines_of_one_page_are_no_independent_witnesses() -> None:
    """Ten lines that agree on each of six pages tell no more than the six pages do."""
    before = [Share(5, 10)] * 6
    after = [Share(10, 10), Share(0, 10), Share(10, 10), Share(0, 10), Share(10, 10), Share(6, 10)]
    compared = compare(before, after, lines=60)
    assert compared.low < 0 < compared.high


def test_the_same_comparison_gives_the_same_interval() -> None:
    assert compare(*pages(30, 0.03), lines=0) == compare(*pages(30, 0.03), lines=0)


def test_pages_without_anything_are_left_out() -> None:
    empty = compare([Share(), Share(1, 2)], [Share(), Share(2, 2)], lines=1)
    assert empty.pages == 1
    assert compare([], [], lines=0).pages == 0
    with pytest.raises(ValueError, match="1 pages before and 0 after"):
        compare([Share()], [], lines=0)
