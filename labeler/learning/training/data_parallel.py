"""Data-parallel training: several processes share one training, as torchrun starts them.

Each holds the whole network and works through its own part of every batch. Averaging the gradients
keeps the networks the same, so the processes are to a batch what `parts` are within one process.
"""

import io
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any

import torch
from torch import Tensor, distributed, nn

from labeler.core.errors import RankLost
from labeler.learning.networks.precision import choose_device
from labeler.learning.training.phase import WHOLE

PATIENCE = timedelta(minutes=10)
"""How long to wait for another process: longer than any page takes to draw or any file to write."""


_MORE, _OVER = "more", "over"
"""What the first process says when it has done something alone."""
_LOOK_UP = 0.1
"""Seconds between looking up whether the first process is ready."""


@dataclass(frozen=True, slots=True)
class Rank:
    """One of the processes that share a training. The only one talks to nobody.

    Every method must be called by all processes, in the same order, and raises RankLost where one
    of them does not.
    """

    number: int = 0
    world_size: int = 1
    device: torch.device = field(default_factory=lambda: torch.device("cpu"))
    store: "distributed.Store | None" = field(  # type: ignore[name-defined]
        default=None, compare=False, repr=False
    )
    """What all of them can write into and look up; None for the only one."""
    _turns: Iterator[int] = field(default_factory=count, init=False, compare=False, repr=False)

    @property
    def is_first(self) -> bool:
        """Whether this process writes the files and reports for all."""
        return self.number == 0

    @property
    def is_only(self) -> bool:
        """Whether nobody shares the training."""
        return self.world_size == 1

    @property
    def share(self) -> slice:
        """Which examples of each batch are for this process; divided as `Divisible.part` does."""
        return WHOLE if self.is_only else slice(self.number, None, self.world_size)

    def average(self, tensors: Sequence[Tensor]) -> None:
        """All-reduce: replace tensors by their means over all processes.

        They have any shapes, the same in all processes, are of one type and on this device.
        """
        if self.is_only or not tensors:
            return
        flat = torch.cat([tensor.flatten() for tensor in tensors])
        self._reduce(flat, distributed.ReduceOp.SUM)
        pieces = torch.split(flat / self.world_size, [tensor.numel() for tensor in tensors])
        for tensor, piece in zip(tensors, pieces, strict=True):
            tensor.copy_(piece.view(tensor.shape))

    def average_gradients(self, parameters: Iterable[nn.Parameter]) -> None:
        """Replace gradients by their means; a missing one is zero unless all processes miss it.

        What nobody has a gradient for keeps none, so that the optimiser passes over it.
        """
        if self.is_only:
            return
        parameters = list(parameters)
        used = torch.tensor([float(p.grad is not None) for p in parameters], device=self.device)
        gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in parameters]
        self.average([used, *gradients])
        for parameter, gradient, share in zip(parameters, gradients, used.tolist(), strict=True):
            parameter.grad = gradient if share > 0 else None

    def means(self, numbers: Mapping[str, float]) -> dict[str, float]:
        """Return numbers, the same names in all processes, as means over them."""
        if self.is_only:
            return dict(numbers)
        values = torch.tensor(list(numbers.values()), dtype=torch.float64, device=self.device)
        self.average([values])
        return dict(zip(numbers, values.tolist(), strict=True))

    def largest(self, *numbers: float) -> list[float]:
        """Return the largest of each number over all processes."""
        if self.is_only:
            return list(numbers)
        values = torch.tensor(numbers, dtype=torch.float64, device=self.device)
        self._reduce(values, distributed.ReduceOp.MAX)
        largest: list[float] = values.tolist()
        return largest

    def wait(self) -> None:
        """Return once all processes have come this far."""
        self.largest(0.0)

    @contextmanager
    def first_alone(self) -> Iterator[None]:
        """Let the first process do what is in the block, as long as it takes; the others wait for it.

        Nothing that is sent between graphics cards could wait so long.
        """
        key = f"turn {next(self._turns)}"
        try:
            yield
        finally:
            if self.store is not None and self.is_first:
                with _answered():
                    self.store.set(key, _MORE)
        if not self.is_first:
            self._first_has_said(key)

    def hand_out(self, work: object | None) -> None:
        """Give something that can be pickled to the others, who wait in `received`; None: no more."""
        if self.store is None:
            return
        with _answered():
            self.store.set(f"turn {next(self._turns)}", _OVER if work is None else _MORE)
            if work is not None:
                distributed.broadcast_object_list([work], src=0, device=self.device)

    def received(self) -> Any:
        """Return what the first process hands out, however long that takes; None: no more."""
        if self._first_has_said(f"turn {next(self._turns)}") == _OVER:
            return None
        parcel = [None]
        with _answered():
            distributed.broadcast_object_list(parcel, src=0, device=self.device)
        return parcel[0]

    def _first_has_said(self, key: str) -> str:
        assert self.store is not None
        with _answered():
            while not self.store.check([key]):
                time.sleep(_LOOK_UP)
            return bytes(self.store.get(key)).decode()

    @contextmanager
    def together(self, stop: type[Exception]) -> Iterator[None]:
        """Raise `stop` in all processes where the block raises it in one."""
        is_stopped = False
        try:
            yield
        except stop:
            is_stopped = True
        if any(self.largest(is_stopped)):
            raise stop

    def from_first(self, state: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return what the first process passed, tensors on the CPU: a state `save_state` can write."""
        if self.is_only:
            return state
        content = io.BytesIO()
        if self.is_first:
            torch.save(dict(state), content)
        parcel = [content.getvalue()]
        with _answered():
            distributed.broadcast_object_list(parcel, src=0, device=self.device)
        received: dict[str, Any] = torch.load(
            io.BytesIO(parcel[0]), map_location="cpu", weights_only=True
        )
        return received

    def _reduce(self, values: Tensor, how: "distributed.ReduceOp.RedOpType") -> None:
        with _answered():
            distributed.all_reduce(values, how)


@contextmanager
def joined(device: str, *, patience: timedelta = PATIENCE) -> Iterator[Rank]:
    """Join the processes torchrun started, by its environment variables; without them, be alone.

    They talk by gloo or, on CUDA, by NCCL; each then takes the card of its LOCAL_RANK. `device` is a
    name as for `choose_device`. Raises RankLost where others do not come or answer within
    `patience`; NCCL may then end the process by itself.
    """
    chosen = choose_device(device)
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield Rank(device=chosen)
        return
    is_cuda = chosen.type == "cuda"
    if is_cuda:
        chosen = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(chosen)
    with _answered():
        store, number, world_size = next(distributed.rendezvous("env://", timeout=patience))  # type: ignore[attr-defined]
        store = _of_this_start(store)
        distributed.init_process_group(
            "nccl" if is_cuda else "gloo",
            store=store,
            rank=number,
            world_size=world_size,
            timeout=patience,
        )
    try:
        yield Rank(number, world_size, chosen, distributed.PrefixStore("labeler", store))  # type: ignore[attr-defined]
    finally:
        distributed.destroy_process_group()


def _of_this_start(store: "distributed.Store") -> "distributed.Store":  # type: ignore[name-defined]
    """Return the part of a store in which nothing stands that processes wrote before a restart.

    torchrun keeps one store through all of them, and those that are new would be looked for where
    the old ones were. Only one machine alone counts its restarts as all processes see them.
    """
    if os.environ.get("GROUP_WORLD_SIZE", "1") != "1":
        return store
    start = os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")
    return distributed.PrefixStore(f"start {start}", store)  # type: ignore[attr-defined]


@contextmanager
def _answered() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise RankLost(
            "Another process of this training has ended or does not answer. See what it says, then "
            f"resume the training: it goes on from the state saved last. ({error})"
        ) from error
