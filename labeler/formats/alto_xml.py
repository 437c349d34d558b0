"""Read ALTO XML (versions 2 to 4, Library of Congress): text lines, and glyphs where there are any.

Coordinates are those of the scan named by WIDTH and HEIGHT of its page, in whatever unit: whoever
puts them on an image scales them to it (`placement.placed`).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import DERIVED, PERSON, Baseline, Level, Polygon, Region
from labeler.core.baselines import derived, read_along
from labeler.core.errors import ForeignFile
from labeler.formats import alto_extras, foreign
from labeler.formats.alto_parts import CREATOR, SIDES, text_of_line
from labeler.formats.baselines import NO_BASELINES, baseline_of, in_whole_pixels, listed, seal
from labeler.formats.extras import MOST_OF_PAGE
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.xml_files import child, children, descendants, local_name, parse_xml, place_of

_OF_PAGES = {
    "Illustration": "regions that are not text (illustration)",
    "GraphicalElement": "regions that are not text (graphical element)",
}
"""Elements of a page that have no place here, and what a person calls them."""
_OF_LINES = {"String": "words within lines", "ALTERNATIVE": "second readings"}
_ATTRIBUTES = {
    "WC": "confidences",
    "CC": "confidences",
    "SUBS_CONTENT": "whole words of hyphenated ones",
    "TAGREFS": "types of lines and blocks",
}
"""The same of lines, and of attributes in them."""
_LOST = {"ReadingOrder": "reading orders", "Ellipse": "round outlines", "Circle": "round outlines"}
"""What is not kept either."""

_TWO_POINTS = 4
"""Coordinates of a polygon that is none."""
OUTLINING = "outlining"
"""The step of processing that lines name which this program cut out of others, or put together."""


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".xml", _page)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    document = parse_xml(file, "alto")
    pages = list(descendants(document, "Page"))
    if len(pages) != 1:
        raise ForeignFile(
            "it has {pages} pages instead of one. Save a file for every image", pages=len(pages)
        )
    name = next(descendants(document, "fileName"), None)
    named = (name.text or "").strip() if name is not None else ""
    lines = [(place_of(file.name, line), line) for line in descendants(pages[0], "TextLine")]
    baselines = _Baselines(document, file.name, remarks)
    found = remarks.gather(lines, lambda line: list(_regions(line, file.name, baselines)))
    names = map(local_name, document.iter())
    remarks.not_taken.update(_LOST[name] for name in names if name in _LOST)
    regions = tuple(region for regions in found for region in regions)
    besides = alto_extras.besides_of_page(document, pages[0])
    extras = remarks.keep(alto_extras.NAME, besides, _kinds_of_page(document), most=MOST_OF_PAGE)
    return LabelledPage(
        (named or image).replace("\\", "/"), regions, _size(document, pages[0]), extras=extras
    )


def _size(document: Any, page: Any) -> tuple[int, int] | None:
    """Return the size of a page in the unit of its coordinates; without it they are pixels."""
    size = foreign.size(page.get("WIDTH"), page.get("HEIGHT"))
    unit = next(descendants(document, "MeasurementUnit"), None)
    name = (unit.text or "").strip() if unit is not None else ""
    if size is None and name.casefold() not in ("", "pixel", "pixels", "px"):
        raise ForeignFile(
            "its coordinates are in {name}, and the page has no WIDTH and HEIGHT: nothing "
            "tells where on the image they lie. Save it in pixels",
            name=name[:20],
        )
    return size


def _regions(element: Any, file: str, baselines: "_Baselines") -> Iterator[Region]:
    text, outline = text_of_line(element), _line_outline(element)
    baseline = baselines.drawn(element, outline)
    if baseline is not None:
        outline = read_along(outline, baseline)
    count = foreign.count_of_text(text)
    origin = DERIVED if OUTLINING in element.get("PROCESSINGREFS", "").split() else PERSON
    besides = alto_extras.besides_of_line(element)
    kinds = _kinds_of_line(element) if besides else ()
    extras = baselines.remarks.keep(alto_extras.NAME, besides, kinds, element.get("ID", ""))
    line = Region(Level.LINE, outline, text, count, origin=origin, baseline=baseline, extras=extras)
    yield line
    glyphs = ((place_of(file, glyph), glyph) for glyph in descendants(element, "Glyph"))
    yield from baselines.remarks.gather(glyphs, lambda glyph: _glyph(glyph, line))


class _Baselines:
    """The baselines of one file that somebody drew."""

    def __init__(self, document: Any, file: str, remarks: Remarks) -> None:
        self._file = file
        self.remarks = remarks
        self._seals = _seals(document)
        """Of those that were made out from outlines; None where the file says nothing of that."""

    def drawn(self, line: Any, outline: Polygon) -> Baseline | None:
        """Return the baseline of a line; one that makes no sense costs no more than itself."""
        written = line.get("BASELINE", "")
        if not written.strip() or self._is_derived(written, outline):
            return None
        things = [(place_of(self._file, line), _numbers(written))]
        for baseline in self.remarks.gather(things, lambda n: _baseline(n, outline)):
            if baseline is None:
                self.remarks.not_taken[NO_BASELINES] += 1
            return baseline
        return None

    def _is_derived(self, written: str, outline: Polygon) -> bool:
        if self._seals is not None:
            return seal(written) in self._seals
        # Earlier versions of this program wrote no seals, and these points in this form.
        return written == listed(in_whole_pixels(derived(outline)))


def _baseline(numbers: list[str], outline: Polygon) -> Baseline | None:
    """Return the baseline of its numbers, None of those that cannot be one.

    A single number, as of ALTO before 4.2, is how high a level baseline lies.
    """
    if len(numbers) > 1:
        if len(numbers) % 2:
            raise ForeignFile(
                "the baseline has {numbers} numbers, which are not pairs", numbers=len(numbers)
            )
        return baseline_of(list(zip(numbers[::2], numbers[1::2], strict=True)))
    height = foreign.number(numbers[0])
    left, top, right, bottom = geometry.bounds(outline)
    # Some programs count from elsewhere than the top of the page.
    is_beside = not top <= height <= bottom + (bottom - top) / 2
    return None if is_beside else baseline_of([(left, height), (right, height)])


def _seals(document: Any) -> frozenset[str] | None:
    """Return the seals of the baselines that this program made out, where it has written the file."""
    for step in descendants(document, "Processing"):
        settings = child(step, "processingStepSettings")
        if settings is not None and any(
            name.text == CREATOR for name in descendants(step, "softwareName")
        ):
            return frozenset((settings.text or "").split())
    return None


def _glyph(element: Any, line: Region) -> Region:
    content = foreign.text(element.get("CONTENT"))
    return Region(Level.CHARACTER, _outline(element), content, line_id=line.id)


def _line_outline(line: Any) -> Polygon:
    """Return the outline of a line, or that around its words where it has none."""
    words = [word for word in children(line, "String") if _has_box(word)]
    if words and not _has_box(line) and len(_points(line)) <= _TWO_POINTS:
        return geometry.hull([_outline(word) for word in words])
    return _outline(line)


def _outline(element: Any) -> Polygon:
    """Return the polygon of an element, or its box."""
    numbers = _points(element)
    if len(numbers) > _TWO_POINTS or (numbers and not _has_box(element)):
        return geometry.in_reading_order(foreign.polygon_of_flat(numbers))
    if not _has_box(element):
        raise ForeignFile(
            "the {element} has neither a polygon nor a box", element=local_name(element)
        )
    left, top, width, height = (foreign.number(element.get(name)) for name in SIDES)
    return foreign.polygon(geometry.rectangle((left, top), (left + width, top + height)))


def _points(element: Any) -> list[str]:
    """Return the coordinates of an element's polygon, none where it has none."""
    shape = child(element, "Shape")
    polygon = None if shape is None else child(shape, "Polygon")
    return [] if polygon is None else _numbers(polygon.get("POINTS", ""))


def _numbers(points: str) -> list[str]:
    return re.findall(r"[^\s,]+", points)


def _has_box(element: Any) -> bool:
    """Tell whether an element has a box with an inside."""
    sides = [element.get(name) for name in SIDES]
    return None not in sides and min(foreign.number(side) for side in sides[2:]) > 0


def _kinds_of_page(document: Any) -> Iterator[str]:
    """Yield what a file holds besides its lines, once for every occurrence."""
    for each in document.iter():
        if (name := local_name(each)) in _OF_PAGES:
            yield _OF_PAGES[name]
        if name != "TextBlock":
            continue
        if child(each, "TextLine") is None:
            yield "text blocks without lines"
        if each.get("ROTATION", "0").strip("0.+-"):
            yield "rotations of blocks"
        if each.get("TAGREFS") is not None:
            yield _ATTRIBUTES["TAGREFS"]


def _kinds_of_line(line: Any) -> Iterator[str]:
    for each in line.iter():
        if (name := local_name(each)) in _OF_LINES:
            yield _OF_LINES[name]
        yield from dict.fromkeys(_ATTRIBUTES[key] for key in each.keys() & _ATTRIBUTES.keys())
