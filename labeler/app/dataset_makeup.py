"""What a frozen data set is made of, part by part, and whether validation is really apart."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from labeler.app.datasets import Dataset
from labeler.app.near_duplicates import groups
from labeler.core.annotation import DONE_STATES, Level, Region, Voucher
from labeler.core.counts import known_count
from labeler.core.records import Split
from labeler.core.text import graphemes
from labeler.evaluation.slices import slices_of
from labeler.formats.labelled_page import LabelledPage


@dataclass(slots=True)
class PartCounts:
    """What the pages of one part of a data set hold, counted."""

    pages: int = 0
    unseen: int = 0
    """Pages that a command accepted and nobody has looked at since."""
    empty: int = 0
    """Pages without a line."""
    lines: int = 0
    """Lines that are not ignored; so below."""
    ignored: int = 0
    with_text: int = 0
    characters: int = 0
    """As somebody counted, or as the transcript says, of the lines of which that is known."""
    kinds: Counter[str] = field(default_factory=Counter)
    """Lines by what makes them hard: small, long, rotated."""
    letters: Counter[str] = field(default_factory=Counter)
    """How often each character stands in the transcripts."""

    def add(self, page: LabelledPage) -> None:
        """Count a page in."""
        lines = [region for region in page.regions if region.level is Level.LINE]
        self.pages += 1
        self.unseen += page.state in DONE_STATES and page.voucher is Voucher.NOBODY
        self.empty += not lines
        for line in lines:
            if line.ignore:
                self.ignored += 1
            else:
                self._add_line(line)

    def _add_line(self, line: Region) -> None:
        letters = [letter for letter in graphemes(line.text) if not letter.isspace()]
        self.lines += 1
        self.with_text += bool(line.text)
        self.characters += known_count(line) or 0
        self.kinds.update(str(kind) for kind in slices_of(line.polygon))
        self.letters.update(letters)


@dataclass(frozen=True, slots=True)
class Makeup:
    """How the parts of a data set compare."""

    parts: Mapping[str, PartCounts]
    """By the part's name; "undivided" where it has none."""
    never_taught: Mapping[str, int]
    """Characters of the validation part that no training page has, with how often they stand."""
    leaks: tuple[tuple[str, str], ...]
    """Pages of training and of validation that look alike: scores on the second are too kind."""
    not_compared: int = 0
    """Pages of which nobody kept how they look, as earlier versions did not: they may be alike, too."""


def makeup(dataset: Dataset) -> Makeup:
    """Count what a data set holds; raises ProjectError where it was changed since it was frozen."""
    parts: dict[str, PartCounts] = {}
    for _, page in dataset.pages():
        parts.setdefault(page.split or "undivided", PartCounts()).add(page)
    taught = parts.get(Split.TRAINING, PartCounts()).letters
    asked = parts.get(Split.VALIDATION, PartCounts()).letters
    never = {letter: often for letter, often in asked.most_common() if letter not in taught}
    unknown = sum(record.look is None for record in dataset.manifest.pages)
    return Makeup(parts, never, tuple(_leaks(dataset)), unknown)


def _leaks(dataset: Dataset) -> Iterator[tuple[str, str]]:
    records = dataset.records
    looks = {number: one.look for number, one in records.items() if one.look is not None}
    for group in groups(list(records), looks):
        trained = _names(dataset, group, Split.TRAINING)
        judged = _names(dataset, group, Split.VALIDATION)
        if trained:
            yield from ((trained[0], name) for name in judged)


def _names(dataset: Dataset, group: Iterable[int], split: Split) -> list[str]:
    records = dataset.records
    return [records[number].image for number in group if records[number].split == split]
