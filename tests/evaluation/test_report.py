"""Scores as people and as scripts read them."""

import json

import numpy as np

from labeler.core.detection import ProbabilityMaps
from labeler.evaluation.counting import score_counts
from labeler.evaluation.detection import DetectionPage, score_detection
from labeler.evaluation.masks import MaskScorer
from labeler.evaluation.report import Report, as_json
from labeler.evaluation.text_report import as_text

SQUARE = ((0, 0), (20, 0), (20, 20), (0, 20))


def report() -> Report:
    page = DetectionPage([SQUARE], [SQUARE], centres=[np.array([(10.0, 10.0)])])
    masks = MaskScorer()
    blank = np.zeros((20, 20), np.uint8)
    masks.add(ProbabilityMaps(blank, blank), (20, 20), [SQUARE], None)
    counts = score_counts([3, 9], [4, 9])
    assert counts is not None
    return Report(
        "Model 3 on 12 pages",
        {"lines": score_detection([page]), "characters": score_detection([DetectionPage([SQUARE], [])])},
        {"line": counts},
        masks.scores(),
        0.6,
    )  # fmt: skip


def test_json_survives_a_round_trip():
    loaded = json.loads(json.dumps(as_json(report())))
    assert loaded["detection"]["lines"]["f_score"] == 1
    assert loaded["detection"]["lines"]["protocols"]["deteval"]["f_score"] == 1
    assert loaded["detection"]["characters"]["errors"]["false"] == 1
    assert loaded["counts"]["line"]["mean_absolute_error"] == 0.5
    assert loaded["masks"]["line"]["iou"] == 0
    assert "character" not in loaded["masks"]


def test_every_number_of_the_text_stands_under_a_protocol():
    text = as_text(report())
    for name in ("IoU 0.5, one to one", "0.5 to 0.95", "DetEval", "TIoU", "CLEval", "median",
                 "mask of the head", "score 0.6 or more"):  # fmt: skip
        assert name in text
    lines, characters = text.split("CHARACTERS")
    assert "CLEval" in lines
    assert "CLEval" not in characters


def test_columns_are_straight():
    for block in as_text(report()).split("\n\n"):
        header, *rows = block.splitlines()
        if header.startswith(("protocol", "errors", "character counts")):
            assert len({len(row) for row in (header, *rows)} - {0}) <= 2, block
            assert all(row[: len("protocol")].strip() for row in rows)


def test_an_empty_report_is_its_title():
    assert as_text(Report("Nothing")) == "Nothing"
