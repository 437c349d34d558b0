"""Compare what was found with what is there, page by page, into one report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np

from labeler.core.annotation import Page, Point, Polygon
from labeler.core.counts import known_count
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.text import count_characters
from labeler.evaluation.character_level import Centres, spread_centres
from labeler.evaluation.counting import CountScores, score_counts
from labeler.evaluation.detection import DetectionPage, DetectionScorer
from labeler.evaluation.masks import MaskScorer
from labeler.evaluation.matching import one_to_one
from labeler.evaluation.overlaps import measure
from labeler.evaluation.report import Report
from labeler.evaluation.settings import DetectionSettings
from labeler.evaluation.transcripts.pairing import TranscriptPage
from labeler.evaluation.transcripts.scorer import TranscriptScorer
from labeler.evaluation.worst_cases import WorstCases
from labeler.maps.assignment import assign


@dataclass(frozen=True, slots=True)
class Truth:
    """What is written on one image."""

    lines: tuple[Polygon, ...] = ()
    line_counts: tuple[int | None, ...] = ()
    """Parallel to `lines`; None where nobody knows."""
    characters: tuple[Polygon, ...] | None = None
    """None where characters were not labelled."""
    ignored: tuple[Polygon, ...] = ()
    line_texts: tuple[str | None, ...] = ()
    """Parallel to `lines`, or empty; None where nobody knows."""

    @property
    def texts(self) -> tuple[str | None, ...]:
        """The text of each line; None where nobody knows."""
        return self.line_texts or (None,) * len(self.lines)

    @property
    def count(self) -> int | None:
        """Characters on the whole image; None where not all lines are known."""
        known = [count for count in self.line_counts if count is not None]
        return sum(known) if len(known) == len(self.lines) else None

    def centres(self) -> list[Centres] | None:
        """Return where the characters of each line are, (N, 2) in pixels; None if unknown.

        Where characters are labelled, they tell; on other lines as many as are known to be there
        are spread evenly (CLEval). Lines of an unknown count have none.
        """
        centres = [
            spread_centres(line, count or 0)
            for line, count in zip(self.lines, self.line_counts, strict=True)
        ]
        for index, own in self._labelled_centres().items():
            centres[index] = np.array(own)
        return centres if any(len(own) for own in centres) else None

    def _labelled_centres(self) -> dict[int, list[Point]]:
        """Return the centres of labelled characters by the index of the line they stand on."""
        outlines = [np.array(outline, np.float32) for outline in self.characters or ()]
        owners = assign(outlines, [np.array(line, np.float32) for line in self.lines])
        by_line: dict[int, list[Point]] = {}
        for outline, owner in zip(outlines, owners, strict=True):
            if owner is not None:
                x, y = outline.mean(axis=0).tolist()
                by_line.setdefault(owner, []).append((x, y))
        return by_line


def truth_of(page: Page) -> Truth:
    """Return what a person said about a page."""
    lines = [line for line in page.lines if line.ignore is None]
    return Truth(
        tuple(line.polygon for line in lines),
        tuple(known_count(line) for line in lines),
        complete_characters(page),
        tuple(region.polygon for region in page.regions if region.ignore is not None),
        tuple(line.text or None for line in lines),
    )


def complete_characters(page: Page) -> tuple[Polygon, ...] | None:
    """Return the characters of a page if they are labelled throughout, else None.

    They are when nearly every line has as many characters as its count says, give or take one
    or 15 %; a line without a known count has to have some.
    """
    characters = [c for c in page.characters if c.ignore is None]
    lines = [line for line in page.lines if line.ignore is None]
    if lines and not characters:
        return None
    of_line: dict[str | None, int] = {}
    for character in characters:
        of_line[character.line_id] = of_line.get(character.line_id, 0) + 1
    covered = sum(_is_covered(of_line.get(line.id, 0), known_count(line)) for line in lines)
    if covered < COVERED * len(lines):
        return None
    return tuple(character.polygon for character in characters)


COVERED = 0.9
"""Share of lines with characters from which on the page counts as labelled throughout."""


_Finding = TypeVar("_Finding", FoundLine, FoundCharacter)


@dataclass(slots=True)
class Scorer:
    """Sums up page after page and makes the report; keeps no page but the worst few."""

    settings: DetectionSettings = field(default_factory=DetectionSettings)
    worst_cases: WorstCases = field(default_factory=WorstCases)
    reads: bool = False
    """Whether lines were read, too; then a finding without a transcript counts as not read."""
    whole_lines: bool = False
    """Whether each image is one line, so that nothing was to be found but only read."""
    _masks: MaskScorer = field(default_factory=MaskScorer)
    _detection: dict[str, DetectionScorer] = field(default_factory=dict)
    _transcripts: TranscriptScorer = field(default_factory=TranscriptScorer)

    def add(self, truth: Truth, found: Detection, name: str = "") -> None:
        """Add one page, under the name by which it is to be found again."""
        lines = DetectionPage(
            [line.polygon for line in found.lines],
            truth.lines,
            truth.ignored,
            [line.score for line in found.lines],
            truth.centres(),
        )
        compared = self._scorer("lines").add(lines)
        self.worst_cases.add_page(name, found.size, compared)
        if truth.characters is not None:
            characters = DetectionPage(
                [character.polygon for character in found.characters],
                truth.characters,
                truth.ignored,
                [character.score for character in found.characters],
            )
            self._scorer("characters").add(characters)
        if found.maps is not None:
            self._masks.add(found.maps, found.size, truth.lines, truth.characters, truth.ignored)
        if self.reads:
            self._add_transcripts(truth, found, name)
        self._add_page_counts(truth, found)
        self._add_line_counts(truth, found)

    def report(self, title: str) -> Report:
        """Return the scores over all pages together."""
        self._scorer("lines")
        detection = {name: scorer.scores() for name, scorer in self._detection.items()}
        counts: dict[str, CountScores] = {}
        for name, (predicted, true) in self.worst_cases.counted.items():
            if (scores := score_counts(predicted, true)) is not None:
                counts[name] = scores
        transcripts = self._transcripts.scores()
        if self.whole_lines and transcripts is not None:
            detection, transcripts = {}, replace(transcripts, end_to_end={})
        return Report(
            title, detection, counts, self._masks.scores(), self.settings.score, transcripts
        )

    def _scorer(self, name: str) -> DetectionScorer:
        return self._detection.setdefault(name, DetectionScorer(self.settings))

    def _shown(self, findings: Sequence[_Finding]) -> list[_Finding]:
        return [one for one in findings if one.score >= self.settings.score]

    def _add_transcripts(self, truth: Truth, found: Detection, name: str) -> None:
        lines = self._shown(found.lines)
        page = TranscriptPage(
            [line.polygon for line in lines],
            [line.text for line in lines],
            truth.lines,
            truth.texts,
            truth.ignored,
        )
        self.worst_cases.add_lines(name, self._transcripts.add(page))

    def _add_page_counts(self, truth: Truth, found: Detection) -> None:
        if truth.count is None or self.whole_lines:
            return
        lines = self._shown(found.lines)
        read = [count_characters(line.text or "") for line in lines]
        for source, count in (
            ("page, from lines", sum(line.count or 0 for line in lines)),
            ("page, from characters", len(self._shown(found.characters))),
            ("page, head A", found.head_a),
            ("page, head B", found.head_b),
            ("page, from transcripts", sum(read) if self.reads else None),
        ):
            self.worst_cases.add_count(source, count, truth.count)

    def _add_line_counts(self, truth: Truth, found: Detection) -> None:
        """Compare the counts of lines that were found."""
        lines = self._shown(found.lines)
        characters = _characters_on(lines, self._shown(found.characters))
        overlaps, kept = measure([line.polygon for line in lines], truth.lines, truth.ignored)
        for match in one_to_one(overlaps, self.settings.iou):
            true = truth.line_counts[match.truths[0]]
            if true is None:
                continue
            index = kept[match.predictions[0]]
            text = lines[index].text
            for source, count in (
                ("line", lines[index].count),
                ("line, from characters", characters[index]),
                ("line, from transcript", None if text is None else count_characters(text)),
            ):
                self.worst_cases.add_count(source, count, true)


def _characters_on(
    lines: Sequence[FoundLine], characters: Sequence[FoundCharacter]
) -> list[int] | list[None]:
    """Return how many characters were found on each line; None on a page without any."""
    if not characters:
        return [None] * len(lines)
    owners = assign(
        [np.array(one.polygon, np.float32) for one in characters],
        [np.array(line.polygon, np.float32) for line in lines],
    )
    return [owners.count(index) for index in range(len(lines))]


def scored(
    pairs: Iterable[tuple[Truth, Detection]], title: str, settings: DetectionSettings | None = None
) -> Report:
    """Return the report of all pages together."""
    scorer = Scorer(settings or DetectionSettings())
    for truth, found in pairs:
        scorer.add(truth, found)
    return scorer.report(title)


def _is_covered(characters: int, count: int | None) -> bool:
    if count is None:
        return characters > 0
    return abs(characters - count) <= max(1.0, 0.15 * count)
