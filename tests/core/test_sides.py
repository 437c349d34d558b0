"""The way along a line: over all of its outline, in the order of reading, whatever its form."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely import union_all
from shapely.geometry import Polygon as ShapelyPolygon

from labeler.core import geometry
from labeler.core import sides as sides_module
from labeler.core.annotation import Point, Polygon
from labeler.core.ribbon import Knot, ribbon
from labeler.core.sides import Array, Way, sides
from tests.builders import quad

SHARES = st.lists(st.floats(0.01, 0.99), max_size=12, unique_by=lambda share: round(share, 2))


@st.composite
def rectangles(draw: st.DrawFn) -> Polygon:
    """Lines at any slant."""
    width, height = draw(st.floats(30, 800)), draw(st.floats(8, 25))
    return geometry.rotated(quad(500, 500, width, height), draw(st.floats(0, 360)))


@st.composite
def quads(draw: st.DrawFn) -> Polygon:
    """Lines seen at an angle."""
    shift = st.floats(-4, 4)
    corners = [(x + draw(shift), y + draw(shift)) for x, y in quad(100, 100, 200, 30)]
    return geometry.rotated(corners, draw(st.floats(0, 360)))


@st.composite
def ribbons(draw: st.DrawFn) -> Polygon:
    """Arches and waves."""
    bend, turn = draw(st.floats(-120, 120)), draw(st.floats(0, 360))
    wave = draw(st.floats(-40, 40))
    middle: list[Point] = [
        (100 + 100 * i, 300 + bend * math.sin(math.pi * i / 4) + wave * (-1) ** i / 4)
        for i in range(5)
    ]
    outline = ribbon([Knot(at, 15) for at in geometry.rotated(middle, turn, (300, 300))])
    assume(ShapelyPolygon(outline).is_valid)
    return outline


@st.composite
def traced(draw: st.DrawFn) -> Polygon:
    """Outlines around tall and low letters, as programs trace them."""
    tops = draw(st.lists(st.floats(0, 12), min_size=2, max_size=40))
    bottoms = draw(st.lists(st.floats(28, 40), min_size=2, max_size=40))
    upper = [(400 * i / (len(tops) - 1), y) for i, y in enumerate(tops)]
    lower = [(400 * i / (len(bottoms) - 1), y) for i, y in enumerate(bottoms)]
    return tuple((x + 50, y + 50) for x, y in [*upper, *lower[::-1]])


@st.composite
def columns(draw: st.DrawFn) -> Polygon:
    """Text read downwards; its first vertex is at the top left."""
    height = draw(st.floats(120, 600))
    return geometry.rotated(quad(300, 100, 30, height), draw(st.floats(-15, 15)))


LINES = st.one_of(rectangles(), quads(), ribbons(), traced(), columns())


@given(LINES, SHARES)
def test_parts_of_the_way_cover_the_outline_without_overlapping(
    outline: Polygon, shares: list[float]
) -> None:
    way = Way.along(outline)
    edges = [0.0, *sorted(shares), 1.0]
    parts = [way.between(*edge) for edge in pairwise(edges)]
    whole = ShapelyPolygon(outline)
    shapes = [geometry.as_shape(part) for part in parts]
    assert sum(shape.area for shape in shapes) == pytest.approx(whole.area, rel=1e-3)
    assert union_all(shapes).symmetric_difference(whole).area < 1e-3 * whole.area
    assert all(geometry.signed_area(part) > 0 for part in parts)


@given(LINES, st.floats(0.02, 0.98))
def test_a_share_is_found_again_where_it_crosses(outline: Polygon, share: float) -> None:
    way = Way.along(outline)
    (upper,), (lower,) = way.crossings(np.array([share]))
    middle = (upper + lower) / 2
    assert way.share_of((float(middle[0]), float(middle[1]))) == pytest.approx(share, abs=2e-3)


def test_letters_of_a_line_and_of_a_column_start_at_their_upper_left() -> None:
    line = Way.along(quad(100, 100, 200, 20))
    assert line.between(0.5, 0.75) == ((200, 100), (250, 100), (250, 120), (200, 120))
    column = Way.along(quad(100, 100, 20, 200))
    assert column.is_column
    assert column.between(0.5, 0.75) == ((100, 200), (120, 200), (120, 250), (100, 250))


def test_text_that_stands_on_its_head_is_parted_from_its_own_start() -> None:
    way = Way.along(geometry.rotated(quad(100, 100, 200, 20), 180))
    first = way.between(0, 0.25)
    assert first[0] == pytest.approx((300, 120))
    assert geometry.bounds(first) == pytest.approx((250, 100, 300, 120))


def test_a_tall_letter_in_a_traced_outline_does_not_shift_what_follows() -> None:
    tower = [(0, 20), (40, 20), (40, 0), (60, 0), (60, 20), (400, 20), (400, 50), (0, 50)]
    way = Way.along(tuple((float(x), float(y)) for x, y in tower))
    left, _, right, _ = geometry.bounds(way.between(0.5, 0.75))
    assert (left, right) == pytest.approx((200, 300), abs=8)


def test_an_outline_of_two_vertices_has_no_sides() -> None:
    with pytest.raises(ValueError, match="three vertices"):
        Way.along(((0, 0), (10, 0)))


def test_sides_of_a_traced_outline_are_found_without_trying_each_of_its_vertices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    points_at = sides_module.points_at

    def counted(path: Array, shares: Array) -> Array:
        asked.append(len(path))
        return points_at(path, shares)

    monkeypatch.setattr(sides_module, "points_at", counted)
    along = np.linspace(0, 600, 450)
    bumps = 3 * np.sin(along)
    traced = np.concatenate([np.c_[along, bumps], np.c_[along[::-1], 40 - bumps][:431]])

    upper, lower = sides(traced)

    assert abs(len(upper) - 450) <= 3
    assert len(upper) + len(lower) == len(traced)
    assert sum(asked) <= 2 * len(traced)
