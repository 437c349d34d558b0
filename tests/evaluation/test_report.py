"""Scores as people and as scripts read them."""

import json

from labeler.evaluation.counting import score_counts
from labeler.evaluation.detection import DetectionPage, score_detection
from labeler.evaluation.report import Report, as_json, as_text


def report() -> Report:
    square = ((0, 0), (20, 0), (20, 20), (0, 20))
    lines = score_detection([DetectionPage([square], [square])])
    characters = score_detection([DetectionPage([square], [])])
    return Report(
        "Model 3 on 12 pages",
        {"lines": lines, "characters": characters},
        {"instances": score_counts([3, 9], [4, 9])},
    )


def test_json_survives_a_round_trip():
    loaded = json.loads(json.dumps(as_json(report())))
    assert loaded["detection"]["lines"]["f_score"] == 1
    assert loaded["counts"]["instances"]["mean_absolute_error"] == 0.5


def test_text_is_a_table_of_straight_columns():
    text = as_text(report())
    title, detection, _heights, counts = text.split("\n\n")
    assert title == "Model 3 on 12 pages"
    header, lines, characters = detection.splitlines()
    assert len({len(row) for row in (header, lines, characters)}) == 1
    assert "1.000" in lines
    assert "one to one, IoU 0.5" in lines
    assert "-0.50" in counts


def test_an_empty_report_is_its_title():
    assert as_text(Report("Nothing")) == "Nothing"
