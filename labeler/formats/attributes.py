"""What a region says as attributes beside its outline, in formats that let programs name their own.

COCO, CVAT, VIA and MMOCR carry the same ones: people read and edit the public ones (`text`,
`illegible`), ours are left alone by other programs.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from labeler.core import geometry
from labeler.core.annotation import Baseline, Level, Point, Polygon, Region
from labeler.core.errors import ForeignFile
from labeler.core.extras import Extras
from labeler.formats import extras, foreign, region_json
from labeler.formats.baselines import baseline_of
from labeler.formats.classes import TextClass
from labeler.formats.dialects.dialect import says_ignored
from labeler.formats.output import printable
from labeler.formats.region_json import count_of, ignore_of, line_numbers, provenance, said
from labeler.formats.remarks import Remarks

TEXTS = ("text", "transcription", "utf8_string", "transcript")
"""Names under which programs keep what a region says."""
OURS = (
    "text", "text_source", "text_seal", "char_count", "count_source", "illegible",
    "ignore_reason", "level", "reading_order", "line", "provenance",
    "baseline", "baseline_box",
)  # fmt: skip
"""All that is written, in the order of `attributes`."""
REDRAWN = "baselines of lines that were redrawn elsewhere"
_BOX_MAY_DIFFER = 2.0
"""Pixels: what rounding makes of an outline, and no more."""
_KNOWN = frozenset({*OURS, *TEXTS, "ignore", "rotation"})


def attributes(
    regions: tuple[Region, ...], as_written: Callable[[str], str] = printable
) -> Iterator[tuple[Region, dict[str, Any]]]:
    """Yield the regions of a page, each with its attributes; texts become what is written."""
    numbers = line_numbers(regions)
    for order, region in enumerate(regions):
        text = as_written(region.text)
        yield (
            region,
            {
                "text": text,
                **said(region, text),
                "illegible": region.ignore is not None,
                "ignore_reason": region.ignore.value if region.ignore else None,
                "level": region.level.value,
                "reading_order": order,
                "line": numbers.get(region.line_id or region.id),
                "provenance": provenance(region.origin),
                **baseline_said(region),
            },
        )


def as_texts(values: dict[str, Any]) -> dict[str, str]:
    """Return attributes for a format that only has texts; nothing is an empty one."""
    texts = {True: "true", False: "false", None: ""}
    return {
        k: texts[v] if v is None or v is True or v is False else str(v) for k, v in values.items()
    }


def of_texts(values: dict[str, Any]) -> dict[str, Any]:
    """Return attributes that were written as texts, or copied by a program from where they were."""
    return {name: None if value == "" else value for name, value in values.items()}


def text_of(*places: dict[str, Any]) -> str:
    """Return what a region says by the first of several places that has a text."""
    for values in places:
        for key in TEXTS:
            if values.get(key) is not None:
                return foreign.text(values[key])
    return ""


def is_ignored(values: dict[str, Any], text: str) -> bool:
    """Tell whether a region is to be ignored, by its attributes before its text."""
    if values.get("illegible") is not None:
        return foreign.is_true(values["illegible"])
    return foreign.is_true(values.get("ignore")) or says_ignored(text)


class Found(NamedTuple):
    """A region with what tells its place among the others."""

    order: float
    region: Region
    line: object
    """What it shares with its characters."""
    score: float | None = None
    """How sure the program is that drew it; None where it does not say."""


def found(
    text_class: TextClass,
    outline: Polygon,
    values: dict[str, Any],
    text: str,
    remarks: Remarks,
    *,
    is_ignored: bool,
) -> Found:
    """Return a region by its outline and its attributes."""
    is_ignored = text_class.is_ignored or is_ignored
    order = values.get("reading_order")
    if order is None:
        # Only files that know the order of the text can be trusted to know where it starts.
        outline = geometry.in_reading_order(outline)
    region = Region(
        text_class.level,
        outline,
        text,
        count_of(values, text, is_ignored=is_ignored),
        ignore_of(values, is_ignored=is_ignored),
        origin=region_json.origin_of(values),
        text_source=region_json.text_source_of(values, text),
        baseline=baseline_of_line(values, outline, remarks)
        if text_class.level is Level.LINE
        else None,
    )
    return Found(math.inf if order is None else foreign.number(order), region, values.get("line"))


def besides_of(found: Found, kept: Extras | None, score: object = None) -> Found:
    """Return a region with what is kept of it, and how sure a program is of it, if it says so."""
    return found._replace(region=replace(found.region, extras=kept), score=foreign.score(score))


def predictions(found: Iterable[Found]) -> dict[str, float]:
    """Return how sure a program is of regions that only it has seen."""
    return {each.region.id: each.score for each in found if each.score is not None}


def in_order(regions: Iterable[Found]) -> tuple[Region, ...]:
    """Return the regions of a page in reading order; characters know their lines."""
    ordered = sorted(regions, key=lambda each: each.order)
    return region_json.linked([(each.region, each.line) for each in ordered])


def baseline_said(region: Region) -> dict[str, str | None]:
    """Return a baseline as a text, x,y x,y ..., and the box of the outline that it was written with.

    Other programs leave both alone when somebody redraws the outline in them: the box tells.
    """
    if region.baseline is None:
        return {"baseline": None, "baseline_box": None}
    left, top, right, bottom = geometry.bounds(region.polygon)
    box = ((left, top), (right, bottom))
    return {"baseline": _written(region.baseline), "baseline_box": _written(box)}


def baseline_of_line(values: dict[str, Any], outline: Polygon, remarks: Remarks) -> Baseline | None:
    """Take `baseline_said` back; None where the outline is elsewhere by now, which is counted."""
    baseline, box = _points(values, "baseline"), _points(values, "baseline_box")
    if baseline is None or box is None:
        return baseline
    differences = (
        np.subtract(np.ravel(box), geometry.bounds(outline)) if len(box) == 2 else [math.inf]
    )
    if np.max(np.abs(differences)) <= _BOX_MAY_DIFFER:
        return baseline
    remarks.not_taken[REDRAWN] += 1
    return None


def _written(points: Iterable[Point]) -> str:
    return " ".join(f"{float(x)!r},{float(y)!r}" for x, y in points)


def _points(values: dict[str, Any], key: str) -> Baseline | None:
    """Return points that are written as a text; None for what other programs may keep there."""
    try:
        return baseline_of([pair.split(",") for pair in foreign.text(values.get(key)).split()])
    except ForeignFile:
        return None


def besides(values: dict[str, Any]) -> dict[str, Any]:
    """Return the attributes that have no place here."""
    unread = (
        {"baseline"} if values.get("baseline") and _points(values, "baseline") is None else set()
    )
    return extras.but(values, _KNOWN - unread)


def note_unknown(values: dict[str, Any], remarks: Remarks) -> None:
    """Count the attributes that have no place here, in formats that keep none."""
    remarks.not_taken.update(region_json.not_taken(values))
    remarks.not_taken.update(kinds_of(besides(values)))


def kinds_of(values: Mapping[str, Any]) -> Iterator[str]:
    """Yield attributes as they are counted."""
    return foreign.unknown_values(values, (), "attributes")
