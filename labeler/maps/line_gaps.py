"""Where one outline should be two lines, and where two outlines should be one.

The map of lines says so together with the picture: a line is cut where nothing is seen of letters
over a stretch far wider than its spaces, and the map believes in it less than on both sides; two
outlines are joined where they would make one straight line and the map runs on between them, or
believes a little in what is no wider than a space.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.annotation import Point, Polygon
from labeler.core.raster import Raster
from labeler.core.sides import Way, distance
from labeler.core.word_splitting import WordBoundary
from labeler.maps.ink import ink_along

Array = NDArray[np.float64]

FARTHEST = 1.2
"""Heights of a line between two outlines that may be one."""
_BLANK = 0.2
"""Ink up to which nothing is seen of letters."""
_WIDE = 0.9
"""Heights that a blank is wide at least between two lines."""
_WIDER = 2.5
"""Times as wide as any other blank of the line it has to be: those are its spaces, and sentences are often
typed two of them apart."""
_SHORTEST = 0.4
"""Heights that a part is long at least: less is the beginning of a letter that is outlined elsewhere."""
_DIP = 0.03
"""By how much less the map believes in a line where it is to be cut."""
_RUNS_ON = 0.7
"""What the map says at least where it runs on from one outline to the next."""
_FAINT = 0.1
"""What it says at least where no more than a space lies between."""
_FARTHEST_BLANK = 0.8
"""Heights of a blank over which it may do so: farther on begins another column, whatever the map says."""
_SPACE = 0.5
"""Heights of a blank that is no wider than the usual space."""
_ALIKE = 0.85
"""Height of the lower one of two outlines that are one line, by that of the higher one."""
_STRAIGHT = (0.9, 1.1)
"""Height of both together by that of the higher one: that of a single line is hardly any other."""
_ASIDE, _OVERLAP = 0.15, 0.5
"""Heights by which outlines of one line lie higher or lower than each other, and by which they overlap."""
_INNER = 0.5
"""Heights from the end of an outline to where its own kernel is sure to begin."""
_ACROSS = np.linspace(0.3, 0.7, 5)
"""Shares of the height at which the map is looked at: kernels are shrunk to the middle of a line."""
_MOST_STEPS = 2048


@dataclass(frozen=True, slots=True)
class LineGaps:
    """Finds gaps of the map of lines of one image. Outlines are in pixels of the image, and start where reading does."""

    line: NDArray[np.uint8]
    """The map (h, w) of the whole image, 0 to 255."""
    image: Raster
    """Its picture, (H, W, 3)."""

    def cuts(self, outline: Polygon) -> tuple[WordBoundary, ...]:
        """Return where an outline of several lines should be cut, in reading order; mostly nowhere.

        Raises ValueError for fewer than three vertices, UnreadableImage where the picture is damaged there.
        """
        way = Way.along(outline)
        slimness = _slimness(way)
        blanks = _blanks(ink_along(way, self.image), slimness)
        widths = sorted((blank.width for blank in blanks), reverse=True)
        wide = [blank for blank in blanks if blank.width >= _WIDE]
        # A line of which no space is known may be of words that are set wide apart.
        spaces = max([_SPACE, *(width for width in widths if width < _WIDE)])
        if not wide or min(blank.width for blank in wide) < _WIDER * spaces:
            return ()
        belief = self._along(way)
        places = [
            blank.middle
            for blank in wide
            if min(blank.start, 1 - blank.end) * slimness >= _SHORTEST
            and _dip(belief, blank) >= _DIP
        ]
        upper, lower = way.crossings(np.array(places))
        return tuple(
            ((float(x0), float(y0)), (float(x1), float(y1)))
            for (x0, y0), (x1, y1) in zip(lower.tolist(), upper.tolist(), strict=True)
        )

    def join(self, first: Polygon, second: Polygon) -> tuple[Point, Point] | None:
        """Return the ends that two outlines have towards each other if the second goes on with the line of the first.

        None where they should stay apart. Raises ValueError and UnreadableImage as `cuts` does.
        """
        ways = Way.along(first), Way.along(second)
        if not _are_in_line(*ways):
            return None
        end, start = _middle(ways[0], 1.0), _middle(ways[1], 0.0)
        joined = Way.along(geometry.hull([first, second]))
        if joined.is_column is not ways[0].is_column:
            return None
        high = max(map(_height, ways))
        if not _STRAIGHT[0] <= _height(joined) / high <= _STRAIGHT[1]:
            return None
        at = joined.share_of(_point((end + start) / 2))
        blanks = _blanks(ink_along(joined, self.image), _slimness(joined))
        width = max((one.width for one in blanks if one.start <= at <= one.end), default=0.0)
        spaces = [one.width for one in blanks if not one.start <= at <= one.end]
        belief = self._least_between(*ways)
        is_space = width <= max([_SPACE, *spaces]) and belief >= _FAINT
        runs_on = width <= _FARTHEST_BLANK and belief >= _RUNS_ON
        # Where something stands between the two it is of neither.
        return (_point(end), _point(start)) if width > 0 and (is_space or runs_on) else None

    def _along(self, way: Way) -> Array:
        """Return how much the map believes in a line, 0 to 1, at places evenly spread along it (N,)."""
        count = int(np.clip(way.length * self._zoom[0], 3, _MOST_STEPS))
        return self._between(*way.crossings(np.linspace(0, 1, count)))

    def _least_between(self, first: Way, second: Way) -> float:
        """Return how much the map believes, 0 to 1, in the least likely place between two outlines."""
        sides = []
        for way, towards in ((first, 1.0), (second, 0.0)):
            inner = min(_INNER * _height(way) / max(way.length, 1.0), 0.4)
            sides.append(way.crossings(np.array([abs(towards - inner)])))
        (upper0, lower0), (upper1, lower1) = sides
        far = float(np.hypot(*((upper1 - upper0)[0] * self._zoom)))
        shares = np.linspace(0, 1, int(np.clip(math.ceil(far) + 1, 3, _MOST_STEPS)))[:, None]
        upper = upper0 * (1 - shares) + upper1 * shares
        lower = lower0 * (1 - shares) + lower1 * shares
        return float(self._between(upper, lower).min())

    def _between(self, upper: Array, lower: Array) -> Array:
        """Return the most that the map says on each crossing from `upper` (N, 2) to `lower` (N, 2)."""
        down = _ACROSS[:, None, None]
        places = ((upper * (1 - down) + lower * down) * self._zoom - 0.5).astype(np.float32)
        found = cv2.remap(
            self.line, places[..., 0], places[..., 1], cv2.INTER_LINEAR, borderValue=0
        )
        return np.asarray(found.max(axis=0) / 255, np.float64)

    @property
    def _zoom(self) -> Array:
        """Pixels of the map per pixel of the image, x and y."""
        return np.divide(self.line.shape[::-1], self.image.shape[1::-1]).astype(np.float64)


@dataclass(frozen=True, slots=True)
class _Blank:
    """A stretch between letters, from a share of the way to another."""

    start: float
    end: float
    width: float
    """In heights of the line."""

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def _blanks(ink: Array, slimness: float) -> list[_Blank]:
    """Return the stretches with letters on both sides on which nothing is seen of any."""
    seen = np.flatnonzero(ink >= _BLANK)
    steps = np.diff(seen)
    return [
        _Blank((at + 1) / len(ink), (at + step) / len(ink), (step - 1) / len(ink) * slimness)
        for at, step in zip(seen[:-1].tolist(), steps.tolist(), strict=True)
        if step > 1
    ]


def _dip(belief: Array, blank: _Blank) -> float:
    """Return by how much the map believes less in a blank than on either side of it."""
    low, high = int(blank.start * len(belief)), math.ceil(blank.end * len(belief))
    sides = belief[: low + 1].max(), belief[min(high, len(belief) - 1) :].max()
    return float(min(sides) - belief[max(low - 1, 0) : high + 2].min())


def _are_in_line(first: Way, second: Way) -> bool:
    """Tell whether a second outline lies where a first one would go on."""
    heights = _height(first), _height(second)
    low, high = min(heights), max(heights)
    if first.is_column is not second.is_column or low < _ALIKE * high:
        return False
    begin, end, start = _middle(first, 0.0), _middle(first, 1.0), _middle(second, 0.0)
    along = (end - begin) / max(float(np.hypot(*(end - begin))), 1e-6)
    step = start - end
    ahead = float(step @ along) / high
    aside = abs(float(step[0] * along[1] - step[1] * along[0])) / high
    return -_OVERLAP <= ahead <= FARTHEST and aside <= _ASIDE


def _middle(way: Way, share: float) -> Array:
    upper, lower = way.crossings(np.array([share]))
    return np.asarray((upper[0] + lower[0]) / 2)


def _point(at: Array) -> Point:
    return float(at[0]), float(at[1])


def _height(way: Way) -> float:
    return max(distance(way.upper, way.lower), 1.0)


def _slimness(way: Way) -> float:
    """Return the length of a line in its heights."""
    return way.length / _height(way)
