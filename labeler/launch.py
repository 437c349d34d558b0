"""Choose between the window and the command line."""

import argparse
import faulthandler
import logging
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from labeler import paths
from labeler.core.server_address import is_server_address
from labeler.diagnostics import log
from labeler.diagnostics.lifetime import Whereabouts
from labeler.diagnostics.report import BUG, in_a_sentence

SPINS = "10000"
"""Turns, some microseconds, that a thread of torch waits for the others before it sleeps."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window without arguments or with a project; run a command otherwise."""
    _import_nothing_from_here()
    given = list(sys.argv[1:] if arguments is None else arguments)
    _share_cores()
    try:
        return _run(given)
    except KeyboardInterrupt:  # While it was loading: commands that run see to it themselves.
        sys.stderr.write("Stopped.\n")
        return 1
    except Exception as error:  # noqa: BLE001 - nobody else is left to say it
        sys.stderr.write(f"labeler: {in_a_sentence(error, paths.user_state())}\n")
        return BUG


def _run(given: list[str]) -> int:
    if given[:1] == ["sample"]:
        from labeler import sample  # noqa: PLC0415 - loads the command line

        return sample.main(given[1:])
    if is_for_window(given):
        from labeler.gui import application  # noqa: PLC0415 - a command needs no Qt

        return application.run(place_of(given))
    from labeler.cli import main as command_line  # noqa: PLC0415 - the window starts sooner

    faulthandler.enable()
    log.start(
        paths.user_state(), f"{time.strftime('%Y%m%d-%H%M%S')}-{os.getpid()}", logging.WARNING
    )
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
    is_alone = all(word in _OPTIONS for word in arguments[1::2])
    is_place = is_server_address(arguments[0]) or Path(arguments[0]).exists()
    return is_alone and is_place and not _is_command(arguments[0])


_OPTIONS = ("--page", "--view")


def place_of(arguments: Sequence[str]) -> Whereabouts:
    """Return what to open; a window that starts anew names the page and the part of it, too."""
    parser = argparse.ArgumentParser(prog="labeler")
    parser.add_argument("path", nargs="?", type=_place)
    parser.add_argument("--page", type=int)
    parser.add_argument("--view", type=_view)
    chosen = parser.parse_args(arguments)
    return Whereabouts(chosen.path, chosen.page, chosen.view)


def _place(text: str) -> Path:
    if not is_server_address(text):
        return Path(text)
    from labeler.cli.values import project  # noqa: PLC0415 - loads the database

    return project(text)


def _view(text: str) -> tuple[float, float, float]:
    x, y, zoom = map(float, text.split(","))
    return x, y, zoom


def _import_nothing_from_here() -> None:
    """Forget the working directory, where `python -m` looks first and anything may lie."""
    home = Path(__file__).resolve().parent.parent
    with suppress(OSError):  # a folder that was removed meanwhile
        if (here := Path.cwd()) != home:
            sys.path[:] = [path for path in sys.path if path and Path(path).absolute() != here]


def _is_command(word: str) -> bool:
    from labeler.cli.commands import COMMANDS  # noqa: PLC0415 - not needed to open the window

    return word in {command.name for command in COMMANDS}
