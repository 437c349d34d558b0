"""A crash report: a text file that its user may read, and send if they like."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from labeler.core.files import write_text
from labeler.diagnostics import log as logs
from labeler.diagnostics import privacy
from labeler.diagnostics.environment import Facts, program
from labeler.diagnostics.incident import Incident, of

BUG = 70
"""Exit code of a process that a fault of the program ended (EX_SOFTWARE)."""
FOLDER = "reports"
KEPT_FILES = 30
_PRIVATE = "It holds no images, nothing that was typed, and no names of files."
_OPEN = "It may quote what was typed and name files and folders of the user."


@dataclass(slots=True)
class FaultReport:
    """What is known about one fault and others that followed it."""

    incidents: list[Incident]
    """Different ones, in their order."""
    facts: Facts = ()
    """About window and project: sizes, no names."""
    log: tuple[logs.Line, ...] = ()
    count: int = 1
    """How often anything unexpected has happened."""
    is_open: bool = False
    """Whether its user allows what they typed and the names of their files."""
    time: datetime = field(default_factory=lambda: datetime.now(UTC))
    file: Path | None = None
    """Where it was written last."""

    @property
    def text(self) -> str:
        """The report as it is written."""
        shown: Callable[[str], str] = str if self.is_open else privacy.redacted
        parts = [
            f"Labeler: report of a fault, {self.time:%Y-%m-%d %H:%M:%S} UTC",
            _OPEN if self.is_open else _PRIVATE,
            _table((*program(), *self.facts)),
        ]
        times = "once" if self.count == 1 else f"{self.count:,} times"
        parts.append(f"Something unexpected happened {times}.")
        parts += [f"{one.where}\n\n{shown(one.details).rstrip()}" for one in self.incidents]
        lines = [line.open if self.is_open else line.private for line in self.log]
        parts.append("\n".join(["The log of the last minutes", "", *(lines or ["(empty)"])]))
        return "\n\n".join(parts) + "\n"

    def write(self, state: Path) -> Path | None:
        """Write it below a folder, or where temporary files lie; return where, None if nowhere."""
        for folder in (state / FOLDER, Path(tempfile.gettempdir())):
            file = folder / f"labeler-report-{self.time:%Y%m%d-%H%M%S-%f}.txt"
            with suppress(OSError):
                write_text(file, self.text)
                self.file = file
                logs.forget_oldest(state / FOLDER, "*.txt", KEPT_FILES)
                return file
        return None


def in_a_sentence(error: Exception, state: Path) -> str:
    """Write a report about an error that ends a command, and say so calmly."""
    file = FaultReport([of(error, "A command ended with an error")], log=logs.recent()).write(state)
    text = f"A fault of the program ended this ({type(error).__name__}). What was done is kept."
    return f"{text} A report for whoever repairs it: {file}" if file else text


def _table(facts: Facts) -> str:
    width = max(len(name) for name, _ in facts) + 2
    return "\n".join(f"{name:<{width}}{value}" for name, value in facts)
