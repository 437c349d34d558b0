"""How long detection takes per image: `python -m labeler.tasks.detect_benchmark`.

Each figure is the median of several images, set against one plain pass of the same network over
the whole image (eager, contiguous, float32) in the same run.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import pad

from labeler.app import models
from labeler.core.detection import DetectSettings
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.inference.detect import load_detector
from labeler.learning.networks.detector import STRIDE
from labeler.learning.networks.precision import choose_device
from labeler.rendering.scene import render_sample

SIDES = (640, 1280, 2560)
"""Pixels on each side of the images."""
IMAGES = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Print milliseconds per image at several sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--sides", type=int, nargs="+", default=SIDES, metavar="PX")
    given = parser.parse_args(arguments)
    detector = load_detector(given.weights, given.device)
    plain = _plain_pass(given.weights, choose_device(given.device))
    for side in given.sides:
        images = [render_sample(np.random.default_rng(n), side).image for n in range(IMAGES)]
        reference = _median(plain, images)
        ours = _median(lambda image: detector.detect(image, DetectSettings()), images)
        sys.stdout.write(
            f"{side:5} x {side:<5} one plain pass {reference:7.0f} ms   "
            f"detection {ours:7.0f} ms   {ours / reference:5.2f} x\n"
        )
    return 0


def _plain_pass(weights: Path, device: torch.device) -> Callable[[NDArray[np.uint8]], object]:
    network = load_checkpoint(weights)[0].to(device)

    def run(image: NDArray[np.uint8]) -> object:
        pixels = torch.from_numpy(image).to(device).permute(2, 0, 1)[None].float() / 255
        height, width = pixels.shape[2:]
        with torch.inference_mode():
            maps = network(pad(pixels, (0, -width % STRIDE, 0, -height % STRIDE)))
        return maps.line.cpu()

    return run


def _median(
    work: Callable[[NDArray[np.uint8]], object], images: Sequence[NDArray[np.uint8]]
) -> float:
    """Return the median time per image in milliseconds; the first image also warms up."""
    work(images[0])
    times = []
    for image in images:
        began = time.perf_counter()
        work(image)
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
