"""Changed copies keep every character in the frame."""

import cv2
import numpy as np
import pytest
import torch

from labeler.core.sample import Sample
from labeler.learning.data.consistency_views import fitted, pair, stack_pairs, turned
from labeler.learning.data.warping import move
from labeler.learning.training.consistency import follow
from tests.learning.pages import CPU


@pytest.mark.parametrize("shape", [(40, 100), (100, 40), (64, 64)])
def test_the_whole_image_fits(shape: tuple[int, int]) -> None:
    image = np.full((*shape, 3), 255, np.uint8)
    square = fitted(Sample(image), 64)
    assert square.shape == (64, 64, 3)
    scale = 64 / max(shape)
    expected = shape[0] * shape[1] * scale**2
    assert float((square[..., 0] == 255).sum()) == pytest.approx(expected, rel=0.1)


@pytest.mark.parametrize("seed", range(20))
def test_nothing_leaves_the_frame(seed: int) -> None:
    image = np.zeros((64, 64, 3), np.uint8)
    motion = pair(image, np.random.default_rng(seed)).motion
    corners = np.array([[0, 0], [64, 0], [64, 64], [0, 64]], np.float32)
    moved = move(corners, motion)
    assert moved.min() > -0.01
    assert moved.max() < 64.01


def test_a_quarter_turn_keeps_the_size() -> None:
    np.testing.assert_allclose(np.abs(turned(64, 90)[:2, :2]), [[0, 1], [1, 0]], atol=1e-9)


@pytest.mark.parametrize("seed", range(8))
def test_maps_follow_the_copy(seed: int) -> None:
    """The map of the original, moved, lies where the copy shows the same thing."""
    image = np.zeros((64, 64, 3), np.uint8)
    cv2.circle(image, (40, 20), 7, (255, 255, 255), -1)
    rng = np.random.default_rng(seed)
    motion = pair(image, rng).motion
    batch = stack_pairs([pair(image, rng)]).to(CPU)
    assert batch.copies is not None
    maps = torch.nn.functional.avg_pool2d(batch.images[:, :1], 2)
    moved = follow(maps, torch.from_numpy(motion).float()[None], 64)[0, 0].numpy()
    ys, xs = np.mgrid[0:32, 0:32] * 2 + 1.0
    centre = np.array([(xs * moved).sum(), (ys * moved).sum()]) / moved.sum()
    np.testing.assert_allclose(
        centre, move(np.array([[40.5, 20.5]], np.float32), motion)[0], atol=0.5
    )
