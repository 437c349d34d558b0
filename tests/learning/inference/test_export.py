"""Exported models say what the weights they are made from say."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from labeler.app.pipeline import Pipeline
from labeler.core.errors import WeightsError
from labeler.learning.checkpoint import load_checkpoint, save_weights
from labeler.learning.inference import export, onnx_network
from labeler.learning.inference.detect import PageDetector, load_exported_detector
from labeler.learning.inference.export import export_onnx
from labeler.learning.inference.onnx_network import OnnxNetwork
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.detector import DetectionNetwork as DetectorNetwork
from labeler.learning.networks.detector import DetectorConfig
from labeler.paths import resources
from labeler.rendering.scene import render_sample


@pytest.fixture(scope="module")
def base() -> Path:
    return resources() / "weights" / "base.safetensors"


@pytest.fixture(scope="module")
def exported(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base weights as ONNX."""
    pytest.importorskip("onnx")
    path = tmp_path_factory.mktemp("onnx") / "deep" / "base.onnx"
    export_onnx(base, path, {"name": "base", "sha256": "abc"})
    return path


def torch_network(weights: Path) -> TorchNetwork:
    return TorchNetwork(load_checkpoint(weights)[0], torch.device("cpu"), torch.float32)


def test_both_find_the_same_regions(exported: Path, base: Path) -> None:
    pytest.importorskip("onnxruntime")
    detector = load_exported_detector(exported)
    theirs = Pipeline(detector)
    same = (detector.scales, detector.lines, detector.best)
    ours = Pipeline(PageDetector(torch_network(base), *same))
    lines = 0
    for seed, side in ((0, 640), (1, 500)):
        image = render_sample(np.random.default_rng(seed), side).image
        one, other = ours.find(image), theirs.find(image)
        lines += len(one.lines)
        assert len(one.regions) == len(other.regions)
        assert one.head_a == other.head_a
        for mine, its in zip(one.lines, other.lines, strict=True):
            assert np.allclose(mine.polygon, its.polygon, atol=0.5)
            assert abs(mine.score - its.score) < 1e-2
            assert mine.count == its.count
    assert lines > 0


@pytest.mark.parametrize("shape", [(1, 64, 96), (3, 96, 32)])
def test_batch_and_both_sides_are_free(exported: Path, base: Path, shape) -> None:
    pytest.importorskip("onnxruntime")
    tiles = np.random.default_rng(0).integers(0, 255, (*shape, 3), np.uint8)
    expected = torch_network(base)(tiles)
    for one, other in zip(OnnxNetwork(exported)(tiles), expected, strict=True):
        assert np.allclose(one.line, other.line, atol=1e-3)
        assert np.allclose(one.character, other.character, atol=1e-3)
        assert np.allclose(one.density, other.density, atol=1e-3)
        assert np.allclose(one.counts, other.counts, atol=1e-2)


def test_a_file_says_what_it_is_and_where_it_is_from(exported: Path) -> None:
    onnx = pytest.importorskip("onnx")
    model = onnx.load(exported)
    known = {entry.key: entry.value for entry in model.metadata_props}
    assert (known["name"], known["sha256"]) == ("base", "abc")
    assert json.loads(known["config"])["decoder_channels"] == 48
    assert json.loads(known["weights"])["kind"] == "base"
    assert "multiples of 32" in model.doc_string
    names = [output.name for output in model.graph.output]
    assert names == ["character", "line", "density", "count_a", "count_b"]
    assert [file.name for file in exported.parent.iterdir()] == ["base.onnx"]


def test_outputs_without_a_head_are_missing(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    weights, out = tmp_path / "light.safetensors", tmp_path / "light.onnx"
    config = DetectorConfig(decoder_channels=8, count_heads=False)
    save_weights(weights, DetectorNetwork(config), {})
    export_onnx(weights, out, {})
    assert [one.name for one in onnx.load(out).graph.output] == ["character", "line", "density"]


def test_a_failed_export_leaves_the_file_that_was_there(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("onnx")
    out = tmp_path / "base.onnx"
    out.write_bytes(b"older")

    def fail(network: object, target: Path, properties: object) -> None:
        target.write_bytes(b"half")
        raise OSError("No space left on device")

    monkeypatch.setattr(export, "_write", fail)
    with pytest.raises(OSError, match="space"):
        export_onnx(base, out, {})
    assert [file.name for file in tmp_path.iterdir()] == ["base.onnx"]
    assert out.read_bytes() == b"older"


def test_problems_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    onnx = pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    with pytest.raises(WeightsError, match="Choose another"):
        load_exported_detector(tmp_path / "missing.onnx")
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no model")
    with pytest.raises(WeightsError, match=r"broken\.onnx is damaged"):
        load_exported_detector(broken)
    foreign = tmp_path / "foreign.onnx"
    value = onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [1])
    node = onnx.helper.make_node("Identity", ["x"], ["y"])
    result = onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [1])
    graph = onnx.helper.make_graph([node], "foreign", [value], [result])
    opsets = [onnx.helper.make_opsetid("", 17)]
    onnx.save(onnx.helper.make_model(graph, opset_imports=opsets, ir_version=8), foreign)
    with pytest.raises(WeightsError, match="labeler export-model"):
        load_exported_detector(foreign)


def test_missing_packages_are_named(
    base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_network, "find_spec", lambda name: None)
    monkeypatch.setattr(export, "find_spec", lambda name: None)
    with pytest.raises(WeightsError, match="pip install onnxruntime"):
        load_exported_detector(tmp_path / "base.onnx")
    with pytest.raises(WeightsError, match="pip install onnx"):
        export_onnx(base, tmp_path / "base.onnx", {})
