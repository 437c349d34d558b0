"""Numbers on the command line, in the range that can be meant."""

import math
from argparse import ArgumentTypeError


def whole(text: str) -> int:
    """Read a whole number, 1 or more."""
    if not text.isdecimal() or int(text) == 0:
        raise ArgumentTypeError(f"{text} is no whole number above 0")
    return int(text)


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


def _number(text: str) -> float:
    """Read a number; NaN, which is in no range, where it is none."""
    try:
        return float(text)
    except ValueError:
        return math.nan
