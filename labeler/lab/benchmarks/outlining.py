"""What a move of an outline slider costs: `python -m labeler.lab benchmark-outlining IMAGE...`.

Processor time of one thread, of images that are named or of rendered ones: getting a page ready, then moves of the threshold, which finds kernels anew, and of the
growth, which does not; beside them the detection that is not repeated. Values move by a step each
time, as they do under a hand. It also says how many lines come out as the pipeline has them.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from labeler.app import models
from labeler.app.live_outlines import LiveOutlines
from labeler.app.pipeline import Pipeline
from labeler.app.proposing import PROPOSE_SETTINGS
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.geometry import intersection_over_union
from labeler.core.looks import Looks
from labeler.core.outlining import USUAL, Outlining
from labeler.formats.images import read_image
from labeler.learning.inference.detect import load_detector
from labeler.rendering.scene import render_sample

BUDGET = 50.0
"""Milliseconds that a move may take: twenty a second look as if the outlines followed the hand."""
MOVES = 20
RENDERED = 4
"""Images where none is named."""
SAME = 0.999
"""IoU of outlines that are the same but for the vertex they begin with."""

Result = TypeVar("Result")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print milliseconds per move; 1 where one takes longer than it may, half of the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("images", type=Path, nargs="*", metavar="IMAGE")
    given = parser.parse_args(arguments)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    pipeline = Pipeline(load_detector(models.base_weights(), "cpu"))
    pipeline.find(np.full((64, 64, 3), 255, np.uint8))  # what the first time costs besides
    is_slow = False
    for name, image in _images(given.images):
        seconds, found = _timed(partial(pipeline.find, image, PROPOSE_SETTINGS, keep_looks=True))
        if found.looks is None:
            raise SystemExit("The detector has nothing to keep.")
        ready, live = _timed(partial(LiveOutlines, found.looks, {}))
        by_threshold = _moves(live, lambda step: Outlining(threshold=0.15 + 0.01 * step))
        by_growth = _moves(live, lambda step: Outlining(growth=0.8 + 0.02 * step))
        shown = [line.polygon for line in found.lines if line.score >= DEFAULT_SCORE]
        again = [one.polygon for one in live.at(USUAL).lines if one.score >= DEFAULT_SCORE]
        same = sum(
            any(intersection_over_union(one, other) > SAME for other in again) for one in shown
        )
        sys.stdout.write(
            f"{name:24} {image.shape[1]:4} x {image.shape[0]:4}  {_scales(found.looks)}  "
            f"detection {seconds:6.0f} ms  ready {ready:4.0f} ms  threshold {_told(by_threshold)}  "
            f"growth {_told(by_growth)}  same lines {same} of {len(shown)}\n"
        )
        is_slow |= max(median(by_threshold), median(by_growth)) > BUDGET
    return int(is_slow)


def _images(paths: Sequence[Path]) -> Iterator[tuple[str, NDArray[np.uint8]]]:
    for path in paths:
        yield path.name[-24:], read_image(path, 0)
    for seed in range(0 if paths else RENDERED):
        yield f"rendered {seed}", render_sample(np.random.default_rng(seed), 1280).image


def _moves(live: LiveOutlines, values: Callable[[int], Outlining]) -> list[float]:
    return [_timed(partial(live.at, values(step)))[0] for step in range(MOVES)]


def _timed(call: Callable[[], Result]) -> tuple[float, Result]:
    """Return the milliseconds of processor time that a call takes, and its result."""
    began = time.process_time()
    result = call()
    return (time.process_time() - began) * 1000, result


def _told(times: Sequence[float]) -> str:
    return f"{median(times):4.0f} ms (most {max(times):3.0f})"


def _scales(looks: Looks) -> str:
    return f"{len(looks.each)} scale{'s' if len(looks.each) > 1 else ' '}"


if __name__ == "__main__":
    sys.exit(main())
