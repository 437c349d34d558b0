"""Pages that two people annotate without seeing each other's work, and what is decided about both."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from labeler.app.editing import waiting
from labeler.app.project import Project
from labeler.core.annotation import PERSON, Page, Region, ReviewState, Voucher
from labeler.core.changes import Changes
from labeler.core.errors import LabelerError
from labeler.core.marked import mark, sentence
from labeler.core.page_comparison import Difference, Side, alike, decided
from labeler.core.records import PageEntry
from labeler.core.transcribing import set_text
from labeler.core.versions import Version
from labeler.evaluation.inter_annotator import PageAgreement, agreement_on
from labeler.store.mapping import DamagedRow
from labeler.store.versions import Adjudication

SETTING = "double annotation"
ADJUDICATE = mark("Adjudicate")
"""Name of the edit."""
_ALL = 100


class Counts(StrEnum):
    """What is taken for the truth of a page that two people annotate, until somebody decided."""

    SETTLED = "settled"
    """Nothing: exports and trainings leave it out."""
    FIRST = "first"
    """What the first person said."""


@dataclass(frozen=True, slots=True)
class DoubleAnnotation:
    """What a project asks for."""

    share: int = 0
    """Of the accepted pages, in percent."""
    counts: Counts = Counts.SETTLED


@dataclass(frozen=True, slots=True)
class Annotations:
    """Both annotations of a page as their authors made them."""

    version: Version
    first: Page
    other: Page
    """With the identifiers and proposals of the first for what is the same."""
    stored: Page
    """The other one as it stands in the project."""


@dataclass(frozen=True, slots=True)
class TwiceAnnotated:
    """How far two people agree on a page."""

    version: Version
    name: str
    agreement: PageAgreement

    @property
    def people(self) -> tuple[str, str]:
        """The two, in one order whoever came first."""
        first, second = sorted((self.version.first_by, self.version.said_by))
        return first, second

    @property
    def when(self) -> datetime | None:
        """When the second one was done."""
        return self.version.accepted


def of_project(project: Project) -> DoubleAnnotation:
    """Return what a project asks for."""
    chosen = project.store.setting(SETTING)
    if not isinstance(chosen, dict):
        return DoubleAnnotation()
    share, counts = chosen.get("share"), chosen.get("counts")
    return DoubleAnnotation(
        share if type(share) is int and 0 <= share <= _ALL else 0,
        Counts(counts) if counts in set(Counts) else Counts.SETTLED,
    )


def choose(project: Project, wanted: DoubleAnnotation) -> None:
    """Say what a project asks for; versions that were made stay."""
    values = {"share": wanted.share, "counts": wanted.counts.value}
    project.store.set_setting(SETTING, values)


def draw(project: Project, entries: Iterable[PageEntry] | None = None) -> int:
    """Have the drawn share of accepted pages annotated again; return how many were added.

    Which ones is chance, but the same on every machine: who annotates first cannot tell.
    """
    share = of_project(project).share
    if not share:
        return 0
    known = {one.of_id for one in project.store.versions.all()}
    every = project.entries() if entries is None else entries
    drawn = [
        entry.id
        for entry in every
        if entry.state is ReviewState.ACCEPTED
        and entry.voucher is not Voucher.NOBODY
        and not entry.is_version
        and entry.is_sound
        and entry.id not in known
        and _ticket(project, entry.id) < share
    ]
    return sum(project.store.versions.make(page_id) is not None for page_id in drawn)


def counting(project: Project, entries: Iterable[PageEntry]) -> list[PageEntry]:
    """Return those of some pages that count as truth as far as double annotation goes."""
    counts = of_project(project).counts
    is_open = {one.of_id for one in project.store.versions.all() if one.is_open}
    return [
        entry
        for entry in entries
        if not entry.is_version and (counts is Counts.FIRST or entry.id not in is_open)
    ]


def annotations(project: Project, version: Version) -> Annotations:
    """Return what both people said, as it was before anybody decided; raises LabelerError."""
    store = project.store
    first, other = store.pages.load(version.of_id), store.pages.load(version.page_id)
    if not version.is_open:
        try:
            # Whoever made either may have gone on in a window that was open.
            first, other = (store.journal.rewound(one, version.until) for one in (first, other))
        except DamagedRow as error:
            raise LabelerError(
                "What was said before the decision cannot be read: {reason}.", reason=error
            ) from error
    if first.picture != other.picture:
        raise LabelerError("The image changed between the two annotations.")
    renumbered = _renumbered(project, first, replace(other, id=first.id))
    return Annotations(version, first, alike(first, renumbered), other)


def agreement(project: Project) -> tuple[list[TwiceAnnotated], list[str]]:
    """Return how far people agree on each page that both accepted; and what is left out, and why.

    Who has not finished their own annotation yet is not told of the other's.
    """
    ready = [one for one in project.store.versions.all() if one.is_ready or not one.is_open]
    names = {e.id: e.name for e in project.store.pages.entries_of([one.of_id for one in ready])}
    found: list[TwiceAnnotated] = []
    left_out: list[str] = []
    for version in ready:
        if version.first_by == version.said_by:
            left_out.append(
                sentence(
                    "{page}: left out. {who} annotated it both times.",
                    page=names[version.of_id],
                    who=version.said_by,
                )
            )
            continue
        try:
            both = annotations(project, version)
        except LabelerError as error:
            left_out.append(
                sentence("{page}: left out. {reason}", page=names[version.of_id], reason=error)
            )
            continue
        compared = agreement_on(both.first, both.other)
        found.append(TwiceAnnotated(version, names[version.of_id], compared))
    return found, left_out


def adjudicate(
    project: Project, both: Annotations, sides: Mapping[Difference, Side], texts: Mapping[str, str]
) -> Changes:
    """Make the page what was decided, in one step of undo, and the two annotations settled.

    `texts` are transcripts that the person who decides wrote by hand, by line. Raises EditConflict
    where anybody changed or settled either meanwhile.
    """
    page = decided(both.first, both.other, sides)
    for line_id, text in texts.items():
        page = set_text(page, line_id, text)
    those = [both.version.of_id, both.version.page_id]
    has_worked = bool(project.store.authors.pages_of(project.author, those))
    is_third = (
        project.author not in (both.version.first_by, both.version.said_by) and not has_worked
    )
    page = replace(page, voucher=Voucher.REVIEWER if is_third else Voucher.PERSON)
    edit = waiting(both.first, page, ADJUDICATE, gesture=None)
    project.demand_sound(both.first.id)
    return project.store.journal.record(
        edit.changes,
        ADJUDICATE,
        author=project.author,
        settles=Adjudication(both.version.page_id, both.first, both.stored),
    )


def _ticket(project: Project, page_id: int) -> int:
    """Return a number from 0 to 99 that is drawn for a page, once for all."""
    drawn = sha256(f"{project.uuid} {page_id}".encode()).digest()
    return int.from_bytes(drawn[:8]) % _ALL


def _renumbered(project: Project, first: Page, other: Page) -> Page:
    """Let regions of the other page come from the proposals of the first: they are the same ones."""
    store = project.store.proposals
    theirs = store.by_id(_origins(other.regions))
    ours = [*store.by_id(_origins(first.regions) | first.dismissed).values()]
    ours += store.of_page(first.id)
    numbers = {(one.level, one.polygon, one.score): one.id for one in ours}

    def renumbered(region: Region) -> Region:
        proposal = theirs.get(region.origin.proposal_id or 0)
        if proposal is None:
            return region
        number = numbers.get((proposal.level, proposal.polygon, proposal.score))
        origin = PERSON if number is None else replace(region.origin, proposal_id=number)
        return replace(region, origin=origin)

    return replace(other, regions=tuple(map(renumbered, other.regions)))


def _origins(regions: Sequence[Region]) -> set[int]:
    return {one.origin.proposal_id for one in regions if one.origin.proposal_id is not None}
