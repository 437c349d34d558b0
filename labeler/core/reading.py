"""What the reader makes of a line: a transcript, and how sure it is of every character."""

import math
from dataclasses import dataclass

DOUBTFUL = 0.9
"""Characters the reader is less sure of are pointed out to the person who checks them, and lines
that hold one are not believed unseen: of the others about 3 in 100 receipt lines are misread
(docs/experiments.md, 2026-11-29 fifth)."""
LEGIBLE = 0.5
"""Confidence from which on a reading has the number of characters right more often than the
detector, measured on the held-out pages of the base weights."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The transcript a reader proposes for one line; a function of image, outline and reader."""

    text: str
    confidences: tuple[float, ...]
    """Probability of each character (code point) of `text`, spaces included."""
    is_upside_down: bool = False
    """Whether the line was read from the far end of its outline: it stands on its head."""

    def __post_init__(self) -> None:
        if len(self.text) != len(self.confidences):
            raise ValueError("a reading needs one confidence for each character")

    @property
    def confidence(self) -> float:
        """Geometric mean over the characters, 0 to 1; 0 where nothing was read."""
        if not self.confidences:
            return 0.0
        return math.exp(
            sum(math.log(max(one, 1e-6)) for one in self.confidences) / len(self.confidences)
        )

    @property
    def weakest(self) -> float | None:
        """Confidence of the character the reader is least sure of; None where it saw none."""
        return min((self.confidences[place] for place in self._places), default=None)

    def doubtful(self, below: float = DOUBTFUL) -> list[int]:
        """Return the places in `text` of characters the reader is not sure of."""
        return [place for place in self._places if self.confidences[place] < below]

    @property
    def _places(self) -> range:
        """Space at either end does not count: no transcript has it."""
        return range(len(self.text) - len(self.text.lstrip()), len(self.text.rstrip()))
