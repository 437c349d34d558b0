"""Scores of retrained weights are stretched until one threshold suits all of them."""

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.detection import DEFAULT_SCORE, DetectSettings, FoundLine
from labeler.learning.checkpoint import save_weights
from labeler.learning.inference.calibration import BEST_SCORE, best_score, calibrated
from labeler.learning.inference.detect import Detector, load_detector
from labeler.learning.networks.detector import Detector as DetectorNetwork
from labeler.learning.networks.detector import DetectorConfig
from tests.builders import quad

SHARES = st.floats(0.01, 0.99)


def stretched(score: float, best: float) -> float:
    return calibrated((FoundLine(quad(0, 0), score),), best)[0].score


@given(SHARES, SHARES, SHARES)
def test_the_order_stays_and_the_best_score_becomes_the_default(
    one: float, other: float, best: float
) -> None:
    assert stretched(best, best) == pytest.approx(DEFAULT_SCORE)
    assert (one < other) is (stretched(one, best) < stretched(other, best)) or one == other
    assert 0 <= stretched(one, best) <= 1
    assert stretched(0.0, best) == 0
    assert stretched(1.0, best) == pytest.approx(1)


@pytest.mark.parametrize("nonsense", [None, 0.0, 1.0, -3.0, "0.5", True])
def test_weights_that_say_nothing_sensible_keep_their_scores(nonsense: object) -> None:
    assert best_score({BEST_SCORE: nonsense}) == DEFAULT_SCORE
    assert best_score({}) == DEFAULT_SCORE


def test_a_detector_shows_more_where_its_weights_do_best_with_lower_scores(network) -> None:
    image = np.full((200, 600, 3), 128, np.uint8)
    image[60:100, 40:560, 0] = 200  # a line of which the network is not quite sure
    usual = Detector(network).detect(image, DetectSettings(score_threshold=0.1))
    (line,) = usual.lines
    assert line.score < DEFAULT_SCORE
    (lifted,) = Detector(network, best=line.score - 0.02).detect(image).lines
    assert lifted.polygon == line.polygon
    assert lifted.score > DEFAULT_SCORE


def test_weights_bring_their_best_score_along(tmp_path: Path) -> None:
    torch.manual_seed(0)
    path = tmp_path / "weights.safetensors"
    save_weights(path, DetectorNetwork(DetectorConfig(decoder_channels=8)), {BEST_SCORE: 0.4})
    assert load_detector(path, "cpu").best == 0.4
