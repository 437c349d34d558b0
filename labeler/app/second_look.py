"""Second looks in a project: whether they are asked for, who may approve, which page comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from labeler.app import double_annotation
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import second_look
from labeler.core.annotation import Comment, ReviewState
from labeler.core.changes import Changes
from labeler.core.errors import LabelerError
from labeler.core.issues import raise_issue
from labeler.core.marked import mark, sentence
from labeler.core.records import PageEntry
from labeler.core.second_look import SecondLook, waits_for_approval
from labeler.core.team import Role

SETTING = "second look"
"""The setting of a project that says what somebody chose."""
APPROVE, SEND_BACK = mark("Approve page"), mark("Send page back")
"""Names of the edits."""
_AT_ONCE = 64
"""Pages whose authors are looked up together."""


@dataclass(frozen=True, slots=True)
class Uncounted:
    """How many accepted pages do not count as truth yet, by what they wait for."""

    approval: int = 0
    decision: int = 0

    def __bool__(self) -> bool:
        return bool(self.approval or self.decision)

    @property
    def told(self) -> list[str]:
        """What to know about them, a sentence each."""
        approval = sentence(
            "%n accepted pages are left out: a second person is to approve them.",
            "",
            self.approval,
            "1 accepted page is left out: a second person is to approve it.",
        )
        decision = sentence(
            "%n accepted pages are left out: two people annotate them, and nobody has decided yet.",
            "",
            self.decision,
            "1 accepted page is left out: two people annotate it, and nobody has decided yet.",
        )
        told = {approval: self.approval, decision: self.decision}
        return [one for one, count in told.items() if count]


ALL_COUNT = Uncounted()


def of_project(project: Project) -> SecondLook:
    """Return what a project makes of approval by a second person."""
    chosen = project.store.setting(SETTING)
    return SecondLook(chosen) if chosen in set(SecondLook) else SecondLook.OFF


def choose(project: Project, wanted: SecondLook) -> None:
    """Say what a project makes of approval; approvals that were given stay either way."""
    project.store.set_setting(SETTING, wanted.value)


def counting(
    project: Project, entries: Iterable[PageEntry], *, also_not_accepted: bool = False
) -> tuple[list[PageEntry], Uncounted]:
    """Return those of some pages that count as truth, and how many others do not yet.

    All accepted ones do, unless approval is required, or two people annotate them. For what asks no
    verdict, nobody need approve anything either; what two people annotate stays between them.
    """
    entries = list(entries)
    settled = double_annotation.counting(project, entries)
    asks = not also_not_accepted and of_project(project) is SecondLook.REQUIRED
    counted = [one for one in settled if not (asks and waits_for_approval(one))]
    return counted, Uncounted(len(settled) - len(counted), len(entries) - len(settled))


def is_own(project: Project, page_id: int) -> bool:
    """Tell whether the person at this machine has worked on a page."""
    return bool(project.store.authors.pages_of(project.author, [page_id]))


def may_approve_own(project: Project) -> bool:
    """Tell whether somebody may approve what they worked on: a server that requires others may not."""
    team = project.store.team
    is_required = of_project(project) is SecondLook.REQUIRED
    return not (team.has_roles and is_required) or team.role is Role.OWNER


def approve(project: Project, page_id: int, *, own: bool = False) -> Changes:
    """Approve a page; raises LabelerError where that cannot be, or it is one's `own`, if not allowed."""
    page, entry = project.page(page_id), project.store.pages.entry(page_id)
    if reason := second_look.obstacle(page, entry):
        raise LabelerError("{page}: not approved, {reason}", page=entry.name, reason=reason)
    if not (own and may_approve_own(project)) and is_own(project, page_id):
        raise LabelerError(
            "{page}: not approved, because you worked on it yourself. Somebody else should look "
            "at it.",
            page=entry.name,
        )
    return edit(project, page, second_look.approve(page), APPROVE)


def send_back(project: Project, page_id: int, why: Comment | None = None) -> Changes:
    """Give an accepted page back, with an issue for it if there is something to say.

    Raises LabelerError where the page is not accepted, or nothing on it says what is to be done.
    """
    before = project.page(page_id)
    name = project.store.pages.entry(page_id).name
    if before.state is not ReviewState.ACCEPTED:
        raise LabelerError("{page}: not sent back, because it is not accepted.", page=name)
    page = before if why is None else raise_issue(before, (0.0, 0.0), why)
    if not second_look.says_why(page):
        raise LabelerError(
            "{page}: say what is to be done first, in an issue or a note.", page=name
        )
    return edit(project, before, second_look.send_back(page), SEND_BACK)


def next_page(project: Project, page_ids: Sequence[int]) -> int | None:
    """Return the first of some pages that the person at this machine has not worked on."""
    for start in range(0, len(page_ids), _AT_ONCE):
        these = page_ids[start : start + _AT_ONCE]
        own = project.store.authors.pages_of(project.author, these)
        if (found := next((key for key in these if key not in own), None)) is not None:
            return found
    return None
