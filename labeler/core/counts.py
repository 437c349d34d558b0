"""How many characters a line has, and who says so: one rule for whoever shows, keeps or learns it.

What a person typed counts, else what the transcript says. All else is an estimate: as many as were
read, where the reading of the outline as it stands is legible, else what a detector counted. Which of
the two is right more often was measured (docs/experiments.md: who counts the characters of a line).
"""

from labeler.core.annotation import Count, CountSource, Level, Proposal, Region
from labeler.core.reading import LEGIBLE, Reading
from labeler.core.text import as_transcript, count_characters

ESTIMATES = frozenset({CountSource.READING, CountSource.MODEL})
"""Where nobody has said how many there are, or what the line says."""


def count_of(line: Region | Proposal, reading: Reading | None = None) -> Count | None:
    """Return how many characters a line has, given what is read within its outline.

    Of a region it is unknown where it holds no count: nobody counted, or somebody took it away.
    """
    if isinstance(line, Proposal):
        is_line = line.level is Level.LINE
        return _written(line.text) or estimated(line.count, reading) if is_line else None
    if line.count is None or line.ignore is not None or not _is_estimated(line):
        return line.count
    return _written(line.text) or _read(reading) or line.count


def estimated(counted: int | None, reading: Reading | None) -> Count | None:
    """Return how many characters a line without a transcript probably has, by a detector and a reader."""
    if found := _read(reading):
        return found
    return None if counted is None else Count(counted, CountSource.MODEL)


def known_count(line: Region) -> int | None:
    """Return how many characters a line has according to a person or its transcript, no estimate."""
    if line.count is not None and not _is_estimated(line):
        return line.count.value
    return count_characters(line.text) if line.text else None


def _is_estimated(line: Region) -> bool:
    """Tell whether nobody stands behind a count: no transcript does that is not there any more."""
    source = line.count.source if line.count is not None else None
    return source in ESTIMATES or (source is CountSource.TRANSCRIPT and not line.text)


def _written(text: str) -> Count | None:
    return Count(count_characters(text), CountSource.TRANSCRIPT) if text else None


def _read(reading: Reading | None) -> Count | None:
    if reading is None or reading.confidence < LEGIBLE:
        return None
    return Count(count_characters(as_transcript(reading.text)), CountSource.READING)
