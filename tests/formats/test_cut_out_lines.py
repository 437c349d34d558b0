"""Cut-out lines lie as the reader sees them, and every list of them is what its programs read."""

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Polygon, Region
from labeler.core.records import Split
from labeler.formats import crop_folder, crop_lmdb
from labeler.formats.cut_out_lines import cut_out_lines
from labeler.formats.format import Part
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import find_losses
from labeler.formats.output import OutputFolder
from labeler.formats.registry import format_named
from labeler.formats.sources import large_tiff, limits
from tests.formats import tiffs
from tests.interop import rules

ROW = geometry.rectangle((20, 20), (120, 40))
COLUMN = geometry.rectangle((150, 20), (170, 120))
LETTER = geometry.rectangle((180, 20), (184, 40))


def line(text: str, polygon: Polygon = ROW, ignore: IgnoreReason | None = None) -> Region:
    return Region(Level.LINE, polygon, text, ignore=ignore)


def page(folder: Path, *regions: Region, split: Split | None = None) -> LabelledPage:
    """A page whose lines are red where reading begins and blue where it ends."""
    pixels = np.full((140, 200, 3), 255, np.uint8)
    pixels[20:40, 20:70], pixels[20:40, 70:120] = (255, 0, 0), (0, 0, 255)
    pixels[20:70, 150:170], pixels[70:120, 150:170] = (255, 0, 0), (0, 0, 255)
    path = folder / "a.png"
    Image.fromarray(pixels).save(path)
    return LabelledPage("b/a.png", regions, (200, 140), split=split, path=path)


def shown(jpeg: bytes) -> tuple[tuple[int, int], str, str]:
    """Return the size of a crop, and the colours at its beginning and at its end."""
    with Image.open(io.BytesIO(jpeg)) as image:
        first, last = (
            "red" if red > blue else "blue"
            for red, _, blue in (
                image.getpixel((x, image.height // 2)) for x in (2, image.width - 3)
            )
        )
        return image.size, first, last


def test_lines_lie_straight_from_where_reading_begins(tmp_path: Path) -> None:
    turned = (*ROW[2:], *ROW[:2])
    crops = list(
        cut_out_lines(page(tmp_path, line("row"), line("upside", turned), line("col", COLUMN)))
    )
    assert [crop.text for crop in crops] == ["row", "upside", "col"]
    assert shown(crops[0].jpeg) == ((100, 20), "red", "blue")
    assert shown(crops[1].jpeg) == ((100, 20), "blue", "red")
    size, *_ = shown(crops[2].jpeg)
    assert size == (100, 20)


def test_a_lone_letter_is_not_laid_down(tmp_path: Path) -> None:
    (crop,) = cut_out_lines(page(tmp_path, line("I", LETTER)))
    assert shown(crop.jpeg)[0] == (4, 20)


def test_what_says_nothing_or_is_ignored_is_left_out_and_told(tmp_path: Path) -> None:
    regions = (line(" a\tb "), line(" \n"), line(""), line("x", ignore=IgnoreReason.OTHER))
    character = Region(Level.CHARACTER, LETTER, "c", line_id=regions[0].id)
    one = page(tmp_path, *regions, character)
    assert [crop.text for crop in cut_out_lines(one)] == ["a b"]
    losses = {loss.part: loss.number for loss in find_losses([one], format_named("crops"))}
    assert losses == {
        Part.PLACES: 1, Part.TEXTLESS_LINES: 3, Part.CHARACTERS: 1, Part.TEXTS_AS_TYPED: 1,
    }  # fmt: skip


def test_a_folder_of_crops_is_read_by_its_lists(tmp_path: Path) -> None:
    pages = [
        page(tmp_path, line("row"), line("col", COLUMN), split=Split.TRAINING),
        replace(page(tmp_path, line("val"), split=Split.VALIDATION), image="c.png"),
        LabelledPage("d.png", (line("no image"),), (9, 9), split=Split.VALIDATION),
    ]
    out = OutputFolder(tmp_path / "out")
    assert [written.problem for written in crop_folder.write(pages, out)] == ["", "", ""]
    assert list(crop_folder.check(out.root)) == []
    assert rules.text_of_crops(out.root / "train") == {
        "images/b/a_0001.jpg": "row", "images/b/a_0002.jpg": "col",
    }  # fmt: skip
    assert rules.text_of_crops(out.root / "val") == {"images/c_0001.jpg": "val"}
    labels = json.loads((out.root / "train/labels.json").read_text("utf-8"))
    assert labels == {"b/a_0001.jpg": "row", "b/a_0002.jpg": "col"}
    (out.root / "train/images/b/a_0002.jpg").unlink()
    assert list(crop_folder.check(out.root)) == ["images/b/a_0002.jpg is no picture"]


def test_an_image_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"no image")
    bad = LabelledPage("bad.png", (line("a"),), (9, 9), path=tmp_path / "bad.png")
    (written,) = crop_folder.write([bad], OutputFolder(tmp_path / "out"))
    assert written.problem.startswith("None of its lines was cut out")
    assert (tmp_path / "out/gt.txt").read_bytes() == b""


def test_lmdb_holds_what_its_readers_ask_for(tmp_path: Path) -> None:
    pytest.importorskip("lmdb")
    pages = [
        page(tmp_path, line("r\u00f6w"), line("col", COLUMN), split=Split.TRAINING),
        replace(page(tmp_path, line("more"), split=Split.TRAINING), image="c.png"),
        replace(page(tmp_path, line("val"), split=Split.VALIDATION), image="d.png"),
    ]
    list(crop_lmdb.write(pages, OutputFolder(tmp_path / "out")))
    found = rules.lmdb_samples(tmp_path / "out/train")
    assert [text for _, text in found] == ["r\u00f6w", "col", "more"]
    assert shown(found[0][0]) == ((100, 20), "red", "blue")
    assert [text for _, text in rules.lmdb_samples(tmp_path / "out/val")] == ["val"]
    assert list(crop_lmdb.check(tmp_path / "out")) == []
    files = [file.relative_to(tmp_path / "out") for file in (tmp_path / "out").rglob("*.mdb")]
    assert sorted(map(str, files)) == ["train/data.mdb", "val/data.mdb"]


def test_lmdb_grows_and_is_the_same_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("lmdb")
    monkeypatch.setattr(crop_lmdb, "_FIRST_SIZE", 2**16)
    noise = np.random.default_rng(1).integers(0, 255, (300, 300, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "n.png")
    box = geometry.rectangle((0, 0), (300, 300))
    pages = [
        LabelledPage(f"{n}.png", (line("noise", box),), (300, 300), path=tmp_path / "n.png")
        for n in range(6)
    ]
    for name in ("first", "second"):
        list(crop_lmdb.write(pages, OutputFolder(tmp_path / name)))
    first, second = (tmp_path / name / "data.mdb" for name in ("first", "second"))
    assert len(rules.lmdb_samples(first.parent)) == 6
    assert first.stat().st_size > 2**17
    assert first.read_bytes() == second.read_bytes()


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from labeler.core.errors import LabelerError
    from labeler.formats import registry

    monkeypatch.setattr(registry, "find_spec", lambda _: None)
    with pytest.raises(LabelerError, match="pip install lmdb"):
        registry.writer("lmdb")
    with pytest.raises(LabelerError, match="pip install pyarrow"):
        registry.reader("parquet")


def test_lines_of_a_page_that_is_read_by_its_parts_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.tif"
    path.write_bytes(tiffs.tiled(tiffs.Part(tiffs.picture(700, 500))))
    places = ((20, 20), (500, 60), (560, 420))
    lines = [line(f"line {x}", geometry.rectangle((x, y), (x + 90, y + 30))) for x, y in places]
    labels = LabelledPage("sheet.tif", tuple(lines), (700, 500), path=path)
    whole = list(cut_out_lines(labels))
    monkeypatch.setattr(limits, "PIXEL_LIMIT", 10_000)
    monkeypatch.setattr(large_tiff, "MOST_SEEN", 20_000)
    assert list(cut_out_lines(labels)) == whole
    assert len(whole) == 3
