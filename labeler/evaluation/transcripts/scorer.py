"""Readings against the truth, page by page into one result."""

from collections import Counter
from dataclasses import dataclass, field

from labeler.core.alignment import Step, align
from labeler.core.text import characters
from labeler.evaluation.overlaps import Outline
from labeler.evaluation.protocols import ProtocolScores
from labeler.evaluation.tally import Tally
from labeler.evaluation.transcripts.accuracy import AccuracySum, TextAccuracy
from labeler.evaluation.transcripts.normalisation import EXACT, NORMALISATIONS, Normalisation
from labeler.evaluation.transcripts.pairing import (
    FOUND_IOU,
    PairedLine,
    TranscriptPage,
    pair_lines,
)
from labeler.evaluation.transcripts.reading_classes import MISREAD, ReadingClass, classify

MOST_CONFUSIONS = 200


@dataclass(frozen=True, slots=True)
class Confusion:
    """A character and what was read instead, over all lines."""

    true: str
    """Empty where something was read that is not there."""
    read: str
    """Empty where nothing was read for it."""
    times: int


@dataclass(frozen=True, slots=True)
class TranscriptScores:
    """How well lines were read; about true lines whose text is known."""

    lines: int
    found: int
    """Lines found at the IoU of `end_to_end`: those a reader was judged by."""
    misread: int
    """Found lines not read, or not as they are written: detection right, reading wrong."""
    accuracy: dict[str, TextAccuracy]
    """Of found lines, by the key of the normalisation."""
    end_to_end: dict[str, ProtocolScores]
    """Found and read right, by the key of the normalisation."""
    classes: dict[str, int]
    """True lines in each `ReadingClass`."""
    confusions: tuple[Confusion, ...]
    """The most frequent ones first, of lines read too long, too short or with other characters;
    the rarest may be left out."""


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """How one true line fared."""

    kind: ReadingClass
    outline: Outline
    """Of the true line."""
    steps: tuple[Step, ...] = ()
    """The true text beside the reading, character by character, where it was misread."""

    @property
    def text(self) -> str:
        """What the line says, where it was misread."""
        return "".join(step.true or "" for step in self.steps)

    @property
    def badness(self) -> float:
        """What lines are ranked by: wrong characters times their share; case does not matter."""
        wrong = sum((step.true or "").lower() != (step.read or "").lower() for step in self.steps)
        return float(wrong**2 / max(len(self.steps), 1))


@dataclass(slots=True)
class TranscriptScorer:
    """Sums up page after page; keeps no page."""

    _classes: Counter[ReadingClass] = field(default_factory=Counter)
    _confused: Counter[Step] = field(default_factory=Counter)
    _sums: list["_Sum"] = field(default_factory=lambda: [_Sum(one) for one in NORMALISATIONS])

    def add(self, page: TranscriptPage) -> list[ComparedLine]:
        """Add a page and return how each true line of known text fared."""
        lines, predictions = pair_lines(page)
        for one in self._sums:
            one.add(lines, predictions)
        compared = [_compared(line) for line in lines]
        for line in compared:
            self._classes[line.kind] += 1
            # Characters in another order are confused with nothing.
            if line.kind is not ReadingClass.WRONG_ORDER:
                self._confused.update(step for step in line.steps if step.is_edit)
        return compared

    def scores(self) -> TranscriptScores | None:
        """Return the scores over all pages so far; None when no true text was known."""
        if not self._classes:
            return None
        accuracy = {one.normalisation.key: one.accuracy.scores() for one in self._sums}
        found = accuracy[EXACT.key].lines
        return TranscriptScores(
            lines=self._classes.total(),
            found=found,
            misread=found - self._classes[ReadingClass.RIGHT],
            accuracy=accuracy,
            end_to_end={one.normalisation.key: one.end_to_end() for one in self._sums},
            classes={kind.value: self._classes[kind] for kind in ReadingClass},
            confusions=self._confusions(),
        )

    def _confusions(self) -> tuple[Confusion, ...]:
        found = [
            Confusion(step.true or "", step.read or "", times)
            for step, times in self._confused.items()
        ]
        found.sort(key=lambda one: (-one.times, one.true, one.read))
        return tuple(found[:MOST_CONFUSIONS])


@dataclass(slots=True)
class _Sum:
    """What is summed up under one normalisation."""

    normalisation: Normalisation
    accuracy: AccuracySum = field(init=False)
    tally: Tally = field(default_factory=Tally)

    def __post_init__(self) -> None:
        self.accuracy = AccuracySum(self.normalisation)

    def add(self, lines: list[PairedLine], predictions: int) -> None:
        found = [line for line in lines if line.is_found]
        for line in found:
            self.accuracy.add(line.text, line.reading)
        hits = sum(self.normalisation.is_same(line.text, line.reading) for line in found)
        self.tally += Tally(hits, len(lines), hits, predictions)

    def end_to_end(self) -> ProtocolScores:
        scores = self.tally.scores()
        name = f"IoU {FOUND_IOU:g}, one to one, and the same text ({self.normalisation.name})"
        return ProtocolScores(scores.precision, scores.recall, scores.f_score, name)


def _compared(line: PairedLine) -> ComparedLine:
    kind = classify(line.text, line.reading, is_found=line.is_found)
    if kind not in MISREAD:
        return ComparedLine(kind, line.outline)
    true, read = EXACT.apply(line.text), EXACT.apply(line.reading or "")
    return ComparedLine(kind, line.outline, tuple(align(characters(true), characters(read))))
