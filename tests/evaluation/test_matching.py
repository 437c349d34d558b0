"""Regions are paired by overlap, and don't-care regions are left out."""

import numpy as np
import pytest

from labeler.evaluation.matching import Match, one_to_many, one_to_one
from labeler.evaluation.overlaps import measure


def box(x0, y0, x1, y1):
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


def test_overlaps_are_areas():
    overlaps, kept = measure([box(0, 0, 10, 10)], [box(5, 0, 15, 10), box(90, 90, 95, 95)])
    assert kept == [0]
    assert overlaps.intersections.tolist() == [50]
    assert overlaps.iou_of(0, 0) == pytest.approx(1 / 3)
    assert overlaps.precision[0] == pytest.approx(0.5)


def test_the_best_pairs_win():
    predictions = [box(0, 0, 10, 12), box(0, 0, 10, 10), box(50, 0, 60, 10)]
    truths = [box(0, 0, 10, 10), box(51, 0, 61, 10)]
    overlaps, _ = measure(predictions, truths)
    assert sorted(one_to_one(overlaps), key=lambda match: match.truths) == [
        Match((1,), (0,)),
        Match((2,), (1,)),
    ]
    assert one_to_one(overlaps, 0.95) == [Match((1,), (0,))]


def test_predictions_in_dont_care_regions_are_dropped():
    predictions = [box(0, 0, 10, 10), box(0, 0, 10, 30), box(100, 0, 110, 10)]
    _, kept = measure(predictions, [], [box(0, 0, 10, 10)])
    assert kept == [1, 2]


def test_a_line_is_found_by_its_words_and_words_by_their_line():
    words = [box(0, 0, 30, 10), box(34, 0, 60, 10), box(64, 0, 100, 10)]
    line = [box(0, 0, 100, 10)]
    overlaps, _ = measure(line, words)
    assert one_to_many(overlaps) == [Match((0,), (0, 1, 2))]
    assert one_to_one(overlaps) == []
    overlaps, _ = measure(words, line)
    assert one_to_many(overlaps) == [Match((0, 1, 2), (0,))]


def test_a_line_of_one_long_and_one_short_word_finds_both():
    words = [box(0, 0, 80, 10), box(90, 0, 100, 10)]
    overlaps, _ = measure([box(0, 0, 100, 10)], words)
    assert one_to_many(overlaps) == [Match((0,), (0, 1))]


def test_words_are_preferred_to_the_line_that_repeats_them():
    words = [box(0, 0, 50, 10), box(54, 0, 100, 10)]
    overlaps, _ = measure([box(0, 0, 100, 10), *words], words)
    assert one_to_many(overlaps) == [Match((1,), (0,)), Match((2,), (1,))]


def test_a_box_around_everything_finds_nothing():
    words = [box(0, 0, 30, 10), box(0, 90, 30, 100)]
    overlaps, _ = measure([box(0, 0, 100, 100)], words)
    assert one_to_many(overlaps) == []


def test_a_line_over_ignored_words_is_not_too_long():
    overlaps, kept = measure(
        [box(0, 0, 100, 10)],
        [box(0, 0, 30, 10)],
        [box(34, 0, 64, 10), box(66, 0, 100, 10)],
    )
    assert kept == [0]
    assert one_to_many(overlaps) == [Match((0,), (0,))]


def test_invalid_and_empty_polygons_are_survived():
    bow_tie = ((0, 0), (10, 10), (10, 0), (0, 10))
    overlaps, kept = measure([bow_tie, (), ((1, 1), (2, 2))], [box(0, 0, 10, 10), bow_tie])
    assert kept == [0, 1, 2]
    assert overlaps.iou_of(0, 1) == pytest.approx(1)
    assert one_to_one(overlaps) == [Match((0,), (1,))]


def test_pages_with_nothing_on_them():
    overlaps, kept = measure([], [])
    assert kept == []
    assert one_to_one(overlaps) == one_to_many(overlaps) == []
    overlaps, _ = measure([box(0, 0, 1, 1)], [])
    assert one_to_many(overlaps) == []


def test_a_crowded_page_pairs_completely():
    rng = np.random.default_rng(0)
    truths = [box(x * 40, y * 20, x * 40 + 36, y * 20 + 16) for x in range(20) for y in range(25)]
    order = rng.permutation(len(truths))
    predictions = [tuple((x + 1, y + 1) for x, y in truths[i]) for i in order]
    overlaps, _ = measure(predictions, truths)
    matches = one_to_one(overlaps)
    assert len(matches) == 500
    assert all(order[match.predictions[0]] == match.truths[0] for match in matches)
    assert len(one_to_many(overlaps)) == 500
