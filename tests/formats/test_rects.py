"""ReCTS: lines and characters of an image, each with four corners."""

import json
from pathlib import Path

from labeler.core.annotation import Count, CountSource, IgnoreReason, Level
from labeler.core.records import Split
from labeler.formats import rects
from labeler.formats.labelled_page import LabelledPage

FLAT = [10, 12, 90, 12, 90, 40, 10, 40]
OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
LINE, CHARACTER = Level.LINE, Level.CHARACTER


def read(tmp_path: Path, **content: object) -> LabelledPage:
    folder = tmp_path / "train/gt"
    folder.mkdir(parents=True)
    (folder / "train_ReCTS_000001.json").write_text(json.dumps(content))
    (page,) = rects.read(tmp_path).pages
    return page


def test_lines_and_characters_arrive_and_what_is_ignored_is(tmp_path: Path) -> None:
    page = read(
        tmp_path,
        chars=[
            {"points": FLAT, "transcription": "店", "ignore": 0},
            {"points": FLAT, "transcription": "###", "ignore": 1},
        ],
        lines=[
            {"points": FLAT, "transcription": "店名", "ignore": 0},
            {"points": FLAT, "transcription": "###", "ignore": 0},
        ],
    )
    assert (page.image, page.split) == ("gt/train_ReCTS_000001", Split.TRAINING)
    assert [(r.level, r.polygon, r.text, r.ignore) for r in page.regions] == [
        (LINE, OUTLINE, "店名", None),
        (LINE, OUTLINE, "", IgnoreReason.ILLEGIBLE),
        (CHARACTER, OUTLINE, "店", None),
        (CHARACTER, OUTLINE, "", IgnoreReason.ILLEGIBLE),
    ]
    assert page.regions[0].count == Count(2, CountSource.TRANSCRIPT)


def test_what_cannot_be_is_refused_by_name(tmp_path: Path) -> None:
    page = read(tmp_path, chars=[{"points": FLAT[:7]}, 7], lines=[{"points": FLAT}, {}])
    assert len(page.regions) == 1
    assert [sentence.split(", ")[1][:17] for sentence in page.refused] == [
        "line 2: None is n", "character 1: the ", "character 2: 7 is",
    ]  # fmt: skip


def test_the_set_comes_twice_and_is_read_once(tmp_path: Path) -> None:
    twin = tmp_path / "train/gt_unicode"
    twin.mkdir(parents=True)
    for name in ("train_ReCTS_000001.json", "train_ReCTS_000002.json"):
        (twin / name).write_text('{"chars": [], "lines": []}')
    (tmp_path / "train/gt").mkdir()
    (tmp_path / "train/gt/train_ReCTS_000001.json").write_text('{"chars": [], "lines": []}')
    assert [page.image for page in rects.read(tmp_path).pages] == [
        "gt/train_ReCTS_000001", "gt_unicode/train_ReCTS_000002",
    ]  # fmt: skip
