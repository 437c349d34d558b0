"""Find the text on an image: look at several scales, decode, merge."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from labeler.core.detection import DEFAULT_SCORE, Detection, DetectSettings
from labeler.core.looks import Look, Looks
from labeler.core.outlining import USUAL
from labeler.core.progress import Progress
from labeler.learning.checkpoint import (
    best_score,
    encloses,
    finds_words,
    load_checkpoint,
    long_side,
)
from labeler.learning.inference.exported_copies import quickest
from labeler.learning.inference.network import TileNetwork
from labeler.learning.inference.onnx_network import OnnxNetwork
from labeler.learning.inference.scales import ScaleSettings, long_sides, scales_for
from labeler.learning.inference.seen_tiles import SeenTiles
from labeler.learning.inference.tiled import TiledInference
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.inference.traces import Traces
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.encoders import ENCODERS, EncoderKind
from labeler.learning.networks.precision import choose_device
from labeler.maps.assignment import height_of
from labeler.maps.instances import InstanceSettings
from labeler.maps.merge import ScaleDetections
from labeler.maps.offset import LINE_RATIO
from labeler.maps.outlined import at_scale, merged, outlined
from labeler.maps.tiles import Tile

_AS_TAUGHT = InstanceSettings(LINE_RATIO)


def _always(tile: Tile, zoom: float) -> bool:
    return True


class PageDetector:
    """A network that finds lines, characters and their counts. One thread at a time."""

    def __init__(
        self,
        network: TileNetwork,
        scales: ScaleSettings | None = None,
        lines: InstanceSettings = _AS_TAUGHT,
        best: float = DEFAULT_SCORE,
        *,
        words: bool = False,
    ) -> None:
        """Look with a network; `lines` is how far those on its map were shrunk, and grow back.

        `best` is the score it does best with, see `Detection.best_score`. `words` says that it was
        taught to outline words rather than lines.
        """
        self._words = words
        self.scales = scales or ScaleSettings()
        self.lines = lines
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
        # Where it looks closer must not depend on how lines are outlined: the same looks serve all values.
        usual = replace(settings, outlining=USUAL)
        each, scales = self._look(image, usual, progress)
        looks = Looks(
            (image.shape[1], image.shape[0]),
            tuple(each),
            self.lines.ratio,
            self.best,
            self.scales.text_sizes,
            self._words,
            self.lines.encloses,
        )
        return merged(looks, scales, settings) if settings == usual else outlined(looks, settings)

    def _look(
        self, image: NDArray[np.uint8], settings: DetectSettings, progress: Progress
    ) -> tuple[list[Look], list[ScaleDetections]]:
        """Look at an image at as many scales as it takes; return what each look shows as well."""
        looks: list[Look] = []
        scales: list[ScaleDetections] = []

        def look(side: int, is_worth: Callable[[Tile, float], bool] = _always) -> None:
            looks.append(self._tiles.run(image, side, is_worth, progress))
            scales.append(at_scale(looks[-1], settings, self.lines))

        for side in long_sides(image.shape[1::-1], self.scales):
            if len(looks) < self.scales.whole:
                look(side)
            else:
                traces = Traces(looks[-1], scales[-1], self.scales)
                if traces.is_empty:
                    break
                look(side, traces.are_in)
            progress.check()
        side = round(max(image.shape[:2]) * self.scales.enlarged)
        is_larger = self.scales.once is None and side <= self.scales.largest_enlarged
        if is_larger and _is_small_print(scales[-1], self.scales):
            look(side)
        return looks, scales


def load_detector(weights: Path, device: str = "auto") -> PageDetector:
    """Load weights onto a device (auto, cpu, cuda); raises WeightsError."""
    network, metadata = load_checkpoint(weights)
    runs = quickest(network, weights, choose_device(device))
    return with_habits(runs, network.config.encoder, metadata)


def detector_of(
    network: DetectionNetwork,
    metadata: Mapping[str, Any],
    device: torch.device,
    seen: SeenTiles | None = None,
) -> PageDetector:
    """Return what detects by a network; its metadata say how it looks and what its scores mean.

    `seen`: what its encoder has seen before, if it is one that stays as it came.
    """
    runs = TorchNetwork(network, device, seen=seen)
    return with_habits(runs, network.config.encoder, metadata)


def load_exported_detector(weights: Path, device: str = "auto") -> PageDetector:
    """Load a detector exported as ONNX; raises WeightsError.

    ONNX Runtime runs it on the processor, whatever the device.
    """
    exported = OnnxNetwork(weights, torch.get_num_threads())
    return with_habits(exported, exported.encoder, exported.weights_metadata)


def with_habits(
    network: TileNetwork, encoder: EncoderKind, metadata: Mapping[str, Any]
) -> PageDetector:
    """Return what detects by a network that runs weights on an encoder, with these metadata."""
    words = finds_words(metadata)
    scales = scales_for(encoder, words=words, long_side=long_side(metadata))
    lines = InstanceSettings(ENCODERS[encoder].line_ratio, encloses=encloses(metadata))
    return PageDetector(network, scales, lines, best_score(metadata), words=words)


def _is_small_print(scale: ScaleDetections, settings: ScaleSettings) -> bool:
    """Tell whether a page is full of lines that a larger picture of it would show better."""
    least, height = settings.small_print
    small = [
        line
        for line in scale.found.lines
        if line.score >= DEFAULT_SCORE and height_of(line.polygon) < height
    ]
    return len(small) >= least
