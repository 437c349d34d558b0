"""Which values lines are best outlined with, as the accepted pages say.

Everything is measured on what the detector saw when it looked: F at an IoU of a half, one to one,
over the lines that score enough to be proposed. Lines that nobody has read score by looks alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from labeler.app import outlining, reading, validation
from labeler.app.live_outlines import LiveOutlines
from labeler.app.outlines import are_words
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import LabelerError
from labeler.core.outlining import USUAL, Outlining
from labeler.core.progress import Progress
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import measure
from labeler.maps.assignment import height_of

FEWEST = 3
"""Accepted pages; on fewer, values are fitted to chance."""
MOST = 40
"""Pages that are asked, the newest: more tell hardly more, and each takes seconds."""
THRESHOLDS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6)
GROWTHS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3)
SIZES = (0.0, 4.0, 6.0, 8.0, 10.0, 12.0, 16.0)

Tallies = NDArray[np.float64]
"""(..., 4): pairs of a proposed and a true line, proposed lines, true lines, sum of the IoU of pairs."""


@dataclass(frozen=True, slots=True)
class LineScore:
    """How well the lines of some pages are outlined."""

    f_score: float
    mean_iou: float
    """Of the lines that were found."""

    @property
    def rank(self) -> tuple[float, float]:
        """What decides which of two is better: F, then the IoU; less than a thousandth of that is chance."""
        return round(self.f_score, 6), round(self.mean_iou, 3)


@dataclass(frozen=True, slots=True)
class OutlineFit:
    """The best values, and how good they are."""

    outlining: Outlining
    pages: int
    left_out: int
    """Accepted pages of which what the detector saw is not kept."""
    before: LineScore
    """With the values in use."""
    after: LineScore
    """With the best ones, on the very pages they were chosen by."""
    held_out: LineScore
    """With those that the other pages would choose, page by page: what to expect of new ones."""
    is_other: bool
    """Whether the best values are other than those in use."""

    @property
    def holds_elsewhere(self) -> bool:
        """Whether values fitted to some pages do better on others than those in use."""
        return self.held_out.rank > self.before.rank


def fit_to_accepted(
    project: Project, progress: Progress | None = None, *, score: float = DEFAULT_SCORE
) -> OutlineFit:
    """Find the values that outline the accepted pages best; lines count from a score on.

    Nothing is changed. Raises LabelerError where the pages cannot tell, and Cancelled.
    """
    progress = progress or Progress()
    pages = validation.seen(project)
    asked = sorted(pages, reverse=True)[:MOST]
    in_use = outlining.in_use(project)
    candidates = candidates_around(in_use)
    tallies, words = [], are_words(project)
    for index, page_id in enumerate(asked):
        on = partial(_step, progress, index, len(asked))
        on(0.0)
        try:
            looks = outlining.kept(project, page_id).looks
        except outlining.NotKept:
            continue
        if words and not looks.words:
            raise LabelerError(
                "This project outlines words, which the reader splits off: how lines are outlined cannot be fitted to them."
            )
        live = LiveOutlines(looks, reading.wanted_on(project, page_id))
        tallies.append(tally(live, pages[page_id], candidates, score, on))
    if len(tallies) < FEWEST:
        raise _too_few(len(pages), len(tallies))
    table = np.stack(tallies)
    best = best_of(table.sum(axis=0), candidates)
    used = candidates.index(in_use)
    return OutlineFit(
        candidates[best],
        len(tallies),
        len(asked) - len(tallies),
        score_of(table[:, used].sum(axis=0)),
        score_of(table[:, best].sum(axis=0)),
        held_out(table, candidates),
        is_other=best != used,
    )


def candidates_around(in_use: Outlining) -> list[Outlining]:
    """Return the values that are tried, those in use among them, in the order of preference.

    Of several that do equally well those in use are best, then those nearest to the usual ones.
    """
    grid = [Outlining(t, g, s) for t in THRESHOLDS for g in GROWTHS for s in SIZES]
    others = sorted((one for one in grid if one != in_use), key=_strangeness)
    return [in_use, *others]


def tally(
    live: LiveOutlines,
    page: Page,
    candidates: Sequence[Outlining],
    score: float,
    on: Callable[[float], None] = lambda _: None,
) -> Tallies:
    """Return how one page comes out with each of some values: (C, 4).

    `on` is told now and then which share is done, and may raise Cancelled.
    """
    truths = [line.polygon for line in page.lines if line.ignore is None]
    ignored = [region.polygon for region in page.regions if region.ignore is not None]
    result = np.zeros((len(candidates), 4))
    by_maps: dict[tuple[float, float], list[int]] = {}
    for place, one in enumerate(candidates):
        by_maps.setdefault((one.threshold, one.growth), []).append(place)
    for done, ((threshold, growth), places) in enumerate(sorted(by_maps.items())):
        on(done / len(by_maps))
        found = live.at(Outlining(threshold, growth))
        lines = [line.polygon for line in found.lines if line.score >= score]
        overlaps, kept = measure(lines, truths, ignored)
        heights = np.array([height_of(np.array(lines[i], np.float32)) for i in kept])
        for place in places:
            is_high = heights >= candidates[place].least_size
            left = overlaps.only(is_high) if len(heights) else overlaps
            pairs = one_to_one(left)
            iou = sum(left.iou_of(pair.predictions[0], pair.truths[0]) for pair in pairs)
            result[place] = (len(pairs), int(is_high.sum()), len(truths), iou)
    return result


def best_of(tallies: Tallies, candidates: Sequence[Outlining]) -> int:
    """Return which values do best by their sums (C, 4): by F, then mean IoU, then their order."""
    scores = [score_of(one) for one in tallies]
    ranks = [(score.rank, -place) for place, score in enumerate(scores)]
    return max(range(len(candidates)), key=ranks.__getitem__)


def held_out(tallies: Tallies, candidates: Sequence[Outlining]) -> LineScore:
    """Return what pages score with the values that all others choose: tallies are (P, C, 4)."""
    total = tallies.sum(axis=0)
    left = [page[best_of(total - page, candidates)] for page in tallies]
    return score_of(np.sum(left, axis=0))


def score_of(tally: Tallies) -> LineScore:
    """Return the score of a tally (4,)."""
    pairs, proposed, true, iou = (float(value) for value in tally)
    f_score = 2 * pairs / (proposed + true) if proposed + true else 1.0
    return LineScore(f_score, iou / pairs if pairs else 0.0)


def _step(progress: Progress, page: int, pages: int, share: float) -> None:
    progress.step(round((page + share) * 100), pages * 100)
    progress.check()


def _strangeness(one: Outlining) -> tuple[float, float]:
    """Return how far values are from the usual ones; least size first, which costs whole lines."""
    return (
        one.least_size - USUAL.least_size,
        abs(one.threshold - USUAL.threshold) + abs(one.growth - USUAL.growth),
    )


def _too_few(accepted: int, kept: int) -> LabelerError:
    if accepted < FEWEST:
        return LabelerError(
            "Values are fitted to {fewest} accepted pages or more that somebody has looked at. Accept more pages first.",
            fewest=FEWEST,
        )
    return LabelerError(
        "It takes {fewest} accepted pages of which what the detector saw is kept: there are {kept}. Have "
        "accepted pages detected again; what you accepted stays.",
        fewest=FEWEST,
        kept=kept,
    )
