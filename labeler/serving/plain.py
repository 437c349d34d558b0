"""The plain form: an image in, proposals out, in our own form of labels."""

from http import HTTPStatus
from typing import Any

from labeler.core.annotation import ReviewState, Voucher
from labeler.formats import labeler_json
from labeler.formats.labelled_page import LabelledPage
from labeler.serving.exchange import Reply, Request, as_json
from labeler.serving.model import Findings, Suggestion
from labeler.serving.multipart import file_in
from labeler.serving.refusal import Refusal
from labeler.serving.service import Service

_FORM = "multipart/form-data"
_VALUES = ("score", "page", "name")
_MOST_SAID = 100
_NOT_IMAGES = ("text/", "application/json", "application/xml", "multipart/", "audio/", "video/")


def propose(request: Request, service: Service) -> Reply:
    """Answer with what is proposed on an image: a line of our own form, which an import reads."""
    if unknown := ", ".join(sorted(request.values.keys() - set(_VALUES))):
        raise Refusal(
            HTTPStatus.BAD_REQUEST,
            "The address says {unknown}, which means nothing here. Known are {known}.",
            unknown=unknown[:_MOST_SAID],
            known=", ".join(_VALUES),
        )
    score = request.share("score", service.model.settings.score_threshold)
    page = request.whole("page", 1)
    content, name = _image(request)
    findings = service.look(request, content, frame=page - 1, score=score)
    return as_json(_said(findings, request.values.get("name", name), page - 1, service))


def health(request: Request, service: Service) -> Reply:
    """Say that all is well; Label Studio asks this, too."""
    return as_json(
        {"status": "UP", "model_class": "Labeler", "model_version": service.model.version}
    )


def model(request: Request, service: Service) -> Reply:
    """Say what is served: names, hashes, what it was trained on."""
    served = service.model
    return as_json({"name": served.name, "version": served.version, **served.facts})


def _image(request: Request) -> tuple[bytes, str]:
    """Return the file that was sent, and what it is called."""
    kind = request.headers.get_content_type() if "Content-Type" in request.headers else ""
    if kind == _FORM:
        return file_in(request.body(), request.headers)
    if kind.startswith(_NOT_IMAGES):
        raise Refusal(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            "Send the image file itself, or as the file of a form: curl --data-binary @FILE",
        )
    return request.body(), ""


def _said(findings: Findings, name: str, frame: int, service: Service) -> dict[str, Any]:
    regions = tuple(one.region for one in findings.suggestions)
    page = LabelledPage(
        name, regions, findings.size, ReviewState.PROPOSED, frame=frame, voucher=Voucher.NOBODY
    )
    content = labeler_json.content(page, name)
    content["regions"] = [
        values | _of(one)
        for values, one in zip(content["regions"], findings.suggestions, strict=True)
    ]
    return content | {
        "pages": findings.pages,
        "model_version": service.model.version,
        "milliseconds": round(findings.milliseconds, 1),
    }


def _of(suggestion: Suggestion) -> dict[str, Any]:
    sure = suggestion.confidence
    known = {} if sure is None else {"confidence": round(sure, 4)}
    return {"provenance": "proposal", "score": round(float(suggestion.score), 4), **known}
