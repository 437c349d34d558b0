"""Lines of CTW1500 keep their pairs of points; what becomes one stays as it is from then on."""

from pathlib import Path

import numpy as np
import pytest

from labeler.core import geometry
from labeler.core.annotation import Level, Region
from labeler.formats.curved_text import seven_pairs
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder
from labeler.formats.registry import reader, writer
from tests.interop import rules

UNEVEN = "3,4,9,7,24,9,34,8,40,7,53,6,63,5,64,24,54,26,41,28,34,29,23,31,10,28,4,25"


def test_lines_of_the_set_go_out_as_they_came(tmp_path: Path) -> None:
    file = tmp_path / "p.txt"
    file.write_text(f"{UNEVEN},####EXIT\n")
    labels = reader("ctw1500")(tmp_path)
    folder = tmp_path / "again"
    folder.mkdir()
    list(writer("ctw1500")(labels.pages, OutputFolder(folder)))
    assert next(folder.rglob("*.txt")).read_text() == file.read_text()


@pytest.mark.parametrize("vertices", [3, 4, 9, 14, 30])
def test_what_was_made_seven_pairs_stays_so(vertices: int) -> None:
    ways = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    once = seven_pairs(tuple((100 + 80.3 * np.cos(way), 60 + 30.7 * np.sin(way)) for way in ways))
    assert len(once) == 14
    assert seven_pairs(once) == once


@pytest.mark.parametrize(
    "text",
    [
        "12 34 -5",
        "a, b",
        "[x] {y}",
        "1: #2",
        'it\'s "so"',
        "\\x2c",
        "C:\\a, 7  8",
        ",",
        "é 收据 😀",
        "#1",
    ],
)
def test_total_text_is_read_as_it_was_written(text: str, tmp_path: Path) -> None:
    line = Region(Level.LINE, geometry.rectangle((10, 10), (90, 30)), text)
    list(writer("total-text")([LabelledPage("p.png", (line,))], OutputFolder(tmp_path)))
    assert rules.mmocr_total_text((tmp_path / "p.txt").read_text("utf-8").rstrip("\n")) == text
    (page,) = reader("total-text")(tmp_path).pages
    assert [region.text for region in page.regions] == [text]
