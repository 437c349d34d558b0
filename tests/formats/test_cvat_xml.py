"""CVAT for images: every shape with an inside arrives where CVAT shows it."""

from pathlib import Path

import pytest

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import cvat_xml
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder
from labeler.formats.xml_files import parse_xml

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))


def read(
    tmp_path: Path, *shapes: str, declared: str = "", root: str = "annotations"
) -> LabelledPage:
    """Return the page of one image with such shapes."""
    (tmp_path / "annotations.xml").write_text(
        f"<{root}><version>1.1</version><meta>{declared}</meta>"
        f'<image id="0" name="a\\p1.jpg" width="640" height="480">{"".join(shapes)}</image></{root}>'
    )
    (page,) = cvat_xml.read(tmp_path).pages
    return page


def overlap(page: LabelledPage, outline: Polygon) -> float:
    (region,) = page.regions
    return geometry.intersection_over_union(region.polygon, outline)


def test_a_polygon_with_its_text(tmp_path: Path) -> None:
    points = "10.00,12.00;90.00,12.00;90.00,40.00;10.00,40.00;"
    page = read(
        tmp_path,
        f'<polygon label="text" occluded="1" points="{points}">'
        '<attribute name="text">EXIT</attribute><attribute name="colour">red</attribute></polygon>',
        f'<polygon label="text" points="{points}"><attribute name="ignore">true</attribute></polygon>',
    )
    assert (page.image, page.size, page.state) == ("a/p1.jpg", (640, 480), None)
    assert [(region.polygon, region.text) for region in page.regions] == [
        (OUTLINE, "EXIT"), (OUTLINE, ""),
    ]  # fmt: skip
    assert page.regions[1].ignore is IgnoreReason.ILLEGIBLE
    assert page.kept == {"marks of what is occluded": 1, "attributes 'colour'": 1}


def test_a_box_is_turned_clockwise_about_its_centre(tmp_path: Path) -> None:
    box = '<box label="text" xtl="10" ytl="60" xbr="90" ybr="80" rotation="90"/>'
    assert overlap(read(tmp_path, box), geometry.rectangle((40, 30), (60, 110))) > 0.999
    turned = geometry.rotated(geometry.rectangle((10, 60), (90, 80)), 30)
    assert turned[1][1] > turned[0][1]  # the right end goes down
    assert overlap(read(tmp_path, box.replace('"90"', '"30"', 1).replace("30", "90", 1)
                        .replace('rotation="90"', 'rotation="30"')), turned) > 0.999  # fmt: skip


def test_masks_run_along_the_rows_of_their_box(tmp_path: Path) -> None:
    mask = '<mask label="text" rle="0, 12, 3, 1" left="10" top="12" width="4" height="4"/>'
    outline = ((10, 12), (14, 12), (14, 16), (13, 16), (13, 15), (10, 15))
    assert overlap(read(tmp_path, mask), outline) > 0.95
    ellipse = '<ellipse label="text" cx="50" cy="40" rx="20" ry="10"/>'
    assert overlap(
        read(tmp_path, ellipse), geometry.rectangle((30, 30), (70, 50))
    ) == pytest.approx(0.785, abs=0.02)


@pytest.mark.parametrize(
    ("shape", "reason"),
    [
        ('<polyline label="text" points="1,2;3,4"/>', "no inside"),
        ('<polygon label="text" points="1,2;3;4,5"/>', "not a point"),
        ('<polygon label="text" points="nan,2;3,4;5,6"/>', "not a number"),
        ('<polygon label="text" points="1e300,2;3,4;5,6"/>', "lies in no image"),
        ('<box label="text" xtl="9" ytl="9" xbr="9" ybr="20"/>', "large"),
        ('<mask label="text" rle="4" left="0" top="0" width="3" height="3"/>', "do not fill"),
        ('<mask label="text" rle="" left="0" top="0" width="1e6" height="1e6"/>', "too large"),
        ('<ellipse label="text" cx="1" cy="1" rx="0" ry="2"/>', "radii"),
        ('<polygon label="car" points="1,2;3,4;5,6"/>', "'car'"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, shape: str, reason: str) -> None:
    page = read(tmp_path, shape)
    assert page.regions == ()
    assert reason in page.refused[0]


def test_other_classes_are_left_aside_where_the_task_has_one_for_text(tmp_path: Path) -> None:
    declared = "<task><labels><label><name>text</name></label></labels></task>"
    page = read(tmp_path, '<polygon label="car" points="1,2;3,4;5,6"/>', declared=declared)
    assert (page.refused, dict(page.kept)) == ((), {"regions of class 'car'": 1})


def test_tracks_of_a_video_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text('<annotations><track id="0" label="text"/></annotations>')
    assert "video" in cvat_xml.read(tmp_path).problems[0]


def test_images_come_in_the_order_of_their_numbers_with_their_subset(tmp_path: Path) -> None:
    images = "".join(
        f'<image id="{n}" name="{n}.jpg" subset="{subset}"/>'
        for n, subset in ((10, "Train"), (2, "Validation"), (1, "default"))
    )
    (tmp_path / "a.xml").write_text(f"<annotations>{images}</annotations>")
    pages = cvat_xml.read(tmp_path).pages
    assert [page.image for page in pages] == ["1.jpg", "2.jpg", "10.jpg"]
    assert [page.split for page in pages] == [None, Split.VALIDATION, Split.TRAINING]


def test_what_is_written_declares_its_labels_and_attributes(tmp_path: Path) -> None:
    line = Region(Level.LINE, OUTLINE, "EXIT")
    pages = [LabelledPage("p1.jpg", (line,), (640, 480))]
    list(cvat_xml.write(pages, OutputFolder(tmp_path)))
    root = parse_xml(tmp_path / "annotations.xml", "annotations")
    labels = {label.findtext("name"): label for label in root.iter("label")}
    for shape in (*root.iter("polygon"), *root.iter("tag")):
        declared = {a.findtext("name") for a in labels[shape.get("label")].iter("attribute")}
        assert {each.get("name") for each in shape.iter("attribute")} <= declared
    with pytest.raises(ForeignFile, match="no size"):
        list(cvat_xml.write([LabelledPage("p2.jpg")], OutputFolder(tmp_path / "b")))
