"""What a format says besides, taken out of its files and put into them again: see `core.extras`.

A reader takes by `Remarks.keep` what it has no word for, under the keys that it has in the file, and
its writer puts it there again, under what it says itself. Whoever made the file, what comes back is a
JSON object of bounded size, or nothing.
"""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import Point, Region
from labeler.core.extras import NOTHING, Extras, of_part
from labeler.formats.output import printable

MOST_OF_REGION = 2**15
MOST_OF_PAGE = 2**20
"""Characters. What is longer is no remark but data of its own, and would burden every edit."""
_ID = re.compile(r"[\w.:@#/+=-]{1,200}")
OWN_IDS = "labeler-"
"""How what we call regions begins, where a format wants them to be called something."""
PLACED = "placed"
"""The key of all that has coordinates, which mean nothing on an image of another size."""
_EMPTY: tuple[object, ...] = (None, "", [], {})


def extras_of(
    format_name: str, values: Mapping[str, Any], key: object = "", *, most: int = MOST_OF_REGION
) -> Extras | None:
    """Return what a format says besides under an identifier; None where that is nothing.

    Raises ValueError where it is too much, or no JSON.
    """
    said = {name: value for name, value in values.items() if value not in _EMPTY}
    name = printable(str(key or ""))
    if name.startswith(OWN_IDS) or not _ID.fullmatch(name):
        name = ""
    try:
        text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    except (TypeError, RecursionError) as error:
        raise ValueError("it cannot be kept") from error
    text = printable(text)
    if len(text) > most:
        raise ValueError("it is too much")
    return Extras(format_name, text, name) if name or text != NOTHING else None


def values_of(extras: Extras | None, format_name: str) -> dict[str, Any]:
    """Return what a format says besides; nothing where that is of another one."""
    if extras is None or extras.format != format_name:
        return {}
    try:
        values = json.loads(extras.values)
        if "\\u" in extras.values:  # Perhaps half a character, which no file can hold.
            json.dumps(values, ensure_ascii=False).encode()
    except (ValueError, RecursionError):  # From a file of ours that somebody wrote by hand.
        return {}
    return values if isinstance(values, dict) else {}


def id_of(extras: Extras | None, format_name: str) -> str:
    """Return what a format calls a region; empty where it calls it nothing."""
    return extras.id if extras is not None and extras.format == format_name else ""


def unplaced(extras: Extras | None) -> Extras | None:
    """Return what a format says besides of an image that was scaled or turned since."""
    if extras is None or PLACED not in (values := values_of(extras, extras.format)):
        return extras
    return extras_of(extras.format, but(values, {PLACED}), extras.id, most=MOST_OF_PAGE)


def but(values: Mapping[str, Any], known: Collection[str]) -> dict[str, Any]:
    """Return what values of somebody else hold under keys that are not known."""
    return {key: value for key, value in values.items() if key not in known}


def table(values: Mapping[str, Any], key: str) -> dict[str, Any]:
    """Return an object among values, empty where something else stands there."""
    value = values.get(key)
    return value if isinstance(value, dict) else {}


def rows(values: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the objects of a list among values."""
    return [each for each in items(values, key) if isinstance(each, dict)]


def items(values: Mapping[str, Any], key: str) -> list[Any]:
    """Return a list among values, empty where something else stands there."""
    value = values.get(key)
    return value if isinstance(value, list) else []


def texts(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the texts among values, by their names."""
    return {key: value for key, value in values.items() if isinstance(value, str)}


def lie_on(corners: Sequence[Point], line: Region) -> bool:
    """Tell whether the corners of words still lie on their line, as far as its height lets them."""
    reach = geometry.thickness(line.polygon)
    sides = zip(geometry.bounds(corners), geometry.bounds(line.polygon), strict=True)
    return all(abs(side - other) <= reach for side, other in sides)


def with_own_ids(regions: Sequence[Region]) -> Iterable[Region]:
    """Yield regions no two of which bear the same name: the first keeps it."""
    taken: set[str] = set()
    for region in regions:
        name = region.extras.id if region.extras else ""
        if name and name in taken:
            yield replace(region, extras=of_part(region.extras))
        else:
            yield region
        taken.add(name)
