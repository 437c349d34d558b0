"""Each protocol on cases whose scores can be worked out by hand."""

import numpy as np
import pytest

from labeler.evaluation.character_level import spread_centres
from labeler.evaluation.detection import DetectionPage, score_detection
from labeler.evaluation.matching import Match, deteval
from labeler.evaluation.overlaps import measure

WORDS = [
    ((0, 0), (30, 0), (30, 10), (0, 10)),
    ((34, 0), (60, 0), (60, 10), (34, 10)),
    ((64, 0), (100, 0), (100, 10), (64, 10)),
]
LINE = ((0, 0), (100, 0), (100, 10), (0, 10))
FAR = ((300, 300), (340, 300), (340, 310), (300, 310))


def of(key, found, truths, counts=None):
    centres = (
        [spread_centres(truth, n) for truth, n in zip(truths, counts, strict=True)]
        if counts
        else None
    )
    scores = score_detection([DetectionPage(found, truths, centres=centres)]).protocols[key]
    return pytest.approx((scores.precision, scores.recall), abs=1e-6)


def test_mean_over_iou():
    three_quarters = ((0, 0), (75, 0), (75, 10), (0, 10))
    scores = score_detection([DetectionPage([three_quarters], [LINE])])
    assert scores.protocols["iou_50_95"].f_score == pytest.approx(0.6)
    assert scores.f_by_iou["0.75"] == 1
    assert scores.f_by_iou["0.8"] == 0


def test_deteval_punishes_who_is_not_one_to_one():
    assert of("deteval", WORDS, [LINE]) == (1.0, 0.8)
    assert of("deteval", [LINE], WORDS) == (0.8, 1.0)
    assert of("one_to_many", WORDS, [LINE]) == (0.8, 0.8)
    assert of("one_to_many", [LINE], WORDS) == (1.0, 1.0)


def test_deteval_has_rivals_share_a_region():
    overlaps, _ = measure([LINE, LINE], [LINE])
    assert deteval(overlaps) == [Match((0, 1), (0,))]


def test_deteval_of_tilted_regions_goes_by_area_not_by_bounds():
    tilted = ((0, 0), (70, 70), (63, 77), (-7, 7))
    mirrored = ((70, 0), (0, 70), (7, 77), (77, 7))
    assert of("deteval", [tilted], [tilted]) == (1, 1)
    assert of("deteval", [mirrored], [tilted]) == (0, 0)


def test_deteval_wants_enough_of_both():
    too_large = ((0, 0), (100, 0), (100, 30), (0, 30))
    large = ((0, 0), (100, 0), (100, 24), (0, 24))
    short = ((0, 0), (79, 0), (79, 10), (0, 10))
    assert of("deteval", [too_large], [LINE]) == (0, 0)
    assert of("deteval", [large], [LINE]) == (1, 1)
    assert of("deteval", [short], [LINE]) == (0, 0)


def test_tightness_tells_cut_text_from_background():
    half_cut = ((0, 0), (80, 0), (80, 10), (0, 10))
    loose = ((0, 0), (125, 0), (125, 10), (0, 10))
    assert of("tiou", [half_cut], [LINE]) == (0.8, 0.8 * 0.8)
    assert of("tiou", [loose], [LINE]) == (0.8, 0.8)


def test_tightness_punishes_text_of_others():
    other = ((100, 0), (110, 0), (110, 10), (100, 10))
    both = ((0, 0), (110, 0), (110, 10), (0, 10))
    iou = 100 / 110
    assert of("tiou", [both], [LINE, other]) == (iou * (1 - 10 / 110), iou / 2)
    assert of("tiou", [both], [LINE]) == (iou, iou)


def test_characters_found_in_a_merge_count_but_cost_the_borders():
    # Nine characters of three words; two words too many in one finding.
    assert of("cleval", [LINE], WORDS, [3, 2, 4]) == (7 / 9, 1.0)
    # Three findings of one line: two of them are pieces too many.
    assert of("cleval", WORDS, [LINE], [10]) == (1.0, 8 / 10)


def test_a_character_found_twice_is_wrong_once():
    assert of("cleval", [LINE, LINE], [LINE], [10]) == (10 / 20, 9 / 10)


def test_half_a_line_finds_half_its_characters():
    half = ((0, 0), (50, 0), (50, 10), (0, 10))
    assert of("cleval", [half], [LINE], [10]) == (1.0, 0.5)


def test_a_finding_without_text_counts_by_its_shape():
    # 40 x 10 pixels: four characters, five when rounded as Baek et al. do... plus a half: 4.5.
    assert of("cleval", [LINE, FAR], [LINE], [10]) == (10 / 14, 1.0)


def test_a_finding_around_everything_finds_no_characters():
    page = ((0, 0), (1000, 0), (1000, 1000), (0, 1000))
    assert of("cleval", [page], [LINE], [10]) == (0, 0)


def test_lines_of_unknown_count_are_left_out_of_character_scores():
    assert of("cleval", [LINE, FAR], [LINE, FAR], [10, 0]) == (1, 1)
    unknown = score_detection([DetectionPage([LINE], [LINE])])
    assert "cleval" not in unknown.protocols


def test_centres_follow_a_bent_line():
    top = [(x, 20 - 20 * np.sin(np.pi * x / 100)) for x in range(0, 101, 5)]
    arch = (*top, *((x, y + 10) for x, y in reversed(top)))
    centres = spread_centres(arch, 5)
    assert centres[:, 0] == pytest.approx([10, 30, 50, 70, 90], abs=1)
    assert centres[:, 1] == pytest.approx(25 - 20 * np.sin(np.pi * centres[:, 0] / 100), abs=1)


def test_centres_follow_the_reading_direction():
    column = ((0, 0), (10, 0), (10, 100), (0, 100))
    assert spread_centres(column, 2) == pytest.approx(np.array([[5, 25], [5, 75]]), abs=1e-4)
    assert spread_centres(LINE, 1) == pytest.approx(np.array([[50, 5]]), abs=1e-4)
    assert spread_centres(LINE, 0).shape == spread_centres((), 3).shape == (0, 2)


def test_thirds_of_a_line_are_the_line():
    thirds = [((x, 0), (x + 100 / 3, 0), (x + 100 / 3, 8), (x, 8)) for x in (0, 100 / 3, 200 / 3)]
    assert of("deteval", thirds, [LINE]) == (1.0, 0.8)
