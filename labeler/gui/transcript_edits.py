"""Edits of what lines say, as functions of the session."""

from collections.abc import Mapping, Sequence

from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import Page, Polygon, Region
from labeler.core.parting import Crossing
from labeler.core.text import as_transcript
from labeler.gui.line_order import Target
from labeler.gui.session import Session


def confirm(session: Session, target: Target, text: str) -> None:
    """Make a text what a person says a line says; a proposal is accepted with it, and selected.

    One step of undo. Nothing that was or is said about a line is no reason to accept it.
    """
    page, written = session.page, as_transcript(text)
    if page is None:
        return
    if isinstance(target, int):
        if written:
            page, region_id = _accepted(session, page, target)
            session.edit("Accept line with transcript", _saying(session, page, region_id, written))
            session.select([region_id])
    elif page.region(target).text or written:
        session.edit("Write transcript", _saying(session, page, target, written))


def count_from_text(session: Session) -> None:
    """Count the characters of the selected lines, or else of all, from what they say."""
    page = session.page
    if page is None:
        return
    telling = {line.id for line in meant_lines(session, page) if session.facts.words(line).text}
    if telling:
        counted = transcribing.count_from_text(page, telling, session.readings)
        session.edit("Count from transcript", counted)
    else:
        session.problem.emit("Nobody has written or read yet what there is to count.")


def meant_lines(session: Session, page: Page) -> Sequence[Region]:
    """Return the selected lines, or else all of the page."""
    return [line for line in page.lines if line.id in session.selected] or page.lines


def part(session: Session, page_id: int, gaps: Mapping[Polygon, Sequence[Crossing]]) -> None:
    """Part lines where they are crossed by spaces, if their page is shown; nothing stays selected.

    A line that was changed while its spaces were looked for stays as it is.
    """
    page = session.page
    if page is None or page.id != page_id:
        session.problem.emit("The lines were not parted, because another page is shown now.")
        return
    spaced = [line for line in page.lines if gaps.get(line.polygon)]
    new = page
    for line in spaced:
        new = edits.part_line(new, line.id, gaps[line.polygon])
    if new == page:
        session.problem.emit("No space was seen in these lines. Cut them by hand with C.")
        return
    session.edit("Part at spaces", new)
    session.select()


def _accepted(session: Session, page: Page, proposal_id: int) -> tuple[Page, str]:
    """Accept a proposed line with its characters; return the page and the id of the region."""
    chosen = [p for p in session.proposals if proposal_id in (p.id, p.line_id)]
    page = proposing.accept_proposals(page, chosen)
    made = next(r for r in page.regions if r.origin.proposal_id == proposal_id)
    return page, made.id


def _saying(session: Session, page: Page, region_id: str, text: str) -> Page:
    """Say yes to the reading, or write something else."""
    reading = session.readings.get(page.region(region_id).polygon)
    if reading is not None and as_transcript(reading.text) == text:
        return transcribing.confirm_reading(page, region_id, reading)
    return transcribing.set_text(page, region_id, text)
