"""How far each pair of people agrees on what both annotated, month by month."""

import csv
import io
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.app import double_annotation
from labeler.app.double_annotation import TwiceAnnotated
from labeler.app.project import Project
from labeler.core.files import write_text
from labeler.evaluation.inter_annotator import MEASURES, ShareInterval, over_pages

ALL = "all"
"""In the place of a month: all that two people annotated."""


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """How far two people agree on the pages that the second one finished in a month."""

    people: tuple[str, str]
    month: str
    """As 2026-11, ALL, or "" where nobody knows."""
    pages: int
    scores: dict[str, ShareInterval]
    """By `MEASURES`."""


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """How far people agree."""

    pairs: list[PairAgreement]
    """By people, then by month; last all of a pair, where that is more than one month."""
    pages: list[TwiceAnnotated]
    left_out: list[str]
    """Pages that could not be compared, and why."""


def report(project: Project) -> AgreementReport:
    """Compare all that was annotated twice: see `double_annotation.agreement`."""
    pages, left_out = double_annotation.agreement(project)
    groups: dict[tuple[tuple[str, str], str], list[TwiceAnnotated]] = defaultdict(list)
    for one in pages:
        groups[one.people, f"{one.when:%Y-%m}" if one.when else ""].append(one)
    for people in {people for people, _ in groups}:
        if len([key for key in groups if key[0] == people]) > 1:
            groups[people, ALL] = [one for one in pages if one.people == people]
    pairs = [
        PairAgreement(people, month, len(them), over_pages([one.agreement for one in them]))
        for (people, month), them in sorted(groups.items())
    ]
    return AgreementReport(pairs, pages, left_out)


def of_page(one: TwiceAnnotated) -> dict[str, Any]:
    """Return how far two people agree on a page, as values of a row."""
    shares = {name: getattr(one.agreement, name) for name in MEASURES}
    return {
        "page": one.name,
        "id": one.version.of_id,
        "first": one.version.first_by,
        "second": one.version.said_by,
        "accepted": one.when.isoformat() if one.when else "",
        "settled_by": one.version.settled_by,
        "lines_first": one.agreement.lines[0],
        "lines_second": one.agreement.lines[1],
        **{name: share.value if share.whole else None for name, share in shares.items()},
    }


def write_csv(file: Path, pages: Sequence[TwiceAnnotated]) -> None:
    """Write a row for each page, those first on which people agree least; raises OSError."""
    text = io.StringIO()
    rows = [of_page(one) for one in sorted(pages, key=lambda one: one.agreement.f_50.value)]
    header = ["page", "id", "first", "second", "accepted", "settled_by"]
    writer = csv.DictWriter(text, [*header, "lines_first", "lines_second", *MEASURES])
    writer.writeheader()
    writer.writerows(rows)
    write_text(file, text.getvalue())
