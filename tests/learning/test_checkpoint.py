"""Weights and states come back, or say why not."""

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import WeightsError
from labeler.learning.checkpoint import (
    BEST_SCORE,
    ENCLOSES,
    best_score,
    encloses,
    load_checkpoint,
    load_network,
    load_state,
    save_state,
    save_weights,
)
from labeler.learning.networks.detector import CountReading, DetectionNetwork, DetectorConfig
from labeler.learning.networks.recognizer import (
    Backbone,
    Recognizer,
    RecognizerConfig,
    SequenceModel,
)


def test_weights_come_back_with_config_and_metadata(tmp_path: Path) -> None:
    network = DetectionNetwork(
        DetectorConfig(decoder_channels=32, count_reading=CountReading.CLASSES)
    )
    path = tmp_path / "deep" / "weights.safetensors"
    save_weights(path, network, {"sets": ["a"], "step": 7})
    loaded, metadata = load_checkpoint(path)
    assert loaded.config == network.config
    assert metadata == {"sets": ["a"], "step": 7}
    assert not loaded.training
    for name, value in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], value)


def test_no_random_weights_are_made_for_those_of_a_file(tmp_path: Path) -> None:
    save_weights(tmp_path / "weights.safetensors", DetectionNetwork(), {})
    torch.manual_seed(0)
    expected = torch.rand(3)
    torch.manual_seed(0)
    load_checkpoint(tmp_path / "weights.safetensors")
    assert torch.equal(torch.rand(3), expected)


def test_half_precision_without_count_heads_is_small_and_loads(tmp_path: Path) -> None:
    network = DetectionNetwork(DetectorConfig(count_reading=CountReading.CLASSES)).eval()
    full, light = tmp_path / "full", tmp_path / "light"
    save_weights(full, network, {})
    save_weights(light, network.without_count_heads(), {}, half=True)
    assert light.stat().st_size < full.stat().st_size / 2
    loaded, _ = load_checkpoint(light)
    assert not loaded.config.count_heads
    assert next(loaded.parameters()).dtype == torch.float32
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        assert torch.allclose(loaded(image).line, network(image).line, atol=0.05)


@pytest.mark.parametrize("content", [b"", b"no weights", b"\x10\0\0\0\0\0\0\0{broken"])
def test_a_damaged_file_is_refused_with_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=r"broken\.safetensors"):
        load_checkpoint(path)
    with pytest.raises(WeightsError, match=r"broken\.safetensors"):
        load_state(path)


def test_a_truncated_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.safetensors"
    save_weights(path, DetectionNetwork(), {})
    path.write_bytes(path.read_bytes()[:100_000])
    with pytest.raises(WeightsError, match="damaged"):
        load_checkpoint(path)


def test_foreign_weights_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.safetensors"
    save_file({"a": torch.zeros(1)}, path)
    with pytest.raises(WeightsError, match="does not hold weights"):
        load_checkpoint(path)
    with pytest.raises(WeightsError, match="no weights at"):
        load_checkpoint(tmp_path / "missing")


def test_weights_of_another_shape_are_refused(tmp_path: Path) -> None:
    network = DetectionNetwork(DetectorConfig(decoder_channels=32))
    network.config = DetectorConfig(decoder_channels=48)
    path = tmp_path / "shape.safetensors"
    save_weights(path, network, {})
    with pytest.raises(WeightsError, match="another version"):
        load_checkpoint(path)


def test_states_hold_tensors_and_numbers_and_leave_no_other_file(tmp_path: Path) -> None:
    path = tmp_path / "training.pt"
    save_state(path, {"step": 3, "weights": {"a": torch.ones(2)}, "smoothed": [0.5]})
    assert load_state(path)["step"] == 3
    assert [file.name for file in tmp_path.iterdir()] == ["training.pt"]


@pytest.mark.parametrize("nonsense", [None, 0.0, 1.0, -3.0, "0.5", True])
def test_weights_that_say_nothing_sensible_keep_their_scores(nonsense: object) -> None:
    assert best_score({BEST_SCORE: nonsense}) == DEFAULT_SCORE
    assert best_score({}) == DEFAULT_SCORE


@pytest.mark.parametrize("nonsense", [None, 1, "true", False])
def test_weights_that_say_nothing_sensible_enclose_nothing(nonsense: object) -> None:
    assert not encloses({ENCLOSES: nonsense})
    assert encloses({ENCLOSES: True})


def test_weights_of_an_older_version_are_read_whatever_it_called_their_parts(
    tmp_path: Path,
) -> None:
    config = RecognizerConfig("ab", Backbone.RESIDUAL, SequenceModel.LSTM, 32)
    network, path = Recognizer(config), tmp_path / "reader.safetensors"
    tensors = {
        name.replace("backbone.", "trunk.").replace("sequence_model.", "context."): value
        for name, value in network.state_dict().items()
    }
    said = {"alphabet": "ab", "trunk": "residual", "context": "lstm", "channels": 32}
    header = {"format": "labeler reader 1", "config": json.dumps(said), "metadata": "{}"}
    save_file(tensors, path, header)
    loaded, _ = load_network(path, Recognizer)
    assert loaded.config == config
    for name, value in network.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], value)
