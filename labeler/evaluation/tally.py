"""What a protocol counts on a page, and the scores that follow from the sum over pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares are 0 to 1."""

    precision: float
    recall: float
    f_score: float
    """Harmonic mean of the two."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums over pages, of regions or of characters, as the protocol has it."""

    recalled: float = 0.0
    """What the found truths are worth."""
    truths: float = 0.0
    precise: float = 0.0
    """What the right predictions are worth."""
    predictions: float = 0.0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.recalled + other.recalled,
            self.truths + other.truths,
            self.precise + other.precise,
            self.predictions + other.predictions,
        )

    def scores(self) -> Scores:
        """Return the scores. With nothing to find, finding nothing scores 1, anything else 0."""
        if not self.truths and not self.predictions:
            return Scores(1.0, 1.0, 1.0)
        recall = self.recalled / self.truths if self.truths else 0.0
        precision = self.precise / self.predictions if self.predictions else 0.0
        total = precision + recall
        return Scores(precision, recall, 2 * precision * recall / total if total else 0.0)
