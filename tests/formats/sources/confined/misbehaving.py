"""An opener of files that say how to misbehave: what decoders of hostile files may come to do."""

import ctypes
import io
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from labeler.core.detection import EmbeddedText, FoundLine
from labeler.core.errors import UnreadableImage
from labeler.core.marked import sentence

LINE = FoundLine(((0.1, 0.2), (1 / 3, 0.2), (1 / 3, 2.5)), 0.9, 3, "a\u0416\U0001f600")
INNER = sentence("of kind {kind}", kind="X")


def labels(file: BinaryIO) -> list[str]:
    """Do what the file says; return the number of this process, and the bytes of the file."""
    file.seek(0)
    content = file.read()
    match content:
        case b"crash":
            ctypes.string_at(0)
        case b"compute":
            while True:
                pass
        case b"wait":
            time.sleep(10**6)
        case b"print":
            print("something", flush=True)  # noqa: T201
            os.write(1, b"something else")
        case b"eat":
            np.ones(2**33, np.uint8)
        case b"abort":
            os.abort()
    return [str(os.getpid()), str(len(content))]


@contextmanager
def opened(file: BinaryIO, frame: int) -> Iterator["Page"]:
    """Open a page; there are nine."""
    if frame > 8:
        raise EOFError
    yield Page(file, frame)


class Page:
    """A page that shows what is in its file."""

    def __init__(self, file: BinaryIO, frame: int) -> None:
        self._file = file
        self.orientation = 3 + frame

    def pixels(self, *, raw_orientation: bool, is_checked: bool) -> NDArray[np.uint8]:
        self._file.seek(0)
        content = np.frombuffer(self._file.read(), np.uint8)
        return content.reshape(-1, 2, 3)[:: -1 if raw_orientation else 1]

    def sample(self) -> tuple[tuple[int, int], NDArray[np.uint8]]:
        labels(self._file)
        return (70, 50), np.full((256, 256, 3), 7, np.uint8)

    def text(self) -> EmbeddedText:
        if self._file.seek(0, io.SEEK_END) == 0:
            raise UnreadableImage("No {limit} {inner}.", limit=5, inner=INNER)
        return EmbeddedText((LINE,), is_all=True)
