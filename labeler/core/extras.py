"""What a format says of a page or a region that there is no word for here: kept as it was.

It goes out again to the format that it came from, and to no other. Only that format looks into it.
"""

from dataclasses import dataclass, replace

NOTHING = "{}"
"""Values that say nothing."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What one format says besides; part of a page or a region like all else that is said of it."""

    format: str
    """The name of the format, as in its table."""
    values: str
    """A JSON object, as text."""
    id: str = ""
    """What the format calls a region, so that others can point at it: no two of a page share one."""


def of_part(extras: Extras | None) -> Extras | None:
    """Return what is said of a part of a region, or of a copy: the same, under no name."""
    if extras is None or extras.values == NOTHING:
        return None
    return replace(extras, id="")


def as_text(extras: Extras | None) -> str:
    """Return one text for files and databases; empty for None."""
    return "" if extras is None else f"{extras.format}\n{extras.id}\n{extras.values}"


def of_text(text: str) -> Extras | None:
    """Take `as_text` back; raises ValueError for anything else."""
    if not text:
        return None
    name, key, values = text.split("\n")
    return Extras(name, values, key)
