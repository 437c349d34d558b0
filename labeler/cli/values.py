"""Numbers and paths on the command line, such as can be meant."""

import math
import re
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date
from pathlib import Path

from labeler.core.addresses import is_address, place_of
from labeler.core.errors import LabelerError, ProjectError
from labeler.core.outlining import Interval
from labeler.core.server_address import is_server_address

MOST = 10**9
"""Nobody means more pages, steps or pixels."""
_URL = re.compile(r"[A-Za-z][\w+.-]+://")


def place(text: str) -> Path:
    """Read a path; an empty one, such as of a variable that is not set, would mean "here"."""
    if not text:
        raise ArgumentTypeError("the path is empty; for this folder write .")
    return Path(text)


def source(text: str) -> Path:
    """Read a path or an address of images."""
    try:
        return place_of(text) if is_address(text) else place(text)
    except ProjectError as error:
        raise ArgumentTypeError(str(error)) from error


def project(text: str) -> Path:
    """Read the folder of a project, or its address on a server: then it is a folder of this user."""
    if not is_server_address(text):
        if _URL.match(text):  # It may hold a password, so it is not repeated.
            raise ArgumentTypeError("a project is a folder, or an address like postgresql://...")
        return place(text)
    from labeler.store import urls  # noqa: PLC0415 - loads the database

    try:
        return urls.folder_of(text)
    except LabelerError as error:
        raise ArgumentTypeError(str(error)) from error


def file(text: str) -> Path:
    """Read the path of a file to write."""
    if (path := place(text)).is_dir():
        raise ArgumentTypeError(f"{text} is a folder; name a file")
    return path


def folder(text: str) -> Path:
    """Read the path of a folder to write to; it may be made by that."""
    if is_server_address(text):
        raise ArgumentTypeError("no address can be given here; name a folder")
    if (path := place(text)).exists() and not path.is_dir():
        raise ArgumentTypeError(f"{text} is a file; name a folder")
    return path


def whole(text: str) -> int:
    """Read a whole number, 1 or more."""
    if not text.isdecimal() or not 0 < int(text) <= MOST:
        raise ArgumentTypeError(f"{text} is no whole number from 1 to {MOST}")
    return int(text)


def count(text: str) -> int:
    """Read a whole number, 0 or more."""
    return 0 if text == "0" else whole(text)


def port(text: str) -> int:
    """Read the number of a port; 0 for any that is free."""
    if (number := count(text)) > 65535:
        raise ArgumentTypeError(f"{text} is no port from 0 to 65535")
    return number


def amount(text: str) -> float:
    """Read a number above 0."""
    value = _number(text)
    if not value > 0:
        raise ArgumentTypeError(f"{text} is no number above 0")
    return value


def share(text: str) -> float:
    """Read a number from 0 to 1."""
    value = _number(text)
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"{text} is no number from 0 to 1")
    return value


def within(interval: Interval) -> Callable[[str], float]:
    """Return what reads a number within an interval."""

    def read(text: str) -> float:
        value = _number(text)
        if value not in interval:
            raise ArgumentTypeError(
                f"{text} is no number from {interval.low:g} to {interval.high:g}"
            )
        return value

    return read


def _number(text: str) -> float:
    """Read a number; NaN, which is in no range, where it is none."""
    try:
        return float(text)
    except ValueError:
        return math.nan


def day(text: str) -> date:
    """Read a day, such as 2026-03-31."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no date like 2026-03-31") from None
