"""How well the probability maps of the heads cover the truth, pixel by pixel."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import DetectSettings, ProbabilityMaps
from labeler.core.sample import Sample, Vertices
from labeler.evaluation.overlaps import Outline
from labeler.evaluation.tally import Scores, Tally
from labeler.maps.encode import EncodeSettings, encode
from labeler.maps.instances import binary_map

_HALF = 0.5
_SIDES = EncodeSettings(stride=1, line_min_side=2.5, character_min_side=1.0)
"""Smallest text in pixels of the map; below it is neither text nor background, as in training."""


@dataclass(frozen=True, slots=True)
class MaskScores(Scores):
    """Agreement of binary maps with the truth, over the pixels of all pages."""

    iou: float
    """Intersection over union."""
    pages: int
    threshold: float
    """From which probability on a pixel of the map counts as text."""


@dataclass(slots=True)
class MaskScorer:
    """Sums up the pixels of page after page, per head.

    The truth is drawn as the heads are trained to answer (`maps.encode`): kernels of lines and of
    characters, at the resolution of the maps. Don't-care regions and tiny text do not count.
    """

    settings: DetectSettings = field(default_factory=DetectSettings)
    _tallies: dict[str, Tally] = field(default_factory=dict)
    _pages: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        maps: ProbabilityMaps,
        size: tuple[int, int],
        lines: Sequence[Outline],
        characters: Sequence[Outline] | None,
        ignored: Sequence[Outline] = (),
    ) -> None:
        """Add a page; `size` is the width and height in whose pixels the outlines are.

        `characters` is None where they are not labelled; then only the line head is judged.
        """
        height, width = maps.line.shape
        scale = np.array([width / size[0], height / size[1]], np.float32)
        truth = encode(
            Sample(
                np.broadcast_to(np.uint8(0), (height, width, 3)),
                lines=_scaled(lines, scale),
                characters=_scaled(characters or (), scale),
                has_characters=characters is not None,
                ignored=_scaled(ignored, scale),
            ),
            replace(_SIDES, line_ratio=maps.line_ratio),
        )
        self._count(
            "line", maps.line, self.settings.outlining.threshold, truth.line, truth.line_mask
        )
        if characters is not None:
            self._count(
                "character", maps.character, self.settings.character_threshold,
                truth.character, truth.character_mask,
            )  # fmt: skip

    def scores(self) -> dict[str, MaskScores]:
        """Return the scores of each head that was judged: "line", "character"."""
        thresholds = {
            "line": self.settings.outlining.threshold,
            "character": self.settings.character_threshold,
        }
        return {
            head: _scores(tally, self._pages[head], thresholds[head])
            for head, tally in self._tallies.items()
        }

    def _count(
        self,
        head: str,
        probability: NDArray[np.uint8],
        threshold: float,
        truth: NDArray[np.float32],
        mask: NDArray[np.uint8],
    ) -> None:
        counts = mask > 0
        is_found = (binary_map(probability, threshold) > 0) & counts
        is_text = (truth >= _HALF) & counts
        both = float((is_found & is_text).sum())
        tally = Tally(both, float(is_text.sum()), both, float(is_found.sum()))
        self._tallies[head] = self._tallies.get(head, Tally()) + tally
        self._pages[head] = self._pages.get(head, 0) + 1


def _scores(tally: Tally, pages: int, threshold: float) -> MaskScores:
    scores = tally.scores()
    union = tally.truths + tally.predictions - tally.recalled
    iou = tally.recalled / union if union else 1.0
    return MaskScores(scores.precision, scores.recall, scores.f_score, iou, pages, threshold)


def _scaled(outlines: Sequence[Outline], scale: NDArray[np.float32]) -> list[Vertices]:
    return [
        np.asarray(outline, np.float32).reshape(-1, 2) * scale
        for outline in outlines
        if len(outline) > 2
    ]
