"""What holds for every protocol whatever is on a page."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.geometry import rotated, translated
from labeler.evaluation.character_level import spread_centres
from labeler.evaluation.detection import DetectionPage, DetectionScores, score_detection
from labeler.evaluation.protocols import PROTOCOLS

KEYS = {protocol.key for protocol in PROTOCOLS}
ROW, COLUMN = 40.0, 200.0
"""Truths lie in cells of this height and width and never touch."""


@st.composite
def lines(draw: st.DrawFn) -> list[tuple]:
    """Rectangles, some a little turned, each in a cell of its own."""
    cells = draw(st.sets(st.tuples(st.integers(0, 3), st.integers(0, 5)), min_size=1, max_size=10))
    result = []
    for column, row in sorted(cells):
        width, height = draw(st.floats(60, 150)), draw(st.floats(8, 22))
        left, top = column * COLUMN + 20, row * ROW + 8
        box = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
        result.append(rotated(box, draw(st.floats(-3, 3))))
    return result


@st.composite
def findings(draw: st.DrawFn, truths: list[tuple]) -> list[tuple]:
    """What a detector might say: outlines moved, cut in two, joined, missed and made up."""
    found = []
    for truth in truths:
        fate = draw(st.sampled_from(["as it is", "moved", "cut", "missed", "twice"]))
        moved = translated(truth, draw(st.floats(-30, 30)), draw(st.floats(-8, 8)))
        if fate == "cut":
            top, bottom = (np.add(truth[0], truth[1]) / 2, np.add(truth[2], truth[3]) / 2)
            found += [
                (truth[0], tuple(top), tuple(bottom), truth[3]),
                (tuple(top), truth[1], truth[2], tuple(bottom)),
            ]
        elif fate != "missed":
            found += {"as it is": [truth], "moved": [moved], "twice": [truth, moved]}[fate]
    if draw(st.booleans()) and len(truths) > 1:
        low, high = np.min(truths[:2], axis=(0, 1)), np.max(truths[:2], axis=(0, 1))
        found.append((tuple(low), (high[0], low[1]), tuple(high), (low[0], high[1])))
    return found


@st.composite
def pages(draw: st.DrawFn) -> DetectionPage:
    truths = draw(lines())
    return page(draw(findings(truths)), truths)


def page(found, truths, ignored=()) -> DetectionPage:
    return DetectionPage(found, truths, ignored, centres=[spread_centres(t, 6) for t in truths])


def numbers(scores: DetectionScores) -> dict[str, tuple[float, float, float]]:
    return {key: (s.precision, s.recall, s.f_score) for key, s in scores.protocols.items()}


def all_of(page_: DetectionPage) -> dict[str, tuple[float, float, float]]:
    found = numbers(score_detection([page_]))
    assert set(found) == KEYS
    return found


def same(one: dict, other: dict) -> bool:
    return all(one[key] == pytest.approx(other[key], abs=1e-6) for key in KEYS)


@given(lines())
def test_finding_everything_scores_one(truths: list) -> None:
    assert same(all_of(page(truths, truths)), dict.fromkeys(KEYS, (1.0, 1.0, 1.0)))


@given(lines())
def test_finding_nothing_scores_nothing(truths: list) -> None:
    assert same(all_of(page([], truths)), dict.fromkeys(KEYS, (0.0, 0.0, 0.0)))


@given(lines())
def test_finding_elsewhere_scores_nothing(truths: list) -> None:
    elsewhere = [translated(truth, 5000, 0) for truth in truths]
    assert same(all_of(page(elsewhere, truths)), dict.fromkeys(KEYS, (0.0, 0.0, 0.0)))


@given(pages())
def test_scores_are_shares(page_: DetectionPage) -> None:
    for values in all_of(page_).values():
        assert all(0.0 <= value <= 1.0 + 1e-9 for value in values)


@given(pages(), st.randoms(use_true_random=False))
def test_the_order_of_regions_says_nothing(page_: DetectionPage, random) -> None:
    found, truths = list(page_.predictions), list(page_.truths)
    random.shuffle(found)
    random.shuffle(truths)
    assert same(all_of(page_), all_of(page(found, truths)))


@given(pages(), st.floats(-500, 500), st.floats(-500, 500))
def test_a_page_may_be_moved(page_: DetectionPage, dx: float, dy: float) -> None:
    moved = page(
        [translated(one, dx, dy) for one in page_.predictions],
        [translated(one, dx, dy) for one in page_.truths],
    )
    assert same(all_of(page_), all_of(moved))


@given(pages(), st.sampled_from([0.25, 0.5, 2.0, 8.0]))
def test_a_page_may_be_scaled(page_: DetectionPage, factor: float) -> None:
    def scaled(outlines):
        return [tuple((x * factor, y * factor) for x, y in outline) for outline in outlines]

    other = page(scaled(page_.predictions), scaled(page_.truths))
    assert same(all_of(page_), all_of(other))


@given(pages(), st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=4))
def test_dont_care_regions_neither_help_nor_hurt(page_: DetectionPage, places: list) -> None:
    far = [rectangle_at(2000 + 60 * x, 60 * y) for x, y in set(places)]
    findings_there = [translated(one, 1, 1) for one in far]
    with_them = page([*findings_there, *page_.predictions], page_.truths, far)
    assert same(all_of(page_), all_of(with_them))


@given(pages())
def test_a_false_finding_costs_precision_only(page_: DetectionPage) -> None:
    before = all_of(page_)
    after = all_of(page([*page_.predictions, rectangle_at(3000, 3000)], page_.truths))
    for key in KEYS:
        assert after[key][0] <= before[key][0] + 1e-9
        assert after[key][1] == pytest.approx(before[key][1])


@given(pages())
def test_finding_one_more_helps(page_: DetectionPage) -> None:
    new = rectangle_at(3000, 3000)
    truths = [*page_.truths, new]
    before = all_of(page(page_.predictions, truths))
    after = all_of(page([*page_.predictions, new], truths))
    for key in KEYS:
        assert after[key][1] > before[key][1]
        assert after[key][0] >= before[key][0] - 1e-9


@given(pages())
def test_stricter_thresholds_never_score_higher(page_: DetectionPage) -> None:
    f_scores = list(score_detection([page_]).f_by_iou.values())
    assert f_scores == sorted(f_scores, reverse=True)


@given(pages())
def test_tightness_is_at_most_the_share_of_matches(page_: DetectionPage) -> None:
    found = all_of(page_)
    assert found["tiou"][0] <= found["iou_50"][0] + 1e-9
    assert found["tiou"][1] <= found["iou_50"][1] + 1e-9


@given(pages())
def test_every_region_has_one_class(page_: DetectionPage) -> None:
    scores = score_detection([page_])
    errors = scores.errors
    assert errors.found + errors.truths_badly_placed + errors.missed == scores.truths
    assert errors.right + errors.predictions_badly_placed + errors.false == scores.predictions
    assert errors.found == errors.right


@given(pages(), pages())
def test_pages_add_up(first: DetectionPage, second: DetectionPage) -> None:
    together = score_detection([first, second])
    one, other = score_detection([first]), score_detection([second])
    hits = one.recall * one.truths + other.recall * other.truths
    assert together.recall * together.truths == pytest.approx(hits)


def rectangle_at(x: float, y: float) -> tuple:
    return ((x, y), (x + 50, y), (x + 50, y + 20), (x, y + 20))
