"""Find the text on an image: look at several scales, decode, merge."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import (
    DEFAULT_SCORE,
    Detection,
    DetectSettings,
    FoundCharacter,
    FoundLine,
    FoundRegion,
    ProbabilityMaps,
)
from labeler.core.geometry import in_reading_order
from labeler.core.progress import Progress
from labeler.learning.checkpoint import best_score, finds_words, load_checkpoint
from labeler.learning.inference.counting import count_lines
from labeler.learning.inference.look import Look, Looker
from labeler.learning.inference.merge import Reading, merge
from labeler.learning.inference.network import Network
from labeler.learning.inference.onnx_network import OnnxNetwork
from labeler.learning.inference.scales import ScaleSettings, fit, long_sides, scales_for
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.inference.traces import Traces
from labeler.learning.networks.precision import choose_device
from labeler.maps.assignment import height_of
from labeler.maps.decode import DecodeSettings, as_points, decode_instances
from labeler.maps.tiles import Tile

_LARGEST_OVERLAY = 1024


def _always(tile: Tile, zoom: float) -> bool:
    return True


class Detector:
    """A network that finds lines, characters and their counts. One thread at a time."""

    def __init__(
        self,
        network: Network,
        scales: ScaleSettings | None = None,
        kernels: DecodeSettings | None = None,
        best: float = DEFAULT_SCORE,
        *,
        words: bool = False,
    ) -> None:
        """Look with a network; `best` is the score it does best with, see `Detection.best_score`.

        `words` says that it was taught to outline words rather than lines.
        """
        self._words = words
        self._scales = scales or scales_for(words=words)
        self._kernels = kernels or DecodeSettings()
        self.best = best
        self._looker = Looker(network, self._scales.tiles)

    def detect(
        self,
        image: NDArray[np.uint8],
        settings: DetectSettings | None = None,
        progress: Progress | None = None,
    ) -> Detection:
        """Find text on an upright RGB image (H, W, 3); raises Cancelled between tiles.

        Lines and characters are in no order and scored by the network alone: see `Pipeline`.
        """
        settings, progress = settings or DetectSettings(), progress or Progress()
        looks: list[Look] = []
        readings: list[Reading] = []
        for side in long_sides(image.shape[1::-1], self._scales):
            is_worth = _always
            if len(looks) >= self._scales.looks:
                traces = Traces(looks[-1], readings[-1], self._scales)
                if traces.is_empty:
                    break
                is_worth = traces.are_in
            looks.append(self._looker.look(image, side, is_worth, progress))
            readings.append(self._read(looks[-1], settings))
            progress.check()
        side = round(max(image.shape[:2]) * self._scales.enlarged)
        if side <= self._scales.largest_enlarged and _is_small_print(readings[-1], self._scales):
            looks.append(self._looker.look(image, side, _always, progress))
            readings.append(self._read(looks[-1], settings))
        found = merge(readings, self._scales)
        head_a, head_b = _head_counts(looks, readings, self._scales)
        return Detection(
            size=(image.shape[1], image.shape[0]),
            lines=tuple(
                FoundLine(as_points(line.polygon), line.score)
                for line in found.lines_of(settings.decode)
            ),
            characters=tuple(
                FoundCharacter(as_points(one.polygon), one.score) for one in found.characters
            ),
            regions=tuple(
                FoundRegion(in_reading_order(as_points(one.polygon)), one.score)
                for one in found.regions
            ),
            words=self._words,
            head_a=head_a,
            head_b=head_b,
            maps=_overlay(looks),
            best_score=self.best,
            count_characters=partial(count_lines, looks=looks, settings=self._scales),
        )

    def _read(self, look: Look, settings: DetectSettings) -> Reading:
        maps = (look.character, look.line)
        return Reading(decode_instances(*maps, look.scale, settings, self._kernels), look.zoom)


def load_detector(weights: Path, device: str = "auto") -> Detector:
    """Load weights onto a device (auto, cpu, cuda); raises WeightsError."""
    network, metadata = load_checkpoint(weights)
    return _with_habits(TorchNetwork(network, choose_device(device)), metadata)


def load_exported_detector(weights: Path, device: str = "auto") -> Detector:
    """Load a detector exported as ONNX; raises WeightsError.

    ONNX Runtime runs it on the processor, whatever the device.
    """
    exported = OnnxNetwork(weights)
    return _with_habits(exported, exported.weights_metadata)


def _with_habits(network: Network, metadata: Mapping[str, Any]) -> Detector:
    return Detector(network, best=best_score(metadata), words=finds_words(metadata))


def _is_small_print(reading: Reading, settings: ScaleSettings) -> bool:
    """Tell whether a page is full of lines that a larger picture of it would show better."""
    least, height = settings.small_print
    small = [
        line
        for line in reading.found.lines
        if line.score >= DEFAULT_SCORE and height_of(line.polygon) < height
    ]
    return len(small) >= least


def _head_counts(
    looks: Sequence[Look], readings: Sequence[Reading], settings: ScaleSettings
) -> tuple[int | None, int | None]:
    """Return the counts of the heads at the scale that reads the lines of the image best."""

    def worth(index: int) -> float:
        reading = readings[index]
        return sum(
            line.score * fit(height_of(line.polygon) * reading.zoom, settings.character_heights)
            for line in reading.found.lines
        )

    whole = [index for index, look in enumerate(looks) if look.counts != (None, None)]
    if not whole:
        return None, None
    head_a, head_b = looks[max(whole, key=worth)].counts
    return (
        None if head_a is None else round(head_a),
        None if head_b is None else round(head_b),
    )


def _overlay(looks: Sequence[Look]) -> ProbabilityMaps:
    """Return the highest probability of all scales, reduced for the screen."""
    height, width = looks[-1].line.shape
    zoom = min(1.0, _LARGEST_OVERLAY / max(height, width))
    size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
    return ProbabilityMaps(
        _highest([look.character for look in looks], size),
        _highest([look.line for look in looks], size),
    )


def _highest(maps: Sequence[NDArray[np.uint8]], size: tuple[int, int]) -> NDArray[np.uint8]:
    highest = np.zeros(size[::-1], np.uint8)
    for one in maps:
        method = cv2.INTER_AREA if one.shape[1] > size[0] else cv2.INTER_LINEAR
        np.maximum(highest, cv2.resize(one, size, interpolation=method), out=highest)
    return highest
