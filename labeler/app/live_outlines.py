"""The lines of one page under values that are being moved: fast enough to be drawn at every move."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from labeler.app.pipeline import FAINTEST_LOOK
from labeler.app.rescoring.calibration import calibrated
from labeler.app.rescoring.context import weighed
from labeler.app.rescoring.text import rescored_as_remembered
from labeler.core.annotation import Polygon
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.looks import Looks
from labeler.core.outlining import USUAL, Outlining
from labeler.core.reading import Reading
from labeler.maps import outlined
from labeler.maps.decode import ScoredPolygon, as_points, lines_of
from labeler.maps.instances import Kernel, kernels_on
from labeler.maps.merge import fittest


class LiveOutlines:
    """What the detector saw on one page, ready to be outlined again and again.

    The characters are found once, under the usual values: they say how much there is to a line, and
    change hardly with how lines are outlined. Otherwise a line comes out as the pipeline has it.
    """

    def __init__(self, looks: Looks, readings: Mapping[Polygon, Reading]) -> None:
        """Find the characters, which takes longest; `readings` are those of the page, by outline."""
        self._looks = looks
        self._readings = dict(readings)
        self._growing = outlined.growing(looks)
        self._threshold: float | None = None
        """At which the kernels were found; None before there are any."""
        self._kernels: list[list[Kernel]] = []
        """Of each look: they stay while only growth or size is moved."""
        self._settings = DetectSettings(score_threshold=FAINTEST_LOOK)
        found = outlined.outlined(looks, replace(self._settings, outlining=USUAL))
        self._characters = [
            ScoredPolygon(np.array(one.polygon, np.float32), one.score) for one in found.characters
        ]

    def at(self, outlining: Outlining) -> Detection:
        """Return the lines under some values, in no order, uncounted and unread.

        Their outlines begin anywhere: they are drawn and measured, not kept.
        """
        lines = self._weighed(outlining)
        found = Detection(
            self._looks.size,
            calibrated([_found(line) for line in lines], self._looks.best_score),
            words=self._looks.words,
        ).within_image()
        found = outlined.without_small(found, outlining.least_size)
        return rescored_as_remembered(found, self._readings)

    def _weighed(self, outlining: Outlining) -> Sequence[ScoredPolygon]:
        settings = replace(self._settings, outlining=outlining)
        scales = [
            (lines_of(kernels, look.scale, settings, self._growing), look.zoom)
            for look, kernels in zip(self._looks.each, self._seeds(outlining), strict=True)
        ]
        lines = scales[0][0] if len(scales) == 1 else fittest(scales, self._looks.sizes)
        return weighed(lines, self._characters, self._looks.best_score)

    def _seeds(self, outlining: Outlining) -> list[list[Kernel]]:
        """Return the kernels on the map of lines of each look."""
        if self._threshold != outlining.threshold:
            self._threshold = outlining.threshold
            self._kernels = [
                kernels_on(look.line, outlining.threshold, self._growing.min_pixels)
                for look in self._looks.each
            ]
        return self._kernels


def _found(line: ScoredPolygon) -> FoundLine:
    return FoundLine(as_points(line.polygon), line.score)
