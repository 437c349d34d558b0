"""What runs the network changes how long it takes, never what it says."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import fx, nn
from torch.nn import functional

from labeler.learning.checkpoint import load_beginning
from labeler.learning.inference import torch_network
from labeler.learning.inference.folded import (
    FoldedConvolution,
    FoldedDetector,
    _fold,
    _has_fused_convolution,
    prepared,
    sliding_maximum,
)
from labeler.learning.inference.network import TileMaps
from labeler.learning.inference.torch_network import TorchNetwork
from labeler.learning.networks.detector import CountReading, DetectionNetwork, DetectorConfig
from labeler.learning.networks.heads import expected_count
from tests.fakes.onnx_detectors import with_a_neck

CPU = torch.device("cpu")


@pytest.fixture(params=CountReading)
def detector(request: pytest.FixtureRequest) -> DetectionNetwork:
    """A detector whose normalisations have seen something, so that folding them matters."""
    torch.manual_seed(0)
    detector = DetectionNetwork(DetectorConfig(decoder_channels=16, count_reading=request.param))
    for module in detector.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.2)
            module.running_var.uniform_(0.5, 2)
            nn.init.uniform_(module.weight, 0.5, 1.5)
            nn.init.normal_(module.bias, 0, 0.2)
    return detector


@pytest.fixture
def image() -> torch.Tensor:
    return torch.rand(2, 3, 64, 96, generator=torch.Generator().manual_seed(1))


def assert_same(maps, output, *, tolerance: float) -> None:
    assert torch.allclose(maps.character, output.character.sigmoid(), atol=tolerance)
    assert torch.allclose(maps.line, output.line.sigmoid(), atol=tolerance)
    counts = expected_count(output.count_b)
    assert torch.allclose(maps.count_b, counts, rtol=10 * tolerance, atol=10 * tolerance)
    if output.density is None:
        assert maps.density is None
    else:
        mean = (output.density + output.line_density) / 2
        assert torch.allclose(maps.density, mean, atol=tolerance)


@pytest.mark.parametrize("is_fused", [False, True])
def test_folding_changes_no_answer(
    detector: DetectionNetwork, image: torch.Tensor, is_fused: bool
) -> None:
    before = {key: value.clone() for key, value in detector.state_dict().items()}
    network = prepared(detector, CPU, torch.float32) if is_fused else FoldedDetector(detector)
    layers = [module for module in network.modules() if isinstance(module, FoldedConvolution)]
    if is_fused and not any(layer.is_fused for layer in layers):
        pytest.skip("this build of torch has no oneDNN")
    assert len(layers) > 60
    assert not any(isinstance(module, nn.BatchNorm2d) for module in network.modules())
    with torch.inference_mode():
        assert_same(network(image), detector.eval()(image), tolerance=1e-4)
    after = detector.state_dict()
    assert all(torch.equal(value, after[key]) for key, value in before.items())


@pytest.mark.parametrize("is_fused", [False, True])
def test_convolutions_of_a_file_take_in_their_activations(
    image: torch.Tensor, is_fused: bool, tmp_path: Path
) -> None:
    detector, _ = load_beginning(with_a_neck(tmp_path / "their.map.onnx"))
    network = prepared(detector, CPU, torch.float32) if is_fused else FoldedDetector(detector)
    graph = network.detector.encoder.network.graph
    assert not any(node.target is functional.relu for node in graph.nodes)
    assert any(node.target is functional.relu for node in detector.encoder.network.graph.nodes)
    with torch.inference_mode():
        assert_same(network(image), detector(image), tolerance=1e-4)


@pytest.mark.parametrize(
    "activation", [functional.relu, functional.hardswish, functional.silu, functional.gelu]
)
@pytest.mark.parametrize("is_used_twice", [False, True])
def test_an_activation_is_computed_with_the_convolution_before_it(
    activation: Callable[..., torch.Tensor], is_used_twice: bool
) -> None:
    class Written(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = nn.Conv2d(3, 16, 3)

        def forward(self, image: torch.Tensor) -> torch.Tensor:
            value = self.first(image)
            return value + activation(value) if is_used_twice else activation(value)

    torch.manual_seed(3)
    network = fx.symbolic_trace(Written())
    image = torch.randn(1, 3, 32, 32)
    with torch.inference_mode():
        expected = network(image)
        _fold(network)
        assert isinstance(network.first, FoldedConvolution)
        assert any(node.target is activation for node in network.graph.nodes) is is_used_twice
        for network.first.is_fused in (False, _has_fused_convolution(torch.float32)):
            assert torch.allclose(network(image), expected, atol=1e-5)


def test_sixteen_bits_are_nearly_as_good(detector: DetectionNetwork, image: torch.Tensor) -> None:
    with torch.inference_mode():
        maps, output = prepared(detector, CPU, torch.bfloat16)(image), detector.eval()(image)
    assert maps.line.dtype == torch.float32
    assert torch.allclose(maps.line, output.line.sigmoid(), atol=0.05)
    assert torch.allclose(maps.character, output.character.sigmoid(), atol=0.05)


def test_without_heads_there_are_no_counts(image: torch.Tensor) -> None:
    detector = DetectionNetwork(DetectorConfig(count_heads=False, decoder_channels=8))
    with torch.inference_mode():
        maps = FoldedDetector(detector)(image)
    assert maps.count_a is None
    assert maps.count_b is None
    assert maps.density is not None


def test_running_out_of_memory_halves_the_batch_then_moves_to_the_processor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    network = TorchNetwork(DetectionNetwork(DetectorConfig(decoder_channels=8)), CPU)
    tiles = np.random.default_rng(0).integers(0, 255, (4, 64, 64, 3), np.uint8)
    expected = network(tiles)
    forward, room, shown = TorchNetwork._forward, 2, []

    def pretend(self: TorchNetwork, tiles: np.ndarray) -> list[TileMaps]:
        if len(tiles) > room:
            raise torch.cuda.OutOfMemoryError("pretended")
        shown.append(len(tiles))
        return forward(self, tiles)

    monkeypatch.setattr(TorchNetwork, "_forward", pretend)
    network.batch = 4
    found = network(tiles)
    assert shown == [2, 2]
    for one, other in zip(found, expected, strict=True):
        assert np.allclose(one.line, other.line, atol=0.02)

    room, network.batch, moved = 0, 1, []

    def prepare(
        detector: DetectionNetwork, device: torch.device, precision: object
    ) -> FoldedDetector:
        nonlocal room
        room = 1
        moved.append(device)
        return prepared(detector, device)

    monkeypatch.setattr(torch_network, "prepared", prepare)
    assert len(network(tiles)) == 4
    assert moved == [CPU]


@pytest.mark.parametrize("precision", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("kernel", [(2, 2), (3, 1), (2, 5)])
def test_a_maximum_that_slides_is_the_maximum_of_each_window(
    kernel: tuple[int, int], precision: torch.dtype
) -> None:
    values = torch.randn(2, 3, 9, 11, generator=torch.Generator().manual_seed(2)).to(precision)
    assert torch.equal(sliding_maximum(values, kernel), functional.max_pool2d(values, kernel, 1))


@pytest.mark.parametrize(("stride", "slides"), [(1, True), (2, False)])
def test_only_windows_that_move_by_a_pixel_slide(stride: int, slides: bool) -> None:
    graph = fx.Graph()
    pooled = graph.call_function(
        functional.max_pool2d,
        (graph.placeholder("image"), (2, 2), (stride, stride), (0, 0)),
        {"ceil_mode": False},
    )
    graph.output(pooled)
    network = fx.GraphModule(nn.Module(), graph)
    image = torch.rand(1, 3, 8, 6, generator=torch.Generator().manual_seed(3))
    before = network(image)
    _fold(network)
    assert torch.equal(network(image), before)
    assert any(node.target is sliding_maximum for node in network.graph.nodes) is slides
