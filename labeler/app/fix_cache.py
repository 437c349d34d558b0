"""Fixes that were found out earlier, in a file: after a restart only changed pages are read anew."""

import json
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from labeler.core.annotation import Target
from labeler.core.errors import ProjectError
from labeler.core.files import demand_below, write_json
from labeler.core.fix_counts import FixCounts
from labeler.core.fixes import Fix
from labeler.core.regular_files import read_regular

RULES = 1
"""Of how fixes are found: what was found by others counts no more."""
_MOST_BYTES = 2**28
_NAME = "fixes.json"


@dataclass(frozen=True, slots=True)
class FixedPage:
    """What became of the lines that were proposed on one accepted page."""

    page_id: int
    stamp: str
    """Of the page when this was found out: as long as it has that, nothing has changed."""
    accepted: datetime | None
    is_vouched: bool
    """Whether a person has looked at all of it: others say nothing of any model."""
    lines: int
    """Lines of which it is known what became of them, also those that were deleted."""
    kept: int
    change: float
    """How much of the page had to be done anew, in lines."""
    most_changed: Target | None
    """The line on which most had to be done; None where nothing had."""
    counts: Mapping[int, FixCounts]
    """By detector and reader, as far as a person vouches for the page."""


class FixCache:
    """Losing the file costs nothing but time; one that is damaged or not ours is none."""

    def __init__(self, folder: Path, uuid: str) -> None:
        """`folder` is that of the project, `uuid` what tells it from others."""
        self._folder = folder
        self._uuid = uuid

    def read(self) -> dict[int, FixedPage]:
        """Return what was kept, by page."""
        try:
            content = json.loads(read_regular(self._path(), _MOST_BYTES))
            if (content["rules"], content["project"]) != (RULES, self._uuid):
                return {}
            pages = [_page(values) for values in content["pages"]]
        except Exception:  # noqa: BLE001 - what reads a damaged file raises anything
            return {}
        return {page.page_id: page for page in pages}

    def keep(self, pages: Mapping[int, FixedPage]) -> None:
        """Keep pages in place of those kept before; where that is not possible, do without."""
        values = [_values(page) for page in pages.values()]
        with suppress(OSError, ProjectError):
            content = {"rules": RULES, "project": self._uuid, "pages": values}
            write_json(self._path(), content)

    def _path(self) -> Path:
        return demand_below(self._folder / "cache" / _NAME, self._folder)


def _values(page: FixedPage) -> list[Any]:
    return [
        page.page_id,
        page.stamp,
        page.accepted.isoformat() if page.accepted else None,
        page.is_vouched,
        page.lines,
        page.kept,
        page.change,
        page.most_changed,
        [[key, *_numbers(counts)] for key, counts in page.counts.items()],
    ]


def _page(values: list[Any]) -> FixedPage:
    page_id, stamp, accepted, is_vouched, lines, kept, change, most_changed, counts = values
    if most_changed is not None and not isinstance(most_changed, str | int):
        raise TypeError("no region and no proposal")
    return FixedPage(
        int(page_id),
        str(stamp),
        datetime.fromisoformat(accepted) if accepted else None,
        bool(is_vouched),
        int(lines),
        int(kept),
        float(change),
        most_changed,
        {int(key): _counts(numbers) for key, *numbers in counts},
    )


def _numbers(counts: FixCounts) -> list[Any]:
    return [
        *(counts.pages, counts.proposed, counts.accepted, counts.found, counts.kept),
        {fix.value: number for fix, number in counts.fixes.items() if number},
        *(counts.proofread, counts.characters, counts.edits),
    ]


def _counts(numbers: list[Any]) -> FixCounts:
    pages, proposed, accepted, found, kept, fixes, *of_text = numbers
    proofread, characters, edits = (int(number) for number in of_text)
    return FixCounts(
        int(pages),
        int(proposed),
        int(accepted),
        int(found),
        int(kept),
        Counter({Fix(fix): int(number) for fix, number in fixes.items()}),
        proofread,
        characters,
        edits,
    )
