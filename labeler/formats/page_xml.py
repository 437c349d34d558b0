"""PAGE XML: lines and glyphs in the reading order of their regions.

Every version of the schema (PRImA pagecontent) is taken, as written by eScriptorium, Transkribus,
OCR-D and kraken. Written is 2019-07-15, one file for every image, characters as glyphs within
words; what this program writes carries counts, sources and ignore reasons in `custom`, and who drew a
baseline.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import etree

from labeler.core import geometry
from labeler.core.annotation import (
    Baseline,
    Level,
    Polygon,
    Region,
    ReviewState,
)
from labeler.core.baselines import derived, read_along
from labeler.core.errors import ForeignFile
from labeler.core.text import graphemes
from labeler.formats import foreign
from labeler.formats.baselines import (
    NO_BASELINES,
    baseline_of,
    in_whole_pixels,
    is_derived,
    listed,
    seal,
)
from labeler.formats.labelled_page import LabelledPage, ParsedLabels, Written
from labeler.formats.outlines import whole_pixels
from labeler.formats.output import OutputFolder, image_from
from labeler.formats.page_xml_parts import custom, not_taken, ordered_lines, text_of, textless
from labeler.formats.region_json import (
    count_of,
    origin_of,
    provenance,
    said,
    text_source_of,
    voucher_called,
)
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.xml_files import child, children, descendants, parse_xml, place_of, xml_text

CREATOR = "Labeler"
_DRAWN, _DERIVED = "person", "outline"
"""Where a baseline of ours comes from."""
_TRANSKRIBUS = {
    "NEW": ReviewState.NEW,
    "IN_PROGRESS": ReviewState.IN_WORK,
    "DONE": ReviewState.ACCEPTED,
    "FINAL": ReviewState.ACCEPTED,
    "GT": ReviewState.ACCEPTED,
}


def read(path: Path) -> ParsedLabels:
    """Read one file or a folder of them; folders `train` and `val` give the split."""
    return each_file(path, ".xml", _page)


def _page(file: Path, image: str, remarks: Remarks) -> LabelledPage:
    document = parse_xml(file, "PcGts")
    pages = list(descendants(document, "Page"))
    if len(pages) != 1:
        raise ForeignFile(
            "it has {pages} pages instead of one. Save a file for every image", pages=len(pages)
        )
    page = pages[0]
    creator = next(descendants(document, "Creator"), None)
    reader = _Lines(file.name, remarks, is_ours=creator is not None and creator.text == CREATOR)
    remarks.not_taken.update(not_taken(page))
    remarks.refused += [
        f"{place_of(file.name, region)}: the region has a text but no lines"
        for region in textless(page)
    ]
    return LabelledPage(
        (page.get("imageFilename") or image).replace("\\", "/"),
        tuple(region for line in ordered_lines(page) for region in reader.regions(line)),
        foreign.size(page.get("imageWidth"), page.get("imageHeight")),
        _state(document, page),
        voucher=voucher_called(custom(page).get("review.voucher")),
    )


def _state(document: Any, page: Any) -> ReviewState | None:
    """Return what a file says of its review: our own word, or the status in Transkribus."""
    if state := custom(page).get("review.state"):
        return foreign.review_state(state.replace("_", " "))
    status = next(descendants(document, "TranskribusMetadata"), None)
    return None if status is None else _TRANSKRIBUS.get(status.get("status", ""))


class _Lines:
    """Turns the TextLine elements of one file into regions."""

    def __init__(self, file: str, remarks: Remarks, *, is_ours: bool) -> None:
        self._file = file
        self._remarks = remarks
        self.is_ours = is_ours

    def regions(self, element: Any) -> Iterator[Region]:
        """Yield a line and its characters; characters survive a line that has no outline."""
        line_id = None
        for line in self._remarks.gather([self._place(element)], self._line):
            line_id = line.id
            yield line
        glyphs = [self._place(glyph) for glyph in descendants(element, "Glyph")]
        for glyph in self._remarks.gather(glyphs, self._glyph):
            yield replace(glyph, line_id=line_id)

    def _place(self, element: Any) -> tuple[str, Any]:
        return place_of(self._file, element), element

    def _line(self, element: Any) -> Region:
        words = list(children(element, "Word"))
        text = text_of(element)
        if text is None or not (text or self.is_ours):
            # Some programs leave an empty text on a line whose words they know.
            text = " ".join(filter(None, (text_of(word) for word in words)))
        outline = self._line_outline(element, words)
        baseline = self._baseline(element, outline)
        if baseline is not None and not self.is_ours:
            outline = read_along(outline, baseline)
        return replace(self._region(Level.LINE, element, outline, text), baseline=baseline)

    def _baseline(self, element: Any, outline: Polygon) -> Baseline | None:
        """Return the baseline that somebody drew; one that makes no sense costs no more than itself."""
        found = child(element, "Baseline")
        if found is None:
            return None
        points = _points_of(found)
        for baseline in self._remarks.gather([(self._place(element)[0], points)], baseline_of):
            if baseline is None:
                self._remarks.not_taken[NO_BASELINES] += 1
                return None
            return None if self._is_derived(element, points, baseline, outline) else baseline
        return None

    def _is_derived(
        self, element: Any, points: list[tuple[str, str]], baseline: Baseline, outline: Polygon
    ) -> bool:
        said = custom(element)
        if "baseline.source" in said:
            written = " ".join(map(",".join, points))
            return said["baseline.source"] == _DERIVED and said.get("baseline.seal") == seal(
                written
            )
        # Earlier versions wrote those and no others.
        return self.is_ours and is_derived(baseline, outline)

    def _line_outline(self, element: Any, words: list[Any]) -> Polygon:
        points = _points(element)
        if len(points) > 2:
            return self._outline(points)
        if words:
            # eScriptorium leaves the outline of a line out when it only knows its words.
            return geometry.hull([self._outline(_points(word)) for word in words])
        if child(element, "Baseline") is not None:
            raise ForeignFile(
                "the text line has a baseline, but no outline. Let the program that it comes from "
                "compute outlines (masks), and export again"
            )
        raise ForeignFile("the text line has no outline")

    def _glyph(self, element: Any) -> Region:
        outline = self._outline(_points(element))
        return self._region(Level.CHARACTER, element, outline, text_of(element) or "")

    def _region(self, level: Level, element: Any, outline: Polygon, text: str) -> Region:
        said = custom(element)
        ignore = said.get("ignore.reason")
        values: dict[str, Any] = {
            "text_seal": said.get("text.seal"), "text_source": said.get("text.source"),
        }  # fmt: skip
        # A file of ours without a count means that nobody knows it; nor do characters have one.
        if "text.charCount" in said or self.is_ours or level is Level.CHARACTER:
            values |= {
                "char_count": said.get("text.charCount"),
                "count_source": said.get("text.countSource"),
            }
        return Region(
            level,
            outline,
            text,
            count_of(values, text, is_ignored=ignore is not None),
            foreign.ignore_reason(ignore.replace("_", " ")) if ignore else None,
            origin=origin_of({"provenance": said.get("outline.source")}),
            text_source=text_source_of(values, text),
        )

    def _outline(self, points: list[tuple[str, str]]) -> Polygon:
        outline = foreign.polygon(points)
        return outline if self.is_ours else geometry.in_reading_order(outline)


def _points(element: Any) -> list[tuple[str, str]]:
    """Return the corners of an element."""
    coords = child(element, "Coords")
    return [] if coords is None else _points_of(coords)


def _points_of(coords: Any) -> list[tuple[str, str]]:
    """Return the points of corners or a baseline: an attribute, or elements as of 2009 and 2010."""
    if points := coords.get("points", "").split():
        pairs = (pair.partition(",") for pair in points)
        return [(x, y) for x, _, y in pairs]
    return [(point.get("x", ""), point.get("y", "")) for point in children(coords, "Point")]


_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
_NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"


def write(pages: Iterable[LabelledPage], folder: OutputFolder) -> Iterator[Written]:
    """Write one file for every page, beside the others of its split and image folder."""
    for page in pages:
        if page.size is None:
            raise ForeignFile(
                "{image} has no size yet. Let the project scan its images.", image=page.image
            )
        name = folder.name(page, "{}.xml")
        document = _document(page, xml_text(image_from(page, folder.path(name))))
        with folder.binary(name) as file:
            etree.ElementTree(document).write(
                file, encoding="UTF-8", xml_declaration=True, pretty_print=True
            )
        yield Written(page, file=name)


def _document(page: LabelledPage, image: str) -> Any:
    root = etree.Element(_tag("PcGts"), nsmap={None: _NAMESPACE})
    _metadata(root, page)
    width, height = page.size or (0, 0)
    element = _add(
        root, "Page", imageFilename=image, imageWidth=str(width), imageHeight=str(height),
        custom=_review(page),
    )  # fmt: skip
    lines = [region for region in page.regions if region.level is Level.LINE]
    if not lines:
        return root
    order = _add(_add(element, "ReadingOrder"), "OrderedGroup", id="order")
    _add(order, "RegionRefIndexed", index="0", regionRef="region")
    region = _add(element, "TextRegion", id="region")
    _coords(region, _box([line.polygon for line in lines]))
    characters: dict[str | None, list[Region]] = {}
    for item in page.regions:
        if item.level is Level.CHARACTER:
            characters.setdefault(item.line_id, []).append(item)
    for number, line in enumerate(lines):
        _line(region, number, line, characters.get(line.id, []))
    return root


def _metadata(root: Any, page: LabelledPage) -> None:
    metadata = _add(root, "Metadata")
    # Not the time of the export: exports of the same are the same.
    changed = (page.changed or _LONG_AGO).strftime("%Y-%m-%dT%H:%M:%S")
    for name, text in (("Creator", CREATOR), ("Created", changed), ("LastChange", changed)):
        _add(metadata, name).text = text
    if page.note:
        _add(metadata, "Comments").text = xml_text(page.note)


def _line(parent: Any, number: int, line: Region, characters: list[Region]) -> None:
    order = f"readingOrder {{index:{number};}}"
    baseline, source = _written_baseline(line)
    said = " ".join(filter(None, (order, _custom(line), source)))
    element = _add(parent, "TextLine", id=f"l{number}", custom=said)
    _coords(element, line.polygon)
    _add(element, "Baseline", points=baseline)
    for word, (text, members) in enumerate(_words(line, characters)):
        _word(element, f"l{number}w{word}", text, members)
    _say(element, line.text)


def _written_baseline(line: Region) -> tuple[str, str]:
    """Return the points of a baseline, and in our words who drew it."""
    if line.baseline is not None:
        return listed(in_whole_pixels(line.baseline)), f"baseline {{source:{_DRAWN};}}"
    points = listed(in_whole_pixels(derived(line.polygon)))
    return points, f"baseline {{source:{_DERIVED}; seal:{seal(points)};}}"


def _word(parent: Any, name: str, text: str, characters: list[Region]) -> None:
    element = _add(parent, "Word", id=name)
    _coords(element, _box([character.polygon for character in characters]))
    for number, character in enumerate(characters):
        glyph = _add(element, "Glyph", id=f"{name}g{number}")
        if custom := _custom(character):
            glyph.set("custom", custom)
        _coords(glyph, character.polygon)
        _say(glyph, character.text)
    _say(element, text)


def _words(line: Region, characters: list[Region]) -> list[tuple[str, list[Region]]]:
    """Divide the characters of a line among its words, where their numbers agree."""
    if not characters:
        return []
    words = line.text.split()
    lengths = [len(graphemes(word)) for word in words]
    if sum(lengths) != len(characters) or 0 in lengths:
        return [(line.text, characters)]
    rest = iter(characters)
    return [
        (word, [next(rest) for _ in range(length)])
        for word, length in zip(words, lengths, strict=True)
    ]


def _review(page: LabelledPage) -> str:
    """Return how far a page has come, where that is known, and who stands behind it."""
    state = f"state:{page.state.value.replace(' ', '_')}; " if page.state else ""
    return f"review {{{state}voucher:{page.voucher.value};}}"


def _custom(region: Region) -> str:
    """Return what PAGE has no attribute for."""
    names = {"char_count": "charCount", "count_source": "countSource", "text_source": "source",
             "text_seal": "seal"}  # fmt: skip
    values = said(region, xml_text(region.text))
    parts = []
    if region.text or region.count:
        pairs = [f"{names[key]}:{value};" for key, value in values.items() if value is not None]
        parts.append(f"text {{{' '.join(pairs)}}}")
    if region.ignore:
        parts.append(f"ignore {{reason:{region.ignore.value.replace(' ', '_')};}}")
    if region.origin.is_derived:
        parts.append(f"outline {{source:{provenance(region.origin)};}}")
    return " ".join(parts)


def _say(element: Any, text: str) -> None:
    if text:
        _add(_add(element, "TextEquiv"), "Unicode").text = xml_text(text)


def _coords(element: Any, polygon: Polygon) -> None:
    _add(element, "Coords", points=listed(whole_pixels(polygon)))


def _box(polygons: list[Polygon]) -> Polygon:
    left, top, right, bottom = geometry.bounds([point for p in polygons for point in p])
    return geometry.rectangle((left, top), (right, bottom))


def _add(parent: Any, name: str, **attributes: str) -> Any:
    return etree.SubElement(parent, _tag(name), attributes)


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"
