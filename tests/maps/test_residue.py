"""What the map of lines shows besides what is outlined."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import geometry
from labeler.core.annotation import Polygon
from labeler.core.detection import ProbabilityMaps
from labeler.core.geometry import rectangle
from labeler.maps.residue import residue

SIZE = (400, 300)
"""Of an image twice as wide and high as its map."""
ROWS = (40, 120, 200)


def maps(*rows: int, belief: int = 120) -> ProbabilityMaps:
    """Kernels of lines, each 200 x 8 image pixels."""
    line = np.zeros((150, 200), np.uint8)
    for y in rows:
        line[y // 2 : y // 2 + 4, 50:150] = belief
    return ProbabilityMaps(np.zeros_like(line), line, 0.5)


def row(y: int) -> Polygon:
    return rectangle((90, y - 8), (310, y + 16))


def test_what_is_outlined_nowhere_is_found_as_large_as_lines_are() -> None:
    (left,) = residue(maps(*ROWS), SIZE, [row(40), row(200)])
    x0, y0, x1, y1 = geometry.bounds(left)
    assert x0 < 100 < 300 < x1
    assert y0 < 120 < 128 < y1
    assert left[0] == (x0, y0)  # where reading begins


def test_frayed_borders_specks_and_what_the_map_hardly_believes_are_nothing() -> None:
    tight = rectangle((98, 38), (302, 50))
    assert residue(maps(40), SIZE, [tight]) == []
    speck = maps()
    speck.line[10:13, 10:13] = 255
    assert residue(speck, SIZE, []) == []
    assert residue(maps(40, belief=50), SIZE, []) == []
    assert len(residue(maps(40, belief=70), SIZE, [])) == 1


@given(st.sets(st.sampled_from(ROWS)))
def test_every_kernel_is_outlined_or_left(outlined: set[int]) -> None:
    shown = maps(*ROWS)
    before = shown.line.copy()
    left = residue(shown, SIZE, [row(y) for y in outlined])
    assert sorted(round(geometry.centre(each)[1]) for each in left) == [
        y + 4 for y in ROWS if y not in outlined
    ]
    assert (shown.line == before).all()
