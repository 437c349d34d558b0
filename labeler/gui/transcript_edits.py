"""Edits of what lines say, as functions of the session."""

from collections.abc import Mapping, Sequence

from labeler.core import line_edits, settling, transcribing
from labeler.core.annotation import Page, Polygon, Proposal, Region, Target
from labeler.core.line_facts import SETTLED_BY_A_PERSON, LineFacts, words_of
from labeler.core.marked import mark
from labeler.core.text import as_transcript
from labeler.core.word_splitting import WordBoundary
from labeler.gui import walk
from labeler.gui.chosen import chosen, selected_lines
from labeler.gui.session import Session
from labeler.gui.translation import tr


def tell_breaks(session: Session, text: str) -> None:
    """Say so where what somebody pasted for a transcript had line breaks."""
    if len(text.strip().splitlines()) > 1:
        session.news.emit(tr("A transcript is one line: line breaks became spaces."))


def confirm(session: Session, target: Target, text: str, *, since: Page | None = None) -> None:
    """Make a text what a person says a line says; a proposal is accepted with it.

    Who leaves a text as it is says that it is right, also where numbers disagree; one that was just
    typed is still compared with them. One step of undo. Nothing that was or is said about a line is
    no reason to accept it. `since` is the page as it was when the person began to write.
    """
    page, written = since or session.page, as_transcript(text)
    if page is None:
        return
    tell_breaks(session, text)
    if isinstance(target, int):
        if written:
            _accept_saying(session, target, written)
        return
    is_told = bool(page.region(target).text or written)
    saying = _saying(session, page, target, written) if is_told else page
    new = _settled(session, saying, target) if _is_left(session, page, target, written) else saying
    name = mark("Write transcript") if saying != page else mark("Mark as right")
    session.edit(name, new, since=page)


def settle(session: Session) -> None:
    """Say that the selected lines are right although numbers disagree, or they start unusually."""
    facts = session.facts
    odd = {
        line.id
        for line in walk.lines(session)
        if not SETTLED_BY_A_PERSON.isdisjoint(facts.concerns(line))
    }
    if (lines := chosen(session, odd & selected_lines(session))) is not None:
        settled = settling.settle(lines.page, lines.ids)
        lines.edit(session, mark("Mark as right"), settled)
    else:
        session.problem.emit(
            tr(
                "On the selected lines no numbers disagree, and reading starts where one would begin."
            )
        )


def count_from_text(session: Session) -> None:
    """Count the characters of the selected lines, or else of all, from what they say."""
    telling = {line.id for line in meant_lines(session) if session.facts.words(line).text}
    if (lines := chosen(session, telling)) is not None:
        counted = transcribing.count_from_text(lines.page, lines.ids, session.readings)
        lines.edit(session, mark("Count from transcript"), counted)
    else:
        session.problem.emit(tr("Nobody has written or read yet what there is to count."))


def meant_lines(session: Session) -> Sequence[Region | Proposal]:
    """Return the selected lines, proposed ones as well, or else all that people stand behind."""
    selected = selected_lines(session)
    chosen_ones = [line for line in walk.lines(session) if line.id in selected]
    return chosen_ones or (session.page.lines if session.page else ())


def split_into_words(
    session: Session, page_id: int, boundaries: Mapping[Polygon, Sequence[WordBoundary]]
) -> None:
    """Part lines where they are crossed by spaces, if their page is shown; nothing stays selected.

    A line that was changed while its spaces were looked for stays as it is.
    """
    if session.page is None or session.page.id != page_id:
        session.problem.emit(tr("The lines were not parted, because another page is shown now."))
        return
    spaced = [line for line in walk.lines(session) if boundaries.get(line.polygon)]
    lines = chosen(session, {line.id for line in spaced})
    new = lines.page if lines else session.page
    for line in lines.regions if lines else ():
        new = line_edits.split_line_into_words(new, line.id, boundaries[line.polygon])
    if lines is None or new == lines.page:
        session.problem.emit(tr("No space was seen in these lines. Cut them by hand with C."))
        return
    lines.edit(session, mark("Part at spaces"), new)
    session.select()


def _accept_saying(session: Session, proposal_id: int, text: str) -> None:
    """Accept a proposed line with its characters and what it says."""
    line = chosen(session, {proposal_id})
    made = next(iter(line.ids - line.before.by_id.keys()), None) if line else None
    if line is None or made is None:
        session.problem.emit(
            tr(
                "Somebody else has accepted or rejected this proposal meanwhile. "
                "What you wrote was not stored: {text}",
                text=text,
            )
        )
        return
    saying = _saying(session, line.page, made, text)
    if _is_left(session, line.page, made, text):
        saying = _settled(session, saying, made)
    line.edit(session, mark("Accept line with transcript"), saying)


def _is_left(session: Session, page: Page, region_id: str, text: str) -> bool:
    """Tell whether a text is what a line said before, in a transcript or a reading."""
    return words_of(page.region(region_id), session.readings).text == text


def _settled(session: Session, page: Page, region_id: str) -> Page:
    """Settle what the numbers of a line still disagree about."""
    facts = LineFacts(page, (), session.readings)
    is_odd = facts.disagrees(page.region(region_id))
    return settling.settle(page, {region_id}) if is_odd else page


def _saying(session: Session, page: Page, region_id: str, text: str) -> Page:
    """Say yes to the reading, or write something else."""
    reading = session.readings.get(page.region(region_id).polygon)
    if reading is not None and as_transcript(reading.text) == text:
        return transcribing.confirm_reading(page, region_id, reading)
    return transcribing.set_text(page, region_id, text)
