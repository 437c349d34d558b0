"""Other programs find all pages, lines and texts in what we export, by the rules they read by."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.project import Project
from tests.interop import rules, sample

ALL = ExportChoice(only_accepted=False, split=False, with_images=True)
SPLIT = ExportChoice(only_accepted=False, with_images=True)
TEXTS = sorted(text for texts in sample.TEXTS.values() for text in texts)
PAGES = len(sample.TEXTS)
WITH_LINES = sum(map(bool, sample.TEXTS.values()))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with sample.make(tmp_path_factory.mktemp("consumers")) as project:
        yield project


def test_ppocrlabel_shows_every_image_with_its_labels_and_state(
    project: Project, tmp_path: Path
) -> None:
    export_pages(project, "paddle", tmp_path / "out", SPLIT)
    (tmp_path / "out").rename(tmp_path / "renamed")
    shown = rules.ppocrlabel(tmp_path / "renamed/images")
    assert len(shown) == PAGES
    assert sum(checked for _, checked in shown.values()) == PAGES - 1
    said = [region["transcription"] for regions, _ in shown.values() for region in regions]
    assert sorted(said) == sorted([*TEXTS, *["###"] * WITH_LINES])
    (waiting,) = (regions for regions, checked in shown.values() if not checked)
    assert waiting[0]["transcription"] == "not accepted"


def test_paddleocr_finds_every_image_it_trains_on(project: Project, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_pages(project, "paddle", out, SPLIT)
    for split in ("train", "val"):
        rows = (out / f"Label_{split}.txt").read_text("utf-8").splitlines()
        for row in rows:
            image, labels = row.split("\t")
            assert (out / image).is_file()
            assert all(len(region["points"]) >= 4 for region in json.loads(labels))
        for row in (out / f"rec_gt_{split}.txt").read_text("utf-8").splitlines():
            assert (out / row.split("\t")[0]).is_file()


def test_kraken_finds_every_line_and_image(project: Project, tmp_path: Path) -> None:
    export_pages(project, "page", tmp_path / "out", ALL)
    pages = [rules.kraken(file) for file in (tmp_path / "out").rglob("*.xml")]
    assert len({image for image, _ in pages}) == PAGES
    assert all(image.is_file() for image, _ in pages)
    lines = [line for _, lines in pages for line in lines]
    assert sorted(text for _, text in lines) == sorted([*TEXTS, *["dust"] * WITH_LINES])
    assert all(len(points) >= 2 for points, _ in lines)


def test_labelme_shows_every_image_and_frame_with_its_shapes(
    project: Project, tmp_path: Path
) -> None:
    export_pages(project, "labelme", tmp_path / "out", ALL)
    images = [path for path in (tmp_path / "out").rglob("*") if path.suffix in (".jpg", ".png")]
    assert len(images) == PAGES
    shapes = {image: rules.labelme(image) for image in images}
    said = [s["description"] for found in shapes.values() for s in found if s["level"] == "line"]
    assert sorted(said) == sorted([*TEXTS, *["dust"] * WITH_LINES])
    (second,) = (
        image
        for image, found in shapes.items()
        if found and found[0]["description"] == "second, frame"
    )
    with Image.open(second) as opened:
        assert np.asarray(opened)[0, 0].tolist() == [255, 0, 0]


@pytest.mark.filterwarnings("ignore:__array__ implementation")
def test_pycocotools_counts_no_ignored_region_as_text(project: Project, tmp_path: Path) -> None:
    export_pages(project, "coco", tmp_path / "out", ALL)
    truth = COCO(str(tmp_path / "out/annotations/instances_default.json"))
    (line,) = truth.getCatIds(catNms=["line"])
    assert len(truth.getImgIds()) == PAGES
    assert len(truth.getAnnIds(catIds=[line], iscrowd=False)) == sample.LINES
    assert len(truth.getAnnIds(catIds=[line], iscrowd=True)) == WITH_LINES
    for item in truth.loadAnns(truth.getAnnIds()):
        assert abs(int(truth.annToMask(item).sum()) - item["area"]) <= 60
    # Who finds all that is text, and something on what is ignored, has made no mistake.
    found = [
        {
            "image_id": a["image_id"],
            "category_id": a["category_id"],
            "bbox": a["bbox"],
            "score": 1.0,
        }
        for a in truth.loadAnns(truth.getAnnIds())
    ]
    scores = COCOeval(truth, truth.loadRes(found), "bbox")
    scores.evaluate()
    scores.accumulate()
    scores.summarize()
    assert scores.stats[0] == pytest.approx(1.0)


@pytest.mark.parametrize("choice", [ALL, SPLIT], ids=["whole", "split"])
def test_datumaro_finds_every_image_with_its_texts(
    project: Project, tmp_path: Path, choice: ExportChoice
) -> None:
    export_pages(project, "coco", tmp_path / "out", choice)
    subsets = rules.datumaro(tmp_path / "out")
    assert set(subsets) == ({"train", "val"} if choice.split else {"default"})
    images = {path: items for found in subsets.values() for path, items in found.items()}
    assert len(images) == PAGES
    assert all(path.is_file() for path in images)
    said = [a["attributes"]["text"] for items in images.values() for a in items]
    assert set(TEXTS) <= set(said)


@pytest.mark.parametrize("choice", [ALL, SPLIT], ids=["whole", "split"])
def test_datumaro_finds_texts_with_blanks_and_quotes(
    project: Project, tmp_path: Path, choice: ExportChoice
) -> None:
    export_pages(project, "icdar-quoted", tmp_path / "out", choice)
    found = rules.datumaro_icdar(tmp_path / "out")
    assert len(found) == PAGES
    meant = [text.replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}") for text in TEXTS]
    said = sorted(text for texts in found.values() for text in texts)
    assert said == sorted([*meant, *["###"] * WITH_LINES])


@pytest.mark.parametrize("choice", [ALL, SPLIT], ids=["whole", "split"])
def test_cvat_finds_every_image_of_a_project_with_its_texts(
    project: Project, tmp_path: Path, choice: ExportChoice
) -> None:
    export_pages(project, "cvat", tmp_path / "out", choice)
    found = rules.datumaro_cvat(tmp_path / "out")
    assert len(found) == PAGES
    assert all(path.is_file() for path in found)
    said = sorted(text for texts in found.values() for text in texts)
    assert said == sorted([*TEXTS, *["dust"] * WITH_LINES])


@pytest.mark.parametrize("choice", [ALL, SPLIT], ids=["whole", "split"])
def test_voc_is_found_by_its_lists(project: Project, tmp_path: Path, choice: ExportChoice) -> None:
    export_pages(project, "voc", tmp_path / "out", choice)
    found = rules.datumaro_voc(tmp_path / "out")
    assert len(found) == PAGES
    assert all(path.is_file() for path in found)
    assert sum(map(len, found.values())) == sample.LINES + WITH_LINES


def test_dota_lies_in_one_folder(project: Project, tmp_path: Path) -> None:
    export_pages(project, "dota", tmp_path / "out", SPLIT)
    found = rules.dota(tmp_path / "out")
    assert len(found) == PAGES
    assert sum(map(len, found.values())) == sample.LINES + WITH_LINES


def test_mmocr_reads_the_texts_of_total_text(project: Project, tmp_path: Path) -> None:
    export_pages(project, "total-text", tmp_path / "out", SPLIT)
    files = (tmp_path / "out").rglob("*.txt")
    rows = [row for file in files for row in file.read_text("utf-8").splitlines()]
    said = [rules.mmocr_total_text(row) for row in rows]
    assert sorted(said) == sorted([*TEXTS, *["#"] * WITH_LINES])


def test_mmocr_finds_every_image_of_textocr(project: Project, tmp_path: Path) -> None:
    export_pages(project, "textocr", tmp_path / "out", SPLIT)
    found = rules.mmocr_textocr(tmp_path / "out")
    assert len(found) == WITH_LINES
    assert all(path.is_file() for path in found)
    said = [text for texts in found.values() for text in texts]
    assert sorted(said) == sorted([*TEXTS, *["."] * WITH_LINES])


def test_label_studio_exports_the_outlines_it_is_given(project: Project, tmp_path: Path) -> None:
    export_pages(project, "label-studio", tmp_path / "out", ALL)
    tasks = rules.label_studio(tmp_path / "out")
    assert len(tasks) == PAGES
    assert sum(map(len, tasks)) == sample.LINES + WITH_LINES


def test_hocr_has_outlines_as_the_specification_allows(project: Project, tmp_path: Path) -> None:
    export_pages(project, "hocr", tmp_path / "out", ALL)
    lines = [each for file in (tmp_path / "out").rglob("*.hocr") for each in rules.hocr_spec(file)]
    assert len(lines) == sample.LINES + WITH_LINES
    assert all(len(outline) >= 8 for outline in lines)
