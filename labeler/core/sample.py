"""An image together with what is known about its text: what training is made of."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Vertices = NDArray[np.float32]
"""(N, 2) x and y of one polygon in pixels of the sample's image, first vertex at reading start."""


class LineLabels(StrEnum):
    """What the line polygons of a sample are worth."""

    EXACT = "exact"
    """Every text line is outlined; all else is background."""
    WORDS = "words"
    """Every word is outlined: the gaps between neighbours are unknown, all else is background."""
    WEAK = "weak"
    """Proposals nobody verified. Gaps as between words; where nothing was proposed there may still
    be characters."""
    NONE = "none"
    """Nothing is known about lines."""


@dataclass(slots=True)
class Sample:
    """One image and its labels. A label that is missing contributes no loss.

    A sample carries at least one of: characters, lines, a character count (Guo and Wu).
    """

    image: NDArray[np.uint8]
    """(H, W, 3) RGB."""
    lines: list[Vertices] = field(default_factory=list)
    line_counts: list[int | None] = field(default_factory=list)
    """Characters on each line; parallel to `lines`; None where unknown."""
    line_texts: list[str | None] = field(default_factory=list)
    """Transcript of each line; parallel to `lines`; None where unknown."""
    line_labels: LineLabels = LineLabels.EXACT
    characters: list[Vertices] = field(default_factory=list)
    """Character polygons in reading order, spaces left out."""
    has_characters: bool = False
    """Whether `characters` is complete; when False the list means nothing."""
    ignored: list[Vertices] = field(default_factory=list)
    """Regions that are neither text nor background to training and scoring."""
