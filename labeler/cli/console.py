"""What a command says: lines and progress on a terminal, or events for a parent process."""

import sys
import time
from typing import Protocol, TextIO

from labeler.core.progress import Progress
from labeler.core.text import for_terminal
from labeler.jobs.events import Event, Failed, Finished, Measured, Said, Scored, Started

REFRESH_SECONDS = 0.1
MEASURE_SECONDS = 5.0


class Voice(Protocol):
    """Where a command reports to. `Console` and `jobs.reporter.Reporter` are the two there are."""

    progress: Progress

    def report(self, event: Event) -> None:
        """Say something."""
        ...


class Console:
    """Speaks to a person: results on standard output, all else on standard error."""

    def __init__(self, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._is_terminal = self._err.isatty()
        self._line_length = 0
        self._shown = 0.0
        self._measured = 0.0
        self._untold: Measured | None = None
        """The last step, as long as nobody was told of it."""
        self.progress = Progress(self._step)

    def report(self, event: Event) -> None:
        """Write what an event says."""
        if not isinstance(event, Measured | Said):
            self._tell_last_step()
        match event:
            case Said(text, is_warning):
                self._write(self._err if is_warning else self._out, text)
            case Finished(text) if text:
                self._write(self._out, text)
            case Failed(text):
                self._write(self._err, f"labeler: {text}")
            case Scored(step, score):
                self._write(self._err, f"step {step}: validation {score:.3f}")
            case Started():
                self._measured = 0.0
            case Measured():
                self._measure(event)

    def _measure(self, step: Measured) -> None:
        self._untold = step
        if self._is_worth_telling(step):
            self._measured = time.monotonic()
            self._tell_last_step()

    def _is_worth_telling(self, event: Measured) -> bool:
        """Steps are told now and then, scores on images kept from training always.

        So are the first step of each training, and the last when something else comes.
        """
        is_due = time.monotonic() - self._measured > MEASURE_SECONDS
        return is_due or event.has_score

    def _tell_last_step(self) -> None:
        step, self._untold = self._untold, None
        if step is not None:
            self._write(self._err, f"step {step.step}: {_numbers(step.values)}")

    def _step(self, done: int, total: int, text: str) -> None:
        now = time.monotonic()
        if not self._is_terminal or (done < total and now - self._shown < REFRESH_SECONDS):
            return
        self._shown = now
        line = f"{done} of {total}  {for_terminal(text)}"[:78] if done < total else ""
        self._err.write("\r" + line.ljust(self._line_length) + ("" if line else "\r"))
        self._err.flush()
        self._line_length = len(line)

    def _write(self, stream: TextIO, text: str) -> None:
        if self._line_length:
            self._err.write("\r" + " " * self._line_length + "\r")
            self._line_length = 0
        stream.write(for_terminal(text) + "\n")
        stream.flush()


def _numbers(values: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:.4g}" for name, value in values.items())
