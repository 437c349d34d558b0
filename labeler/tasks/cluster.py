"""Proposals for more pages than one machine gets through: a Ray cluster looks, this process stores.

Actors of Ray's core, not Ray Data: pages come from a database as they are wanted, results go back
into it one by one, and what is between them is a page for each worker, however many there are.
"""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Protocol

from labeler.app.project import Project
from labeler.app.proposing import Assignment, assignment, keep
from labeler.core.errors import ImageChanged, ImagesWithheld, LabelerError, NotReachable
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.tasks.looker import Looked, Looker, Shipment, shipment
from labeler.tasks.propose import ChosenModels, wanted_pages

LOCAL = "local"
"""The address of a cluster that is started on this machine, and ends with the command."""
_TRIES = 3
"""So often a page is looked at whose worker is lost meanwhile: the page itself may be the reason."""
_PATIENCE = 0.5
"""Seconds between two looks at whether somebody wants to stop."""


class Workers(Protocol):
    """Processes that look at pages, wherever they are."""

    def missing(self, entry: PageEntry) -> list[str]:
        """Return the machines from which the image of a page is not to be seen."""

    def looked(self, assigned: Iterator[Assignment], progress: Progress) -> Iterator[Looked]:
        """Have pages looked at, each as a worker has time; results come as they are done."""


def propose_on(
    project: Project,
    page_ids: Sequence[int] | None,
    workers: Workers,
    progress: Progress,
) -> tuple[int, list[PageEntry]]:
    """Propose on pages by workers; return how many, and which failed: see `propose_pages`.

    A page is stored once, as soon as it is done. Whoever is interrupted, or loses machines, loses
    the pages that were being looked at, and those wait for the next time. Raises LabelerError
    where a worker does not see the images.
    """
    _, wanted = wanted_pages(project, page_ids, progress)
    if not wanted:
        return 0, []
    first = project.store.pages.entry(wanted[0])
    if blind := workers.missing(first):
        raise LabelerError(
            f"{', '.join(blind)} cannot see {first.path}. Make the images available there under the "
            "same path, by a shared file system for example."
        )
    failed: list[int] = []
    done = 0
    pages = _assigned(project, wanted, failed)
    for looked in workers.looked(pages, progress):
        if looked.found is None or looked.by is None:
            if looked.problem:
                project.store.pages.record_problem(looked.page_id, looked.problem)
            failed.append(looked.page_id)
        else:
            keep(project, looked.page_id, looked.found, looked.by)
            done += 1
        progress.step(done + len(failed), len(wanted))
    return done, project.store.pages.entries_of(failed)


def _assigned(project: Project, wanted: Sequence[int], failed: list[int]) -> Iterator[Assignment]:
    """Load pages one by one as they are asked for; name those that cannot be looked at."""
    for page_id in wanted:
        try:
            project.demand_sound(page_id)
            yield assignment(project, page_id)
        except (ImageChanged, ImagesWithheld, NotReachable):
            failed.append(page_id)
        except LabelerError as error:
            project.store.pages.record_problem(page_id, str(error))
            failed.append(page_id)


@dataclass(frozen=True, slots=True)
class Address:
    """Which cluster, and how much of it."""

    where: str
    """`local`, `auto` for the cluster of this machine, HOST:PORT or ray://HOST:PORT."""
    workers: int | None = None
    """None: one for each GPU, or for each core where there is none."""


class RayWorkers:
    """Actors of a Ray cluster, each with the models; a context, because they have to be let go of."""

    def __init__(self, models: ChosenModels, address: Address, device: str = "auto") -> None:
        """Connect and start the workers; raises LabelerError, WeightsError.

        Ray starts a worker anew that is lost, wherever there is room.
        """
        if find_spec("ray") is None:
            raise LabelerError(
                "A cluster needs the package ray. Install it with: pip install 'labeler[ray]'"
            )
        os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "error")
        import ray  # noqa: PLC0415 - optional, and takes a second

        self._ray = ray
        self._connect(address)
        try:
            self._actors = self._start(shipment(models), address, device)
        except BaseException:
            ray.shutdown()
            raise

    def __enter__(self) -> "RayWorkers":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ray.shutdown()

    def processes(self) -> list[int]:
        """Return the numbers of the workers' processes."""
        return list(self._ray.get([actor.process.remote() for actor in self._actors]))

    def missing(self, entry: PageEntry) -> list[str]:
        """Return the machines from which the image of a page is not to be seen."""
        answers = self._ray.get([actor.missing.remote(entry.path) for actor in self._actors])
        return sorted({machine for machine in answers if machine})

    def looked(self, assigned: Iterator[Assignment], progress: Progress) -> Iterator[Looked]:
        """Have pages looked at, one by each worker at a time."""
        idle, busy = deque(self._actors), dict[Any, tuple[Any, int]]()
        for each in assigned:
            while not idle:
                yield from self._finished(busy, idle, progress)
            actor = idle.popleft()
            busy[actor.look.remote(each)] = actor, each.page.id
        while busy:
            yield from self._finished(busy, idle, progress)

    def _finished(
        self, busy: dict[Any, tuple[Any, int]], idle: deque[Any], progress: Progress
    ) -> Iterator[Looked]:
        """Wait a while for workers; give what those found that are done, and take them back."""
        progress.check()
        ready, _ = self._ray.wait(list(busy), timeout=_PATIENCE)
        for answer in ready:
            actor, page_id = busy.pop(answer)
            idle.append(actor)
            try:
                yield self._ray.get(answer)
            except self._ray.exceptions.RayActorError:
                yield Looked(
                    page_id, None, None, f"{_TRIES} workers were lost while looking at it."
                )

    def _connect(self, address: Address) -> None:
        where = None if address.where == LOCAL else address.where
        cores = address.workers if where is None else None
        try:
            self._ray.init(
                where,
                num_cpus=cores,
                include_dashboard=None if where else False,
                log_to_driver=False,
            )
        except Exception as error:  # Just that is what Ray raises where a node starts slowly.
            if where is None:
                raise LabelerError(
                    f"Ray does not start on this machine: {error} Try again once less is running "
                    "here, or leave out --on."
                ) from error
            raise LabelerError(
                f"No cluster answers at {address.where}: {error}. Give HOST:PORT or ray://HOST:PORT "
                "of its head node, or local for workers on this machine."
            ) from error

    def _start(self, shipped: Shipment, address: Address, device: str) -> list[Any]:
        there = self._ray.cluster_resources()
        graphics = 0 if device == "cpu" else int(there.get("GPU", 0))
        count = address.workers or graphics or max(int(there.get("CPU", 1)), 1)
        made = self._ray.remote(
            num_cpus=1, num_gpus=1 if graphics else 0, max_restarts=-1, max_task_retries=_TRIES - 1
        )(Looker)
        self._parcel = self._ray.put(shipped)  # For workers that are started anew, too.
        actors = [made.remote(self._parcel, device) for _ in range(count)]
        try:
            self._ray.get([actor.process.remote() for actor in actors])
        except self._ray.exceptions.RayActorError as error:
            raise LabelerError(f"The workers cannot start: {error}") from error
        return actors
