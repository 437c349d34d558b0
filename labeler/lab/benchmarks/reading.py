"""How fast lines are read: `python -m labeler.lab benchmark-reading`.

A rendered page of 60 lines. Set against reading the same lines one after another in the same run;
both ways must give the same text. Without weights a network of random ones is timed.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from labeler.app import models
from labeler.core.alphabet import load_alphabet
from labeler.core.annotation import Polygon
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.learning.inference.read import LineReader, load_reader
from labeler.learning.networks.recognizer import Recognizer, RecognizerConfig

LINES, HEIGHT = 60, 30
_WORDS = [
    "Total",
    "12.50",
    "Cash",
    "20.00",
    "Change",
    "7.50",
    "Invoice",
    "4711",
    "Thank",
    "you",
    "for",
    "shopping",
    "with",
    "us",
]


def page(rng: np.random.Generator) -> tuple[NDArray[np.uint8], list[Polygon]]:
    """Return a page of 60 lines between 100 and 900 pixels long, and their outlines."""
    image = np.full((LINES * 40, 1000, 3), 240, np.uint8)
    lines: list[Polygon] = []
    for row in range(LINES):
        text = " ".join(rng.choice(_WORDS, int(rng.integers(1, 9))))
        (width, _), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.8, 2)
        top, right = row * 40.0 + 4, min(float(width) + 24, 990.0)
        place = (20, row * 40 + 28)
        cv2.putText(image, text, place, cv2.FONT_HERSHEY_SIMPLEX, 0.8, (20, 20, 20), 2)
        lines.append(((16.0, top), (right, top), (right, top + HEIGHT), (16.0, top + HEIGHT)))
    return image, lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Print seconds and the ratio; 1 where the two ways read differently."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, default=models.base_weights(ModelKind.READER))
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args(arguments)
    reader = _reader(given.weights)
    image, lines = page(np.random.default_rng(0))
    together = _best(lambda: reader.read(image, lines), given.rounds)
    apart = _best(lambda: [reader.read(image, [line])[0] for line in lines], given.rounds)
    sys.stdout.write(
        f"{torch.get_num_threads()} threads, {LINES} lines\n"
        f"read in batches             {together[0]:6.2f} s\n"
        f"read one after another      {apart[0]:6.2f} s\n"
        f"ratio                       {apart[0] / together[0]:6.1f} x\n"
    )
    differ = sum(a.text != b.text for a, b in zip(together[1], apart[1], strict=True))
    if differ:
        sys.stdout.write(f"{differ} of {LINES} lines are read differently.\n")
    return int(differ > 0)


def _reader(weights: Path) -> LineReader:
    if weights.is_file():
        return load_reader(weights, "cpu")
    torch.manual_seed(0)
    return LineReader(
        Recognizer(RecognizerConfig(load_alphabet("latin").characters)), torch.device("cpu")
    )


def _best(work: Callable[[], list[Reading]], rounds: int) -> tuple[float, list[Reading]]:
    """Return the shortest time of several rounds, and what was read."""
    spent: list[float] = []
    readings: list[Reading] = []
    for _ in range(rounds):
        began = time.perf_counter()
        readings = work()
        spent.append(time.perf_counter() - began)
    return min(spent), readings
