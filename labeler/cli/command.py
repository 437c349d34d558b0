"""What a command is: a name, its arguments, and the function that runs it."""

import argparse
import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from labeler.cli.console import Voice
from labeler.core.errors import LabelerError


class UsageError(LabelerError):
    """Arguments that make no sense together."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended."""

    text: str = ""
    """What to say at the end."""
    code: int = 0
    """0: all was done; 1: something failed."""
    values: dict[str, Any] = field(default_factory=dict)
    """The result for a parent process."""


Run: TypeAlias = Callable[[argparse.Namespace, Voice], Outcome]


class Argument:
    """One argument, as argparse wants it."""

    def __init__(self, *names: str, **options: Any) -> None:
        self.names = names
        self.options = options

    @property
    def is_shown(self) -> bool:
        """Whether the help names it: an option that has another name by now is known all the same."""
        return self.options.get("help") is not argparse.SUPPRESS


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table of commands."""

    name: str
    summary: str
    run: str
    """Module and function. Named, not imported: most commands have no use for torch."""
    arguments: tuple[Argument, ...] = ()
    is_long: bool = True
    """Whether it can be followed as a job, by --events."""

    def function(self) -> Run:
        """Load what runs the command."""
        module, _, name = self.run.partition(":")
        function: Run = getattr(importlib.import_module(module), name)
        return function
