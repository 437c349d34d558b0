"""What readers of plain text cannot read, before and after: python -m labeler.lab reader-weaknesses.

The CRNN document names three weaknesses of its own training set: black on white only, one scale
and spacing only, one language only. One reader is trained on just that, one as long on what the
renderer draws, both from the encoder of the base detector. They, and the reader that comes with
the program, read lines that differ from the plain ones in one respect each.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import torch

from labeler.app import models
from labeler.core.alphabet import load_alphabet
from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.learning.data import shared_sets
from labeler.learning.data.line_crops import LineCrop, line_crops
from labeler.learning.data.line_stream import LinePools, LineSource, RenderedLines, read_lines
from labeler.learning.inference.read import LineReader, load_reader
from labeler.learning.networks.recognizer import Recognizer, RecognizerConfig
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.fine_tune_reader import REHEARSED
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.recognition import from_scratch
from labeler.rendering.colours import any_colour, brightness, plain, readable_on
from labeler.rendering.dictionaries import latin_word
from labeler.rendering.fonts import pick_face, writable
from labeler.rendering.settings import Script
from labeler.rendering.sheet import blended
from labeler.rendering.typesetting import Style, set_line, stretched
from labeler.tasks.train_reader import read_crops

LINES = 400
"""Of each kind that is read."""
_EM = 28
_AROUND = 24


@dataclass(frozen=True, slots=True)
class PlainLines:
    """Words of one language in black on white, one size, one spacing; or all but one of these."""

    colours: bool = False
    shapes: bool = False
    languages: bool = False

    def crops(self, count: int, rng: np.random.Generator) -> Iterator[LineCrop]:
        """Set so many lines."""
        while count > 0:
            if (page := self._page(rng)) is not None:
                yield from line_crops(page)
                count -= 1

    def _page(self, rng: np.random.Generator) -> Sample | None:
        face = pick_face(rng, Script.LATIN)
        words = [latin_word(rng, english=not self.languages) for _ in range(rng.integers(1, 4))]
        text = writable(" ".join(word or "word" for word in words), face)
        size = int(np.exp(rng.uniform(np.log(10), np.log(60)))) if self.shapes else _EM
        spacing = float(rng.uniform(-0.04, 0.6)) if self.shapes else 0.0
        typeset = set_line(text, Style(face, size, letter_spacing=spacing))
        if typeset is None:
            return None
        if self.shapes:
            typeset = stretched(typeset, float(np.exp(rng.uniform(-0.45, 0.45))))
        ink = np.pad(typeset.ink, _AROUND)
        ground = any_colour(rng) if self.colours else np.full(3, 255, np.uint8)
        letters = readable_on(rng, brightness(ground)) if self.colours else np.zeros(3, np.uint8)
        height, width = ink.shape
        picture = blended(plain(width, height, ground), plain(width, height, letters), ink)
        line = typeset.line.moved(_AROUND, _AROUND)
        return Sample(picture, [line.outline], [None], [line.text])


KINDS: dict[str, PlainLines] = {
    "black on white, one size, English": PlainLines(),
    "other colours": PlainLines(colours=True),
    "other sizes and spacings": PlainLines(shapes=True),
    "other languages": PlainLines(languages=True),
}
SOURCES: dict[str, LineSource] = {
    "plain lines": PlainLines(),
    "the renderer": RenderedLines(REHEARSED),
}


def trained(source: LineSource, folder: Path, budget: Budget, device: str) -> LineReader:
    """Train a reader on one source, or load the one that was trained before."""
    torch.manual_seed(0)
    alphabet = load_alphabet("latin")
    run = Run(folder)
    config = TrainingConfig(
        budget, OptimizerConfig(learning_rate=1e-3, average_decay=0.995), device=device
    )
    network = Recognizer(RecognizerConfig(alphabet.characters))
    pools = LinePools([(source, 1.0)], alphabet, network.config.form, 48, 0)
    phases = from_scratch(pools, pools)
    return load_reader(Training(network, phases, config, run).train(Progress()), device)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the share of characters that each reader reads right, kind by kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the two runs")
    parser.add_argument("--data", type=Path, help="folder with the public sets: reads iiit5k too")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--device", default="auto")
    given = parser.parse_args(arguments)
    if given.steps is None and given.minutes is None:
        parser.error("give --steps or --minutes: both readers are trained as long")
    cv2.setNumThreads(1)
    budget = Budget(given.steps, given.minutes)
    readers = {
        name: trained(source, given.out / name.replace(" ", "-"), budget, given.device)
        for name, source in SOURCES.items()
    }
    if (shipped := models.base_reader()) is not None:
        readers["as shipped"] = load_reader(shipped, given.device)
    sys.stdout.write(f"{'characters right, trained on':36}" + _row(readers))
    for name, crops in _tests(given.data).items():
        lines = crops()
        cells = (f"{_share(one, lines):.3f}" for one in readers.values())
        sys.stdout.write(f"{name:36}" + _row(cells))
    return 0


def _tests(data: Path | None) -> dict[str, Callable[[], list[LineCrop]]]:
    tests: dict[str, Callable[[], list[LineCrop]]] = {
        name: partial(_drawn, kind) for name, kind in KINDS.items()
    }
    images = shared_sets.read_sets(data, ["iiit5k"], held_out=True) if data else []
    if images:
        loads = [partial(shared_sets.load, image) for image in images]
        tests["words in photos (iiit5k, held out)"] = partial(read_lines, loads)
    return tests


def _drawn(kind: PlainLines) -> list[LineCrop]:
    return list(islice(kind.crops(LINES, np.random.default_rng(1)), LINES))


def _share(reader: LineReader, crops: Sequence[LineCrop]) -> float:
    return score_texts(read_crops(crops, reader))["exact"].character_accuracy or 0.0


def _row(cells: Iterable[str]) -> str:
    return "".join(f"{cell:>16}" for cell in cells) + "\n"
