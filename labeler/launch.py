"""Choose between the window and the command line."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

SPINS = "10000"
"""Turns, some microseconds, that a thread of torch waits for the others before it sleeps."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window without arguments or with a project; run a command otherwise."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _share_cores()
    if given[:1] == ["sample"]:
        from labeler import sample  # noqa: PLC0415 - loads the command line

        return sample.main(given[1:])
    if is_for_window(given):
        from labeler.gui import application  # noqa: PLC0415 - a command needs no Qt

        return application.run(Path(given[0]) if given else None)
    from labeler.cli import main as command_line  # noqa: PLC0415 - the window starts sooner

    return command_line.main(given)


def _share_cores() -> None:
    """Let threads that wait for each other give their core away; jobs of the window do the same.

    Where other programs keep the cores busy, threads that spin until the last one gets its turn
    starve one another: a page takes five times as long, a training step twice. torch's OpenMP reads
    this when it is loaded; who has said how threads wait is left alone.
    """
    if "OMP_WAIT_POLICY" not in os.environ:
        os.environ.setdefault("GOMP_SPINCOUNT", SPINS)


def is_for_window(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments name a place to open rather than a command."""
    if not arguments:
        return True
    # A word that is no place is a command, perhaps a mistyped one: the command line says so.
    return len(arguments) == 1 and Path(arguments[0]).exists() and not _is_command(arguments[0])


def _is_command(word: str) -> bool:
    from labeler.cli.commands import COMMANDS  # noqa: PLC0415 - not needed to open the window

    return word in {command.name for command in COMMANDS}
