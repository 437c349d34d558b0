"""Choose between the window and the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window without arguments or with a project; run a command otherwise."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["sample"]:
        from labeler import sample  # noqa: PLC0415 - loads the command line

        return sample.main(given[1:])
    if is_for_window(given):
        from labeler.gui import application  # noqa: PLC0415 - a command needs no Qt

        return application.run(Path(given[0]) if given else None)
    from labeler.cli import main as command_line  # noqa: PLC0415 - the window starts sooner

    return command_line.main(given)


def is_for_window(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments name a place to open rather than a command."""
    if not arguments:
        return True
    # A word that is no place is a command, perhaps a mistyped one: the command line says so.
    return len(arguments) == 1 and Path(arguments[0]).exists() and not _is_command(arguments[0])


def _is_command(word: str) -> bool:
    from labeler.cli.commands import COMMANDS  # noqa: PLC0415 - not needed to open the window

    return word in {command.name for command in COMMANDS}
