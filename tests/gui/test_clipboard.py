"""Regions on the clipboard, and what other programs leave there."""

import json

import pytest
from PySide6.QtCore import QMimeData

from labeler.core.annotation import IgnoreReason, Region, TextSource
from labeler.core.errors import ForeignFile
from labeler.gui import clipboard
from tests.builders import character, line

SQUARE = [[0, 0], [9, 0], [9, 9]]


def text(content: object) -> QMimeData:
    mime = QMimeData()
    mime.setText(content if isinstance(content, str) else json.dumps(content))
    return mime


def told(region: Region) -> tuple[object, ...]:
    """Return what a copy has in common with its original."""
    source = region.text_source
    said = region.text, source, region.count, region.ignore
    return region.level, region.polygon, region.baseline, *said


def test_regions_come_back_as_they_were_under_new_names() -> None:
    first = line(
        10,
        10,
        "first",
        text="Größe 3 €",
        text_source=TextSource.READER,
        ignore=IgnoreReason.CUT_OFF,
        baseline=((10, 26), (60, 25.5), (110, 26)),
    )
    regions = [first, character(12, 10, "first", "c"), character(30, 10, "elsewhere", "d")]
    back = clipboard.from_mime(clipboard.to_mime(regions))
    assert [told(region) for region in back] == [told(region) for region in regions]
    assert back[1].line_id == back[0].id
    assert back[2].line_id is None
    assert not {region.id for region in back} & {region.id for region in regions}


def test_plain_text_with_the_same_content_is_accepted() -> None:
    written = clipboard.to_mime([line(10, 10)]).text()
    assert len(clipboard.from_mime(text(written))) == 1


@pytest.mark.parametrize(
    "content",
    [
        "hello",
        "",
        "[" * 100_000,
        [],
        {"regions": []},
        {"regions": "x"},
        {"regions": [3]},
        {"regions": [{"level": "word", "polygon": SQUARE}]},
        {"regions": [{"level": "line", "polygon": SQUARE, "baseline": [[0, 9]]}]},
        {"regions": [{"level": "line", "polygon": SQUARE[:2]}]},
        {"regions": [{"level": "line", "polygon": [[0, 0], [1, "x"], [2, 2]]}]},
        {"regions": [{"level": "line", "polygon": [[0, 0], [1e9, 0], [2, 2]]}]},
        '{"regions": [{"level": "line", "polygon": [[0, 0], [NaN, 0], [2, 2]]}]}',
        {"regions": [{"level": "line", "polygon": SQUARE, "text": 3}]},
        {"regions": [{"level": "line", "polygon": SQUARE, "count": -1}]},
        {"regions": [{"level": "line", "polygon": SQUARE, "count": True}]},
        {"regions": [{"level": "line", "polygon": SQUARE, "ignore": "because"}]},
        {"regions": [{"level": "character", "polygon": SQUARE, "line": 7}]},
    ],
)
def test_anything_else_is_refused_with_a_message(content: object) -> None:
    with pytest.raises(ForeignFile, match="holds no regions"):
        clipboard.from_mime(text(content))


def test_a_platform_without_any_content_is_told_from_a_fault() -> None:
    with pytest.raises(ForeignFile, match="holds no regions"):
        clipboard.from_mime(None)
