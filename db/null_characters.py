"""Texts with U+0000 in them, which PostgreSQL does not take: another character stands for it."""

from typing import Any

from psycopg.adapt import AdaptersMap
from psycopg.types.string import StrDumperUnknown, TextLoader

_STAND_IN = "\U0010f77f"
"""Of a private plane, where no text has any."""


def keep(adapters: AdaptersMap) -> None:
    """Let a connection write and read such texts."""
    adapters.register_dumper(str, NullDumper)
    for kind in ("text", "varchar"):
        adapters.register_loader(kind, NullLoader)


class NullDumper(StrDumperUnknown):
    """Writes the stand-in."""

    def dump(self, obj: str) -> Any:
        """Return a text as it is sent."""
        return super().dump(obj.replace("\0", _STAND_IN) if "\0" in obj else obj)


class NullLoader(TextLoader):
    """Reads the stand-in back."""

    def load(self, data: Any) -> Any:
        """Return a text as it was."""
        text = super().load(data)
        return text.replace(_STAND_IN, "\0") if isinstance(text, str) else text
