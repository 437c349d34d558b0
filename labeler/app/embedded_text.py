"""The text that a file itself holds is proposed with its transcripts; a person accepts it or not."""

from collections.abc import Mapping
from dataclasses import replace

from labeler.core.annotation import UNREVIEWED
from labeler.core.detection import Detection, EmbeddedText
from labeler.core.reading_order import reading_order
from labeler.core.records import PageEntry, ScannedImage
from labeler.formats.images import read_text
from labeler.store.project_store import ProjectStore


def offer(store: ProjectStore, scans: Mapping[int, ScannedImage]) -> None:
    """Propose the text of pages that were just read, where nothing else can be on them.

    Other pages wait for the detector, which finds what stands in their pictures as well. Pages that
    have proposals or somebody has worked on are left alone.
    """
    whole = [page_id for page_id, scan in scans.items() if scan.size and scan.text.is_all]
    for entry in store.pages.entries_of(whole):
        size = scans[entry.id].size
        if entry.proposal_count is None and entry.state in UNREVIEWED and size and entry.is_sound:
            found = as_found(scans[entry.id].text, size)
            store.proposals.record(entry.id, found, model_id=None, settings=None)


def of_page(entry: PageEntry, size: tuple[int, int]) -> Detection:
    """Return the lines that the file of a page holds; raises UnreadableImage."""
    return as_found(read_text(entry.path, entry.frame), size)


def as_found(text: EmbeddedText, size: tuple[int, int]) -> Detection:
    """Return what a file holds as if it had been found on the page, of a size in pixels."""
    return with_lines(Detection(size), Detection(size, text.lines).within_image())


def with_lines(found: Detection, embedded: Detection) -> Detection:
    """Put lines that a file holds among those that a detector has found, in reading order."""
    if not embedded.lines:
        return found
    lines = (*found.lines, *embedded.lines)
    order = reading_order([line.polygon for line in lines])
    places = {old: new for new, old in enumerate(order)}
    return replace(
        found,
        lines=tuple(lines[place] for place in order),
        characters=tuple(
            one if one.line is None else replace(one, line=places[one.line])
            for one in found.characters
        ),
    )
