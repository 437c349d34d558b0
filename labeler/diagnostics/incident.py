"""Something that nobody expected, and how to tell it from others."""

import traceback
from dataclasses import dataclass

from labeler.core.errors import LabelerError

IN_WINDOW = "An error in the window"
IN_THREAD = "An error in a background thread"
IN_DESTRUCTOR = "An error while something was cleared away"
IN_JOB = "A job ended with an error"


@dataclass(frozen=True, slots=True)
class Incident:
    """One fault of the program, wherever it came up. Keeps no frames alive."""

    where: str
    details: str
    """The traceback, or the last words of a process."""
    key: tuple[str, ...] = ()
    """The same for the same fault: what was raised, and where."""
    told: str = ""
    """What to say to the person at the screen, where the error was made for them."""
    advice: str = ""
    """What to do now, where that is known."""


def of(error: BaseException, where: str) -> Incident:
    """Return the incident of an exception."""
    details = "".join(traceback.format_exception(error))
    frames = traceback.extract_tb(error.__traceback__)
    place = (frames[-1].filename, str(frames[-1].lineno)) if frames else ()
    told = str(error) if isinstance(error, LabelerError) else ""
    return Incident(where, details, (type(error).__name__, *place), told)
