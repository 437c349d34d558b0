"""The labelling interface of a Label Studio project: which controls take an outline, and a text.

What is sent to Label Studio has to name the controls of the project it goes to, and to use the
labels that these have.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Level, Polygon
from labeler.core.errors import ForeignFile
from labeler.formats.classes import class_named
from labeler.formats.outlines import thousandths
from labeler.formats.xml_files import descendants, parse_xml_in

Result = dict[str, Any]
_OUTLINES = ("PolygonLabels", "Polygon", "RectangleLabels", "Rectangle")
"""Controls that take outlines, the best first."""
_LARGEST = 1_000_000
"""Bytes of an interface; those that people write have some thousand."""


@dataclass(frozen=True, slots=True)
class LabellingInterface:
    """The controls that lines and characters go into, by the names they have in a project."""

    image: str
    """What shows the image."""
    value: str
    """The key under which the data of a task has the image."""
    outline: str
    """What takes outlines."""
    kind: str
    """Which control that is: one of `_OUTLINES` in lower case."""
    labels: str
    """What takes labels, where outlines do not carry them; empty where nothing does."""
    names: Mapping[Level, str]
    """The label of lines and that of characters, as far as there are such."""
    text: str
    """What takes transcripts; empty where nothing does."""

    def holds(self, level: Level) -> bool:
        """Tell whether regions of a level have a place: characters need a label of their own."""
        return level is Level.LINE or level in self.names

    def results(
        self, region_id: str, level: Level, polygon: Polygon, text: str, size: tuple[int, int]
    ) -> list[Result]:
        """Return what is said of a region on an image of a size in pixels: outline, label, text.

        The first one has the outline. Of a rectangle that is the smallest one around the polygon.
        """
        shared = {
            "id": region_id,
            "to_name": self.image,
            "original_width": size[0],
            "original_height": size[1],
            "image_rotation": 0,
        }
        outline = (
            _of_rectangle(polygon, size) if "rect" in self.kind else _of_polygon(polygon, size)
        )
        label = [self.names[level]] if level in self.names else []
        # Together with its label, or else Label Studio exports no outline to COCO or YOLO.
        own = {self.kind: label} if self.kind.endswith("labels") else {}
        said: list[tuple[str, str, dict[str, Any]]] = [(self.kind, self.outline, own)]
        if self.labels and label:
            said.append(("labels", self.labels, {"labels": label}))
        if self.text and text:
            said.append(("textarea", self.text, {"text": [text]}))
        return [
            {**shared, "type": kind, "from_name": control, "value": outline | value}
            for kind, control, value in said
        ]


def read_interface(config: str) -> LabellingInterface:
    """Read the XML of a labelling interface; raises ForeignFile where it has no place for text."""
    if len(config) > _LARGEST:
        raise ForeignFile(
            "the labelling interface has more than {most:,} characters", most=_LARGEST
        )
    root = parse_xml_in(config.encode("utf-8", "replace"), "View")
    image = next(descendants(root, "Image"), None)
    name = "" if image is None else image.get("name", "")
    value = "" if image is None else image.get("value", "")
    if not name or not value.startswith("$"):
        raise ForeignFile('the labelling interface shows no image. Give it an <Image value="$...">')
    outline = next((one for kind in _OUTLINES for one in _controls(root, kind, name)), None)
    if outline is None:
        raise ForeignFile(
            "the labelling interface takes no outlines. Add <PolygonLabels> or <RectangleLabels>"
        )
    kind = str(outline.tag).lower()
    labels = outline if kind.endswith("labels") else next(_controls(root, "Labels", name), None)
    texts = (one for one in _controls(root, "TextArea", name) if one.get("perRegion") == "true")
    text = next(texts, None)
    return LabellingInterface(
        name,
        value.removeprefix("$"),
        outline.get("name"),
        kind,
        "" if labels is None or labels is outline else labels.get("name"),
        {} if labels is None else _names(labels),
        "" if text is None else text.get("name"),
    )


def _controls(root: Any, kind: str, image: str) -> Any:
    """Return the controls of a kind for an image, in the order of the interface."""
    return (
        one
        for one in descendants(root, kind)
        if one.get("name") and image in str(one.get("toName")).split(",")
    )


def _names(labels: Any) -> dict[Level, str]:
    """Return which label means lines, and which characters."""
    names = [one.get("alias") or one.get("value") or "" for one in descendants(labels, "Label")]
    found: dict[Level, str] = {}
    for name in filter(None, names):
        known = class_named(name)
        if known is not None and not known.is_ignored:
            found.setdefault(known.level, name)
    if Level.LINE not in found:
        if len(names) != 1:
            shown = ", ".join(names)[:200]
            raise ForeignFile(
                "none of its labels says that it is for text ({names}). Call one of them Text",
                names=shown,
            )
        found = {Level.LINE: names[0]}
    return found


def _of_polygon(polygon: Polygon, size: tuple[int, int]) -> dict[str, Any]:
    points = [[100 * x / size[0], 100 * y / size[1]] for x, y in thousandths(polygon)]
    return {"points": points, "closed": True}


def _of_rectangle(polygon: Polygon, size: tuple[int, int]) -> dict[str, Any]:
    """Return a rectangle by its first corner, its sides and its turn clockwise around that corner."""
    first, second, _, last = geometry.minimum_rectangle(polygon)
    across, down = math.dist(first, second), math.dist(first, last)
    turn = math.degrees(math.atan2(second[1] - first[1], second[0] - first[0]))
    return {
        "x": 100 * first[0] / size[0],
        "y": 100 * first[1] / size[1],
        "width": 100 * across / size[0],
        "height": 100 * down / size[1],
        "rotation": turn % 360,
    }
