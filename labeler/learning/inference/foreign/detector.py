"""A detector of somebody else: one probability map of shrunk lines (Liao et al., DB)."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import (
    Detection,
    DetectSettings,
    FoundLine,
    FoundRegion,
    ProbabilityMaps,
)
from labeler.core.errors import WeightsError
from labeler.core.foreign_model import TAUGHT_SCORE, Habits
from labeler.core.geometry import in_reading_order
from labeler.core.outlining import Outlining
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.learning.inference.foreign.feeding import fed
from labeler.learning.inference.foreign.onnx_file import OnnxFile, habits_of, read_onnx
from labeler.learning.inference.scales import single_side
from labeler.maps import offset
from labeler.maps.decode import DecodeSettings, as_points, decode_instances
from labeler.maps.instances import InstanceSettings

_THRESHOLD = 0.3
_KERNELS = DecodeSettings(line=InstanceSettings(ratio=offset.TAUGHT_RATIO))
_LARGEST_OVERLAY = 1024


class MapDetector:
    """Looks once at the whole image; finds lines and no characters. One thread at a time."""

    def __init__(self, network: OnnxFile, habits: Habits) -> None:
        self._network = network
        self._habits = habits

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Find lines on an upright RGB image (H, W, 3), scored by the network alone.

        Raises Cancelled before it looks and before it decodes.
        """
        settings, progress = settings or DetectSettings(), progress or Progress()
        progress.check()
        height, width = image.shape[:2]
        high, wide = _shown(height, width, self._habits)
        picture = _resized(image, (high, wide))
        line = probabilities(
            self._network(fed(_filled(picture, self._habits), self._habits)), self._habits
        )
        progress.check()
        line = _cut(line, (high, wide), _filled_size((high, wide), self._habits))
        scale = (width / line.shape[1], height / line.shape[0])
        own = DetectSettings(settings.decode, Outlining(_THRESHOLD), 1.0, settings.score_threshold)
        found = decode_instances(np.zeros_like(line), line, scale, own, _KERNELS)
        return Detection(
            size=(width, height),
            lines=tuple(
                FoundLine(in_reading_order(as_points(one.polygon)), one.score)
                for one in found.lines_of(settings.decode)
            ),
            regions=tuple(
                FoundRegion(in_reading_order(as_points(one.polygon)), one.score)
                for one in found.regions
            ),
            maps=_overlay(line),
            best_score=TAUGHT_SCORE,
        )


def load_map_detector(weights: Path, device: str = "auto") -> MapDetector:
    """Load a detector that was added to a project; raises WeightsError.

    ONNX Runtime runs it on the processor, whatever the device.
    """
    file = read_onnx(weights)
    habits = habits_of(weights, file)
    if habits.kind is not ModelKind.DETECTOR:
        raise WeightsError(f"{weights} is a {habits.kind}. Choose a detector.")
    return MapDetector(file, habits)


def probabilities(answers: list[NDArray[np.float32]], habits: Habits) -> NDArray[np.float32]:
    """Return the map (h, w), 0 to 1, among the answers of a detector."""
    line = answers[0][0]
    line = line[..., 0] if habits.is_channels_last else line[0]
    if habits.is_logits:
        line = 1 / (1 + np.exp(-np.clip(line, -60, 60)))
    return np.ascontiguousarray(np.clip(np.nan_to_num(line), 0, 1), np.float32)


def _shown(height: int, width: int, habits: Habits) -> tuple[int, int]:
    """Return at which height and width an image is shown: its own proportions where they fit."""
    if habits.size[0] and habits.size[1]:
        zoom = min(habits.size[0] / height, habits.size[1] / width)
        return max(round(height * zoom), 1), max(round(width * zoom), 1)
    zoom = (habits.long_side or single_side((width, height))) / max(height, width)
    sides = [
        max(round(side * zoom / habits.multiple), 1) * habits.multiple for side in (height, width)
    ]
    return habits.size[0] or sides[0], habits.size[1] or sides[1]


def _filled_size(shown: tuple[int, int], habits: Habits) -> tuple[int, int]:
    return habits.size[0] or shown[0], habits.size[1] or shown[1]


def _filled(picture: NDArray[np.uint8], habits: Habits) -> NDArray[np.uint8]:
    """Fill up a picture on the right and below to the size that the network takes."""
    high, wide = _filled_size((picture.shape[0], picture.shape[1]), habits)
    below, right = high - picture.shape[0], wide - picture.shape[1]
    if not below and not right:
        return picture
    filled = cv2.copyMakeBorder(picture, 0, below, 0, right, cv2.BORDER_CONSTANT, value=(0, 0, 0))
    return np.asarray(filled, np.uint8)


def _cut(
    line: NDArray[np.float32], shown: tuple[int, int], filled: tuple[int, int]
) -> NDArray[np.float32]:
    """Return the part of a map (h, w) that shows the image, not what it was filled up with."""
    rows = max(round(line.shape[0] * shown[0] / filled[0]), 1)
    columns = max(round(line.shape[1] * shown[1] / filled[1]), 1)
    return np.ascontiguousarray(line[:rows, :columns])


def _resized(image: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    method = cv2.INTER_AREA if size[0] < image.shape[0] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, size[::-1], interpolation=method), np.uint8)


def _overlay(line: NDArray[np.float32]) -> ProbabilityMaps:
    """Return the map for the screen; there is none of characters."""
    zoom = min(1.0, _LARGEST_OVERLAY / max(line.shape))
    size = (max(round(line.shape[1] * zoom), 1), max(round(line.shape[0] * zoom), 1))
    small = cv2.resize((line * 255).astype(np.uint8), size, interpolation=cv2.INTER_AREA)
    return ProbabilityMaps(np.zeros_like(small), np.asarray(small, np.uint8), offset.TAUGHT_RATIO)
