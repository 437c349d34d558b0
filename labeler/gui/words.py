"""What a line says as it is shown: its transcript, or else what the reader makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from labeler.core.annotation import Polygon, Proposal, Region, TextSource
from labeler.core.reading import Reading
from labeler.core.text import as_transcript


@dataclass(frozen=True, slots=True)
class Words:
    """A text and how far it is to be trusted."""

    text: str = ""
    is_read: bool = False
    """Whether nobody vouches for it yet."""
    doubtful: tuple[int, ...] = ()
    """Places in the text of characters that nobody checked and the reader is not sure of."""


def words_of(line: Region | Proposal, readings: Mapping[Polygon, Reading]) -> Words:
    """Return what a line says: its transcript, or else its reading unless it is ignored.

    What a person typed is not doubtful.
    """
    reading = readings.get(line.polygon)
    read = as_transcript(reading.text) if reading else ""
    if isinstance(line, Proposal) and line.text:
        return Words(line.text, is_read=True)
    if isinstance(line, Region) and line.ignore is not None:
        return Words(line.text)
    if isinstance(line, Region) and line.text:
        is_checked = line.text_source is TextSource.PERSON or line.text != read
        return Words(line.text, doubtful=() if is_checked else _doubtful(reading))
    return Words(read, is_read=bool(read), doubtful=_doubtful(reading))


def _doubtful(reading: Reading | None) -> tuple[int, ...]:
    """Return the doubtful places of a reading as it is shown, without space at its ends."""
    if reading is None:
        return ()
    shown = reading.text.strip()
    if as_transcript(shown) != shown:
        return ()
    start = len(reading.text) - len(reading.text.lstrip())
    return tuple(place - start for place in reading.doubtful())
