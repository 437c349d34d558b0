"""The model that is served, and what it proposes on an image."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from labeler.app.pipeline import Pipeline, transcribed
from labeler.core.annotation import Level, Region, TextSource
from labeler.core.counts import estimated
from labeler.core.detection import Detection, DetectSettings
from labeler.core.progress import Progress
from labeler.formats.images import read_image_in


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line or a character that is proposed, as a region that nobody has looked at."""

    region: Region
    score: float
    confidence: float | None = None
    """How sure the reader is of what it says; None where nothing was read."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found on one image."""

    size: tuple[int, int]
    """Width and height in pixels, upright; outlines are in these."""
    suggestions: tuple[Suggestion, ...]
    pages: int
    """How many pages the file has."""
    milliseconds: float

    @property
    def score(self) -> float:
        """The mean score of its lines; 0 without any."""
        scores = [one.score for one in self.suggestions if one.region.level is Level.LINE]
        return sum(scores) / len(scores) if scores else 0.0


@dataclass(frozen=True, slots=True)
class ServedModel:
    """A pipeline under the name that others know it by; it stays the same while it is served."""

    pipeline: Pipeline
    name: str
    facts: Mapping[str, Any]
    """What is known of detector and reader: names, hashes, what they were trained on."""
    settings: DetectSettings

    @property
    def version(self) -> str:
        """Its name and the beginning of its hashes: two that are equal propose the same."""
        hashes = (self.facts[kind]["sha256"] for kind in ("detector", "reader") if self.facts[kind])
        return "-".join([self.name, *(sha256[:8] for sha256 in hashes)])

    def look(
        self, content: bytes, frame: int, settings: DetectSettings, progress: Progress
    ) -> Findings:
        """Find and read text on a page of an image file; raises LabelerError, Cancelled."""
        image, pages = read_image_in(content, frame)
        progress.check()
        found = transcribed(self.pipeline.find(image, settings, progress))
        return Findings(found.size, _suggestions(found), pages, found.milliseconds)


def _suggestions(found: Detection) -> tuple[Suggestion, ...]:
    lines = [
        Suggestion(
            Region(
                Level.LINE,
                line.polygon,
                line.text or "",
                estimated(line.count, line.reading),
                text_source=TextSource.READER,
            ),
            line.score,
            None if line.reading is None else line.reading.confidence,
        )
        for line in found.lines
    ]
    characters = [
        Suggestion(
            Region(
                Level.CHARACTER,
                one.polygon,
                line_id=None if one.line is None else lines[one.line].region.id,
            ),
            one.score,
        )
        for one in found.characters
    ]
    return (*lines, *characters)
