"""datumaro and CVAT: items with images, annotations with classes by their place in a list."""

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason
from labeler.core.records import Split
from labeler.formats import datumaro
from labeler.formats.labelled_page import LabelledPage

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
FLAT = [value for point in OUTLINE for value in point]
CLASSES = {"label": {"labels": [{"name": "text", "parent": "", "attributes": []}, {"name": "dog"}]}}


def shape(kind: str = "polygon", **more: Any) -> dict[str, Any]:
    return {"id": 0, "type": kind, "attributes": {}, "group": 0, "label_id": 0, **more}


def read(tmp_path: Path, *annotations: object, **more: object) -> LabelledPage:
    item = {"id": "b/p1", "annotations": annotations, "attr": {"frame": 0},
            "image": {"path": "b/p1.jpg", "size": [480, 640]}, **more}  # fmt: skip
    content = {"dm_format_version": "1.0", "infos": {}, "categories": CLASSES, "items": [item]}
    (tmp_path / "annotations").mkdir(exist_ok=True)
    (tmp_path / "annotations/train.json").write_text(json.dumps(content))
    (page,) = datumaro.read(tmp_path).pages
    return page


def test_lines_come_with_texts_and_what_has_no_place_is_counted(tmp_path: Path) -> None:
    said = {"text": "EXIT", "occluded": False, "colour": "red"}
    page = read(
        tmp_path,
        shape(points=FLAT, attributes=said, group=3),
        shape(points=FLAT, attributes={"illegible": True}),
        shape(points=FLAT, label_id=1),
        shape("label"),
        shape("caption", caption="a street"),
    )
    assert (page.image, page.size, page.split) == ("b/p1.jpg", (640, 480), Split.TRAINING)
    assert [(line.polygon, line.text, line.ignore) for line in page.regions] == [
        (OUTLINE, "EXIT", None), (OUTLINE, "", IgnoreReason.ILLEGIBLE),
    ]  # fmt: skip
    assert page.kept == {
        "regions of class 'dog'": 1,
        "attributes 'colour'": 1,
        "groups of shapes": 1,
        "labels of whole images": 1,
        "captions of images": 1,
    }


@pytest.mark.parametrize(
    ("annotation", "bounds"),
    [
        (shape("bbox", bbox=[10, 12, 80, 28]), (10, 12, 90, 40)),
        (shape("bbox", bbox=[10, 12, 80, 28], attributes={"rotation": 90}), (36, -14, 64, 66)),
        (shape("rotated_bbox", points=[50, 26, 80, 28, 90]), (36, -14, 64, 66)),
        (shape("ellipse", points=[10, 12, 90, 40]), (10, 12, 90, 40)),
        (shape("mask", rle={"size": [3, 4], "counts": [0, 9, 3]}), (0, 0, 3, 3)),
    ],
)
def test_other_shapes_become_outlines(
    tmp_path: Path, annotation: dict[str, Any], bounds: tuple[float, ...]
) -> None:
    (line,) = read(tmp_path, annotation).regions
    assert geometry.bounds(line.polygon) == pytest.approx(bounds, abs=0.6)


@pytest.mark.parametrize(
    ("annotation", "reason"),
    [
        (shape("polyline", points=FLAT), "no inside"),
        (shape(points=[1, 2, 3]), "not pairs"),
        (shape("ellipse", points=[1, 2]), "no box"),
        (shape("rotated_bbox", points=FLAT), "not a centre"),
        (shape("bbox"), "neither a polygon nor a box"),
        (7, "not an object"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, annotation: object, reason: str) -> None:
    page = read(tmp_path, annotation, shape(points=FLAT))
    assert len(page.regions) == 1
    assert reason in page.refused[0]


def test_an_item_without_a_path_is_known_by_its_name(tmp_path: Path) -> None:
    page = read(tmp_path, shape(points=FLAT), image=None)
    assert (page.image, page.size) == ("b/p1", None)
