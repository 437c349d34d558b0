"""Formats as parameters of tests: those whose package is missing are skipped, and said to be."""

from collections.abc import Iterable
from importlib.util import find_spec

import pytest

from labeler.formats.format import Format


def each(rows: Iterable[Format]) -> list[object]:
    """Return a parameter for every format, by its name."""
    return [pytest.param(row, id=row.name, marks=_marks(row)) for row in rows]


def each_name(rows: Iterable[Format]) -> list[object]:
    """Return the name of every format as a parameter."""
    return [pytest.param(row.name, id=row.name, marks=_marks(row)) for row in rows]


def is_missing(row: Format) -> bool:
    """Tell whether a format needs a package that is not there."""
    return bool(row.needs) and find_spec(row.needs) is None


def _marks(row: Format) -> list[pytest.MarkDecorator]:
    return [pytest.mark.skipif(is_missing(row), reason=f"{row.needs} is not installed")]
