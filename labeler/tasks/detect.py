"""Find text on image files, without a project."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from labeler.app.pipeline import Pipeline, transcribed
from labeler.core import geometry
from labeler.core.detection import (
    Detection,
    DetectSettings,
    FoundLine,
)
from labeler.core.errors import Cancelled, ForeignFile, UnreadableImage
from labeler.core.progress import Progress
from labeler.core.raster import Raster
from labeler.formats.detections import as_json, from_json, read_json
from labeler.formats.image_kinds import passed_over
from labeler.formats.images import (
    find_images,
    find_passed_over,
    frame_count,
    open_image,
    read_image,
)

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
            found = transcribed(pipeline.find(_image(path, frame, settings), settings, progress))
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


def read_found(path: Path) -> dict[str, Detection]:
    """Read a file that detect has written; raises ForeignFile."""
    values = read_json(path)
    try:
        return {name: from_json(found) for name, found in values.items()}
    except ForeignFile as error:
        raise ForeignFile(f"{path}: {error}. Make it with: labeler detect") from error


def _image(path: Path, frame: int, settings: DetectSettings) -> Raster:
    """Return a page to look at, checked for damage, as no scan has seen it."""
    if settings.raw_orientation:
        return read_image(path, frame, raw_orientation=True, is_checked=False)
    return open_image(path, frame, is_checked=False)


def _count(file: Path, problems: list[str]) -> int:
    """Return how many pages a file has; where they cannot be counted there is one at least."""
    try:
        return frame_count(file)
    except UnreadableImage as error:
        problems.append(f"{file}: its pages cannot be counted: {error}")
        return 1


def _frames(paths: Iterable[Path], problems: list[str]) -> Iterator[tuple[str, Path, int]]:
    for given in paths:
        if not given.exists():
            problems.append(f"{given}: there is no such file or folder")
            continue
        files = list(find_images(given)) if given.is_dir() else [given]
        problems += passed_over(find_passed_over(given)) if given.is_dir() else []
        if not files:
            problems.append(f"{given}: there are no images in this folder")
        for file in files:
            count = _count(file, problems)
            for frame in range(count):
                yield (str(file) if count == 1 else f"{file}#{frame + 1}", file, frame)
