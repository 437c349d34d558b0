"""In the lower right corner of a page of 60,000 pixels everything is as it is near its beginning.

There whole numbers of 16 bits, and fractions in numbers of 32, have come to their end.
"""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.raster import LargeImage, Pixels, Window
from labeler.core.sample import Vertices
from labeler.maps.crop import straighten
from labeler.maps.offset import grow_by, shrink_by
from tests.formats.tiffs import picture

FAR = 58_976
"""Where a corner of 1024 pixels begins."""
CORNER = picture(1024, 1024)


@st.composite
def lines(draw: st.DrawFn) -> Vertices:
    """Return a slanted outline (4, 2) in the corner, on quarters of a pixel."""
    x, y = draw(st.integers(300, 1600)) / 4, draw(st.integers(300, 3000)) / 4
    width, height = draw(st.integers(400, 1600)) / 4, draw(st.integers(60, 400)) / 4
    slant = draw(st.integers(-100, 100)) / 4
    corners = [(x, y), (x + width, y + slant), (x + width, y + slant + height), (x, y + height)]
    return np.array(corners, np.float32)


def read_far(window: Window) -> Pixels:
    left, top, right, bottom = (edge - FAR for edge in window)
    assert min(left, top) >= 0
    return CORNER[top:bottom, left:right]


def overlap(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    first, second = (tuple(map(tuple, points.astype(float).tolist())) for points in (one, other))
    return geometry.intersection_over_union(first, second)


@given(lines(), st.integers(4, 24))
@settings(max_examples=15, deadline=None)
def test_outlines_grow_and_shrink_alike(line: Vertices, by: int) -> None:
    there = line + np.float32(FAR)
    assert overlap(grow_by(line, by / 4), grow_by(there, by / 4) - np.float32(FAR)) > 0.99
    near, far = shrink_by(line, by / 4), shrink_by(there, by / 4)
    assert len(near) == len(far)
    for one, other in zip(near, far, strict=True):
        assert overlap(one, other - np.float32(FAR)) > 0.99


@given(lines())
@settings(max_examples=10, deadline=None)
def test_lines_are_laid_straight_alike(line: Vertices) -> None:
    far = LargeImage((60_000, 60_000), read_far, lambda: CORNER[:8, :8])
    near, there = straighten(CORNER, line, 32), straighten(far, line + np.float32(FAR), 32)
    assert near.shape == there.shape
    assert np.abs(near.astype(int) - there.astype(int)).mean() < 1
