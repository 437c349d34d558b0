"""Where torch computes in 32 bits, ONNX Runtime runs a copy of the weights, and says the same."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from labeler.learning.checkpoint import load_checkpoint
from labeler.learning.inference import exported_copies
from labeler.learning.inference.export import export_onnx
from labeler.learning.inference.exported_copies import quickest
from labeler.learning.inference.onnx_network import OnnxNetwork
from labeler.learning.inference.torch_network import TorchNetwork

pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def exported(tiny_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The weights as ONNX: exporting takes a second, and need not happen in every test."""
    path = tmp_path_factory.mktemp("exported") / "tiny.onnx"
    export_onnx(tiny_weights, path, {})
    return path


@pytest.fixture
def cache(tmp_path: Path, exported: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of copies, on a processor that does not multiply in 16 bits."""
    monkeypatch.setattr(
        exported_copies, "export_onnx", lambda _, draft, source: shutil.copyfile(exported, draft)
    )
    monkeypatch.setattr(exported_copies, "inference_precision", lambda device: torch.float32)
    monkeypatch.setattr(exported_copies, "user_cache", lambda: tmp_path)
    return tmp_path / "exported"


def run(weights: Path):
    return quickest(load_checkpoint(weights)[0], weights, CPU)


def refuse(*_: object) -> None:
    raise RuntimeError("the exporter fell over")


def test_a_copy_says_what_the_weights_say_and_is_made_once(
    cache: Path, tiny_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run(tiny_weights)
    monkeypatch.setattr(exported_copies, "export_onnx", refuse)
    second = run(tiny_weights)
    tiles = np.random.default_rng(1).integers(0, 256, (1, 64, 128, 3), np.uint8)
    plain = TorchNetwork(load_checkpoint(tiny_weights)[0], CPU, torch.float32)
    for network in (first, second):
        assert isinstance(network, OnnxNetwork)
        for one, other in zip(network(tiles), plain(tiles), strict=True):
            assert np.allclose(one.line, other.line, atol=1e-4)
            assert np.allclose(one.character, other.character, atol=1e-4)
    assert len(list(cache.iterdir())) == 1


def test_a_damaged_copy_is_made_again(cache: Path, tiny_weights: Path) -> None:
    run(tiny_weights)
    (copy,) = cache.iterdir()
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2])
    assert isinstance(run(tiny_weights), OnnxNetwork)
    assert len(copy.read_bytes()) > len(whole) // 2


def test_torch_runs_what_cannot_be_exported_and_the_log_says_why(
    cache: Path,
    tiny_weights: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(exported_copies, "export_onnx", refuse)
    assert isinstance(run(tiny_weights), TorchNetwork)
    assert "the exporter fell over" in caplog.text
    assert list(cache.iterdir()) == []


def test_a_copy_that_answers_otherwise_is_not_used(
    cache: Path, tiny_weights: Path, caplog: pytest.LogCaptureFixture
) -> None:
    network, _ = load_checkpoint(tiny_weights)
    torch.nn.init.constant_(network.line_head.layers[1].bias, 1.0)
    assert isinstance(quickest(network, tiny_weights, CPU), TorchNetwork)
    assert "it answers otherwise by" in caplog.text
    assert list(cache.iterdir()) == []


def test_a_cache_that_cannot_be_written_keeps_nobody_from_detecting(
    cache: Path, tiny_weights: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache.parent.mkdir(exist_ok=True)
    cache.write_bytes(b"")
    assert isinstance(run(tiny_weights), TorchNetwork)
    assert "no copy of it can be used" in caplog.text


def test_torch_stays_where_it_is_quicker(
    cache: Path, tiny_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exported_copies, "inference_precision", lambda device: torch.bfloat16)
    assert isinstance(run(tiny_weights), TorchNetwork)
    assert not cache.exists()


def test_torch_stays_without_onnx_runtime(
    cache: Path, tiny_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exported_copies, "find_spec", lambda package: None)
    assert isinstance(run(tiny_weights), TorchNetwork)


def test_only_the_copies_used_last_are_kept(
    cache: Path, tiny_weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exported_copies, "_MOST", 2)
    run(tiny_weights)
    (copy,) = cache.iterdir()
    for number in range(4):
        (cache / f"{number}.onnx").write_bytes(b"old")
        os.utime(cache / f"{number}.onnx", (number, number))
    copy.unlink()
    run(tiny_weights)
    assert {path.name for path in cache.glob("*.onnx")} == {copy.name, "3.onnx"}
