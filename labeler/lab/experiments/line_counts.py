"""Who counts the characters of a line best: python -m labeler.lab line-counts.

On held-out pages: the density of the detector, its character map, and the reader, on the lines the
detector finds; and the reader inside the true outlines.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from labeler.app import models
from labeler.app.pipeline import Pipeline, load
from labeler.core.records import ModelKind
from labeler.core.text import count_characters
from labeler.evaluation.counting import score_counts
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import measure
from labeler.lab.base import held_out
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.learning.inference.read import LineReader, load_reader
from labeler.tasks.evaluate import truth_of_regions

SETS = ("sroie", "gothic", "typewritten", "ic03", "print19_20")
ROWS = (
    "density",
    "characters found",
    "characters read",
    "the same, inside the true outline",
)


def counts_of(
    image: LabelledImage, pipeline: Pipeline, reader: LineReader
) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Yield the true count of each line that is found (IoU 0.5), and what each of `ROWS` says."""
    sample, truth = shared_sets.load(image), truth_of_regions(image.regions)
    found = pipeline.find(sample.image)
    outlines = [line.polygon for line in found.lines]
    overlaps, kept = measure(outlines, truth.lines, truth.ignored)
    on_line = Counter(character.line for character in found.characters)
    pairs = [(kept[one.predictions[0]], one.truths[0]) for one in one_to_one(overlaps)]
    known = [(line, true) for line, true in pairs if truth.line_texts[true]]
    read = reader.read(sample.image, [outlines[line] for line, _ in known])
    inside = reader.read(
        sample.image, [tuple(map(tuple, sample.lines[true].tolist())) for _, true in known]
    )
    for (line, true), loose, tight in zip(known, read, inside, strict=True):
        counts = (found.lines[line].count or 0, on_line[line])
        said = (count_characters(loose.text), count_characters(tight.text))
        yield count_characters(truth.line_texts[true] or ""), counts + said


def main(arguments: Sequence[str] | None = None) -> int:
    """Print how far each is off, set by set."""
    parser = held_out.parser_of(__doc__, SETS)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    given = parser.parse_args(arguments)
    pipeline = load(given.weights, device=given.device)
    reader = load_reader(given.reader, given.device)
    for name, images in held_out.images_of(given):
        pairs = [pair for image in images for pair in counts_of(image, pipeline, reader)]
        sys.stdout.write(
            f"{f'{name}, {len(pairs)} lines found':36}{'exact':>8}{'within 1':>10}"
            f"{'within 10 %':>13}{'MAE':>7}{'bias':>8}\n"
        )
        for place, row in enumerate(ROWS):
            scores = score_counts([said[place] for _, said in pairs], [true for true, _ in pairs])
            if scores is not None:
                sys.stdout.write(
                    f"{row:36}{scores.exact:8.3f}{scores.within_one:10.3f}"
                    f"{scores.within_10_percent:13.3f}{scores.mean_absolute_error:7.2f}"
                    f"{scores.bias:+8.2f}\n"
                )
        sys.stdout.flush()
    return 0
