"""Where the journal of a page leads: what each region, and the verdict, must be by now.

Only what an edit that counts has changed is known; the rest may be older than the journal.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row

from labeler.core.annotation import UNREVIEWED, ReviewState, TextSource
from labeler.store.delta import Delta
from labeler.store.mapping import careful

Values = dict[str, Any]

_NAMES = (
    "id",
    "level",
    "polygon",
    "text",
    "text_source",
    "character_count",
    "count_source",
    "ignore",
    "line_id",
    "proposal_id",
    "is_corrected",
    "settled",
    "baseline",
    "curve",
    "extras",
)
_EMPTY: Values = {
    "text": "",
    "text_source": TextSource.PERSON.value,
    "is_corrected": False,
    "settled": "",
    "extras": "",
}
"""What deltas leave out; of all others it is None."""


@dataclass(frozen=True, slots=True)
class Led:
    """What is known of a page by its journal."""

    regions: dict[str, Values] = field(default_factory=dict)
    """Values of regions by their identifiers, as far as edits have changed them."""
    whole: frozenset[str] = frozenset()
    """Those of the regions of which all values are known."""
    state: str | None = None


@careful
def lead(deltas: Iterable[Delta]) -> Led:
    """Return where the deltas of the edits of a page that count lead, the oldest first.

    Raises DamagedRow when one of them is no delta.
    """
    regions: dict[str, Values] = {}
    whole: dict[str, Values] = {}
    state: str | None = None
    for delta in deltas:
        before = {region["id"]: _full(region) for region in delta["before"]}
        after = {region["id"]: _full(region) for region in delta["after"]}
        for key in before.keys() - after.keys():
            regions.pop(key, None)
            whole.pop(key, None)
        for key, values in after.items():
            old = before.get(key, {})
            changed = {name: value for name, value in values.items() if old.get(name) != value}
            regions[key] = regions.get(key, {}) | (changed if old else values)
            whole[key] = values
        if "state" in delta:
            state = str(delta["state"][1])
    return Led(regions, frozenset(whole), state)


def restored(deltas: Iterable[Delta], region_id: str) -> Values | None:
    """Return all values that a region was last given; None where the journal does not know it."""
    found: Values | None = None
    for delta in deltas:
        for region in delta["after"]:
            if region["id"] == region_id:
                found = _full(region)
    return found


def differences(led: Led, rows: Mapping[str, Values], state: str) -> list[str]:
    """Return what of a page is not as its journal says, a sentence each."""
    found: list[str] = []
    for key, values in led.regions.items():
        if key not in rows:
            found.append(f"Region {key} is gone, and no edit deleted it.")
            continue
        odd = [name for name, value in values.items() if rows[key].get(name) != value]
        if odd:
            found.append(f"Region {key} is not as it was edited last ({', '.join(sorted(odd))}).")
    untouched = [one.value for one in UNREVIEWED]
    if led.state not in (None, state) and not {led.state, state} <= set(untouched):
        found.append(
            f"It is “{ReviewState(state).value}”, and the last edit made it “{led.state}”."
        )
    return found


def of_row(row: Row[Any]) -> Values:
    """Return the values of a region as they are compared with those of its journal."""
    return {name: getattr(row, name) for name in _NAMES}


def _full(region: Values) -> Values:
    return {name: region.get(name, _EMPTY.get(name)) for name in _NAMES}
