"""What an import makes of a page: pure rules, the same for all formats."""

from collections import Counter
from dataclasses import replace

from labeler.core import lint
from labeler.core.annotation import Region, ReviewState, Voucher
from labeler.core.detection import DEFAULT_SCORE
from labeler.formats.labelled_page import LabelledPage

_OF_ANOTHER = 1.0
"""A baseline that goes farther than so many heights of its line from the outline is none of it. Up to
there somebody is shown it as a fault, and can put it right."""


def state_after_import(labelled: LabelledPage) -> ReviewState:
    """Return what an import makes of a page: the one place that decides.

    A page of which anything could not be read stays new, whatever its file says. Else the file
    says it; where it does not, regions are truth, and none mean that nobody has labelled the
    image yet.
    """
    if labelled.refused or labelled.state in (ReviewState.NEW, ReviewState.PROPOSED):
        return ReviewState.NEW
    if labelled.state is not None:
        return labelled.state
    return ReviewState.ACCEPTED if labelled.regions else ReviewState.NEW


def divided(
    labelled: LabelledPage, *, as_proposals: bool = False
) -> tuple[LabelledPage | None, LabelledPage | None]:
    """Return what a file says of a page as truth, and what it only proposes: None where that is nothing.

    Characters go with their line. What a program drew on a page that somebody accepted since is truth;
    on any other page it keeps the rest from being all there is, so that this is in work.
    """
    if as_proposals or labelled.is_unvouched:
        return None, labelled
    is_accepted = labelled.state is ReviewState.ACCEPTED and labelled.voucher is Voucher.PERSON
    if is_accepted or not labelled.predictions:
        return labelled, None
    predicted = [r for r in labelled.regions if (r.line_id or r.id) in labelled.predictions]
    said = [r for r in labelled.regions if (r.line_id or r.id) not in labelled.predictions]
    if not said:
        return None, labelled
    return (
        replace(labelled, regions=tuple(said), state=labelled.state or ReviewState.IN_WORK),
        LabelledPage(
            labelled.image,
            tuple(predicted),
            labelled.size,
            refused=labelled.refused,
            predictions=labelled.predictions,
        ),
    )


def with_near_baseline(line: Region) -> Region:
    """Return a line without a baseline that lies so far from it that it is of another one."""
    if line.baseline is None or lint.baseline_gap(line.baseline, line.polygon) <= _OF_ANOTHER:
        return line
    return replace(line, baseline=None)


def score(labelled: LabelledPage, region: Region) -> float:
    """Return the score of a proposal that was imported.

    Other programs give what they believe in, whatever number stands beside it: none of it may be below
    what is proposed here, where nobody would see it. Their order stays.
    """
    sureness = labelled.predictions.get(region.id, 1.0)
    return DEFAULT_SCORE + (1 - DEFAULT_SCORE) * min(max(sureness, 0.0), 1.0)


def says_something(labelled: LabelledPage) -> bool:
    """Tell whether a file says anything of its image."""
    is_new = state_after_import(labelled) is ReviewState.NEW
    return bool(labelled.regions or labelled.refused or labelled.issues) or not is_new


def is_unread(labelled: LabelledPage) -> bool:
    """Tell whether nothing of the labels of a page could be read."""
    return bool(labelled.refused) and not labelled.regions


def both(first: LabelledPage, second: LabelledPage) -> LabelledPage:
    """Return the labels of a page that is named twice: if they differ, somebody has to decide."""
    if _essence(first) == _essence(second):
        return first
    name = second.source.name if second.source else second.image
    sentence = f"{first.image}: labelled once more in {name}; only the first labels were read."
    return replace(first, refused=(*first.refused, sentence))


def _essence(labelled: LabelledPage) -> object:
    regions = [
        (r.level, r.polygon, r.text, r.count, r.ignore, r.baseline, r.curve)
        for r in labelled.regions
    ]
    return regions, labelled.size, labelled.state, labelled.refused


def not_proposed(labelled: LabelledPage) -> Counter[str]:
    """Return what a proposal cannot say."""
    ignored = [region for region in labelled.regions if region.ignore is not None]
    return Counter(
        {
            "ignored regions": len(ignored),
            "baselines": sum(region.baseline is not None for region in labelled.regions),
            "curves": sum(region.curve is not None for region in labelled.regions),
            "states of review": int(labelled.state not in (None, ReviewState.PROPOSED)),
            "notes": int(bool(labelled.note)),
            "issues": len(labelled.issues),
            "choices for training or validation": int(labelled.split is not None),
        }
    )
