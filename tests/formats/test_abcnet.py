"""ABCNet's annotation: Bezier curves and numbers for letters, as AdelaiDet reads them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core import curves
from labeler.core.annotation import (
    BezierPair,
    Count,
    CountSource,
    IgnoreReason,
    Knot,
    Level,
    Region,
    Ribbon,
)
from labeler.core.records import Split
from labeler.formats import abcnet
from labeler.formats.format import Part
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.losses import find_losses
from labeler.formats.output import OutputFolder
from labeler.formats.registry import format_named
from tests.formats.pages import SIZE

UPPER = [10, 40, 40, 10, 70, 10, 100, 40]
LOWER_BACKWARDS = [100, 60, 70, 30, 40, 30, 10, 60]
PAIR = BezierPair(
    ((10, 40), (40, 10), (70, 10), (100, 40)), ((10, 60), (40, 30), (70, 30), (100, 60))
)


def read(tmp_path: Path, *annotations: object) -> ParsedLabels:
    image = {"id": 7, "file_name": "0000007.jpg", "width": 640, "height": 480}
    items = [
        {"id": n, "image_id": 7, "category_id": 1, **values} if isinstance(values, dict) else values
        for n, values in enumerate(annotations)
    ]
    content = {"images": [image], "annotations": items, "categories": []}
    (tmp_path / "train.json").write_text(json.dumps(content))
    return abcnet.read(tmp_path)


def test_the_lower_side_stands_backwards_and_letters_are_counted_from_the_space(
    tmp_path: Path,
) -> None:
    rec = [ord(letter) - 32 for letter in "Ab c"] + [96] * 21
    (page,) = read(tmp_path, {"bezier_pts": [*UPPER, *LOWER_BACKWARDS], "rec": rec}).pages
    assert (page.image, page.size, page.split) == ("0000007.jpg", (640, 480), Split.TRAINING)
    (line,) = page.regions
    assert (line.curve, line.polygon, line.text) == (PAIR, curves.outline(PAIR), "Ab c")
    assert line.count == Count(3, CountSource.TRANSCRIPT)
    assert line.polygon[0] == (10, 40)
    assert line.polygon[-1] == (10, 60)


def test_a_symbol_that_its_number_does_not_tell_leaves_no_half_transcript(tmp_path: Path) -> None:
    points = [*UPPER, *LOWER_BACKWARDS]
    parsed = read(tmp_path, {"bezier_pts": points, "rec": [33, 95, 96], "iscrowd": 1})
    (line,) = parsed.pages[0].regions
    assert (line.text, line.ignore) == ("", IgnoreReason.ILLEGIBLE)
    assert sum(parsed.pages[0].not_taken.values()) == 1


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"bezier_pts": UPPER},
        {"bezier_pts": "all of it"},
        {"bezier_pts": [*UPPER, *LOWER_BACKWARDS[:-1], None]},
        {"bezier_pts": [*UPPER, *LOWER_BACKWARDS[:-1], 1e12]},
        {"bezier_pts": [*UPPER, *LOWER_BACKWARDS], "rec": ["A"]},
        "nothing",
    ],
)
def test_what_is_no_line_is_refused_by_name_and_the_others_are_read(
    tmp_path: Path, values: object
) -> None:
    good = {"bezier_pts": [*UPPER, *LOWER_BACKWARDS], "rec": []}
    parsed = read(tmp_path, good, values)
    assert [line.curve for page in parsed.pages for line in page.regions] == [PAIR]
    said = [*parsed.problems, *(sentence for page in parsed.pages for sentence in page.refused)]
    assert any("annotation 2" in sentence for sentence in said)


def test_every_line_is_written_with_curves_and_as_many_numbers(tmp_path: Path) -> None:
    ribbon = Ribbon((Knot((50, 90), 10), Knot((120, 70), 10), Knot((190, 90), 10)))
    lines = (
        Region(Level.LINE, curves.outline(PAIR), "EXIT", curve=PAIR),
        Region(Level.LINE, curves.outline(ribbon), "Straße " * 8, curve=ribbon),
        Region(Level.LINE, curves.outline(PAIR), ignore=IgnoreReason.OTHER),
    )
    page = LabelledPage("a.jpg", lines, SIZE, split=Split.VALIDATION)
    list(abcnet.write([page], OutputFolder(tmp_path)))
    content = json.loads((tmp_path / "annotations" / "val.json").read_text())
    first, second, third = content["annotations"]
    assert first["bezier_pts"] == [*UPPER, *LOWER_BACKWARDS]
    assert first["rec"][:5] == [37, 56, 41, 52, 96]
    assert {len(values["rec"]) for values in (first, second, third)} == {56}
    assert second["rec"][4] == 95
    assert [values["iscrowd"] for values in (first, second, third)] == [0, 0, 1]
    assert content["categories"] == [{"id": 1, "name": "text"}]


def test_what_becomes_of_ribbons_and_of_other_letters_is_told_before() -> None:
    ribbon = Ribbon((Knot((50, 90), 10), Knot((120, 70), 10), Knot((190, 90), 10)))
    curved = Region(Level.LINE, curves.outline(ribbon), "Straße", curve=ribbon)
    page = LabelledPage("a.jpg", (curved,), SIZE)
    losses = {loss.part: loss for loss in find_losses([page], format_named("abcnet"))}
    assert {Part.OUTLINES, Part.CURVES, Part.TEXTS} <= losses.keys()
    assert losses[Part.OUTLINES].worst_overlap is not None
    assert losses[Part.OUTLINES].worst_overlap > 0.95
    pair = replace(curved, curve=PAIR, polygon=curves.outline(PAIR), text="EXIT")
    kept = find_losses([replace(page, regions=(pair,))], format_named("abcnet"))
    assert kept == []
    assert [loss.part for loss in find_losses([page], format_named("page"))][-1] in (
        Part.CURVES,
        Part.UNDRAWN_BASELINES,
    )
