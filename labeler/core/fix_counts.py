"""Fixes added up: what they say of each model. Only lines are counted, and none that is ignored."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from labeler.core.annotation import Level
from labeler.core.fixes import Fate, Fix, Proofread, Proposed


@dataclass(frozen=True, slots=True)
class FixCounts:
    """How much people had to fix of what a model proposed; counts of pages are added with `+`.

    A detector has proposals, a reader has lines that were proofread.
    """

    pages: int = 0
    proposed: int = 0
    """Lines that were proposed and that somebody judged."""
    accepted: int = 0
    """Lines that people accepted."""
    found: int = 0
    """Accepted lines that a proposal had found, by an IoU of `FOUND`."""
    kept: int = 0
    """Proposals that were right as they stood, whatever was read of them."""
    fixes: Counter[Fix] = field(default_factory=Counter)
    """Proposals by what was done to them, one may have several; of what was added, lines."""
    proofread: int = 0
    """Lines whose transcript a person vouches for, and of which it is known what was read."""
    characters: int = 0
    """Of those."""
    edits: int = 0
    """Characters changed on those."""

    def __add__(self, other: "FixCounts") -> "FixCounts":
        return FixCounts(
            self.pages + other.pages,
            self.proposed + other.proposed,
            self.accepted + other.accepted,
            self.found + other.found,
            self.kept + other.kept,
            self.fixes + other.fixes,
            self.proofread + other.proofread,
            self.characters + other.characters,
            self.edits + other.edits,
        )

    @property
    def f_score(self) -> float | None:
        """F of the proposals against what people accepted; None where there was neither."""
        return _share(2 * self.found, self.proposed + self.accepted)

    @property
    def edits_per_100(self) -> float | None:
        """Characters changed, per 100 characters of transcripts that people vouch for."""
        return _share(100 * self.edits, self.characters)

    @property
    def kept_share(self) -> float | None:
        """Share of the proposals that were right as they stood."""
        return _share(self.kept, self.proposed)

    def share(self, fix: Fix) -> float | None:
        """Return how often something was done: among proposals, lines accepted or lines proofread."""
        wholes = {Fix.ADDED: self.accepted, Fix.REREAD: self.proofread}
        return _share(self.fixes[fix], wholes.get(fix, self.proposed))


def counts_by_model(fates: Iterable[Fate], proposed: Proposed) -> dict[int, FixCounts]:
    """Return what the fates of a page say of each detector and each reader, by their numbers.

    A line that was missed speaks of the detector that looked last. What no model proposed, as text
    that the file itself holds and proposals that were imported, is left out.
    """
    found: dict[int | None, list[Fate]] = {}
    read: dict[int | None, list[Proofread]] = {}
    for fate in fates:
        if fate.level is Level.LINE and Fix.IGNORED not in fate.fixes:
            found.setdefault(_detector(fate, proposed), []).append(fate)
            if fate.proofread is not None:
                read.setdefault(fate.proofread.read.model_id, []).append(fate.proofread)
    counts = {key: _of_detector(lines) for key, lines in found.items() if key is not None}
    return counts | {key: _of_reader(lines) for key, lines in read.items() if key is not None}


def _detector(fate: Fate, proposed: Proposed) -> int | None:
    if not fate.origins:
        return proposed.detector_id
    first = fate.origins[0]
    return None if first.text else proposed.makers.get(first.id)


def _of_detector(lines: Sequence[Fate]) -> FixCounts:
    done: dict[int, set[Fix]] = {}
    for fate in lines:
        for origin in fate.origins:
            done.setdefault(origin.id, set()).update(fate.fixes - {Fix.REREAD})
    fixes = Counter(fix for of_one in done.values() for fix in of_one)
    fixes[Fix.ADDED] = sum(Fix.ADDED in fate.fixes for fate in lines)
    return FixCounts(
        1,
        len(done),
        sum(Fix.DELETED not in fate.fixes for fate in lines),
        sum(fate.is_found for fate in lines),
        sum(not of_one for of_one in done.values()),
        fixes,
    )


def _of_reader(lines: Sequence[Proofread]) -> FixCounts:
    return FixCounts(
        1,
        fixes=Counter({Fix.REREAD: sum(bool(line.edits) for line in lines)}),
        proofread=len(lines),
        characters=sum(line.characters for line in lines),
        edits=sum(line.edits for line in lines),
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
