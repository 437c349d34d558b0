"""How many lines are expected to be misread, and how many of them a person will come by.

The confidences of a reader promise too much: of the lines it is sure of, nearly four times as many are
wrong as their product says. So the shares here were counted, on pages that the reader was not taught with
(docs/experiments.md, 2026-11-29 seventh). They hold for the reader that comes with the program, and for
pages like those; where anything else is asked of them the answer is that it is not known.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from labeler.core.annotation import Proposal, Region, TextSource
from labeler.core.line_facts import LineFacts
from labeler.core.reading import Reading
from labeler.core.text import as_transcript

COUNTED_LINES = 937
"""Lines of receipts and photos by which the shares were counted."""
MISREAD = (
    (0.5, 0.87),
    (0.7, 0.55),
    (0.8, 0.33),
    (0.9, 0.24),
    (0.98, 0.22),
    (0.99, 0.10),
    (1.0, 0.05),
)
"""Confidences below which the weakest character of a line lies, and the share of such lines that
are wrong: in a letter, a space or a mark."""
_KEPT = 8192
"""Readings of which it is remembered: a page is asked about after each edit."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """Numbers of lines, as they would be on average over many such pages."""

    misread: float = 0.0
    """Of all lines that nobody has checked."""
    to_check: float = 0.0
    """Of those among them that are to be checked."""

    @property
    def left(self) -> float:
        """Misread lines on which nobody comes who checks what is to be checked."""
        return self.misread - self.to_check


@lru_cache(_KEPT)
def chance_of_misreading(reading: Reading) -> float:
    """Return how often a reading like this is wrong, 0 to 1; one that says nothing is not wrong."""
    weakest = reading.weakest
    if weakest is None:
        return 0.0
    return next((share for below, share in MISREAD if weakest < below), MISREAD[-1][1])


def expected(lines: Iterable[Region | Proposal], facts: LineFacts) -> Expectation | None:
    """Return what is to be expected of lines.

    None where it is not known: a line is not read yet, or says what no person and no reader said.
    """
    misread = to_check = 0.0
    for line in lines:
        chance = _chance(line, facts)
        if chance is None:
            return None
        misread += chance
        to_check += chance if facts.is_to_check(line) else 0.0
    return Expectation(misread, to_check)


def _chance(line: Region | Proposal, facts: LineFacts) -> float | None:
    """Return how probable it is that a line is misread; None where nobody knows."""
    if isinstance(line, Region) and (line.ignore or _is_of_person(line)):
        return 0.0
    reading = facts.readings.get(line.polygon)
    if reading is None or line.text not in ("", as_transcript(reading.text)):
        return None
    return chance_of_misreading(reading)


def _is_of_person(line: Region) -> bool:
    return bool(line.text) and line.text_source is TextSource.PERSON
