"""CVAT's calls of a serverless function, as its server makes them."""

import base64
import json
from typing import Any

import pytest

from tests.serving.conftest import VERSION, Caller


def call(image: bytes, **more: Any) -> dict[str, Any]:
    return {"image": base64.b64encode(image).decode(), **more}


def test_the_function_is_listed_as_a_detector(caller: Caller) -> None:
    status, listed = caller.json("/api/functions")
    assert (status, list(listed)) == (200, ["labeler"])
    assert caller.json("/api/functions/labeler") == (200, listed["labeler"])
    described = listed["labeler"]
    assert described["metadata"]["annotations"]["type"] == "detector"
    labels = json.loads(described["metadata"]["annotations"]["spec"])
    assert [(one["name"], one["type"]) for one in labels] == [
        ("text", "polygon"),
        ("character", "polygon"),
    ]
    assert labels[0]["attributes"] == [{"name": "text", "input_type": "text", "values": []}]
    assert described["status"]["httpPort"] == caller.port
    assert VERSION in described["spec"]["description"]
    assert caller.refusal("GET", "/api/functions/other")[0] == 404


def test_shapes_are_those_that_cvat_takes(caller: Caller, image: bytes) -> None:
    status, shapes = caller.json(
        "/api/function_invocations", call(image), x_nuclio_function_name="labeler"
    )
    assert status == 200
    line, other, *characters = shapes
    assert line["points"] == [20, 20, 120, 20, 120, 40, 20, 40]
    assert (line["type"], line["label"]) == ("polygon", "text")
    assert line["attributes"] == [{"name": "text", "value": "line 20"}]
    assert 0 < float(line["confidence"]) <= 1
    assert {one["label"] for one in characters} == {"character"}
    assert {one["group_id"] for one in (line, *characters)} == {1}
    assert "group_id" not in other


def test_a_function_is_called_directly_too_and_heeds_the_threshold(
    caller: Caller, image: bytes
) -> None:
    everything = caller.json("/", call(image))[1]
    best = max(float(one["confidence"]) for one in everything if one["label"] == "text")
    assert caller.json("/", call(image, threshold=best))[1] != everything
    for threshold in (2, -1, "x", [1]):
        assert caller.json("/", call(image, threshold=threshold))[0] == 400


def test_what_is_no_call_is_refused(caller: Caller, image: bytes) -> None:
    other = {"x_nuclio_function_name": "yolo"}
    assert caller.json("/api/function_invocations", call(image), **other)[0] == 404
    for given in ({}, {"image": None}, {"image": "@"}, {"image": ""}, call(b"hello")):
        assert caller.json("/", given)[0] == 400


@pytest.mark.parametrize("port", ["99999", "abc", "-1"])
def test_a_port_that_is_none_is_no_fault_of_ours(caller: Caller, port: str) -> None:
    status, _ = caller.refusal("GET", "/api/functions", Host=f"localhost:{port}")
    assert status == 400


@pytest.mark.parametrize("image", [None, 5, "", ["a"]])
def test_a_call_without_an_image_is_told_so(caller: Caller, image: object) -> None:
    status, answer = caller.json("/", {"image": image})
    assert (status, "There is no image" in answer["error"]) == (400, True)
