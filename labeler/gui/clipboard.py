"""Regions as clipboard content: written as JSON text, read with suspicion."""

import json
import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QMimeData

from labeler.core import curves, extras
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Point,
    Region,
    TextSource,
    new_region_id,
)
from labeler.core.errors import ForeignFile
from labeler.gui.translation import tr

MIME_TYPE = "application/x-labeler-regions+json"
MOST_REGIONS = 20_000
FARTHEST = 1_000_000.0
"""No image is that many pixels wide."""


def to_mime(regions: Sequence[Region]) -> QMimeData:
    """Return regions as clipboard content, under our own type and as plain text."""
    places = {region.id: index for index, region in enumerate(regions)}
    rows = [
        {
            "level": region.level.value,
            "polygon": region.polygon,
            "text": region.text,
            "text_source": region.text_source.value,
            "count": region.count.value if region.count else None,
            "count_source": region.count.source.value if region.count else None,
            "ignore": region.ignore.value if region.ignore else None,
            "baseline": region.baseline,
            "curve": region.curve and curves.flat(region.curve),
            "extras": extras.as_text(extras.of_part(region.extras)),
            "line": places.get(region.line_id or ""),
        }
        for region in regions
    ]
    text = json.dumps({"labeler": 1, "regions": rows}, ensure_ascii=False)
    mime = QMimeData()
    mime.setData(MIME_TYPE, text.encode())
    mime.setText(text)
    return mime


def from_mime(mime: QMimeData | None) -> list[Region]:
    """Return the regions on the clipboard.

    Raises ForeignFile when there are none or when they are not well formed: any program may have
    written them. Some platforms have no content at all to give, which is None.
    """
    if mime is not None and mime.hasFormat(MIME_TYPE):
        content = bytes(mime.data(MIME_TYPE).data()).decode(errors="replace")
    else:
        content = mime.text() if mime is not None else ""
    try:
        rows = json.loads(content)["regions"]
        return _regions(rows)
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise ForeignFile(
            tr("The clipboard holds no regions. Select regions and copy them first.")
        ) from error


def _regions(rows: Any) -> list[Region]:
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_REGIONS:
        raise ValueError(rows)
    ids = [new_region_id() for _ in rows]
    regions = [_region(row, key) for row, key in zip(rows, ids, strict=True)]
    return [_on_its_line(region, row, regions) for region, row in zip(regions, rows, strict=True)]


def _region(row: dict[str, Any], key: str) -> Region:
    text = row.get("text", "")
    if not isinstance(text, str):
        raise TypeError(text)
    reason = row.get("ignore")
    return Region(
        Level(row["level"]),
        _points(row["polygon"], fewest=3),
        text,
        _count(row),
        None if reason is None else IgnoreReason(reason),
        id=key,
        text_source=TextSource(row.get("text_source", TextSource.PERSON)),
        baseline=None if row.get("baseline") is None else _points(row["baseline"], fewest=2),
        curve=None if row.get("curve") is None else curves.from_flat(row["curve"]),
        extras=extras.of_text(row.get("extras", "")),
    )


def _on_its_line(region: Region, row: dict[str, Any], regions: list[Region]) -> Region:
    place = row.get("line")
    if place is None or region.level is Level.LINE:
        return region
    if not isinstance(place, int) or not 0 <= place < len(regions):
        raise ValueError(place)
    line = regions[place]
    line_id = line.id if line.level is Level.LINE else None
    return replace(region, line_id=line_id)


def _points(row: Any, *, fewest: int) -> tuple[Point, ...]:
    points = tuple((float(x), float(y)) for x, y in row)
    if len(points) < fewest:
        raise ValueError(row)
    for value in (value for point in points for value in point):
        if not math.isfinite(value) or abs(value) > FARTHEST:
            raise ValueError(value)
    return points


def _count(row: dict[str, Any]) -> Count | None:
    value = row.get("count")
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(value)
    return Count(value, CountSource(row.get("count_source") or CountSource.TYPED))
