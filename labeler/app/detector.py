"""The one door to torch: load a detector when it is first needed."""

from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import Detection, DetectSettings
from labeler.core.progress import Progress


class Detector(Protocol):
    """Something that finds text; the network of `labeler.learning` is one."""

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3); raises Cancelled."""
        ...


def load(weights: Path, device: str = "auto") -> Detector:
    """Load weights onto a device (auto, cpu, cuda); the first call imports torch and takes long.

    Raises WeightsError when the file cannot be used.
    """
    from labeler.learning.inference import detect  # noqa: PLC0415 - the lazy door

    return detect.load_detector(weights, device)
