"""Which reading belongs to which true line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import Outline, Overlaps, measure

FOUND_IOU = 0.5
"""A line is found from this overlap on, by a prediction it is paired with one to one."""
NEAR_IOU = 0.2
"""Down to this overlap a reading is that of the line, if badly placed."""


@dataclass(frozen=True, slots=True)
class TranscriptPage:
    """What was read and what is written on one page; polygons in the same pixels."""

    predictions: Sequence[Outline]
    readings: Sequence[str | None]
    """Parallel to `predictions`; None where nothing was read."""
    truths: Sequence[Outline]
    texts: Sequence[str | None]
    """Parallel to `truths`; None where nobody knows the text."""
    ignored: Sequence[Outline] = ()
    """Don't-care regions."""


@dataclass(frozen=True, slots=True)
class PairedLine:
    """A true line and the reading that belongs to it."""

    outline: Outline
    text: str
    is_found: bool
    """Whether a prediction fits the outline; if not, the reading is of one that lies near."""
    reading: str | None


def pair_lines(page: TranscriptPage) -> tuple[list[PairedLine], int]:
    """Return the true lines of known text, paired, and the number of predictions judged.

    True lines of unknown text are don't-care regions here. A line that no prediction fits gets
    the reading of the one that fits best of those that stand for no other line.
    """
    lines = list(zip(page.truths, page.texts, strict=True))
    known = [(outline, text) for outline, text in lines if text is not None]
    unknown = [outline for outline, text in lines if text is None]
    overlaps, kept = measure(
        page.predictions, [outline for outline, _ in known], [*page.ignored, *unknown]
    )
    found = {match.truths[0]: match.predictions[0] for match in one_to_one(overlaps, FOUND_IOU)}
    chosen = _nearest(overlaps, found) | found
    paired = [
        PairedLine(
            outline,
            text,
            index in found,
            page.readings[kept[chosen[index]]] if index in chosen else None,
        )
        for index, (outline, text) in enumerate(known)
    ]
    return paired, len(kept)


def _nearest(overlaps: Overlaps, found: Mapping[int, int]) -> dict[int, int]:
    """Return for each true line the free prediction that fits it best, if it fits at all."""
    is_free = ~np.isin(overlaps.rows, list(found.values()))
    pairs = np.flatnonzero(is_free & (overlaps.iou >= NEAR_IOU))
    pairs = pairs[np.argsort(overlaps.iou[pairs], kind="stable")]
    # Of several pairs of one true line the last one, the best, is what a dictionary keeps.
    return dict(zip(overlaps.columns[pairs].tolist(), overlaps.rows[pairs].tolist(), strict=True))
