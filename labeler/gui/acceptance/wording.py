"""What is said when a page is accepted: questions, offers, and what became of it."""

from collections.abc import Mapping, Sequence

from labeler.core.accepting import Draft, Questions
from labeler.core.annotation import Level, Page, Voucher
from labeler.gui.acceptance.strip import Answer
from labeler.gui.wording import number

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
        _refused(asked.refused),
    )
    return " ".join(filter(None, sentences)) or "All of this page was seen now."


def offers(asked: Questions, draft: Draft, *, can_show: bool) -> Mapping[Answer, str]:
    """Say what each answer would do."""
    lines = len(draft.proposed_lines)
    found: dict[Answer, str] = {Answer.ACCEPT: "Accept all the same"}
    if draft.is_empty:
        found[Answer.ACCEPT] = "There is no text: accept as empty"
    if draft.proposals:
        found[Answer.ACCEPT] = f"Accept {_all(lines)}" if lines else "Accept all"
        found[Answer.REJECT] = "Reject all" if lines != 1 else "Reject it"
    if can_show:
        found[Answer.SHOW] = "Show the first"
    return found | {Answer.BACK: "Go back"}


def remark(asked: Questions) -> str:
    """Say what accepting unseen means."""
    if asked.proposals or asked.lines or asked.is_partly_unseen:
        return "Accepted like this, the page is marked as unseen until somebody has looked at it."
    return ""


def doubts(texts: Sequence[str]) -> str:
    """Name doubtful readings that stay readings."""
    if not texts:
        return ""
    named = ", ".join(f"“{_short(text)}”" for text in texts[:MOST_NAMED])
    more = f" and {len(texts) - MOST_NAMED} more" if len(texts) > MOST_NAMED else ""
    stay = "stays" if len(texts) == 1 else "stay"
    readings = number(len(texts), "doubtful reading")
    return f"{readings} nobody looked at {stay} without transcript: {named}{more}."


def news(draft: Draft, page: Page, doubtful: Sequence[str]) -> str:
    """Say of an accepted page what is worth knowing; nothing where all is as it was seen."""
    sentences = []
    if not page.regions:
        sentences.append("accepted as empty.")
    if page.voucher is Voucher.NOBODY:
        sentences.append("accepted, and marked as unseen.")
    if doubtful:
        sentences.append(doubts(doubtful))
    return f"{draft.entry.name}: {' '.join(sentences)}" if sentences else ""


def _proposals(unseen: int, lines: int) -> str:
    if not unseen:
        return ""
    if unseen == lines:
        text = "The proposed line" if lines == 1 else f"The {number(lines, 'proposed line')}"
        return f"{text} on this page {_were(lines)} not seen yet."
    return f"{unseen} of the {number(lines, 'proposed line')} {_were(unseen)} not seen yet."


def _lines(unseen: int) -> str:
    if not unseen:
        return ""
    return f"{number(unseen, 'line')} of the page {_were(unseen)} not seen yet."


def _part(asked: Questions) -> str:
    """Say that there is more of the page than its lines; with lines unseen that goes without."""
    is_said = asked.proposals or asked.lines
    return "Part of the page was not seen yet." if asked.is_partly_unseen and not is_said else ""


def _emptiness(asked: Questions, draft: Draft) -> str:
    if asked.proposals and draft.without_proposals().is_empty:
        return f"Without {'it' if len(draft.proposed_lines) == 1 else 'them'} the page is empty."
    if asked.hidden:
        lines = sum(one.level is Level.LINE for one in asked.hidden)
        count = number(lines, "line") if lines else number(len(asked.hidden), "character")
        return f"No line is outlined here, but the slider hides {count} proposed."
    if asked.is_unsearched:
        return "No line is outlined here, and the detector has not looked yet."
    return ""


def _refused(sentences: Sequence[str]) -> str:
    if not sentences:
        return ""
    more = f" And {len(sentences) - 1} more." if len(sentences) > 1 else ""
    return f"Not all labels of this page could be imported: {sentences[0]}{more}"


def _all(lines: int) -> str:
    return f"all {number(lines, 'line')}" if lines > 1 else "the line"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
