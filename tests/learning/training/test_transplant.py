"""Decoders and heads move to another encoder, and still know what they knew."""

import importlib
from pathlib import Path

import onnx
import pytest
import torch
from onnx import numpy_helper

from labeler.learning.checkpoint import load_beginning
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.training import transplant
from labeler.learning.training.transplant import take_heads
from tests.fakes.onnx_detectors import with_a_neck

pages = importlib.import_module("tests.learning.pages")


def rescaled(path: Path, factor: float) -> Path:
    """The same detector, whose features are so many times larger, and whose answer is the same."""
    model = onnx.load(path)
    for tensor in model.graph.initializer:
        scale = {"w_down2": factor, "w_up0": 1 / factor}.get(tensor.name)
        if scale is not None:
            changed = numpy_helper.to_array(tensor) * torch.tensor(scale).numpy()
            tensor.CopyFrom(numpy_helper.from_array(changed, tensor.name))
    out = path.with_name(f"{factor}.map.onnx")
    onnx.save(model, out)
    return out


def test_what_the_donor_says_is_said_on_features_that_differ(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(transplant, "_BATCHES", 4)
    monkeypatch.setattr(transplant, "_PAGES", 4)
    path = with_a_neck(tmp_path / "their.map.onnx")
    torch.manual_seed(1)
    donor, _ = load_beginning(path)
    torch.manual_seed(2)
    network, _ = load_beginning(rescaled(path, 3.0))
    images = torch.from_numpy(pages.striped_page().image).permute(2, 0, 1)[None].float() / 255
    with torch.no_grad():
        wanted, before = donor(images), network(images)
        take_heads(network, donor)
        after = network(images)
    assert not torch.allclose(before.character, wanted.character, atol=0.1)
    assert torch.allclose(after.character, wanted.character, atol=0.02)
    assert torch.allclose(after.threshold, wanted.threshold, atol=0.02)
    assert torch.allclose(after.line, before.line), "what the encoder says of lines stays"
    assert after.density is not None
    assert wanted.density is not None
    assert torch.allclose(after.density, wanted.density, atol=0.02)


@pytest.mark.parametrize("widths", [{"decoder_channels": 16}, {"head_channels": 16}])
def test_heads_of_another_size_are_not_taken(widths: dict[str, int], tmp_path: Path) -> None:
    network, _ = load_beginning(with_a_neck(tmp_path / "their.map.onnx"))
    donor = DetectionNetwork(DetectorConfig(**widths)).eval()
    before = {name: value.clone() for name, value in network.state_dict().items()}
    take_heads(network, donor)
    changed = [
        name for name, value in network.state_dict().items() if not value.equal(before[name])
    ]
    assert changed == []
