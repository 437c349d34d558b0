"""VIA: what people draw and say there, by whatever names they have given their attributes."""

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Region
from labeler.formats import via
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
POLYGON = {"name": "polygon", "all_points_x": [10, 90, 90, 10], "all_points_y": [12, 12, 40, 40]}


def region(shape: dict[str, Any], **said: object) -> dict[str, Any]:
    return {"shape_attributes": shape, "region_attributes": said}


def read(tmp_path: Path, regions: object) -> LabelledPage:
    image = {"filename": "a\\p1.jpg", "size": 1234, "regions": regions}
    (tmp_path / "via_train.json").write_text(json.dumps({"p1.jpg1234": image}))
    (page,) = via.read(tmp_path).pages
    return page


def test_regions_with_their_texts(tmp_path: Path) -> None:
    page = read(
        tmp_path,
        [
            region(POLYGON, text="EXIT", colour="red"),
            region(
                {"name": "rect", "x": 10, "y": 12, "width": 80, "height": 28}, transcription="###"
            ),
            region(POLYGON, type="character", text="E"),
        ],
    )
    assert page.image == "a/p1.jpg"
    assert [(r.level, r.polygon, r.text) for r in page.regions] == [
        (Level.LINE, OUTLINE, "EXIT"), (Level.LINE, OUTLINE, "###"), (Level.CHARACTER, OUTLINE, "E"),
    ]  # fmt: skip
    assert page.regions[1].ignore is IgnoreReason.ILLEGIBLE
    assert page.kept == {"attributes 'colour'": 1}


def test_regions_of_version_1_and_a_project(tmp_path: Path) -> None:
    closed = {name: values if isinstance(values, str) else [*values, values[0]]
              for name, values in POLYGON.items()}  # fmt: skip
    assert read(tmp_path, {"0": region(closed)}).regions[0].polygon == OUTLINE
    project = {
        "_via_settings": {},
        "_via_img_metadata": {"k": {"filename": "p1.jpg", "regions": []}},
    }
    (tmp_path / "via_train.json").write_text(json.dumps(project))
    assert [page.image for page in via.read(tmp_path).pages] == ["p1.jpg"]


def test_round_shapes(tmp_path: Path) -> None:
    circle = {"name": "circle", "cx": 50, "cy": 40, "r": 10}
    ellipse = {"name": "ellipse", "cx": 50, "cy": 40, "rx": 20, "ry": 5, "theta": 1.5707963}
    first, second = read(tmp_path, [region(circle), region(ellipse)]).regions
    assert geometry.bounds(first.polygon) == pytest.approx((40, 30, 60, 50), abs=0.1)
    assert geometry.bounds(second.polygon) == pytest.approx((45, 20, 55, 60), abs=0.1)


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        ({"name": "point", "cx": 1, "cy": 2}, "no inside"),
        ({**POLYGON, "name": "polyline"}, "no inside"),
        ({**POLYGON, "all_points_x": [1, 2, 3]}, "as many x as y"),
        ({**POLYGON, "all_points_x": [1, 2, 3, "x"]}, "not a number"),
        ({"name": "rect", "x": 1, "y": 2, "width": -3, "height": 4}, "large"),
        ({"name": "circle", "cx": 1e9, "cy": 2, "r": 5}, "lies in no image"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    tmp_path: Path, shape: dict[str, Any], reason: str
) -> None:
    page = read(tmp_path, [region(shape), region(POLYGON)])
    assert len(page.regions) == 1
    assert reason in page.refused[0]


def test_what_is_written_is_a_project_that_declares_its_attributes(tmp_path: Path) -> None:
    pages = [LabelledPage("p1.jpg", (Region(Level.LINE, OUTLINE, "EXIT"),), (640, 480))]
    list(via.write(pages, OutputFolder(tmp_path)))
    project = json.loads((tmp_path / "via.json").read_text())
    (key,) = project["_via_image_id_list"]
    image = project["_via_img_metadata"][key]
    assert key == f"{image['filename']}{image['size']}"
    said = image["regions"][0]["region_attributes"]
    assert said["text"] == "EXIT"
    assert said.keys() == project["_via_attributes"]["region"].keys()
    assert image["file_attributes"].keys() == project["_via_attributes"]["file"].keys()
