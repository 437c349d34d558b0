"""Samples side by side for a person to look at."""

import numpy as np

from labeler.core.sample import Sample
from labeler.rendering.contact_sheet import (
    CHARACTER_COLOUR,
    IGNORED_COLOUR,
    LINE_COLOUR,
    contact_sheet,
    drawn,
)


def square(left: float, side: float = 20) -> np.ndarray:
    corners = [[left, 10], [left + side, 10], [left + side, 10 + side], [left, 10 + side]]
    return np.array(corners, np.float32)


def sample() -> Sample:
    return Sample(
        np.zeros((50, 100, 3), np.uint8),
        lines=[square(5)],
        characters=[square(35)],
        ignored=[square(65)],
    )


def test_labels_are_drawn_in_their_colours_and_the_image_is_left_alone() -> None:
    shown, original = sample(), sample()
    picture = drawn(shown)
    for left, colour in ((5, LINE_COLOUR), (35, CHARACTER_COLOUR), (65, IGNORED_COLOUR)):
        assert np.abs(picture[20, left].astype(int) - colour).max() < 60
        assert not picture[20, left + 10].any()
    assert np.array_equal(shown.image, original.image)


def test_samples_stand_in_rows_of_four() -> None:
    sheet = contact_sheet([sample() for _ in range(6)])
    assert sheet.shape == (104, 412, 3)
    assert np.array_equal(sheet[54:104, 104:204], drawn(sample()))
    assert not sheet[54:, 208:].any()
