"""Find where a detector of somebody else has its features, and where its answer about lines.

Nothing is known of such a network but what it is made of. It is run on two pictures: what grows
with the picture is a map, and how much smaller it is than the picture is its stride.
"""

import copy
import operator
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, fx

from labeler.core.errors import WeightsError
from labeler.learning.graphs.operators import joined
from labeler.learning.graphs.simplify import VALUE

STRIDES = (2, 4, 8, 16, 32)
SIDES = ((64, 96), (96, 160))
"""Heights and widths it is run on: multiples of the largest stride that no two maps share."""
_ENOUGH = 32
"""Channels from which on a map tells much; those of a head, behind the features, have fewer."""
_FEWEST = 8
"""Channels of what still is features, and not an answer."""
_MOST_NUMBERS = 2**25
"""Of a map for a picture of `SIDES`: a hundred times as many as one of a large detector has."""
_NEAR = 1e-5


@dataclass(frozen=True, slots=True)
class Tap:
    """A map inside a network."""

    name: str
    """Of the value in the file."""
    stride: int
    """Pixels of the picture to a pixel of the map."""
    channels: int
    is_meeting: bool = False
    """Whether several maps meet in it: as a sum, or beside each other."""


@dataclass(frozen=True, slots=True)
class Taps:
    """What there is in a network for another one to stand on."""

    pyramid: tuple[Tap, ...]
    """Features, fine to coarse, at those of `STRIDES` that the network has."""
    line: Tap
    """The logits of its answer."""


def find_taps(module: fx.GraphModule, pictures: Sequence[Tensor], *, is_logits: bool) -> Taps:
    """Find the taps of a detector by what it makes of two pictures, of `SIDES`, fed as it wants them.

    Of each stride the last map counts in which several meet, among those with enough channels: in
    the neck of a detector that is where a level has seen the coarser ones. Weights stand on what
    was found, so the rule has to stay. `is_logits`: whether it answers with logits, and not with
    what a sigmoid made of them. Raises WeightsError, which says what is in the way.
    """
    # First without numbers: nobody vouches for a file, and a few bytes can ask for any memory.
    _runs(copy.deepcopy(module).to("meta"), [picture.to("meta") for picture in pictures])
    runs = _runs(module, pictures)
    maps = list(_maps(module.graph, runs))
    line = _line_of(module.graph, runs, {tap.name: tap for tap in maps}, is_logits=is_logits)
    features = [tap for tap in maps if tap.channels >= _FEWEST]
    found = (_best(tap for tap in features if tap.stride == stride) for stride in STRIDES)
    pyramid = tuple(tap for tap in found if tap is not None)
    if not any(tap.stride > STRIDES[0] for tap in pyramid):
        raise WeightsError("it has no maps of features at strides of 4 to 32 pixels.")
    return Taps(pyramid, line)


def _runs(module: fx.GraphModule, pictures: Sequence[Tensor]) -> list["_Run"]:
    return [_run(module, picture) for picture in pictures]


def _run(module: fx.GraphModule, picture: Tensor) -> "_Run":
    """Run a network on a picture; raises WeightsError, which gives the reason."""
    run = _Run(module)
    try:
        with torch.no_grad():
            run.run(picture)
    except WeightsError:
        raise
    except Exception as error:  # whatever the layers of a file that nobody vouches for may raise
        shape = " x ".join(str(side) for side in picture.shape)
        # Where torch was in the graph it says in further lines.
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        raise WeightsError(
            f"it cannot be run on a picture of the shape {shape}: {reason.removesuffix('.')}."
        ) from error
    return run


class _Run(fx.Interpreter):
    """One run of a network that keeps what each node gave."""

    def __init__(self, module: fx.GraphModule) -> None:
        super().__init__(module)
        self.values: dict[fx.Node, Any] = {}

    def run_node(self, n: fx.Node) -> Any:
        """Run a node; raises WeightsError for a map that is too large."""
        value = super().run_node(n)
        if isinstance(value, Tensor) and value.numel() > _MOST_NUMBERS:
            raise WeightsError("it makes more of a small picture than any detector needs.")
        self.values[n] = value
        return value


def _maps(graph: fx.Graph, runs: Sequence[_Run]) -> Iterator[Tap]:
    """Yield the maps that have a name, in the order in which they are computed."""
    for node in graph.nodes:
        name, stride = node.meta.get(VALUE), _stride(node, runs)
        if name is None or stride is None:
            continue
        parts = [part for part in node.all_input_nodes if _stride(part, runs) == stride]
        is_meeting = node.target in (operator.add, joined) and len(parts) > 1
        yield Tap(name, stride, runs[0].values[node].shape[1], is_meeting)


def _stride(node: fx.Node, runs: Sequence[_Run]) -> int | None:
    """Return by how much smaller than the picture what a node gives is; None where it is no map."""
    strides = set()
    for run, sides in zip(runs, SIDES, strict=True):
        value = run.values.get(node)
        if not isinstance(value, Tensor) or value.dim() != 4 or 0 in value.shape:
            return None
        strides |= {side / own for side, own in zip(sides, value.shape[2:], strict=True)}
    stride = strides.pop()
    return int(stride) if not strides and stride.is_integer() else None


def _best(maps: Iterator[Tap]) -> Tap | None:
    """Return the last of the meeting maps with enough channels, or what comes nearest to that."""
    best: Tap | None = None
    for tap in maps:
        if best is None or _worth(tap) >= _worth(best):
            best = tap
    return best


def _worth(tap: Tap) -> tuple[int, bool]:
    return min(tap.channels, _ENOUGH), tap.is_meeting


def _line_of(
    graph: fx.Graph, runs: Sequence[_Run], maps: dict[str, Tap], *, is_logits: bool
) -> Tap:
    """Return the map that a network answers with, before the sigmoid."""
    answers = next(iter(reversed(graph.nodes))).all_input_nodes
    if len(answers) != 1:
        raise WeightsError(f"it gives {len(answers)} answers, and one map is known.")
    (answer,) = answers
    if is_logits:
        tap = maps.get(answer.meta.get(VALUE, ""))
    else:
        tap = None
        sigmoids = [node for node in graph.nodes if node.target is torch.sigmoid]
        for node in sigmoids[-1:]:
            if all(_are_equal(run.values[node], run.values[answer]) for run in runs):
                tap = maps.get(node.all_input_nodes[0].meta.get(VALUE, ""))
    if tap is None or tap.channels != 1:
        raise WeightsError("its answer is not one map that comes from a sigmoid.")
    return tap


def _are_equal(one: Tensor, other: Tensor) -> bool:
    """Tell whether two maps of one channel are the same, wherever that channel stands."""
    return one.numel() == other.numel() and torch.allclose(
        one.reshape(-1), other.reshape(-1), atol=_NEAR
    )
