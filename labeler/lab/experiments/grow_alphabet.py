"""Teach a reader the letters of a script it does not know: python -m labeler.lab grow-alphabet.

What somebody does who writes down a few pages and retrains, with rendered lines for the pages.
`evaluate-languages` and `evaluate-reader` then tell what was learnt, and what was forgotten.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np

from labeler.app import models
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.lab.base.command_line import LogNowAndThen
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import RenderedLines
from labeler.learning.training.config import Budget
from labeler.learning.training.fine_tune_reader import REHEARSED, ReaderTuning, fine_tune_reader
from labeler.rendering.settings import Script

_APART = 1_000_003
"""Added to the seed of training: the lines that are written down are not those that rehearse."""


def written_down(scripts: Sequence[Script], count: int, seed: int) -> Sequence[LineCrop]:
    """Return rendered lines of some scripts."""
    lines = RenderedLines(replace(REHEARSED, scripts=tuple((script, 1.0) for script in scripts)))
    return [*islice(lines.crops(count, np.random.default_rng(seed + _APART)), count)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the weights into a folder; goes on where it was interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--script", type=Script, nargs="+", default=[Script.CYRILLIC])
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lines", type=int, default=120, help="that somebody has written down")
    parser.add_argument("--steps", type=int, default=240)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--device", default="auto")
    given = parser.parse_args(arguments)
    settings = ReaderTuning(budget=Budget(given.steps), seed=given.seed, device=given.device)
    lines = written_down(given.script, given.lines, given.seed)
    given.out.mkdir(parents=True, exist_ok=True)
    watch = (Progress(), LogNowAndThen(20))
    path = fine_tune_reader(given.reader, lines, given.out, settings, watch=watch)
    sys.stdout.write(f"{path}\n")
    return 0
