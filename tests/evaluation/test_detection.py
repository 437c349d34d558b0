"""Precision, recall and what else is told about detections."""

import pytest

from labeler.evaluation.detection import DetectionPage, score_detection
from labeler.evaluation.settings import DetectionSettings, Matching


def box(x0, y0, x1, y1):
    return ((x0, y0), (x1, y0), (x1, y1), (x0, y1))


WORDS = [box(0, 0, 30, 10), box(34, 0, 60, 10), box(64, 0, 100, 10)]
LINE = [box(0, 0, 100, 10)]
LOOSE = DetectionSettings(matching=Matching.ONE_TO_MANY)


def test_one_right_one_missed_one_false():
    page = DetectionPage([box(0, 0, 50, 10), box(0, 50, 50, 60)], [box(0, 0, 50, 10), LINE[0]])
    scores = score_detection([page])
    assert (scores.precision, scores.recall, scores.f_score) == (0.5, 0.5, 0.5)
    assert scores.protocol == "one to one, IoU 0.5"


def test_pages_are_weighed_by_their_regions():
    full = DetectionPage(WORDS, WORDS)
    missed = DetectionPage([], LINE)
    scores = score_detection([full, missed])
    assert scores.recall == pytest.approx(3 / 4)
    assert scores.precision == 1
    assert scores.pages == 2


def test_dont_care_regions_need_not_be_found_and_do_no_harm():
    scores = score_detection(
        [DetectionPage([LINE[0], box(0, 50, 10, 60)], LINE, [box(0, 45, 20, 65)])]
    )
    assert (scores.precision, scores.recall) == (1, 1)
    assert scores.predictions == 1


def test_lines_for_words_count_when_asked_to():
    page = DetectionPage(LINE, WORDS)
    assert score_detection([page]).f_score == 0
    scores = score_detection([page], LOOSE)
    assert (scores.precision, scores.recall) == (1, 1)
    assert "0.8" in scores.protocol
    assert scores.merge_rate == 1


def test_words_for_a_line_are_worth_a_little_less():
    scores = score_detection([DetectionPage(WORDS, LINE)], LOOSE)
    assert (scores.precision, scores.recall) == pytest.approx((0.8, 0.8))
    assert scores.split_rate == 1
    assert scores.merge_rate == 0


def test_nothing_to_find():
    assert score_detection([DetectionPage([], [])]).f_score == 1
    assert score_detection([DetectionPage(LINE, [])]).f_score == 0
    assert score_detection([DetectionPage([], LINE)]).f_score == 0


def test_recall_is_told_by_height():
    truths = [box(0, 0, 100, 8), box(0, 20, 100, 36), box(0, 50, 100, 66)]
    by_height = score_detection([DetectionPage(truths[:2], truths)]).recall_by_height
    assert by_height == {"< 12": 1, "12 - 24": 0.5, "24 - 48": None, ">= 48": None}


def test_tightness():
    scores = score_detection([DetectionPage([box(0, 0, 100, 9)], LINE)])
    assert scores.mean_iou == pytest.approx(0.9)
