"""Find the text on an image: look at several scales, decode, merge."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
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
from labeler.learning.checkpoint import best_score, finds_words, load_checkpoint, long_side
from labeler.learning.inference.counting import count_lines
from labeler.learning.inference.merge import ScaleDetections, merge
from labeler.learning.inference.network import TileNetwork
from labeler.learning.inference.onnx_network import OnnxNetwork
from labeler.learning.inference.scales import ScaleSettings, fit, long_sides, scales_for
from labeler.learning.inference.tiled import ScaleOutput, TiledInference
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.inference.traces import Traces
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.encoders import ENCODERS, EncoderKind
from labeler.learning.networks.precision import choose_device
from labeler.maps.assignment import height_of
from labeler.maps.decode import DecodeSettings, as_points, decode_instances
from labeler.maps.instances import InstanceSettings
from labeler.maps.tiles import Tile

_LARGEST_OVERLAY = 1024


def _always(tile: Tile, zoom: float) -> bool:
    return True


class PageDetector:
    """A network that finds lines, characters and their counts. One thread at a time."""

    def __init__(
        self,
        network: TileNetwork,
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
        self.scales = scales or ScaleSettings()
        self.kernels = kernels or DecodeSettings()
        self.best = best
        self._tiles = TiledInference(network, self.scales.tiles)

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
        outputs: list[ScaleOutput] = []
        scales: list[ScaleDetections] = []
        for side in long_sides(image.shape[1::-1], self.scales):
            is_worth = _always
            if len(outputs) >= self.scales.whole:
                traces = Traces(outputs[-1], scales[-1], self.scales)
                if traces.is_empty:
                    break
                is_worth = traces.are_in
            outputs.append(self._tiles.run(image, side, is_worth, progress))
            scales.append(self._read(outputs[-1], settings))
            progress.check()
        side = round(max(image.shape[:2]) * self.scales.enlarged)
        is_larger = self.scales.once is None and side <= self.scales.largest_enlarged
        if is_larger and _is_small_print(scales[-1], self.scales):
            outputs.append(self._tiles.run(image, side, _always, progress))
            scales.append(self._read(outputs[-1], settings))
        found = merge(scales, self.scales)
        head_a, head_b = _head_counts(outputs, scales, self.scales)
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
            maps=_overlay(outputs, self.kernels.line.ratio),
            best_score=self.best,
            count_characters=partial(count_lines, outputs=outputs, settings=self.scales),
        )

    def _read(self, output: ScaleOutput, settings: DetectSettings) -> ScaleDetections:
        maps = (output.character, output.line)
        return ScaleDetections(
            decode_instances(*maps, output.scale, settings, self.kernels), output.zoom
        )


def load_detector(weights: Path, device: str = "auto") -> PageDetector:
    """Load weights onto a device (auto, cpu, cuda); raises WeightsError."""
    network, metadata = load_checkpoint(weights)
    return detector_of(network, metadata, choose_device(device))


def detector_of(
    network: DetectionNetwork, metadata: Mapping[str, Any], device: torch.device
) -> PageDetector:
    """Return what detects by a network; its metadata say how it looks and what its scores mean."""
    return with_habits(TorchNetwork(network, device), network.config.encoder, metadata)


def load_exported_detector(weights: Path, device: str = "auto") -> PageDetector:
    """Load a detector exported as ONNX; raises WeightsError.

    ONNX Runtime runs it on the processor, whatever the device.
    """
    exported = OnnxNetwork(weights)
    return with_habits(exported, exported.encoder, exported.weights_metadata)


def with_habits(
    network: TileNetwork, encoder: EncoderKind, metadata: Mapping[str, Any]
) -> PageDetector:
    """Return what detects by a network that runs weights on an encoder, with these metadata."""
    words = finds_words(metadata)
    scales = scales_for(encoder, words=words, long_side=long_side(metadata))
    kernels = DecodeSettings(line=InstanceSettings(ratio=ENCODERS[encoder].line_ratio))
    return PageDetector(network, scales, kernels, best_score(metadata), words=words)


def _is_small_print(scale: ScaleDetections, settings: ScaleSettings) -> bool:
    """Tell whether a page is full of lines that a larger picture of it would show better."""
    least, height = settings.small_print
    small = [
        line
        for line in scale.found.lines
        if line.score >= DEFAULT_SCORE and height_of(line.polygon) < height
    ]
    return len(small) >= least


def _head_counts(
    outputs: Sequence[ScaleOutput], scales: Sequence[ScaleDetections], settings: ScaleSettings
) -> tuple[int | None, int | None]:
    """Return the counts of the heads at the scale that reads the lines of the image best."""

    def worth(index: int) -> float:
        scale = scales[index]
        return sum(
            line.score * fit(height_of(line.polygon) * scale.zoom, settings.character_heights)
            for line in scale.found.lines
        )

    whole = [index for index, output in enumerate(outputs) if output.counts != (None, None)]
    if not whole:
        return None, None
    head_a, head_b = outputs[max(whole, key=worth)].counts
    return (
        None if head_a is None else round(head_a),
        None if head_b is None else round(head_b),
    )


def _overlay(outputs: Sequence[ScaleOutput], line_ratio: float) -> ProbabilityMaps:
    """Return the highest probability of all scales, reduced for the screen."""
    height, width = outputs[-1].line.shape
    zoom = min(1.0, _LARGEST_OVERLAY / max(height, width))
    size = (max(round(width * zoom), 1), max(round(height * zoom), 1))
    return ProbabilityMaps(
        _highest([output.character for output in outputs], size),
        _highest([output.line for output in outputs], size),
        line_ratio,
    )


def _highest(maps: Sequence[NDArray[np.uint8]], size: tuple[int, int]) -> NDArray[np.uint8]:
    highest = np.zeros(size[::-1], np.uint8)
    for one in maps:
        method = cv2.INTER_AREA if one.shape[1] > size[0] else cv2.INTER_LINEAR
        np.maximum(highest, cv2.resize(one, size, interpolation=method), out=highest)
    return highest
