"""Pascal VOC and roLabelImg: boxes of classes."""

from pathlib import Path

import pytest

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, ReviewState
from labeler.formats import voc
from labeler.formats.labelled_page import LabelledPage

BOX = "<bndbox><xmin>10</xmin><ymin>12.0</ymin><xmax>90</xmax><ymax>40</ymax></bndbox>"


def read(tmp_path: Path, *objects: str) -> LabelledPage:
    size = "<size><width>640</width><height>480</height><depth>3</depth></size>"
    things = "".join(f"<object>{inside}</object>" for inside in objects)
    (tmp_path / "p1.xml").write_text(
        f"<annotation><filename>p1.jpg</filename>{size}{things}</annotation>"
    )
    (page,) = voc.read(tmp_path).pages
    return page


def test_boxes_of_text(tmp_path: Path) -> None:
    page = read(
        tmp_path,
        f"<name>text</name><truncated>1</truncated><difficult>0</difficult>{BOX}",
        f"<name>character</name><difficult>1</difficult>{BOX}",
        f"<name>dog</name>{BOX}",
    )
    assert (page.image, page.size) == ("p1.jpg", (640, 480))
    assert {region.polygon for region in page.regions} == {geometry.rectangle((10, 12), (90, 40))}
    assert [(region.level, region.ignore) for region in page.regions] == [
        (Level.LINE, None), (Level.CHARACTER, IgnoreReason.ILLEGIBLE),
    ]  # fmt: skip
    assert page.not_taken == {}
    assert page.kept == {"regions of class 'dog'": 1, "marks of what is cut off": 1}


def test_turned_boxes_of_rolabelimg(tmp_path: Path) -> None:
    turned = "<robndbox><cx>50</cx><cy>70</cy><w>80</w><h>20</h><angle>1.5707963</angle></robndbox>"
    (region,) = read(tmp_path, f"<name>text</name>{turned}").regions
    upright = geometry.rectangle((40, 30), (60, 110))
    assert geometry.intersection_over_union(region.polygon, upright) > 0.999


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<name>text</name>", "no bndbox"),
        (f"<name>text</name>{BOX.replace('90', 'inf')}", "not a number"),
        (f"<name>text</name>{BOX.replace('90', '10')}", "large"),
        (f"<name>text</name>{BOX.replace('90', '9e9')}", "lies in no image"),
        (f"<name>dog</name>{BOX}", "'dog'"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, inside: str, reason: str) -> None:
    page = read(tmp_path, inside)
    assert page.regions == ()
    assert reason in page.refused[0]


def test_where_somebody_verifies_images_the_others_wait(tmp_path: Path) -> None:
    thing = f"<object><name>text</name>{BOX}</object>"
    (tmp_path / "a.xml").write_text(f'<annotation verified="yes">{thing}</annotation>')
    (tmp_path / "b.xml").write_text(f"<annotation>{thing}</annotation>")
    assert [page.state for page in voc.read(tmp_path).pages] == [
        ReviewState.ACCEPTED, ReviewState.PROPOSED,
    ]  # fmt: skip
    assert [page.state for page in voc.read(tmp_path / "b.xml").pages] == [None]
