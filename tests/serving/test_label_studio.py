"""Label Studio's calls, as its server makes them, and results as its projects can show them."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from labeler.core.annotation import Level
from labeler.formats import label_studio
from tests.serving.conftest import SIZE, VERSION, Caller, Start, impatient

POLYGONS = """<View><Image name="img" value="$scan"/>
<PolygonLabels name="outline" toName="img"><Label value="Vehicle"/><Label value="Text line"/></PolygonLabels>
<TextArea name="said" toName="img" perRegion="true"/></View>"""
APART = """<View><Labels name="kind" toName="img"><Label value="Word"/><Label value="Glyph"/></Labels>
<Rectangle name="box" toName="img"/><Image name="img" value="$scan"/>
<TextArea name="whole" toName="img"/></View>"""


def asked(address: str, config: str = POLYGONS, **more: Any) -> dict[str, Any]:
    """What Label Studio sends to have one task predicted."""
    task = {"id": 7, "data": {"scan": address}, **more}
    return {
        "tasks": [task],
        "model_version": "",
        "project": "1.1700000000",
        "label_config": config,
        "params": {"login": None, "password": None, "context": None},
    }


def inline(image: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(image).decode()


def test_a_project_is_connected_as_label_studio_does_it(caller: Caller) -> None:
    assert caller.json("/health")[0] == 200
    project = {"project": "1.17", "schema": POLYGONS, "hostname": "http://ls", "access_token": "x"}
    assert caller.json("/setup", project) == (200, {"model_version": VERSION})
    assert caller.json("/versions", {"project": "1.17"}) == (200, {"versions": [VERSION]})
    assert caller.json("/versions")[0] == 200
    assert caller.json("/webhook", {"action": "ANNOTATION_CREATED"})[1]["status"] == "ok"


def test_a_prediction_names_the_controls_and_labels_of_the_project(
    caller: Caller, image: bytes
) -> None:
    status, answer = caller.json("/predict", asked(inline(image)))
    (prediction,) = answer["results"]
    assert (status, answer["model_version"]) == (200, VERSION)
    assert (prediction["model_version"], 0 < prediction["score"] <= 1) == (VERSION, True)
    first, said = prediction["result"][:2]
    assert (first["type"], first["from_name"], first["to_name"]) == (
        "polygonlabels",
        "outline",
        "img",
    )
    assert first["value"]["polygonlabels"] == ["Text line"]
    assert first["value"]["points"][0] == [100 * 20 / SIZE[0], 100 * 20 / SIZE[1]]
    assert (first["original_width"], first["original_height"]) == SIZE
    assert (said["type"], said["from_name"], said["id"]) == ("textarea", "said", first["id"])
    assert said["value"]["text"] == ["line 20"]
    assert {one["from_name"] for one in prediction["result"]} == {"outline", "said"}


def test_what_it_predicts_is_read_back_as_proposals(
    caller: Caller, image: bytes, tmp_path: Path
) -> None:
    for config, levels in ((POLYGONS, {Level.LINE}), (APART, {Level.LINE, Level.CHARACTER})):
        _, answer = caller.json("/predict", asked(inline(image), config))
        task = {"data": {"scan": "a.png"}, "predictions": answer["results"]}
        (tmp_path / "tasks.json").write_text(json.dumps([task]))
        (page,) = label_studio.read(tmp_path).pages
        assert page.size == SIZE
        assert {region.level for region in page.regions} == levels
        assert page.regions[0].polygon == ((20, 20), (120, 20), (120, 40), (20, 40))


def test_tasks_are_answered_in_their_order(start: Start, image: bytes) -> None:
    caller = start(impatient(most_tasks=3))
    question = asked(inline(image))
    assert (
        len(caller.json("/predict", {**question, "tasks": question["tasks"] * 3})[1]["results"])
        == 3
    )
    status, answer = caller.json("/predict", {**question, "tasks": question["tasks"] * 4})
    assert (status, "at most 3" in answer["error"]) == (400, True)


@pytest.mark.parametrize("address", ["data:image/png;base64,@@", "data:image/png,abc", "", 7, None])
def test_a_task_without_its_image_is_named(caller: Caller, image: bytes, address: Any) -> None:
    question = asked(inline(image))
    question["tasks"].append({"id": 8, "data": {"scan": address}})
    status, answer = caller.json("/predict", question)
    assert (status, answer["error"][:8]) == (400, "Task 8: ")


@pytest.mark.parametrize(
    "config",
    [
        None,
        "",
        "<View>",
        "<View/>",
        "<!DOCTYPE View [<!ENTITY a 'b'>]><View>&a;</View>",
        POLYGONS.replace("$scan", "scan"),
        POLYGONS.replace('toName="img"', 'toName="other"'),
        POLYGONS.replace("Text line", "Plate"),
        POLYGONS.replace("PolygonLabels", "BrushLabels"),
        "<View>" + " " * 2_000_000 + "</View>",
    ],
)
def test_an_interface_without_a_place_for_text_is_refused(
    caller: Caller, image: bytes, config: Any
) -> None:
    status, answer = caller.json("/predict", asked(inline(image), config))
    assert (status, answer["error"][:23]) == (400, "The labelling interface")
    if config:
        assert caller.json("/setup", {"project": "1", "schema": config})[0] == 400


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b'{"tasks": NaN}'])
def test_what_is_no_question_is_refused(caller: Caller, body: bytes) -> None:
    for path in ("/predict", "/setup", "/webhook", "/", "/api/function_invocations"):
        assert caller.refusal("POST", path, body)[0] == 400
    assert caller.json("/predict", {**asked("x"), "tasks": [1]})[0] == 400
