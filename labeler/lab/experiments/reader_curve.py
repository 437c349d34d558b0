"""How much better a reader becomes with every page somebody wrote down.

The lines of pages of a public set get their true transcripts in a project of its own, a few pages
at a time: retrain, gate, just as in the window. `python -m labeler.lab reader-curve --help`.
"""

import logging
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from labeler.app import models
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Level, Region, ReviewState, TextSource
from labeler.core.files import write_json
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.evaluation.transcripts.accuracy import score_texts
from labeler.evaluation.transcripts.normalisation import EXACT, LETTERS, Normalisation
from labeler.lab.base.evaluate_reader import read_sample
from labeler.lab.base.held_out import spread
from labeler.lab.experiments.curves import parser_of, start_from
from labeler.lab.experiments.set_parts import work_and_test
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.learning.inference.read import LineReader, load_reader
from labeler.tasks.retrain import TrainRequest, train
from labeler.tasks.run_log import Observer

OTHERS = ("iiit5k", "sroie")
"""Sets on whose held-out parts forgetting is measured."""


@dataclass(frozen=True, slots=True)
class ReaderPoint:
    """One point of the curve."""

    pages: int
    """Written down so far."""
    typed: int
    """Characters that took so far: those to replace, add or leave out in what the reader proposed."""
    accuracy: dict[str, float]
    """Share of characters read right on the pages for scoring, exactly, and on those of other
    sets, case and punctuation ignored."""
    verdict: str


def curve(
    folder: Path,
    work: Sequence[LabelledImage],
    tests: dict[str, Sequence[LabelledImage]],
    weights: Path,
    rounds: Sequence[int],
    request: TrainRequest,
) -> Iterator[ReaderPoint]:
    """Work in a new project at `folder`; yield a point before any work and after each round."""
    reader, typed, done = load_reader(weights, request.device), 0, 0
    yield _point(0, 0, reader, tests, "")
    with Project.create(folder, [image.path for image in work]) as project:
        start_from(project, weights, ModelKind.READER)
        images = {image.path.resolve(): image for image in work}
        entries = [entry for entry in project.entries() if entry.size is not None]
        for pages in rounds:
            for entry in entries[done:pages]:
                image = images[entry.path.resolve()]
                typed += _edits(image, reader)
                page = project.page(entry.id)
                written = edits.add_regions(page, _transcribed(image))
                accepted = edits.set_state(written, ReviewState.ACCEPTED)
                edit(project, page, accepted, "Write down page")
            done = min(pages, len(entries))
            (settled,) = train(project, request, Observer(Progress(), lambda _: None))
            reader = load_reader(models.current(project, ModelKind.READER).path, request.device)
            yield _point(done, typed, reader, tests, settled.text)


def _point(
    pages: int,
    typed: int,
    reader: LineReader,
    tests: dict[str, Sequence[LabelledImage]],
    verdict: str,
) -> ReaderPoint:
    accuracy = {
        name: _accuracy(images, reader, LETTERS if name in OTHERS else EXACT)
        for name, images in tests.items()
    }
    return ReaderPoint(pages, typed, accuracy, verdict)


def _accuracy(
    images: Sequence[LabelledImage], reader: LineReader, normalisation: Normalisation
) -> float:
    pairs = [pair for image in images for pair in read_sample(shared_sets.load(image), reader)]
    return score_texts(pairs)[normalisation.key].character_accuracy or 0.0


def _edits(image: LabelledImage, reader: LineReader) -> int:
    return score_texts(read_sample(shared_sets.load(image), reader))[EXACT.key].edits


def _transcribed(image: LabelledImage) -> list[Region]:
    sample = shared_sets.load(image)
    return [
        Region(
            Level.LINE,
            tuple((float(x), float(y)) for x, y in outline),
            text=text or "",
            text_source=TextSource.PERSON,
        )
        for outline, text in zip(sample.lines, sample.line_texts, strict=True)
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the curve, and write it as JSON where asked for."""
    parser = parser_of(__doc__, ModelKind.READER)
    parser.add_argument("--set", default="gothic", help="the new kind of page")
    parser.add_argument(
        "--share",
        type=float,
        help="of held-out groups to work on; without it one works on the training part, for "
        "weights that never saw the set",
    )
    parser.add_argument("--test-images", type=int, default=200, help="of each set")
    parser.add_argument("--frozen-backbone", "--frozen-trunk", action="store_true")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING)
    request = TrainRequest(
        given.steps,
        given.minutes,
        given.device,
        seed=given.seed,
        frozen_backbone=given.frozen_backbone,
        only=ModelKind.READER,
    )
    held = shared_sets.read_sets(given.data, [given.set], held_out=True)
    work, test = work_and_test(held, given.seed, given.share)
    sets = {given.set: test}
    for name in OTHERS:
        sets[name] = shared_sets.read_sets(given.data, [name], held_out=True)
    tests = {name: spread(images, given.test_images) for name, images in sets.items() if images}
    sys.stdout.write(
        f"{given.set}: {len(work)} pages to work on; share of characters read right\n"
        f"pages   typed {''.join(f'{name:>9}' for name in tests)}\n"
    )
    points = []
    with tempfile.TemporaryDirectory() as folder:
        for point in curve(Path(folder) / "p", work, tests, given.weights, given.rounds, request):
            points.append(asdict(point))
            cells = "".join(f"{share:9.3f}" for share in point.accuracy.values())
            sys.stdout.write(f"{point.pages:5d} {point.typed:7d} {cells}  {point.verdict}\n")
            sys.stdout.flush()
    if given.json is not None:
        write_json(given.json, {"set": given.set, "points": points})
    return 0
