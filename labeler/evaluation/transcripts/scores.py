"""What is known about readings after all pages were compared."""

from dataclasses import dataclass

from labeler.evaluation.protocols import ProtocolScores
from labeler.evaluation.transcripts.accuracy import TextAccuracy


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
