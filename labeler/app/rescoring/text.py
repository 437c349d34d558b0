"""Rescoring by text: what can be read is text, what only looks like it cannot."""

from collections.abc import Sequence
from dataclasses import replace

from labeler.core.detection import DEFAULT_SCORE, Detection, FoundLine
from labeler.core.reading import Reading
from labeler.core.text import count_characters

_NEUTRAL = 0.5
"""Text score that leaves the score of a line as it is."""
_WEIGHT = 0.4
"""A line gains this share of how far its text score lies above the neutral one, or loses it.
Measured on held-out pages, none of which may lose by it: more helps photos of streets, costs receipts,
and loses text in scripts that the reader does not know."""
_ENOUGH = 3
"""Characters that make a text. Windows and grids are often read as one or two."""
READ_FROM = DEFAULT_SCORE - _WEIGHT * (1 - _NEUTRAL)
"""Score from which on a line can reach the default one when it is read."""


def rescored_by_text(found: Detection, readings: Sequence[Reading]) -> Detection:
    """Return a detection with what a reader makes of its lines, one reading for each.

    Scores (0 to 1) follow the text scores: text can be read, windows, grids and leaves cannot.
    Raises ValueError where there are more or fewer readings than lines.
    """
    pairs = zip(found.lines, readings, strict=True)
    return replace(found, lines=tuple(_rescored(line, reading) for line, reading in pairs))


def text_score(reading: Reading) -> float:
    """Return how much a reading speaks for there being text, 0 to 1."""
    return reading.confidence * min(count_characters(reading.text), _ENOUGH) / _ENOUGH


def _rescored(line: FoundLine, reading: Reading) -> FoundLine:
    score = line.score + _WEIGHT * (text_score(reading) - _NEUTRAL)
    return replace(line, score=min(max(score, 0.0), 1.0), reading=reading)
