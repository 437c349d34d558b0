"""Every change to the regions of a page, as a pure function from Page to Page.

Identifiers that a page does not have raise KeyError. What a person edits becomes theirs: a region
made from a proposal keeps pointing at it and is marked as corrected.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from labeler.core import geometry
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Page,
    Point,
    Polygon,
    Region,
    ReviewState,
    TextSource,
    Voucher,
    new_region_id,
)
from labeler.core.reading_order import along_line, reading_order
from labeler.core.text import count_characters

RegionChange = Callable[[Region], Region]


def add_regions(page: Page, regions: Iterable[Region], position: int | None = None) -> Page:
    """Add regions at a place in the reading order, by default at the end."""
    place = len(page.regions) if position is None else position
    return _touched(page, (*page.regions[:place], *regions, *page.regions[place:]))


def delete_regions(page: Page, ids: Collection[str]) -> Page:
    """Delete regions and the characters of deleted lines; their proposals do not come back."""
    gone = {region.id for region in page.regions if region.id in ids or region.line_id in ids}
    settled = {page.region(key).origin.proposal_id for key in gone} - {None}
    kept = tuple(region for region in page.regions if region.id not in gone)
    dismissed = page.dismissed | {key for key in settled if key is not None}
    return replace(_touched(page, kept), dismissed=dismissed)


def change_regions(
    page: Page, ids: Collection[str], change: RegionChange, *, is_correction: bool = True
) -> Page:
    """Apply a change to some regions; those that differ afterwards count as corrected.

    Saying yes to what was proposed for a region is a change but no correction.
    """
    regions = dict(page.by_id)
    for key in set(ids):
        region = regions[key]
        new = change(region)
        is_corrected = is_correction and new != region
        regions[key] = replace(new, origin=_corrected(new)) if is_corrected else new
    return _touched(page, tuple(regions.values()))


def set_polygon(page: Page, region_id: str, polygon: Sequence[Point]) -> Page:
    """Give a region another outline."""
    outline = tuple((float(x), float(y)) for x, y in polygon)
    return change_regions(page, {region_id}, lambda region: replace(region, polygon=outline))


def move_regions(page: Page, ids: Collection[str], dx: float, dy: float) -> Page:
    """Move regions by a number of pixels, together as far as the image reaches.

    The characters of a line move with it. That corrects none of them: nobody has said more of each.
    """
    moving = [region for region in page.regions if region.id in ids or region.line_id in ids]
    if not moving:
        return page
    dx, dy = _possible_shift(page, moving, dx, dy)
    return _with_outlines(page, ids, {r.id: geometry.translated(r.polygon, dx, dy) for r in moving})


def rotate_regions(page: Page, ids: Collection[str], degrees: float) -> Page:
    """Turn regions clockwise around their own centres; the characters of a line turn with it.

    As with `move_regions`, that corrects none of those.
    """
    turning = [region for region in page.regions if region.id in ids]
    lines = {line.id: geometry.centre(line.polygon) for line in turning if line.level is Level.LINE}
    alone = {r.id: geometry.centre(r.polygon) for r in turning if r.line_id not in lines}
    on_lines = {r.id: lines[r.line_id] for r in page.regions if r.line_id in lines}
    outlines = {
        key: geometry.rotated(page.region(key).polygon, degrees, centre)
        for key, centre in (alone | on_lines).items()
    }
    return _with_outlines(page, ids, outlines)


def move_vertex(page: Page, region_id: str, index: int, to: Point) -> Page:
    """Put one vertex of a region somewhere else."""
    polygon = page.region(region_id).polygon
    return set_polygon(page, region_id, (*polygon[:index], to, *polygon[index + 1 :]))


def insert_vertex(page: Page, region_id: str, index: int, at: Point) -> Page:
    """Put a new vertex before the vertex with the given index."""
    polygon = page.region(region_id).polygon
    return set_polygon(page, region_id, (*polygon[:index], at, *polygon[index:]))


def delete_vertex(page: Page, region_id: str, index: int) -> Page:
    """Take a vertex away; a triangle keeps its three."""
    polygon = page.region(region_id).polygon
    if len(polygon) <= 3:
        return page
    return set_polygon(page, region_id, polygon[:index] + polygon[index + 1 :])


def start_at_vertex(page: Page, region_id: str, index: int) -> Page:
    """Say that reading starts at another vertex."""
    polygon = page.region(region_id).polygon
    return set_polygon(page, region_id, polygon[index:] + polygon[:index])


def set_count(page: Page, ids: Collection[str], value: int | None) -> Page:
    """Type the number of characters of lines; None takes the count away."""
    count = None if value is None else Count(value, CountSource.TYPED)
    return change_regions(page, ids, lambda region: replace(region, count=count))


def set_ignore(page: Page, ids: Collection[str], reason: IgnoreReason | None) -> Page:
    """Take regions out of training and scoring with a reason, or back in with None."""
    return change_regions(page, ids, lambda region: replace(region, ignore=reason))


def set_line(page: Page, ids: Collection[str], line_id: str | None) -> Page:
    """Say which line characters belong to."""
    return change_regions(page, ids, lambda region: replace(region, line_id=line_id))


def reorder(page: Page, ids: Collection[str], before: str | None) -> Page:
    """Put regions before another one in the reading order, or at the end with None.

    Lines take their characters along; all keep their order among themselves.
    """
    place = len(page.regions) if before is None else page.regions.index(page.region(before))
    moving = {r.id for r in page.regions if r.id in ids or r.line_id in ids}
    moved = (region for region in page.regions if region.id in moving)
    front = (region for region in page.regions[:place] if region.id not in moving)
    back = (region for region in page.regions[place:] if region.id not in moving)
    return _touched(page, (*front, *moved, *back))


def sort_reading_order(page: Page) -> Page:
    """Order lines as a person reads them, each followed by its characters."""
    lines = page.lines
    ordered: list[Region] = []
    for index in reading_order([line.polygon for line in lines]):
        line = lines[index]
        characters = page.characters_of(line.id)
        order = along_line([character.polygon for character in characters], line.polygon)
        ordered += [line, *(characters[i] for i in order)]
    known = {region.id for region in ordered}
    return _touched(page, (*ordered, *(r for r in page.regions if r.id not in known)))


def duplicate_regions(page: Page, ids: Collection[str], dx: float, dy: float) -> Page:
    """Add copies of regions, moved by (dx, dy); copies are a person's own."""
    return add_regions(page, copies(page, [r for r in page.regions if r.id in ids], dx, dy))


def copies(page: Page, regions: Iterable[Region], dx: float = 0, dy: float = 0) -> list[Region]:
    """Return copies fit to be added to a page, as a person's own regions.

    They are moved together, as far as the image reaches. Characters stay with their line when it
    is copied too.
    """
    regions = list(regions)
    if regions:
        dx, dy = _possible_shift(page, regions, dx, dy)
    names = {region.id: new_region_id() for region in regions}
    return [
        Region(
            region.level,
            geometry.translated(region.polygon, dx, dy),
            region.text,
            region.count,
            region.ignore,
            names.get(region.line_id or ""),
            text_source=region.text_source,
            id=names[region.id],
        )
        for region in regions
    ]


def split_line(page: Page, line_id: str, start: Point, end: Point) -> Page:
    """Cut a line in two along the line through two points.

    Characters go to the part they lie on; a transcript and a count are divided where characters
    tell how many stand on each side, otherwise in proportion to the length of the parts. What was
    divided in proportion is a guess, and nobody vouches for it until it is confirmed.
    """
    line = page.region(line_id)
    parts = geometry.cut(line.polygon, start, end)
    if parts is None:
        return page
    first, second = sorted(parts, key=lambda part: _position_along(line.polygon, part))
    characters = page.characters_of(line_id)
    on_first = {c.id for c in characters if geometry.contains(first, geometry.centre(c.polygon))}
    is_known = bool(characters) and len(characters) == _count_of(line)
    share = len(on_first) / len(characters) if characters else _area_share(first, second)
    texts = _split_text(line.text, share)
    counts = _split_count(line.count, share, texts, is_known=is_known)
    source = line.text_source if is_known else TextSource.READER
    new_id = new_region_id()
    halves = [
        replace(line, polygon=first, text=texts[0], text_source=source, count=counts[0]),
        replace(
            line,
            polygon=second,
            text=texts[1],
            text_source=source,
            count=counts[1],
            id=new_id,
            # One proposal stands behind one region: the second part is a person's doing.
            origin=replace(line.origin, proposal_id=None, is_corrected=False),
        ),
    ]
    halves[0] = replace(halves[0], origin=_corrected(line))
    regions: list[Region] = []
    for region in page.regions:
        if region.id == line_id:
            regions += halves
        elif region.line_id == line_id and region.id not in on_first:
            regions.append(replace(region, line_id=new_id))
        else:
            regions.append(region)
    return _touched(page, tuple(regions))


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
    """Make one line of several: hull of the outlines, sum of the counts, texts with a space."""
    parts = [region for region in page.lines if region.id in ids]
    if len(parts) < 2:
        return page
    order = reading_order([part.polygon for part in parts])
    parts = [parts[i] for i in order]
    first, others = parts[0], parts[1:]
    joined = replace(
        first,
        polygon=geometry.hull(part.polygon for part in parts),
        text=" ".join(part.text for part in parts if part.text),
        text_source=_least_sure(parts),
        count=_sum([part.count for part in parts]),
        origin=_corrected(first),
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


def set_state(page: Page, state: ReviewState, *, voucher: Voucher = Voucher.PERSON) -> Page:
    """Record the verdict of the review and who stands behind it.

    What accepting does to a page, and when, is decided in `core.accepting`.
    """
    return replace(page, state=state, voucher=voucher)


def set_note(page: Page, note: str) -> Page:
    """Write a note on the page."""
    return replace(page, note=note)


def _with_outlines(page: Page, ids: Collection[str], outlines: Mapping[str, Polygon]) -> Page:
    """Give regions other outlines; those that are not meant themselves come along uncorrected."""

    def changed(region: Region) -> Region:
        return replace(region, polygon=outlines[region.id])

    meant = outlines.keys() & ids
    page = change_regions(page, outlines.keys() - meant, changed, is_correction=False)
    return change_regions(page, meant, changed)


def _possible_shift(
    page: Page, regions: Iterable[Region], dx: float, dy: float
) -> tuple[float, float]:
    """Return how far regions can be moved; an image that was never read has no border yet."""
    if not any(page.size):
        return dx, dy
    bounds = geometry.bounds([point for region in regions for point in region.polygon])
    return geometry.shift_within(bounds, page.size, dx, dy)


def _corrected(region: Region) -> Origin:
    """Return where a region comes from after a person changed it."""
    if region.origin.proposal_id is None:
        return region.origin
    return replace(region.origin, is_corrected=True)


def _least_sure(parts: Iterable[Region]) -> TextSource:
    """Return who vouches for a transcript put together from those of several regions."""
    sources = {part.text_source for part in parts if part.text}
    return TextSource.READER if TextSource.READER in sources else TextSource.PERSON


def _sum(counts: Sequence[Count | None]) -> Count | None:
    """Return the count of joined lines: a guess if one of them is, unknown if one of them is."""
    known = [count for count in counts if count is not None]
    if len(known) < len(counts):
        return None
    sources = {count.source for count in known}
    for source in (CountSource.MODEL, CountSource.TYPED):
        if source in sources:
            return Count(sum(count.value for count in known), source)
    return Count(sum(count.value for count in known), CountSource.TRANSCRIPT)


def _touched(page: Page, regions: tuple[Region, ...]) -> Page:
    """Return the page with other regions; a page nobody had worked on is now in work."""
    if regions == page.regions:
        return page
    is_fresh = page.state in (ReviewState.NEW, ReviewState.PROPOSED)
    return replace(page, regions=regions, state=ReviewState.IN_WORK if is_fresh else page.state)


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
