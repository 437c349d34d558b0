"""What label files are is found out before they are read."""

import json
from pathlib import Path

import pytest

from labeler.core.errors import ForeignFile, UnclearFormat
from labeler.formats import manifest
from labeler.formats.label_kinds import KINDS
from labeler.formats.manifest import Manifest
from labeler.formats.recognition import recognise_labels
from labeler.formats.registry import FORMATS, format_named, reader, unread

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]
FLAT = [10, 12, 90, 12, 90, 40, 10, 40]
PADDLE = "a.jpg\t" + json.dumps([{"transcription": "EXIT", "points": SQUARE}])
ALTO = '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"/>'
PAGE = '<?xml version="1.0"?>\n<!-- made by hand -->\n<pc:PcGts xmlns:pc="x"><pc:Page/></pc:PcGts>'
LINE = "10,10,110,10,110,40,10,40"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("Label.txt", PADDLE, "paddle"),
        ("train_list.txt", PADDLE, "paddle"),
        ("gt_a.txt", f"{LINE},EXIT", "icdar"),
        ("gt_a.txt", f"{LINE},Latin,EXIT", "icdar"),
        ("a.xml", PAGE, "page"),
        ("a.XML", ALTO, "alto"),
        ("a.xml", "<annotations><version>1.1</version></annotations>", "cvat"),
        (
            "a.json",
            '[{"data": {}, "annotations": [{"result": [{"from_name": "p"}]}]}]',
            "label-studio",
        ),
        ("a.txt", "0 0.5 0.5 0.25 0.125\n", "yolo-seg"),
        ("a.xml", "<annotation><filename>a.jpg</filename></annotation>", "voc"),
        (
            "a.html",
            '<!DOCTYPE html>\n<html><body><div class="ocr_page" title=""/></body></html>',
            "hocr",
        ),
        ("a.jsonl", '{"annotations": [{"image_id": "a", "paragraphs": []}]}', "hiertext"),
        ("a.json", '{"imgs": {}, "anns": {"5": {"legibility": "legible"}}}', "textocr"),
        ("a.json", '{"imgs": {}, "anns": {"1_0": {"points": [1, 2]}}}', "textocr"),
        ("a.json", '{"metainfo": {}, "data_list": [{"img_path": "a.jpg"}]}', "mmocr"),
        ("a.json", '{"a1": {"filename": "a.jpg", "regions": [{"shape_attributes": {}}]}}', "via"),
        ("a.json", '{"a.jpg": {"img_dimensions": [1, 2], "polygons": []}}', "doctr"),
        ("a.json", '{"categories": {}, "items": [{"id": "a"}]}', "datumaro"),
        ("a.box", "E 10 440 30 468 0\n", "tesseract-box"),
        ("a.json", json.dumps({"shapes": [], "imagePath": "a.jpg"}), "labelme"),
        ("a.json", json.dumps({"images": [], "annotations": []}), "coco"),
        (
            "a.json",
            '{"images": [{"file_name": "a.jpg"}], "annotations": [{"bezier_pts": []}]}',
            "abcnet",
        ),
        ("1_GT.txt", '255 0 0 15 25 10 20 20 30 "F"\n', "icdar-characters"),
        ("a.json", json.dumps({"chars": [{"points": FLAT}], "lines": []}), "rects"),
        ("a.json", json.dumps({"gt_1": [{"points": SQUARE, "transcription": "x"}]}), "art"),
        ("a.json", json.dumps({"gt_0": [], "res_1": [{"points": [], "confidence": 1}]}), "art"),
        ("x.jsonl", json.dumps({"image": "a", "state": "new", "regions": []}), "labeler"),
    ],
)
def test_what_is_read(tmp_path: Path, name: str, content: str, expected: str) -> None:
    (tmp_path / name).write_text(content)
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "README.md").write_text("about these labels")
    for path in (tmp_path, tmp_path / name):
        found = recognise_labels(path)
        assert found.format == expected
        assert name in found.reason
        assert found.left_out == ()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.json", json.dumps({"shapes": [SQUARE] * 10_000, "imagePath": "a.jpg"}), "labelme"),
        ("a.json", json.dumps({"annotations": [{"bbox": FLAT}] * 10_000, "images": []}), "coco"),
        ("Label.txt", "a.jpg\t" + json.dumps([{"points": SQUARE}] * 10_000), "paddle"),
    ],
)
def test_what_tells_may_come_after_a_long_list(
    tmp_path: Path, name: str, content: str, expected: str
) -> None:
    (tmp_path / name).write_text(content)
    found = recognise_labels(tmp_path)
    assert (found.format, found.left_out) == (expected, ())


FOREIGN = {
    "LSVT without outlines": {"gt_1": [{"transcription": "x"}], "gt_2": []},
    "ABBYY": '<document xmlns="http://www.abbyy.com/FineReader_xml/x.xml"></document>',
    "METS": '<mets:mets xmlns:mets="http://www.loc.gov/METS/"/>',
    "cut-out lines": "crop_img/a_0.jpg\tEXIT\n",
    "Matlab": "MATLAB 5.0 MAT-file",
    "JSON that is not known": {"a": 1},
    "JSON without labels": {},
    "key information of SROIE": {"company": "Miller", "date": "1.2.2018"},
}


@pytest.mark.parametrize("tool", FOREIGN)
def test_other_tools_are_refused_by_name_with_a_way_out(tmp_path: Path, tool: str) -> None:
    content = FOREIGN[tool]
    path = tmp_path / "labels.dat"
    path.write_text(content if isinstance(content, str) else json.dumps(content, indent=1))
    with pytest.raises(ForeignFile, match=tool) as refusal:
        recognise_labels(tmp_path)
    assert "labels.dat" in str(refusal.value)
    assert len(str(refusal.value).rsplit("not read. ", 1)[1]) > 10


def test_a_given_format_that_is_wrong_is_told_the_right_one(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"imgs": {}, "anns": {}}))
    (tmp_path / "b.json").write_text(json.dumps({"images": [], "annotations": []}))
    with pytest.raises(ForeignFile, match=r"no \.xml files.*read it as coco"):
        reader("page")(tmp_path)
    labels = reader("labelme")(tmp_path)
    assert labels.is_unread
    message = str(unread(tmp_path, format_named("labelme"), labels))
    assert "looks like TextOCR or COCO-Text" in message
    assert "read it as coco" in message


def test_an_export_of_this_program_says_it_itself(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(PAGE)
    manifest.write(tmp_path, Manifest("coco", "", "", 0, "", {}, {}, ()), without="")
    assert recognise_labels(tmp_path).format == "coco"


def test_several_formats_have_to_be_told_apart_by_a_person(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(PAGE)
    (tmp_path / "b.xml").write_text(ALTO)
    with pytest.raises(UnclearFormat, match="Choose alto or page"):
        recognise_labels(tmp_path)


def test_other_files_beside_labels_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(PAGE)
    (tmp_path / "abbyy.xml").write_text(FOREIGN["ABBYY"])
    for list_of_files in ("mets.xml", "list.xml"):
        (tmp_path / list_of_files).write_text(FOREIGN["METS"])
    (tmp_path / "classes.txt").write_text("text\n")
    (tmp_path / "project").mkdir()
    (tmp_path / "project" / "labeler.db").touch()
    (tmp_path / "project" / "log.jsonl").write_text("{}")
    found = recognise_labels(tmp_path)
    assert found.format == "page"
    assert [sentence.split(",")[0] for sentence in found.left_out] == [
        "1 file (abbyy.xml) looks like ABBYY FineReader"
    ]


def test_alto_that_says_again_what_page_says_is_named_and_not_read(tmp_path: Path) -> None:
    for name in ("page/1.xml", "page/2.xml", "alto/1.xml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE if name.startswith("page") else ALTO)
    found = recognise_labels(tmp_path)
    assert (found.format, found.others) == ("page", {tmp_path / "alto/1.xml"})
    assert found.left_out == (
        "1 file (1.xml) is ALTO XML of the same pages, and PAGE XML says more: not read.",
    )
    (tmp_path / "alto/3.xml").write_text(ALTO)
    with pytest.raises(UnclearFormat):
        recognise_labels(tmp_path)


def test_tasks_that_were_skipped_are_known_as_those_of_label_studio(tmp_path: Path) -> None:
    task = {"data": {"ocr": "a.png"}, "annotations": [{"was_cancelled": True, "result": []}]}
    (tmp_path / "tasks.json").write_text(json.dumps([task]))
    assert recognise_labels(tmp_path).format == "label-studio"


def test_archives_in_a_folder_without_labels_are_what_to_choose(tmp_path: Path) -> None:
    (tmp_path / "export.zip").touch()
    with pytest.raises(ForeignFile, match=r"1 file \(export\.zip\)\. Choose one of these"):
        recognise_labels(tmp_path)


def test_a_folder_without_labels_says_what_was_seen(tmp_path: Path) -> None:
    with pytest.raises(ForeignFile, match="holds no label files"):
        recognise_labels(tmp_path)
    (tmp_path / "notes.txt").write_text("Dear Sir")
    with pytest.raises(ForeignFile, match=r"Seen: 1 file \(notes.txt\)"):
        recognise_labels(tmp_path)
    with pytest.raises(ForeignFile, match="does not exist"):
        recognise_labels(tmp_path / "nowhere")


def test_every_kind_has_a_format_or_a_way_out() -> None:
    names = {row.name for row in FORMATS if row.read}
    for kind in KINDS:
        assert kind.format in names or (not kind.format and kind.way_out), kind.name


def test_an_archive_among_the_labels_is_named(tmp_path: Path) -> None:
    (tmp_path / "gt_a.txt").write_text("10,10,90,10,90,30,10,30,ab\n")
    (tmp_path / "more.zip").write_bytes(b"PK")
    (left_out,) = recognise_labels(tmp_path).left_out
    assert "more.zip" in left_out
