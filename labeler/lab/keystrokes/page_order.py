"""Which order of pages puts most right in little time: python -m labeler.lab page-order.

Held-out pages of a set are a project; somebody who knows the truth does them one after the other. What a
page takes and what is wrong with it comes from the truth, what an order is made of from the proposals
alone. Nothing is retrained: what counts is the F of all the labels over the minutes, from all as
proposed to all done. Proposals are made once and kept in a folder.
"""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from labeler.app import models, reading
from labeler.app.project import Project
from labeler.core import proposing
from labeler.core.annotation import Level, Proposal
from labeler.core.detection import DEFAULT_SCORE, DetectSettings
from labeler.core.geometry import intersection_over_union
from labeler.core.line_facts import LineFacts
from labeler.core.looks import Looks, fit
from labeler.core.overlooking import overlooked
from labeler.core.pace import OF_CHARACTER, OF_GLANCE, OF_PAGE, OF_VISIT, WorkPace
from labeler.core.page_worth import PageWorth, worth_of
from labeler.lab.base import held_out
from labeler.lab.keystrokes.command import propose
from labeler.lab.keystrokes.eyes import Eyes, Fault, Flaw, is_same, written_as
from labeler.lab.keystrokes.operators import SECONDS, Operator
from labeler.lab.keystrokes.strokes import strokes
from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.data import shared_sets
from labeler.learning.data.consistency_views import fitted
from labeler.learning.data.shared_sets import LabelledImage
from labeler.learning.networks.detector import DetectionNetwork
from labeler.maps.assignment import height_of
from labeler.maps.decode import as_points
from labeler.maps.outlined import at_scale, growing
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.scoring import Truth

SETS = ("td500", "gothic", "sroie")
SEEDS = 3
MANY_SEEDS = 300
"""Random orders by which the spread is told: nothing is trained, so they cost nothing."""
MENDING = {
    Fault.MISSED: 4.25,
    Fault.JOINED: 3.25,
    Fault.PARTED: 4.7,
    Fault.NO_TEXT: 1.9,
    Fault.LOOSE: 4.7,
    Fault.MIXED: 6.0,
}
"""Seconds that one repair takes (docs/experiments.md, 2026-11-29 eleventh)."""
_VIEW = 320
_SEEN_BEST = 0.5
"""How well a scale has to suit the size of a line before it is asked about it."""

Order: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class JudgedPage:
    """What the truth says of a page, and what an order may go by."""

    seconds: float
    wrong: int
    """Lines that are put right."""
    right_before: int
    right_after: int
    lines: int
    true: int
    worth: PageWorth
    scales: float
    """Lines that only some of the scales show."""
    branches: float
    """Lines about whose characters the branches disagree."""
    features: NDArray[np.float64]
    """What the encoder makes of the page, as one vector."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each set, with and without its texts."""
    parser = held_out.parser_of(__doc__, SETS, SETS)
    parser.add_argument("--project", type=Path, required=True, help="folder to keep proposals in")
    given = parser.parse_args(arguments)
    network, _ = load_checkpoint(models.base_weights())
    for name, images in held_out.images_of(given):
        propose(given.project / name, images, given.device)
        for has_texts in (False, True):
            if has_texts and not any(region["text"] for one in images for region in one.regions):
                continue
            pages = _judged(given, name, images, network.eval(), has_texts=has_texts)
            _tell(f"{name}, {'with texts' if has_texts else 'outlines'}", pages)
    return 0


def _judged(
    given: Namespace,
    name: str,
    images: Sequence[LabelledImage],
    network: DetectionNetwork,
    *,
    has_texts: bool,
) -> list[JudgedPage]:
    of_name = {image.path.name: image for image in images}
    with Project.open(given.project / name / "project") as project:
        return [
            _judge(project, entry.id, of_name[entry.path.name], network, has_texts=has_texts)
            for entry in project.entries()
        ]


def _judge(
    project: Project,
    page_id: int,
    image: LabelledImage,
    network: DetectionNetwork,
    *,
    has_texts: bool,
) -> JudgedPage:
    page, proposals = project.store.pages.load(page_id), project.store.proposals.of_page(page_id)
    pending = page.pending(proposing.above_score(proposals, DEFAULT_SCORE))
    facts = LineFacts(page, pending, reading.of_page(project, page_id) if has_texts else {})
    lines = [one for one in pending if one.level is Level.LINE]
    marks = overlooked(page, [one for one in proposals if one.level is Level.LINE], DEFAULT_SCORE)
    truth = truth_of_regions(image.regions)
    seconds, wrong, before, after = _done(lines, truth, facts, has_texts=has_texts)
    kept = project.looks.get(page_id)
    characters = [one.line_id for one in pending if one.level is Level.CHARACTER]
    return JudgedPage(
        seconds,
        wrong,
        before,
        after,
        len(lines),
        len(truth.lines),
        worth_of(lines, len(marks), facts, has_transcripts=has_texts),
        _scales_apart(lines, kept.looks) if kept else 0.0,
        sum(_apart(line.count or 0, characters.count(line.id)) for line in lines),
        _features(image, network),
    )


def _done(
    lines: Sequence[Proposal], truth: Truth, facts: LineFacts, *, has_texts: bool
) -> tuple[float, int, int, int]:
    """Return seconds, lines put right, and lines that are right before and after.

    Texts are looked at on the lines to check, outlines on all of them.
    """
    eyes = Eyes(truth)
    flaws = eyes.flaws(lines)
    flawed = {line.id for flaw in flaws for line in flaw.lines}
    texts = eyes.texts(lines) if has_texts else {}
    seconds = OF_PAGE + OF_GLANCE * (len(lines) + sum(not flaw.lines for flaw in flaws))
    seconds += sum(MENDING[flaw.fault] * _repairs(flaw) for flaw in flaws)
    wrong = sum(max(len(flaw.true), 1) for flaw in flaws)
    before = after = 0
    for line in lines:
        said, true = facts.words(line).text, texts.get(line.id)
        is_misread = true is not None and not is_same(said, true)
        is_to_check = facts.is_to_check(line)
        if is_to_check:
            seconds += OF_VISIT + (OF_CHARACTER * len(said) if has_texts else 0.0)
        if is_misread and is_to_check:
            keys = sum(one.keys for one in strokes(said, written_as(said, true or ""), (0, 0)))
            seconds += SECONDS[Operator.DECIDE] + SECONDS[Operator.KEY] * keys
            wrong += 1
        if line.id not in flawed:
            before += not is_misread
            after += not is_misread or is_to_check
    return seconds, wrong, before, after + sum(len(flaw.true) for flaw in flaws)


def _repairs(flaw: Flaw) -> int:
    return max(len(flaw.true) - 1, 1) if flaw.fault is Fault.JOINED else 1


def _scales_apart(lines: Sequence[Proposal], looks: Looks) -> float:
    """Return of how many lines it is true that a scale which should show them does not."""
    scales = [at_scale(look, DetectSettings(), growing(looks)) for look in looks.each]
    apart = 0.0
    for line in lines:
        height = height_of(np.array(line.polygon, np.float32))
        suits = [fit(height * scale.zoom, looks.sizes.line_heights) for scale in scales]
        shown = [
            max(
                (
                    intersection_over_union(line.polygon, as_points(one.polygon))
                    for one in scale.found.lines
                ),
                default=0.0,
            )
            for scale in scales
        ]
        asked = [pair for pair in zip(suits, shown, strict=True) if pair[0] >= _SEEN_BEST]
        weight = sum(suit for suit, _ in asked)
        apart += 1.0 - sum(suit * share for suit, share in asked) / weight if weight else 0.0
    return apart


def _apart(one: int, other: int) -> float:
    return abs(one - other) / max(one, other, 1)


def _features(image: LabelledImage, network: DetectionNetwork) -> NDArray[np.float64]:
    view = torch.from_numpy(fitted(shared_sets.load(image), _VIEW)).permute(2, 0, 1)
    with torch.inference_mode():
        deepest = network.encoded(view[None].float() / 255).pyramid[-1]
    vector: NDArray[np.float64] = deepest.mean((0, 2, 3)).double().numpy()
    return vector / max(float(np.linalg.norm(vector)), 1e-9)


def orders(pages: Sequence[JudgedPage]) -> Mapping[str, Order]:
    """Return the orders that are compared, apart from random ones."""
    looking = np.array([page.worth.looking for page in pages])
    wrong = np.array([page.worth.wrong for page in pages])
    taken = np.array([page.seconds for page in pages])

    def rate(gain: Sequence[float] | NDArray[np.float64]) -> Order:
        expected = np.asarray(gain, np.float64)
        return np.argsort(-expected / WorkPace().seconds(looking, wrong), kind="stable")

    return {
        "by name": np.arange(len(pages)),
        "most worth first": rate(wrong),
        "most doubtful first": np.argsort(-wrong, kind="stable"),
        "scales apart": rate([page.scales for page in pages]),
        "worth and scales": rate(wrong + 0.5 * np.array([page.scales for page in pages])),
        "branches apart": rate([page.branches for page in pages]),
        "most unlike those done": _farthest_first(np.stack([page.features for page in pages])),
        "if all were known": np.argsort(
            -np.array([page.wrong for page in pages]) / taken, kind="stable"
        ),
    }


def _farthest_first(features: NDArray[np.float64]) -> Order:
    """Return pages so that each is the one most unlike all before it, beginning with the most unusual."""
    distances = 1.0 - features @ features.T
    order = [int(distances.mean(1).argmax())]
    nearest = distances[order[0]].copy()
    while len(order) < len(features):
        nearest[order] = -np.inf
        order.append(int(nearest.argmax()))
        nearest = np.minimum(nearest, distances[order[-1]])
    return np.array(order)


def area(pages: Sequence[JudgedPage], order: Order) -> float:
    """Return the area under F over minutes, as a share: 0 all put right at the end, 1 at the beginning."""
    right = sum(page.right_before for page in pages)
    lines = sum(page.lines for page in pages)
    true = sum(page.true for page in pages)
    scores, seconds = [2 * right / max(lines + true, 1)], [0.0]
    for place in order.tolist():
        page = pages[place]
        right += page.right_after - page.right_before
        lines += page.true - page.lines
        scores.append(2 * right / max(lines + true, 1))
        seconds.append(seconds[-1] + page.seconds)
    mean = float(np.trapezoid(scores, seconds)) / seconds[-1]
    return (mean - scores[0]) / max(scores[-1] - scores[0], 1e-9)


def _tell(name: str, pages: Sequence[JudgedPage]) -> None:
    say: Callable[[str], object] = sys.stdout.write
    minutes = sum(page.seconds for page in pages) / 60
    expected, wrong = sum(page.worth.wrong for page in pages), sum(page.wrong for page in pages)
    say(
        f"{name}: {len(pages)} pages, {minutes:.1f} minutes, "
        f"{wrong} lines to put right, {expected:.0f} expected\n"
    )
    random = [
        area(pages, np.random.default_rng(seed).permutation(len(pages)))
        for seed in range(MANY_SEEDS)
    ]
    seeds = ", ".join(f"{one:.3f}" for one in random[:SEEDS])
    say(f"  {'random':24}{np.mean(random):.3f} +- {np.std(random):.3f} (seeds 0 to 2: {seeds})\n")
    for title, order in orders(pages).items():
        share = area(pages, order)
        ahead = (share - np.mean(random)) / max(float(np.std(random)), 1e-9)
        say(f"  {title:24}{share:.3f} {ahead:+.1f} deviations\n")
    sys.stdout.flush()
