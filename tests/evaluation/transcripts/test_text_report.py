"""Scores of readings as JSON, as text and as HTML."""

import json
import re
from base64 import b64decode
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest

from labeler.evaluation.html.page import as_html
from labeler.evaluation.html.pictures import as_jpeg
from labeler.evaluation.report import Report, as_json
from labeler.evaluation.text_report import as_text
from labeler.evaluation.transcripts.pairing import TranscriptPage
from labeler.evaluation.transcripts.scorer import TranscriptScorer
from labeler.evaluation.worst_cases import WORST_LINES, WorstCases
from tests.builders import quad

LINES = (("B<ill", "8ill"), ("one two", "two one"), ("x", "x"), ("left out", None), ("a b", "ab"))


def page(*lines: tuple[str, str | None]) -> TranscriptPage:
    places = [quad(0, 50 * row) for row in range(len(lines))]
    return TranscriptPage(places, [read for _, read in lines], places, [true for true, _ in lines])


@pytest.fixture
def made() -> tuple[Report, WorstCases]:
    scorer, worst_cases = TranscriptScorer(), WorstCases()
    worst_cases.add_lines("a & b.png", scorer.add(page(*LINES)))
    return Report("Reader", transcripts=scorer.scores()), worst_cases


def parsed(html: str) -> ElementTree.Element:
    html = re.sub(r"<(meta|img)([^>]*?)>", r"<\1\2/>", html)
    return ElementTree.fromstring(html.removeprefix("<!doctype html>\n"))


def rows_of(text: str, header: str) -> list[list[str]]:
    """Cells of the block of a text report that begins with a header."""
    (block,) = [one for one in text.split("\n\n") if one.startswith(header)]
    return [re.split(r" {2,}", row) for row in block.splitlines()[1:]]


def test_json_names_normalisations_and_classes(made) -> None:
    loaded = json.loads(json.dumps(as_json(made[0])))["transcripts"]
    assert loaded["accuracy"]["exact"]["line_accuracy"] == 0.2
    assert loaded["accuracy"]["case_punctuation_ignored"]["name"]
    assert loaded["end_to_end"]["exact"]["recall"] == 0.2
    assert loaded["classes"]["wrong_order"] == loaded["classes"]["not_read"] == 1
    assert {"true": " ", "read": "", "times": 1} in loaded["confusions"]
    assert as_json(Report("Detector"))["transcripts"] is None


def test_text_tells_the_same(made) -> None:
    text = as_text(made[0])
    # 2 + 6 + 0 + 8 + 1 edits on 24 characters; of 8 words only "x" stands where it should.
    assert rows_of(text, "right of what was found")[0][:4] == ["exact", "0.292", "0.125", "0.200"]
    assert rows_of(text, "end to end")[0][1:] == ["0.200", "0.200", "0.200"]
    assert ["wrong length", "2"] in rows_of(text, "what became of true lines")
    assert ["space", "nothing", "1"] in rows_of(text, "true character")
    assert "TRANSCRIPTS" not in as_text(Report("Detector"))


def test_differing_characters_are_marked_in_both_texts(made) -> None:
    html = parsed(as_html(*made, {}))
    texts = [
        ("".join(one.itertext()), [mark.text for mark in one.iter("mark")])
        for one in html.iter("p")
        if one.attrib["class"].startswith("text")
    ]
    assert ("B<ill", ["B", "<"]) in texts
    assert ("\u00b78ill", ["\u00b7", "8"]) in texts
    assert ("a b", [" "]) in texts
    assert ("a\u00b7b", ["\u00b7"]) in texts
    assert "left out" not in dict(texts)
    assert "a & b.png: wrong order" in "".join(html.itertext())


def test_lines_come_with_their_pictures(made) -> None:
    crop = as_jpeg(np.full((48, 200, 3), (30, 200, 30), np.uint8))
    crops = [None, crop, None]
    (picture,) = parsed(as_html(*made, {}, crops)).iter("img")
    data = b64decode(picture.attrib["src"].removeprefix("data:image/jpeg;base64,"))
    assert cv2.imdecode(np.frombuffer(data, np.uint8), 1).shape == (48, 200, 3)


def test_only_the_worst_lines_are_kept() -> None:
    worst_cases, scorer = WorstCases(), TranscriptScorer()
    for wrong in range(40):
        true = "a" * 40
        worst_cases.add_lines(f"{wrong}", scorer.add(page((true, "b" * wrong + true[wrong:]))))
    assert [line.page for line in worst_cases.worst_lines] == [
        f"{39 - n}" for n in range(WORST_LINES)
    ]
