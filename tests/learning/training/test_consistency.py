"""The consistency phase: what it trains, and when."""

import importlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from labeler.core.progress import Progress
from labeler.core.sample import Sample
from labeler.learning.networks.detector import CountReading, DetectionNetwork, DetectorConfig
from labeler.learning.training.average import averaged_copy
from labeler.learning.training.config import (
    Budget,
    Consistency,
    ConsistencyConfig,
    TrainingConfig,
)
from labeler.learning.training.consistency import ConsistencyPhase
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.supervised import SupervisedPhase

pages = importlib.import_module("tests.learning.pages")


def config(kind: Consistency, **changes: object) -> TrainingConfig:
    consistency = ConsistencyConfig(kind=kind, images=2, size=96, agreement=None)
    return TrainingConfig(
        budget=Budget(steps=4),
        consistency=replace(consistency, **changes),  # type: ignore[arg-type]
        batch=2,
        size=96,
        device="cpu",
    )


def unlabelled() -> Sample:
    return Sample(pages.striped_page().image)


def phase_of(kind: Consistency, **changes: object) -> ConsistencyPhase:
    return ConsistencyPhase([unlabelled], config(kind, **changes))


def gradients(network: DetectionNetwork, kind: Consistency) -> set[str]:
    phase = phase_of(kind)
    batch = next(phase.batches(0)).to(pages.CPU)
    losses = phase.losses(
        NetworkAndAverage(network, averaged_copy(network)), batch, TrainingProgress(3, 0.9)
    )
    torch.stack(list(losses.values())).sum().backward()
    return {
        name.split(".")[0]
        for name, parameter in network.named_parameters()
        if parameter.grad is not None and bool((parameter.grad != 0).any())
    }


@pytest.mark.parametrize("reading", CountReading)
def test_count_consistency_trains_decoder_b_and_no_segmentation_head(
    reading: CountReading,
) -> None:
    torch.manual_seed(0)
    reached = gradients(DetectionNetwork(DetectorConfig(count_reading=reading)), Consistency.COUNT)
    assert reached == {"encoder", "line_decoder", "count_heads"}


def test_map_consistency_trains_the_maps() -> None:
    torch.manual_seed(0)
    network = DetectionNetwork()
    with torch.no_grad():  # an untrained teacher is unsure everywhere and not heard
        for head in (network.character_head, network.line_head):
            head.layers[1].bias.fill_(-3.0)  # type: ignore[union-attr, operator]
    reached = gradients(network, Consistency.MAPS)
    assert {"character_head", "line_head", "encoder"} <= reached
    assert "count_heads" not in reached


def test_it_joins_between_the_two_conditions() -> None:
    phase = phase_of(Consistency.COUNT, begins=0.5, ends=0.8)
    active = [
        phase.is_active(TrainingProgress(0, fraction))
        for fraction in (0.0, 0.4, 0.5, 0.7, 0.8, 0.9)
    ]
    assert active == [False, False, True, True, False, False]


def test_it_joins_earlier_once_the_loss_has_settled() -> None:
    phase = phase_of(Consistency.COUNT, begins=0.5)
    assert phase.is_active(TrainingProgress(0, 0.3, settled_at=0.25))
    assert not phase.is_active(TrainingProgress(0, 0.3))


def test_nothing_unlabelled_or_nothing_asked_for_means_no_phase() -> None:
    assert not phase_of(Consistency.NONE).is_active(TrainingProgress(0, 0.9))
    assert not ConsistencyPhase([], config(Consistency.BOTH)).is_active(TrainingProgress(0, 0.9))


def test_disagreeing_counts_are_not_heard() -> None:
    torch.manual_seed(0)
    network = DetectionNetwork()
    phase = phase_of(Consistency.COUNT, agreement=0.1)
    batch = next(phase.batches(0)).to(pages.CPU)
    with torch.no_grad():  # head B now counts many more than A
        network.count_heads["b"].output.bias.fill_(5.0)  # type: ignore[union-attr, operator]
    losses = phase.losses(
        NetworkAndAverage(network, averaged_copy(network)), batch, TrainingProgress(3, 0.9)
    )
    assert float(losses["consistent_count"].detach()) == 0


def test_both_phases_share_a_step(tmp_path: Path) -> None:
    settings = config(Consistency.BOTH, begins=0.5)
    phases = [
        SupervisedPhase([pages.NoisyPage()] * 2, settings),
        ConsistencyPhase([unlabelled], settings),
    ]
    seen: list[set[str]] = []
    Training(DetectionNetwork(), phases, settings, Run(tmp_path)).train(
        Progress(), lambda step, total, metrics: seen.append(set(metrics))
    )
    extra = {"consistent_count", "consistent_maps"}
    assert [extra <= names for names in seen] == [False, False, True, True]
    assert all({"character", "line"} <= names for names in seen)


def test_pairs_are_the_same_however_often_training_resumes() -> None:
    phase = phase_of(Consistency.COUNT)
    stream = phase.batches(0)
    next(stream)
    second, again = next(stream), next(phase.batches(1))
    assert second.copies is not None
    assert again.copies is not None
    assert torch.equal(second.copies, again.copies)
    assert np.allclose(second.images.numpy(), again.images.numpy())
