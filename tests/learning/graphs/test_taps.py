"""What is of use in a detector of somebody else is found, whatever its values are called."""

from importlib.util import find_spec
from pathlib import Path

import pytest
import torch
from torch import fx, nn
from torch.nn import functional

from labeler.core.errors import WeightsError
from labeler.learning.graphs.reading import network_in, read_network
from labeler.learning.graphs.taps import SIDES, Taps, find_taps
from tests.fakes.onnx_detectors import with_a_neck, without_features

PICTURES = [torch.rand(1, 3, *sides, generator=torch.Generator().manual_seed(0)) for sides in SIDES]


def taps_of(path: Path) -> Taps:
    return find_taps(read_network(path).module, PICTURES, is_logits=False)


def test_features_come_from_the_neck_and_the_answer_from_before_the_sigmoid(tmp_path: Path) -> None:
    taps = taps_of(with_a_neck(tmp_path / "a.onnx"))
    assert [tap.stride for tap in taps.pyramid] == [2, 4, 8, 16, 32]
    assert [tap.name for tap in taps.pyramid] == ["down2", "neck4", "neck8", "neck16", "down32"]
    assert (taps.line.name, taps.line.stride, taps.line.channels) == ("logits", 1, 1)


def test_strides_that_a_network_has_not_are_left_out(tmp_path: Path) -> None:
    taps = taps_of(with_a_neck(tmp_path / "a.onnx", levels=3, shrinks=2))
    assert [tap.stride for tap in taps.pyramid] == [2, 4, 8]
    assert taps.line.stride == 4


def test_a_network_without_features_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="no maps of features"):
        taps_of(without_features(tmp_path / "a.onnx"))


def test_an_answer_that_is_no_single_map_after_a_sigmoid_is_refused(tmp_path: Path) -> None:
    path = with_a_neck(tmp_path / "a.onnx")
    module = network_in(path.read_bytes(), "a").module
    answer = next(iter(reversed(module.graph.nodes)))
    (sigmoid,) = answer.all_input_nodes
    with module.graph.inserting_before(answer):
        answer.args = (module.graph.call_function(torch.mul, (sigmoid, 0.5)),)
    module.recompile()
    with pytest.raises(WeightsError, match="not one map that comes from a sigmoid"):
        find_taps(module, PICTURES, is_logits=False)


def test_of_a_network_of_one_size_the_picture_is_named_that_it_does_not_take() -> None:
    class Sized(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x.reshape(1, 3, 64, 96).sigmoid()

    with pytest.raises(WeightsError, match="on a picture of the shape 1 x 3 x 96 x 160: shape"):
        find_taps(fx.symbolic_trace(Sized()), PICTURES, is_logits=False)


def test_what_fails_for_another_reason_is_not_said_to_be_about_sizes() -> None:
    class Mistyped(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return functional.embedding(x, x).sigmoid()

    with pytest.raises(WeightsError, match="cannot be run on a picture") as refused:
        find_taps(fx.symbolic_trace(Mistyped()), PICTURES, is_logits=False)
    assert "size only" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_network_of_several_answers_is_refused() -> None:
    class Twofold(nn.Module):
        def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            return x.sigmoid(), x.tanh()

    with pytest.raises(WeightsError, match="gives 2 answers"):
        find_taps(fx.symbolic_trace(Twofold()), PICTURES, is_logits=False)


def test_a_few_bytes_that_ask_for_all_memory_are_refused() -> None:
    class Huge(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return functional.interpolate(x, scale_factor=1e5).sigmoid()

    with pytest.raises(WeightsError, match="more of a small picture than any detector needs"):
        find_taps(fx.symbolic_trace(Huge()), PICTURES, is_logits=False)


@pytest.mark.skipif(find_spec("rapidocr") is None, reason="needs the networks of rapidocr")
def test_what_the_base_weights_stand_on_is_still_found() -> None:
    import rapidocr

    path = Path(rapidocr.__file__).parent / "models" / "PP-OCRv6_det_small.onnx"
    taps = taps_of(path)
    assert [tap.name for tap in taps.pyramid[1:]] == ["Concat.3", "Add.181", "Add.179", "Add.159"]
    assert [tap.channels for tap in taps.pyramid[1:]] == [96] * 4
    assert taps.line.name == "Add.221"
