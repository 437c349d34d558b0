"""How probable it is that a line is wrong, and which proposed lines are disputed most.

The shares were counted on pages that no model was taught with (docs/experiments.md, 2026-11-30 first); there
neither what several scales show nor what the branches count tells wrong lines from right ones, on receipts
at least, so that only scores and readings speak here.
"""

from dataclasses import dataclass

from labeler.core.annotation import Proposal, Region, TextSource
from labeler.core.detection import SURE_SCORE
from labeler.core.expectation import chance_of_misreading
from labeler.core.line_facts import LineFacts
from labeler.core.reading import Reading

DOUBTED, SURE = 0.3, 0.05
"""Share of proposed lines that are to be redrawn, cut, joined or deleted, by whether their score is below
`SURE_SCORE`."""
_TIE = 0.01
"""What score and confidence weigh among lines that are wrong as often: it changes no chance that counts."""


@dataclass(frozen=True, slots=True)
class DisputedLine:
    """A proposed line that is probably wrong rather than another one."""

    page_id: int
    proposal_id: int
    dispute: float
    """How probable that is, roughly: it sorts."""
    score: float
    reading: Reading | None
    """None where it was not read."""
    text: str = ""
    """What it was proposed with."""


def chance_of_wrong(line: Region | Proposal, facts: LineFacts, *, has_transcripts: bool) -> float:
    """Return how probable it is that a line has to be put right, 0 to 1; without transcripts its outline."""
    right = 1.0 - _chance_of_outline(line, facts)
    if has_transcripts:
        right *= 1.0 - _chance_of_text(line, facts)
    return 1.0 - right


def dispute_of(line: Proposal, facts: LineFacts, *, has_transcripts: bool) -> float:
    """Return by what disputed lines are sorted: the chance, then how unsure detector and reader are."""
    doubt = 1.0 - line.score
    reading = facts.readings.get(line.polygon)
    if has_transcripts and reading is not None:
        doubt += 1.0 - reading.confidence
    return chance_of_wrong(line, facts, has_transcripts=has_transcripts) + _TIE * doubt


def _chance_of_outline(line: Region | Proposal, facts: LineFacts) -> float:
    if isinstance(line, Region):
        return DOUBTED if facts.is_low_in_score(line) else 0.0
    return DOUBTED if line.score < SURE_SCORE else SURE


def _chance_of_text(line: Region | Proposal, facts: LineFacts) -> float:
    if isinstance(line, Region) and (line.ignore or _is_of_person(line)):
        return 0.0
    reading = facts.readings.get(line.polygon)
    return 0.0 if reading is None else chance_of_misreading(reading)


def _is_of_person(line: Region) -> bool:
    return bool(line.text) and line.text_source is TextSource.PERSON
