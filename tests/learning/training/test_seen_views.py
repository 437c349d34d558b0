"""Heads learn from views that encoder and teacher look at once."""

import importlib
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from labeler.learning.checkpoint import load_beginning
from labeler.learning.data.sources import PageSource
from labeler.learning.losses.distillation import distillation_losses
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.training.config import TrainingConfig
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.seen_views import SeenViewsPhase
from labeler.learning.training.supervised import SupervisedPhase
from tests.fakes.onnx_detectors import with_a_neck

pages = importlib.import_module("tests.learning.pages")
CPU = torch.device("cpu")
CONFIG = replace(TrainingConfig(), size=64, count_ramp=(-1.0, 0.0))
SOURCE = PageSource([pages.striped_page])


@pytest.fixture
def networks(tmp_path: Path) -> tuple[DetectionNetwork, DetectionNetwork]:
    """A network that learns, and a teacher that says something else."""
    file = with_a_neck(tmp_path / "their.map.onnx")
    torch.manual_seed(1)
    network, _ = load_beginning(file)
    torch.manual_seed(2)
    teacher, _ = load_beginning(file)
    torch.nn.init.constant_(teacher.line_head.layers[1].bias, 1.0)
    return network, teacher


def phase_of(
    networks: tuple[DetectionNetwork, DetectionNetwork],
    folder: Path | None,
    *,
    has_labels: bool = True,
) -> SeenViewsPhase:
    return SeenViewsPhase(
        [SOURCE] * 2,
        *networks,
        CONFIG,
        folder,
        count=3,
        name="views",
        seed=5,
        has_labels=has_labels,
    )


def test_losses_are_those_of_looking_every_time(networks, tmp_path: Path) -> None:
    network, teacher = networks
    models, progress = NetworkAndAverage(network, network), TrainingProgress(0, 1.0)
    seen = phase_of(networks, tmp_path / "seen")
    found = seen.losses(models, next(seen.batches(0)).to(CPU), progress)
    fresh = SupervisedPhase([SOURCE] * 2, replace(CONFIG, seed=5))
    batch = next(fresh.batches(0)).to(CPU)
    wanted = fresh.losses(models, batch, progress)
    distances = distillation_losses(network(batch.images), teacher.eval()(batch.images))
    wanted |= {name: CONFIG.rehearsal_weight * one for name, one in distances.items()}
    assert found["kept_line"].item() > 0
    assert found.keys() == wanted.keys()
    for name, loss in found.items():
        assert loss.item() == pytest.approx(wanted[name].item(), rel=0.01, abs=1e-4), name


@pytest.mark.parametrize("is_in_memory", [True, False])
def test_every_view_is_looked_at_once_and_comes_again(
    networks, tmp_path: Path, *, is_in_memory: bool
) -> None:
    looks: list[None] = []
    networks[0].encoder.register_forward_hook(lambda *_: looks.append(None))
    folder = None if is_in_memory else tmp_path / "seen"
    phase = phase_of(networks, folder)
    stream = phase.batches(0)
    taken = [next(stream) for _ in range(9)]
    assert len(looks) == 3
    rounds = [
        {float(one.wanted.line.double().sum()) for one in taken[i : i + 3]} for i in (0, 3, 6)
    ]
    assert rounds[0] == rounds[1] == rounds[2]
    assert len(rounds[0]) == 3
    resumed = next(phase_of(networks, folder).batches(5))
    assert torch.equal(resumed.wanted.line, taken[5].wanted.line)
    assert len(looks) == 3 + is_in_memory, "what was kept is not looked at again"


def test_a_teacher_on_the_same_encoder_does_not_look_again(networks) -> None:
    network, teacher = networks
    apart = next(phase_of(networks, None).batches(0))
    teacher.load_state_dict(network.state_dict())
    same = next(phase_of((teacher, teacher), None).batches(0))
    looks: list[None] = []
    teacher.encoder.register_forward_hook(lambda *_: looks.append(None))
    next(phase_of((teacher, teacher), None).batches(0))
    assert len(looks) == 1
    assert torch.equal(same.encoded.pyramid[1], apart.encoded.pyramid[1])
    wanted = next(phase_of((network, teacher), None).batches(0)).wanted
    assert torch.allclose(same.wanted.line.float(), wanted.line.float(), atol=1e-2)


def test_without_labels_only_the_teacher_teaches(networks, tmp_path: Path) -> None:
    phase = phase_of(networks, tmp_path / "seen", has_labels=False)
    batch = next(phase.batches(0)).to(CPU)
    models = NetworkAndAverage(networks[0], networks[0])
    losses = phase.losses(models, batch, TrainingProgress(0, 1.0))
    assert losses
    assert all(name.startswith("kept_") for name in losses)
    sum(losses.values()).backward()
    assert networks[0].character_head.layers[1].weight.grad.abs().sum() > 0


def test_a_part_is_every_so_manieth_view(networks, tmp_path: Path) -> None:
    batch = next(phase_of(networks, tmp_path / "seen").batches(0))
    part = batch.part(1, 2)
    assert (len(batch), len(part)) == (2, 1)
    assert torch.equal(part.wanted.line, batch.wanted.line[1:])
    assert torch.equal(part.encoded.pyramid[1], batch.encoded.pyramid[1][1:])
    assert torch.equal(part.targets.line, batch.targets.line[1:])
