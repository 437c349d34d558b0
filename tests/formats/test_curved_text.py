"""Lines of CTW1500 keep their pairs of points; what becomes one stays as it is from then on."""

from pathlib import Path

import numpy as np
import pytest

from labeler.formats.curved_text import seven_pairs
from labeler.formats.output import OutputFolder
from labeler.formats.registry import reader, writer

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
