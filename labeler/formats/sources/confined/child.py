"""The process that decodes: `python -m labeler.formats.sources.confined.child MODULE`.

It opens no files: what it needs of one it asks its parent for. It ends as soon as that does,
whatever it is busy with.
"""

import io
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache, partial
from importlib import import_module
from queue import SimpleQueue
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from labeler.core.errors import UnreadableImage
from labeler.formats.sources.confined.wire import (
    NOTHING,
    Message,
    of_sentence,
    of_text,
    receive,
    send,
)
from labeler.formats.sources.source import OpenedPage, Opener

if sys.platform != "win32":
    import resource

_BLOCK = 2**17
"""Bytes of a file that are asked for at once."""
_BLOCKS = 64
"""So many are kept."""


def main() -> None:
    """Serve the parent until it ends."""
    module, most_bytes = sys.argv[1], int(sys.argv[2])
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # It is the parent that is meant.
    parent = _Parent(sys.stdin.buffer, _own_output())
    _limit_memory(most_bytes)
    _serve(cast(Opener, import_module(module)), parent)


class _Parent:
    """The program that wants something decoded."""

    def __init__(self, said: BinaryIO, told: BinaryIO) -> None:
        self._said, self._told = said, told
        self._messages: SimpleQueue[Message] = SimpleQueue()
        # In a thread of its own, so that the end of the parent is noticed at any moment.
        threading.Thread(target=self._listen, daemon=True).start()

    def hear(self) -> Message:
        return self._messages.get()

    def tell(self, values: dict[str, Any], body: NDArray[np.uint8] = NOTHING) -> None:
        send(self._told, values, np.ascontiguousarray(body).data)

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                self._messages.put(receive(self._said))
        os._exit(0)


class _File(io.RawIOBase):
    """A file that the parent has opened."""

    def __init__(self, parent: _Parent, size: int) -> None:
        self._parent, self._size, self._place = parent, size, 0
        self._block = lru_cache(_BLOCKS)(self._fetched)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        self._place = max(start + offset, 0)
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: Any) -> int:
        wanted = memoryview(buffer).cast("B")
        done = 0
        while done < len(wanted) and self._place < self._size:
            number, start = divmod(self._place, _BLOCK)
            part = self._block(number)[start : start + len(wanted) - done]
            if not len(part):  # The file was cut off meanwhile.
                break
            wanted[done : done + len(part)] = part
            done += len(part)
            self._place += len(part)
        return done

    def _fetched(self, number: int) -> memoryview:
        self._parent.tell({"read": [number * _BLOCK, _BLOCK]})
        return self._parent.hear().body.data


Answer = tuple[dict[str, Any], NDArray[np.uint8]]


def _serve(opener: Opener, parent: _Parent) -> None:
    parent.tell({})
    while True:
        asked = parent.hear().values
        _limit_time(asked["seconds"])
        file = cast(BinaryIO, _File(parent, asked["size"]))
        if asked["do"] == "labels":
            _answer(parent, partial(_labels, opener, file))
        else:
            _answer(parent, partial(_kept_open, opener, file, asked["frame"], parent))


def _labels(opener: Opener, file: BinaryIO) -> Answer:
    return {"labels": opener.labels(file)}, NOTHING


def _kept_open(opener: Opener, file: BinaryIO, frame: int, parent: _Parent) -> Answer:
    """Keep a page open until the parent has what it wants of it."""
    with opener.opened(file, frame) as page:
        parent.tell({})
        while (asked := parent.hear().values)["do"] != "close":
            _answer(parent, partial(_done, page, **asked))
    return {}, NOTHING


def _done(page: OpenedPage, do: str, **how: bool) -> Answer:
    """Do one thing with a page."""
    match do:
        case "pixels":
            pixels = page.pixels(**how)
            return {"shape": pixels.shape}, pixels
        case "sample":
            size, pixels = page.sample()
            return {"size": size, "shape": pixels.shape}, pixels
        case "text":
            return {"text": of_text(page.text())}, NOTHING
        case _:
            return {"orientation": page.orientation}, NOTHING


def _answer(parent: _Parent, work: Callable[[], Answer]) -> None:
    """Tell what came of it; whatever goes wrong is the fault of the file."""
    try:
        values, body = work()
    except UnreadableImage as error:
        values, body = {"refused": of_sentence(error.args[0])}, NOTHING
    except Exception as error:  # noqa: BLE001 - decoders raise anything on hostile files
        values, body = {"failed": type(error).__name__, "text": str(error)}, NOTHING
    parent.tell(values, body)


def _own_output() -> BinaryIO:
    """Take the output for oneself: what a library prints goes where errors go."""
    mine = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return mine


def _limit_memory(most_bytes: int) -> None:
    """Bound the memory of this process; a crash leaves no file behind."""
    _limit("RLIMIT_AS", most_bytes)
    _limit("RLIMIT_CORE", 0)


def _limit_time(seconds: float) -> None:
    """Let the system end this process once it has computed so long; waiting costs nothing."""
    _limit("RLIMIT_CPU", math.ceil(time.process_time() + seconds))


def _limit(name: str, allowed: int) -> None:
    """Set a limit where the system has it; one that is lower stays."""
    if sys.platform == "win32":
        return
    limited = getattr(resource, name)
    _, most = resource.getrlimit(limited)
    if most != resource.RLIM_INFINITY:
        allowed = min(allowed, most)
    with suppress(ValueError, OSError):  # macOS knows some limits and does not set them.
        resource.setrlimit(limited, (allowed, most))


if __name__ == "__main__":
    main()
