"""What an edit is about: regions, and proposals that become regions by the edit.

Whoever edits what is selected asks here, so that a proposal is worked on like a region: in `page`
it is one. Nothing is accepted before something is changed; both are then one step of undo, which
brings the proposal back as it was. The session keeps selected what a proposal has become.
"""

from collections.abc import Collection
from dataclasses import dataclass

from labeler.core import proposing
from labeler.core.annotation import Level, Page, Region, Target, TextSource
from labeler.gui.session import Session
from labeler.gui.translation import tr


@dataclass(frozen=True, eq=False, slots=True)
class Chosen:
    """Some regions and proposals of the shown page, as they were when they were taken up."""

    before: Page
    """The page as it stood."""
    page: Page
    """The same with the chosen proposals accepted, lines together with their characters."""
    ids: frozenset[str]
    """The chosen regions of `page`; characters that only came along are not among them."""

    @property
    def regions(self) -> list[Region]:
        """The chosen regions, in reading order."""
        return [region for region in self.page.regions if region.id in self.ids]

    def target(self, region_id: str) -> Target:
        """Return what a region of `page` is until it is edited; raises KeyError."""
        proposal_id = self.page.region(region_id).origin.proposal_id
        if proposal_id is None or region_id in self.before.by_id:
            return region_id
        return proposal_id

    def renewed(self, session: Session) -> "Chosen | None":
        """Take the same up once more if proposals among it may have become regions meanwhile."""
        if session.page is self.before or self.page is self.before:
            return self
        return chosen(session, {self.target(key) for key in self.ids})

    def to_store(self, edited: Page) -> Page:
        """Return what to store of an edit of `page`: where it changed nothing, nothing is accepted."""
        return self.before if edited == self.page else edited

    def edit(self, session: Session, text: str, edited: Page, gesture: str | None = None) -> None:
        """Store an edit of `page` under a name."""
        session.edit(text, self.to_store(edited), gesture, since=self.before)
        if lost := self._curves_lost(session.page):
            session.problem.emit(
                tr("%n lines follow no curve any more. Undo brings the curve back.", "", lost)
            )

    def _curves_lost(self, page: Page | None) -> int:
        """Return how many lines were given an outline that no curve stands behind."""
        now = page.by_id if page else {}
        curved = [line for line in self.regions if line.curve is not None and line.id in now]
        return sum(
            now[line.id].curve is None and now[line.id].polygon != line.polygon for line in curved
        )


def selected_lines(session: Session) -> set[Target]:
    """Return the lines among what is selected."""
    known = session.page.by_id if session.page else {}
    regions = {key for key in session.selected if known[key].level is Level.LINE}
    chosen_ones = [p for p in session.proposals if p.id in session.selected_proposals]
    return regions | {p.id for p in chosen_ones if p.level is Level.LINE}


def chosen(session: Session, targets: Collection[Target] | None = None) -> Chosen | None:
    """Take up regions and proposals that are shown, by default the selected ones; None if none.

    A proposal that has become a region meanwhile means that region.
    """
    page = session.page
    if targets is None:
        targets = session.selected | session.selected_proposals
    if page is None or not targets:
        return None
    accepted, ids = page, {key for key in targets if isinstance(key, str) and key in page.by_id}
    numbers = {target for target in targets if isinstance(target, int)}
    if numbers:
        taken = proposing.with_characters(session.proposals, numbers)
        # Whoever moves or counts a line does not say that it reads as proposed.
        accepted = proposing.accept_proposals(
            page, taken, session.readings, text_source=TextSource.READER
        )
        ids |= {r.id for r in accepted.regions if r.origin.proposal_id in numbers}
    return Chosen(page, accepted, frozenset(ids)) if ids else None
