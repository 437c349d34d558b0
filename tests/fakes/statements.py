"""What SQLAlchemy made of statements, for all SQLite databases of the tests.

An engine compiles each statement once. Nearly every test has an engine of its own, so without this
the same statements were compiled thousands of times.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

from db import sqlite

Key = tuple[Any, ...]
_prepare = sqlite.prepare


class Compiled(LRUCache[Key, Any]):
    """Compiled statements, whichever engine they were compiled for first."""

    def get(self, key: Key, default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: Key, value: Any) -> None:
        super().__setitem__(key[1:], value)


@contextmanager
def compiled_once() -> Iterator[None]:
    """Let this process compile each statement for SQLite once."""
    compiled = Compiled(5000)

    def prepare(engine: Engine) -> None:
        _prepare(engine)
        engine.update_execution_options(compiled_cache=compiled)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "prepare", prepare)
        yield
