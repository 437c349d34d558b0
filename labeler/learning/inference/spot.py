"""Read lines with a network that reads on the detector's features."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from labeler.core.alphabet import Alphabet
from labeler.core.annotation import Polygon
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.sample import Vertices
from labeler.learning.checkpoint import load_network
from labeler.learning.data.augmentation import text_height
from labeler.learning.data.spotting_views import line_grid
from labeler.learning.data.warping import move, warp_image
from labeler.learning.inference import ctc
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.precision import choose_device
from labeler.learning.networks.spotter import Spotter

_HEIGHT = 28.0
"""Pixels of a line as it is shown to the network: four rows of features for each of its own."""
_AROUND = 1.0
"""Heights of what stands around that the network sees with a line."""
_MULTIPLE = 32
_LONGEST = 1600


class SpottingReader:
    """Reads lines in windows of the image around them."""

    def __init__(self, network: Spotter, device: torch.device) -> None:
        self.device = device
        self.alphabet = Alphabet(network.config.alphabet)
        self._network = network.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]

    @property
    def detector(self) -> DetectionNetwork:
        """The part that finds."""
        found_by: DetectionNetwork = self._network.detector
        return found_by

    def read(
        self,
        image: NDArray[np.uint8],
        lines: Sequence[Polygon],
        progress: Progress | None = None,
    ) -> list[Reading]:
        """Read lines of an upright RGB image (H, W, 3), one reading each; raises Cancelled."""
        readings: list[Reading] = []
        for line in lines:
            if progress:
                progress.check()
            readings.append(self._read(image, np.asarray(line, np.float32)))
        return readings

    @torch.inference_mode()
    def _read(self, image: NDArray[np.uint8], line: Vertices) -> Reading:
        height = max(text_height(line), 1.0)
        low = line.min(axis=0) - _AROUND * height
        reach = line.max(axis=0) + _AROUND * height - low
        zoom = min(_HEIGHT / height, _LONGEST / float(reach.max()))
        matrix = np.array([[zoom, 0, -low[0] * zoom], [0, zoom, -low[1] * zoom], [0, 0, 1]])
        size = tuple(int(-(-side * zoom // _MULTIPLE)) * _MULTIPLE for side in reach)
        window = warp_image(image, matrix, (size[0], size[1]), fill=(128, 128, 128))
        grid = torch.from_numpy(line_grid(move(line, matrix), (size[0], size[1])))
        pixels = torch.from_numpy(window).permute(2, 0, 1)[None].float().div_(255)
        widths = torch.tensor([grid.shape[1]], device=self.device)
        _, logits = self._network(
            pixels.to(self.device, memory_format=torch.channels_last),
            [grid[None].to(self.device)],
            widths,
        )
        classes, confidences = ctc.greedy(logits[0].float().softmax(dim=-1).cpu().numpy())
        return Reading(self.alphabet.decode(classes), tuple(confidences))


def load_spotter(weights: Path, device: str = "auto") -> SpottingReader:
    """Load a spotter onto a device (auto, cpu, cuda); raises WeightsError."""
    return SpottingReader(load_network(weights, Spotter)[0], choose_device(device))
