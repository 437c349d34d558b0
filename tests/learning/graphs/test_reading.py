"""Networks from ONNX files: the answers of ONNX Runtime, trainable, with their insides at hand."""

import copy
import io
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from labeler.core.errors import WeightsError
from labeler.learning.graphs.reading import between, read_network, with_taps

onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")
RNG = np.random.default_rng(0)


def weights(*shape: int) -> NDArray[np.float32]:
    return RNG.normal(size=shape).astype(np.float32)


def written(
    path: Path,
    nodes: list[Any],
    constants: dict[str, NDArray[Any]],
    opset: int = 13,
    **metadata: str,
) -> Path:
    """Write a network from x to the last value of its nodes."""
    value, output = (
        onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None)
        for name in ("x", nodes[-1].output[0])
    )
    tensors = [onnx.numpy_helper.from_array(one, name) for name, one in constants.items()]
    graph = onnx.helper.make_graph(nodes, "network", [value], [output], tensors)
    model = onnx.helper.make_model(
        graph, opset_imports=[onnx.helper.make_opsetid("", opset)], ir_version=8
    )
    onnx.helper.set_model_props(model, metadata)
    onnx.save(model, path)
    return path


def answers_of_the_runtime(path: Path | bytes, x: NDArray[np.float32]) -> NDArray[np.float32]:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (answer,) = session.run(None, {session.get_inputs()[0].name: x})
    return answer


def node(operator: str, *inputs: str, out: str = "y", **settings: Any) -> Any:
    return onnx.helper.make_node(operator, list(inputs), [out], **settings)


def sizes(*numbers: int) -> NDArray[np.int64]:
    return np.array(numbers, np.int64)


ONE_NODE: dict[str, tuple[tuple[int, ...], Any, dict[str, NDArray[Any]]]] = {
    "a strided convolution with a bias": (
        (2, 3, 12, 17), node("Conv", "x", "w", "b", kernel_shape=[3, 3], strides=[2, 1], pads=[1, 1, 1, 1]),
        {"w": weights(4, 3, 3, 3), "b": weights(4)},
    ),
    "a convolution of single channels": (
        (1, 4, 9, 9), node("Conv", "x", "w", group=4, kernel_shape=[1, 7], pads=[0, 3, 0, 3]),
        {"w": weights(4, 1, 1, 7)},
    ),
    "a convolution padded more below than above": (
        (1, 3, 8, 8), node("Conv", "x", "w", kernel_shape=[2, 2], auto_pad="SAME_UPPER"), {"w": weights(4, 3, 2, 2)},
    ),
    "a convolution padded on one side": (
        (1, 3, 8, 8), node("Conv", "x", "w", kernel_shape=[3, 3], pads=[0, 1, 2, 0]), {"w": weights(4, 3, 3, 3)},
    ),
    "a dilated convolution": (
        (1, 3, 12, 12), node("Conv", "x", "w", kernel_shape=[3, 3], dilations=[2, 2]), {"w": weights(4, 3, 3, 3)},
    ),
    "a transposed convolution": (
        (1, 4, 5, 6), node("ConvTranspose", "x", "w", "b", kernel_shape=[2, 2], strides=[2, 2]),
        {"w": weights(4, 3, 2, 2), "b": weights(3)},
    ),
    "the greatest of a window padded more below": (
        (1, 3, 8, 8), node("MaxPool", "x", kernel_shape=[2, 2], strides=[1, 1], auto_pad="SAME_UPPER"), {},
    ),
    "the mean of a window": ((1, 3, 9, 8), node("AveragePool", "x", kernel_shape=[3, 2], strides=[3, 2]), {}),
    "the mean of a padded window": (
        (1, 3, 9, 8), node("AveragePool", "x", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]), {},
    ),
    "a batch normalisation": (
        (2, 4, 6, 6), node("BatchNormalization", "x", "s", "b", "m", "v", epsilon=1e-4),
        {"s": weights(4), "b": weights(4), "m": weights(4), "v": abs(weights(4))},
    ),
    "a batch normalisation of a sequence": (
        (2, 4, 6), node("BatchNormalization", "x", "s", "b", "m", "v"),
        {"s": weights(4), "b": weights(4), "m": weights(4), "v": abs(weights(4))},
    ),
    "the nearest of a smaller map": (
        (1, 3, 4, 5), node("Resize", "x", "", "s", mode="nearest", coordinate_transformation_mode="asymmetric",
                           nearest_mode="floor"), {"s": np.array([1, 1, 8, 8], np.float32)},
    ),
    "a map between pixels": (
        (1, 3, 4, 5), node("Resize", "x", "", "s", mode="linear"), {"s": np.array([1, 1, 2, 2], np.float32)},
    ),
    "a hard sigmoid of another slope": ((3, 4), node("HardSigmoid", "x", alpha=1 / 6, beta=0.5), {}),
    "a clipped value": ((3, 4), node("Clip", "x", "a", "b"), {"a": np.float32(0)[()], "b": np.float32(0.5)[()]}),
    "a matrix": ((2, 5, 4), node("MatMul", "x", "w"), {"w": weights(4, 3)}),
    "a turned matrix": ((2, 4), node("Gemm", "x", "w", "b", transB=1), {"w": weights(3, 4), "b": weights(3)}),
    "a mean": ((2, 3, 4, 5), node("ReduceMean", "x", axes=[-1], keepdims=0), {}),
    "a part": ((4, 6, 8), node("Slice", "x", "from", "to", "at", "by"),
               {"from": sizes(1, 0), "to": sizes(-1, 2**62), "at": sizes(1, 2), "by": sizes(1, 3)}),
    "another shape": ((2, 3, 8), node("Reshape", "x", "to"), {"to": sizes(0, -1, 4)}),
    "a flat shape": ((2, 3, 8), node("Flatten", "x", axis=1), {}),
    "other axes": ((2, 3, 4, 5), node("Transpose", "x", perm=[2, 0, 3, 1]), {}),
    "one axis less": ((2, 1, 4), node("Squeeze", "x", "at"), {"at": sizes(1)}),
    "two axes more": ((2, 4), node("Unsqueeze", "x", "at"), {"at": sizes(0, 2)}),
    "shares of one": ((2, 5, 4), node("Softmax", "x", axis=1), {}),
    "a weight for all": ((2, 4, 3, 3), node("Mul", "x", "w"), {"w": weights(1)}),
}  # fmt: skip


@pytest.mark.parametrize("name", ONE_NODE)
def test_an_operator_answers_as_the_runtime_does(name: str, tmp_path: Path) -> None:
    shape, one, constants = ONE_NODE[name]
    path = written(
        tmp_path / "one.onnx", [one], {key: np.asarray(value) for key, value in constants.items()}
    )
    x = weights(*shape)
    expected = answers_of_the_runtime(path, x)
    answer = read_network(path).module(torch.from_numpy(x)).detach().numpy()
    assert answer.shape == expected.shape
    np.testing.assert_allclose(answer, expected, rtol=1e-5, atol=1e-5)


def squeeze_and_attend(path: Path) -> Path:
    """Write what converters make of a small network: biases, activations and norms in pieces."""
    half, one, root = (np.array(value, np.float32) for value in (0.5, 1, 1.4142135))
    nodes = [
        node("Conv", "x", "w", out="c", kernel_shape=[3, 3], pads=[1, 1, 1, 1]),
        node("Add", "c", "bias", out="biased"),
        node("Div", "biased", "root", out="d"),
        node("Erf", "d", out="e"),
        node("Add", "e", "one", out="f"),
        node("Mul", "biased", "f", out="g"),
        node("Mul", "g", "half", out="gelu"),
        node("Shape", "gelu", out="shape"),
        node("Slice", "shape", "0", "2", "0", out="front"),
        node("Concat", "front", "rest", out="flat", axis=0),
        node("Reshape", "gelu", "flat", out="rows"),
        node("Transpose", "rows", out="steps", perm=[0, 2, 1]),
        node("ReduceMean", "steps", out="mean", axes=[-1]),
        node("Sub", "steps", "mean", out="centred"),
        node("Pow", "centred", "two", out="squared"),
        node("ReduceMean", "squared", out="variance", axes=[-1]),
        node("Add", "variance", "epsilon", out="positive"),
        node("Sqrt", "positive", out="deviation"),
        node("Div", "centred", "deviation", out="unit"),
        node("Mul", "unit", "scale", out="scaled"),
        node("Add", "scaled", "shift", out="normed"),
        node("Sigmoid", "normed", out="gate"),
        node("Mul", "normed", "gate", out="y"),
    ]
    constants = {
        "w": weights(4, 3, 3, 3), "bias": weights(1, 4, 1, 1), "root": root, "one": one, "half": half,
        "0": sizes(0), "2": sizes(2), "rest": sizes(-1), "two": np.array(2, np.float32),
        "epsilon": np.array(1e-5, np.float32), "scale": weights(4), "shift": weights(4),
    }  # fmt: skip
    return written(path, nodes, constants, character="a\nb")


def test_what_a_converter_wrote_out_becomes_whole_again(tmp_path: Path) -> None:
    path = squeeze_and_attend(tmp_path / "network.onnx")
    network = read_network(path)
    assert network.metadata == {"character": "a\nb"}
    functions = {getattr(one.target, "__name__", "") for one in network.module.graph.nodes}
    assert {"gelu", "silu", "layer_norm"} <= functions
    assert not functions & {"erf", "sqrt", "sigmoid"}
    for shape in ((1, 3, 8, 6), (3, 3, 5, 12)):
        x = weights(*shape)
        answer = network.module(torch.from_numpy(x)).detach().numpy()
        np.testing.assert_allclose(answer, answers_of_the_runtime(path, x), atol=5e-4)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_it_is_trained_copied_and_written_again(tmp_path: Path) -> None:
    module = read_network(squeeze_and_attend(tmp_path / "network.onnx")).module
    x = torch.from_numpy(weights(2, 3, 8, 6))
    with torch.autocast("cpu", torch.bfloat16):
        module(x).float().square().mean().backward()
    assert all(
        bool(one.grad.abs().sum() > 0) for one in module.parameters() if one.grad is not None
    )
    assert all(one.grad is not None for one in module.parameters())
    with torch.no_grad():
        for one in module.parameters():
            one.sub_(one.grad)
    twin = copy.deepcopy(module)
    twin.load_state_dict(module.state_dict())
    file = io.BytesIO()
    torch.onnx.export(
        twin,
        (x,),
        file,
        dynamo=False,
        input_names=["x"],
        output_names=["y"],
        dynamic_axes={"x": {0: "b", 2: "h", 3: "w"}},
    )
    other = weights(3, 3, 6, 10)
    expected = module(torch.from_numpy(other)).detach().numpy()
    np.testing.assert_allclose(answers_of_the_runtime(file.getvalue(), other), expected, atol=5e-4)


def test_values_inside_are_given_by_their_name(tmp_path: Path) -> None:
    module = read_network(squeeze_and_attend(tmp_path / "network.onnx")).module
    x = torch.from_numpy(weights(2, 3, 8, 6))
    gelu, y = with_taps(module, ["gelu", "y"])(x)
    assert gelu.shape == (2, 4, 8, 6)
    assert torch.equal(y, module(x))
    early = with_taps(module, ["biased"])
    assert len(list(early.parameters())) == 2, "what comes after it is left out"
    assert {id(one) for one in early.parameters()} <= {id(one) for one in module.parameters()}
    with pytest.raises(WeightsError, match="no value neck"):
        with_taps(module, ["neck"])


def test_what_lies_between_two_values_can_be_trained_apart(tmp_path: Path) -> None:
    module = read_network(squeeze_and_attend(tmp_path / "network.onnx")).module
    x = torch.from_numpy(weights(2, 3, 8, 6))
    gelu, y = with_taps(module, ["gelu", "y"])(x)
    part = between(module, "gelu", "y")
    assert torch.equal(part(gelu), y)
    shared = {id(one) for one in part.parameters()} & {id(one) for one in module.parameters()}
    assert not shared, "it has weights of its own"
    with pytest.raises(WeightsError, match="no value neck"):
        between(module, "neck", "y")
    with pytest.raises(WeightsError, match="gelu is made of more than y"):
        between(module, "y", "gelu")


def test_reading_leaves_chance_as_it_was(tmp_path: Path) -> None:
    path = squeeze_and_attend(tmp_path / "network.onnx")
    torch.manual_seed(1)
    wanted = torch.rand(3)
    torch.manual_seed(1)
    read_network(path)
    assert torch.equal(torch.rand(3), wanted)


def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="There is no model"):
        read_network(tmp_path / "nothing.onnx")
    damaged = tmp_path / "damaged.onnx"
    damaged.write_bytes(b"\x08\x07\xff\xff\xff")
    with pytest.raises(WeightsError, match="damaged"):
        read_network(damaged)
    path = written(
        tmp_path / "odd.onnx",
        [node("Acosh", "x", out="a"), node("Einsum", "a", equation="ij->ji")],
        {},
    )
    with pytest.raises(WeightsError, match=r"Acosh, Einsum"):
        read_network(path)
    sized = [node("Shape", "x", out="s"), node("Resize", "x", "", "", "s", mode="nearest")]
    with pytest.raises(WeightsError, match=r"Resize .* size"):
        read_network(written(tmp_path / "sized.onnx", sized, {}))


def test_a_graph_with_a_hole_is_refused_by_the_name_that_is_missing(tmp_path: Path) -> None:
    hole = [node("Relu", "x", out="a"), node("Add", "a", "nowhere")]
    with pytest.raises(WeightsError, match="uses nowhere, which nothing in it makes"):
        read_network(written(tmp_path / "hole.onnx", hole, {}))
    circle = [node("Add", "x", "y", out="a"), node("Relu", "a")]
    with pytest.raises(WeightsError, match="uses y, which nothing in it makes"):
        read_network(written(tmp_path / "circle.onnx", circle, {}))


@pytest.mark.skipif(find_spec("rapidocr") is None, reason="needs the networks of rapidocr")
@pytest.mark.parametrize(
    ("name", "shape"),
    [("PP-OCRv6_det_small", (1, 3, 96, 160)), ("PP-OCRv6_rec_small", (2, 3, 48, 192))],
)
def test_networks_of_paddle_answer_as_in_the_runtime(name: str, shape: tuple[int, ...]) -> None:
    import rapidocr

    path = Path(rapidocr.__file__).parent / "models" / f"{name}.onnx"
    module = read_network(path).module
    x = weights(*shape)
    answer = module(torch.from_numpy(x))
    np.testing.assert_allclose(answer.detach(), answers_of_the_runtime(path, x), atol=1e-5)
    answer.mean().backward()
    assert all(one.grad is not None for one in module.parameters())
