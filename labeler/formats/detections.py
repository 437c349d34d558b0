"""The JSON form of detections that scripts depend on: what `detect` and `read` write."""

import json
from pathlib import Path
from typing import Any

from labeler.core.annotation import Polygon
from labeler.core.detection import (
    Detection,
    FoundCharacter,
    FoundLine,
    FoundRegion,
)
from labeler.core.errors import ForeignFile
from labeler.core.regular_files import read_regular
from labeler.formats.foreign import MOST_BYTES


def as_json(detection: Detection) -> dict[str, Any]:
    """Return a detection in the form of the headless contract.

    Beside its text a line that was read has the confidence of the reader.
    """
    counts = [line.count for line in detection.lines]
    return {
        "size": list(detection.size),
        "lines": [_line(line) for line in detection.lines],
        "chars": [
            {"points": _points(found.polygon), "score": round(float(found.score), 4)}
            for found in detection.characters
        ],
        "regions": [{"points": _points(region.polygon)} for region in detection.regions],
        "count": {
            "lines": sum(count for count in counts if count is not None),
            "chars": len(detection.characters),
            "head_a": detection.head_a,
            "head_b": detection.head_b,
        },
        "ms": round(detection.milliseconds, 1),
    }


def from_json(values: dict[str, Any]) -> Detection:
    """Take `as_json` back, as far as scoring needs it; raises ForeignFile."""
    try:
        return Detection(
            size=(int(values["size"][0]), int(values["size"][1])),
            lines=tuple(
                FoundLine(
                    _polygon(line["points"]), float(line["score"]), line.get("count"), _text(line)
                )
                for line in values["lines"]
            ),
            characters=tuple(
                FoundCharacter(_polygon(found["points"]), float(found["score"]))
                for found in values.get("chars", [])
            ),
            regions=tuple(
                FoundRegion(_polygon(found["points"]), 1.0) for found in values.get("regions", [])
            ),
            head_a=values.get("count", {}).get("head_a"),
            head_b=values.get("count", {}).get("head_b"),
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise ForeignFile("this is not what detect writes ({reason!r})", reason=error) from error


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object; raises ForeignFile."""
    try:
        values = json.loads(read_regular(path, MOST_BYTES).decode("utf-8-sig"))
    except OSError as error:
        raise ForeignFile(
            "{path} cannot be read: {strerror}.", path=path, strerror=error.strerror
        ) from error
    except (ValueError, RecursionError) as error:
        raise ForeignFile("{path} is not JSON: {reason}.", path=path, reason=error) from error
    if not isinstance(values, dict):
        raise ForeignFile("{path} holds no JSON object.", path=path)
    return values


def _line(line: FoundLine) -> dict[str, Any]:
    values = {
        "points": _points(line.polygon),
        "score": round(float(line.score), 4),
        "count": line.count,
        "text": line.text,
    }
    if line.reading is not None:
        values["confidence"] = round(line.reading.confidence, 4)
    return values


def _points(polygon: Polygon) -> list[list[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in polygon]


def _text(line: dict[str, Any]) -> str | None:
    text = line.get("text")
    return None if text is None else str(text)


def _polygon(points: Any) -> Polygon:
    return tuple((float(x), float(y)) for x, y in points)
