"""Labels follow their image through any perspective."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.sample import Sample
from labeler.learning.data.centres import centres_of
from labeler.learning.data.warping import move, warp_sample


def block(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def page() -> Sample:
    image = np.full((80, 120, 3), 255, np.uint8)
    image[20:40, 30:90] = 0
    return Sample(
        image,
        [block(30, 20, 90, 40)],
        [6],
        ["abcdef"],
        characters=[block(30 + 10 * i, 20, 40 + 10 * i, 40) for i in range(6)],
        has_characters=True,
        ignored=[block(0, 70, 10, 80)],
    )


def shift(x: float, y: float, zoom: float = 1.0) -> np.ndarray:
    return np.array([[zoom, 0, x], [0, zoom, y], [0, 0, 1]])


def test_a_whole_line_keeps_count_and_text() -> None:
    moved = warp_sample(page(), shift(-10, -5), (100, 70), fill=(0, 0, 0))
    assert moved.line_counts == [6]
    assert moved.line_texts == ["abcdef"]
    assert len(moved.characters) == 6
    np.testing.assert_allclose(moved.lines[0], block(20, 15, 80, 35))


def test_a_cut_line_loses_its_count_and_the_characters_outside() -> None:
    moved = warp_sample(page(), shift(0, 0), (62, 80), fill=(0, 0, 0))
    assert moved.line_counts == [None]
    assert moved.line_texts == [None]
    assert len(moved.characters) == 3
    assert moved.has_characters
    np.testing.assert_allclose(moved.lines[0], page().lines[0])


def test_regions_outside_are_dropped() -> None:
    moved = warp_sample(page(), shift(0, -45), (120, 20), fill=(0, 0, 0))
    assert moved.lines == []
    assert moved.line_counts == []
    assert moved.characters == []
    assert moved.ignored == []


@given(
    zoom=st.floats(0.3, 2.5),
    degrees=st.floats(-180, 180),
    x=st.floats(-20, 20),
    y=st.floats(-20, 20),
)
def test_labels_stay_on_the_ink(zoom: float, degrees: float, x: float, y: float) -> None:
    angle = np.radians(degrees)
    turn = zoom * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = np.eye(3)
    matrix[:2, :2] = turn
    matrix[:2, 2] = np.array([150 + x, 150 + y]) - turn @ np.array([60, 30])
    moved = warp_sample(page(), matrix, (300, 300), fill=(255, 255, 255))
    darkness = 255.0 - moved.image[..., 0]
    ys, xs = np.mgrid[0:300, 0:300] + 0.5
    centre = np.array([(xs * darkness).sum(), (ys * darkness).sum()]) / darkness.sum()
    np.testing.assert_allclose(centre, move(page().lines[0], matrix).mean(axis=0), atol=0.6)


def test_what_lies_beyond_the_horizon_does_not_come_back_upside_down() -> None:
    matrix = np.eye(3)
    matrix[2, :2] = [-0.004, 0.0]  # everything right of x = 250 lies beyond
    image = np.zeros((40, 600, 3), np.uint8)
    near, far = block(20, 10, 60, 30), block(400, 10, 480, 30)
    both = Sample(image, [near, far], [4, 7], ["near", "too far"], ignored=[far])
    view = warp_sample(both, matrix, (200, 40), fill=(0, 0, 0))
    assert view.line_counts == [4]
    assert view.ignored == []
    assert len(centres_of(both).points) == 11
    assert len(centres_of(both).moved(matrix).points) == 4
