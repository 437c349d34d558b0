"""docTR: polygons of four corners, of one class or several."""

import hashlib
import json
from pathlib import Path

import pytest
from PIL import Image

from labeler.core.annotation import Level, Region, ReviewState
from labeler.core.records import Split
from labeler.formats import doctr
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]
OUTLINE = tuple((float(x), float(y)) for x, y in SQUARE)


def read(tmp_path: Path, polygons: object) -> LabelledPage:
    content = {"p1.jpg": {"img_dimensions": [480, 640], "img_hash": "x", "polygons": polygons}}
    (tmp_path / "val").mkdir(exist_ok=True)
    (tmp_path / "val/labels.json").write_text(json.dumps(content))
    (page,) = doctr.read(tmp_path).pages
    return page


def test_polygons(tmp_path: Path) -> None:
    page = read(tmp_path, [SQUARE, [SQUARE[2], SQUARE[3], SQUARE[0], SQUARE[1]]])
    assert (page.image, page.size, page.split) == ("p1.jpg", (640, 480), Split.VALIDATION)
    assert [region.polygon for region in page.regions] == [OUTLINE, OUTLINE]


def test_polygons_of_several_classes(tmp_path: Path) -> None:
    page = read(tmp_path, {"words": [SQUARE], "logo": [SQUARE]})
    assert [region.level for region in page.regions] == [Level.LINE]
    assert page.not_taken == {"regions of class 'logo'": 1}


@pytest.mark.parametrize(
    ("polygon", "reason"),
    [([[1, 2]], "points"), ([*SQUARE[:3], [1, "x"]], "not a number"), (7, "not a list")],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, polygon: object, reason: str) -> None:
    page = read(tmp_path, [polygon, SQUARE])
    assert len(page.regions) == 1
    assert reason in page.refused[0]


def test_other_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "labels.json").write_text('{"crop_1.jpg": "EXIT"}')
    assert "no images with polygons" in doctr.read(tmp_path).problems[0]


def test_what_is_written_names_the_image_and_its_hash(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    Image.new("L", (640, 480)).save(tmp_path / "images/p1.png")
    curve = (*OUTLINE[:2], (95.0, 30.0), *OUTLINE[2:])
    page = LabelledPage("x/p1.png", (Region(Level.LINE, curve, "EXIT"),), (640, 480),
                        path=tmp_path / "images/p1.png")  # fmt: skip
    list(doctr.write([page], OutputFolder(tmp_path)))
    (entry,) = json.loads((tmp_path / "labels.json").read_text()).items()
    digest = hashlib.sha256((tmp_path / "images/p1.png").read_bytes()).hexdigest()
    corners = [[[10, 12], [95, 12], [95, 40], [10, 40]]]
    assert entry == (
        "p1.png", {"img_dimensions": [480, 640], "img_hash": digest, "polygons": corners}
    )  # fmt: skip


def labelled(path: Path, *texts: str, **more: object) -> None:
    path.parent.mkdir(exist_ok=True)
    said = {"img_dimensions": [480, 640], "polygons": [SQUARE] * 2, "labels": texts, **more}
    path.write_text(json.dumps({"p1.jpg": said}))


def test_the_texts_and_classes_of_doctr_labeler(tmp_path: Path) -> None:
    labelled(tmp_path / "labels.json", "EXIT", "12", types=["words", "price"])
    (page,) = doctr.read(tmp_path).pages
    assert [(line.level, line.text) for line in page.regions] == [
        (Level.LINE, "EXIT"), (Level.LINE, "12"),
    ]  # fmt: skip
    assert page.not_taken == {"classes of lines ('price')": 1}
    labelled(tmp_path / "labels.json", "EXIT")
    (page,) = doctr.read(tmp_path).pages
    assert [line.text for line in page.regions] == ["", ""]
    assert "1 labels for 2 polygons" in page.refused[0]


def test_what_was_saved_last_counts_before_what_a_program_found(tmp_path: Path) -> None:
    labelled(tmp_path / "pre_annotations.json", "EX1T", "12")
    (page,) = doctr.read(tmp_path).pages
    assert page.state is ReviewState.PROPOSED
    labelled(tmp_path / "labels.json", "EXIT", "12")
    (page,) = doctr.read(tmp_path).pages
    assert (page.state, page.regions[0].text) == (None, "EXIT")
    labelled(tmp_path / "tmp_annotations/p1.json", "EXIT!", "12")
    (page,) = doctr.read(tmp_path).pages
    assert page.regions[0].text == "EXIT!"
