"""The HTML page is one file, whole and harmless."""

import re
from base64 import b64decode
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest

from labeler.evaluation.counting import score_counts
from labeler.evaluation.detection import DetectionPage, DetectionScorer
from labeler.evaluation.html.elements import Markup, tag
from labeler.evaluation.html.page import as_html
from labeler.evaluation.html.pictures import LONGEST_SIDE, as_jpeg
from labeler.evaluation.report import Report
from labeler.evaluation.settings import DetectionSettings
from labeler.evaluation.worst_cases import WORST_PAGES, WorstCases
from tests.builders import quad

SIZE = (400, 300)
NASTY = 'a <script>alert("&")</script>.png'


def parsed(html: str) -> ElementTree.Element:
    """Read a page as XML: everything we write is well-formed but for the head's empty elements."""
    html = re.sub(r"<(meta|input)([^>]*?)( checked)?>", r"<\1\2/>", html)
    return ElementTree.fromstring(html.removeprefix("<!doctype html>\n"))


@pytest.fixture
def made() -> tuple[Report, WorstCases]:
    scorer, worst_cases = DetectionScorer(DetectionSettings(score=0.5)), WorstCases()
    found = [quad(0, 0), quad(50, 50), quad(0, 200), quad(0, 250)]
    truths = [quad(0, 0), quad(0, 50), quad(0, 100)]
    page = DetectionPage(found, truths, [quad(0, 270)], [0.9, 0.8, 0.7, 0.3])
    worst_cases.add_page(NASTY, SIZE, scorer.add(page))
    worst_cases.add_page("good.png", SIZE, scorer.add(DetectionPage(truths, truths)))
    for predicted, true in ((3, 4), (120, 100), (0, 0)):
        worst_cases.add_count("page, from lines", predicted, true)
    counts = {name: score_counts(*counted) for name, counted in worst_cases.counted.items()}
    return Report("Model <3>", {"lines": scorer.scores()}, counts, score=0.5), worst_cases


def outlines(page: ElementTree.Element) -> list[str]:
    return sorted(
        one.attrib["class"] for one in page.iter("polygon") if "band" not in one.attrib["class"]
    )


def test_the_page_opens_without_a_network(made) -> None:
    html = as_html(*made, {})
    assert parsed(html).find("body") is not None
    assert "<script" not in html
    assert not re.search(r"""(?:src|href)\s*=\s*["'](?!data:|#)""", html)
    assert not re.search(r"url\(|@import|http", html)


def test_names_are_shown_as_they_are(made) -> None:
    page = parsed(as_html(*made, {}))
    assert page.findtext("head/title") == "Model <3> - Labeler"
    assert NASTY in "".join(page.itertext())


def test_each_outline_has_the_class_of_its_error(made) -> None:
    page = parsed(as_html(*made, {}))
    assert outlines(page) == [
        "finding badly-placed", "finding false", "finding right",
        "truth badly-placed", "truth ignored", "truth missed", "truth right",
    ]  # fmt: skip


def test_pictures_lie_in_the_file(made) -> None:
    jpeg = as_jpeg(np.full((300, 400, 3), (200, 30, 30), np.uint8))
    (picture,) = parsed(as_html(*made, {NASTY: jpeg})).iter("image")
    data = b64decode(picture.attrib["href"].removeprefix("data:image/jpeg;base64,"))
    image = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    assert image.shape == (300, 400, 3)
    assert image[150, 200] == pytest.approx([200, 30, 30], abs=6)


def test_large_pictures_are_reduced() -> None:
    image = cv2.imdecode(np.frombuffer(as_jpeg(np.zeros((30, 5000, 3), np.uint8)), np.uint8), 1)
    assert image.shape == (8, LONGEST_SIDE, 3)


def test_every_protocol_and_plot_is_named(made) -> None:
    text = "".join(parsed(as_html(*made, {})).itertext())
    for name in ("ICDAR 2015", "DetEval", "TIoU", "median", "F over IoU", "from lines"):
        assert name in text
    assert "CLEval" not in text


def test_a_report_of_nothing_is_a_page() -> None:
    assert parsed(as_html(Report("Nothing"), WorstCases(), {})).find("body") is not None


def test_only_the_worst_pages_are_kept() -> None:
    worst_cases, scorer = WorstCases(), DetectionScorer()
    for missed in range(40):
        truths = [quad(0, 30 * row) for row in range(missed)]
        worst_cases.add_page(f"{missed}", SIZE, scorer.add(DetectionPage([], truths)))
    assert [page.name for page in worst_cases.worst] == [f"{39 - n}" for n in range(WORST_PAGES)]


def test_content_is_escaped_unless_it_is_markup() -> None:
    assert (
        tag("p", "<b>", Markup("<i/>"), title='"', none=None)
        == '<p title="&quot;">&lt;b&gt;<i/></p>'
    )
