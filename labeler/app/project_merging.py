"""Two projects that were worked on apart become one: B is merged into A, page by page.

Each page is one transaction, and merging once more changes nothing: what is interrupted is
completed by doing it again. Where both say something differently ours stays; an open issue says so
on the page, and redo puts theirs in its place. What people annotate twice, blind, is no part of it:
it would tell one of them what the other one says.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeAlias

from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core.annotation import (
    PERSON,
    UNREVIEWED,
    Comment,
    Level,
    Page,
    Polygon,
    Proposal,
    Region,
)
from labeler.core.changes import difference
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import LabelerError, NotReachable, StorageError
from labeler.core.issues import open_issues, raise_issue
from labeler.core.marked import sentence
from labeler.core.page_merging import Conflict, MergedPage, aligned, common_base, merge_pages
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.core.versions import Version
from labeler.formats.whereabouts import is_served, is_there
from labeler.store.mapping import DamagedRow

TEXT = "Merge"
"""Name of the edits."""
Look: TypeAlias = tuple[Level, Polygon, float]
"""What tells proposals apart whatever their numbers are."""
_NOWHERE = (0.0, 0.0, 0.0, 0.0)
"""The area of a detection that takes the place of no other."""


@dataclass(slots=True)
class MergeOutcome:
    """What came of merging."""

    pages: int = 0
    """Pages on which anything of theirs was taken over."""
    added: int = 0
    """Pages that only they had."""
    conflicts: list[str] = field(default_factory=list)
    """What both said differently, a sentence each."""
    left_out: list[str] = field(default_factory=list)
    """Pages that could not be merged, and why."""


def merge_projects(
    ours: Project, theirs: Project, progress: Progress | None = None
) -> MergeOutcome:
    """Take over into a project what was done in another one, which is only read."""
    progress, outcome = progress or Progress(), MergeOutcome()
    ours.check_images(progress)
    outcome.added = _add_missing(ours, theirs, progress)
    is_copy = ours.store.info().uuid == theirs.store.info().uuid
    outcome.left_out += _versions_left_out(ours, theirs, is_copy=is_copy)
    undecided = {one.of_id for one in ours.store.versions.all() if one.is_open}
    pairs = list(_pairs(ours, theirs, outcome))
    for number, (own, other) in enumerate(pairs):
        progress.step(number, len(pairs), own.name)
        try:
            is_undecided = own.id in undecided
            found = _merged(ours, theirs, own, other, is_copy=is_copy, is_undecided=is_undecided)
            if found is not None:
                _store(ours, theirs, *found, own, outcome)
        except StorageError:
            raise  # It is the same with all others: whoever merges again goes on from here.
        except (LabelerError, DamagedRow) as error:
            outcome.left_out.append(
                sentence("{page}: not merged. {reason}", page=own.name, reason=error)
            )
    return outcome


def _add_missing(ours: Project, theirs: Project, progress: Progress) -> int:
    """Add the images that only they have; return how many pages that made."""
    known = set(ours.store.pages.image_hashes().values())
    hashes = theirs.store.pages.image_hashes()
    missing = {
        entry.path
        for entry in theirs.sound_entries()
        if hashes[entry.id] and hashes[entry.id] not in known and is_there(entry.path)
    }
    if not missing:
        return 0
    before = len(ours.store.pages.originals())
    ours.add_images(sorted(missing))
    ours.scan(progress)
    for entry in ours.store.pages.originals():
        if entry.size is None and is_served(entry.path) and entry.path in missing:
            with suppress(NotReachable):  # Its page stays without what they say, and is named.
                ours.wait_for_image(entry.id)
    return len(ours.store.pages.originals()) - before


def _pairs(
    ours: Project, theirs: Project, outcome: MergeOutcome
) -> Iterator[tuple[PageEntry, PageEntry]]:
    """Yield the pages of both about the same picture; those of one name first, then in their order."""
    hashes = ours.store.pages.image_hashes()
    places: dict[tuple[str, int], list[PageEntry]] = defaultdict(list)
    for entry in ours.sound_entries():
        places[hashes[entry.id], entry.frame].append(entry)
    hashes = theirs.store.pages.image_hashes()
    for other in theirs.store.pages.originals():
        found = places.get((hashes[other.id], other.frame), [])
        own = next((one for one in found if one.name == other.name), found[0] if found else None)
        if own is not None:
            found.remove(own)
            yield own, other
        elif theirs.store.pages.load_readable(other.id).regions:
            outcome.left_out.append(
                sentence(
                    "{page}: not merged. Its image is not there. Bring it back, and merge again.",
                    page=other.name,
                )
            )


def _merged(
    ours: Project,
    theirs: Project,
    own: PageEntry,
    other: PageEntry,
    *,
    is_copy: bool,
    is_undecided: bool,
) -> tuple[Page, MergedPage] | None:
    """Return a page of ours, and what becomes of it; None where they say nothing of it."""
    page = ours.store.pages.load(own.id)
    their = replace(theirs.store.pages.load(other.id), id=page.id, size=page.size)
    their = replace(their, picture=page.picture)
    if their.state in UNREVIEWED and not (their.regions or their.note or their.issues):
        return None
    base = _base(ours, theirs, page, other.id) if is_copy else None
    if is_undecided and _says_more(base, page, their):
        raise LabelerError(
            "Two people annotate it, and nobody has decided yet. Decide first, and merge again."
        )
    their = _with_proposals(ours, theirs, page, their)
    if base is None:
        their = aligned(page, their)
        base = common_base(page, their)
    return page, merge_pages(base, page, their)


def _says_more(base: Page | None, page: Page, their: Page) -> bool:
    """Tell whether there is anything to take over, whatever proposals it comes from."""
    known = page if base is None else base
    said = aligned(page, their) if base is None else their
    values = [
        (
            [replace(region, origin=PERSON) for region in one.regions],
            one.note,
            one.state,
            one.issues,
        )
        for one in (known, said)
    ]
    return values[0] != values[1]


def _versions_left_out(ours: Project, theirs: Project, *, is_copy: bool) -> list[str]:
    """Say what of theirs is not taken over because it was annotated blind; a sentence each."""
    begun = [one for one in theirs.store.versions.all() if one.is_open and one.said_by]
    here = {one.page_id: one.of_id for one in ours.store.versions.all()}
    names = {e.id: e.name for e in theirs.store.pages.entries_of([one.of_id for one in begun])}

    def is_known(version: Version) -> bool:
        key = version.page_id
        if not is_copy or here.get(key) != version.of_id:
            return False
        own, other = ours.store.pages.load_readable(key), theirs.store.pages.load_readable(key)
        return (own.regions, own.note, own.state) == (other.regions, other.note, other.state)

    return [
        sentence(
            "{page}: what {who} said of it as a second person is not taken over. Decide between "
            "the two in {project}, and merge again.",
            page=names[one.of_id],
            who=one.said_by,
            project=theirs.folder.name,
        )
        for one in begun
        if not is_known(one)
    ]


def _store(
    ours: Project,
    theirs: Project,
    page: Page,
    merged: MergedPage,
    entry: PageEntry,
    outcome: MergeOutcome,
) -> None:
    """Write what does not clash, keep the rest for redo, and pin what clashes to the page."""
    is_news = not edit(ours, page, merged.page, f"{TEXT} {theirs.folder.name}").is_empty
    outcome.pages += is_news
    if not merged.conflicts:
        return
    page = ours.store.pages.load(page.id)
    said = page
    known = {issue.comments[0].text for issue in open_issues(page)}
    for conflict in merged.conflicts:
        text = _told(conflict, theirs.folder.name)
        outcome.conflicts.append(f"{entry.name}: {text}")
        if text not in known:
            known.add(text)
            comment = Comment(ours.author, datetime.now(UTC), text)
            region = conflict.ours.id if conflict.ours else None
            said = raise_issue(said, conflict.place, comment, region)
    if said.issues != page.issues:
        edit(ours, page, said, "Raise issue")
        offer = difference(merged.page, replace(merged.theirs, issues=merged.page.issues))
        text = f"Take over what {theirs.folder.name} says"
        ours.store.journal.offer(offer, text, author=ours.author)


def _told(conflict: Conflict, name: str) -> str:
    """Say what clashes, for the issue: what people write to each other knows one language."""
    text = f"{name} says something else about {conflict.what}"
    own, other = conflict.ours, conflict.theirs
    if own is not None and other is not None and own.text != other.text:
        text += f": “{other.text}”"
    elif own is not None and other is None:
        text += ": it is not outlined any more"
    return f"{text}. Redo takes over all that clashes on this page."


def _base(ours: Project, theirs: Project, page: Page, other_id: int) -> Page | None:
    """Return the page as it was when one project was copied from the other; None if it was not."""
    own, other = (
        project.store.journal.history(key) for project, key in ((ours, page.id), (theirs, other_id))
    )
    common = 0
    for mine, their in zip(own, other, strict=False):
        if (mine.id, mine.author, mine.created) != (their.id, their.author, their.created):
            break
        common += 1
    if not common and (own and other) and page.id != other_id:
        return None
    fork = own[common - 1].id if common else 0
    was = [
        replace(project.store.pages.load(key), id=page.id, size=page.size, picture=page.picture)
        for project, key in ((ours, page.id), (theirs, other_id))
    ]
    bases = [
        project.store.journal.rewound(each, fork)
        for project, each in zip((ours, theirs), was, strict=True)
    ]
    done = [
        sum(entry.state.value in ("done", "settled") for entry in each[:common])
        for each in (own, other)
    ]
    # Who took an edit back that both had changed the page since: before, it was made.
    return bases[0] if done[0] >= done[1] else bases[1]


def _with_proposals(ours: Project, theirs: Project, page: Page, their: Page) -> Page:
    """Return their page with proposals that ours knows, after storing those it points at and lacks.

    What becomes of a proposal says how far a page is a person's own work: it must not get lost.
    """
    wanted = {r.origin.proposal_id for r in their.regions if r.origin.proposal_id is not None}
    wanted |= their.dismissed
    found = theirs.store.proposals.by_id(wanted)
    here = _known(ours, page, wanted)
    numbers = {key: here[_looks(one)] for key, one in found.items() if _looks(one) in here}
    needed = [one for key, one in found.items() if key not in numbers]
    numbers |= _record(ours, page, theirs.store.proposals.by_id(_with_lines(needed)))
    regions = tuple(_renumbered(region, numbers) for region in their.regions)
    dismissed = frozenset(numbers[key] for key in their.dismissed if key in numbers)
    return replace(their, regions=regions, dismissed=dismissed)


def _known(ours: Project, page: Page, numbers: Collection[int]) -> dict[Look, int]:
    """Return the proposals that ours may have in common with theirs, by what they look like."""
    own = {r.origin.proposal_id for r in page.regions if r.origin.proposal_id is not None}
    store = ours.store.proposals
    known = [*store.by_id({*own, *page.dismissed, *numbers}).values(), *store.of_page(page.id)]
    return {_looks(one): one.id for one in known}


def _looks(proposal: Proposal) -> Look:
    return proposal.level, proposal.polygon, proposal.score


def _with_lines(proposals: list[Proposal]) -> set[int]:
    """Return the numbers of proposals, and of the lines that their characters are on."""
    lines = {one.line_id for one in proposals if one.line_id is not None}
    return {one.id for one in proposals} | lines


def _record(ours: Project, page: Page, proposals: Mapping[int, Proposal]) -> dict[int, int]:
    """Store proposals of another project; return their numbers here by those they had."""
    if not proposals:
        return {}
    lines = [one for one in proposals.values() if one.level is Level.LINE]
    characters = [one for one in proposals.values() if one.level is Level.CHARACTER]
    places = {one.id: place for place, one in enumerate(lines)}
    detection = Detection(
        page.size,
        tuple(FoundLine(one.polygon, one.score, one.count, one.text or None) for one in lines),
        tuple(
            FoundCharacter(one.polygon, one.score, places.get(one.line_id or 0))
            for one in characters
        ),
        area=_NOWHERE,
    )
    store = ours.store.proposals
    before = {one.id for one in store.of_page(page.id)}
    store.record(page.id, detection, model_id=None, settings=None)
    new = sorted(one.id for one in store.of_page(page.id) if one.id not in before)
    return dict(zip([one.id for one in (*lines, *characters)], new, strict=True))


def _renumbered(region: Region, numbers: Mapping[int, int]) -> Region:
    if region.origin.proposal_id is None:
        return region
    number = numbers.get(region.origin.proposal_id)
    origin = PERSON if number is None else replace(region.origin, proposal_id=number)
    return replace(region, origin=origin)
