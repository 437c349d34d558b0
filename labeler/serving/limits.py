"""What one request may cost, and how many there may be."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Everything a caller can use up."""

    most_bytes: int = 64_000_000
    """Of the body of a request, and of an image that is fetched for it."""
    most_waiting: int = 8
    """Images that wait for their turn, beside the one that is looked at."""
    most_connections: int = 16
    """Each has a thread."""
    most_tasks: int = 1000
    """Images that one request may name."""
    seconds_to_ask: float = 10.0
    """For the head of a request, all of it."""
    seconds_to_send: float = 60.0
    """For its body, all of it, and for taking the answer."""
    seconds_to_fetch: float = 20.0
    """For an image that lies elsewhere."""
