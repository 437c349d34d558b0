"""Data sets as the Hugging Face hub and WebDataset hold them: what people and programs put into them."""

import io
import json
import tarfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from labeler.core import geometry
from labeler.core.annotation import Count, CountSource, IgnoreReason, Level, Region
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats import archives, image_folder, parquet, webdataset
from labeler.formats.dataset_rows import row_of
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder
from labeler.formats.recognition import recognise_labels

ROW = geometry.rectangle((10, 12), (90, 40))


def pages(folder: Path) -> list[LabelledPage]:
    """An empty page, one that is a PNG file, and one that is a JPEG file."""
    Image.new("RGB", (100, 80), "white").save(folder / "a.png")
    Image.new("RGB", (100, 80), "white").save(folder / "b.JPG", format="JPEG")
    line = Region(Level.LINE, ROW, "EXIT", Count(4, CountSource.TRANSCRIPT))
    ignored = Region(Level.LINE, ROW, ignore=IgnoreReason.CUT_OFF)
    page = LabelledPage("x/a.png", (line, ignored), (100, 80), split=Split.TRAINING)
    return [
        LabelledPage("empty.png", (), (100, 80), split=Split.TRAINING),
        replace(page, path=folder / "a.png"),
        replace(page, image="b.jpg", path=folder / "b.JPG"),
        replace(page, image="c.png", split=Split.VALIDATION, path=folder / "a.png"),
    ]


def members(shard: Path) -> dict[str, bytes]:
    with tarfile.open(shard) as archive:
        return {m.name: archive.extractfile(m).read() for m in archive}  # type: ignore[union-attr]


def put(shard: Path, **contents: bytes) -> Path:
    with tarfile.open(shard, "w") as archive:
        for name, content in contents.items():
            member = tarfile.TarInfo(name.replace("_", "."))
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return shard


def test_a_row_has_every_column_whatever_is_known() -> None:
    bare = LabelledPage("a.png", (Region(Level.LINE, ROW),), (100, 80))
    row = row_of(bare, "a.png")
    assert all(value is not None for value in (*row.values(), *row["regions"][0].values()))
    assert row["regions"][0]["char_count"] == -1
    assert json.loads(json.dumps(row)) == row


def test_shards_hold_samples_of_one_kind_and_pages_with_text_first(tmp_path: Path) -> None:
    written = list(webdataset.write(pages(tmp_path), OutputFolder(tmp_path / "out")))
    assert [each.problem for each in written] == [""] * 4
    shards = {path.name: list(members(path)) for path in sorted((tmp_path / "out").iterdir())}
    assert shards == {
        "train-jpg-000000.tar": ["000000001.json", "000000001.jpg"],
        "train-labels-000000.tar": ["000000003.json"],
        "train-png-000000.tar": ["000000000.json", "000000000.png"],
        "val-png-000000.tar": ["000000002.json", "000000002.png"],
    }
    jpg = members(tmp_path / "out/train-jpg-000000.tar")
    assert jpg["000000001.jpg"] == (tmp_path / "b.JPG").read_bytes()
    assert json.loads(jpg["000000001.json"])["regions"][0]["text"] == "EXIT"


def test_shards_are_bounded_and_the_same_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webdataset, "_FULL", 1)
    many = [replace(pages(tmp_path)[1], image=f"{n}.png") for n in range(3)]
    for name in ("first", "second"):
        list(webdataset.write(many, OutputFolder(tmp_path / name)))
    first = sorted((tmp_path / "first").iterdir())
    assert [path.name for path in first] == [f"train-png-00000{n}.tar" for n in range(3)]
    assert all(p.read_bytes() == (tmp_path / "second" / p.name).read_bytes() for p in first)
    assert len(webdataset.read(tmp_path / "first").pages) == 3


def test_shards_that_were_unpacked_know_the_images_beside_their_labels(tmp_path: Path) -> None:
    list(webdataset.write(pages(tmp_path)[1:], OutputFolder(tmp_path / "out")))
    archives.unpack(tmp_path / "out/train-jpg-000000.tar", tmp_path / "unpacked")
    assert recognise_labels(tmp_path / "unpacked").format == "webdataset"
    (page,) = webdataset.read(tmp_path / "unpacked").pages
    assert (page.image, page.size) == ("000000001.jpg", (100, 80))
    assert [region.text for region in page.regions] == ["EXIT", ""]


def test_each_is_recognised(tmp_path: Path) -> None:
    list(webdataset.write(pages(tmp_path), OutputFolder(tmp_path / "tar")))
    list(image_folder.write(pages(tmp_path), OutputFolder(tmp_path / "folder")))
    assert recognise_labels(tmp_path / "tar").format == "webdataset"
    assert recognise_labels(tmp_path / "folder").format == "imagefolder"
    (tmp_path / "p").mkdir()
    (tmp_path / "p/x.parquet").write_bytes(b"PAR1" + bytes(40))
    assert recognise_labels(tmp_path / "p").format == "parquet"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ({"file_name": "a.jpg"}, "no column 'regions'"),
        ({"regions": []}, "no file_name"),
        ([], "no file_name"),
        ({"file_name": "a.jpg", "regions": 4}, "not a list"),
        ({"file_name": "a.jpg", "regions": [], "width": 1e300, "height": 3}, "cannot have"),
        ({"file_name": "a.jpg", "regions": [{"polygon": [[1, 2]]}]}, "1 points"),
        ({"file_name": "a.jpg", "regions": [{"polygon": ROW, "level": "page"}]}, "of level 'page'"),
        ({"file_name": "a.jpg", "regions": [{"polygon": ROW, "char_count": -2}]}, "not a number"),
    ],
)
def test_what_cannot_be_is_refused_by_name(tmp_path: Path, content: object, reason: str) -> None:
    put(tmp_path / "a.tar", a_json=json.dumps(content).encode())
    (tmp_path / "metadata.jsonl").write_text(json.dumps(content) + "\n")
    for labels in (webdataset.read(tmp_path / "a.tar"), image_folder.read(tmp_path)):
        (problem,) = labels.problems
        assert reason in problem
        assert not any(page.regions for page in labels.pages)


def test_regions_of_others_need_only_an_outline(tmp_path: Path) -> None:
    row: dict[str, Any] = {
        "file_name": "a.jpg",
        "regions": [{"polygon": ROW, "text": "EXIT"}, {"polygon": ROW, "mood": "good"}],
    }
    (tmp_path / "metadata.jsonl").write_text("\n" + json.dumps(row) + "\n{\n")
    labels = image_folder.read(tmp_path)
    (page,) = labels.pages
    assert [region.text for region in page.regions] == ["EXIT", ""]
    assert page.not_taken == {"attributes 'mood'": 1}
    assert "line 3" in labels.problems[0]


def test_damaged_and_hostile_archives_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = put(tmp_path / "a.tar", a_json=b'{"file_name": "a.jpg", "regions": []}' * 40)
    (tmp_path / "a.tar").write_bytes(whole.read_bytes()[:700])
    assert "a.tar" in webdataset.read(tmp_path / "a.tar").problems[0]
    (tmp_path / "a.tar").write_bytes(b"no archive" * 100)
    assert "a.tar" in webdataset.read(tmp_path / "a.tar").problems[0]
    monkeypatch.setattr(archives, "MOST_BYTES_OF_LABELS", 10)
    put(tmp_path / "a.tar", a_json=b'{"file_name": "a.jpg", "regions": []}')
    assert "37 bytes" in webdataset.read(tmp_path / "a.tar").problems[0]
    (tmp_path / "empty").mkdir()
    with pytest.raises(ForeignFile, match="holds no"):
        webdataset.read(tmp_path / "empty")


def test_an_image_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"no image")
    bad = LabelledPage("bad.png", (Region(Level.LINE, ROW),), (9, 9), path=tmp_path / "bad.png")
    (written,) = webdataset.write([bad], OutputFolder(tmp_path / "out"))
    assert written.problem.startswith("Its image is missing in the export")
    assert len(webdataset.read(tmp_path / "out").pages) == 1


def test_names_in_an_image_folder_lead_from_their_list(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "train").mkdir(parents=True)
    Image.new("RGB", (100, 80)).save(out / "train/a.png")
    page = replace(pages(tmp_path)[1], path=out / "train/a.png")
    list(image_folder.write([page], OutputFolder(out)))
    row = json.loads((out / "train/metadata.jsonl").read_text("utf-8"))
    assert row["file_name"] == "a.png"
    (back,) = image_folder.read(out).pages
    assert (back.image, back.split) == ("train/a.png", Split.TRAINING)


def test_parquet_holds_the_images_and_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(parquet, "_FULL", 1)
    monkeypatch.setattr(parquet, "_ROWS_AT_ONCE", 2)
    list(parquet.write(pages(tmp_path), OutputFolder(tmp_path / "out")))
    files = sorted((tmp_path / "out").iterdir())
    assert [p.name for p in files] == [
        "train-00000.parquet", "train-00001.parquet", "val-00000.parquet",
    ]  # fmt: skip
    rows = [row for path in files for row in table.read_table(path).to_pylist()]
    assert [row["image"] and row["image"]["path"] for row in rows] == [
        None, "x/a.png", "b.jpg", "c.png",
    ]  # fmt: skip
    assert rows[2]["image"]["bytes"] == (tmp_path / "b.JPG").read_bytes()
    back = parquet.read(tmp_path / "out").pages
    assert [(page.image, page.split, len(page.regions)) for page in back] == [
        ("empty.png", Split.TRAINING, 0),
        ("x/a.png", Split.TRAINING, 2),
        ("b.jpg", Split.TRAINING, 2),
        ("c.png", Split.VALIDATION, 2),
    ]


def test_parquet_of_something_else_is_refused(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    table = pytest.importorskip("pyarrow.parquet")
    table.write_table(pa.table({"image": [1], "label": [2]}), tmp_path / "a.parquet")
    assert "columns are label" in parquet.read(tmp_path).problems[0]
    (tmp_path / "a.parquet").write_bytes(b"PAR1" + bytes(100))
    assert "cannot be read as Parquet" in parquet.read(tmp_path).problems[0]
    table.write_table(pa.table({"file_name": ["a.jpg"], "regions": [7]}), tmp_path / "a.parquet")
    assert "not a list" in parquet.read(tmp_path).problems[0]
