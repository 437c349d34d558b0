"""Label files of others, as they are found in the world."""

import json
from pathlib import Path

import numpy as np
import pytest

from labeler.core import geometry
from labeler.core.annotation import CountSource, Level
from labeler.core.text import count_characters
from labeler.formats.images import scan_image
from labeler.formats.placement import placed
from labeler.formats.registry import reader

DATA = Path(__file__).parents[3] / "shared/data"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="needs ../shared/data")


def test_icdar_2015_as_downloaded() -> None:
    truth = json.loads((DATA / "ic15/gt.json").read_text("utf-8"))
    reading = reader("icdar")(DATA / "ic15/gt")
    assert reading.problems == ()
    assert len(reading.pages) == len(truth) == 1000
    for page in reading.pages:
        expected = truth[f"{page.image}.webp"]["regions"]
        assert len(page.regions) == len(expected)
        for region, entry in zip(page.regions, expected, strict=True):
            assert (region.ignore is not None) == entry["ignore"]
            assert region.text == (entry["text"] or "")
            overlap = {(round(x), round(y)) for x, y in region.polygon}
            assert overlap == {(x, y) for x, y in entry["points"]}


def test_alto_of_the_full_size_scan_lands_on_the_reduced_image() -> None:
    truth = json.loads((DATA / "gothic/gt.json").read_text("utf-8"))
    reading = reader("alto")(DATA / "gothic/alto")
    assert reading.problems == ()
    assert len(reading.pages) == len(truth)
    for page in reading.pages:
        assert page.source is not None
        entry = truth[page.source.stem + ".webp"]
        found = placed(page, tuple(entry["size"]))
        assert found.size == tuple(entry["size"]) != page.size
        assert [line.text for line in found.regions] == [r["text"] for r in entry["regions"]]
        for line, region in zip(found.regions, entry["regions"], strict=True):
            assert line.count is None or line.count.value == count_characters(region["text"])
            distance = np.abs(
                geometry.bounds(line.polygon) - np.array(geometry.bounds(region["points"]))
            )
            assert distance.max() < 1.0


def test_page_xml_with_glyphs_and_its_tiff() -> None:
    reading = reader("page")(DATA / "kant/INPUT_0017.xml")
    # The catchword has a text and an outline as a region, but no line.
    assert [problem.rpartition(": ")[2] for problem in reading.problems] == [
        "the region has a text but no lines"
    ]
    (page,) = reading.pages
    assert page.image == "OCR-D-IMG/INPUT_0017.tif"
    assert page.size == scan_image(DATA / "kant/INPUT_0017.tif").size
    lines = [region for region in page.regions if region.level is Level.LINE]
    characters = [region for region in page.regions if region.level is Level.CHARACTER]
    assert (len(lines), len(characters)) == (23, 661)
    assert lines[0].text.startswith("Berlin")
    assert all(line.count and line.count.source is CountSource.TRANSCRIPT for line in lines)
    by_line = {line.id: line for line in lines}
    for character in characters:
        line = by_line[character.line_id or ""]
        assert character.text in line.text
        assert geometry.signed_area(character.polygon) > 0
        left, top, right, bottom = geometry.bounds(line.polygon)
        x, y = geometry.centre(character.polygon)
        assert left - 5 <= x <= right + 5
        assert top - 15 <= y <= bottom + 15
