"""Parse the arguments, run the command, say how it ended."""

import argparse
import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from labeler import paths
from labeler.app import copies_of_images
from labeler.app.user_settings import UserSettings
from labeler.cli import ways_out
from labeler.cli.command import Command, Outcome, UsageError
from labeler.cli.commands import COMMANDS
from labeler.cli.console import Console, Voice
from labeler.core.disk_errors import said
from labeler.core.errors import Cancelled, LabelerError
from labeler.core.text import for_terminal
from labeler.diagnostics.log import DEBUG
from labeler.diagnostics.report import BUG, in_a_sentence
from labeler.jobs import reporter
from labeler.jobs.events import Failed, Finished


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return how it ended.

    0 when all was done, 1 when something failed, 2 for wrong usage, 70 for a fault of the program.
    """
    _make_output_safe()
    parser = make_parser()
    try:
        _check_command(parser, sys.argv[1:] if argv is None else argv)
        arguments, unknown = parser.parse_known_args(argv)
        if unknown:
            arguments.refuse(_refused(unknown, arguments.options))
    except SystemExit as stop:  # argparse has said why
        return int(stop.code or 0)
    if arguments.debug:
        os.environ[DEBUG] = "1"  # for child processes, too
    if getattr(arguments, "command", None) is None:
        parser.print_help(sys.stderr)
        return 2
    copies_of_images.follow(UserSettings(paths.user_settings_file()))
    if getattr(arguments, "events", False):
        return _run_as_job(arguments.command, arguments)
    voice = Console()
    with reporter.cancel_on_signals(voice.progress):
        return _run(arguments.command, arguments, voice)


class _Parser(argparse.ArgumentParser):
    """Repeats what it was given, names of files among it; options are written out.

    What a shortened one means changes with each option that is added later.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def _print_message(self, message: str, file: Any = None) -> None:
        super()._print_message(for_terminal(message), file)


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(
        prog="labeler",
        description="A workbench for text-detection data. Without a command it opens the window, "
        "on a project or a folder of images if one is given, with `sample` on sample pages.",
    )
    parser.add_argument("--version", action=_Version, help="say which version this is")
    parser.set_defaults(refuse=parser.error, options=())
    debug = "when a fault of the program ends a command, show where it came from"
    parser.add_argument("--debug", action="store_true", help=debug)
    commands = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.summary, description=command.summary)
        for argument in command.arguments:
            sub.add_argument(*argument.names, **argument.options)
        sub.add_argument(
            "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
        )
        if command.is_long:
            sub.add_argument("--events", action="store_true", help=argparse.SUPPRESS)
        options = [name for one in command.arguments for name in one.names if one.is_shown]
        sub.set_defaults(command=command, refuse=sub.error, options=options)
    return parser


def _refused(unknown: Sequence[str], options: Sequence[str]) -> str:
    """Say what is unknown, and which options shortened ones may mean."""
    words = [word.partition("=")[0] for word in unknown if word.startswith("--")]
    meant = [one for one in options if any(one.startswith(word) for word in words)]
    written_out = f". Write it out: {' or '.join(meant)}" if meant else ""
    return f"unknown: {' '.join(unknown)}{written_out}"


def _check_command(parser: argparse.ArgumentParser, argv: Sequence[str]) -> None:
    """Let the parser refuse a first word that is no command, as what it seems to be."""
    word = next(iter(argv), "-")
    if word.startswith("-") or word in {command.name for command in COMMANDS}:
        return
    if Path(word).exists():
        parser.error(f"{word} is no command. A project or folder is opened by its name alone.")
    parser.error(
        f"{word!r} is no command, nor is there a folder of that name. "
        "The commands are listed by: labeler --help"
    )


class _Version(argparse.Action):
    """Says the version; found out only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str, help: str) -> None:  # noqa: A002
        super().__init__(option_strings, dest, nargs=0, help=help)

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Say it, and end."""
        from labeler.store.project_store import program_version  # noqa: PLC0415 - loads the database

        sys.stdout.write(f"labeler {program_version()}\n")
        parser.exit()


def _run_as_job(command: Command, arguments: argparse.Namespace) -> int:
    """Run a command for a parent process: JSON lines out, closed input means cancel."""
    with reporter.events_only() as out:
        voice = reporter.Reporter(out)
        reporter.cancel_when_closed(voice.progress, sys.stdin.fileno())
        with reporter.cancel_on_signals(voice.progress):
            return _run(command, arguments, voice)


def _run(command: Command, arguments: argparse.Namespace, voice: Voice) -> int:
    """Run a command and report its end, whatever it is, and what to type next."""
    try:
        return _end(command.function()(arguments, voice), voice)
    except UsageError as error:
        voice.report(Failed(str(error)))
        return 2
    except Cancelled as error:
        text = f"Stopped. {ways_out.way_out(error, arguments)}".strip()
        voice.report(Finished(text, is_cancelled=True))
        return 1
    except BrokenPipeError:  # whoever read our output has seen enough
        _discard_output()
        return 1
    except (LabelerError, OSError) as error:
        text = f"{said(error)} {ways_out.way_out(error, arguments)}".strip()
        voice.report(Failed(text, traceback.format_exc()))
        return 1
    except Exception as error:  # noqa: BLE001 - the last resort: say that it is a bug
        return _bug(error, voice)


def _end(outcome: Outcome, voice: Voice) -> int:
    is_cancelled = voice.progress.is_cancelled
    voice.report(Finished(outcome.text, is_cancelled=is_cancelled, values=outcome.values))
    return int(outcome.code)


def _bug(error: Exception, voice: Voice) -> int:
    """Say calmly that a fault of the program ended the command, and where it is told of."""
    details = traceback.format_exc()
    if os.environ.get(DEBUG):
        sys.stderr.write(details)
    is_job = isinstance(voice, reporter.Reporter)  # A window makes its own report.
    text = type(error).__name__ if is_job else in_a_sentence(error, paths.user_state())
    voice.report(Failed(text, details, is_bug=True))
    return BUG


def _make_output_safe() -> None:
    """Let no file name stop a command: what the terminal cannot show is written as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Point standard output to nowhere, so that the interpreter's last flush finds no pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
