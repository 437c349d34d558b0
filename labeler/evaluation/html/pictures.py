"""Pages with truth and findings drawn over them."""

from base64 import b64encode
from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.evaluation.error_classes import ErrorClass
from labeler.evaluation.html.elements import Markup, joined, tag
from labeler.evaluation.overlaps import Outline
from labeler.evaluation.worst_cases import WorstPage

LONGEST_SIDE = 1400
_QUALITY = 78


def as_jpeg(image: NDArray[np.uint8]) -> bytes:
    """Return an (H, W, 3) RGB image as a JPEG file, reduced to what a page of a report shows."""
    height, width = image.shape[:2]
    zoom = LONGEST_SIDE / max(height, width)
    if zoom < 1:
        size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    bgr = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
    _, data = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return data.tobytes()


def drawn_page(page: WorstPage, picture: bytes | None) -> Markup:
    """Return a page as SVG: true regions solid, findings dashed, coloured by what went wrong.

    Right regions come first, so that wrong ones lie over them. Without a picture the page is
    blank.
    """
    compared, errors = page.compared, page.compared.errors
    width, height = page.size if all(page.size) else _extent(page)
    predictions = [compared.page.predictions[index] for index in compared.kept]
    marks = [(outline, "ignored", "truth", "don't care") for outline in compared.page.ignored]
    for role, name, outlines, classes in (
        ("truth", "true region", compared.page.truths, errors.truths),
        ("finding", "finding", predictions, errors.predictions),
    ):
        marks += [
            (outline, kind.replace(" ", "-"), role, f"{name}, {kind}")
            for outline, kind in zip(outlines, classes, strict=True)
        ]
    marks.sort(key=lambda mark: mark[1] not in ("ignored", ErrorClass.RIGHT))
    return tag(
        "svg", _background(picture, width, height),
        *(_outline(*mark) for mark in marks if len(mark[0])),
        viewBox=f"0 0 {width:g} {height:g}", role="img", aria_label=page.name, class_="page",
    )  # fmt: skip


def _background(picture: bytes | None, width: float, height: float) -> Markup:
    if picture is None:
        return tag("rect", width=width, height=height, class_="blank")
    source = f"data:image/jpeg;base64,{b64encode(picture).decode('ascii')}"
    return tag("image", href=source, width=width, height=height, preserveAspectRatio="none")


def _outline(outline: Outline, kind: str, role: str, title: str) -> Markup:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in outline)
    return tag("polygon", tag("title", title), points=points, class_=f"{role} {kind}")


def _extent(page: WorstPage) -> tuple[float, float]:
    """Return a width and height that hold every region."""
    compared = page.compared.page
    outlines: Iterable[Outline] = (*compared.truths, *compared.predictions, *compared.ignored)
    points = [point for outline in outlines for point in outline]
    return max((x for x, _ in points), default=1.0), max((y for _, y in points), default=1.0)


def legend() -> Markup:
    """Return switches, one per class, that show and hide its outlines on all pages."""
    entries = (
        ("missed", "missed", "true region, solid"),
        ("false", "false", "finding, dashed"),
        ("badly-placed", "badly placed", "solid and dashed"),
        ("right", "right", "solid and dashed"),
        ("ignored", "don't care", "dotted"),
    )
    switches = [
        tag("label", Markup(f'<input type="checkbox" id="show-{kind}" checked>'),
            tag("i", class_=f"key {kind}"), name, " ", tag("small", note))
        for kind, name, note in entries
    ]  # fmt: skip
    return tag("div", joined(*switches), class_="switches")
