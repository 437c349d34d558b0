"""Masks, parts, turned boxes and classes as other programs write them."""

import base64
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import Level, TextSource
from labeler.core.errors import ForeignFile
from labeler.formats import run_lengths, shapes
from labeler.formats.classes import class_named
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.output import OutputFolder
from labeler.formats.registry import reader, writer
from tests.builders import line

BOX = [10, 12, 80, 28]
FLAT = [10, 12, 90, 12, 90, 40, 10, 40]
SQUARE = geometry.rectangle((10, 12), (90, 40))


def packed(runs: list[int]) -> str:
    """Return runs the way pycocotools packs them."""
    text = ""
    for place, run in enumerate(runs):
        value = run - runs[place - 2] if place > 2 else run
        while True:
            bits, value = value & 0x1F, value >> 5
            is_last = value == (-1 if bits & 0x10 else 0)
            text += chr(48 + (bits if is_last else bits | 0x20))
            if is_last:
                break
    return text


def runs_of(mask: NDArray[np.bool_]) -> list[int]:
    values = mask.T.ravel()
    ends = np.flatnonzero(np.diff(values, prepend=False, append=not values[-1]))
    return np.diff(ends, prepend=0).tolist()


@given(arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12))))
def test_masks_come_back_from_runs(mask: NDArray[np.bool_]) -> None:
    size, runs = list(mask.shape), runs_of(mask)
    assert (run_lengths.decode({"size": size, "counts": runs}) == mask).all()
    assert (run_lengths.decode({"size": size, "counts": packed(runs)}) == mask).all()


@pytest.mark.parametrize(
    "segmentation",
    [
        {"size": [4, 4], "counts": [3, 2]},
        {"size": [4, 4], "counts": "abc"},
        {"size": [4, 4], "counts": "\x00"},
        {"size": [4], "counts": [4]},
        {"size": [4, 4], "counts": [20, -4]},
        {"size": [100_000, 100_000], "counts": [10**10]},
        {"counts": None},
    ],
)
def test_broken_runs_are_refused(segmentation: dict[str, Any]) -> None:
    with pytest.raises(ForeignFile):
        run_lengths.decode(segmentation)


@given(st.integers(1, 30), st.integers(1, 30), st.integers(0, 9), st.integers(0, 9))
def test_the_outline_of_a_mask_follows_its_pixels(
    width: int, height: int, left: int, top: int
) -> None:
    mask = np.zeros((50, 60), bool)
    mask[top : top + height, left : left + width] = True
    outline = shapes.of_mask(mask, 100, 200)
    expected = geometry.rectangle((100 + left, 200 + top), (100 + left + width, 200 + top + height))
    assert set(outline) == set(expected)


def test_a_tilted_mask_becomes_the_line_it_was() -> None:
    tilted = geometry.rotated(geometry.rectangle((20, 40), (180, 60)), 25)
    grid = np.stack(np.meshgrid(np.arange(200) + 0.5, np.arange(120) + 0.5), axis=-1)
    mask = np.array([[geometry.contains(tilted, tuple(point)) for point in row] for row in grid])
    outline = shapes.of_mask(mask)
    assert geometry.intersection_over_union(outline, tilted) > 0.95
    assert len(outline) < 24
    with pytest.raises(ForeignFile, match="empty"):
        shapes.of_mask(np.zeros((4, 4), bool))


def coco(tmp_path: Path, *annotations: dict[str, Any], **more: Any) -> ParsedLabels:
    content = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": 200, "height": 100}],
        "categories": [{"id": 1, "name": "text"}, {"id": 2, "name": "logo"}],
        "annotations": [{"image_id": 1, "category_id": 1, **each} for each in annotations],
        **more,
    }
    (tmp_path / "a.json").write_text(json.dumps(content))
    return reader("coco")(tmp_path / "a.json")


@pytest.mark.parametrize(
    "annotation",
    [
        {"segmentation": [FLAT]},
        {"segmentation": FLAT},
        {"segmentation": [], "bbox": BOX},
        {"segmentation": [[]], "bbox": BOX},
        {"segmentation": None, "bbox": BOX},
        {"bbox": BOX},
        {"segmentation": [[10, 12, 50, 12, 50, 40, 10, 40], [50, 12, 90, 12, 90, 40, 50, 40]]},
        {"segmentation": {"size": [100, 200], "counts": [1012] + [28, 72] * 79 + [28, 11_060]}},
    ],
)
def test_every_way_to_write_an_outline(tmp_path: Path, annotation: dict[str, Any]) -> None:
    (page,) = coco(tmp_path, annotation).pages
    assert page.refused == ()
    assert geometry.intersection_over_union(page.regions[0].polygon, SQUARE) == pytest.approx(1)


def test_a_mask_of_another_size_is_not_put_somewhere(tmp_path: Path) -> None:
    mask = {"segmentation": {"size": [50, 100], "counts": [0, 5000]}}
    (page,) = coco(tmp_path, mask).pages
    assert page.regions == ()
    assert "100 x 50" in page.refused[0]
    unsized = [{"id": 1, "file_name": "a.jpg"}]
    (page,) = coco(tmp_path, mask, images=unsized).pages
    assert (page.size, page.refused) == ((100, 50), ())


def test_a_turned_box_is_turned(tmp_path: Path) -> None:
    turned = {"bbox": BOX, "attributes": {"rotation": 90.0, "transcription": "hello"}}
    drawn = {"segmentation": [FLAT], "attributes": {"rotation": 90}}
    (page,) = coco(tmp_path, turned, drawn).pages
    assert page.regions[0].text == "hello"
    for region in page.regions:
        assert geometry.bounds(region.polygon) == pytest.approx((36, -14, 64, 66))


def test_parts_that_lie_apart_are_refused_by_name(tmp_path: Path) -> None:
    apart = [FLAT, [x + 95 if n % 2 == 0 else x for n, x in enumerate(FLAT)]]
    (page,) = coco(tmp_path, {"segmentation": apart}).pages
    assert page.regions == ()
    assert "2 parts" in page.refused[0]


def test_other_classes_are_counted_or_a_person_is_asked(tmp_path: Path) -> None:
    logo = {"category_id": 2, "bbox": BOX, "score": 0.5}
    (page,) = coco(tmp_path, {"bbox": BOX, "score": 0.9}, logo, logo).pages
    assert (len(page.regions), page.refused) == (1, ())
    assert page.kept == {"regions of class 'logo'": 2, "scores": 1}
    (page,) = coco(tmp_path, {"bbox": BOX, "category_id": 7}).pages
    assert "category 7" in page.refused[0]
    (page,) = coco(tmp_path, logo, categories=[{"id": 2, "name": "logo"}]).pages
    assert page.regions == ()
    assert "'logo' (1)" in page.refused[0]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Text", "line"), ("text_line", "line"), ("Words", "line"), ("machine-printed text", "line"),
        ("Char", "character"), ("glyphs", "character"), (None, "line"), ("", "line"), ("文本", "line"),
        ("table", None), ("person", None), ("non-text", None), ("HELLO", None), ("context", None), ("text block", None),
        ("TextBox", "line"), ("curved words", "line"), ("power line", None), ("texture", None),
    ],
)  # fmt: skip
def test_what_classes_mean(name: str | None, level: str | None) -> None:
    known = class_named(name)
    assert (known.level.value if known else None) == level


def test_ignored_classes_are_ignored(tmp_path: Path) -> None:
    known = class_named("don't care")
    assert known is not None
    assert known.is_ignored


def labelme(tmp_path: Path, *shapes: dict[str, Any], **more: Any) -> LabelledPage:
    labelled = [{"label": "text", **shape} for shape in shapes]
    (tmp_path / "a.json").write_text(json.dumps({"shapes": labelled, **more}))
    (page,) = reader("labelme")(tmp_path / "a.json").pages
    return page


def test_shapes_of_labelme(tmp_path: Path) -> None:
    file = io.BytesIO()
    Image.fromarray(np.ones((28, 80), bool)).save(file, "PNG")
    mask = base64.b64encode(file.getvalue()).decode()
    page = labelme(
        tmp_path,
        {"points": [[10, 12], [89, 39]], "shape_type": "mask", "mask": mask},
        {"points": [[50, 26], [50, 46]], "shape_type": "circle"},
        {"points": [[10, 12], [89, 39]], "shape_type": "mask", "mask": "no picture"},
        {"points": [[10, 12], [89, 39]], "shape_type": "line"},
        imageWidth=0,
        imageHeight=None,
    )
    assert page.size is None
    assert page.regions[0].polygon == SQUARE
    circle = page.regions[1].polygon
    assert geometry.bounds(circle) == pytest.approx((30, 6, 70, 46))
    assert len(page.refused) == 2


@pytest.mark.parametrize("name", ["labelme", "coco", "page"])
def test_what_another_program_changed_wins(tmp_path: Path, name: str) -> None:
    """The text of a reading is changed; what we wrote beside it no longer holds."""
    said = line(10, 12, text="wrong", text_source=TextSource.READER)
    list(writer(name)([LabelledPage("a.jpg", (said,), (200, 100))], OutputFolder(tmp_path)))
    (file,) = [path for path in tmp_path.rglob("*") if path.suffix in (".json", ".xml")]
    (page,) = reader(name)(file).pages
    assert page.regions[0].text_source is TextSource.READER
    file.write_text(file.read_text().replace("wrong", "right by hand"))
    (page,) = reader(name)(file).pages
    (region,) = page.regions
    assert (region.text, region.text_source) == ("right by hand", TextSource.PERSON)
    assert region.count is not None
    assert region.count.value == 11


def test_flags_and_labels_changed_in_labelme_win(tmp_path: Path) -> None:
    ours = {
        "points": [[10, 12], [90, 12], [90, 40], [10, 40]], "flags": {"ignore": False},
        "level": "line", "ignore_reason": "too small", "provenance": "person",
    }  # fmt: skip
    page = labelme(tmp_path, ours, ours | {"label": "character"})
    assert [region.ignore for region in page.regions] == [None, None]
    assert [region.level for region in page.regions] == [Level.LINE, Level.CHARACTER]
