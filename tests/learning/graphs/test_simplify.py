"""What converters write out in many steps becomes one, and nothing else of the process notices."""

import operator
from typing import Any

import pytest
import torch
from torch import Tensor, fx, nn
from torch.nn import functional

from labeler.learning.graphs.simplify import simplified


def written_out() -> fx.GraphModule:
    """Return x * (1 + erf(x / sqrt 2)) / 2 as converters write it."""
    graph = fx.Graph()
    x = graph.placeholder("x")
    scaled = graph.call_function(operator.truediv, (x, 1.4142135))
    one_more = graph.call_function(operator.add, (graph.call_function(torch.erf, (scaled,)), 1.0))
    product = graph.call_function(operator.mul, (x, one_more))
    graph.output(graph.call_function(operator.mul, (product, 0.5)))
    return fx.GraphModule(nn.Module(), graph)


def steps(module: fx.GraphModule) -> list[Any]:
    return [node.target for node in module.graph.nodes if node.op == "call_function"]


def test_an_activation_that_is_written_out_becomes_one_step() -> None:
    x = torch.linspace(-3, 3, 31)
    before: Tensor = written_out()(x)
    module = simplified(written_out())
    assert steps(module) == [functional.gelu]
    assert torch.allclose(module(x), before, atol=1e-6)


def test_networks_in_other_threads_are_left_alone_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Tracing has each module of the process, whoever calls it, taken for part of what is traced."""

    def trace(*_: object, **__: object) -> fx.Graph:
        raise AssertionError("modules of all threads are called by way of the tracer now")

    monkeypatch.setattr(fx.Tracer, "trace", trace)
    assert steps(simplified(written_out())) == [functional.gelu]
