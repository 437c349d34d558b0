"""Where characters stand, known or estimated."""

import numpy as np

from labeler.core.sample import Sample
from labeler.learning.data.centres import centres_of, density_mask, density_target

LINE = np.array([[8, 8], [72, 8], [72, 24], [8, 24]], np.float32)


def page(**labels: object) -> Sample:
    return Sample(np.zeros((40, 80, 3), np.uint8), **labels)  # type: ignore[arg-type]


def test_characters_stand_where_they_are() -> None:
    centres = centres_of(page(characters=[LINE[:, :] * 0.5], has_characters=True))
    np.testing.assert_allclose(centres.points, [[20, 8]])


def test_a_count_is_spread_along_its_line() -> None:
    centres = centres_of(page(lines=[LINE], line_counts=[4], line_texts=[None]))
    np.testing.assert_allclose(sorted(centres.points[:, 0]), [16, 32, 48, 64], atol=0.01)
    np.testing.assert_allclose(centres.points[:, 1], 16, atol=0.01)


def test_spaces_take_room_but_are_not_counted() -> None:
    centres = centres_of(page(lines=[LINE], line_counts=[2], line_texts=["a  b"]))
    np.testing.assert_allclose(sorted(centres.points[:, 0]), [16, 64], atol=0.01)


def test_reading_starts_at_the_first_vertex() -> None:
    backwards = np.roll(LINE, 2, axis=0)
    centres = centres_of(page(lines=[backwards], line_counts=[1], line_texts=["a   "]))
    np.testing.assert_allclose(centres.points[0], [64, 16], atol=0.01)


def test_lines_without_a_count_are_unknown() -> None:
    centres = centres_of(page(lines=[LINE], line_counts=[None], line_texts=[None]))
    assert len(centres.points) == 0
    mask = density_mask(centres, (80, 40), 8)
    assert mask[1, 4] == 0
    assert mask[4, 4] == 1


def test_density_counts_what_lies_inside() -> None:
    centres = centres_of(page(lines=[LINE], line_counts=[16], line_texts=[None]))
    assert density_target(centres, (80, 40), 8).sum() == 16
    half = density_target(centres, (40, 40), 8)
    assert half.shape == (5, 5)
    assert half.sum() == 8


def test_empty_pages_have_empty_densities() -> None:
    centres = centres_of(page())
    assert density_target(centres, (80, 40), 8).sum() == 0
    moved = centres.moved(np.eye(3))
    assert len(moved.points) == 0
