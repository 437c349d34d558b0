"""Two projects that were worked on apart become one: B is merged into A, page by page.

Each page is one transaction, and merging once more changes nothing: what is interrupted is
completed by doing it again. Where both say something differently ours stays; an open issue says so
on the page, where theirs waits for a decision. What people annotate twice, blind, is no part of it:
it would tell one of them what the other one says.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from labeler.app.editing import edit
from labeler.app.merged_proposals import with_proposals
from labeler.app.project import Project
from labeler.core.annotation import PERSON, UNREVIEWED, Comment, Page
from labeler.core.changes import difference
from labeler.core.errors import LabelerError, NotReachable, StorageError
from labeler.core.issues import answer, raise_issue
from labeler.core.marked import Sentence, mark, sentence
from labeler.core.page_merging import Conflict, MergedPage, aligned, common_base, merge_pages
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from labeler.core.versions import Version
from labeler.formats.whereabouts import is_served, is_there
from labeler.store.journal_rows import EditState
from labeler.store.mapping import DamagedRow

TEXT = "Merge"
"""Name of the edits."""
TAKE_OVER = mark("Take over what the other project says")
"""Name of the edit that waits where both say something else."""
DECIDE = "Whoever merged decides: Review, Decide between two annotations."
"""Ends what an issue says; what people write to each other knows one language."""


@dataclass(frozen=True, slots=True)
class _Both:
    """The two projects."""

    ours: Project
    theirs: Project
    is_copy: bool
    """Whether one was copied from the other."""
    is_kept: bool
    """Whether anything is written."""


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
    both = _both(ours, theirs, is_kept=True)

    def store(entry: PageEntry, page: Page, merged: MergedPage) -> None:
        _store(both, entry, page, merged, outcome)

    _for_each(both, outcome, frozenset(), progress, store)
    return outcome


def forecast(ours: Project, theirs: Project, progress: Progress | None = None) -> MergeOutcome:
    """Return what merging would come to; nothing is changed.

    Of pages that only they have nothing is told but their number.
    """
    missing = _missing(ours, theirs)
    outcome = MergeOutcome(added=len(missing))
    both = _both(ours, theirs, is_kept=False)

    def count(entry: PageEntry, page: Page, merged: MergedPage) -> None:
        outcome.pages += not difference(page, merged.page).is_empty
        if merged.conflicts and _offered(both, merged) is not EditState.ABANDONED:
            outcome.conflicts += [_of(entry, _told(one, both)) for one in merged.conflicts]

    coming = {entry.path for entry in missing}
    _for_each(both, outcome, coming, progress or Progress(), count)
    return outcome


def _both(ours: Project, theirs: Project, *, is_kept: bool) -> _Both:
    return _Both(ours, theirs, ours.store.info().uuid == theirs.store.info().uuid, is_kept)


def _for_each(
    both: _Both,
    outcome: MergeOutcome,
    coming: Collection[Path],
    progress: Progress,
    take: Callable[[PageEntry, Page, MergedPage], None],
) -> None:
    """Give each page of which they say anything, as it is and merged; note what is left out.

    `coming` are images of theirs that will be added.
    """
    outcome.left_out += _versions_left_out(both)
    undecided = {one.of_id for one in both.ours.store.versions.all() if one.is_open}
    pairs = list(_pairs(both, outcome, coming))
    for number, (own, other) in enumerate(pairs):
        progress.step(number, len(pairs), own.name)
        try:
            found = _merged(both, own, other, is_undecided=own.id in undecided)
            if found is not None:
                take(own, *found)
        except StorageError:
            raise  # It is the same with all others: whoever merges again goes on from here.
        except (LabelerError, DamagedRow) as error:
            outcome.left_out.append(
                sentence("{page}: not merged. {reason}", page=own.name, reason=error)
            )


def _missing(ours: Project, theirs: Project) -> list[PageEntry]:
    """Return their pages whose images ours does not have, and that can be added."""
    known = set(ours.store.pages.image_hashes().values())
    hashes = theirs.store.pages.image_hashes()
    return [
        entry
        for entry in theirs.sound_entries()
        if hashes[entry.id] and hashes[entry.id] not in known and is_there(entry.path)
    ]


def _add_missing(ours: Project, theirs: Project, progress: Progress) -> int:
    """Add the images that only they have; return how many pages that made."""
    missing = {entry.path for entry in _missing(ours, theirs)}
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
    both: _Both, outcome: MergeOutcome, coming: Collection[Path]
) -> Iterator[tuple[PageEntry, PageEntry]]:
    """Yield the pages of both about the same picture; those of one name first, then in their order."""
    ours, theirs = both.ours, both.theirs
    hashes = ours.store.pages.image_hashes()
    places: dict[tuple[str, int], list[PageEntry]] = defaultdict(list)
    sound = ours.sound_entries()
    # What cannot be read is met as well, after what can, and named: its image is there.
    damaged = [one for one in ours.store.pages.originals() if one.damage and one.id in hashes]
    for entry in (*sound, *damaged):
        places[hashes[entry.id], entry.frame].append(entry)
    hashes = theirs.store.pages.image_hashes()
    for other in theirs.store.pages.originals():
        found = places.get((hashes[other.id], other.frame), [])
        own = next((one for one in found if one.name == other.name), found[0] if found else None)
        if own is not None:
            found.remove(own)
            yield own, other
        elif other.path not in coming and theirs.store.pages.load_readable(other.id).regions:
            outcome.left_out.append(
                sentence(
                    "{page}: not merged. Its image is not there. Bring it back, and merge again.",
                    page=other.name,
                )
            )


def _merged(
    both: _Both, own: PageEntry, other: PageEntry, *, is_undecided: bool
) -> tuple[Page, MergedPage] | None:
    """Return a page of ours, and what becomes of it; None where they say nothing of it."""
    page = both.ours.store.pages.load(own.id)
    their = replace(both.theirs.store.pages.load(other.id), id=page.id, size=page.size)
    their = replace(their, picture=page.picture)
    if their.state in UNREVIEWED and not (their.regions or their.note or their.issues):
        return None
    base = _base(both, page, other.id) if both.is_copy else None
    if is_undecided and _says_more(base, page, their):
        raise LabelerError(
            "Two people annotate it, and nobody has decided yet. Decide first, and merge again."
        )
    their = with_proposals(both.ours, both.theirs, page, their, is_kept=both.is_kept)
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


def _versions_left_out(both: _Both) -> list[str]:
    """Say what of theirs is not taken over because it was annotated blind; a sentence each."""
    ours, theirs = both.ours, both.theirs
    begun = [one for one in theirs.store.versions.all() if one.is_open and one.said_by]
    here = {one.page_id: one.of_id for one in ours.store.versions.all()}
    names = {e.id: e.name for e in theirs.store.pages.entries_of([one.of_id for one in begun])}

    def is_known(version: Version) -> bool:
        key = version.page_id
        if not both.is_copy or here.get(key) != version.of_id:
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
    both: _Both, entry: PageEntry, page: Page, merged: MergedPage, outcome: MergeOutcome
) -> None:
    """Write what does not clash; pin what clashes to the page, where it waits for a decision."""
    ours, name = both.ours, both.theirs.folder.name
    is_news = not edit(ours, page, merged.page, f"{TEXT} {name}").is_empty
    outcome.pages += is_news
    offered = _offered(both, merged)
    if not merged.conflicts or offered is EditState.ABANDONED:
        return
    told = [_told(one, both) for one in merged.conflicts]
    outcome.conflicts += [_of(entry, text) for text in told]
    if offered is not None:
        return
    page = said = ours.store.pages.load(page.id)
    moment = datetime.now(UTC)
    for conflict, text in zip(merged.conflicts, told, strict=True):
        comment = Comment(ours.author, moment, f"{text} {DECIDE}")
        region = conflict.ours.id if conflict.ours else None
        said = raise_issue(said, conflict.place, comment, region)
    edit(ours, page, said, "Raise issue")
    # Whoever takes over what they say settles what is said about it.
    settled = said
    for issue in said.issues:
        if issue not in page.issues:
            settled = answer(settled, issue.id, Comment(ours.author, moment, closes=True))
    before = replace(merged.page, issues=said.issues)
    offer = difference(before, replace(merged.theirs, issues=settled.issues))
    ours.store.journal.offer(offer, TAKE_OVER, author=ours.author)


def _offered(both: _Both, merged: MergedPage) -> EditState | None:
    """Return what became of what clashes if that was found before; None if it was not."""
    offer = difference(merged.page, merged.theirs)
    return both.ours.store.journal.offered(offer, TAKE_OVER)


def _of(entry: PageEntry, text: Sentence) -> Sentence:
    return sentence("{page}: {text}", page=entry.name, text=text)


def _told(conflict: Conflict, both: _Both) -> Sentence:
    """Say what clashes."""
    name, own, other = both.theirs.folder.name, conflict.ours, conflict.theirs
    if own is not None and other is not None and own.text != other.text:
        return sentence(
            "{name} says something else about {what}: “{text}”.",
            name=name,
            what=conflict.what,
            text=other.text,
        )
    if own is not None and other is None:
        return sentence(
            "{name} says something else about {what}: it is not outlined any more.",
            name=name,
            what=conflict.what,
        )
    return sentence("{name} says something else about {what}.", name=name, what=conflict.what)


def _base(both: _Both, page: Page, other_id: int) -> Page | None:
    """Return the page as it was when one project was copied from the other; None if it was not."""
    ours, theirs = both.ours, both.theirs
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
