"""MMOCR: instances with polygons or boxes."""

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.core.annotation import IgnoreReason
from labeler.formats import mmocr
from labeler.formats.labelled_page import LabelledPage

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
FLAT = [10, 12, 90, 12, 90, 40, 10, 40]


def read(tmp_path: Path, *instances: object, **about: object) -> LabelledPage:
    category = [{"id": 0, "name": "text"}, {"id": 1, "name": "car"}]
    image = {"img_path": "p1.jpg", "height": 480, "width": 640, "instances": instances, **about}
    content = {"metainfo": {"category": category}, "data_list": [image]}
    (tmp_path / "textdet_train.json").write_text(json.dumps(content))
    (page,) = mmocr.read(tmp_path).pages
    return page


def test_polygons_and_boxes(tmp_path: Path) -> None:
    page = read(
        tmp_path,
        {
            "polygon": FLAT,
            "bbox": [10, 12, 90, 40],
            "bbox_label": 0,
            "ignore": False,
            "text": "EXIT",
        },
        {"bbox": [10, 12, 90, 40], "bbox_label": 0, "ignore": True},
        {"polygon": FLAT, "bbox_label": 1},
    )
    assert (page.image, page.size) == ("p1.jpg", (640, 480))
    assert [(r.polygon, r.text, r.ignore) for r in page.regions] == [
        (OUTLINE, "EXIT", None), (OUTLINE, "", IgnoreReason.ILLEGIBLE),
    ]  # fmt: skip
    assert page.not_taken == {"regions of class 'car'": 1}


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ({"bbox_label": 0}, "neither"),
        ({"polygon": FLAT[:7]}, "not pairs"),
        ({"polygon": [*FLAT[:7], "x"]}, "not a number"),
        ({"bbox": [1, 2, 1e300, 4]}, "lies in no image"),
        ({"polygon": FLAT, "text": 4}, "not text"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    tmp_path: Path, broken: dict[str, Any], reason: str
) -> None:
    page = read(tmp_path, broken, {"polygon": FLAT})
    assert len(page.regions) == 1
    assert reason in page.refused[0]


def test_an_image_without_a_name_or_of_an_absurd_size(tmp_path: Path) -> None:
    assert "cannot have" in read(tmp_path, width=1e300).refused[0]
    (tmp_path / "textdet_train.json").write_text('{"data_list": [{"instances": []}]}')
    assert "no img_path" in mmocr.read(tmp_path).problems[0]
