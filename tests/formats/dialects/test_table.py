"""Text files that share names and commas and mean different things."""

import contextlib
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.annotation import IgnoreReason, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import manifest
from labeler.formats.dialects.dialect import Dialect
from labeler.formats.dialects.table import DIALECTS
from labeler.formats.manifest import Manifest
from labeler.formats.registry import reader

QUAD = "10,10,110,10,110,40,10,40"
LOW = "10,60,110,60,110,90,10,90"
CURVE = "10,50,60,20,120,10,180,20,230,50,225,80,180,50,120,40,60,50,15,80"
CURVE_14 = (
    "10,50,45,30,80,20,120,15,160,20,195,30,230,50,225,80,195,60,160,50,120,45,80,50,45,60,15,80"
)
OFFSETS = "0,50,40,20,80,5,120,0,150,5,175,20,200,50,195,90,170,70,150,55,120,50,80,55,40,70,5,90"


CELLS = st.sampled_from(
    (
        "10",
        "-3.5",
        ".5",
        "1e999",
        "0",
        "1",
        "x",
        "text",
        "#",
        "###",
        "",
        '"',
        '"a"',
        "[[",
        "]]",
        "Latin",
    )
)


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@given(cells=st.lists(CELLS, max_size=11), separator=st.sampled_from((",", " ", "\t", ", ", ":")))
def test_a_line_of_no_sense_is_refused_and_never_fails(
    dialect: Dialect, cells: list[str], separator: str
) -> None:
    line = separator.join(cells)
    dialect.likeness(line)
    with contextlib.suppress(ForeignFile):
        assert isinstance(dialect.region(line), Region)


def read_text(folder: Path, content: str, name: str = "gt_a.txt"):
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(content, encoding="utf-8")
    (page,) = reader("icdar")(folder).pages
    return page


@pytest.mark.parametrize(
    ("content", "texts", "vertices"),
    [
        (f"{QUAD},HELLO\n{LOW},1,250.00\n", ["HELLO", "1,250.00"], [4, 4]),
        (f"{QUAD},Latin,HELLO, you\n{LOW},Symbols,###\n", ["HELLO, you", None], [4, 4]),
        (f"{QUAD},None,###\n{LOW},Korean,안녕\n", [None, "안녕"], [4, 4]),
        (f"{CURVE},Latin,###\n{CURVE},Chinese,中,文\n{QUAD},Latin,A\n", [None, "中,文", "A"], [10, 10, 4]),
        (f"{CURVE},Latin,yes\n", ["yes"], [10]),
        (f"{QUAD}, ###\n{LOW},### \n", [None, None], [4, 4]),
        (f'{QUAD},0,"招,牌"\n{LOW},1,"###"\n', ["招,牌", None], [4, 4]),
        (f'{QUAD},"HI, you"\n{LOW}, "###"\n', ["HI, you", None], [4, 4]),
        (f'{QUAD},"HI"\n{LOW},you\n', ['"HI"', "you"], [4, 4]),
        (f"{CURVE},CURVED\n{QUAD},7 UP\n{LOW},###\n", ["CURVED", "7 UP", None], [10, 4, 4]),
        (f"{CURVE},24,7 OPEN\n{QUAD},x\n", ["24,7 OPEN", "x"], [10, 4]),
        (f"{CURVE_14},####CURVED, too\n{QUAD},#######\n", ["CURVED, too", None], [14, 4]),
        (f"100,100,300,200,{OFFSETS}\n", [""], [14]),
        (f"{CURVE}\n{QUAD}\n", ["", ""], [10, 4]),
        ('15, 12, 41, 18, "Foot\\"path"\n20, 40, 90, 80, "a, b"\n', ['Foot"path', "a, b"], [4, 4]),
        ('15 12 41 18 "Footpath"\n44 12 50 16 "To"\n', ["Footpath", "To"], [4, 4]),
        ("0 0 100 200 300 50 0.12\n1 1 400 200 100 30 -0.3\n", ["", None], [4, 4]),
        ("imagesource:x\ngsd:0.1\n10 10 110 10 110 40 10 40 text 0\n", [""], [4]),
        (
            "x: [[115 503 494\n 115]], y: [[322 346 426 404]], ornt: [u'm'], "
            "transcriptions: [u'nauGHTY']\n"
            "x: [[1 50 50]], y: [[1 1 40]], ornt: [u'#'], transcriptions: [u'#']\n"
            "x: [[1 50 50]], y: [[1 1 40]], ornt: [], transcriptions: [u\"IT'S\"]\n",
            ["nauGHTY", None, "IT'S"],
            [4, 3, 3],
        ),
    ],
    ids=["2015", "mlt17", "mlt19", "art", "art alone", "blanks", "rctw", "quoted", "quotes", "total-text", "numbers", "####", "ctw1500", "no texts",
         "2013", "2013 blanks", "td500", "dota", "total-text raw"],
)  # fmt: skip
def test_each_is_read_as_what_it_is(
    tmp_path: Path, content: str, texts: list[str | None], vertices: list[int]
) -> None:
    page = read_text(tmp_path, content)
    assert page.refused == ()
    assert [None if r.ignore else r.text for r in page.regions] == texts
    assert [len(region.polygon) for region in page.regions] == vertices
    assert all(r.ignore in (None, IgnoreReason.ILLEGIBLE) for r in page.regions)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ("0 0.1 0.1 0.3 0.1 0.3 0.2 0.1 0.2\n", "YOLO"),
        ("0 0.5 0.5 0.25 0.1\n1 0.4 0.4 0.2 0.125\n", "YOLO"),
        ('255 0 0 172 151 158 131 187 172 "F"\n0 255 0 204 155 189 139 219 171 "o"\n', "colours"),
        ("0 0.5 0.5 0.25 0.1 0.93\n", "YOLO"),
        ("10,20,30,40,HELLO\n", "four numbers"),
        ("E 10 440 30 468 0\nX 31 440 50 468 0\n", "Tesseract"),
        ("{}\n", "JSON"),
        ('<?xml version="1.0"?>\n<x/>\n', "XML"),
        ("Dear Sir\n", "no dialect"),
        ("10 10 110 10 110 40 10 40 ship 0\n", "'ship'"),
    ],
)
def test_what_is_not_read_is_refused_by_name(tmp_path: Path, content: str, named: str) -> None:
    page = read_text(tmp_path, content)
    assert page.regions == ()
    assert named in page.refused[0]


def test_a_line_of_another_dialect_is_never_taken_for_text(tmp_path: Path) -> None:
    page = read_text(tmp_path, f"{QUAD},one\n{LOW},two\n{QUAD},three\n{LOW},Latin,four\n")
    assert [region.text for region in page.regions] == ["one", "two", "three"]
    assert "line 4" in page.refused[0]
    assert "MLT" in page.refused[0]


def test_a_bad_line_does_not_turn_the_others_into_texts(tmp_path: Path) -> None:
    page = read_text(tmp_path, f"{QUAD},Latin,one\n{LOW},Latin,two\n{QUAD},three\n")
    assert [region.text for region in page.regions] == ["one", "two"]
    assert "line 3" in page.refused[0]


@pytest.mark.parametrize("text", ["1,250.00", "5000,7000,EACH", "2041", "3,4"])
def test_texts_made_of_numbers_stay_texts(tmp_path: Path, text: str) -> None:
    for content in (f"{LOW},{text}\n", f"{LOW},{text}\n{QUAD},TOTAL\n"):
        assert read_text(tmp_path, content).regions[0].text == text


def test_numbers_that_may_be_vertices_or_text_are_refused(tmp_path: Path) -> None:
    page = read_text(tmp_path, f"{CURVE},one\n{QUAD},5000,7000\n")
    assert [region.text for region in page.regions] == ["one"]
    assert "text made of numbers" in page.refused[0]
    page = read_text(tmp_path, f"{QUAD},TOTAL\n{LOW},2,50,EACH\n")
    assert [region.text for region in page.regions] == ["TOTAL"]
    assert "text made of numbers" in page.refused[0]


def test_an_export_of_this_program_is_taken_at_its_word(tmp_path: Path) -> None:
    written = f"{QUAD},{CURVE[26:]},one\n{LOW},Latin,music\n"
    said = [CURVE[26:] + ",one", "Latin,music"]
    assert [region.text for region in read_text(tmp_path, written).regions] != said
    export = Manifest("icdar", "1", "project", 1, "today", {}, {}, ())
    manifest.write(tmp_path, export, without="")
    assert [region.text for region in read_text(tmp_path, written).regions] == said
    assert len(read_text(tmp_path / "other", written).regions) != len(said)


def test_a_script_in_other_letters_may_be_text(tmp_path: Path) -> None:
    assert "'latin'" in read_text(tmp_path, f"{QUAD},latin,HELLO\n").refused[0]
    page = read_text(tmp_path, f"{QUAD}, Latin, HELLO\n")
    assert [region.text for region in page.regions] == ["HELLO"]


def test_scores_of_a_detector_are_no_texts(tmp_path: Path) -> None:
    page = read_text(tmp_path, f"{QUAD},0.98\n{LOW},0.5\n", "res_a.txt")
    assert [region.text for region in page.regions] == ["", ""]
    assert len(page.predictions) == 2


def test_turned_rectangles_turn_about_their_centre(tmp_path: Path) -> None:
    page = read_text(tmp_path, f"0 0 100 100 80 20 {math.pi / 2}\n", "a.gt")
    xs, ys = zip(*page.regions[0].polygon, strict=True)
    assert (min(xs), max(xs)) == pytest.approx((130, 150))
    assert (min(ys), max(ys)) == pytest.approx((70, 150))


@pytest.mark.parametrize(
    "name", ["gt_a.txt", "GT_a.TXT", "poly_gt_a.txt", "a.txt", "a_GT.txt", "a.gt", "res_a.txt"]
)
def test_the_name_of_the_image(tmp_path: Path, name: str) -> None:
    page = read_text(tmp_path, f"{QUAD},x\n", name)
    assert page.image == "a"
    # What a detector is judged by is nothing that somebody has labelled.
    assert page.state is (ReviewState.PROPOSED if name == "res_a.txt" else None)


def test_any_line_end_and_no_guessed_encoding(tmp_path: Path) -> None:
    content = f"\ufeff{QUAD},Café\r{LOW},zwei\r\n{QUAD},a\u2028b\n".encode()
    (tmp_path / "gt_a.txt").write_bytes(content)
    (tmp_path / "gt_b.txt").write_bytes(f"{QUAD},Café".encode("utf-16"))
    (tmp_path / "gt_c.txt").write_bytes(f"{QUAD},x\r\n{LOW},Café".encode("latin-1"))
    (tmp_path / "gt_d.txt").write_bytes(f"{QUAD},Café".encode("utf-16-le"))
    first, second, third, fourth = reader("icdar")(tmp_path).pages
    assert [region.text for region in first.regions] == ["Café", "zwei", "a\u2028b"]
    assert [region.text for region in second.regions] == ["Café"]
    assert "gt_c.txt: line 2 has bytes that are not UTF-8" in third.refused[0]
    assert fourth.refused


def test_dialects_have_different_names() -> None:
    assert len({dialect.name for dialect in DIALECTS}) == len(DIALECTS)
