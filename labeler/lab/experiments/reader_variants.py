"""Which reader learns fastest, at equal steps: python -m labeler.lab reader-variants.

The CRNN of Shi, Bai and Yao beside its successors, with and without the flat start, and with an
encoder that finds text already. Every line a reader is trained on is the same for all of them.
"""

import argparse
import logging
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from labeler.core.alphabet import load_alphabet
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.lab.base.command_line import LogNowAndThen
from labeler.lab.base.held_out import spread
from labeler.lab.base.reader import DEFAULTS, ReaderRun, train_base_reader
from labeler.learning.data import shared_sets
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import read_lines
from labeler.learning.inference.read import LineReader, load_reader
from labeler.learning.networks.recognizer import Backbone, RecognizerConfig, SequenceModel
from labeler.learning.training.config import Budget
from labeler.learning.training.recognition import FLAT_START
from labeler.tasks.train_reader import read_crops

SETS = ("iiit5k", "sroie")


@dataclass(frozen=True, slots=True)
class ReaderVariant:
    """One way to begin."""

    backbone: Backbone
    sequence_model: SequenceModel
    channels: int = 192
    flat_start: int = FLAT_START
    finds_text: bool = False
    """Begin with the encoder of a detector, where one is named."""


VARIANTS = {
    "CRNN": ReaderVariant(Backbone.VGG, SequenceModel.LSTM, 288),
    "CRNN, CTC from the first step": ReaderVariant(Backbone.VGG, SequenceModel.LSTM, 288, 0),
    "residual, LSTM": ReaderVariant(Backbone.RESIDUAL, SequenceModel.LSTM),
    "residual, attention": ReaderVariant(Backbone.RESIDUAL, SequenceModel.ATTENTION),
    "encoder, attention": ReaderVariant(Backbone.ENCODER, SequenceModel.ATTENTION),
    "encoder of the detector, attention": ReaderVariant(
        Backbone.ENCODER, SequenceModel.ATTENTION, finds_text=True
    ),
    "the same, CTC from the first step": ReaderVariant(
        Backbone.ENCODER, SequenceModel.ATTENTION, flat_start=0, finds_text=True
    ),
}
"""All have about 2.8 million weights."""


def trained(
    variant: ReaderVariant,
    folder: Path,
    data: Path,
    budget: Budget,
    device: str,
    encoder: Path | None,
) -> LineReader:
    """Train a variant, or load the one that was trained before.

    encoder: weights of a detector that finds text, for the variants that begin with its encoder.
    """
    alphabet = load_alphabet("latin").characters
    config = replace(DEFAULTS, budget=budget, device=device)
    network = RecognizerConfig(alphabet, variant.backbone, variant.sequence_model, variant.channels)
    known = encoder if variant.finds_text else None
    run = ReaderRun(folder, data, config, network, encoder=known, flat_start=variant.flat_start)
    return load_reader(train_base_reader(run, report=LogNowAndThen(100)), device)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print characters and lines read right, case and punctuation ignored, variant by variant."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--out", type=Path, required=True, help="folder for the runs")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument(
        "--encoder", type=Path, help="weights of a detector on MobileNetV3; None: begin without"
    )
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--images", type=int, default=400, help="held-out ones of each set")
    parser.add_argument("--device", default="auto")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    tests = {name: _lines(given.data, name, given.images) for name in SETS}
    heads = "".join(f"{name:>18}" for name, crops in tests.items() if crops)
    sys.stdout.write(f"{'characters and lines right':38}{heads}  minutes\n")
    for name in given.variants:
        began = time.monotonic()
        folder = given.out / name.replace(" ", "-").replace(",", "")
        budget = Budget(steps=given.steps)
        reader = trained(VARIANTS[name], folder, given.data, budget, given.device, given.encoder)
        minutes = (time.monotonic() - began) / 60
        cells = "".join(_cell(reader, crops) for crops in tests.values() if crops)
        sys.stdout.write(f"{name:38}{cells}{minutes:9.1f}\n")
        sys.stdout.flush()
    return 0


def _lines(data: Path, name: str, limit: int) -> list[LineCrop]:
    images = spread(shared_sets.read_sets(data, [name], held_out=True), limit)
    return read_lines([partial(shared_sets.load, image) for image in images])


def _cell(reader: LineReader, crops: Sequence[LineCrop]) -> str:
    _, loose = score_texts(read_crops(crops, reader)).values()
    return f"{loose.character_accuracy or 0.0:11.3f}{loose.line_accuracy or 0.0:7.3f}"
