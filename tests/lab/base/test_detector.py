"""The base training command, for one step."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from labeler.core.errors import LabelerError
from labeler.lab.base.detector import BaseRun, main, train_base
from labeler.learning.checkpoint import load_beginning, load_checkpoint, save_weights
from labeler.learning.training.config import Budget, TrainingConfig
from tests.fakes.onnx_detectors import with_a_neck


def test_rendered_pages_alone_suffice(tmp_path: Path) -> None:
    config = TrainingConfig(budget=Budget(steps=1), batch=3, size=64, device="cpu")
    metadata = load_checkpoint(train_base(BaseRun(tmp_path / "base", None, config)))[1]
    assert metadata["step"] == 1
    assert metadata["kind"] == "base"


def test_worker_processes_and_shared_pages_change_nothing(tmp_path: Path) -> None:
    config = TrainingConfig(budget=Budget(steps=1), batch=3, size=64, device="cpu")
    alone = train_base(BaseRun(tmp_path / "alone", None, config))
    run = BaseRun(tmp_path / "shared", None, replace(config, workers=1), pages=tmp_path / "pages")
    one, other = (load_checkpoint(path)[0].state_dict() for path in (alone, train_base(run)))
    assert all(torch.equal(value, other[name]) for name, value in one.items())
    assert any((tmp_path / "pages").rglob("*.npy"))


def test_a_network_learns_from_the_answers_of_another(tmp_path: Path, tiny_weights: Path) -> None:
    config = TrainingConfig(budget=Budget(steps=1), batch=6, size=64, device="cpu")
    run = BaseRun(tmp_path / "taught", None, config, teacher=tiny_weights)
    heard: list[dict[str, float]] = []
    made = train_base(run, report=lambda step, total, metrics: heard.append(metrics))
    assert heard[0]["kept_line"] > 0
    assert load_checkpoint(made)[1]["teacher"] == tiny_weights.name


def test_heads_learn_again_and_again_from_what_was_looked_at_once(
    tmp_path: Path, tiny_weights: Path
) -> None:
    network, metadata = load_beginning(with_a_neck(tmp_path / "theirs.map.onnx"))
    start = tmp_path / "start.safetensors"
    save_weights(start, network, metadata)
    config = TrainingConfig(budget=Budget(steps=3), batch=6, size=64, device="cpu")
    run = BaseRun(tmp_path / "run", None, config, start=start, teacher=tiny_weights, kept=2)
    made, _ = load_checkpoint(train_base(run))
    assert len(list((tmp_path / "run" / "seen").iterdir())) == 4, "with labels, and without"
    assert not torch.equal(made.line_head.layers[1].bias, network.line_head.layers[1].bias)
    unfrozen = replace(run, out=tmp_path / "other", start=tiny_weights)
    with pytest.raises(LabelerError, match="learns itself"):
        train_base(unfrozen)


def test_an_encoder_that_others_taught_learns_where_that_is_asked_for(tmp_path: Path) -> None:
    network, metadata = load_beginning(with_a_neck(tmp_path / "theirs.map.onnx"))
    start = tmp_path / "start.safetensors"
    save_weights(start, network, metadata)
    asked = [
        "--start",
        str(start),
        "--steps",
        "1",
        "--batch",
        "3",
        "--size",
        "64",
        "--rendered",
        "2",
    ]
    for name, more in ("stays", []), ("learns", ["--encoder-rate", "0.5"]):
        main(["--out", str(tmp_path / name), "--device", "cpu", *asked, *more])
    before = network.encoder.state_dict()
    stays, learns = (
        load_checkpoint(tmp_path / name / "weights.safetensors")[0].encoder.state_dict()
        for name in ("stays", "learns")
    )
    assert all(torch.equal(value, stays[name]) for name, value in before.items())
    assert not all(torch.equal(value, learns[name]) for name, value in before.items())


@pytest.mark.slow
def test_real_sets_join_in(tmp_path: Path, real_data: Path) -> None:
    config = TrainingConfig(budget=Budget(steps=1), batch=9, size=64, device="cpu")
    assert train_base(BaseRun(tmp_path, real_data, config)).exists()


def test_a_budget_is_required(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main(["--out", str(tmp_path)])
