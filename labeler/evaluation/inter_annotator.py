"""How far two people agree who annotated the same pages: lines, counts, texts, what is ignored.

Neither is the truth: F, overlaps and error rates are the same whoever of the two is named first.
Intervals are those of the gate (`comparison.py`): pages are drawn again and again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from labeler.core.alignment import align, count_edits
from labeler.core.annotation import Page, Region
from labeler.core.counts import known_count
from labeler.core.text import characters
from labeler.evaluation.comparison import Share, compare
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import measure

MEASURES = ("f_50", "f_75", "iou", "counts", "texts", "ignored")
_NEAR, _TIGHT = 0.5, 0.75


@dataclass(frozen=True, slots=True)
class PageAgreement:
    """How far two annotations of a page agree; ignored lines are lines, too."""

    lines: tuple[int, int]
    """How many either person outlined."""
    f_50: Share
    """F of one-to-one matching at an IoU of 0.5: lines matched, of the mean of both numbers."""
    f_75: Share
    iou: Share
    """Of lines matched at 0.5."""
    counts: Share
    """Matched lines of the same character count, of those that both counted or transcribed: that a
    model counted both is no agreement of people."""
    texts: Share
    """Characters that are the same, of the longer text, on matched lines that both transcribed: 1
    less the character error rate."""
    ignored: Share
    """Matched lines that both ignore, or neither."""


@dataclass(frozen=True, slots=True)
class ShareInterval:
    """A share over pages, and the interval in which it lies with a confidence of 95 %."""

    value: float | None
    """None where there is nothing to agree on."""
    low: float
    high: float
    pages: int
    """On which there is anything to agree on."""


def agreement_on(left: Page, right: Page) -> PageAgreement:
    """Compare two annotations of one page; both in the same pixels."""
    own, other = left.lines, right.lines
    overlaps, _ = measure([one.polygon for one in own], [one.polygon for one in other])
    mean = (len(own) + len(other)) / 2
    near, tight = (one_to_one(overlaps, threshold) for threshold in (_NEAR, _TIGHT))
    places = [(match.predictions[0], match.truths[0]) for match in near]
    pairs = [(own[a], other[b]) for a, b in places]
    counted = [(known_count(a), known_count(b)) for a, b in pairs]
    counted = [both for both in counted if None not in both]
    return PageAgreement(
        (len(own), len(other)),
        Share(len(near), mean),
        Share(len(tight), mean),
        Share(sum(overlaps.iou_of(a, b) for a, b in places), len(places)),
        Share(sum(a == b for a, b in counted), len(counted)),
        sum((_texts(a, b) for a, b in pairs if a.text and b.text), Share()),
        Share(sum((a.ignore is None) == (b.ignore is None) for a, b in pairs), len(pairs)),
    )


def over_pages(pages: Sequence[PageAgreement]) -> dict[str, ShareInterval]:
    """Return each of `MEASURES` over all pages together."""
    return {name: _interval([getattr(page, name) for page in pages]) for name in MEASURES}


def _interval(shares: Sequence[Share]) -> ShareInterval:
    told = [one for one in shares if one.whole]
    if not told:
        return ShareInterval(None, 0.0, 1.0, 0)
    # A share differs from nothing by itself: the interval is that of the gate.
    found = compare([Share(0.0, one.whole) for one in told], told, 0)
    return ShareInterval(found.after, max(found.low, 0.0), min(found.high, 1.0), len(told))


def _texts(one: Region, other: Region) -> Share:
    first, second = characters(one.text), characters(other.text)
    longer = max(len(first), len(second))
    return Share(longer - count_edits(align(first, second)), longer)
