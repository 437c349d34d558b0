"""One network learns to find and to read the lines of a page, reading on shared features."""

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from labeler.core.alphabet import Alphabet
from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.learning.checkpoint import load_network
from labeler.learning.data.augmentation import ViewSettings
from labeler.learning.data.sources import PageSource
from labeler.learning.data.spotting_views import SpottingViews, spotting_batches
from labeler.learning.inference.spot import load_spotter
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.spotter import ROWS, Spotter, SpotterConfig, along
from labeler.learning.training.config import Budget, OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.spotting import Balance, SpottingPhase
from tests.learning.pages import CPU

LETTERS = " INO"
STEADY = ViewSettings(
    lowest_text=28, highest_text=34, tilt=0, turned=0, elsewhere=0, leaning=0, stretch=0.05
)


def page() -> Sample:
    """Return a page with two printed words."""
    sample = Sample(np.full((128, 160, 3), 255, np.uint8), line_texts=["NO", "I"])
    for row, text in enumerate(sample.line_texts):
        top = 60 * row + 14
        cv2.putText(
            sample.image, text or "", (40, top + 32), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (0, 0, 0), 3
        )
        right = 50 + 26 * len(text or "")
        outline = [[36, top], [right, top], [right, top + 38], [36, top + 38]]
        sample.lines.append(np.array(outline, np.float32))
        sample.line_counts.append(len(text or ""))
    return sample


def views(batch: int = 4) -> SpottingViews:
    return SpottingViews([PageSource([page], STEADY)] * batch, Alphabet(LETTERS), 128, 0)


def spotter() -> Spotter:
    torch.manual_seed(0)
    return Spotter(SpotterConfig(LETTERS, decoder_channels=8, channels=32))


def test_features_are_sampled_where_the_line_is() -> None:
    y, x = torch.meshgrid(torch.arange(10.0), torch.arange(20.0), indexing="ij")
    grid = torch.tensor([[[[-0.95, -0.9], [0.95, -0.9]]]])
    sampled = along(torch.stack([x, y]), grid)
    assert sampled.shape == (1, 2, 1, 2)
    assert sampled.flatten().tolist() == pytest.approx([0.0, 19.0, 0.0, 0.0], abs=1e-4)


def test_parts_of_a_batch_keep_each_image_with_its_lines() -> None:
    batch = next(spotting_batches(views(), first_step=0, workers=0))
    assert batch.lines.grids[0].shape[1] == ROWS
    parts = [batch.part(index, 2) for index in range(2)]
    assert [len(part) for part in parts] == [2, 2]
    for index, part in enumerate(parts):
        for own, whole in zip(part.lines.grids, batch.lines.grids[index::2], strict=True):
            assert own.equal(whole)
    assert sum(len(part.lines.widths) for part in parts) == len(batch.lines.widths)


@pytest.mark.parametrize("balance", Balance)
def test_reading_teaches_the_encoder(balance: Balance) -> None:
    network = spotter()
    phase = SpottingPhase(views(), balance, teacher=DetectionNetwork(DetectorConfig(8)))
    batch = next(phase.batches(0)).to(CPU)
    losses = phase.losses(NetworkAndAverage(network, network), batch, TrainingProgress(0, 0.0))
    assert set(losses) == {"detection", "transcript", "regularisation"}
    losses["transcript"].backward()
    assert any(weight.grad is not None for weight in network.detector.encoder.parameters())
    assert (network.balance.grad is not None) is (balance is Balance.UNCERTAINTY)


def test_a_view_without_a_legible_line_teaches_to_detect_alone() -> None:
    silent = page()
    silent.line_texts = [None, None]
    source = PageSource([lambda: silent], STEADY)
    phase = SpottingPhase(SpottingViews([source] * 2, Alphabet(LETTERS), 128, 0))
    network = spotter()
    batch = next(phase.batches(0)).to(CPU)
    losses = phase.losses(NetworkAndAverage(network, network), batch, TrainingProgress(0, 0.0))
    assert losses["transcript"].item() == 0
    assert losses["detection"].item() > 0


def test_a_frozen_detector_stays_as_it_is_while_the_reader_learns(tmp_path: Path) -> None:
    network = spotter()
    network.detector.requires_grad_(requires_grad=False)
    before = {name: value.clone() for name, value in network.detector.state_dict().items()}
    config = TrainingConfig(Budget(steps=2), device="cpu")
    run = Training(network, [SpottingPhase(views())], config, Run(tmp_path))
    weights = run.train(Progress())
    after = load_network(weights, Spotter)[0].detector.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())


@pytest.mark.slow
def test_it_learns_to_read_and_reads_found_lines(tmp_path: Path) -> None:
    optimizer = OptimizerConfig(learning_rate=4e-3, warm_up_steps=5, average_decay=0.9)
    config = TrainingConfig(Budget(steps=150), optimizer, device="cpu")
    run = Training(spotter(), [SpottingPhase(views(2))], config, Run(tmp_path))
    reader = load_spotter(run.train(Progress()), "cpu")
    lines = [tuple(map(tuple, line.tolist())) for line in page().lines]
    assert [one.text for one in reader.read(page().image, lines)] == ["NO", "I"]
