"""One child process seen from outside: start, follow, cancel, kill."""

import subprocess
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import IO

from labeler.core.marked import mark
from labeler.core.own_process import PYTHON, environment
from labeler.jobs.events import Event, Failed, Finished, Measured, OnEvent, decode

CANCEL_SECONDS = 45.0
"""A job that has not stopped so long after it was told to is killed."""
KEPT_LINES = 300
"""Lines of error output and of measurements that are kept for the report of a crash."""
PROGRAM = (*PYTHON, "labeler")
"""Our own command line."""
_KILLED = 9
"""The signal that nobody can answer; no fault of the program sends it."""
KILLED = mark(
    "Something outside the program ended it: most often the system does when memory runs out. Close "
    "other programs first."
)


class Job:
    """Our own command line, run as a child that speaks events.

    Closing the child's input tells it to stop: this works on every platform, and a window that
    dies closes it too. The last event is always `Finished` or `Failed`, also after a crash.
    """

    def __init__(
        self,
        arguments: Sequence[str],
        on_event: OnEvent,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        """Remember what to run; `on_event` is called from a thread of the job's own.

        variables: of the environment, beside our own.
        """
        self._variables = dict(variables or {})
        self.arguments = tuple(arguments)
        self._on_event = on_event
        self._errors: deque[str] = deque(maxlen=KEPT_LINES)
        self._measured: deque[str] = deque(maxlen=KEPT_LINES)
        self._process: subprocess.Popen[str] | None = None
        self._follower = threading.Thread(target=self._follow, daemon=True)
        self._killer: threading.Timer | None = None
        self._is_cancelled = False

    def start(self) -> None:
        """Start the child."""
        self._process = subprocess.Popen(
            [*PROGRAM, *self.arguments, "--events"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env=environment() | self._variables,
        )
        self._follower.start()

    @property
    def is_running(self) -> bool:
        """Whether the last event is still to come."""
        return self._follower.is_alive()

    @property
    def process_id(self) -> int | None:
        """The child's process id; None before it was started."""
        return self._process.pid if self._process else None

    def cancel(self) -> None:
        """Tell the child to stop; a child that does not is killed after a while."""
        if self._process is None or not self.is_running or self._is_cancelled:
            return
        self._is_cancelled = True
        self._close_input(self._process)
        self._killer = threading.Timer(CANCEL_SECONDS, self.kill)
        self._killer.daemon = True
        self._killer.start()

    def kill(self) -> None:
        """End the child at once; what it has not written is lost."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the last event; False when it has not come in time."""
        self._follower.join(timeout)
        return not self.is_running

    def _follow(self) -> None:
        process = self._process
        assert process is not None
        assert process.stdout is not None
        assert process.stderr is not None
        errors = threading.Thread(target=self._collect, args=(process.stderr,), daemon=True)
        errors.start()
        last: Event | None = None
        with process.stdout:
            for line in process.stdout:
                event = decode(line)
                if isinstance(event, Finished | Failed):
                    last = event
                elif event is not None:
                    self._remember(event)
                    self._on_event(event)
        code = process.wait()
        errors.join()
        if self._killer:
            self._killer.cancel()
        self._close_input(process)
        self._on_event(self._explained(last or self._crash(code)))

    def _remember(self, event: Event) -> None:
        if isinstance(event, Measured):
            values = " ".join(f"{name} {value:.4g}" for name, value in event.values.items())
            self._measured.append(f"step {event.step}: {event.phase} {values}")

    def _explained(self, last: Event) -> Event:
        """Add to the report of a crash how the work went before."""
        if not (isinstance(last, Failed) and last.is_bug and self._measured):
            return last
        return replace(last, details="\n".join([last.details, "", *self._measured]))

    def _collect(self, stream: IO[str]) -> None:
        with stream:
            self._errors.extend(line.rstrip("\n") for line in stream)

    def _crash(self, code: int) -> Event:
        details = "\n".join(self._errors)
        reason = f"signal {-code}" if code < 0 else f"exit code {code}"
        if self._is_cancelled:
            return Finished(f"Stopped ({reason}).", is_cancelled=True)
        if code == -_KILLED:
            return Failed(KILLED, details)
        told = [line for line in self._errors if line.strip()]
        fatal = [line for line in told if line.startswith("Fatal Python error")]
        last = (fatal or told or [""])[-1]
        text = f"The job ended without a word ({reason}). {last}".strip()
        return Failed(text, details, is_bug=True)

    @staticmethod
    def _close_input(process: subprocess.Popen[str]) -> None:
        if process.stdin is not None:
            with suppress(OSError):
                process.stdin.close()
