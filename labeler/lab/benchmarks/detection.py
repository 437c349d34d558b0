"""How long detection takes per image: `python -m labeler.lab benchmark-detection`.

One detection with its network run in several ways, in turns, in one process: eager, contiguous and
in float32 as the measure; as the program runs it; in float32 where that is another thing; by ONNX
Runtime where it is installed. On 1280 x 720 the detectors that come with the program then take turns
with that of RapidOCR, each as it comes. Only the ratios mean something, and only on one thread where
the machine is not alone.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import numpy as np
import torch
from numpy.typing import NDArray

from labeler.app import models
from labeler.app.pipeline import Pipeline
from labeler.core.detection import Detection
from labeler.core.geometry import intersection_over_union
from labeler.core.records import SHIPPED, ModelKind
from labeler.formats.images import find_images, read_image
from labeler.lab.base.rapidocr import NAME, RapidOcr
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.inference.detect import PageDetector, load_detector, with_habits
from labeler.learning.inference.export import export_onnx
from labeler.learning.inference.folded import Maps
from labeler.learning.inference.network import TileMaps, TileNetwork
from labeler.learning.inference.onnx_network import OnnxNetwork
from labeler.learning.inference.torch_network import TorchNetwork, apart
from labeler.learning.networks.detector import DetectionNetwork as DetectorNetwork
from labeler.learning.networks.precision import choose_device, inference_precision
from labeler.rendering.scene import render_sample

PHOTO = (1280, 720)
SIZES = ((640, 640), PHOTO, (2560, 2560))
"""Width and height of the images."""
SAME = 0.9
"""Lines that overlap by this IoU are the same."""

Image = NDArray[np.uint8]
Clock = Callable[[], float]


class PlainNetwork:
    """A detector's network as training leaves it: eager, contiguous, in float32."""

    batch = 1

    def __init__(self, detector: DetectorNetwork, device: torch.device) -> None:
        self._detector = detector.to(device)
        self._device = device

    def __call__(self, tiles: Image) -> list[TileMaps]:
        """Return what is on RGB tiles (B, H, W, 3), H and W multiples of 32."""
        images = torch.from_numpy(tiles).to(self._device).permute(0, 3, 1, 2).contiguous()
        with torch.inference_mode():
            output = self._detector(images.float() / 255)
            counted = (output.density, output.count_a, output.count_b, output.line_density)
            return apart(Maps.of_logits(output.character, output.line, counted))


@dataclass(slots=True)
class Runner:
    """One way to detect, and the seconds and lines of every image."""

    name: str
    network: TileNetwork
    clock: Clock
    looks: Callable[[TileNetwork], PageDetector]
    """What detects by a network, as suits the weights."""
    in_network: list[float] = field(default_factory=list)
    in_all: list[float] = field(default_factory=list)
    found: list[Detection] = field(default_factory=list)

    @property
    def batch(self) -> int:
        """How many tiles the network is best given at once."""
        return self.network.batch

    def __call__(self, tiles: Image) -> list[TileMaps]:
        """Run the network and add the time that takes."""
        began = self.clock()
        maps = self.network(tiles)
        self.in_network[-1] += self.clock() - began
        return maps

    def detect(self, image: Image) -> None:
        """Detect, and note what was found and how long that took."""
        self.in_network.append(0.0)
        began = self.clock()
        self.found.append(Pipeline(self.looks(self)).find(image))
        self.in_all.append(self.clock() - began)

    def forget(self) -> None:
        """Start anew."""
        for each in (self.in_network, self.in_all, self.found):
            each.clear()

    def compared(self, plain: "Runner") -> str:
        """Return one line: milliseconds, ratios, and how many lines are the same."""
        lines = [line for found in plain.found for line in found.lines]
        return (
            f"  {self.name:24} network {_milliseconds(self.in_network)} {_ratio(plain.in_network, self.in_network)}"
            f"   detection {_milliseconds(self.in_all)} {_ratio(plain.in_all, self.in_all)}"
            f"   same lines {_same(plain.found, self.found)} of {len(lines)}\n"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print milliseconds per image, and ratios to the plain network, at several sizes."""
    given = _parser().parse_args(arguments)
    torch.set_num_threads(given.threads)
    # What a processor gave one thread does not depend on who else wanted it; the clock does, and
    # threads that wait for each other suffer most.
    clock = time.process_time if given.threads == 1 else time.perf_counter
    runners = _runners(given.weights, choose_device(given.device), clock)
    for size in SIZES:
        photos = given.photos if size == PHOTO else None
        images = _images(size, given.images, photos)
        _measure(runners, images, given.rounds)
        sys.stdout.write(f"{size[0]} x {size[1]}, {torch.get_num_threads()} threads\n")
        sys.stdout.writelines(runner.compared(runners[0]) for runner in runners)
        if size == PHOTO:
            sys.stdout.writelines(_against_rapid_ocr(images, given.rounds, given.device, clock))
        sys.stdout.flush()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument(
        "--threads", type=int, default=1, metavar="N", help="1: processor time, else the clock"
    )
    parser.add_argument("--images", type=int, default=3, metavar="N", help="of each size")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="turns on every image")
    parser.add_argument("--photos", type=Path, metavar="DIR", help="of 1280 x 720, not rendered")
    return parser


def _runners(weights: Path, device: torch.device, clock: Clock) -> list[Runner]:
    """Return the ways to detect; first the plain one, then that of the program."""
    detector, metadata = load_checkpoint(weights)
    looks = partial(with_habits, encoder=detector.config.encoder, metadata=metadata)
    precision = inference_precision(device)
    ways: dict[str, TileNetwork] = {
        "eager NCHW float32": PlainNetwork(detector, device),
        f"default ({str(precision).removeprefix('torch.')})": TorchNetwork(detector, device),
    }
    if precision != torch.float32:
        ways["the same in float32"] = TorchNetwork(detector, device, torch.float32)
    if device.type == "cpu" and find_spec("onnx") and find_spec("onnxruntime"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "detector.onnx"
            export_onnx(weights, path, {})
            ways["ONNX Runtime float32"] = OnnxNetwork(path, torch.get_num_threads())
    return [Runner(name, network, clock, looks) for name, network in ways.items()]


def _images(size: tuple[int, int], number: int, photos: Path | None) -> list[Image]:
    if photos is not None:
        every = (read_image(path) for path in find_images(photos))
        return [image for image, _ in zip(every, range(number), strict=False)]
    scenes = (render_sample(np.random.default_rng(n), max(size)).image for n in range(number))
    return [scene[: size[1], : size[0]] for scene in scenes]


def _measure(runners: Sequence[Runner], images: Sequence[Image], rounds: int) -> None:
    """Let the runners take turns on every image, so that all meet the same other work."""
    for runner in runners:
        runner.detect(images[0])  # the first time everything is set up
        runner.forget()
    for _ in range(rounds):
        for image in images:
            for runner in runners:
                runner.detect(image)


def _against_rapid_ocr(
    images: Sequence[Image], rounds: int, device: str, clock: Clock
) -> Iterator[str]:
    """Yield how long the detectors that come with the program take, and that of RapidOCR."""
    ways: dict[str, Callable[[Image], object]] = {NAME: RapidOcr().outline}
    for which in SHIPPED[ModelKind.DETECTOR]:
        weights = models.base_weights(ModelKind.DETECTOR, which)
        ways[str(which)] = Pipeline(load_detector(weights, device)).find
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for find in ways.values():
        find(images[0])
    for _ in range(rounds):
        for image in images:
            for name, find in ways.items():
                began = clock()
                find(image)
                seconds[name].append(clock() - began)
    for name, spent in seconds.items():
        yield f"  {name:24} detection {_milliseconds(spent)} {_ratio(seconds[NAME], spent)}\n"


def _milliseconds(seconds: Sequence[float]) -> str:
    return f"{median(seconds) * 1000:6.0f} ms"


def _ratio(measure: Sequence[float], seconds: Sequence[float]) -> str:
    """Return how many times as fast: the median over images and rounds, each by itself."""
    return f"{median(a / b for a, b in zip(measure, seconds, strict=True)):5.2f} x"


def _same(expected: Sequence[Detection], found: Sequence[Detection]) -> int:
    return sum(
        any(intersection_over_union(line.polygon, one.polygon) > SAME for one in other.lines)
        for whole, other in zip(expected, found, strict=True)
        for line in whole.lines
    )
