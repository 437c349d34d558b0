"""What regions say, typed by a person or made of readings: pure functions from Page to Page.

A count that nobody typed follows the transcript, an estimated one the reading. Readings are found by the outlines of lines.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace

from labeler.core.annotation import (
    Count,
    CountSource,
    Level,
    Page,
    Polygon,
    Region,
    TextSource,
)
from labeler.core.counts import count_of
from labeler.core.edits import change_regions
from labeler.core.reading import Reading
from labeler.core.settling import is_settled
from labeler.core.text import as_transcript, count_characters


def set_text(page: Page, region_id: str, text: str) -> Page:
    """Write what a region says, as a person typed it; nothing takes the transcript away.

    Raises KeyError when the page does not have the region.
    """
    written = as_transcript(text)
    return change_regions(
        page, {region_id}, lambda region: _saying(region, written, TextSource.PERSON)
    )


def confirm_reading(page: Page, line_id: str, reading: Reading) -> Page:
    """Make a reading the transcript of a line, because somebody has looked at that very line.

    A reading that says nothing changes nothing. Raises KeyError when the page has no such line.
    """
    text = as_transcript(reading.text)
    return change_regions(
        page,
        {line_id},
        lambda line: _saying(line, text, TextSource.PERSON) if text else line,
        is_correction=False,
    )


def confirm_readings(page: Page, readings: Mapping[Polygon, Reading]) -> Page:
    """Make readings the transcripts of all lines that have none, because the page was accepted.

    Ignored lines stay without, and so do lines on which nothing was read.
    """
    mute = {line.id for line in page.lines if not line.text and line.ignore is None}

    def confirmed(line: Region) -> Region:
        text = _read(line.polygon, readings)
        return _saying(line, text, TextSource.READER) if text else line

    return change_regions(page, mute, confirmed, is_correction=False)


def count_as_read(page: Page, readings: Mapping[Polygon, Reading]) -> Page:
    """Keep what lines are estimated to count by their readings, as it is shown.

    What somebody settled stays as it was found right.
    """

    def counted(line: Region) -> Region:
        return replace(line, count=count_of(line, readings.get(line.polygon)))

    open_ones = {line.id for line in page.lines if not is_settled(line)}
    return change_regions(page, open_ones, counted, is_correction=False)


def count_from_text(
    page: Page, ids: Collection[str], readings: Mapping[Polygon, Reading] = {}
) -> Page:
    """Set the counts of lines to what their transcripts say, or else estimate them by their readings.

    Grapheme clusters count, punctuation among them, spaces do not. Lines of which neither is
    known stay as they are. Raises KeyError when the page does not have one of them.
    """

    def counted(line: Region) -> Region:
        text = line.text or _read(line.polygon, readings)
        if not text:
            return line
        source = CountSource.TRANSCRIPT if line.text else CountSource.READING
        return replace(line, count=Count(count_characters(text), source))

    return change_regions(page, ids, counted)


def _read(polygon: Polygon, readings: Mapping[Polygon, Reading]) -> str:
    """Return what was read within an outline; nothing where nobody has read yet."""
    return as_transcript(readings[polygon].text) if polygon in readings else ""


def _saying(region: Region, text: str, source: TextSource) -> Region:
    counted_by = region.count.source if region.count is not None else None
    written = replace(region, text=text, text_source=source)
    if region.level is Level.CHARACTER or counted_by is CountSource.TYPED:
        return written
    if text:
        return replace(written, count=Count(count_characters(text), CountSource.TRANSCRIPT))
    # What a transcript said goes with it; what somebody else counted stays.
    return replace(written, count=None) if counted_by is CountSource.TRANSCRIPT else written
