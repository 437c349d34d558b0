"""Label files of other tools, with their habits and faults."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labeler.core.annotation import Count, CountSource, IgnoreReason, Level, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.core.records import Split
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.registry import FORMATS, format_named, reader
from tests.formats.installed import each_name

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]
OUTLINE = tuple((float(x), float(y)) for x, y in SQUARE)
READABLE = each_name(row for row in FORMATS if row.read)


def reading_of(name: str, path: Path, content: str | bytes) -> ParsedLabels:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return reader(name)(path)


def test_icdar_with_bom_commas_crlf_and_bad_lines(tmp_path: Path) -> None:
    content = (
        "\ufeff10,12,90,12,90,40,10,40,1,250.00\r\n"
        "10,12,90,12,90,40,10,40,###\r\n"
        "10,12,90,12\r\n"
        "nan,12,90,12,90,40,10,40,x\r\n"
        "1e308,12,90,12,90,40,10,40,x\r\n"
        "-90,-12,-90,-12,-90,-40,-10,-40,x\r\n"
        "\r\n"
        "10,40,90,40,90,12,10,12,counter-clockwise\r\n"
    )
    reading = reading_of("icdar", tmp_path / "gt_img_7.txt", content)
    (page,) = reading.pages
    assert page.image == "img_7"
    assert [region.text for region in page.regions] == ["1,250.00", "", "counter-clockwise"]
    assert page.regions[0].count == Count(8, CountSource.TRANSCRIPT)
    assert page.regions[1].ignore is IgnoreReason.ILLEGIBLE
    assert page.regions[2].polygon[:2] == ((10.0, 40.0), (10.0, 12.0))
    assert [problem.split(":")[0] for problem in reading.problems] == [
        f"gt_img_7.txt, line {n}" for n in (3, 4, 5, 6)
    ]


def test_paddle_keeps_the_good_lines(tmp_path: Path) -> None:
    good = json.dumps([{"transcription": "true or null", "points": SQUARE, "difficult": False}])
    mixed = json.dumps(
        [
            {"transcription": "*", "points": SQUARE},
            {"transcription": "b", "points": [[1, 2], [3]]},
            {"transcription": "c", "points": [[i, i] for i in range(20_000)]},
            {"transcription": 4, "points": SQUARE},
            "text",
        ]
    )
    content = f"scans\\p1.jpg\t{good}\r\nscans/p2.jpg\t{mixed}\np3.jpg {good}\n"
    content += "p4.jpg\t[{'transcription': __import__('os').system('x')}]\np5.jpg\t[NaN]\n"
    (tmp_path / "fileState.txt").write_text(
        "/home/me/scans/p1.jpg\t1\n/home/me/scans/p9.jpg\t1\nx\n"
    )
    reading = reading_of("paddle", tmp_path / "Label.txt", content)
    first, second, *unread, third = reading.pages
    assert [(page.image, bool(page.refused)) for page in unread] == [
        ("p4.jpg", True),
        ("p5.jpg", True),
    ]
    assert (first.image, first.state) == ("scans/p1.jpg", ReviewState.ACCEPTED)
    assert first.regions[0].text == "true or null"
    assert second.state is ReviewState.PROPOSED
    assert [region.ignore for region in second.regions] == [IgnoreReason.ILLEGIBLE]
    assert (third.image, third.regions) == ("/home/me/scans/p9.jpg", ())
    assert len(reading.problems) == 8
    assert any("Label.txt, line 4" in problem for problem in reading.problems)
    assert any("20000 points" in problem for problem in reading.problems)


def test_coco_of_another_tool(tmp_path: Path) -> None:
    flat = [value for point in SQUARE for value in point]
    content = {
        "images": [
            {"id": 1, "file_name": "a\\p1.jpg", "width": 640, "height": 480},
            {"id": 2, "file_name": "empty.jpg", "width": 640, "height": 480},
            {"id": 3, "file_name": "huge.jpg", "width": 1e308, "height": 480},
            {"id": 4, "width": 10, "height": 10},
        ],
        "categories": [{"id": 7, "name": "text"}, {"id": 8, "name": "Character"}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 7, "segmentation": [flat, flat[:6]]},
            {"id": 2, "image_id": 1, "category_id": 8, "bbox": [10, 12, 80, 28], "iscrowd": 1},
            {"id": 3, "image_id": 1, "category_id": 7, "segmentation": {"counts": "x"}},
            {"id": 4, "image_id": 1, "category_id": 7, "segmentation": [flat[:7]]},
            {"id": 5, "image_id": 99, "category_id": 7, "segmentation": [flat]},
            {
                "id": 6,
                "image_id": 1,
                "segmentation": [flat],
                "attributes": {"text": "EXIT", "char_count": -3},
            },
            {"id": 7, "image_id": 1, "segmentation": [flat], "attributes": {"text": "EXIT"}},
            [],
        ],
    }
    reading = reading_of("coco", tmp_path / "instances_val.json", json.dumps(content))
    first, empty, huge = reading.pages
    assert (huge.image, len(huge.refused)) == ("huge.jpg", 1)
    assert (first.image, first.size, first.split) == ("a/p1.jpg", (640, 480), Split.VALIDATION)
    assert empty.regions == ()
    line, character, exit_sign = first.regions
    assert (line.level, line.polygon) == (Level.LINE, OUTLINE)
    assert (character.level, character.ignore) == (Level.CHARACTER, IgnoreReason.ILLEGIBLE)
    assert exit_sign.count == Count(4, CountSource.TRANSCRIPT)
    assert len(reading.problems) == 7


def test_labelme_and_x_anylabeling(tmp_path: Path) -> None:
    def shape(kind: str, points: list[list[float]], **more: object) -> dict[str, object]:
        return {"label": "text", "shape_type": kind, "points": points, **more}

    shapes = [
        shape("rectangle", [[90, 40], [10, 12]], description="EXIT"),
        shape("quadrilateral", SQUARE, difficult=True, score=0.4),
        shape("rotation", SQUARE, group_id=3),
        shape("polygon", SQUARE, group_id=3, label="char"),
        shape("linestrip", SQUARE[:2]),
        shape("polygon", []),
    ]
    content = {
        "shapes": shapes,
        "imagePath": "..\\scans\\p1.jpg",
        "imageWidth": 640,
        "imageHeight": 480,
    }
    (tmp_path / "train").mkdir()
    (tmp_path / "train/p1.json").write_text(json.dumps(content))
    reading = reader("labelme")(tmp_path)
    (page,) = reading.pages
    assert (page.image, page.size, page.split) == ("../scans/p1.jpg", (640, 480), Split.TRAINING)
    exit_sign, difficult, line, character = page.regions
    assert exit_sign.polygon == OUTLINE
    assert exit_sign.count == Count(4, CountSource.TRANSCRIPT)
    assert difficult.ignore is IgnoreReason.ILLEGIBLE
    assert (character.level, character.line_id) == (Level.CHARACTER, line.id)
    assert len(reading.problems) == 2


PAGE = """<?xml version="1.0"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Metadata/>
<Page imageFilename="p.jpg" imageWidth="640" imageHeight="480">
 <ReadingOrder><OrderedGroup id="o"><RegionRefIndexed index="1" regionRef="r1"/>
  <RegionRefIndexed index="0" regionRef="r2"/></OrderedGroup></ReadingOrder>
 <TextRegion id="r1"><Coords points="0,0 0,0"/>
  <TextLine id="b" custom="readingOrder {{index:1;}}"><Coords points="{square}"/>
   <TextEquiv index="1"><Unicode>wrong</Unicode></TextEquiv>
   <TextEquiv index="0"><Unicode>second</Unicode></TextEquiv></TextLine>
  <TextLine id="a" custom="readingOrder {{index:0;}} structure {{type:x;}}">
   <Word id="w"><Coords points="{square}"/><TextEquiv><Unicode>no</Unicode></TextEquiv></Word>
   <Word id="v"><Coords points="{square}"/><Glyph><Coords points="10,40 10,12 20,12 20,40"/>
    <TextEquiv><Unicode>s</Unicode></TextEquiv></Glyph><TextEquiv><Unicode>coords</Unicode></TextEquiv></Word>
  </TextLine>
  <TextLine id="c"><TextEquiv><Unicode>nowhere</Unicode></TextEquiv></TextLine>
 </TextRegion>
 <TextRegion id="r2"><Coords points="{square}"/>
  <TextLine id="d"><Coords points="{square}"/><TextEquiv><Unicode>first</Unicode></TextEquiv></TextLine>
 </TextRegion>
</Page></PcGts>"""


def test_page_xml_of_other_tools(tmp_path: Path) -> None:
    content = PAGE.format(square="10,12 90,12 90,40 10,40").replace(
        '<TextLine id="c">', '<TextLine id="c" custom="readingOrder {index:2;}">'
    )
    reading = reading_of("page", tmp_path / "p.xml", content)
    (page,) = reading.pages
    said = [(region.level.value, region.text) for region in page.regions]
    assert said == [
        ("line", "first"),
        ("line", "no coords"),
        ("character", "s"),
        ("line", "second"),
    ]
    assert page.regions[2].line_id == page.regions[1].id
    assert page.regions[2].polygon[0] == (10.0, 12.0)
    assert ["no outline" in problem for problem in reading.problems] == [True]


def page_of(tmp_path: Path, name: str, content: str) -> LabelledPage:
    (page,) = reading_of(name, tmp_path / "p.xml", content).pages
    return page


COORDS = '<Coords points="10,12 90,12 90,40 10,40"/>'


def said_in(content: str) -> str:
    return f"<TextEquiv><Unicode>{content}</Unicode></TextEquiv>"


def test_page_lines_arrive_wherever_they_stand(tmp_path: Path) -> None:
    def text_line(name: str) -> str:
        return f"<TextLine>{COORDS}<Baseline points='10,36 90,36'/>{said_in(name)}</TextLine>"

    old = "".join(f'<Point x="{x}" y="{y}"/>' for x, y in SQUARE)
    content = f"""<PcGts><Page>
    <ReadingOrder><OrderedGroup><RegionRefIndexed index="0" regionRef="t"/>
     <RegionRefIndexed index="1" regionRef="r"/></OrderedGroup></ReadingOrder>
    <TextRegion id="r">{text_line("outer")}<TextRegion id="i">{text_line("inner")}</TextRegion></TextRegion>
    <TableRegion id="t"><TableCell id="c">{text_line("cell")}</TableCell></TableRegion>
    <GraphicRegion>{text_line("stamp")}</GraphicRegion>
    <TextRegion><TextLine><Coords>{old}</Coords>{said_in("of 2010")}</TextLine></TextRegion>
    <TextRegion>{COORDS}</TextRegion></Page></PcGts>"""
    page = page_of(tmp_path, "page", content)
    assert [r.text for r in page.regions] == ["cell", "outer", "inner", "stamp", "of 2010"]
    assert {r.polygon for r in page.regions} == {OUTLINE}
    assert page.refused == ()
    assert page.kept == {
        "regions that are not text (table)": 1, "text regions without lines": 1,
        "regions that are not text (graphic)": 1,
    }  # fmt: skip
    drawn = ((10.0, 36.0), (90.0, 36.0))
    assert [r.baseline for r in page.regions] == [drawn, drawn, drawn, drawn, None]


def test_page_text_that_has_no_line_is_refused_by_name(tmp_path: Path) -> None:
    content = f"""<PcGts><Page><TextRegion id="r1">{COORDS}{said_in("loose")}</TextRegion>
    <TextRegion><TextLine id="l1"><Baseline points="10,36 90,36"/>{said_in("thin")}</TextLine>
    </TextRegion></Page></PcGts>"""
    page = page_of(tmp_path, "page", content)
    assert page.regions == ()
    assert [problem.split(":")[0] for problem in page.refused] == [
        "p.xml, TextRegion r1", "p.xml, TextLine l1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "state"),
    [("GT", ReviewState.ACCEPTED), ("IN_PROGRESS", ReviewState.IN_WORK), ("NEW", ReviewState.NEW)],
)
def test_the_status_in_transkribus_counts(
    tmp_path: Path, status: str, state: ReviewState | None
) -> None:
    content = f'<PcGts><Metadata><TranskribusMetadata status="{status}"/></Metadata><Page/></PcGts>'
    assert page_of(tmp_path, "page", content).state is state


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (
            '<String CONTENT="word"/><String CONTENT=","/><SP/><String CONTENT="next"/>',
            "word, next",
        ),
        ('<String CONTENT="two"/><String CONTENT="words"/>', "two words"),
        ('<String CONTENT="hyphen-" SUBS_CONTENT="hyphenated"/><HYP CONTENT="-"/>', "hyphen-"),
        ('<String CONTENT="soft"/><HYP CONTENT="\u00ad"/>', "soft-"),
    ],
)
def test_alto_text_is_what_stands_on_the_line(tmp_path: Path, inside: str, text: str) -> None:
    box = 'HPOS="10" VPOS="12" WIDTH="80" HEIGHT="28"'
    content = f"<alto><Page><TextLine {box}>{inside}</TextLine></Page></alto>"
    assert page_of(tmp_path, "alto", content).regions[0].text == text


def test_alto_lines_without_a_good_outline(tmp_path: Path) -> None:
    box = 'HPOS="10" VPOS="12" WIDTH="80" HEIGHT="28"'
    good = [
        f'<TextLine {box}><Shape><Polygon POINTS=""/></Shape></TextLine>',
        f'<TextLine {box}><Shape><Polygon POINTS="10 12 90 12"/></Shape></TextLine>',
        f"<TextLine {box}><Shape/></TextLine>",
        f'<TextLine HPOS="10" VPOS="12" WIDTH="0" HEIGHT="0"><String {box}/></TextLine>',
    ]
    bad = '<TextLine ID="x"/>'
    page = page_of(tmp_path, "alto", f"<alto><Page>{''.join(good)}{bad}</Page></alto>")
    assert [region.polygon for region in page.regions] == [OUTLINE] * 4
    assert ["TextLine x" in problem for problem in page.refused] == [True]


def test_alto_units_need_the_size_of_their_page(tmp_path: Path) -> None:
    unit = "<Description><MeasurementUnit>mm10</MeasurementUnit></Description>"
    sized = page_of(tmp_path, "alto", f'<alto>{unit}<Page WIDTH="100" HEIGHT="50"/></alto>')
    assert sized.size == (100, 50)
    assert "mm10" in page_of(tmp_path, "alto", f"<alto>{unit}<Page/></alto>").refused[0]


def test_alto_in_boxes_and_glyphs(tmp_path: Path) -> None:
    box = 'HPOS="10" VPOS="12" WIDTH="80" HEIGHT="28"'
    content = f"""<alto><Layout><Page WIDTH="640.0" HEIGHT="480"><PrintSpace><TextBlock>
    <TextLine {box}><String CONTENT="Haus"><Glyph CONTENT="H" {box}/></String><SP/>
    <String CONTENT="tuer"/><HYP CONTENT="-"/></TextLine><TextLine/>
    </TextBlock></PrintSpace></Page></Layout></alto>"""
    reading = reading_of("alto", tmp_path / "p1.xml", content)
    line, glyph = reading.pages[0].regions
    assert reading.pages[0].image == "p1"
    assert (line.text, line.polygon) == ("Haus tuer-", OUTLINE)
    assert (glyph.level, glyph.text, glyph.line_id) == (Level.CHARACTER, "H", line.id)
    assert len(reading.problems) == 1


@pytest.mark.parametrize("name", ["page", "alto", "cvat", "voc"])
def test_xml_entities_are_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    root = {"page": "PcGts", "alto": "alto", "cvat": "annotations", "voc": "annotation"}[name]
    inside = f'<!DOCTYPE {root} [<!ENTITY x SYSTEM "secret.txt">]><{root}>&x;</{root}>'
    assert "entities" in refusal_of(name, tmp_path / "a.xml", inside)
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
    bomb = f'<!DOCTYPE {root} [<!ENTITY l0 "ha">{laughs}]><{root} a="&l12;">&l12;</{root}>'
    assert re.search("entities|not valid XML", refusal_of(name, tmp_path / "b.xml", bomb))


@pytest.mark.parametrize("name", ["page", "cvat", "labelme", "parquet"])
def test_a_file_that_was_cut_off_says_what_to_do(tmp_path: Path, name: str) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow")
    content = {"page": "<PcGts><Page imageFilename='a.png'>", "cvat": "<annotations><image id='0'",
               "labelme": '{"shapes": [', "parquet": "PAR1"}[name]  # fmt: skip
    file = tmp_path / f"a{format_named(name).suffix}"
    assert "Copy it again" in refusal_of(name, file, content)


def refusal_of(name: str, path: Path, content: str) -> str:
    """Return why a file was not read, whether by a page of it or as a whole."""
    try:
        labels = reading_of(name, path, content)
    except ForeignFile as error:
        return str(error)
    assert labels.is_unread
    return labels.problems[0]


@pytest.mark.parametrize("name", READABLE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=80) | st.text(max_size=80))
def test_random_content_never_crashes(tmp_path: Path, name: str, content: str | bytes) -> None:
    suffix = format_named(name).suffix
    file = {"paddle": "Label.txt", "icdar": "gt_a.txt"}.get(name, f"a{suffix}")
    try:
        if isinstance(content, str):
            content = content.encode("utf-8", "surrogatepass")
        assert reading_of(name, tmp_path / file, content).pages
    except ForeignFile as error:
        assert len(str(error)) > 20  # noqa: PT017


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
        st.sampled_from(["id", "points", "shapes", "images", "annotations", "segmentation", "bbox",
                         "attributes", "image_id", "file_name", "width", "height", "regions", "level",
                         "size", "count", "imagePath", "imageWidth", "imageHeight", "categories",
                         "data", "meta", "result", "value", "text", "x", "y", "original_width"]),
        inner, max_size=6),
    max_leaves=25,
)  # fmt: skip


@pytest.mark.parametrize(
    "name",
    [
        row.name
        for row in FORMATS
        if row.read and (row.suffix == ".json" or row.name in ("paddle", "labeler"))
    ],
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=json_values)
def test_any_json_never_crashes(tmp_path: Path, name: str, value: object) -> None:
    content = json.dumps(value)
    path = tmp_path / {"paddle": "Label.txt", "labeler": "a.jsonl"}.get(name, "a.json")
    try:
        reading_of(name, path, f"a.jpg\t{content}" if name == "paddle" else content)
    except ForeignFile as error:
        assert str(path) in str(error)  # noqa: PT017


def test_deep_nesting_and_wrong_encodings(tmp_path: Path) -> None:
    with pytest.raises(ForeignFile, match="deep"):
        reading_of("coco", tmp_path / "a.json", "[" * 200_000)
    latin = reading_of("icdar", tmp_path / "gt_a.txt", b"1,1,2,1,2,2,1,2,caf\xe9")
    assert "UTF-8" in latin.problems[0]
    text = "1,1,9,1,9,9,1,9,é".encode("utf-16")
    assert reading_of("icdar", tmp_path / "gt_b.txt", text).pages[0].regions[0].text == "é"


def test_our_own_file_refuses_two_regions_of_one_name(tmp_path: Path) -> None:
    region = {"id": "x", "level": "line", "points": SQUARE}
    good = {"image": "a.jpg", "regions": [region]}
    bad = {"image": "b.jpg", "regions": [region, region]}
    content = f"{json.dumps(bad)}\n{json.dumps(good)}\n"
    reading = reading_of("labeler", tmp_path / "labels.jsonl", content)
    refused, read = reading.pages
    assert (refused.image, refused.regions, len(refused.refused)) == ("b.jpg", (), 1)
    assert (read.image, read.regions) == ("a.jpg", (Region(Level.LINE, OUTLINE, id="x"),))
