"""TextOCR and COCO-Text: two tables, joined by the identifiers of images."""

import json
from pathlib import Path

from labeler.core.annotation import Count, CountSource, IgnoreReason
from labeler.core.records import Split
from labeler.formats import textocr
from labeler.formats.labelled_page import ParsedLabels

FLAT = [10, 12, 90, 12, 90, 40, 10, 40]
OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))


def read(tmp_path: Path, **annotations: object) -> ParsedLabels:
    image = {"id": 1, "file_name": "train/p001.jpg", "width": 640, "height": 480, "set": "train"}
    content = {"imgs": {"1": image}, "anns": annotations, "imgToAnns": {"1": list(annotations)}}
    (tmp_path / "a.json").write_text(json.dumps(content))
    return textocr.read(tmp_path)


def test_textocr_says_what_nobody_can_read_with_a_dot(tmp_path: Path) -> None:
    (page,) = read(
        tmp_path,
        a={"image_id": 1, "points": FLAT, "utf8_string": "EXIT", "bbox": [0, 0, 1, 1]},
        b={"image_id": "1", "points": FLAT, "utf8_string": "."},
    ).pages
    assert (page.image, page.size, page.split) == ("train/p001.jpg", (640, 480), Split.TRAINING)
    assert [(r.polygon, r.text, r.ignore) for r in page.regions] == [
        (OUTLINE, "EXIT", None), (OUTLINE, "", IgnoreReason.ILLEGIBLE),
    ]  # fmt: skip
    assert page.regions[0].count == Count(4, CountSource.TRANSCRIPT)


def test_coco_text_says_illegible(tmp_path: Path) -> None:
    (page,) = read(
        tmp_path,
        a={
            "image_id": 1,
            "mask": FLAT,
            "polygon": FLAT,
            "utf8_string": ".",
            "legibility": "legible",
        },
        b={"image_id": 1, "bbox": [10, 12, 80, 28], "legibility": "illegible", "language": "na"},
    ).pages
    assert [(r.polygon, r.text, r.ignore) for r in page.regions] == [
        (OUTLINE, ".", None), (OUTLINE, "", IgnoreReason.ILLEGIBLE),
    ]  # fmt: skip
    assert page.kept == {"values 'language'": 1}


def test_what_cannot_be_is_refused_by_name(tmp_path: Path) -> None:
    labels = read(
        tmp_path,
        a={"image_id": 1, "points": FLAT[:7]},
        b={"image_id": 1},
        c={"image_id": 1, "points": [*FLAT[:6], "nan", 3]},
        d={"image_id": 9, "points": FLAT},
        e="x",
    )
    (page,) = labels.pages
    assert [sentence.rpartition(": ")[2][:16] for sentence in page.refused] == [
        "the outline has ", "it has no outlin", "'nan' is not a n",
    ]  # fmt: skip
    assert len(labels.refused) == 2
