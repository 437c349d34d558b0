"""What label files say beside the obvious: it is understood, counted or refused, never mistaken."""

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.core.annotation import IgnoreReason, Level, ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.registry import reader

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]
COORDS = '<Coords points="10,12 90,12 90,40 10,40"/>'
BOX = 'HPOS="10" VPOS="12" WIDTH="80" HEIGHT="28"'


def labels_of(name: str, file: Path, content: str | bytes) -> ParsedLabels:
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return reader(name)(file.parent if name == "paddle" else file)


def coco(tmp_path: Path, **values: Any) -> LabelledPage:
    annotation = {"image_id": 1, "bbox": [10, 12, 80, 28], **values}
    content = {"images": [{"id": 1, "file_name": "p.png"}], "annotations": [annotation]}
    (page,) = labels_of("coco", tmp_path / "labels.json", json.dumps(content)).pages
    return page


def labelme(tmp_path: Path, **values: Any) -> LabelledPage:
    content = {"shapes": [{"label": "text", "points": SQUARE, **values}], "imagePath": "p.png"}
    (page,) = labels_of("labelme", tmp_path / "p.json", json.dumps(content)).pages
    return page


def paddle(tmp_path: Path, *items: dict[str, Any], file: str = "Label.txt") -> LabelledPage:
    lines = [{"points": SQUARE, **item} for item in items]
    content = f"x/p.png\t{json.dumps(lines)}\n"
    (page,) = labels_of("paddle", tmp_path / file, content).pages
    return page


def page_xml(tmp_path: Path, inside: str, head: str = "") -> LabelledPage:
    content = f'<PcGts>{head}<Page imageFilename="p.png">{inside}</Page></PcGts>'
    (page,) = labels_of("page", tmp_path / "p.xml", content).pages
    return page


def alto(tmp_path: Path, inside: str, unit: str = "pixel") -> LabelledPage:
    unit = f"<Description><MeasurementUnit>{unit}</MeasurementUnit></Description>"
    content = f"<alto>{unit}<Layout><Page>{inside}</Page></Layout></alto>"
    (page,) = labels_of("alto", tmp_path / "p.xml", content).pages
    return page


def said(text: str) -> str:
    return f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv>"


@pytest.mark.parametrize(
    "values",
    [{"angle": 30}, {"rotation": 30}, {"attributes": {"theta": 0.5}}, {"bbox_mode": 0}],
    ids=str,
)
def test_a_coco_box_that_is_turned_somehow_is_not_read_upright(
    tmp_path: Path, values: dict[str, Any]
) -> None:
    page = coco(tmp_path, **values)
    assert (page.regions, len(page.refused)) == ((), 1)


@pytest.mark.parametrize("values", [{"ignore": 1}, {"iscrowd": True}, {"text": "###"}], ids=str)
def test_coco_has_several_words_for_ignored(tmp_path: Path, values: dict[str, Any]) -> None:
    (region,) = coco(tmp_path, **values).regions
    assert (region.ignore, region.count) == (IgnoreReason.ILLEGIBLE, None)


def test_identifiers_of_coco_may_be_numbers_of_any_kind(tmp_path: Path) -> None:
    for identifier in (1, 1.0, "1"):
        assert len(coco(tmp_path, image_id=identifier).regions) == 1
    assert coco(tmp_path, image_id=2).regions == ()


def test_a_mark_is_a_text_where_the_file_says_so(tmp_path: Path) -> None:
    for page in (
        coco(tmp_path, attributes={"text": "###", "illegible": False}),
        labelme(tmp_path, description="###", flags={"ignore": False}),
    ):
        assert (page.regions[0].text, page.regions[0].ignore) == ("###", None)
    assert labelme(tmp_path, description=" ###").regions[0].ignore is IgnoreReason.ILLEGIBLE


def test_values_that_are_not_known_are_counted(tmp_path: Path) -> None:
    assert dict(coco(tmp_path, caption="x", track=3).kept) == {
        "values 'caption'": 1, "values 'track'": 1,
    }  # fmt: skip
    assert dict(labelme(tmp_path, text="x", line_color=None).kept) == {"values 'text'": 1}
    page = paddle(tmp_path, {"transcription": "a", "linking": [[1, 2]], "label": "key"})
    assert dict(page.not_taken) == {"values 'linking'": 1, "values 'label'": 1}


def test_the_marks_of_paddle_may_have_blanks_around(tmp_path: Path) -> None:
    page = paddle(tmp_path, {"transcription": "### "}, {"transcription": " *"})
    assert [region.ignore for region in page.regions] == [IgnoreReason.ILLEGIBLE] * 2


def test_what_paddle_has_found_is_nothing_that_somebody_labelled(tmp_path: Path) -> None:
    assert paddle(tmp_path, {}).state is ReviewState.PROPOSED
    scored = paddle(tmp_path, {"transcription": "a", "score": 0.9})
    assert (scored.state, [*scored.predictions.values()]) == (ReviewState.PROPOSED, [0.9])
    (tmp_path / "Label.txt").unlink()
    unsaved = paddle(tmp_path, {"transcription": "a"}, file="Cache.cach")
    assert unsaved.state is ReviewState.PROPOSED


def test_what_was_saved_in_ppocrlabel_wins_over_what_was_not(tmp_path: Path) -> None:
    paddle(tmp_path, {"transcription": "saved"})
    page = paddle(tmp_path, {"transcription": "old"}, file="Cache.cach")
    assert [region.text for region in page.regions] == ["saved"]
    assert (page.refused, page.state) == ((), None)


def test_an_image_listed_twice_is_for_a_person_to_settle(tmp_path: Path) -> None:
    rows = [json.dumps([{"transcription": t, "points": SQUARE}]) for t in ("a", "a", "b")]
    content = "".join(f"x/p.png\t{row}\n" for row in rows)
    (page,) = labels_of("paddle", tmp_path / "Label.txt", content).pages
    assert [region.text for region in page.regions] == ["a"]
    assert page.refused == ("Label.txt, line 3: x/p.png is listed twice, differently",)


def test_checked_images_in_an_old_encoding_do_not_stop_the_rest(tmp_path: Path) -> None:
    (tmp_path / "fileState.txt").write_bytes("/中/p.png\t1\n".encode("gbk"))
    paddle(tmp_path, {"transcription": "a"})
    assert "fileState.txt" in reader("paddle")(tmp_path).refused[0]


def test_a_remark_among_the_rows_of_paddle(tmp_path: Path) -> None:
    row = json.dumps([{"transcription": "a", "points": SQUARE}])
    labels = labels_of("paddle", tmp_path / "train.txt", f"# mine\nx/p.png\t{row}\nx/q.png\t[]\n")
    assert ([page.image for page in labels.pages], len(labels.refused)) == (
        ["x/p.png", "x/q.png"],
        1,
    )


@pytest.mark.parametrize("text", ["0.98123", "0.91731,word", "1.000,a, b"])
def test_scores_are_known_by_how_precise_they_are(tmp_path: Path, text: str) -> None:
    content = f"10,12,90,12,90,40,10,40,{text}\n"
    (page,) = labels_of("icdar", tmp_path / "gt_p.txt", content).pages
    assert page.state is ReviewState.PROPOSED
    assert page.regions[0].text == text.partition(",")[2]
    (page,) = labels_of("icdar", tmp_path / "gt_p.txt", content + content.replace(text, "ab")).pages
    assert page.state is None


@pytest.mark.parametrize(
    "line",
    [
        "10,12,90,12,90,40,10,40,Cyrillic,да",
        "10,12,90,12,90,40,10,40,0.9,Latin,yes",
        "10,12,50,10,90,12,90,40,50,38,10,40,English,yes",
        "x: [[1 9 9]], y: [[1 1 9]], ornt: [u'c'], transcriptions: [u'a', u'b']",
        "1_0,12,90,12,90,40,10,40,a",
        "١٠,12,90,12,90,40,10,40,a",
    ],
)
def test_lines_that_may_mean_something_else_are_refused(tmp_path: Path, line: str) -> None:
    (page,) = labels_of("icdar", tmp_path / "gt_p.txt", line).pages
    assert (page.regions, len(page.refused)) == ((), 1)


def test_total_text_says_beside_the_text_what_nobody_cares_about(tmp_path: Path) -> None:
    line = "x: [[1 9 9]], y: [[1 1 9]], ornt: [u'#'], transcriptions: [u'half']"
    (page,) = labels_of("icdar", tmp_path / "gt_p.txt", line).pages
    assert page.regions[0].ignore is IgnoreReason.ILLEGIBLE


def test_page_words_say_what_their_line_leaves_empty(tmp_path: Path) -> None:
    words = "".join(f'<Word id="{w}">{COORDS}{said(w)}</Word>' for w in ("two", "words"))
    page = page_xml(
        tmp_path, f"<TextRegion><TextLine>{COORDS}{words}{said('')}</TextLine></TextRegion>"
    )
    assert page.regions[0].text == "two words"


def test_a_page_text_of_lines_that_say_nothing_is_counted(tmp_path: Path) -> None:
    lines = f"<TextLine>{COORDS}</TextLine>"
    counted = page_xml(tmp_path, f"<TextRegion>{lines}{said('all of it')}</TextRegion>").not_taken
    assert dict(counted) == {"texts of regions whose lines have none": 1}
    lines = f"<TextLine>{COORDS}{said('it')}</TextLine>"
    assert not page_xml(tmp_path, f"<TextRegion>{lines}{said('it')}</TextRegion>").not_taken


def test_an_alto_line_with_an_absurd_outline_is_not_that_of_its_words(tmp_path: Path) -> None:
    word = f'<String CONTENT="a" {BOX}/>'
    for broken in ('HPOS="10,5" VPOS="12" WIDTH="80" HEIGHT="28"', 'ID="l"'):
        shape = '<Shape><Polygon POINTS="10,12 90,x 90,40"/></Shape>' if "ID" in broken else ""
        page = alto(tmp_path, f"<TextLine {broken}>{shape}{word}</TextLine>")
        assert (page.regions, len(page.refused)) == ((), 1)


def test_alto_says_what_has_no_place(tmp_path: Path) -> None:
    inside = f'<TextBlock ROTATION="90"><TextLine {BOX}/></TextBlock><TextBlock ROTATION="0.0"/>'
    page = alto(tmp_path, inside, unit="Pixel")
    assert (len(page.regions), page.refused) == (1, ())
    assert (dict(page.not_taken), bool(page.kept)) == ({}, True)


def test_text_in_an_old_encoding_is_read_as_the_one_that_was_said(tmp_path: Path) -> None:
    content = "10,12,90,12,90,40,10,40,中文\n"
    with foreign.encoded_as("gbk"):
        (page,) = labels_of("icdar", tmp_path / "gt_p.txt", content.encode("gbk")).pages
        assert page.regions[0].text == "中文"
        # Who says what it is, is believed.
        (page,) = labels_of("icdar", tmp_path / "gt_p.txt", content.encode("utf-8-sig")).pages
        assert page.regions[0].text == "中文"
    for name in ("klingon", "rot13", "base64"):
        with pytest.raises(ForeignFile, match="no encoding"), foreign.encoded_as(name):
            pass


def test_no_value_of_a_key_that_stands_twice_is_lost_unseen(tmp_path: Path) -> None:
    first, second = (f'"p.png": {{"img_dimensions": [{n}, 9], "polygons": []}}' for n in (8, 9))
    with pytest.raises(ForeignFile, match=r"'p\.png' stands twice"):
        foreign.parse_json(f"{{{first}, {second}}}")
    assert list(foreign.parse_json(f"{{{first}, {first}}}")) == ["p.png"]


@pytest.mark.parametrize("name", ["coco", "abcnet", "textocr"])
def test_annotations_of_two_images_with_one_id_are_given_to_neither(
    tmp_path: Path, name: str
) -> None:
    images = [{"id": 1, "file_name": "a.png"}, {"id": 1.0, "file_name": "b.png"}]
    sides = [10, 12, 40, 12, 60, 12, 90, 12, 90, 40, 60, 40, 40, 40, 10, 40]
    one = {"image_id": "1", "bbox": [10, 12, 80, 28], "bezier_pts": sides, "points": sides}
    content: dict[str, Any] = {"images": images, "annotations": [one]}
    if name == "textocr":
        content = {"imgs": dict(zip("ab", images, strict=True)), "anns": {"1": one}}
    labels = labels_of(name, tmp_path / "labels.json", json.dumps(content))
    assert [(page.image, page.regions) for page in labels.pages] == [("a.png", ()), ("b.png", ())]
    assert all("2 images have the id 1" in page.refused[0] for page in labels.pages)
    assert len(labels.problems) == 2


def test_a_label_of_datumaro_that_is_not_in_the_file_is_no_text(tmp_path: Path) -> None:
    shapes = [{"type": "bbox", "bbox": [10, 12, 80, 28], "label_id": n} for n in (0, 7)]
    content = {
        "categories": {"label": {"labels": [{"name": "text"}]}},
        "items": [{"id": "p", "annotations": shapes}],
    }
    (page,) = labels_of("datumaro", tmp_path / "default.json", json.dumps(content)).pages
    assert len(page.regions) == 1
    assert page.refused == ("default.json, p, annotation 2: its label 7 is not in the file",)


def test_scripts_that_stand_before_texts_are_counted(tmp_path: Path) -> None:
    content = "10,12,90,12,90,40,10,40,Latin,EXIT\n"
    (page,) = labels_of("icdar", tmp_path / "gt_p.txt", content).pages
    assert (page.regions[0].text, page.not_taken) == ("EXIT", {"scripts of lines": 1})


def test_dota_takes_what_its_classes_say_and_tells_how_to_call_others(tmp_path: Path) -> None:
    rows = [
        f"10 12 90 12 90 40 10 40 {name} 0" for name in ("handwriting", "ignore", "char", "ship")
    ]
    (page,) = labels_of("dota", tmp_path / "p.txt", "\n".join(rows)).pages
    assert [region.level for region in page.regions] == [Level.LINE, Level.LINE, Level.CHARACTER]
    assert [region.ignore is not None for region in page.regions] == [False, True, False]
    assert page.refused == (
        "p.txt, line 4: nothing tells whether regions of class 'ship' are text. Call the class "
        "'text', 'line' or 'character' where they are, and import again.",
    )
