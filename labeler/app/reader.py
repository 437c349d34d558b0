"""The door to the reader: load it when a line is first to be read."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import Detection
from labeler.core.parting import Crossing, parted
from labeler.core.progress import Progress
from labeler.core.reading import Reading


class Reader(Protocol):
    """Something that reads lines; the network of `labeler.learning` is one."""

    def read(
        self,
        image: NDArray[np.uint8],
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[Reading]:
        """Read lines of an upright RGB image (H, W, 3), one reading each; raises Cancelled."""
        ...

    def gaps(
        self,
        image: NDArray[np.uint8],
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[list[Crossing]]:
        """Return where each of some lines is crossed by spaces, in order; raises Cancelled."""
        ...


def read_found(
    reader: Reader,
    found: Detection,
    image: NDArray[np.uint8],
    progress: Progress | None = None,
) -> Detection:
    """Return what was found on an upright RGB image (H, W, 3) with what its lines say.

    What can be read scores more. Words that stand in one outline are parted at their spaces and
    read again, each for itself. Raises Cancelled.
    """
    known = _read(reader, found, {}, image, progress)
    if found.words:
        spaced = [
            place
            for place, line in enumerate(found.lines)
            if " " in known[line.polygon].text and not known[line.polygon].is_upside_down
        ]
        outlines = [found.lines[place].polygon for place in spaced]
        gaps = reader.gaps(image, outlines, progress) if spaced else []
        found = parted(found, dict(zip(spaced, gaps, strict=True)))
        known = _read(reader, found, known, image, progress)
    return found.read([known[line.polygon] for line in found.lines])


def _read(
    reader: Reader,
    found: Detection,
    known: Mapping[Polygon, Reading],
    image: NDArray[np.uint8],
    progress: Progress | None,
) -> dict[Polygon, Reading]:
    """Return what is known of lines, and what is read of the others."""
    fresh = [line.polygon for line in found.lines if line.polygon not in known]
    readings = reader.read(image, fresh, progress) if fresh else []
    return {**known, **dict(zip(fresh, readings, strict=True))}


def load(weights: Path, device: str = "auto") -> Reader:
    """Load weights onto a device (auto, cpu, cuda); the first call imports torch and takes long.

    Raises WeightsError when the file cannot be used.
    """
    from labeler.learning.inference import read  # noqa: PLC0415 - the lazy door

    return read.load_reader(weights, device)
