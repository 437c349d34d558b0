"""Lines cut in two, cut into words, or joined, as pure functions from Page to Page."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from labeler.core import baselines, curve_fitting, curves, extras, geometry, lint
from labeler.core.annotation import (
    Count,
    CountSource,
    Curve,
    Page,
    Point,
    Polygon,
    Region,
    Ribbon,
    TextSource,
    new_region_id,
)
from labeler.core.edits import change_regions, corrected, delete_regions, touched
from labeler.core.reading_order import reading_order
from labeler.core.text import count_characters

_COVERED = 0.93
"""Share of each part of a joined line that the ribbon through all of them covers at least."""


def split_line(page: Page, line_id: str, start: Point, end: Point) -> Page:
    """Cut a line in two along the line through two points.

    Characters go to the part they lie on; a transcript and a count are divided where characters
    tell how many stand on each side, otherwise in proportion to the length of the parts. What was
    divided in proportion is a guess, and nobody vouches for it until it is confirmed. A baseline is
    cut where the outline is, and so is a curve as long as that cut is about straight across it.
    """
    line = page.region(line_id)
    parts = geometry.cut(line.polygon, start, end)
    if parts is None:
        return page
    cut = baselines.divided(line.baseline, start, end) if line.baseline else (None, None)
    along = dict(zip(parts, cut, strict=True))
    first, second = sorted(parts, key=lambda part: _position_along(line.polygon, part))
    curved = _curves_of_parts(line.curve, (first, second), start, end) if line.curve else {}
    characters = page.characters_of(line_id)
    on_first = {c.id for c in characters if geometry.contains(first, geometry.centre(c.polygon))}
    is_known = bool(characters) and len(characters) == _count_of(line)
    share = len(on_first) / len(characters) if characters else _area_share(first, second)
    texts = _split_text(line.text, share)
    counts = _split_count(line.count, share, texts, is_known=is_known)
    source = line.text_source if is_known else TextSource.READER
    new_id = new_region_id()
    halves = [
        replace(
            line,
            **_drawn(first, curved.get(first)),
            text=texts[0],
            text_source=source,
            count=counts[0],
            baseline=along[first],
        ),
        replace(
            line,
            **_drawn(second, curved.get(second)),
            text=texts[1],
            text_source=source,
            count=counts[1],
            baseline=along[second],
            id=new_id,
            # One proposal stands behind one region: the second part is a person's doing.
            origin=replace(line.origin, proposal_id=None, is_corrected=False),
            extras=extras.of_part(line.extras),
        ),
    ]
    halves[0] = replace(halves[0], origin=corrected(line))
    regions: list[Region] = []
    for region in page.regions:
        if region.id == line_id:
            regions += halves
        elif region.line_id == line_id and region.id not in on_first:
            regions.append(replace(region, line_id=new_id))
        else:
            regions.append(region)
    return touched(page, tuple(regions))


def split_line_into_words(
    page: Page, line_id: str, boundaries: Iterable[tuple[Point, Point]]
) -> Page:
    """Cut a line at every word boundary, in reading order, as `split_line` does at one.

    Where the line has as many words as it then has parts, each part says one of them.
    """
    line = page.region(line_id)
    words, parts = line.text.split(), [line_id]
    for start, end in boundaries:
        known = {region.id for region in page.regions}
        page = split_line(page, parts[-1], start, end)
        parts += [region.id for region in page.regions if region.id not in known]
    if len(parts) != len(words):
        return page
    said = dict(zip(parts, words, strict=True))
    return change_regions(page, said, lambda part: _saying(part, said[part.id], line.text_source))


def join_lines(page: Page, ids: Collection[str]) -> Page:
    """Make one line of several: hull of the outlines, sum of the counts, texts with a space.

    Baselines become one where each part has one and they follow each other. Where one of the parts
    is curved they become one ribbon, if one through all of them covers them.
    """
    parts = [region for region in page.lines if region.id in ids]
    if len(parts) < 2:
        return page
    order = reading_order([part.polygon for part in parts])
    parts = [parts[i] for i in order]
    first, others = parts[0], parts[1:]
    curve = _curve_through(parts)
    outline = curves.outline(curve) if curve else geometry.hull(part.polygon for part in parts)
    joined = replace(
        first,
        polygon=outline,
        curve=curve,
        baseline=baselines.joined([part.baseline for part in parts], outline),
        text=" ".join(part.text for part in parts if part.text),
        text_source=_least_sure(parts),
        count=sum_of_counts([part.count for part in parts]),
        origin=corrected(first),
        extras=next((part.extras for part in parts if part.extras), None),
    )
    gone = {part.id for part in others}
    moved = replace(
        page,
        regions=tuple(
            replace(r, line_id=first.id)
            if r.line_id in gone
            else (joined if r.id == first.id else r)
            for r in page.regions
        ),
    )
    return delete_regions(moved, gone)


def _curves_of_parts(
    curve: Curve, parts: tuple[Polygon, Polygon], start: Point, end: Point
) -> dict[Polygon, Curve]:
    """Return which part of a curve each of two parts of its outline follows from, as far as one does."""
    cut = curves.divided(curve, start, end)
    if cut is None:
        return {}
    ways = ((part, each) for part in parts for each in cut)
    return {
        part: each
        for part, each in ways
        if geometry.intersection_over_union(part, curves.outline(each)) >= curves.SAME_PART
    }


def _drawn(part: Polygon, curve: Curve | None) -> dict[str, Any]:
    return {"polygon": curves.outline(curve) if curve else part, "curve": curve}


def _curve_through(parts: Sequence[Region]) -> Curve | None:
    """Return the ribbon through all parts of a line in reading order; None where none is worth it."""
    if not any(part.curve for part in parts):
        return None
    fits = [curve_fitting.as_ribbon(part.polygon) for part in parts]
    if any(fit.is_poor for fit in fits):
        return None
    ribbons = [
        part.curve if isinstance(part.curve, Ribbon) else fit.curve
        for part, fit in zip(parts, fits, strict=True)
    ]
    whole = curves.joined([each for each in ribbons if isinstance(each, Ribbon)])
    outline = curves.outline(whole)
    is_covered = all(geometry.coverage(part.polygon, outline) >= _COVERED for part in parts)
    return whole if is_covered and lint.is_simple(outline) else None


def _least_sure(parts: Iterable[Region]) -> TextSource:
    """Return who vouches for a transcript put together from those of several regions."""
    sources = {part.text_source for part in parts if part.text}
    return TextSource.READER if TextSource.READER in sources else TextSource.PERSON


def sum_of_counts(counts: Sequence[Count | None]) -> Count | None:
    """Return the count of lines together: a guess if one of them is, unknown if one of them is."""
    known = [count for count in counts if count is not None]
    if len(known) < len(counts):
        return None
    sources = {count.source for count in known}
    for source in (CountSource.MODEL, CountSource.READING, CountSource.TYPED):
        if source in sources:
            return Count(sum(count.value for count in known), source)
    return Count(sum(count.value for count in known), CountSource.TRANSCRIPT)


def _position_along(line: Polygon, part: Polygon) -> float:
    """Return how far along the reading direction of a line one of its parts lies."""
    along, _ = geometry.reading_axes(line)
    x, y = geometry.centre(part)
    return float(x * along[0] + y * along[1])


def _area_share(first: Polygon, second: Polygon) -> float:
    a, b = abs(geometry.signed_area(first)), abs(geometry.signed_area(second))
    return a / (a + b)


def _saying(region: Region, text: str, source: TextSource) -> Region:
    count = region.count and Count(count_characters(text), CountSource.TRANSCRIPT)
    return replace(region, text=text, text_source=source, count=count)


def _split_text(text: str, share: float) -> tuple[str, str]:
    """Divide a transcript near a share of its length, at a space when one is close."""
    place = round(len(text) * share)
    spaces = [i for i, letter in enumerate(text) if letter == " " and abs(i - place) <= 3]
    if spaces:
        place = min(spaces, key=lambda i: abs(i - place))
    return text[:place].strip(), text[place:].strip()


def _split_count(
    count: Count | None, share: float, texts: tuple[str, str], *, is_known: bool
) -> tuple[Count | None, Count | None]:
    """Divide a count: by the texts of the parts, by their characters if known, else by length."""
    if count is None:
        return None, None
    if all(texts):
        first, second = (Count(count_characters(text), CountSource.TRANSCRIPT) for text in texts)
        return first, second
    source = count.source if is_known else CountSource.MODEL
    value = round(count.value * share)
    return Count(value, source), Count(count.value - value, source)


def _count_of(line: Region) -> int:
    """Return how many characters a line is said to have."""
    return line.count.value if line.count else count_characters(line.text)
