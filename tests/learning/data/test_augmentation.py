"""How large training views show a page."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from labeler.core.sample import Sample
from labeler.learning.data.augmentation import ViewSettings, view_matrix

STEADY = ViewSettings(stretch=0.0, tilt=0.0, turned=0.0, leaning=0.0)


def zooms(sample: Sample, settings: ViewSettings) -> NDArray[np.float64]:
    """Return how much larger than the page some views show it."""
    chance = np.random.default_rng(3)
    views = [view_matrix(sample, 64, settings, chance) for _ in range(200)]
    return np.array([np.sqrt(abs(np.linalg.det(view[:2, :2]))) for view in views])


def test_most_views_are_about_as_large_as_a_page_is_shown() -> None:
    word = np.array([[100, 100], [160, 100], [160, 112], [100, 112]], np.float32)
    page = Sample(np.zeros((400, 640, 3), np.uint8), [word], [4], ["text"])
    anyhow, shown = zooms(page, STEADY), zooms(page, replace(STEADY, shown_side=640))
    assert np.quantile(anyhow, 0.75) > 2.9, "12 pixels become up to 90"
    assert np.mean((shown > 0.49) & (shown < 2.01)) > 0.7
