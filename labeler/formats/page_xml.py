"""Read PAGE XML: lines and glyphs in the reading order of their regions.

Every version of the schema (PRImA pagecontent) is taken, as written by eScriptorium, Transkribus,
OCR-D and kraken; files of ours carry counts, sources and ignore reasons in `custom`, and who drew a
baseline.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from labeler.core import geometry
from labeler.core.annotation import (
    Baseline,
    Level,
    Polygon,
    Region,
    ReviewState,
)
from labeler.core.baselines import read_along
from labeler.core.errors import ForeignFile
from labeler.formats import foreign, page_xml_extras
from labeler.formats.baselines import (
    NO_BASELINES,
    baseline_of,
    is_derived,
    seal,
)
from labeler.formats.extras import MOST_OF_PAGE
from labeler.formats.labelled_page import LabelledPage, ParsedLabels
from labeler.formats.page_xml_parts import (
    custom,
    listed_points,
    not_taken,
    ordered_lines,
    points_of,
    text_of,
    textless,
    unkept,
)
from labeler.formats.region_json import count_of, origin_of, text_source_of, voucher_called
from labeler.formats.remarks import Remarks, each_file
from labeler.formats.xml_files import (
    child,
    children,
    descendants,
    parse_xml,
    place_of,
)

CREATOR = "Labeler"
DRAWN, DERIVED = "person", "outline"
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
    is_ours = creator is not None and creator.text == CREATOR
    kinds = Counter(not_taken(page))
    lost = {kind: kinds.pop(kind) for kind in list(kinds) if kind in unkept(page)}
    remarks.not_taken.update(lost)
    besides = page_xml_extras.besides_of_page(document, page)
    extras = remarks.keep(page_xml_extras.NAME, besides, kinds.elements(), most=MOST_OF_PAGE)
    reader = _Lines(file.name, remarks, is_ours=is_ours)
    remarks.refused += [
        f"{place_of(file.name, region)}: the region has a text but no lines"
        for region in textless(page)
    ]
    return LabelledPage(
        (page.get("imageFilename") or image).replace("\\", "/"),
        tuple(
            region
            for line in ordered_lines(page, is_ours=is_ours)
            for region in reader.regions(line)
        ),
        foreign.size(page.get("imageWidth"), page.get("imageHeight")),
        _state(document, page),
        voucher=voucher_called(custom(page).get("review.voucher")),
        extras=extras,
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
        besides = page_xml_extras.besides_of_line(element)
        extras = self._remarks.keep(page_xml_extras.NAME, besides, (), element.get("id"))
        line = self._region(Level.LINE, element, outline, text)
        return replace(line, baseline=baseline, extras=extras)

    def _baseline(self, element: Any, outline: Polygon) -> Baseline | None:
        """Return the baseline that somebody drew; one that makes no sense costs no more than itself."""
        found = child(element, "Baseline")
        if found is None:
            return None
        points = listed_points(found)
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
            return said["baseline.source"] == DERIVED and said.get("baseline.seal") == seal(written)
        # Earlier versions wrote those and no others.
        return self.is_ours and is_derived(baseline, outline)

    def _line_outline(self, element: Any, words: list[Any]) -> Polygon:
        points = points_of(element)
        if len(points) > 2:
            return self._outline(points)
        if words:
            # eScriptorium leaves the outline of a line out when it only knows its words.
            return geometry.hull([self._outline(points_of(word)) for word in words])
        if child(element, "Baseline") is not None:
            raise ForeignFile(
                "the text line has a baseline, but no outline. Let the program that it comes from "
                "compute outlines (masks), and export again"
            )
        raise ForeignFile("the text line has no outline")

    def _glyph(self, element: Any) -> Region:
        outline = self._outline(points_of(element))
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
