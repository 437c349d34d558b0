"""What exports draw: crops for recognition, masks for detection."""

import json
from pathlib import Path

import numpy as np
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import Count, CountSource, IgnoreReason, Level, Region
from labeler.core.records import Split
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.masks import IGNORED, label_image
from labeler.formats.output import OutputFolder
from labeler.formats.registry import writer

BAR = geometry.rectangle((10, 20), (50, 30))


def picture() -> np.ndarray:
    """Red where the line starts, blue where it ends."""
    pixels = np.full((60, 80, 3), 255, np.uint8)
    pixels[20:30, 10:30] = 255, 0, 0
    pixels[20:30, 30:50] = 0, 0, 255
    return pixels


def test_paddle_writes_crops_for_what_can_be_read(tmp_path: Path) -> None:
    Image.fromarray(picture()).save(tmp_path / "p.png")
    regions = (
        Region(Level.LINE, BAR, "red\nblue"),
        Region(Level.LINE, BAR),
        Region(Level.LINE, BAR, "dust", ignore=IgnoreReason.DECORATION),
        Region(Level.LINE, BAR[2:] + BAR[:2], "upside\tdown "),
    )
    pages = [
        LabelledPage("p.png", regions, (80, 60), split=Split.TRAINING, path=tmp_path / "p.png"),
        LabelledPage("q.png", regions, (80, 60), split=Split.VALIDATION, path=tmp_path / "gone"),
    ]
    out = tmp_path / "out"
    problems = [written.problem for written in writer("paddle")(pages, OutputFolder(out))]
    assert problems[0] == ""
    assert "No crops" in problems[1]
    names = {path.name for path in out.iterdir()}
    assert names == {
        "Label_train.txt",
        "Label_val.txt",
        "rec_gt_train.txt",
        "fileState.txt",
        "crop_img",
    }
    rows = (out / "rec_gt_train.txt").read_text("utf-8").removesuffix("\n").split("\n")
    names, texts = zip(*(row.split("\t") for row in rows), strict=True)
    assert texts == ("red blue", "upside down")
    for name, colour in zip(names, ((255, 0, 0), (0, 0, 255)), strict=True):
        with Image.open(out / name) as cropped:
            assert cropped.size == (40, 10)
            assert np.abs(np.subtract(cropped.getpixel((5, 5)), colour)).max() < 10


def test_masks_number_regions_and_leave_out_what_is_ignored(tmp_path: Path) -> None:
    line = Region(Level.LINE, BAR, "ab", Count(2, CountSource.TYPED))
    second = Region(Level.LINE, geometry.rectangle((0, 40), (80, 50)))
    dust = Region(Level.LINE, geometry.rectangle((40, 0), (60, 25)), ignore=IgnoreReason.OTHER)
    letter = Region(Level.CHARACTER, geometry.rectangle((10, 20), (20, 30)), line_id=line.id)
    page = LabelledPage("b/p.jpg", (line, letter, second, dust), (80, 60))
    list(writer("masks")([page], OutputFolder(tmp_path)))
    counts = json.loads((tmp_path / "counts.json").read_text("utf-8"))["images"]["b/p.jpg"]
    assert [entry["label"] for entry in counts["lines"]] == [1, 2, IGNORED]
    assert [entry["count"] for entry in counts["lines"]] == [2, None, None]
    with Image.open(tmp_path / counts["line_mask"]) as image:
        lines = np.asarray(image)
    with Image.open(tmp_path / counts["character_mask"]) as image:
        characters = np.asarray(image)
    assert lines.shape == (60, 80)
    assert set(np.unique(lines)) == {0, 1, 2, IGNORED}
    assert lines[25, 30] == 1
    assert lines[10, 50] == IGNORED
    assert abs(int((lines == 1).sum()) - 400) <= 60
    assert set(np.unique(characters)) == {0, 1}


def test_a_mask_without_regions_is_background() -> None:
    assert label_image([], (7, 5)).tolist() == [[0] * 7] * 5
