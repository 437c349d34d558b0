"""Score a reader on the held-out lines of the public sets: python -m labeler.lab evaluate-reader.

Lines are read inside their true outlines: this is about reading alone.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from labeler.app import models
from labeler.core.records import ModelKind
from labeler.core.sample import Sample
from labeler.core.text import count_characters
from labeler.evaluation.transcripts.accuracy import TextAccuracy, score_texts
from labeler.lab.base import held_out
from labeler.learning.data import shared_sets
from labeler.learning.inference import ctc
from labeler.learning.inference.read import LineReader, load_reader
from labeler.learning.inference.spot import SpottingReader

_HEAD = (
    "            lines  exact: characters  lines  case and punctuation ignored: characters  lines"
    "  as many characters"
)
SETS = ("iiit5k", "sroie", "ic15", "ic03", "gothic")


def read_sample(sample: Sample, reader: LineReader | SpottingReader) -> list[tuple[str, str]]:
    """Return the true text and what was read of every line of a page that has a transcript."""
    known = [
        (text, [(float(x), float(y)) for x, y in polygon])
        for polygon, text in zip(sample.lines, sample.line_texts, strict=True)
        if text and text.strip()
    ]
    readings = reader.read(sample.image, [tuple(polygon) for _, polygon in known])
    return [(text, reading.text) for (text, _), reading in zip(known, readings, strict=True)]


def exact_counts(pairs: Iterable[tuple[str, str]]) -> float:
    """Return the share of lines of which the reading has as many characters as the truth."""
    hits = [count_characters(true) == count_characters(read) for true, read in pairs]
    return sum(hits) / max(len(hits), 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line; prints one row a set."""
    parser = held_out.parser_of(__doc__, SETS)
    parser.add_argument("--weights", type=Path, default=models.base_weights(ModelKind.READER))
    parser.add_argument("--beam", action="store_true", help="decode with a beam")
    parser.add_argument("--show", type=int, default=0, help="print so many misread lines a set")
    given = parser.parse_args(arguments)
    reader = load_reader(given.weights, given.device)
    if given.beam:
        reader.decode = ctc.beam
    _say(_HEAD)
    for name, images in held_out.images_of(given):
        pairs = [pair for image in images for pair in read_sample(shared_sets.load(image), reader)]
        if pairs:
            _say(_row(name, pairs))
        wrong = [pair for pair in pairs if pair[0] != pair[1]]
        for true, read in wrong[:: max(1, len(wrong) // max(given.show, 1))][: given.show]:
            _say(f"    {true}\n    {read}\n")
    return 0


def _row(name: str, pairs: Sequence[tuple[str, str]]) -> str:
    exact, loose = score_texts(pairs).values()
    return f"{name:8} {len(pairs):8} {_cells(exact, 18)} {_cells(loose, 42)} {exact_counts(pairs):20.3f}"


def _cells(scores: TextAccuracy, width: int) -> str:
    return f"{scores.character_accuracy or 0.0:{width}.3f} {scores.line_accuracy or 0.0:6.3f}"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
