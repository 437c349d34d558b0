"""How long a thread waits for other programs, and for a connection."""

import threading

BUSY_SECONDS = 10.0
"""How long a transaction waits for one of another process before it gives up."""

_patience = threading.local()


def set_patience(seconds: float) -> None:
    """Let this thread wait so long from now on."""
    _patience.seconds = seconds


def patience() -> float:
    """Return the seconds that this thread waits at most."""
    seconds: float = getattr(_patience, "seconds", BUSY_SECONDS)
    return seconds
