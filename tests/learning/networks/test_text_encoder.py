"""A detector that stands on a network of others: it begins with their answers, and learns on."""

from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from torch import Tensor
from torch.nn import functional

from labeler.core.errors import WeightsError
from labeler.learning.checkpoint import load_checkpoint, outlines_of, save_weights, take_encoder
from labeler.learning.graphs import shipped
from labeler.learning.graphs.shipped import ShippedFile
from labeler.learning.inference.detect import load_detector, load_exported_detector
from labeler.learning.inference.export import export_onnx
from labeler.learning.inference.folded import FoldedDetector
from labeler.learning.inference.scales import scales_for
from labeler.learning.losses.detector import LossWeights, detector_losses
from labeler.learning.networks import text_encoder
from labeler.learning.networks.batch import DetectorTargets
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoders import COMING_ALONG, EncoderKind
from labeler.learning.networks.spotter import Spotter, SpotterConfig
from labeler.learning.networks.stkm import STKM, STKMConfig
from labeler.learning.networks.text_encoder import DETECTOR

pytest.importorskip("rapidocr")
onnxruntime = pytest.importorskip("onnxruntime")
FROZEN = DetectorConfig(encoder=EncoderKind.PP_OCR, is_encoder_frozen=True)
FREE = DetectorConfig(encoder=EncoderKind.PP_OCR)


@pytest.fixture
def images() -> Tensor:
    return torch.rand(2, 3, 96, 128, generator=torch.Generator().manual_seed(1))


def test_it_begins_with_what_the_file_says_of_lines(images: Tensor) -> None:
    session = onnxruntime.InferenceSession(DETECTOR.path(), providers=["CPUExecutionProvider"])
    pixels = (images.flip(1) - 0.5) / 0.5
    (said,) = session.run(None, {session.get_inputs()[0].name: pixels.numpy()})
    wanted = functional.avg_pool2d(torch.logit(torch.from_numpy(said).double()), 2).sigmoid()
    with torch.no_grad():
        found = DetectionNetwork(FROZEN).eval()(images).line.sigmoid()
    assert torch.allclose(found.double(), wanted, atol=1e-4)


def test_files_of_weights_hold_only_what_was_learnt_here(tmp_path: Path, images: Tensor) -> None:
    network = DetectionNetwork(FROZEN).eval()
    path = tmp_path / "weights.safetensors"
    save_weights(path, network, {"step": 1})
    with safe_open(path, framework="pt") as file:
        names = list(file.keys())
    assert names
    assert not [name for name in names if name.startswith("encoder.")]
    text_encoder._read.cache_clear()  # as in a program that has just been started
    loaded, metadata = load_checkpoint(path)
    assert metadata == {"step": 1}
    with torch.no_grad():
        for one, other in zip(loaded(images), network(images), strict=True):
            assert one is not None
            assert torch.equal(one, other)


def test_files_hold_the_encoder_too_where_it_learns(tmp_path: Path, images: Tensor) -> None:
    network = DetectionNetwork(FREE).eval()
    with torch.no_grad():
        for weight in network.encoder.parameters():
            weight.mul_(1.01)
    path = tmp_path / "weights.safetensors"
    save_weights(path, network, {})
    loaded, _ = load_checkpoint(path)
    with torch.no_grad():
        assert torch.equal(loaded(images).line, network(images).line)


@pytest.mark.parametrize("config", [FROZEN, FREE])
def test_a_step_moves_what_may_move(config: DetectorConfig, images: Tensor) -> None:
    network = DetectionNetwork(config)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    sum(detector_losses(network(images), targets(images), LossWeights()).values()).backward()
    torch.optim.SGD([one for one in network.parameters() if one.grad is not None], 0.1).step()
    moved = {
        name.partition(".")[0]
        for name, value in network.named_parameters()
        if not torch.equal(value, before[name])
    }
    assert {"line_head", "character_head", "threshold_head", "density_head"} <= moved
    assert ("encoder" in moved) is not config.is_encoder_frozen
    if not config.is_encoder_frozen:
        gradients = [weight.grad for weight in network.encoder.parameters()]
        assert all(one is not None and one.abs().sum() > 0 for one in gradients)


def targets(images: Tensor) -> DetectorTargets:
    """Everything that there is to teach, by chance."""
    chance = torch.Generator().manual_seed(2)
    count, _, height, width = images.shape
    half, eighth = (height // 2, width // 2), (height // 8, width // 8)
    maps = [(torch.rand(count, 1, *half, generator=chance) > 0.5).float() for _ in range(3)]
    everywhere = torch.ones(count, 1, *half)
    density = torch.rand(count, 1, *eighth, generator=chance)
    return DetectorTargets(
        character=maps[0], character_mask=everywhere, line=maps[1], line_mask=everywhere,
        threshold=maps[2], threshold_mask=everywhere, density=density,
        density_mask=torch.ones_like(density), count=torch.tensor([3.0, 40.0]),
    )  # fmt: skip


def test_it_detects_folded_and_as_onnx_alike(tmp_path: Path, images: Tensor) -> None:
    network = DetectionNetwork(FROZEN).eval()
    with torch.no_grad():
        whole, folded = network(images), FoldedDetector(network)(images)
    assert torch.allclose(folded.line, whole.line.sigmoid(), atol=1e-4)
    weights, out = tmp_path / "weights.safetensors", tmp_path / "detector.onnx"
    save_weights(weights, network, {})
    export_onnx(weights, out, {})
    session = onnxruntime.InferenceSession(out, providers=["CPUExecutionProvider"])
    for size in ((96, 128), (64, 224)):
        pixels = functional.interpolate(images[:1], size)
        (line,) = session.run(["line"], {"image": pixels.numpy()})
        with torch.no_grad():
            assert torch.allclose(
                FoldedDetector(network)(pixels).line, torch.from_numpy(line), atol=1e-4
            )


@pytest.mark.parametrize("kind", COMING_ALONG)
@pytest.mark.parametrize("words", [False, True])
def test_a_detector_looks_as_suits_what_it_stands_on(
    kind: EncoderKind, words: bool, tmp_path: Path
) -> None:
    weights, out = tmp_path / "weights.safetensors", tmp_path / "detector.onnx"
    save_weights(weights, DetectionNetwork(DetectorConfig(encoder=kind)), outlines_of(words=words))
    export_onnx(weights, out, {})
    for detector in (load_detector(weights, "cpu"), load_exported_detector(out)):
        assert detector.scales == scales_for(kind, words=words)


def test_other_networks_stand_on_it_as_well(images: Tensor) -> None:
    spotter = Spotter(SpotterConfig("ab", encoder=EncoderKind.PP_OCR)).eval()
    knowledge = STKM(STKMConfig(encoder=EncoderKind.PP_OCR)).eval()
    grid = torch.zeros(1, 8, 12, 2)
    with torch.no_grad():
        output, logits = spotter(images, [grid, grid], torch.tensor([12, 12]))
        recited = knowledge.recite(images, torch.zeros(2, 5, dtype=torch.long))
    assert output.line.shape == (2, 1, 48, 64)
    assert logits.shape[2] == 3
    assert recited.logits.shape[:2] == (2, 5)


def test_an_encoder_of_another_kind_is_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    save_weights(path, DetectionNetwork(), {})
    with pytest.raises(WeightsError, match="another kind"):
        take_encoder(DetectionNetwork(FREE), path)


def test_an_encoder_that_is_taken_over_is_stored_and_learns(tmp_path: Path) -> None:
    taught = DetectionNetwork(FREE)
    with torch.no_grad():
        for weight in taught.encoder.parameters():
            weight.mul_(1.01)
    source, path = tmp_path / "taught.safetensors", tmp_path / "weights.safetensors"
    save_weights(source, taught, {})
    network = DetectionNetwork(FROZEN)
    take_encoder(network, source)
    assert all(weight.requires_grad for weight in network.parameters())
    save_weights(path, network, {})
    kept, _ = load_checkpoint(path)
    wanted = taught.encoder.state_dict()
    assert all(torch.equal(one, wanted[name]) for name, one in kept.encoder.state_dict().items())


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "find_spec", lambda name: None)
    with pytest.raises(WeightsError, match="pip install rapidocr"):
        DETECTOR.path()


@pytest.mark.parametrize("content", [None, b"another network"])
def test_another_version_of_the_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / "network.onnx").write_bytes(content)
    spec = ModuleSpec("package", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(shipped, "find_spec", lambda name: spec)
    with pytest.raises(WeightsError, match="another network"):
        ShippedFile("package", "network.onnx", "0" * 64).path()
