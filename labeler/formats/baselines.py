"""Baselines in label files: taken out of them, put into them, and which of ours nobody has drawn.

Programs that begin with baselines pass over lines without one, so that lines get one made out from
their outline where nobody has drawn any. A seal in the file says so: what was changed elsewhere since
is somebody's own.
"""

import hashlib
from collections.abc import Iterable, Sequence

from shapely.geometry import LineString

from labeler.core.annotation import Baseline, Point, Polygon
from labeler.core.baselines import derived, tidy
from labeler.core.errors import ForeignFile
from labeler.formats import foreign
from labeler.formats.outlines import plain_number, thousandths

NO_BASELINES = "baselines of a single point or beside their line"
"""What is counted of files that hold such."""
_ROUNDED = 1.5
"""Pixels by which a baseline that was made out and rounded may be off."""


def baseline_of(points: Sequence[object]) -> Baseline | None:
    """Return the baseline of a list of [x, y]; None where all are the same. Raises ForeignFile."""
    if len(points) > foreign.MOST_VERTICES:
        raise ForeignFile(
            "the baseline has {points} points; at most {most} are allowed",
            points=len(points),
            most=foreign.MOST_VERTICES,
        )
    return tidy(foreign.point(each) for each in points)


def is_derived(baseline: Baseline, polygon: Polygon) -> bool:
    """Tell whether a baseline is what an outline alone tells, but for rounding."""
    difference = LineString(baseline).hausdorff_distance(LineString(derived(polygon)))
    return float(difference) <= _ROUNDED


def in_whole_pixels(baseline: Baseline) -> Baseline:
    """Return a baseline with every point on a whole pixel; one as short as that is a pixel long."""
    rounded = tidy((round(x), round(y)) for x, y in baseline)
    if rounded is not None:
        return rounded
    x, y = (float(round(side)) for side in baseline[0])
    return (x, y), (x + 1, y)


def in_thousandths(baseline: Baseline) -> Baseline | None:
    """Return a baseline to a thousandth of a pixel, without points that this brings too close."""
    return tidy(thousandths(baseline))


def listed(points: Iterable[Point]) -> str:
    """Return points as PAGE and ALTO have them: x,y x,y ..."""
    return " ".join(f"{plain_number(x)},{plain_number(y)}" for x, y in points)


def seal(points: str) -> str:
    """Return what stands for a baseline as it is written; it is another for any other."""
    return hashlib.sha256(points.encode()).hexdigest()[:8]
