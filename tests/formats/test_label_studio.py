"""Label Studio: percent of the image, several results for a region, work before predictions."""

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.core import geometry
from labeler.core.annotation import IgnoreReason, Level, Region, ReviewState
from labeler.formats import label_studio
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder
from labeler.formats.xml_files import parse_xml

OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
PERCENT = [[1.5625, 2.5], [14.0625, 2.5], [14.0625, 100 / 12], [1.5625, 100 / 12]]
RECTANGLE = {"x": 1.5625, "y": 2.5, "width": 12.5, "height": 35 / 6, "rotation": 0}


def result(kind: str, value: dict[str, Any], key: str = "a", **more: object) -> dict[str, Any]:
    size = {"original_width": 640, "original_height": 480, "image_rotation": 0}
    return {
        "id": key,
        "type": kind,
        "from_name": kind,
        "to_name": "image",
        "value": value,
        **size,
        **more,
    }


def polygon(text: str, key: str = "a", label: str = "Text") -> list[dict[str, Any]]:
    shape = {"points": PERCENT, "closed": True}
    return [
        result("polygon", shape, key),
        result("labels", {**shape, "labels": [label]}, key),
        result("textarea", {**shape, "text": [text]}, key),
    ]


def read(tmp_path: Path, tasks: object) -> LabelledPage:
    (tmp_path / "tasks.json").write_text(json.dumps(tasks))
    (page,) = label_studio.read(tmp_path).pages
    return page


def task(*results: object, **more: object) -> list[dict[str, Any]]:
    return [{"data": {"ocr": "/data/upload/1/abcdef12-p001.jpg"},
             "annotations": [{"result": results}], **more}]  # fmt: skip


def test_three_results_are_one_region(tmp_path: Path) -> None:
    page = read(tmp_path, task(*polygon("EXIT"), *polygon("car", "b", "Vehicle")))
    assert (page.image, page.size, page.state) == ("abcdef12-p001.jpg", (640, 480), None)
    assert [(region.polygon, region.text) for region in page.regions] == [(OUTLINE, "EXIT")]
    assert page.kept == {"regions of class 'Vehicle'": 1}


def test_a_rectangle_is_turned_about_its_top_left_corner(tmp_path: Path) -> None:
    value = {**RECTANGLE, "rotation": 90, "rectanglelabels": ["text"], "text": ["EXIT"]}
    (region,) = read(tmp_path, task(result("rectanglelabels", value))).regions
    # The right end of the line points down, left of where the corner stays.
    down = geometry.rectangle((10 - 28, 12), (10, 12 + 80))
    assert geometry.intersection_over_union(region.polygon, down) > 0.999
    assert region.text == "EXIT"


def test_an_ellipse_and_a_choice_that_says_illegible(tmp_path: Path) -> None:
    value = {"x": 50, "y": 50, "radiusX": 10, "radiusY": 10, "ellipselabels": ["text"]}
    choice = result("choices", {**value, "choices": ["Illegible"]})
    (region,) = read(tmp_path, task(result("ellipselabels", value), choice)).regions
    assert geometry.bounds(region.polygon) == pytest.approx((256, 192, 384, 288), abs=1)
    assert region.ignore is IgnoreReason.ILLEGIBLE


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (
            result("brushlabels", {"format": "rle", "rle": [1], "brushlabels": ["text"]}),
            "'brushlabels'",
        ),
        (result("keypoint", {"x": 1, "y": 2, "width": 3}), "'keypoint'"),
        (result("rectangle", {**RECTANGLE, "x": 1e308}), "not a number|lies in no image"),
        (result("rectangle", {**RECTANGLE, "width": 0}), "large"),
        (result("polygon", {"points": [[1, 2], [3, "x"], [4, 5]]}), "not a number"),
        (result("rectangle", RECTANGLE, original_width=None), "how large"),
        (result("rectangle", RECTANGLE, image_rotation=90), "was turned"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    tmp_path: Path, broken: dict[str, Any], reason: str
) -> None:
    page = read(tmp_path, task(broken, *polygon("kept", "b")))
    assert [region.text for region in page.regions] == ["kept"]
    (refused,) = page.refused
    assert any(part in refused for part in reason.split("|"))


@pytest.mark.parametrize("odd", [["polygon"], {"a": 1}, None, 3])
def test_kinds_and_names_that_are_no_text_cost_no_other_region(tmp_path: Path, odd: object) -> None:
    relation = {"type": "relation", "from_id": odd, "to_id": "a", "direction": "right"}
    whole = {**result("choices", {"choices": ["x"]}, "w"), "type": odd}
    page = read(tmp_path, task(*polygon("EXIT"), whole, relation))
    assert [region.text for region in page.regions] == ["EXIT"]
    out = tmp_path / "out"
    out.mkdir()
    list(label_studio.write([page], OutputFolder(out)))
    assert [region.text for region in label_studio.read(out).pages[0].regions] == ["EXIT"]


def test_predictions_wait_for_a_person_unless_there_is_work(tmp_path: Path) -> None:
    predicted = [{"model_version": "m", "score": 0.9, "result": polygon("read")}]
    page = read(tmp_path, [{"data": {"image": "p1.jpg"}, "predictions": predicted}])
    assert (page.state, page.regions[0].text) == (ReviewState.PROPOSED, "read")
    page = read(tmp_path, task(*polygon("typed"), predictions=predicted))
    assert (page.state, page.regions[0].text) == (None, "typed")
    assert page.not_taken == {"predictions beside annotations": 1}
    skipped = [
        {"data": {"image": "p1.jpg"}, "completions": [{"was_cancelled": True, "result": []}]}
    ]
    assert read(tmp_path, skipped).state is ReviewState.SKIPPED
    assert read(tmp_path, [{"data": {"image": "p1.jpg"}}]).state is ReviewState.NEW


@pytest.mark.parametrize(
    ("state", "annotations"),
    [
        (ReviewState.NEW, []),
        (ReviewState.IN_WORK, []),
        (ReviewState.ACCEPTED, [False]),
        (ReviewState.SKIPPED, [True]),
    ],
)
def test_only_a_page_that_somebody_saw_is_said_to_hold_no_text(
    state: ReviewState, annotations: list[bool], tmp_path: Path
) -> None:
    page = LabelledPage("p1.jpg", (), (640, 480), state)
    list(label_studio.write([page], OutputFolder(tmp_path)))
    (written,) = json.loads((tmp_path / "tasks_default.json").read_text())
    assert [each["was_cancelled"] for each in written["annotations"]] == annotations
    (back,) = label_studio.read(tmp_path).pages
    assert (back.state, back.regions) == (state, ())


def test_of_several_annotations_the_one_called_truth_counts(tmp_path: Path) -> None:
    work = [{"result": polygon("first"), "ground_truth": True}, {"result": polygon("second")}]
    page = read(tmp_path, [{"data": {"image": "p1.jpg"}, "annotations": work}])
    assert [region.text for region in page.regions] == ["first"]
    assert page.not_taken == {"annotations of a task besides the last": 1}


def test_the_short_export(tmp_path: Path) -> None:
    box = {**RECTANGLE, "original_width": 640, "original_height": 480}
    short = {"ocr": "/data/upload/1/abcdef12-p001.jpg", "id": 1, "bbox": [box]}
    page = read(tmp_path, [{**short, "transcription": ["EXIT"]}])
    assert (page.image, page.regions[0].polygon, page.regions[0].text) == (
        "abcdef12-p001.jpg",
        OUTLINE,
        "EXIT",
    )
    assert read(tmp_path, [{**short, "transcription": "EXIT"}]).regions[0].text == "EXIT"
    page = read(tmp_path, [{**short, "transcription": ["EXIT", "TURN"]}])
    assert "2 transcripts for 1 outlines" in page.refused[0]


def test_outlines_that_a_short_export_lists_with_their_labels_again_are_one(tmp_path: Path) -> None:
    sized = {"original_width": 640, "original_height": 480}
    boxes = [{**RECTANGLE, **sized}, {**RECTANGLE, **sized, "y": 50}]
    labels = [{**box, "labels": ["Text"]} for box in reversed(boxes)]
    # As Label Studio writes it: a list for each control of its interface for OCR.
    short = {"ocr": "p.jpg", "bbox": boxes[:1], "poly": boxes[1:], "label": labels}
    page = read(tmp_path, [{**short, "transcription": ["below", "above"]}])
    assert [region.text for region in page.regions] == ["below", "above"]
    assert page.regions[1].polygon == OUTLINE

    named = [{**short, "transcription": ["a.jpg", "b.jpg"]}]
    assert [region.text for region in read(tmp_path, named).regions] == ["a.jpg", "b.jpg"]

    without_labels = {key: value for key, value in short.items() if key != "label"}
    page = read(tmp_path, [{**without_labels, "transcription": ["below", "above"]}])
    assert [region.text for region in page.regions] == ["", ""]
    assert "Export JSON instead of JSON-MIN" in page.refused[0]


def test_a_short_export_of_several_images_says_what_to_export_instead(tmp_path: Path) -> None:
    box = {**RECTANGLE, "original_width": 640, "original_height": 480}
    short = {"id": 1, "pages": ["/data/1.jpg", "/data/2.jpg"], "bbox": [box]}
    (tmp_path / "min.json").write_text(json.dumps([short]), encoding="utf-8")
    labels = label_studio.read(tmp_path)
    assert not labels.pages
    assert "2 images" in labels.refused[0]
    assert "Export JSON instead of JSON-MIN" in labels.refused[0]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/data/upload/1/abcdef12-p001.jpg", "abcdef12-p001.jpg"),
        ("/data/local-files/?d=scans/p%201.jpg", "scans/p 1.jpg"),
        ("https://example.org/a/p%201.jpg?key=x", "a/p 1.jpg"),
        ("s3://bucket/a/p1.jpg", "a/p1.jpg"),
        ("scans\\p1.jpg", "scans/p1.jpg"),
        ("p#1.jpg", "p#1.jpg"),
    ],
)
def test_images_are_known_by_their_addresses(tmp_path: Path, address: str, name: str) -> None:
    assert read(tmp_path, [{"data": {"note": "a text", "picture": address}}]).image == name


def test_what_is_written_fits_the_interface_beside_it(tmp_path: Path) -> None:
    line = Region(Level.LINE, OUTLINE, "EXIT", ignore=IgnoreReason.ILLEGIBLE)
    character = Region(Level.CHARACTER, OUTLINE, "E", line_id=line.id)
    list(label_studio.write([LabelledPage("p1.jpg", (line, character), (640, 480))],
                            OutputFolder(tmp_path)))  # fmt: skip
    view = parse_xml(tmp_path / "labeling_config.xml", "View")
    controls = {element.get("name") for element in view}
    labels = {element.get("value") for element in view.iter("Label", "Choice")}
    (written,) = json.loads((tmp_path / "tasks_default.json").read_text())
    results = written["annotations"][0]["result"]
    assert {each["from_name"] for each in results} | {"rectangle", "image"} == controls
    used = [
        each["value"].get("polygonlabels") or each["value"].get("choices") or [] for each in results
    ]
    assert {label for each in used for label in each} == labels
    assert results[-1]["id"] != results[0]["id"] == results[-2]["parentID"]


def test_a_task_of_several_images_is_a_page_for_each(tmp_path: Path) -> None:
    said = [each | {"item_index": 1} for each in polygon("EXIT")]
    pages = {"data": {"pages": ["a/1.png", "a/2.png", "a/3.png"], "lot": 7},
             "annotations": [{"result": said}]}  # fmt: skip
    (tmp_path / "tasks.json").write_text(json.dumps([pages]))
    first, second, third = label_studio.read(tmp_path).pages
    assert [page.image for page in (first, second, third)] == ["a/1.png", "a/2.png", "a/3.png"]
    assert [region.text for region in second.regions] == ["EXIT"]
    assert second.state is None
    # Nobody has said of these that there is nothing on them.
    assert (first.state, first.regions) == (third.state, third.regions) == (ReviewState.NEW, ())
    assert second.regions[0].extras is None or "item_index" not in second.regions[0].extras.values
    assert second.kept == {"data 'lot'": 1}
