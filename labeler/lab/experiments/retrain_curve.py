"""How much better proposals become with every corrected page, and what the correcting costs.

A simulated annotator works through pages that no base training saw, in a project of its own:
proposals, corrections, retrain, gate, just as in the window. Each finished retrain is a row of a
file, and the project as it stood then a folder beside it: a run that was ended goes on there.
`python -m labeler.lab retrain-curve --help`.
"""

import json
import logging
import shutil
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from labeler.app import models, outlines, proposing
from labeler.app.editing import edit
from labeler.app.outlines import Outlines
from labeler.app.pipeline import Pipeline, load
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import DetectSettings
from labeler.core.files import append_line
from labeler.core.pace import OF_FIX, OF_GLANCE, OF_PAGE
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.core.sample import LineLabels
from labeler.evaluation.settings import Matching
from labeler.lab.base.evaluate_detector import Finder, evaluate_set
from labeler.lab.base.held_out import spread
from labeler.lab.base.rapidocr import RapidOcr
from labeler.lab.experiments.curves import parser_of, start_from
from labeler.lab.experiments.set_parts import unseen, work_and_test
from labeler.lab.experiments.simulated_annotator import Corrections, correct
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.propose import models_in_use
from labeler.tasks.retrain import TrainRequest, train
from labeler.tasks.run_log import Observer

SETS = ("td500", "gothic", "sroie", "typewritten", "ic15")
ROWS = "rows.jsonl"


@dataclass(frozen=True, slots=True)
class Division:
    """Of one kind of page: what somebody corrects, and what is only scored."""

    name: str
    """Of the set."""
    seed: int
    work: Sequence[LabelledImage]
    test: Sequence[LabelledImage]

    @property
    def words(self) -> bool:
        """Whether the pages outline words."""
        return shared_sets.LINE_LABELS.get(self.name) is LineLabels.WORDS


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One point of a curve."""

    set: str
    seed: int
    pages: int
    """Corrected and accepted so far."""
    corrections: Corrections
    """So far."""
    minutes: float
    """That a trained hand takes for all these pages, by the model of `core.pace`."""
    in_use: float
    """F of lines, or words, one to one on the test pages, of the model that is in use now."""
    trained: float
    """The same of the model that was trained last, in use or not."""
    verdict: str = ""
    processor_seconds: float = 0.0
    """Of the retrain, all of it."""
    peer: float | None = None
    """F of RapidOCR as it is shipped on the same pages; None where nobody asked."""


@dataclass(slots=True)
class Curves:
    """A folder of curves: rows of what is finished, and the projects to go on with."""

    folder: Path
    weights: Path
    request: TrainRequest
    beside_rapidocr: bool = False
    _rows: dict[tuple[str, int, int], CurvePoint] = field(init=False)

    def __post_init__(self) -> None:
        known = self.folder / ROWS
        lines = known.read_text(encoding="utf-8").splitlines() if known.exists() else ()
        points = [_point(json.loads(line)) for line in lines]
        self._rows = {(one.set, one.seed, one.pages): one for one in points}

    def of(self, division: Division, rounds: Sequence[int]) -> Iterator[CurvePoint]:
        """Yield a point before any work and after each round for which there are pages.

        What is known is not done again.
        """
        last = self._known(division, 0) or self._begin(division)
        yield last
        for pages in (number for number in rounds if number <= len(division.work)):
            last = self._known(division, pages) or self._round(division, last, pages)
            yield last

    def _known(self, division: Division, pages: int) -> CurvePoint | None:
        is_there = self._project(division, pages).exists()
        return self._rows.get((division.name, division.seed, pages)) if is_there else None

    def _project(self, division: Division, pages: int) -> Path:
        return self.folder / f"{division.name}-{division.seed}-{pages}"

    def _begin(self, division: Division) -> CurvePoint:
        draft = _cleared(self._project(division, 0))
        with Project.create(draft, [image.path for image in division.work]) as project:
            start_from(project, self.weights, ModelKind.DETECTOR)
            outlines.choose(project, Outlines.WORDS if division.words else Outlines.LINES)
            score = self._score(division, models.current(project).path)
        everything = DetectSettings(score_threshold=0.0)  # it leaves out itself what it doubts
        peer = _f_score(division, RapidOcr(), everything) if self.beside_rapidocr else None
        point = CurvePoint(
            division.name, division.seed, 0, Corrections(), 0.0, score, score, peer=peer
        )
        return self._keep(division, draft, point)

    def _round(self, division: Division, last: CurvePoint, pages: int) -> CurvePoint:
        draft = _cleared(self._project(division, pages))
        shutil.copytree(self._project(division, last.pages), draft)
        with Project.open(draft) as project:
            cost, seconds = self._correct(project, division, last.pages, pages)
            began = time.process_time()
            (settled,) = train(project, self.request, Observer(Progress(), lambda _: None))
            spent = time.process_time() - began
            trained = self._score(division, settled.model.path)
            point = replace(
                last,
                pages=pages,
                corrections=last.corrections + cost,
                minutes=last.minutes + seconds / 60,
                in_use=trained if settled.is_better else last.in_use,
                trained=trained,
                verdict=settled.text,
                processor_seconds=spent,
            )
        return self._keep(division, draft, point)

    def _correct(
        self, project: Project, division: Division, first: int, last: int
    ) -> tuple[Corrections, float]:
        """Correct some pages; return what that took, in edits and in seconds."""
        truths = {image.path.resolve(): truth_of_regions(image.regions) for image in division.work}
        entries = [entry for entry in project.entries() if entry.size is not None]
        used = models_in_use(project, models.current(project), self.request.device)
        cost, seconds = Corrections(), 0.0
        for entry in entries[first:last]:
            proposing.propose_page(project, used, entry.id)
            proposing.accept_page(project, entry.id)
            accepted = project.page(entry.id)
            page, corrections = correct(accepted, truths[entry.path.resolve()])
            edit(project, accepted, edits.set_state(page, ReviewState.ACCEPTED), "Correct page")
            cost += corrections
            seconds += OF_PAGE + OF_GLANCE * len(page.lines) + OF_FIX * corrections.total
        return cost, seconds

    def _score(self, division: Division, weights: Path) -> float:
        """Return F as whoever works in the project would see it: found, read, cut where it is words."""
        loaded = load(weights, models.base_reader(), self.request.device)
        return _f_score(division, Pipeline(loaded.detector, loaded.reader, words=division.words))

    def _keep(self, division: Division, draft: Path, point: CurvePoint) -> CurvePoint:
        """Give a finished project its name, then its row: one without the other is done again."""
        target = self._project(division, point.pages)
        shutil.rmtree(target, ignore_errors=True)
        draft.rename(target)
        append_line(self.folder / ROWS, json.dumps(asdict(point)))
        return point


def _f_score(division: Division, finder: Finder, settings: DetectSettings | None = None) -> float:
    # What is corrected is outlined as its truth is, be it words.
    scored = evaluate_set(
        division.test, finder, settings or DetectSettings(), matching=Matching.ONE_TO_ONE
    )
    return scored.report.detection["lines"].f_score


def _point(values: Mapping[str, Any]) -> CurvePoint:
    return CurvePoint(**{**values, "corrections": Corrections(**values["corrections"])})


def _cleared(folder: Path) -> Path:
    """Return where the project of a folder is worked on, empty."""
    draft = folder.with_name(f"{folder.name}.begun")
    shutil.rmtree(draft, ignore_errors=True)
    return draft


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the curves, row by row."""
    parser = parser_of(__doc__, ModelKind.DETECTOR)
    parser.add_argument("--sets", nargs="+", default=SETS, help="the new kinds of page")
    parser.add_argument("--out", type=Path, required=True, help="folder for rows and projects")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--share", type=float, default=0.6, help="of unseen groups to work on")
    parser.add_argument(
        "--test", action="store_true", help="work on all that is unseen, score on the test part"
    )
    parser.add_argument("--test-pages", type=int, default=20)
    parser.add_argument("--rapidocr", action="store_true", help="score RapidOCR as well")
    parser.add_argument("--consistency", default=TrainRequest().consistency)
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING)
    sys.stdout.write("set          seed  pages  edits  minutes  in use  trained  seconds\n")
    for seed in given.seeds:
        request = TrainRequest(
            given.steps,
            given.minutes,
            given.device,
            given.consistency,
            seed,
            only=ModelKind.DETECTOR,
        )
        curves = Curves(given.out, given.weights, request, given.rapidocr)
        for name in given.sets:
            for point in curves.of(_division(given, name, seed), given.rounds):
                sys.stdout.write(_row(point) + "\n")
                sys.stdout.flush()
    return 0


def _division(given: Any, name: str, seed: int) -> Division:
    share = None if given.test else given.share
    work, test = work_and_test(unseen(given.data, name), seed, share)
    test = shared_sets.read_test_parts(given.data, [name]) if given.test else test
    return Division(name, seed, work, spread(test, given.test_pages))


def _row(point: CurvePoint) -> str:
    peer = "" if point.peer is None else f"RapidOCR {point.peer:.3f}"
    return (
        f"{point.set:12} {point.seed:4d}  {point.pages:5d}  {point.corrections.total:5d}"
        f"  {point.minutes:7.1f}  {point.in_use:6.3f}  {point.trained:7.3f}"
        f"  {point.processor_seconds:7.0f}  {peer}{point.verdict}"
    )
