"""The door to the reader: load it when a line is first to be read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
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


def load(weights: Path, device: str = "auto") -> Reader:
    """Load weights onto a device (auto, cpu, cuda); the first call imports torch and takes long.

    Raises WeightsError when the file cannot be used.
    """
    from labeler.learning.inference import read  # noqa: PLC0415 - the lazy door

    return read.load_reader(weights, device)
