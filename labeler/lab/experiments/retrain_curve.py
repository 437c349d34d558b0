"""How much better proposals become with every corrected page, and what the correcting costs.

A simulated annotator works through pages of a public set in a project of its own: proposals,
corrections, retrain, gate, just as in the window. `python -m labeler.lab retrain-curve --help`.
"""

import argparse
import logging
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from labeler.app import models, proposing
from labeler.app.editing import edit
from labeler.app.pipeline import Pipeline, load
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import DetectSettings
from labeler.core.files import write_json
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.evaluation.settings import Matching
from labeler.lab.base.evaluate_detector import MATCHING, evaluate_set
from labeler.lab.base.held_out import spread
from labeler.lab.experiments.curves import parser_of, start_from
from labeler.lab.experiments.set_parts import work_and_test
from labeler.lab.experiments.simulated_annotator import Corrections, correct
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.propose import models_in_use
from labeler.tasks.retrain import TrainRequest, train
from labeler.tasks.run_log import Observer

BASE_SETS = ("gothic", "ic03", "mstr", "sroie", "td500")
"""Sets on whose held-out parts forgetting is measured."""


@dataclass(frozen=True, slots=True)
class Division:
    """What is corrected, and what is only scored."""

    work: Sequence[LabelledImage]
    test: Sequence[LabelledImage]
    base: dict[str, Sequence[LabelledImage]] = field(default_factory=dict)
    """Pages of other kinds, which must not be forgotten."""


@dataclass(frozen=True, slots=True)
class DetectorPoint:
    """One point of the curve."""

    pages: int
    """Corrected and accepted so far."""
    corrections: Corrections
    """So far."""
    f_score: float
    """Of lines, on the test pages, with the model that is in use now."""
    base: dict[str, float]
    """The same on pages of other kinds."""
    verdict: str


def curve(
    folder: Path, material: Division, weights: Path, rounds: Sequence[int], request: TrainRequest
) -> Iterator[DetectorPoint]:
    """Work in a new project at `folder`; yield a point before any work and after each round."""
    with Project.create(folder, [image.path for image in material.work]) as project:
        start_from(project, weights, ModelKind.DETECTOR)
        truths = {image.path.resolve(): truth_of_regions(image.regions) for image in material.work}
        entries = [entry for entry in project.entries() if entry.size is not None]
        pipeline = load(weights, models.base_reader(), request.device)
        yield _point(0, Corrections(), pipeline, material, "")
        done, cost = 0, Corrections()
        for pages in rounds:
            used = models_in_use(project, models.current(project), request.device)
            for entry in entries[done:pages]:
                proposing.propose_page(project, used, entry.id)
                proposing.accept_page(project, entry.id)
                accepted = project.page(entry.id)
                page, corrections = correct(accepted, truths[entry.path.resolve()])
                edit(project, accepted, edits.set_state(page, ReviewState.ACCEPTED), "Correct page")
                cost += corrections
            done = min(pages, len(entries))
            (settled,) = train(project, request, Observer(Progress(), lambda _: None))
            pipeline = load(models.current(project).path, models.base_reader(), request.device)
            yield _point(done, cost, pipeline, material, settled.text)


def _point(
    pages: int, corrections: Corrections, pipeline: Pipeline, material: Division, verdict: str
) -> DetectorPoint:
    base = {name: _f_score(images, pipeline) for name, images in material.base.items()}
    # What is corrected is outlined as its truth is, be it words.
    own = _f_score(material.test, pipeline, Matching.ONE_TO_ONE)
    return DetectorPoint(pages, corrections, own, base, verdict)


def _f_score(
    images: Sequence[LabelledImage], pipeline: Pipeline, matching: Matching | None = None
) -> float:
    found = evaluate_set(images, pipeline, DetectSettings(), matching=matching)
    return found.report.detection["lines"].f_score


def _material(given: argparse.Namespace) -> Division:
    work, test = work_and_test(
        given.data, given.set, given.seed, None if given.whole else given.share
    )
    return Division(work, spread(test, given.test_pages), dict(_other_kinds(given)))


def _other_kinds(given: argparse.Namespace) -> Iterator[tuple[str, Sequence[LabelledImage]]]:
    for name in BASE_SETS:
        images = shared_sets.read_sets(given.data, [name], held_out=True)
        if images and name != given.set and given.base_pages > 0:
            yield name, spread(images, given.base_pages)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the curve, and write it as JSON where asked for."""
    parser = parser_of(__doc__, ModelKind.DETECTOR)
    parser.add_argument("--set", choices=MATCHING, required=True, help="the new kind of page")
    parser.add_argument(
        "--whole",
        action="store_true",
        help="work on the training part, score on the held-out part: for weights that never saw the set",
    )
    parser.add_argument("--share", type=float, default=0.5, help="of held-out groups to work on")
    parser.add_argument("--test-pages", type=int, default=40)
    parser.add_argument("--base-pages", type=int, default=6, help="of each other set; 0: none")
    parser.add_argument("--consistency", default=TrainRequest().consistency)
    parser.add_argument("--outlines", default=TrainRequest().outlines)
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING)
    request = TrainRequest(
        given.steps,
        given.minutes,
        given.device,
        given.consistency,
        given.seed,
        only=ModelKind.DETECTOR,
        outlines=given.outlines,
    )
    material = _material(given)
    sys.stdout.write(
        f"{given.set}: {len(material.work)} pages to work on, {len(material.test)} for scoring\n"
        "pages  edits  added  deleted  moved  counted      F  other kinds\n"
    )
    points = []
    with tempfile.TemporaryDirectory() as folder:
        for point in curve(Path(folder) / "p", material, given.weights, given.rounds, request):
            points.append(asdict(point))
            sys.stdout.write(_row(point) + "\n")
            sys.stdout.flush()
    if given.json is not None:
        write_json(given.json, {"set": given.set, "points": points})
    return 0


def _row(point: DetectorPoint) -> str:
    cost = point.corrections
    others = "  ".join(f"{name} {score:.3f}" for name, score in point.base.items())
    return (
        f"{point.pages:5d}  {cost.total:5d}  {cost.added:5d}  {cost.deleted:7d}  {cost.moved:5d}"
        f"  {cost.counted:7d}  {point.f_score:.3f}  {others}"
    )
