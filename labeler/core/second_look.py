"""A second look: a page that one person accepted is approved by another, or sent back to them."""

from dataclasses import replace
from enum import StrEnum

from labeler.core import accepting
from labeler.core.annotation import Page, ReviewState, Voucher
from labeler.core.issues import open_issues
from labeler.core.marked import sentence
from labeler.core.records import PageEntry


class SecondLook(StrEnum):
    """What a project makes of approval by a second person."""

    OFF = "off"
    """Nobody is asked for it."""
    ON = "on"
    """Pages can be approved or sent back; all accepted pages count as before."""
    REQUIRED = "required"
    """Exports and trainings take approved pages only."""


def obstacle(page: Page, entry: PageEntry) -> str:
    """Return why nobody can approve a page, and what to do; empty when it is possible."""
    if page.is_approved:
        return sentence("it is approved already.")
    if page.state is not ReviewState.ACCEPTED:
        return sentence("it is not accepted. Accept it first; another person approves it then.")
    if page.voucher is Voucher.NOBODY:
        return sentence("nobody has looked at all of it. Look at it and accept it first.")
    if count := len(open_issues(page)):
        return sentence(
            "%n of its issues are open. Close them, or send the page back.",
            "",
            count,
            "one of its issues is open. Close it, or send the page back.",
        )
    return accepting.obstacle(entry)


def approve(page: Page) -> Page:
    """Approve an accepted page as it stands; any change of its regions ends that."""
    return replace(page, voucher=Voucher.REVIEWER)


def says_why(page: Page) -> bool:
    """Tell whether anything on a page says what is to be done: an open issue, or its note."""
    return bool(open_issues(page) or page.note)


def send_back(page: Page) -> Page:
    """Give an accepted page back to whoever worked on it; the open issues say why."""
    return replace(page, state=ReviewState.IN_WORK, voucher=Voucher.PERSON)


def waits_for_approval(entry: PageEntry) -> bool:
    """Tell whether a page is accepted and no second person has approved it."""
    return entry.state is ReviewState.ACCEPTED and entry.voucher is not Voucher.REVIEWER
