"""What is said when a page is accepted: questions, offers, and what became of it."""

from collections.abc import Mapping, Sequence

from labeler.core.accepting import Draft, Questions
from labeler.core.annotation import Level, Page, Voucher
from labeler.gui.acceptance.strip import Answer
from labeler.gui.translation import tr

MOST_NAMED = 3
LONGEST = 24
"""Characters of a reading that is named."""


def question(asked: Questions, draft: Draft) -> str:
    """Say what nobody has looked at."""
    sentences = (
        _proposals(len(asked.proposals), len(draft.proposed_lines)),
        _lines(len(asked.lines)),
        _part(asked),
        _emptiness(asked, draft),
        _overlooked(len(asked.overlooked)),
        _refused(asked.refused),
    )
    return " ".join(filter(None, sentences)) or tr("All of this page was seen now.")


def offers(asked: Questions, draft: Draft, *, can_show: bool) -> Mapping[Answer, str]:
    """Say what each answer would do."""
    lines = len(draft.proposed_lines)
    found: dict[Answer, str] = {Answer.ACCEPT: tr("Accept all the same")}
    if draft.is_empty:
        found[Answer.ACCEPT] = tr("There is no text: accept as empty")
    if draft.proposals:
        found[Answer.ACCEPT] = tr("Accept all %n lines", "", lines) if lines else tr("Accept all")
        found[Answer.REJECT] = tr("Reject it") if lines == 1 else tr("Reject all")
    if can_show:
        found[Answer.SHOW] = tr("Show the first")
    elif asked.is_partly_unseen:
        found[Answer.SHOW] = tr("Show the whole page")
    return found | {Answer.BACK: tr("Go back")}


def remark(asked: Questions) -> str:
    """Say what accepting unseen means."""
    if asked.proposals or asked.lines or asked.is_partly_unseen:
        return tr(
            "Accepted like this, the page is marked as unseen until somebody has looked at it."
        )
    return ""


def doubts(texts: Sequence[str]) -> str:
    """Name doubtful readings that stay readings."""
    if not texts:
        return ""
    return tr(
        "%n doubtful readings nobody looked at stay without transcript: {named}.",
        "",
        len(texts),
        named=_named(texts),
    )


def news(draft: Draft, page: Page, doubtful: Sequence[str]) -> str:
    """Say of an accepted page what is worth knowing; nothing where all is as it was seen."""
    sentences = []
    if not page.regions:
        sentences.append(tr("accepted as empty."))
    if page.voucher is Voucher.NOBODY:
        sentences.append(tr("accepted, and marked as unseen."))
    if doubtful:
        sentences.append(doubts(doubtful))
    return f"{draft.entry.name}: {' '.join(sentences)}" if sentences else ""


def _named(texts: Sequence[str]) -> str:
    """Quote the first of some readings."""
    quoted = ", ".join(tr("“{text}”", text=_short(text)) for text in texts[:MOST_NAMED])
    more = len(texts) - MOST_NAMED
    return tr("{quoted} and %n more", "", more, quoted=quoted) if more > 0 else quoted


def _proposals(unseen: int, lines: int) -> str:
    if not unseen:
        return ""
    if unseen == lines:
        return tr("The %n proposed lines on this page were not seen yet.", "", lines)
    return tr("%n of the {lines} proposed lines were not seen yet.", "", unseen, lines=lines)


def _lines(unseen: int) -> str:
    return tr("%n lines of the page were not seen yet.", "", unseen) if unseen else ""


def _part(asked: Questions) -> str:
    """Say that there is more of the page than its lines; with lines unseen that goes without."""
    is_said = asked.proposals or asked.lines
    return (
        tr("Part of the page was not seen yet.") if asked.is_partly_unseen and not is_said else ""
    )


def _emptiness(asked: Questions, draft: Draft) -> str:
    if asked.proposals and draft.without_proposals().is_empty:
        return tr("Without them the page is empty.", "", len(draft.proposed_lines))
    if asked.hidden:
        lines = sum(one.level is Level.LINE for one in asked.hidden)
        if lines:
            return tr(
                "No line is outlined here, but the slider hides %n lines proposed.", "", lines
            )
        characters = len(asked.hidden)
        return tr(
            "No line is outlined here, but the slider hides %n characters proposed.", "", characters
        )
    if asked.is_unsearched:
        return tr("No line is outlined here, and the detector has not looked yet.")
    return ""


def _overlooked(marks: int) -> str:
    return tr("%n places look like text and are outlined nowhere.", "", marks) if marks else ""


def _refused(sentences: Sequence[str]) -> str:
    if not sentences:
        return ""
    first = tr("Not all labels of this page could be imported: {problem}", problem=sentences[0])
    more = len(sentences) - 1
    return " ".join((first, tr("And %n more.", "", more))) if more else first


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
