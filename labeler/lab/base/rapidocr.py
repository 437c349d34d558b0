"""RapidOCR as it is shipped: the peer that the base models are measured beside."""

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.reading import Reading

NAME = f"RapidOCR {version('rapidocr')}"


class RapidOcr:
    """Finds and reads lines with the package's own settings, on as many threads as torch has."""

    def __init__(self) -> None:
        from rapidocr import RapidOCR  # noqa: PLC0415 - takes a second

        threads = torch.get_num_threads()
        self._ocr: Any = RapidOCR(
            params={
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "Global.log_level": "error",
            }
        )

    def find(self, image: NDArray[np.uint8], settings: DetectSettings | None = None) -> Detection:
        """Find and read text on an upright RGB image (H, W, 3); scores are those of its reader.

        It leaves out what it is not sure of itself: `settings` say nothing to it.
        """
        found = self._ocr(cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
        size = (image.shape[1], image.shape[0])
        if found.boxes is None:
            return Detection(size)
        texts, scores = found.txts or (), found.scores or ()
        lines = (
            FoundLine(_polygon(box), float(score), text=text)
            for box, text, score in zip(found.boxes, texts, scores, strict=True)
        )
        return Detection(size, tuple(lines))

    def outline(self, image: NDArray[np.uint8]) -> list[Polygon]:
        """Find lines on an upright RGB image (H, W, 3) and read none."""
        found = self._ocr._load_det_model()(cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
        return [] if found.boxes is None else [_polygon(box) for box in found.boxes]

    def read(self, image: NDArray[np.uint8], lines: Sequence[Polygon]) -> list[Reading]:
        """Read lines of an upright RGB image (H, W, 3), each cut out as the package cuts lines out."""
        from rapidocr.ch_ppocr_rec import TextRecInput  # noqa: PLC0415
        from rapidocr.utils.process_img import get_rotate_crop_image  # noqa: PLC0415

        if not lines:
            return []
        pixels = cv2.cvtColor(image, cv2.COLOR_RGB2BGR)
        crops = [get_rotate_crop_image(pixels, _corners(line)) for line in lines]
        found = self._ocr._load_rec_model()(TextRecInput(img=crops))
        return [
            Reading(text, (float(score),) * len(text))
            for text, score in zip(found.txts, found.scores, strict=True)
        ]


def _polygon(box: NDArray[np.float32]) -> Polygon:
    return tuple((float(x), float(y)) for x, y in box)


def _corners(line: Polygon) -> NDArray[np.float32]:
    """Return the four corners of a line, the first one where reading starts."""
    points = np.asarray(line, np.float32)
    if len(points) == 4:
        return points
    corners = cv2.boxPoints(cv2.minAreaRect(points))
    first = int(np.argmin(np.hypot(*(corners - points[0]).T)))
    return np.asarray(np.roll(corners, -first, axis=0), np.float32)
