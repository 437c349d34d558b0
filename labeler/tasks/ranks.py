"""The processes that share a retrain: started here, one for each card, or by torchrun.

Each runs the same command. The first works on the project, the others follow it (`lessons`).
"""

import os
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import TypeAlias

import torch
from torch import distributed

from labeler.app.project import Project
from labeler.core.errors import LabelerError, RankLost
from labeler.core.records import RunState
from labeler.jobs.events import Event, Failed
from labeler.jobs.job import Job
from labeler.learning.training.data_parallel import Rank, joined

OnLost: TypeAlias = Callable[[str], None]
"""Receives why a process that was started here has ended before its time."""

LAUNCH = "launch"
"""Setting of a run: by which call of torchrun it was begun."""
_SECONDS_TO_END = 10.0
_HERE = "127.0.0.1"
_GLOO = "GLOO_SOCKET_IFNAME"


@contextmanager
def gathered(
    device: str, processes: int | None, command: Sequence[str], on_lost: OnLost
) -> Iterator[Rank]:
    """Be one of the processes that share a retrain, or the only one.

    processes: how many to start on this machine, by `command`; None: one for each card that `device`
    may mean. Where torchrun has started this one it has started the others. Raises LabelerError where
    there are fewer cards than processes, or both are asked to start them, and RankLost.
    """
    if processes is not None and is_of_torchrun():
        raise LabelerError(
            "torchrun has started the processes already: it alone says how many. Leave out "
            "--processes, or start the training without torchrun."
        )
    count = 1 if is_of_torchrun() else _count(device, processes)
    if count == 1:
        with joined(device) as rank:
            yield from _led(rank)
        return
    with _started(count, command, on_lost), joined(device) as rank:
        yield from _led(rank)


def is_of_torchrun() -> bool:
    """Tell whether torchrun, or a process like this one, has started this one beside others."""
    return int(os.environ.get("WORLD_SIZE", "1")) > 1


def launch() -> str | None:
    """Return what tells this call of torchrun, which may restart its processes, from others."""
    name = os.environ.get("TORCHELASTIC_RUN_ID")
    return f"process {os.getppid()}" if name == "none" else name


def interrupted(project: Project) -> int | None:
    """Return the run that torch elastic has restarted this process to go on with."""
    if int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0")) == 0:
        return None
    runs = project.store.runs.all()
    own = [run for run in runs if run.settings.get(LAUNCH) == launch() is not None]
    return own[-1].id if own and own[-1].state is not RunState.FINISHED else None


def _led(rank: Rank) -> Iterator[Rank]:
    try:
        yield rank
    finally:
        if rank.is_first:
            with suppress(RankLost):  # then there is nobody to tell
                rank.hand_out(None)


def _count(device: str, processes: int | None) -> int:
    cards = torch.cuda.device_count() if device in ("auto", "cuda") else 0
    if processes is None:
        return max(cards, 1) if distributed.is_available() else 1
    if cards and processes > cards:
        raise LabelerError(
            "There are {cards} graphics cards for {processes} processes. Start as many at most, or "
            "train on the processor.",
            cards=cards,
            processes=processes,
        )
    return processes


@contextmanager
def _started(count: int, command: Sequence[str], on_lost: OnLost) -> Iterator[None]:
    """Start the others, and be for them and for this process what the agent of torchrun is."""
    store = _meeting_place()
    threads = max((os.cpu_count() or 1) // count, 1)
    shared = {
        "MASTER_ADDR": _HERE,
        "MASTER_PORT": str(store.port),
        "WORLD_SIZE": str(count),
        "TORCHELASTIC_USE_AGENT_STORE": "True",
        "TORCHELASTIC_RESTART_COUNT": "0",
        **_talk_here(),
        "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", str(threads)),
    }
    is_over = False

    def hear(event: Event) -> None:
        if isinstance(event, Failed) and not is_over:
            on_lost(event.text)

    own = [{**shared, "RANK": str(rank), "LOCAL_RANK": str(rank)} for rank in range(count)]
    others = [Job(command, hear, variables) for variables in own[1:]]
    before = torch.get_num_threads()
    torch.set_num_threads(min(before, threads))
    try:
        for job in others:
            job.start()
        with _in_environment(own[0]):
            yield
    finally:
        is_over = True
        for job in others:
            if not job.wait(_SECONDS_TO_END):
                job.kill()
                job.wait()
        torch.set_num_threads(before)


def _meeting_place() -> "distributed.TCPStore":  # type: ignore[name-defined]
    """Return what the processes find each other by: nobody on another machine can reach it.

    It would listen everywhere by itself, and whoever reaches it can run what they like in here.
    """
    place = socket.create_server((_HERE, 0))
    port = place.getsockname()[1]
    return distributed.TCPStore(  # type: ignore[attr-defined]
        _HERE, port, is_master=True, wait_for_workers=False, master_listen_fd=place.detach()
    )


def _talk_here() -> Mapping[str, str]:
    """Return what lets gloo listen to this machine alone, where its way to itself has a usual name."""
    here = {name for _, name in socket.if_nameindex()} & {"lo", "lo0"}
    return {_GLOO: os.environ.get(_GLOO, here.pop())} if here else {}


@contextmanager
def _in_environment(variables: Mapping[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in variables}
    os.environ |= variables
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
