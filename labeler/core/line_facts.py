"""What a line says, how its numbers of characters fit together, and what about it wants a look.

A line is a region or a proposal here: what is shown of both is the same.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from labeler.core import agreement, counts, lying, reading_starts
from labeler.core.agreement import Agreement
from labeler.core.annotation import (
    Count,
    Level,
    Page,
    Polygon,
    Proposal,
    Region,
    Target,
    TextSource,
)
from labeler.core.detection import SURE_SCORE
from labeler.core.reading import Reading
from labeler.core.settling import is_settled
from labeler.core.text import as_transcript


@dataclass(frozen=True, slots=True)
class Words:
    """A text and how far it is to be trusted."""

    text: str = ""
    is_read: bool = False
    """Whether nobody vouches for it yet."""
    doubtful: tuple[int, ...] = ()
    """Places in the text of characters that nobody checked and the reader is not sure of."""


class Concern(StrEnum):
    """A reason to look at a line."""

    DISAGREEING = "disagreeing"
    """Text, count and characters found do not fit together."""
    WITHOUT_TRANSCRIPT = "without transcript"
    DOUBTFUL = "doubtful"
    """Nobody checked characters that the reader is not sure of."""
    LOW_IN_SCORE = "low in score"
    """The detector is not sure that it is a line, and nobody has said so."""
    READING_START = "unusual reading start"
    """By its outline its letters stand otherwise than those of the page."""


DOUBTS = frozenset({
    Concern.DISAGREEING, Concern.DOUBTFUL, Concern.LOW_IN_SCORE, Concern.READING_START,
})  # fmt: skip
"""What makes a line one to be checked."""
SETTLED_BY_A_PERSON = frozenset({Concern.DISAGREEING, Concern.READING_START})
"""What is no doubt any more once somebody says that the line is right."""


class LineFacts:
    """Belongs to one state of a page; each line is looked at when somebody asks for it."""

    def __init__(
        self,
        page: Page | None = None,
        proposals: Sequence[Proposal] = (),
        readings: Mapping[Polygon, Reading] = {},
        scores: Mapping[int, float] = {},
        *,
        before: "LineFacts | None" = None,
    ) -> None:
        """`proposals` are pending; `scores` are those of all proposals, also of accepted ones.

        `before` is what was known until now: of lines that are the same nothing is found out again.
        """
        self.readings = readings
        self._page = page
        self._scores = scores
        self._proposals = proposals
        self._proposed = Counter(p.line_id for p in proposals if p.level is Level.CHARACTER)
        self._concerns: dict[Target, tuple[object, object, frozenset[Concern]]] = {}
        """With the line, and with all that they were found out from."""
        self._earlier = before._concerns if before else {}
        self._agreements: dict[Target, Agreement] = {}
        self._disagreeing: dict[Target, bool] = {}

    def words(self, line: Region | Proposal) -> Words:
        """Return what a line says."""
        return words_of(line, self.readings)

    def count(self, line: Region | Proposal) -> Count | None:
        """Return how many characters a line has, and who says so."""
        return counts.count_of(line, self.readings.get(line.polygon))

    def agreement(self, line: Region | Proposal) -> Agreement:
        """Return how many characters a line has by whoever can tell; nothing of characters."""
        if line.level is Level.CHARACTER:
            return Agreement()
        if line.id not in self._agreements:
            self._agreements[line.id] = self._compared(line)
        return self._agreements[line.id]

    def if_written(self, line: Region | Proposal, text: str) -> Agreement:
        """Return how many characters a line will have once a person has said what it says."""
        if line.level is Level.CHARACTER:
            return Agreement()
        known = self.agreement(line)
        return agreement.of_written(line, text, known.found or 0, is_outlined=known.is_outlined)

    def disagrees(self, line: Region | Proposal) -> bool:
        """Tell whether the numbers of characters of a line do not fit, and nobody settled that."""
        if line.id not in self._disagreeing:
            is_right = isinstance(line, Region) and is_settled(line)
            self._disagreeing[line.id] = not is_right and not self.agreement(line).holds
        return self._disagreeing[line.id]

    def is_to_check(self, line: Region | Proposal) -> bool:
        """Tell whether there is any doubt about a line."""
        return not DOUBTS.isdisjoint(self.concerns(line))

    def starts_unusually(self, line: Region | Proposal) -> bool:
        """Tell whether a line starts where nobody would begin to read it, and nobody settled that."""
        return Concern.READING_START in self.concerns(line)

    def likely_start(self, line: Region | Proposal) -> int:
        """Return the vertex of a line at which reading most likely starts."""
        return reading_starts.likely_start(line.polygon, self._up)

    def concerns(self, line: Region | Proposal) -> frozenset[Concern]:
        """Return what about a line wants a look."""
        now = self._concerns.get(line.id)
        if now is not None and now[0] is line:
            return now[2]  # Lines by the thousand are asked about several times a frame.
        is_low = self.is_low_in_score(line)
        found = self._outlined(line) if isinstance(line, Region) else self._proposed[line.id]
        ground = (line, self.readings.get(line.polygon), found, is_low, self._up)
        known = self._earlier.get(line.id)
        same = known is not None and known[1] == ground
        concerns = known[2] if known and same else self._concerns_of(line, is_low=is_low)
        self._concerns[line.id] = line, ground, concerns
        return concerns

    def _concerns_of(self, line: Region | Proposal, *, is_low: bool) -> frozenset[Concern]:
        is_ignored = isinstance(line, Region) and line.ignore is not None
        concerns = {
            Concern.DISAGREEING: self.disagrees(line),
            Concern.WITHOUT_TRANSCRIPT: not line.text and not is_ignored,
            Concern.DOUBTFUL: bool(self.words(line).doubtful),
            Concern.LOW_IN_SCORE: is_low,
            Concern.READING_START: self._is_turned(line),
        }
        return frozenset(concern for concern, is_given in concerns.items() if is_given)

    @cached_property
    def upright_turn(self) -> int:
        """By how many quarters the page must be turned clockwise for its text to stand upright.

        As its lines were read; where they were not, as they start.
        """
        lines = [line.polygon for line in self._lines()]
        turn = lying.lie((line, self.readings.get(line)) for line in lines)
        return turn or reading_starts.upright_turn(self._up)

    @cached_property
    def _up(self) -> float:
        """Where the tops of letters are on the page."""
        return reading_starts.usual_up(line.polygon for line in self._lines())

    def _lines(self) -> list[Region | Proposal]:
        lines: list[Region | Proposal] = [*(self._page.lines if self._page else ())]
        return lines + [one for one in self._proposals if one.level is Level.LINE]

    def _is_turned(self, line: Region | Proposal) -> bool:
        if line.level is Level.CHARACTER:
            return False
        if isinstance(line, Region) and (line.ignore is not None or is_settled(line)):
            return False
        return reading_starts.is_unusual(line.polygon, self._up)

    def is_low_in_score(self, line: Region | Proposal) -> bool:
        """Tell whether a line is one because of a detector that is not sure of it."""
        if line.level is Level.CHARACTER:
            return False
        if isinstance(line, Proposal):
            return line.score < SURE_SCORE
        origin = line.origin
        if self._page is None or not self._page.is_unseen:
            return False  # A person has accepted it.
        is_as_proposed = origin.proposal_id is not None and not origin.is_corrected
        return is_as_proposed and self._scores.get(origin.proposal_id or 0, 1.0) < SURE_SCORE

    def _compared(self, line: Region | Proposal) -> Agreement:
        reading = self.readings.get(line.polygon)
        if isinstance(line, Proposal):
            return agreement.of_proposal(line, reading, self._proposed[line.id])
        characters = self._outlined(line)
        is_outlined = all(character.origin.is_own for character in characters)
        return agreement.of_line(line, reading, len(characters), is_outlined=is_outlined)

    def _outlined(self, line: Region) -> tuple[Region, ...]:
        """Return the characters of a line."""
        return self._page.characters_of(line.id) if self._page else ()


def words_of(line: Region | Proposal, readings: Mapping[Polygon, Reading]) -> Words:
    """Return what a line says: its transcript, or else its reading unless it is ignored.

    What a person typed or confirmed is not doubtful.
    """
    reading = readings.get(line.polygon)
    read = as_transcript(reading.text) if reading else ""
    if isinstance(line, Proposal) and line.text:
        return Words(line.text, is_read=True)
    if isinstance(line, Region) and line.ignore is not None:
        return Words(line.text)
    if isinstance(line, Region) and line.text:
        return Words(line.text, doubtful=_unconfirmed(line, read, reading))
    return Words(read, is_read=bool(read), doubtful=_doubtful(reading))


def _unconfirmed(line: Region, read: str, reading: Reading | None) -> tuple[int, ...]:
    """Return the doubtful places of a transcript: all of one nobody confirmed that reads otherwise.

    Such is a half of a line that was cut: what stands on it was guessed by its length.
    """
    if reading is None or line.text_source is TextSource.PERSON:
        return ()
    return _doubtful(reading) if line.text == read else tuple(range(len(line.text)))


def _doubtful(reading: Reading | None) -> tuple[int, ...]:
    """Return the doubtful places of a reading as it is shown, without space at its ends."""
    if reading is None:
        return ()
    shown = reading.text.strip()
    if as_transcript(shown) != shown:
        return ()
    start = len(reading.text) - len(reading.text.lstrip())
    return tuple(place - start for place in reading.doubtful())
