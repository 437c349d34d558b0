"""Open files by a module that runs in a process of its own, within limits of time and memory."""

import atexit
import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Semaphore
from typing import BinaryIO
from weakref import WeakSet

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import EmbeddedText
from labeler.core.errors import Cancelled, UnreadableImage
from labeler.formats.sources.confined.wire import Message, to_text
from labeler.formats.sources.confined.worker import TooSlow, Worker

MOST_AT_ONCE = 4
"""Processes; who wants another waits."""
MOST_SLOW = 3
"""Pages of a file that take too long before the others are not tried."""
_OPENERS: "WeakSet[Confined]" = WeakSet()


def stop_all() -> None:
    """End whatever is being opened just now: who waits for it gets Cancelled."""
    for opener in list(_OPENERS):
        opener.stop()


class Confined:
    """Opens what a module opens (`Opener`): what that cannot end, or dies of, costs one file."""

    def __init__(self, module: str) -> None:
        """Start nothing yet; `module` is loaded by the processes only."""
        self._module = module
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._stops = 0
        """How often everything was ended."""
        self._turns = Semaphore(MOST_AT_ONCE)
        self._slow: defaultdict[object, set[int]] = defaultdict(set)
        _OPENERS.add(self)
        atexit.register(self.close)

    def labels(self, file: BinaryIO) -> list[str]:
        """Return what the file calls its pages."""
        with self._worker() as one:
            return list(one.begin(file, do="labels").values["labels"])

    @contextmanager
    def opened(self, file: BinaryIO, frame: int) -> Iterator["_Page"]:
        """Open a page; its process does nothing else meanwhile."""
        identity = _identity(file)
        slow = self._slow.get(identity, set())
        if len(slow) >= MOST_SLOW and frame not in slow:
            raise UnreadableImage(
                "{count} pages of this file took too long to draw, so the others are not tried. "
                "Save them as PNG with the program that shows them, and add those.",
                count=len(slow),
            )
        try:
            with self._worker() as one:
                one.begin(file, do="open", frame=frame)
                try:
                    yield _Page(one, file)
                finally:
                    if one.is_alive:
                        one.ask(file, do="close")
        except TooSlow:
            self._slow[identity].add(frame)
            raise

    def close(self) -> None:
        """End the processes that nobody uses just now."""
        while self._idle:
            self._idle.pop().end()

    def stop(self) -> None:
        """End the processes that are busy just now, and let nobody who waits for one have a turn."""
        self._stops += 1
        for one in list(self._busy):
            one.stop()

    @contextmanager
    def _worker(self) -> Iterator[Worker]:
        """Have a process for oneself; raises Cancelled where everything is ended meanwhile."""
        stops = self._stops
        with self._turns:
            one = self._rested() or Worker(self._module)
            self._busy.add(one)
            try:
                if stops != self._stops:
                    raise Cancelled
                yield one
            finally:
                self._busy.discard(one)
                if one.is_alive:
                    self._idle.append(one)

    def _rested(self) -> Worker | None:
        """Return a process that is there already."""
        with suppress(IndexError):  # Another thread may take the last one.
            while not (one := self._idle.pop()).is_alive:
                one.end()
            return one
        return None


class _Page:
    """A page that is open in another process (`OpenedPage`)."""

    def __init__(self, worker: Worker, file: BinaryIO) -> None:
        self._worker, self._file = worker, file

    @property
    def orientation(self) -> int:
        return int(self._ask("orientation").values["orientation"])

    def pixels(self, *, raw_orientation: bool, is_checked: bool) -> NDArray[np.uint8]:
        asked = {"raw_orientation": raw_orientation, "is_checked": is_checked}
        return _picture(self._ask("pixels", **asked))

    def parts(self) -> None:
        """Return nothing: what is drawn here is never too large."""

    def reduce(self, longest: int) -> None:
        """Leave the pixels as they are: they are drawn elsewhere."""

    def sample(self) -> tuple[tuple[int, int], NDArray[np.uint8]]:
        answer = self._ask("sample")
        width, height = answer.values["size"]
        return (width, height), _picture(answer)

    def text(self) -> EmbeddedText:
        return to_text(self._ask("text").values["text"])

    def _ask(self, do: str, **how: bool) -> Message:
        return self._worker.ask(self._file, do=do, **how)


def _picture(answer: Message) -> NDArray[np.uint8]:
    return answer.body.reshape(answer.values["shape"])


def _identity(file: BinaryIO) -> object:
    """Return what tells a file on a disk from others, and from what it held before."""
    try:
        found = os.fstat(file.fileno())
    except OSError:  # It is in memory, and nobody will know it again.
        return object()
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
