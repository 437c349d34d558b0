"""Compare what was found with what is there, page by page, into one report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from labeler.app.training import known_count
from labeler.core.annotation import Page, Polygon
from labeler.core.detection import Detection
from labeler.evaluation.counting import CountScores, score_counts
from labeler.evaluation.detection import DetectionPage, DetectionSettings, score_detection
from labeler.evaluation.matching import measure, one_to_one
from labeler.evaluation.report import Report


@dataclass(frozen=True, slots=True)
class Truth:
    """What is written on one image."""

    lines: tuple[Polygon, ...] = ()
    line_counts: tuple[int | None, ...] = ()
    """Parallel to `lines`; None where nobody knows."""
    characters: tuple[Polygon, ...] | None = None
    """None where characters were not labelled."""
    ignored: tuple[Polygon, ...] = ()

    @property
    def count(self) -> int | None:
        """Characters on the whole image; None where not all lines are known."""
        known = [count for count in self.line_counts if count is not None]
        return sum(known) if len(known) == len(self.lines) else None


def truth_of(page: Page) -> Truth:
    """Return what a person said about a page."""
    lines = [line for line in page.lines if line.ignore is None]
    return Truth(
        tuple(line.polygon for line in lines),
        tuple(known_count(line) for line in lines),
        complete_characters(page),
        tuple(region.polygon for region in page.regions if region.ignore is not None),
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


@dataclass(slots=True)
class Scorer:
    """Gathers pages and makes the report."""

    settings: DetectionSettings = field(default_factory=DetectionSettings)
    _lines: list[DetectionPage] = field(default_factory=list)
    _characters: list[DetectionPage] = field(default_factory=list)
    _counts: dict[str, tuple[list[float], list[int]]] = field(default_factory=dict)

    def add(self, truth: Truth, found: Detection) -> None:
        """Add one page."""
        lines = [line.polygon for line in found.lines]
        self._lines.append(DetectionPage(lines, truth.lines, truth.ignored))
        if truth.characters is not None:
            boxes = [character.polygon for character in found.characters]
            self._characters.append(DetectionPage(boxes, truth.characters, truth.ignored))
        self._add_page_counts(truth, found)
        self._add_line_counts(truth, found)

    def report(self, title: str) -> Report:
        """Return the scores over all pages together."""
        detection = {"lines": score_detection(self._lines, self.settings)}
        if self._characters:
            detection["characters"] = score_detection(self._characters, self.settings)
        counts: dict[str, CountScores] = {}
        for name, (predicted, true) in self._counts.items():
            if (scores := score_counts(predicted, true)) is not None:
                counts[name] = scores
        return Report(title, detection, counts)

    def _add_page_counts(self, truth: Truth, found: Detection) -> None:
        if truth.count is None:
            return
        self._add_count(
            "page, from lines", sum(line.count or 0 for line in found.lines), truth.count
        )
        self._add_count("page, from characters", len(found.characters), truth.count)
        self._add_count("page, head A", found.head_a, truth.count)
        self._add_count("page, head B", found.head_b, truth.count)

    def _add_line_counts(self, truth: Truth, found: Detection) -> None:
        """Compare the counts of lines that were found."""
        lines: Sequence[Polygon] = [line.polygon for line in found.lines]
        overlaps, kept = measure(lines, truth.lines, truth.ignored)
        for match in one_to_one(overlaps, self.settings.iou):
            true = truth.line_counts[match.truths[0]]
            if true is not None:
                self._add_count("line", found.lines[kept[match.predictions[0]]].count, true)

    def _add_count(self, name: str, predicted: float | None, true: int) -> None:
        if predicted is not None:
            predictions, truths = self._counts.setdefault(name, ([], []))
            predictions.append(predicted)
            truths.append(true)


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
