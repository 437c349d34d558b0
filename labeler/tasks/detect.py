"""Find text on image files, without a project; the JSON form that scripts depend on."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.app.pipeline import Pipeline, transcribed
from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.detection import (
    Detection,
    DetectSettings,
    FoundCharacter,
    FoundLine,
    FoundRegion,
)
from labeler.core.errors import Cancelled, ForeignFile
from labeler.core.files import write_text
from labeler.core.progress import Progress
from labeler.core.regular_files import read_regular
from labeler.formats.foreign import MOST_BYTES
from labeler.formats.images import find_images, frame_count, read_image

Found = dict[str, dict[str, Any]]


@dataclass(slots=True)
class DetectOutcome:
    """What was found, by the path of the image as it was given, and what failed."""

    found: Found = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def detect_files(
    paths: Sequence[Path], pipeline: Pipeline, settings: DetectSettings, progress: Progress
) -> DetectOutcome:
    """Look at images, and at all images in folders; what cannot be read stops nothing.

    Pages of a multi-page file are named PATH#1, PATH#2 and so on.
    """
    outcome = DetectOutcome()
    frames = list(_frames(paths, outcome.problems))
    for index, (name, path, frame) in enumerate(frames):
        progress.step(index, len(frames), name)
        try:
            raw = settings.raw_orientation
            image = read_image(path, frame, raw_orientation=raw, is_checked=False)
            found = transcribed(pipeline.find(image, settings, progress))
            outcome.found[name] = as_json(found)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 - one image must not stop the others
            outcome.problems.append(f"{name}: {error}")
    progress.step(len(frames), len(frames))
    return outcome


class WholeImage:
    """A detector that finds one line: the whole image."""

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Take an upright RGB image (H, W, 3) for a line; raises Cancelled."""
        if progress is not None:
            progress.check()
        height, width = image.shape[:2]
        outline = geometry.rectangle((0.0, 0.0), (float(width), float(height)))
        return Detection((width, height), (FoundLine(outline, 1.0),))


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
        raise ForeignFile(f"this is not what detect writes ({error!r})") from error


def read_found(path: Path) -> dict[str, Detection]:
    """Read a file that detect has written; raises ForeignFile."""
    values = read_json(path)
    try:
        return {name: from_json(found) for name, found in values.items()}
    except ForeignFile as error:
        raise ForeignFile(f"{path}: {error}. Make it with: labeler detect") from error


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object; raises ForeignFile."""
    try:
        values = json.loads(read_regular(path, MOST_BYTES).decode("utf-8-sig"))
    except OSError as error:
        raise ForeignFile(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise ForeignFile(f"{path} is not JSON: {error}.") from error
    if not isinstance(values, dict):
        raise ForeignFile(f"{path} holds no JSON object.")
    return values


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write a JSON file that is there as a whole or not at all."""
    write_text(path, json.dumps(values))


def _frames(paths: Iterable[Path], problems: list[str]) -> Iterator[tuple[str, Path, int]]:
    for given in paths:
        if not given.exists():
            problems.append(f"{given}: there is no such file or folder")
            continue
        files = list(find_images(given)) if given.is_dir() else [given]
        if not files:
            problems.append(f"{given}: there are no images in this folder")
        for file in files:
            count = frame_count(file)
            for frame in range(count):
                yield (str(file) if count == 1 else f"{file}#{frame + 1}", file, frame)


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
