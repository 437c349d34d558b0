"""What people are called: names that look alike are one name, and so one person."""

import unicodedata
from collections.abc import Iterable

from labeler.core.lookalikes import in_latin

_UNSEEN = ("Cc", "Cf")
"""Kinds of characters that nobody sees."""


def spelled(name: str) -> str:
    """Return a name as it is kept: composed (NFC), with single spaces within and none around it."""
    composed = unicodedata.normalize("NFC", " ".join(name.split()))
    seen = "".join(one for one in composed if unicodedata.category(one) not in _UNSEEN)
    return " ".join(seen.split())


def look_alike(one: str, other: str) -> bool:
    """Tell whether people take two names for one: by case, width, or letters of another script."""
    return any(a == b for a, b in zip(_looks(one), _looks(other), strict=True))


def known_as(name: str, known: Iterable[str]) -> str:
    """Return the spelling by which somebody is known, or their name if it looks like no known one."""
    name, others = spelled(name), sorted(known)
    if name in others:
        return name
    return next((other for other in others if look_alike(name, other)), name)


def _looks(name: str) -> tuple[str, str]:
    """Return a name in small and in capital letters, in Latin ones as far as they look like these."""
    plain = unicodedata.normalize("NFKC", spelled(name))
    return in_latin(plain.lower()), in_latin(plain.upper())
