"""A detector that somebody added is what ours stands on: same answers at first, then more."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from labeler.core.errors import WeightsError
from labeler.core.foreign_model import TAUGHT_SCORE, Habits, Pixels
from labeler.core.records import ModelKind
from labeler.learning.checkpoint import (
    best_score,
    load_beginning,
    load_checkpoint,
    long_side,
    save_weights,
    take_encoder,
)
from labeler.learning.inference.detect import detector_of, load_detector, load_exported_detector
from labeler.learning.inference.export import export_onnx
from labeler.learning.inference.foreign.detector import load_map_detector, probabilities
from labeler.learning.inference.foreign.feeding import fed
from labeler.learning.inference.foreign.onnx_file import habits_of, read_onnx
from labeler.learning.networks.encoders import EncoderKind
from tests.fakes.onnx_detectors import with_a_neck, without_features

pytest.importorskip("onnxruntime")
PLAIN = Habits(ModelKind.DETECTOR)
CPU = torch.device("cpu")
KINDS = {
    "as PaddleOCR's": (PLAIN, 0),
    "a quarter of the size": (PLAIN, 2),
    "half of the size, in RGB": (replace(PLAIN, is_bgr=False, pixels=Pixels.DOCTR), 1),
    "logits": (replace(PLAIN, is_logits=True), 0),
    "grey": (replace(PLAIN, channels=1, pixels=Pixels.UNIT), 0),
    "channels last": (replace(PLAIN, is_channels_last=True, pixels=Pixels.HALF), 1),
}


@pytest.fixture
def picture() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (96, 160, 3)).astype(np.uint8)


def as_tensor(picture: np.ndarray) -> Tensor:
    return torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 255


@pytest.mark.parametrize("kind", KINDS)
def test_it_begins_with_the_answers_of_the_file(
    kind: str, tmp_path: Path, picture: np.ndarray
) -> None:
    habits, shrinks = KINDS[kind]
    if habits.channels == 1:
        picture[:] = picture[..., :1]  # what is grey already is not rounded to bytes again
    path = with_a_neck(tmp_path / "their.map.onnx", habits, shrinks=shrinks)
    file = read_onnx(path)
    said = probabilities(file(fed(picture, habits_of(path, file))), habits)
    logits = torch.logit(torch.from_numpy(said)[None, None].double())
    if shrinks == 2:
        wanted = functional.interpolate(logits, scale_factor=2, mode="bilinear")
    else:
        wanted = functional.avg_pool2d(logits, 2 - shrinks)
    network, _ = load_beginning(path)
    with torch.no_grad():
        found = network(as_tensor(picture)).line
    assert found.std() > 1e-3, "a map that says nothing proves nothing"
    assert torch.allclose(found.sigmoid().double(), wanted.sigmoid(), atol=1e-4)


def test_missing_levels_are_made_of_finer_ones(tmp_path: Path, picture: np.ndarray) -> None:
    network, _ = load_beginning(with_a_neck(tmp_path / "a.map.onnx", levels=3))
    with torch.no_grad():
        pyramid = network.encoded(as_tensor(picture)).pyramid
    assert [tuple(one.shape[2:]) for one in pyramid] == [
        (96 // stride, 160 // stride) for stride in (2, 4, 8, 16, 32)
    ]
    assert torch.allclose(pyramid[4], functional.avg_pool2d(pyramid[2], 4))


def test_weights_are_whole_without_the_file(tmp_path: Path, picture: np.ndarray) -> None:
    path = with_a_neck(tmp_path / "their.map.onnx", replace(PLAIN, long_side=480))
    network, metadata = load_beginning(path)
    weights = tmp_path / "weights.safetensors"
    save_weights(weights, network, metadata)
    path.unlink()
    loaded, kept = load_checkpoint(weights)
    assert loaded.config == network.config
    assert (best_score(kept), long_side(kept)) == (TAUGHT_SCORE, 480)
    with torch.no_grad():
        one, other = loaded(as_tensor(picture)), network(as_tensor(picture))
    assert torch.equal(one.line, other.line)
    assert torch.equal(one.character, other.character)


def test_an_encoder_that_learnt_is_stored_as_it_is(tmp_path: Path, picture: np.ndarray) -> None:
    network, _ = load_beginning(with_a_neck(tmp_path / "their.map.onnx"))
    network.let_encoder_learn()
    with torch.no_grad():
        for weight in network.encoder.parameters():
            weight.mul_(1.1)
    save_weights(tmp_path / "weights.safetensors", network, {})
    loaded, _ = load_checkpoint(tmp_path / "weights.safetensors")
    with torch.no_grad():
        assert torch.equal(loaded(as_tensor(picture)).line, network(as_tensor(picture)).line)


def test_a_frozen_encoder_keeps_its_statistics(tmp_path: Path) -> None:
    network, _ = load_beginning(with_a_neck(tmp_path / "their.map.onnx"))
    network.train()
    assert not any(module.training for module in network.encoder.modules())
    assert network.line_decoder.training


def test_it_looks_at_images_as_the_file_did(tmp_path: Path) -> None:
    page = np.full((300, 640, 3), 255, np.uint8)
    page[100:140, 50:400] = 0
    for side in (None, 320):
        path = with_a_neck(tmp_path / "their.map.onnx", replace(PLAIN, long_side=side))
        network, metadata = load_beginning(path)
        theirs, ours = load_map_detector(path), detector_of(network, metadata, CPU)
        maps, own = theirs.detect(page).maps, ours.detect(page).maps
        assert maps is not None
        assert own is not None
        wide = own.line.shape[1]
        assert wide == (320 if side else round(736 / 300 * 640)) // 2
        assert ours.best == theirs.detect(page).best_score == TAUGHT_SCORE


def test_it_is_exported_and_looks_alike(tmp_path: Path) -> None:
    path = with_a_neck(tmp_path / "their.map.onnx", replace(PLAIN, long_side=320))
    network, metadata = load_beginning(path)
    weights, out = tmp_path / "weights.safetensors", tmp_path / "ours.onnx"
    save_weights(weights, network, metadata)
    export_onnx(weights, out, {})
    for detector in (load_detector(weights, "cpu"), load_exported_detector(out)):
        assert detector.scales.once == 320
        assert detector.best == TAUGHT_SCORE
    with pytest.raises(WeightsError, match="an ONNX file already"):
        export_onnx(path, out, {})
    page = np.random.default_rng(2).integers(0, 256, (200, 320, 3)).astype(np.uint8)
    one, other = (
        detector.detect(page).maps
        for detector in (detector_of(network, metadata, CPU), load_exported_detector(out))
    )
    assert one is not None
    assert other is not None
    assert np.abs(one.line.astype(int) - other.line).max() <= 3, "in 255ths, one side in 16 bits"


@pytest.mark.parametrize("name", ["unknown operator", "no features", "damage"])
def test_what_cannot_be_trained_on_says_why_and_goes_on_finding(name: str, tmp_path: Path) -> None:
    path = tmp_path / "their.map.onnx"
    if name == "unknown operator":
        with_a_neck(path, unknown=True)
        why = "made of operators that are not known here: Abs, Acosh"
    elif name == "no features":
        without_features(path)
        why = "no maps of features"
    else:
        path.write_bytes(b"\x08\x07" + b"\xff" * 8)
        why = "damaged or not an ONNX model"
    with pytest.raises(WeightsError, match=f"serves as it is, but cannot be trained on: .*{why}"):
        load_beginning(path)
    if name != "damage":
        load_map_detector(path).detect(np.full((64, 64, 3), 255, np.uint8))


def test_a_file_within_weights_that_is_damaged_is_refused(tmp_path: Path) -> None:
    network, _ = load_beginning(with_a_neck(tmp_path / "their.map.onnx"))
    network.config = replace(network.config, encoder_file=b"no network")
    assert network.config.encoder is EncoderKind.ADDED
    save_weights(tmp_path / "weights.safetensors", network, {})
    with pytest.raises(WeightsError, match="cannot be trained on: it is damaged"):
        load_checkpoint(tmp_path / "weights.safetensors")


def test_an_encoder_of_another_file_is_not_taken(tmp_path: Path) -> None:
    network, _ = load_beginning(with_a_neck(tmp_path / "a.map.onnx"))
    grey = replace(PLAIN, channels=1)
    other, metadata = load_beginning(with_a_neck(tmp_path / "b.map.onnx", grey))
    other.let_encoder_learn()
    save_weights(tmp_path / "taught.safetensors", other, metadata)
    with pytest.raises(WeightsError, match="another kind"):
        take_encoder(network, tmp_path / "taught.safetensors")
