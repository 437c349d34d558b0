"""A process that decodes, seen from the program: asked, and ended where it takes too long."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import IO, Any, BinaryIO, cast

from labeler.core.errors import Cancelled, UnreadableImage
from labeler.core.own_process import PYTHON, open_environment
from labeler.formats.sources.confined.wire import Message, receive, send, to_sentence

MOST_SECONDS = 30.0
"""Of computing, for all that is wanted of a page: one that takes longer was made to take long."""
PATIENCE = 5.0
"""The clock may show so many times as much: other programs want the cores, disks are slow."""
MOST_BYTES = 4 * 2**30
"""Of address space, where the system can bound it."""
START_SECONDS = 120.0
"""After which a process is there, also where all cores are busy."""

_COMPUTED_TOO_LONG = -getattr(signal, "SIGXCPU", 0) or None
_CHILD = "labeler.formats.sources.confined.child"
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""The threads of libraries that have nothing to do there would take address space."""
_RAISED = {kind.__name__: kind for kind in (EOFError, MemoryError, OSError, SyntaxError)}


class TooSlow(UnreadableImage):
    """A page that takes more time than it is given."""


class Worker:
    """One process, asked by one thread at a time. It ends with the first thing that goes wrong."""

    def __init__(self, module: str) -> None:
        """Start a process for what a module opens; raises UnreadableImage where none starts."""
        self._is_overdue = False
        self._is_stopped = False
        self._left = START_SECONDS
        try:
            self._process = subprocess.Popen(
                [*PYTHON, _CHILD, module, str(MOST_BYTES)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=open_environment() | _ONE_THREAD,
                start_new_session=True,  # The keys that stop a command are not for it.
            )
            self._told = cast(IO[bytes], self._process.stdin)
            self._said = cast(IO[bytes], self._process.stdout)
            with self._in_time():
                receive(self._said)
        except (OSError, EOFError) as error:
            raise UnreadableImage(
                "The process that draws such files does not start. "
                "Close other programs and try again, or install Labeler again."
            ) from error

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return not (self._is_overdue or self._is_stopped) and self._process.poll() is None

    def begin(self, file: BinaryIO, **asked: Any) -> Message:
        """Ask for something of a page or file, with the time for that and all that is asked next."""
        self._left = PATIENCE * MOST_SECONDS
        size = file.seek(0, os.SEEK_END)
        return self.ask(file, size=size, seconds=MOST_SECONDS, **asked)

    def ask(self, file: BinaryIO, **asked: Any) -> Message:
        """Have something done with a file, and read for it what it wants of that.

        Raises UnreadableImage, what the decoder raised, and Cancelled once it was told to stop.
        """
        try:
            with self._in_time():
                send(self._told, asked)
                while part := (answer := receive(self._said)).values.get("read"):
                    file.seek(part[0])
                    send(self._told, {}, file.read(part[1]))
        except (EOFError, BrokenPipeError) as error:
            raise self._refusal() from error
        if "refused" in answer.values:
            raise UnreadableImage(to_sentence(answer.values["refused"]))
        if "failed" in answer.values:
            raise _RAISED.get(answer.values["failed"], ValueError)(answer.values["text"])
        return answer

    def stop(self) -> None:
        """End the process, from another thread than the one that asks it."""
        self._is_stopped = True
        self._process.kill()

    def end(self) -> None:
        """End the process at once."""
        self._process.kill()
        for pipe in (self._told, self._said):
            with suppress(OSError):  # What it was not told any more is lost.
                pipe.close()
        self._process.wait()

    @contextmanager
    def _in_time(self) -> Iterator[None]:
        """End the process where the body takes longer than is left, or fails: it is out of step."""
        began = time.monotonic()
        alarm = Timer(self._left, self._overrun)
        alarm.daemon = True
        alarm.start()
        try:
            yield
        except BaseException:
            self.end()
            raise
        finally:
            alarm.cancel()
            alarm.join()
            self._left -= time.monotonic() - began

    def _overrun(self) -> None:
        self._is_overdue = True
        self._process.kill()

    def _refusal(self) -> UnreadableImage | Cancelled:
        """Return why a process has ended, now that it has."""
        if self._is_stopped:
            return Cancelled()
        if self._is_overdue or self._process.returncode == _COMPUTED_TOO_LONG:
            return TooSlow(
                "The page takes more than {seconds:.0f} seconds to draw. "
                "Save it as PNG with the program that shows it, and add that.",
                seconds=MOST_SECONDS,
            )
        return UnreadableImage(
            "The page ended the process that draws it: it takes more than {gigabytes} GB of "
            "memory, or the file is damaged. Save it as PNG with the program that shows it, and "
            "add that.",
            gigabytes=MOST_BYTES // 2**30,
        )
