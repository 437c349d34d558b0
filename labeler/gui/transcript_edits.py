"""Edits of what lines say, as functions of the session."""

from collections.abc import Mapping, Sequence

from labeler.core import edits, proposing, transcribing
from labeler.core.annotation import Page, Polygon, Region, Target
from labeler.core.marked import mark
from labeler.core.text import as_transcript
from labeler.core.word_splitting import WordBoundary
from labeler.gui.session import Session
from labeler.gui.translation import tr


def confirm(session: Session, target: Target, text: str, *, since: Page | None = None) -> None:
    """Make a text what a person says a line says; a proposal is accepted with it, and selected.

    One step of undo. Nothing that was or is said about a line is no reason to accept it. `since`
    is the page as it was when the person began to write.
    """
    page, written = since or session.page, as_transcript(text)
    if page is None:
        return
    if isinstance(target, int):
        if written:
            _accept_saying(session, page, target, written)
    elif page.region(target).text or written:
        saying = _saying(session, page, target, written)
        session.edit(mark("Write transcript"), saying, since=page)


def count_from_text(session: Session) -> None:
    """Count the characters of the selected lines, or else of all, from what they say."""
    page = session.page
    if page is None:
        return
    telling = {line.id for line in meant_lines(session, page) if session.facts.words(line).text}
    if telling:
        counted = transcribing.count_from_text(page, telling, session.readings)
        session.edit(mark("Count from transcript"), counted)
    else:
        session.problem.emit(tr("Nobody has written or read yet what there is to count."))


def meant_lines(session: Session, page: Page) -> Sequence[Region]:
    """Return the selected lines, or else all of the page."""
    return [line for line in page.lines if line.id in session.selected] or page.lines


def split_into_words(
    session: Session, page_id: int, boundaries: Mapping[Polygon, Sequence[WordBoundary]]
) -> None:
    """Part lines where they are crossed by spaces, if their page is shown; nothing stays selected.

    A line that was changed while its spaces were looked for stays as it is.
    """
    page = session.page
    if page is None or page.id != page_id:
        session.problem.emit(tr("The lines were not parted, because another page is shown now."))
        return
    spaced = [line for line in page.lines if boundaries.get(line.polygon)]
    new = page
    for line in spaced:
        new = edits.split_line_into_words(new, line.id, boundaries[line.polygon])
    if new == page:
        session.problem.emit(tr("No space was seen in these lines. Cut them by hand with C."))
        return
    session.edit(mark("Part at spaces"), new)
    session.select()


def _accept_saying(session: Session, page: Page, proposal_id: int, text: str) -> None:
    """Accept a proposed line with its characters and what it says, and select the region."""
    chosen = [p for p in session.proposals if proposal_id in (p.id, p.line_id)]
    accepted = proposing.accept_proposals(page, chosen)
    made = [r.id for r in accepted.regions if r.origin.proposal_id == proposal_id]
    if not made:
        session.problem.emit(
            tr(
                "Somebody else has accepted or rejected this proposal meanwhile. "
                "What you wrote was not stored: {text}",
                text=text,
            )
        )
        return
    saying = _saying(session, accepted, made[0], text)
    session.edit(mark("Accept line with transcript"), saying, since=page)
    session.select(made)


def _saying(session: Session, page: Page, region_id: str, text: str) -> Page:
    """Say yes to the reading, or write something else."""
    reading = session.readings.get(page.region(region_id).polygon)
    if reading is not None and as_transcript(reading.text) == text:
        return transcribing.confirm_reading(page, region_id, reading)
    return transcribing.set_text(page, region_id, text)
