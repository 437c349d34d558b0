"""How the map of lines becomes outlines: three values that may be moved without looking again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from labeler.core.errors import LabelerError
from labeler.core.marked import mark


@dataclass(frozen=True, slots=True)
class Interval:
    """What a value may be, both ends included."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


THRESHOLD = Interval(0.05, 0.95)
GROWTH = Interval(0.4, 2.0)
LEAST_SIZE = Interval(0.0, 100.0)

_NO_THRESHOLD = mark("The threshold of outlines is {value}. Choose one from {low} to {high}.")
_NO_GROWTH = mark("The growth of outlines is {value}. Choose one from {low} to {high}.")
_NO_LEAST_SIZE = mark("The least height of lines is {value}. Choose one from {low} to {high}.")


@dataclass(frozen=True, slots=True)
class Outlining:
    """How a detector's map of lines is outlined; raises LabelerError for values that make no sense.

    The defaults are what the networks of the program do best with on pages of all kinds.
    """

    threshold: float = 0.25
    """Probability from which on a pixel of the map is taken for text."""
    growth: float = 1.0
    """Factor on the distance by which what is found on the map, which lines are taught shrunk on,
    is grown back."""
    least_size: float = 0.0
    """Lines lower than so many pixels of the image are left out."""

    def __post_init__(self) -> None:
        for template, value, interval in (
            (_NO_THRESHOLD, self.threshold, THRESHOLD),
            (_NO_GROWTH, self.growth, GROWTH),
            (_NO_LEAST_SIZE, self.least_size, LEAST_SIZE),
        ):
            if value not in interval:
                raise LabelerError(template, value=value, low=interval.low, high=interval.high)

    @classmethod
    def stored(cls, values: object) -> "Outlining":
        """Return what was stored as JSON: the defaults where nothing is, or nothing that makes sense."""
        if not isinstance(values, Mapping):
            return USUAL
        known: dict[str, Any] = {key: values[key] for key in cls.__slots__ if key in values}
        try:
            return cls(**{key: float(value) for key, value in known.items()})
        except (LabelerError, TypeError, ValueError):
            return USUAL

    def as_values(self) -> dict[str, float]:
        """Return the values by name: what `stored` takes."""
        return asdict(self)


USUAL = Outlining()
