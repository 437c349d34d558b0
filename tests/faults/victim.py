"""A child process that does one deed after another, within limits of time and memory.

A deed takes the path of a hostile file and returns a word for how it ended: "opened", "refused".
Whatever else happens is a fault, and told apart: a traceback, a crash, a hang, memory that ran out.
"""

import importlib
import multiprocessing
import os
import resource
import sys
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType

from tests.faults.harness import Outcome

Deed = Callable[[Path], str]
START_SECONDS = 120.0
"""For the child to import what it needs."""


@dataclass(frozen=True)
class Limits:
    """What a deed may take."""

    seconds: float = 10.0
    megabytes: int = 1024
    """Beyond what the child takes before its first deed."""


class Victim:
    """The child; a new one takes the place of one that died or had to be killed."""

    def __init__(self, make: str, folder: Path, limits: Limits) -> None:
        """`make` names a function, as "module:name", that is given a folder and returns the deed."""
        self._make, self._folder, self._limits = make, folder, limits
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def __enter__(self) -> "Victim":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def suffer(self, path: Path) -> str:
        """Do the deed to a file; return its word, or a fault, which begins with "FAULT"."""
        pipe = self._pipe or self._begin()
        pipe.send(str(path))
        if not pipe.poll(self._limits.seconds):
            self._end()
            return f"FAULT hang: more than {self._limits.seconds:.0f} s"
        try:
            return str(pipe.recv())
        except EOFError:
            assert self._process is not None
            self._process.join()
            code = self._process.exitcode
            self._end()
            return f"FAULT crash: exit code {code}"

    def _begin(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._make, self._folder, self._limits), daemon=True
        )
        self._process.start()
        theirs.close()
        if not self._pipe.poll(START_SECONDS) or self._pipe.recv() != "ready":
            raise RuntimeError(f"{self._make} could not be made ready.")
        return self._pipe

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None


def _serve(pipe: Connection, make: str, folder: Path, limits: Limits) -> None:
    module, _, name = make.partition(":")
    deed: Deed = getattr(importlib.import_module(module), name)(folder)
    _be_quiet()
    _limit_memory(limits.megabytes)
    pipe.send("ready")
    with suppress(EOFError):
        while True:
            pipe.send(_word(deed, Path(pipe.recv())))


def _word(deed: Deed, path: Path) -> str:
    try:
        return deed(path)
    except BaseException as error:  # noqa: BLE001 - that is what is looked for
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(where.filename).name}:{where.lineno}"
        return f"FAULT {type(error).__name__} at {place}: {str(error)[:200]!r}"


def _be_quiet() -> None:
    """Send what decoders complain of, thousands of times, nowhere."""
    warnings.simplefilter("ignore")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def _limit_memory(megabytes: int) -> None:
    """Let the process take so much more address space than it has now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def memory_ran_out(error: BaseException | None) -> bool:
    """Tell whether an error comes from a want of memory, however it is put into words."""
    while error is not None:
        if isinstance(error, MemoryError) or "not enough memory" in str(error).lower():
            return True
        error = error.__cause__ or error.__context__
    return False


@dataclass
class Toll:
    """Counts how deeds ended."""

    words: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def count(self, word: str, what: str) -> None:
        """Count one ending; a fault is kept with what it takes to see it again."""
        if word.startswith("FAULT"):
            self.failures.append(f"{what}: {word.removeprefix('FAULT ')}")
        else:
            self.words[word] += 1

    def outcome(self) -> Outcome:
        """Return what they came to."""
        rounds = self.words.total() + len(self.failures)
        figures = ", ".join(f"{count:,} {word}" for word, count in sorted(self.words.items()))
        return Outcome(rounds, tuple(self.failures), figures)


def torture(victim: Victim, files: Iterable[tuple[str, Path]]) -> Outcome:
    """Let a victim suffer files, each with what it takes to make it again, and count the endings."""
    toll = Toll()
    for what, path in files:
        toll.count(victim.suffer(path), what)
    return toll.outcome()
