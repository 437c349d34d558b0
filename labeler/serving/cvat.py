"""The protocol by which CVAT asks its serverless functions: that of nuclio, and of its dashboard.

CVAT lists functions and calls them through the dashboard of nuclio, or calls one directly. Both are
answered, so that no nuclio has to be installed.
"""

import json
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from labeler.core.annotation import Level, Polygon
from labeler.formats.outlines import thousandths
from labeler.formats.region_json import flat
from labeler.serving.exchange import Reply, Request, as_json, share
from labeler.serving.model import Suggestion
from labeler.serving.places import decoded
from labeler.serving.refusal import Refusal
from labeler.serving.service import Service

FUNCTION = "labeler"
_LABELS = {Level.LINE: "text", Level.CHARACTER: "character"}
"""As our exports for CVAT call them."""
_TEXT = "text"


def functions(request: Request, service: Service) -> Reply:
    """List the one function there is."""
    return as_json({FUNCTION: _described(request, service)})


def function(request: Request, service: Service) -> Reply:
    """Describe it."""
    return as_json(_described(request, service))


def invoke(request: Request, service: Service) -> Reply:
    """Call it through the dashboard."""
    name = request.headers.get("x-nuclio-function-name", FUNCTION)
    if name != FUNCTION:
        raise Refusal(HTTPStatus.NOT_FOUND, "There is one function here: {name}.", name=FUNCTION)
    return detect(request, service)


def detect(request: Request, service: Service) -> Reply:
    """Answer with the shapes on an image that is given in base64."""
    values = request.json()
    score = share("threshold", values.get("threshold"), service.model.settings.score_threshold)
    findings = service.look(request, decoded(values.get("image")), score=score)
    lines = dict.fromkeys(one.region.line_id for one in findings.suggestions if one.region.line_id)
    groups = {line: number for number, line in enumerate(lines, 1)}
    return as_json([_shape(one, groups) for one in findings.suggestions])


def _shape(one: Suggestion, groups: dict[str, int]) -> dict[str, Any]:
    region = one.region
    group = groups.get(region.line_id or region.id)
    return {
        "confidence": f"{float(one.score):.4f}",
        "label": _LABELS[region.level],
        "type": "polygon",
        "points": _points(region.polygon),
        "attributes": [{"name": _TEXT, "value": region.text}] if region.text else [],
        **({} if group is None else {"group_id": group}),
    }


def _points(polygon: Polygon) -> list[float]:
    return flat(thousandths(polygon))


def _port(request: Request) -> int:
    """Return the port at which whoever asks has reached this server."""
    try:
        return urlsplit(f"//{request.headers.get('Host', '')}").port or 80
    except ValueError as error:
        raise Refusal(
            HTTPStatus.BAD_REQUEST, "The port in the header Host is none. Correct the address."
        ) from error


def _described(request: Request, service: Service) -> dict[str, Any]:
    attribute = {"name": _TEXT, "input_type": "text", "values": []}
    labels = [
        {"id": number, "name": name, "type": "polygon",
         "attributes": [attribute] if level is Level.LINE else []}
        for number, (level, name) in enumerate(_LABELS.items())
    ]  # fmt: skip
    return {
        "metadata": {
            "name": FUNCTION,
            "namespace": "nuclio",
            "annotations": {
                "name": f"Labeler: {service.model.name}",
                "type": "detector",
                "spec": json.dumps(labels),
            },
        },
        "spec": {"description": f"Text lines and characters ({service.model.version})"},
        "status": {"state": "ready", "httpPort": _port(request)},
    }
