"""What was in view and could be read, also bit by bit."""

import pytest

from labeler.gui.canvas.sight import Sight, is_legible
from labeler.gui.canvas.viewport import Box, Viewport
from tests.builders import quad

ORDINARY = (2480, 3508)
"""A sheet of paper at 300 dpi."""
TALL = (600, 9000)
CANVAS = (800, 700)


def whole(size: tuple[int, int]) -> Viewport:
    return Viewport(canvas=CANVAS).showing(size)


def part(size: tuple[int, int], top: float) -> Viewport:
    """As wide as the page, from a row of it on."""
    return Viewport(size, CANVAS, scale=1.0, x=100.0, y=-top)


def test_an_ordinary_page_is_seen_at_once_with_its_lines() -> None:
    sight, small_print = Sight(ORDINARY), quad(300, 3300, 900, 33)
    sight.look([whole(ORDINARY)], [small_print], usual=33)
    assert sight.is_whole
    assert sight.outlines == {small_print}


def test_a_tall_page_is_seen_as_far_as_somebody_has_come() -> None:
    sight = Sight(TALL)
    first, last = quad(50, 50), quad(50, 8900)
    sight.look([whole(TALL)], [first, last], usual=20)
    assert not sight.is_whole
    assert not sight.outlines, "at that size nobody can read"
    sight.look([part(TALL, 0)], [first], usual=20)
    assert sight.outlines == {first}
    for top in range(0, 9000, 600):
        assert not sight.is_whole
        sight.look([part(TALL, top)], [last] if top >= 8400 else [], usual=20)
    assert sight.is_whole
    assert sight.outlines == {first, last}


def test_a_line_longer_than_the_view_is_seen_from_end_to_end() -> None:
    sight, long = Sight(TALL), ((10.0, 10.0), (40.0, 10.0), (40.0, 1000.0), (10.0, 1000.0))
    sight.look([part(TALL, 0)], [long], usual=20)
    assert not sight.outlines
    sight.look([part(TALL, 500)], [long], usual=20)
    assert sight.outlines == {long}


def test_only_what_was_in_view_all_the_while_counts() -> None:
    sight, line = Sight(TALL), quad(50, 650)
    sight.look([part(TALL, 0), part(TALL, 1000)], [line], usual=20)
    assert not sight.outlines
    sight.look([part(TALL, 0), part(TALL, 100)], [line], usual=20)
    assert sight.outlines == {line}


def test_small_print_counts_on_a_page_whose_usual_lines_can_be_read() -> None:
    view, speck = whole(ORDINARY), quad(300, 300, 20, 20)
    assert is_legible(view, speck, usual=45)
    assert not is_legible(view, speck, usual=20)
    assert not is_legible(view, quad(300, 300, 10, 10), usual=45)


def test_what_cannot_be_larger_can_be_read_as_it_is() -> None:
    speck = quad(50, 50, 6, 3)
    assert not is_legible(part(TALL, 0).zoomed(0.9), speck, usual=3)
    assert is_legible(part(TALL, 0), speck, usual=3)


def test_a_line_that_was_seen_may_be_moved() -> None:
    sight = Sight(TALL)
    sight.look([part(TALL, 0)], [quad(50, 50)], usual=20)
    sight.follow(quad(50, 50), quad(53, 50))
    sight.follow(quad(50, 5000), quad(50, 5001))
    assert sight.outlines == {quad(50, 50), quad(53, 50)}


def test_looking_on_leaves_the_copy_as_it_was() -> None:
    sight = Sight(ORDINARY)
    twin = sight.copy()
    sight.look([whole(ORDINARY)], [quad(300, 300)], usual=20)
    assert (twin.is_whole, twin.outlines) == (False, frozenset())


@pytest.mark.parametrize("size", [(200, 100), (4, 4), (20, 3000)])
def test_small_pages_are_seen_at_full_size(size: tuple[int, int]) -> None:
    sight = Sight(size)
    for top in range(0, size[1], 500):
        sight.look([part(size, top)], [], usual=20)
    assert sight.is_whole


def test_what_something_lies_over_is_not_seen() -> None:
    sight, above, below, across = (
        Sight(ORDINARY),
        quad(300, 300),
        quad(300, 3300),
        quad(0, 3190, 2480),
    )
    foot = Box(600, 3200, 1900, 3508)
    lines = [above, quad(700, 3300), across]
    sight.look([whole(ORDINARY)], lines, usual=33, covered=[foot])
    assert sight.outlines == {above}
    assert not sight.is_whole
    sight.look([whole(ORDINARY)], [*lines, below], usual=33)
    assert sight.outlines == {*lines, below}
    assert sight.is_whole
