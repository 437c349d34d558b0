"""Ink along a line: where its letters are, whatever colour they have and however it lies."""

import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.core import geometry
from labeler.core.sides import Way
from labeler.maps.ink import ink_along
from tests.builders import quad

LETTERS = ((10, 30), (50, 80), (90, 95))
"""Where letters begin and end on a line of 100 pixels."""


def drawn(paper: int, print_: int) -> NDArray[np.uint8]:
    """Letters from x = 20 on, a line of 100 by 20 pixels from y = 30 on."""
    image = np.full((80, 140, 3), paper, np.uint8)
    for start, end in LETTERS:
        image[34:46, 20 + start : 20 + end] = print_
    return image


def is_letter(count: int) -> NDArray[np.bool_]:
    middles = (np.arange(count) + 0.5) * 100 / count
    return np.any([(middles > start) & (middles < end) for start, end in LETTERS], axis=0)


@pytest.mark.parametrize(("paper", "print_"), [(240, 20), (20, 240)])
def test_ink_is_where_letters_are_dark_or_light(paper: int, print_: int) -> None:
    ink = ink_along(Way.along(quad(20, 30, 100, 20)), drawn(paper, print_))
    letters = is_letter(len(ink))
    assert ink[letters].mean() > 0.9
    assert ink[~letters].mean() < 0.1


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_ink_is_the_same_on_a_line_that_was_turned(turns: int) -> None:
    straight = ink_along(Way.along(quad(20, 30, 100, 20)), drawn(240, 20))
    image = np.ascontiguousarray(np.rot90(drawn(240, 20), -turns))
    outline = geometry.rotated(quad(20, 30, 100, 20), 90 * turns, (0, 0))
    left, top, *_ = geometry.bounds(geometry.rotated(quad(0, 0, 140, 80), 90 * turns, (0, 0)))
    turned = ink_along(Way.along(geometry.translated(outline, -left, -top)), image)
    assert np.abs(turned - straight).mean() < 0.05


def test_the_map_counts_as_much_as_the_picture() -> None:
    blank = np.full((80, 140, 3), 128, np.uint8)
    believed = drawn(0, 255)[::2, ::2, 0]
    ink = ink_along(Way.along(quad(20, 30, 100, 20)), blank, believed)
    letters = is_letter(len(ink))
    assert ink[letters].mean() == pytest.approx(0.5, abs=0.08)
    assert ink[~letters].mean() < 0.1


def test_paper_without_letters_has_no_ink() -> None:
    ink = ink_along(Way.along(quad(20, 30, 100, 20)), np.full((80, 140, 3), 128, np.uint8))
    assert not ink.any()
