"""Moments of a server that Python has none for, such as infinity: they are told, and nothing fails."""

from datetime import datetime
from typing import Any

from psycopg import DataError
from psycopg.adapt import AdaptersMap
from psycopg.types.datetime import TimestamptzLoader

from db.unreadable import Unreadable


def keep(adapters: AdaptersMap) -> None:
    """Let a connection read every moment, also one that makes no sense."""
    adapters.register_loader("timestamptz", MomentLoader)


class MomentLoader(TimestamptzLoader):
    """Reads what makes no sense as `Unreadable`, since one value would take all rows along."""

    def load(self, data: Any) -> Any:
        """Return a moment with its zone."""
        try:  # Faster than what the driver does without its own compiled loader.
            return datetime.fromisoformat(bytes(data).decode())
        except ValueError:
            pass
        try:
            return super().load(data)
        except (DataError, ValueError):
            return Unreadable(bytes(data))
