"""Whether the numbers known of a line agree: characters it says, its count, characters found.

A transcript of a person, a typed count and characters that a person outlined are exact and must be
equal. All else is an estimate, and is held against exact numbers: a reading nobody checked and the
count of a model may be off by one, or by a tenth of the larger number on long lines, before it is
worth a person's while. A detector overlooks characters, but hardly ever sees one where there is
none: of what it found only too many tell anything.

Estimates are not held against each other. That a reading and a count differ was measured to say
next to nothing about either (docs/experiments.md, 2026-11-29, twelfth); how sure the reader is of
its weakest character says more. Only where nothing is read at all, and something counted, one of
the two has failed.
"""

from dataclasses import dataclass, replace

from labeler.core.annotation import Count, CountSource, Proposal, Region, TextSource
from labeler.core.counts import ESTIMATES, count_of
from labeler.core.reading import Reading
from labeler.core.text import count_characters

SLACK = 1
"""Characters by which an estimate may always be off."""
SLACK_SHARE = 0.1
"""Share of the larger number by which an estimate may be off."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How many characters a line has by whoever can tell; None where it is unknown."""

    written: int | None = None
    """In the transcript, or else in the reading."""
    count: int | None = None
    found: int | None = None
    """Character outlines on the line."""
    is_read: bool = False
    """Whether `written` is what the reader makes of the line, and no person."""
    is_estimate: bool = False
    """Whether `count` comes from a model, be it a detector or a reader."""
    is_outlined: bool = False
    """Whether `found` are the work of a person, and no detector's."""

    @property
    def holds(self) -> bool:
        """Whether all known numbers agree; a number alone does."""
        numbers = (
            (self.written, self.is_read),
            (self.count, self.is_estimate),
            (self.found if self.is_outlined else None, False),
        )
        exact = {
            number for number, is_estimate in numbers if number is not None and not is_estimate
        }
        estimates = [
            number for number, is_estimate in numbers if number is not None and is_estimate
        ]
        if len(exact) > 1 or self._reads_nothing:
            return False
        return all(
            all(_may_be(estimate, number) for estimate in estimates)
            and (self.found is None or self.found <= number + _slack(self.found, number))
            for number in exact
        )

    @property
    def _reads_nothing(self) -> bool:
        """Whether the reader sees no character where others see some."""
        return self.is_read and self.written == 0 and bool(self.count or self.found)


def of_line(
    line: Region, reading: Reading | None = None, found: int = 0, *, is_outlined: bool = False
) -> Agreement:
    """Return the numbers of a line; nothing is known of ignored ones.

    `found` is how many characters are outlined on it; 0 says that nobody has looked for them.
    `is_outlined` says that a person outlined them.
    """
    if line.ignore is not None:
        return Agreement()
    is_read, count = not line.text or line.text_source is TextSource.READER, _voice(line, reading)
    return Agreement(
        _written(line.text, reading),
        count.value if count else None,
        found or None,
        is_read=is_read,
        is_estimate=count is not None and _is_estimate(count.source, is_read=is_read),
        is_outlined=is_outlined and found > 0,
    )


def of_proposal(line: Proposal, reading: Reading | None = None, found: int = 0) -> Agreement:
    """Return the numbers of a proposed line, all of them estimates."""
    count = _voice(line, reading)
    return Agreement(
        _written(line.text, reading),
        count.value if count else None,
        found or None,
        is_read=True,
        is_estimate=True,
    )


def of_written(
    line: Region | Proposal, text: str, found: int = 0, *, is_outlined: bool = False
) -> Agreement:
    """Return the numbers of a line as they will be once a person has said what it says.

    A count that nobody typed will follow.
    """
    region = line if isinstance(line, Region) else Region(line.level, line.polygon)
    if text and (region.count is None or region.count.source is not CountSource.TYPED):
        region = replace(region, count=Count(count_characters(text), CountSource.TRANSCRIPT))
    said = replace(region, text=text, text_source=TextSource.PERSON)
    return of_line(said, None, found, is_outlined=is_outlined)


def _voice(line: Region | Proposal, reading: Reading | None) -> Count | None:
    """Return who counted the characters, unless that was the reader: it has its say by what it reads."""
    count = count_of(line, reading)
    return None if count is None or count.source is CountSource.READING else count


def _written(text: str, reading: Reading | None) -> int | None:
    """Count what is said; a reader that saw no character at all says 0."""
    if text or reading is None:
        return count_characters(text) if text else None
    return count_characters(reading.text)


def _is_estimate(source: CountSource, *, is_read: bool) -> bool:
    """Tell whether a count is only as good as a model or a reading."""
    return source in ESTIMATES or (source is CountSource.TRANSCRIPT and is_read)


def _may_be(estimate: int, number: int) -> bool:
    """Tell whether an estimate fits an exact number."""
    return abs(estimate - number) <= _slack(estimate, number)


def _slack(*numbers: int) -> float:
    return max(SLACK, SLACK_SHARE * max(numbers))
