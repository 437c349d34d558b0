"""Whether the numbers known of a line agree: characters it says, its count, characters found.

A transcript of a person and a typed count are exact and must be equal. A reading nobody checked
and the count of a model are estimates: one may be off by one, or by a tenth of the larger number on
long lines, before it is worth a person's while; two of them by twice that. A detector hardly ever
sees characters where there are none, but overlooks many: of what was found only half is expected.
Characters that a person outlined are as exact as a count that was typed.
"""

from dataclasses import dataclass, replace
from itertools import combinations

from labeler.core.annotation import Count, CountSource, Proposal, Region, TextSource
from labeler.core.reading import Reading
from labeler.core.text import count_characters

SLACK = 1
"""Characters by which an estimate may always be off."""
SLACK_SHARE = 0.1
"""Share of the larger number by which an estimate may be off."""
EXPECTED = 0.5
"""Share of the characters of a line that are found at least."""


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
    """Whether `count` comes from a model."""
    is_outlined: bool = False
    """Whether `found` are the work of a person, and no detector's."""

    @property
    def holds(self) -> bool:
        """Whether all known numbers agree; a number alone does."""
        told = [
            (number, is_estimate)
            for number, is_estimate in (
                (self.written, self.is_read),
                (self.count, self.is_estimate),
                (self.found if self.is_outlined else None, False),
            )
            if number is not None
        ]
        are_one = all(_may_be_one(*pair) for pair in combinations(told, 2))
        return are_one and all(self.found is None or _may_show(self.found, n) for n, _ in told)


def of_line(
    line: Region, reading: Reading | None = None, found: int = 0, *, is_outlined: bool = False
) -> Agreement:
    """Return the numbers of a line; nothing is known of ignored ones.

    `found` is how many characters are outlined on it; 0 says that nobody has looked for them.
    `is_outlined` says that a person outlined them.
    """
    if line.ignore is not None:
        return Agreement()
    is_read = not line.text or line.text_source is TextSource.READER
    return Agreement(
        _written(line.text, reading),
        line.count.value if line.count else None,
        found or None,
        is_read=is_read,
        is_estimate=line.count is not None and _is_estimate(line.count.source, is_read=is_read),
        is_outlined=is_outlined and found > 0,
    )


def of_proposal(line: Proposal, reading: Reading | None = None, found: int = 0) -> Agreement:
    """Return the numbers of a proposed line, all of them estimates."""
    return Agreement(
        _written(line.text, reading), line.count, found or None, is_read=True, is_estimate=True
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


def _written(text: str, reading: Reading | None) -> int | None:
    """Count what is said; a reader that saw no character at all says 0."""
    if text or reading is None:
        return count_characters(text) if text else None
    return count_characters(reading.text)


def _is_estimate(source: CountSource, *, is_read: bool) -> bool:
    """Tell whether a count is only as good as a model or a reading."""
    return source is CountSource.MODEL or (source is CountSource.TRANSCRIPT and is_read)


def _may_be_one(first: tuple[int, bool], second: tuple[int, bool]) -> bool:
    """Tell whether two numbers fit each other, each with whether it is an estimate."""
    estimates = first[1] + second[1]
    numbers = first[0], second[0]
    return max(numbers) - min(numbers) <= estimates * _slack(max(numbers))


def _may_show(found: int, number: int) -> bool:
    """Tell whether so many characters found on a line fit what else is known of it."""
    return EXPECTED * number <= found <= number + _slack(max(found, number))


def _slack(number: int) -> float:
    return max(SLACK, SLACK_SHARE * number)
