"""ArT and LSVT: lists of outlines and texts by the name of an image."""

import json
from pathlib import Path

from labeler.core.annotation import Count, CountSource, IgnoreReason, ReviewState
from labeler.core.records import Split
from labeler.formats import art
from labeler.formats.labelled_page import ParsedLabels

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]
OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))


def read(tmp_path: Path, content: object, name: str = "train_labels.json") -> ParsedLabels:
    (tmp_path / name).write_text(json.dumps(content))
    return art.read(tmp_path)


def test_what_nobody_can_read_is_ignored_and_languages_are_kept(tmp_path: Path) -> None:
    (page,) = read(
        tmp_path,
        {
            "gt_1": [
                {"points": SQUARE, "transcription": "EXIT", "language": "Latin"},
                {"points": SQUARE, "transcription": "###", "illegibility": True},
                {"points": SQUARE, "transcription": "EX", "illegibility": True},
            ]
        },
    ).pages
    assert (page.image, page.refused, page.kept) == ("gt_1", (), {"values 'language'": 1})
    assert [(r.polygon, r.text, r.ignore) for r in page.regions] == [
        (OUTLINE, "EXIT", None),
        (OUTLINE, "", IgnoreReason.ILLEGIBLE),
        (OUTLINE, "EX", IgnoreReason.ILLEGIBLE),
    ]
    assert page.regions[0].count == Count(4, CountSource.TRANSCRIPT)
    assert art.region_extras(page.regions[0]) == {"language": "Latin"}


def test_the_name_of_the_file_gives_the_split(tmp_path: Path) -> None:
    (page,) = read(tmp_path, {"gt_1": []}, "labels_val.json").pages
    assert page.split is Split.VALIDATION


def test_what_was_submitted_is_proposed_on_the_image_it_is_about(tmp_path: Path) -> None:
    found = {"points": SQUARE, "transcription": "EXIT", "confidence": 0.7}
    (page,) = read(tmp_path, {"res_1": [found]}).pages
    (line,) = page.regions
    assert (page.image, page.state) == ("gt_1", ReviewState.PROPOSED)
    assert (page.predictions, page.kept) == ({line.id: 0.7}, {})


def test_cut_out_words_that_somebody_has_labelled_are_called_as_they_are(tmp_path: Path) -> None:
    (page,) = read(tmp_path, {"res_1": [{"points": SQUARE, "transcription": "EXIT"}]}).pages
    assert (page.image, page.state, page.predictions) == ("res_1", None, {})


def test_what_cannot_be_is_refused_by_name(tmp_path: Path) -> None:
    bad = [{"transcription": "a"}, {"points": SQUARE[:2]}, 7, {"points": SQUARE}]
    first, second = read(tmp_path, {"gt_1": bad, "gt_2": "x"}).pages
    assert len(first.regions) == 1
    assert [sentence.split(": ", 1)[1][:22] for sentence in first.refused] == [
        "it says what is writte", "the outline has 2 poin", "7 is not an object",
    ]  # fmt: skip
    assert second.refused == ("train_labels.json, gt_2: 'x' is not a list",)
