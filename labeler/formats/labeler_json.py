"""Read and write our own format: everything a person said, one page as JSON on each line."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from labeler.core import curves
from labeler.core.annotation import Baseline, Count, Curve, Level, Region
from labeler.core.errors import ForeignFile
from labeler.core.extras import Extras
from labeler.core.records import Split
from labeler.formats import foreign
from labeler.formats.baselines import baseline_of
from labeler.formats.extras import MOST_OF_PAGE, MOST_OF_REGION, extras_of, values_of
from labeler.formats.issues import issue_values, issues_of
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.output import OutputFolder, printable
from labeler.formats.region_json import linked, not_taken, origin_of, provenance, voucher_of
from labeler.formats.remarks import Remarks, each_list, each_page

FILE = "labels.jsonl"
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_SPLITS = {split.value: split for split in Split}
_LEVELS = {level.value: level for level in Level}


def read(path: Path) -> ParsedLabels:
    """Read one file or all of a folder."""
    return each_list(path, ".jsonl", _pages)


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write all pages to one file."""
    with folder.text(FILE) as file:
        for page in pages:
            file.write(
                json.dumps(content(page, folder.image_name(page)), ensure_ascii=False) + "\n"
            )
            yield Written(page, name=folder.image_name(page))


def content(page: LabelledPage, image: str) -> dict[str, Any]:
    """Return what stands on the line of a page, under the name that its image has there."""
    issues = {"issues": [*map(issue_values, page.issues)]} if page.issues else {}
    return {
        "image": image,
        "frame": page.frame,
        "size": page.size,
        "state": page.state.value if page.state else None,
        "voucher": page.voucher.value,
        "note": printable(page.note),
        "split": page.split.value if page.split else None,
        "regions": [_values(region) for region in page.regions],
        **issues,
        **_besides(page.extras),
    }


def _besides(extras: Extras | None) -> dict[str, Any]:
    if extras is None:
        return {}
    said = {"format": extras.format, "values": values_of(extras, extras.format)}
    return {"extras": {**said, "id": extras.id} if extras.id else said}


def _values(region: Region) -> dict[str, Any]:
    settled = {"settled": region.settled} if region.settled else {}
    baseline = {"baseline": region.baseline} if region.baseline else {}
    curve = {"curve": curves.flat(region.curve)} if region.curve else {}
    return {
        "id": region.id,
        "level": region.level.value,
        "points": region.polygon,
        "text": printable(region.text),
        "text_source": region.text_source.value if region.text else None,
        "count": region.count and [region.count.value, region.count.source.value],
        "ignore": region.ignore.value if region.ignore else None,
        "line": region.line_id,
        "provenance": provenance(region.origin),
        **settled,
        **baseline,
        **curve,
        **_besides(region.extras),
    }


def _pages(file: Path, remarks: Remarks) -> Iterator[LabelledPage]:
    lines = [(f"{file.name}, line {n}", line) for n, line in foreign.numbered_lines(file)]
    return each_page(((place, _image(line), line) for place, line in lines), _page)


def _image(line: str) -> str:
    """Return the image a line is about, also when the rest of it makes no sense."""
    try:
        return foreign.text(foreign.fields(foreign.parse_json(line)).get("image"))
    except ForeignFile:
        return ""


def _page(line: str, remarks: Remarks) -> LabelledPage:
    values = foreign.fields(foreign.parse_json(line))
    size, image = values.get("size"), foreign.text(values.get("image"))
    regions = foreign.items(values.get("regions"))
    things = ((f"{image}, region {number}", item) for number, item in enumerate(regions, 1))
    if not image:
        raise ForeignFile("it does not say which image it is about. Write its name there: image")
    page = LabelledPage(
        image,
        _linked(list(remarks.gather(things, _region))),
        foreign.size(*_pair(size)) if size is not None else None,
        foreign.review_state(values.get("state")),
        foreign.text(values.get("note")),
        _split(values.get("split")),
        frame=int(foreign.number(values.get("frame", 0))),
        voucher=voucher_of(values),
        issues=issues_of(values.get("issues"), image, remarks),
        extras=_extras(values.get("extras"), MOST_OF_PAGE),
    )
    if not page.is_unvouched:  # Else its regions become proposals again, as they were.
        for item in regions:
            remarks.not_taken.update(not_taken(item) if isinstance(item, dict) else ())
    return page


def _split(value: object) -> Split | None:
    if value is None:
        return None
    if str(value) not in _SPLITS:
        raise ForeignFile(
            "{part!r} is no part of a project ({names})",
            part=str(value)[:30],
            names=", ".join(_SPLITS),
        )
    return _SPLITS[str(value)]


def _linked(found: list[tuple[Region, str]]) -> tuple[Region, ...]:
    regions = linked(found)
    if len({region.id for region in regions}) < len(regions):
        raise ForeignFile("two regions have the same identifier")
    return regions


def _region(item: object) -> tuple[Region, str]:
    """Return a region and the identifier that it shares with its line or its characters.

    A person made it, as far as this project knows: proposals stay behind in the other one.
    """
    values = foreign.fields(item)
    level = _LEVELS.get(str(values.get("level")))
    if level is None or not foreign.text(values.get("id")):
        raise ForeignFile("it has no level or no identifier")
    text = foreign.text(values.get("text"))
    region = Region(
        level,
        foreign.polygon(values.get("points")),
        text,
        _count(values.get("count")),
        foreign.ignore_reason(values["ignore"]) if values.get("ignore") else None,
        origin=origin_of(values),
        text_source=foreign.text_source(values.get("text_source"), text),
        settled=foreign.text(values.get("settled")),
        baseline=_baseline(values.get("baseline")),
        curve=_curve(values.get("curve")),
        extras=_extras(values.get("extras"), MOST_OF_REGION),
        id=foreign.text(values["id"]),
    )
    return region, region.id if level is Level.LINE else foreign.text(values.get("line"))


def _extras(value: object, most: int) -> Extras | None:
    if value is None:
        return None
    values = foreign.fields(value)
    name = foreign.text(values.get("format"))
    if not _NAME.fullmatch(name):
        raise ForeignFile("its extras are of no format")
    said = foreign.fields(values.get("values") or {})
    try:
        return extras_of(name, said, values.get("id"), most=most)
    except ValueError as error:
        raise ForeignFile("its extras are too long") from error


def _baseline(value: object) -> Baseline | None:
    return None if value is None else baseline_of(foreign.items(value))


def _curve(value: object) -> Curve | None:
    """Return a curve; whether the outline follows from it is asked when it is put on its image."""
    if value is None:
        return None
    try:
        return curves.from_flat(foreign.items(value))
    except (ValueError, TypeError) as error:
        raise ForeignFile("its curve makes no sense: {reason}", reason=str(error)) from error


def _count(value: object) -> Count | None:
    if value is None:
        return None
    number, source = _pair(value)
    return foreign.count(number, source, "")


def _pair(value: object) -> list[Any]:
    pair = foreign.items(value)
    if len(pair) != 2:
        raise ForeignFile("{pair} values stand where two belong", pair=len(pair))
    return pair
