"""Everything measured in one evaluation, as a value and as JSON."""

from dataclasses import asdict, dataclass, field
from typing import Any

from labeler.evaluation.counting import CountScores
from labeler.evaluation.detection import DetectionScores
from labeler.evaluation.masks import MaskScores
from labeler.evaluation.transcripts.scorer import TranscriptScores


@dataclass(frozen=True, slots=True)
class Report:
    """Scores of one model on one set of pages. The names of the fields are those of the JSON."""

    title: str
    detection: dict[str, DetectionScores] = field(default_factory=dict)
    """What was looked for ("lines", "characters") to how well it was found; empty where every
    image is one line and nothing was to be found."""
    counts: dict[str, CountScores] = field(default_factory=dict)
    """Where the counts come from ("line", "page, head A") to how good they are."""
    masks: dict[str, MaskScores] = field(default_factory=dict)
    """The head ("line", "character") to how well its map covers the truth."""
    score: float = 0.0
    """Findings below this score were left out."""
    transcripts: TranscriptScores | None = None
    """How well lines were read; None where nobody read, or no true text is known."""


def as_json(report: Report) -> dict[str, Any]:
    """Return a report as plain dictionaries, lists, strings and numbers."""
    return asdict(report)
