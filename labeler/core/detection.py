"""What a detector finds on an image, and the settings under which it looks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from labeler.core import cropping
from labeler.core.annotation import Bounds, Polygon
from labeler.core.extras import Extras
from labeler.core.looks import Looks
from labeler.core.outlining import USUAL, Outlining
from labeler.core.reading import Reading

DEFAULT_SCORE = 0.65
"""Findings below it are more often wrong than right, by the held-out pages of the base weights."""
SURE_SCORE = 0.85
"""Findings below it somebody should look at: on held-out receipts every third of them is no line, of
those above one in twenty (docs/experiments.md, 2026-11-29 seventh)."""
CountCharacters = Callable[[Sequence[Polygon]], list[int | None]]
"""Counts the characters on each of some outlines; None for those it cannot tell of."""


class Decode(StrEnum):
    """How probability maps become regions."""

    INSTANCES = "instances"
    """Kernels of lines and of characters, each labelled apart and grown back (Liao et al., DB)."""
    UNION = "union"
    """Outer contours of the union of both binary maps (Guo and Wu): may merge, never splits."""


@dataclass(frozen=True, slots=True)
class DetectSettings:
    """Everything besides the weights that decides what is found."""

    decode: Decode = Decode.INSTANCES
    outlining: Outlining = USUAL
    """How the map of lines is outlined."""
    character_threshold: float = 0.3
    score_threshold: float = DEFAULT_SCORE
    """Lines and characters below it are dropped; keep it low and filter later."""
    raw_orientation: bool = False


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One line instance."""

    polygon: Polygon
    score: float
    count: int | None = None
    text: str | None = None
    reading: Reading | None = None
    """What a reader makes of it; None where none has looked."""
    extras: Extras | None = None
    """What the format that it was imported from says besides."""


@dataclass(frozen=True, slots=True)
class EmbeddedText:
    """The text that a file itself holds of a page, beside its pixels."""

    lines: tuple[FoundLine, ...] = ()
    """With their transcripts."""
    is_all: bool = False
    """Whether no picture is on the page in which there might be more."""


NO_TEXT = EmbeddedText()


@dataclass(frozen=True, slots=True)
class FoundCharacter:
    """One character instance."""

    polygon: Polygon
    score: float
    line: int | None = None
    """Index into `Detection.lines`; None when it lies on no line."""
    text: str = ""
    extras: Extras | None = None


@dataclass(frozen=True, slots=True)
class FoundRegion:
    """One outer contour of the union of the two binary maps."""

    polygon: Polygon
    score: float


@dataclass(frozen=True, slots=True)
class ProbabilityMaps:
    """The two maps behind a detection, 0 to 255, reduced to at most 1024 px on the long side."""

    character: NDArray[np.uint8]
    line: NDArray[np.uint8]
    line_ratio: float = 0.4
    """The r by which lines are shrunk on their map."""


@dataclass(frozen=True, slots=True)
class Detection:
    """Everything found on one image. Coordinates are pixels of that image."""

    size: tuple[int, int]
    """Width and height."""
    lines: tuple[FoundLine, ...] = ()
    characters: tuple[FoundCharacter, ...] = ()
    regions: tuple[FoundRegion, ...] = ()
    words: bool = False
    """Whether the lines are words, as projects outline them that were labelled so."""
    head_a: int | None = None
    """Character count of head A (characters); None when the count heads were removed."""
    head_b: int | None = None
    """Character count of head B (lines); None when the count heads were removed."""
    milliseconds: float = 0.0
    area: Bounds | None = None
    """The part of the image that was looked at; None for all of it."""
    maps: ProbabilityMaps | None = field(default=None, compare=False, repr=False)
    looks: Looks | None = field(default=None, compare=False, repr=False)
    """What outlines can be made of anew; None where the detector gives none, or nobody asked for it."""
    best_score: float = DEFAULT_SCORE
    """The score that this detector does best with: the pipeline makes the default one of it."""
    count_characters: CountCharacters | None = field(default=None, compare=False, repr=False)
    """Set by detectors that find characters beside lines, until the pipeline has rescored by context."""

    def above(self, score: float) -> "Detection":
        """Leave out what has a lower score."""
        kept = self.only(lambda line: line.score >= score, lambda one: one.score >= score)
        regions = tuple(region for region in self.regions if region.score >= score)
        return replace(kept, regions=regions)

    def within_image(self) -> "Detection":
        """Cut off what reaches out of the image, and leave out what lies beside it.

        Networks see a margin around an image, and may find text go on there.
        """
        size = self.size

        def is_visible(one: FoundLine | FoundCharacter | FoundRegion) -> bool:
            return cropping.within(one.polygon, size) is not None

        def inside(polygon: Polygon) -> Polygon:
            return cropping.within(polygon, size) or polygon

        kept = self.only(is_visible, is_visible)
        regions = filter(is_visible, self.regions)
        return replace(
            kept,
            lines=tuple(replace(one, polygon=inside(one.polygon)) for one in kept.lines),
            characters=tuple(replace(one, polygon=inside(one.polygon)) for one in kept.characters),
            regions=tuple(replace(one, polygon=inside(one.polygon)) for one in regions),
        )

    def only(
        self,
        keeps_line: Callable[[FoundLine], bool],
        keeps_character: Callable[[FoundCharacter], bool],
    ) -> "Detection":
        """Return the lines and characters that are kept; all else stays as it is.

        A line that goes takes its characters with it; the others point at their line's new place.
        """
        kept = [index for index, line in enumerate(self.lines) if keeps_line(line)]
        places: dict[int | None, int | None] = {None: None}
        places.update((old, new) for new, old in enumerate(kept))
        return replace(
            self,
            lines=tuple(self.lines[index] for index in kept),
            characters=tuple(
                replace(found, line=places[found.line])
                for found in self.characters
                if found.line in places and keeps_character(found)
            ),
        )
