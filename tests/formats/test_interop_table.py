"""What docs/interop.md says of the formats is what they do."""

from pathlib import Path

import pytest

from labeler.formats.format import Format, curve_as_drawn
from labeler.formats.outlines import as_drawn, thousandths
from labeler.formats.registry import FORMATS
from tests.formats.installed import each, is_missing
from tests.interop.table import made_up, measured, page

DOCUMENT = Path(__file__).parents[2] / "docs/interop.md"
BOTH_WAYS = [row for row in FORMATS if row.read and row.write]


def test_the_document_is_what_the_formats_do() -> None:
    missing = tuple(f"| {row.title} |" for row in FORMATS if is_missing(row))
    lines = DOCUMENT.read_text("utf-8").splitlines()
    known = [line for line in lines if not (missing and line.startswith(missing))]
    assert known == page(row for row in FORMATS if not is_missing(row)).splitlines()


@pytest.mark.parametrize(
    "row",
    each(
        row
        for row in BOTH_WAYS
        # What holds curves only makes of an outline the curves that fit it best.
        if row.outline in (as_drawn, thousandths) and row.curve is curve_as_drawn
    ),
)
def test_formats_of_polygons_give_outlines_back(row: Format) -> None:
    assert measured(row, list(made_up())).worst > 0.99
