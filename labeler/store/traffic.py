"""How often threads of this process ask a database and wait for its answer: counted where it is measured."""

import threading

from sqlalchemy import Engine, event

_counted = threading.local()


def count_from_now_on() -> None:
    """Count for all projects of this process."""
    for what in ("before_cursor_execute", "begin", "commit"):
        event.listen(Engine, what, _count)


def trips() -> int:
    """Return how often this thread asked a database since it is counted."""
    return int(getattr(_counted, "trips", 0))


def _count(*_: object) -> None:
    _counted.trips = trips() + 1
