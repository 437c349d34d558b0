"""A retrain that begins with a detector somebody added."""

import importlib
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_beginning, load_checkpoint, save_weights
from labeler.learning.data.sources import PageSource
from labeler.learning.training import transplant
from labeler.learning.training.config import Budget, TrainingConfig
from labeler.learning.training.fine_tune import FineTuneData, FineTuneSettings, fine_tune
from labeler.learning.training.phase import NetworkAndAverage, TrainingProgress
from labeler.learning.training.rehearsal import RehearsalPhase
from tests.fakes.onnx_detectors import with_a_neck

pages = importlib.import_module("tests.learning.pages")
SETTINGS = FineTuneSettings(
    budget=Budget(steps=3), batch=4, size=64, rehearsal_pages=2, warm_up_steps=1, device="cpu"
)


@pytest.fixture
def start(tmp_path: Path) -> Path:
    return with_a_neck(tmp_path / "their.map.onnx")


def test_heads_learn_and_what_they_stand_on_stays(start: Path, tmp_path: Path) -> None:
    names: list[set[str]] = []
    watch = (Progress(), lambda step, total, metrics: names.append(set(metrics)))
    data = FineTuneData([pages.striped_page])
    before, _ = load_beginning(start)
    first = fine_tune(start, data, tmp_path / "first", SETTINGS, watch=watch)
    after, metadata = load_checkpoint(first)
    assert metadata["best_score"] == 0.7
    encoder = before.encoder.state_dict()
    assert all(value.equal(encoder[name]) for name, value in after.encoder.state_dict().items())
    assert not torch.equal(after.line_head.layers[1].weight, before.line_head.layers[1].weight), (
        "its lines are corrected"
    )
    assert "kept_line" in names[-1]
    assert "kept_character" not in names[-1], "nobody taught it characters before"
    start.unlink()
    again = fine_tune(first, data, tmp_path / "second", SETTINGS, watch=watch)
    assert load_checkpoint(again)[0].config == after.config


def test_heads_of_the_base_are_where_its_own_begin(
    start: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transplant, "_BATCHES", 1)
    torch.manual_seed(5)
    base, metadata = load_beginning(start)
    donor = tmp_path / "base.safetensors"
    save_weights(donor, base, metadata)
    hardly = replace(SETTINGS, budget=Budget(steps=1), learning_rate=1e-9, heads=donor)
    data = FineTuneData([pages.striped_page])
    after, _ = load_checkpoint(fine_tune(start, data, tmp_path / "run", hardly))
    taught, given = (one.character_head.state_dict() for one in (after, base))
    assert all(torch.allclose(value, given[name], atol=1e-5) for name, value in taught.items())


def test_an_interrupted_retrain_goes_on_as_if_it_had_not_been(start: Path, tmp_path: Path) -> None:
    data, progress, steps = FineTuneData([pages.striped_page]), Progress(), []

    def report(step: int, total: int, metrics: dict[str, float]) -> None:
        steps.append(step)
        if step == 1:
            progress.cancel()

    with pytest.raises(Cancelled):
        fine_tune(start, data, tmp_path / "broken", SETTINGS, watch=(progress, report))
    resumed = fine_tune(start, data, tmp_path / "broken", SETTINGS, watch=(Progress(), report))
    whole = fine_tune(start, data, tmp_path / "whole", SETTINGS)
    assert steps == [1, 2, 3]
    one, other = (load_checkpoint(path)[0].state_dict() for path in (resumed, whole))
    assert all(torch.allclose(value, other[name], atol=1e-5) for name, value in one.items())


def rehearsed(start: Path, *, learns: bool) -> tuple[dict[str, float], int]:
    """Return the losses of one rehearsal, and how often an encoder has looked."""
    torch.manual_seed(3)
    network, _ = load_beginning(start)
    teacher, _ = load_beginning(start)
    teacher.load_state_dict(network.state_dict())
    torch.nn.init.constant_(network.line_head.layers[1].bias, 1.0)
    if learns:
        network.let_encoder_learn()
    looks: list[None] = []
    for one in (network, teacher):
        one.encoder.register_forward_hook(lambda *_: looks.append(None))
    config = replace(TrainingConfig(), size=64)
    phase = RehearsalPhase(PageSource([pages.striped_page]), 2, teacher, config)
    batch = next(phase.batches(0)).to(torch.device("cpu"))
    models = NetworkAndAverage(network, network)
    losses = phase.losses(models, batch, TrainingProgress(0, 0.0))
    return {name: float(value.detach()) for name, value in losses.items()}, len(looks)


def test_an_encoder_that_stays_looks_once_for_both(start: Path) -> None:
    shared, looks = rehearsed(start, learns=False)
    apart, twice = rehearsed(start, learns=True)
    assert (looks, twice) == (1, 2)
    assert shared["kept_line"] > 0
    assert shared == pytest.approx(apart, rel=1e-4)


def test_a_teacher_on_another_encoder_looks_itself(start: Path, tmp_path: Path) -> None:
    network, _ = load_beginning(start)
    teacher, _ = load_beginning(with_a_neck(tmp_path / "another.map.onnx", levels=4))
    looks: list[str] = []
    network.encoder.register_forward_hook(lambda *_: looks.append("network"))
    teacher.encoder.register_forward_hook(lambda *_: looks.append("teacher"))
    config = replace(TrainingConfig(), size=64)
    phase = RehearsalPhase(PageSource([pages.striped_page]), 1, teacher, config)
    batch = next(phase.batches(0)).to(torch.device("cpu"))
    phase.losses(NetworkAndAverage(network, network), batch, TrainingProgress(0, 0.0))
    assert sorted(looks) == ["network", "teacher"]


def test_many_pages_of_words_teach_what_they_stand_on_as_well(start: Path, tmp_path: Path) -> None:
    data = FineTuneData([pages.striped_page] * 4)
    lines = replace(SETTINGS, many_pages=4)
    before = load_beginning(start)[0].encoder.state_dict()

    def moved(name: str, settings: FineTuneSettings) -> float:
        network, _ = load_checkpoint(fine_tune(start, data, tmp_path / name, settings))
        after = network.encoder.state_dict()
        assert network.config.is_encoder_frozen is (name in ("lines", "few"))
        return sum(float((after[key] - value).abs().sum()) for key, value in before.items())

    words = replace(lines, words=True, shown_side=96)
    assert moved("lines", lines) == 0, "lines it knows better"
    assert moved("few", replace(words, many_pages=5)) == 0
    slowly = moved("slowly", replace(words, taught_encoder_rate=0.01))
    assert 0 < slowly < moved("words", words) / 5


def test_what_has_learnt_words_goes_on_from_a_stop(start: Path, tmp_path: Path) -> None:
    data, progress = FineTuneData([pages.striped_page] * 4), Progress()
    settings = replace(SETTINGS, many_pages=4, words=True)

    def stop(step: int, total: int, metrics: dict[str, float]) -> None:
        if step == 1:
            progress.cancel()

    with pytest.raises(Cancelled):
        fine_tune(start, data, tmp_path / "broken", settings, watch=(progress, stop))
    resumed = fine_tune(start, data, tmp_path / "broken", settings)
    whole = fine_tune(start, data, tmp_path / "whole", settings)
    one, other = (load_checkpoint(path)[0].state_dict() for path in (resumed, whole))
    assert all(torch.allclose(value, other[name], atol=1e-6) for name, value in one.items())
