"""What a job says on its way: one event is one line of JSON."""

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Started:
    """The work has begun."""

    run_id: int | None = None
    """The training run, where the job is one. A retrain of detector and reader is two of them."""
    kind: str = ""
    """Of a training run: what it trains (`ModelKind`)."""


@dataclass(frozen=True, slots=True)
class Progressed:
    """How far the work has come."""

    done: int
    total: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """Numbers of one training step."""

    step: int
    total: int
    """Steps in all, as far as one can tell."""
    seconds: float
    """Since the beginning, without pauses between resumed parts."""
    phase: str
    """The latest phase that takes part: supervised, consistency beside it, or recognition."""
    values: dict[str, float]

    @property
    def has_score(self) -> bool:
        """Whether the network was examined at this step, on what it does not learn from."""
        return "validation" in self.values


@dataclass(frozen=True, slots=True)
class Scored:
    """How a network does on some of the validation pages: before the first step, and in between."""

    step: int
    score: float
    """0 to 1, higher is better."""


@dataclass(frozen=True, slots=True)
class Said:
    """A remark fit to show, such as a page that could not be read."""

    text: str
    is_warning: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """The work is done or was stopped cleanly; nothing follows."""

    text: str
    is_cancelled: bool = False
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failed:
    """The work could not be done; nothing follows."""

    text: str
    """What happened and what to do next."""
    details: str = ""
    """The end of the error output, for a crash report."""
    is_bug: bool = False
    """Whether this is a fault of the program rather than of what it was given."""


Event: TypeAlias = Started | Progressed | Measured | Scored | Said | Finished | Failed
OnEvent: TypeAlias = Callable[[Event], None]

_KINDS: dict[str, type[Event]] = {
    "started": Started,
    "progress": Progressed,
    "measured": Measured,
    "scored": Scored,
    "said": Said,
    "finished": Finished,
    "failed": Failed,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def encode(event: Event) -> str:
    """Return the event as one line of ASCII JSON, without the line end."""
    return json.dumps({"event": _NAMES[type(event)], **dataclasses.asdict(event)})


def decode(line: str) -> Event | None:
    """Return the event a line stands for, or None when the line is something else."""
    try:
        values = json.loads(line)
        kind = _KINDS[values.pop("event")]
        return kind(**values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def ignore(event: Event) -> None:
    """Listen to nothing."""
