"""YOLO and DOTA: shares become pixels of the image, classes are what their list says."""

from pathlib import Path

import pytest

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Region, ReviewState
from labeler.core.records import Split
from labeler.formats.labelled_page import Coordinates, LabelledPage
from labeler.formats.output import OutputFolder
from labeler.formats.placement import placed
from labeler.formats.registry import reader, writer

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
SIZE = (640, 480)
POLYGON = "0.015625 0.025 0.140625 0.025 0.140625 0.0833333333 0.015625 0.0833333333"
BOX = "0.078125 0.0541666667 0.125 0.0583333333"


def read(tmp_path: Path, lines: str, names: str = "", list_name: str = "data.yaml") -> LabelledPage:
    (tmp_path / "labels/val").mkdir(parents=True)
    (tmp_path / "labels/val/p1.txt").write_text(lines)
    if names:
        (tmp_path / list_name).write_text(names)
    (page,) = reader("yolo-seg")(tmp_path / "labels").pages
    return page


@pytest.mark.parametrize("numbers", [POLYGON, BOX])
def test_shares_become_pixels_with_the_image(tmp_path: Path, numbers: str) -> None:
    page = read(tmp_path, f"0 {numbers}\n")
    assert (page.image, page.split, page.coordinates) == (
        "p1",
        Split.VALIDATION,
        Coordinates.SHARES,
    )
    page = placed(page, SIZE)
    assert (page.size, page.coordinates) == (SIZE, Coordinates.PIXELS)
    assert [region.polygon for region in page.regions] == [OUTLINE]


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("data.yaml", "nc: 3\nnames: ['car', \"text\", ignored]\ntrain: images/train\n"),
        ("data.yaml", "names:\n  0: car\n  1: text  # of shops\n  2: ignored\n\nnc: 3\n"),
        ("data.yaml", "names:\n- car\n- text\n- 'ignored'\nval: x\n"),
        ("data.yaml", "names: {0: car, 1: text, 2: ignored}\n"),
        ("classes.txt", "car\ntext\nignored\n"),
    ],
)
def test_classes_are_what_the_list_of_them_says(tmp_path: Path, name: str, names: str) -> None:
    page = read(tmp_path, "".join(f"{n} {POLYGON}\n" for n in range(4)), names, name)
    assert [region.ignore for region in page.regions] == [None, IgnoreReason.ILLEGIBLE]
    assert page.not_taken == {"regions of class 'car'": 1, "regions of class 'number 3'": 1}


def test_without_a_list_only_the_first_class_is_text(tmp_path: Path) -> None:
    page = read(tmp_path, f"0 {BOX}\n1 {BOX}\n")
    assert len(page.regions) == 1
    page = read(tmp_path / "b", f"1 {BOX}\n")
    assert "'number 1'" in page.refused[0]


@pytest.mark.parametrize(
    "line",
    ["0 0.1 0.1 0.3 nan 0.2 0.2", "0 10 10 90 10 90 40 10 40", "0 0.5 0.5 0 0.1", "0 0.5", "x"],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, line: str) -> None:
    page = read(tmp_path, f"0 {BOX}\n{line}\n")
    assert len(page.regions) == 1
    assert page.refused


def test_what_a_detector_is_sure_of_waits_for_a_person(tmp_path: Path) -> None:
    page = read(tmp_path, f"0 {BOX} 0.87\n0 {POLYGON} 0.5\n")
    assert page.state is ReviewState.PROPOSED
    assert len(page.regions) == len(page.predictions) == 2


def test_what_is_written_is_what_ultralytics_reads(tmp_path: Path) -> None:
    at_the_edge = ((600.0, 10.0), (639.5, 0.0), (640.0, 30.0), (620.0, 44.0), (601.0, 40.0))
    regions = (
        Region(Level.LINE, OUTLINE, "EXIT"),
        Region(Level.LINE, at_the_edge, ignore=IgnoreReason.CUT_OFF),
        Region(Level.CHARACTER, OUTLINE, "E"),
    )
    pages = [
        LabelledPage("a/p1.jpg", regions, SIZE, split=Split.TRAINING),
        LabelledPage("p2.jpg", (), SIZE, split=Split.VALIDATION),
    ]
    for name in ("yolo-seg", "yolo-obb"):
        out = tmp_path / name
        list(writer(name)(pages, OutputFolder(out)))
        assert (out / "labels/val/p2.txt").read_text() == ""
        lines = (out / "labels/train/a/p1.txt").read_text().splitlines()
        cells = [line.split() for line in lines]
        assert [row[0] for row in cells] == ["0", "1"]
        assert all(0 <= float(cell) <= 1 for row in cells for cell in row[1:])
        assert [len(row) for row in cells] == [9, 9 if name == "yolo-obb" else 11]
        data = (out / "data.yaml").read_text()
        assert data == "train: images/train\nval: images/val\nnames:\n  0: text\n  1: ignored\n"


def test_dota_has_corners_as_exact_as_they_are(tmp_path: Path) -> None:
    quad = ((10.25, 12.0), (90.5, 14.125), (90.0, 40.0), (10.0, 38.0))
    regions = (Region(Level.LINE, quad), Region(Level.LINE, OUTLINE, ignore=IgnoreReason.OTHER))
    page = LabelledPage("p1.jpg", regions, SIZE, split=Split.TRAINING)
    list(writer("dota")([page], OutputFolder(tmp_path)))
    lines = (tmp_path / "train/labelTxt/p1.txt").read_text().splitlines()
    assert lines[0] == "10.25 12.0 90.5 14.125 90.0 40.0 10.0 38.0 text 0"
    assert lines[1].endswith("text 1")
    (back,) = reader("dota")(tmp_path).pages
    assert (back.image, back.split) == ("p1", Split.TRAINING)
    assert [region.polygon for region in back.regions] == [quad, OUTLINE]
    assert back.regions[1].ignore is IgnoreReason.ILLEGIBLE
    assert geometry.signed_area(back.regions[0].polygon) > 0


def test_lists_of_images_and_of_classes_are_about_no_image(tmp_path: Path) -> None:
    (tmp_path / "p1.txt").write_text(f"0 {BOX}\n")
    (tmp_path / "classes.txt").write_text("text\ndog\n")
    (tmp_path / "train.txt").write_text("./images/train/p1.jpg\ndata/p 2.png\n")
    labels = reader("yolo-seg")(tmp_path)
    assert ([page.image for page in labels.pages], labels.problems) == (["p1"], ())
