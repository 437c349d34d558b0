"""What a harness of faults does: break one kind of thing many times and count what went wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Attack = Callable[[int, int, Path], "Outcome"]
"""Attacks the program: number of rounds, seed, an empty folder to work in."""


@dataclass(frozen=True)
class Outcome:
    """What `rounds` attacks came to."""

    rounds: int
    failures: tuple[str, ...] = ()
    """A sentence for each promise that was broken, with what it takes to see it again."""
    figures: str = ""
    """What was counted, as one cell of a table: "1,168 edits, 0 lost"."""


@dataclass(frozen=True)
class Harness:
    """One row of the table in `docs/reliability.md`."""

    name: str
    promise: str
    attack: Attack
    rounds: int
    """How often the long form attacks; the short one in the test suite chooses its own number."""
