"""From which confidence on a reading is worth believing unseen: python -m labeler.lab doubtful-readings.

On held-out images of sets with transcripts, found and read as in the window: how many lines would
be left for a person below each threshold, and how many of the others would be wrong. Last, how many
are wrong by how sure the reader is of their weakest character: what `core.expectation` holds.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from labeler.app import engines, models
from labeler.app.engines import Reader, weights_at
from labeler.app.pipeline import Pipeline
from labeler.core.expectation import MISREAD
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import measure
from labeler.evaluation.transcripts.normalisation import EXACT, LETTERS
from labeler.lab.base import held_out
from labeler.lab.base.reader import CAPITALS
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions

SETS = ("sroie", "ic15")
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97)
WELL_FOUND = 0.7
"""Intersection over union below which a line may show other characters than the true one."""


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A line that is found well: what it says, and how it is read."""

    true: str
    found: Reading
    """Within the outline that was found."""
    inside: Reading
    """Within the true one."""


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """What a threshold means; shares of all lines, of the sure ones, and of the doubtful ones."""

    doubtful: float
    wrong: float
    """Of the sure ones; case counts only where the truth has any."""
    wrong_letters: float
    """The same without case and punctuation."""
    right: float
    """Of the doubtful ones."""


def row(pairs: Sequence[tuple[str, Reading]], below: float, *, has_case: bool) -> ThresholdRow:
    """Return what it means to doubt readings with a character less sure than `below`."""
    doubtful = [(true, read) for true, read in pairs if _is_doubtful(read, below)]
    sure = [(true, read) for true, read in pairs if not _is_doubtful(read, below)]
    return ThresholdRow(
        len(doubtful) / max(len(pairs), 1),
        _share(not _is_right(*pair, has_case=has_case) for pair in sure),
        _share(not LETTERS.is_same(true, read.text) for true, read in sure),
        _share(_is_right(*pair, has_case=has_case) for pair in doubtful),
    )


def known_lines(image: LabelledImage, pipeline: Pipeline, reader: Reader) -> Iterator[KnownLine]:
    """Yield the lines of an image that are found well and have a transcript."""
    sample, truth = shared_sets.load(image), truth_of_regions(image.regions)
    found = pipeline.find(sample.image)
    overlaps, kept = measure([line.polygon for line in found.lines], truth.lines, truth.ignored)
    pairs = [
        (
            found.lines[kept[one.predictions[0]]].reading,
            one.truths[0],
            truth.line_texts[one.truths[0]],
        )
        for one in one_to_one(overlaps, WELL_FOUND)
    ]
    known = [(read, place, text) for read, place, text in pairs if text and read]
    outlines = [
        tuple((float(x), float(y)) for x, y in sample.lines[place]) for _, place, _ in known
    ]
    inside = reader.read(sample.image, outlines)
    for (read, _, text), other in zip(known, inside, strict=True):
        yield KnownLine(text, read, other)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each set."""
    parser = held_out.parser_of(__doc__, SETS)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    given = parser.parse_args(arguments)
    reader = engines.load_reader(weights_at(given.reader, ModelKind.READER), given.device)
    pipeline = Pipeline(engines.load_detector(weights_at(given.weights), given.device), reader)
    answers: list[tuple[float, bool]] = []
    for name, images in held_out.images_of(given):
        lines = [line for image in images for line in known_lines(image, pipeline, reader)]
        _tell(name, len(images), lines)
        answers += answers_by_weakest(lines, has_case=name not in CAPITALS)
    _tell_shares(answers)
    return 0


def answers_by_weakest(lines: Sequence[KnownLine], *, has_case: bool) -> list[tuple[float, bool]]:
    """Return the weakest confidence of each reading that says anything, and whether it is wrong."""
    return [
        (line.found.weakest, not _is_right(line.true, line.found, has_case=has_case))
        for line in lines
        if line.found.weakest is not None
    ]


def _tell_shares(answers: Sequence[tuple[float, bool]]) -> None:
    """Print what share of lines is wrong between the confidences of the table."""
    edges = [0.0, *(below for below, _ in MISREAD)]
    for low, high in pairwise(edges):
        is_last = high == edges[-1]
        wrong = [
            one
            for weakest, one in answers
            if low <= weakest < high or (is_last and weakest >= high)
        ]
        sys.stdout.write(
            f"{low:5.2f} to {high:.2f}: {len(wrong):5d} lines, {_share(wrong):.3f} wrong\n"
        )


def _tell(name: str, images: int, lines: Sequence[KnownLine]) -> None:
    head = "  ".join(("doubtful", "wrong", "letters", "right of the doubtful"))
    sys.stdout.write(f"{name}, {images} images, {len(lines)} lines\n")
    sys.stdout.write(f"{'below':>6}  {head}   in true outlines: {head}\n")
    for below in THRESHOLDS:
        rows = (
            row(pairs, below, has_case=name not in CAPITALS)
            for pairs in (
                [(line.true, line.found) for line in lines],
                [(line.true, line.inside) for line in lines],
            )
        )
        cells = "".join(
            f"{one.doubtful:10.3f}{one.wrong:7.3f}{one.wrong_letters:9.3f}{one.right:23.3f}{'':20}"
            for one in rows
        )
        sys.stdout.write(f"{below:6.2f}{cells.rstrip()}\n")
    sys.stdout.flush()


def _is_doubtful(read: Reading, below: float) -> bool:
    return not read.text.strip() or bool(read.doubtful(below))


def _is_right(true: str, read: Reading, *, has_case: bool) -> bool:
    if has_case:
        return EXACT.is_same(true, read.text)
    return EXACT.is_same(true.upper(), read.text.upper())


def _share(answers: Iterable[bool]) -> float:
    told = list(answers)
    return sum(told) / max(len(told), 1)
