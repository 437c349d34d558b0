"""The protocol by which Label Studio asks its machine learning backends."""

from http import HTTPStatus
from typing import Any

from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.formats.label_studio_interface import LabellingInterface, read_interface
from labeler.serving.exchange import Reply, Request, as_json
from labeler.serving.model import Findings
from labeler.serving.refusal import Refusal
from labeler.serving.service import Service


def setup(request: Request, service: Service) -> Reply:
    """Check the labelling interface of a project that wants to ask, and say which model answers."""
    values = request.json()
    if values.get("schema"):
        _interface(values["schema"])
    return as_json({"model_version": service.model.version})


def versions(request: Request, service: Service) -> Reply:
    """Say which models can be asked: the one that is served."""
    return as_json({"versions": [service.model.version]})


def webhook(request: Request, service: Service) -> Reply:
    """Take note of what people do there, and do nothing: models are trained in Labeler."""
    request.json()
    return as_json({"status": "ok", "result": "Nothing is trained here. Retrain in Labeler."})


def predict(request: Request, service: Service) -> Reply:
    """Answer with a prediction for each task, in their order.

    One whose image cannot be had fails all of them, and is named: an answer without regions would
    say that there is no text on it.
    """
    values = request.json()
    interface = _interface(values.get("label_config"))
    tasks = values.get("tasks")
    if not isinstance(tasks, list) or not all(isinstance(task, dict) for task in tasks):
        raise _refused("tasks has to be a list of tasks.")
    if len(tasks) > service.limits.most_tasks:
        raise _refused(f"Send at most {service.limits.most_tasks:,} tasks at a time.")
    results = []
    for number, task in enumerate(tasks, 1):
        try:
            findings = service.look(request, service.places.content(_address(task, interface)))
        except (Refusal, UnreadableImage) as error:
            status = error.status if isinstance(error, Refusal) else HTTPStatus.BAD_REQUEST
            named = Refusal(
                status, "Task {task}: {reason}", task=task.get("id", number), reason=error
            )
            named.headers.update(error.headers if isinstance(error, Refusal) else {})
            raise named from error
        results.append(_prediction(findings, interface, service.model.version))
    return as_json({"results": results, "model_version": service.model.version})


def _interface(config: object) -> LabellingInterface:
    try:
        return read_interface(config if isinstance(config, str) else "")
    except ForeignFile as error:
        raise _refused(f"The labelling interface cannot be used: {error}.") from error


def _address(task: dict[str, Any], interface: LabellingInterface) -> str:
    data = task.get("data")
    address = data.get(interface.value) if isinstance(data, dict) else None
    if not isinstance(address, str) or not address:
        raise _refused(f"its data has no {interface.value}, which the labelling interface shows.")
    return address


def _prediction(findings: Findings, interface: LabellingInterface, version: str) -> dict[str, Any]:
    results = []
    for one in findings.suggestions:
        region = one.region
        if not interface.holds(region.level):
            continue
        said = interface.results(
            region.id, region.level, region.polygon, region.text, findings.size
        )
        if region.line_id:
            said[0]["parentID"] = region.line_id
        results += [
            {**each, "score": round(float(one.score), 4), "origin": "prediction"} for each in said
        ]
    return {"result": results, "score": round(float(findings.score), 4), "model_version": version}


def _refused(text: str) -> Refusal:
    return Refusal(HTTPStatus.BAD_REQUEST, "{text}", text=text)
