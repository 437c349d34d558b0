"""The validation pages of a project: chosen once, never redrawn, growing by append."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from labeler.app import second_look
from labeler.app.near_duplicates import groups
from labeler.app.project import Project
from labeler.core.annotation import Page, ReviewState
from labeler.core.marked import sentence
from labeler.core.records import PageEntry, Split
from labeler.core.scrutiny import TELLING, Scrutiny, scrutiny_of

SHARE = 0.2
"""Of the accepted pages."""
AT_LEAST, AT_MOST = 6, 100
"""Pages. Fewer that all speak for one model may do so by chance (1 in 16 where five do); of more,
scoring takes the time to learn from them."""


@dataclass(frozen=True, slots=True)
class ValidationPages:
    """The pages kept for judging models, and how closely somebody has looked at them."""

    scrutiny: Mapping[int, Scrutiny]
    """Of each page, by its number."""
    is_chosen: bool = True
    """Whether they are chosen already; otherwise this is what will be chosen."""

    @property
    def telling(self) -> list[int]:
        """The pages that models are judged by."""
        return [key for key, one in self.scrutiny.items() if one in TELLING]

    @property
    def unchanged(self) -> list[int]:
        """The pages whose truth is what a model had proposed."""
        return [key for key, one in self.scrutiny.items() if one not in TELLING]

    @property
    def is_enough(self) -> bool:
        """Whether there are enough of them to tell which of two models is better."""
        return len(self.telling) >= AT_LEAST

    @property
    def remark(self) -> str:
        """What there is to say before a training about what its comparison will be worth."""
        count, unchanged = len(self.scrutiny), len(self.unchanged)
        if not unchanged:
            return "" if self.is_enough else _too_few(count)
        if self.is_enough:
            return sentence(
                "%n of {count} validation pages are unchanged proposals; models are judged by the "
                "other {others}.",
                "",
                unchanged,
                "%n of {count} validation pages holds unchanged proposals; models are judged by "
                "the other {others}.",
                count=count,
                others=len(self.telling),
            )
        return sentence(
            "%n of {count} validation pages are unchanged proposals: the comparison means little. "
            "Correct them first, or confirm their lines one by one.",
            "",
            unchanged,
            "%n of {count} validation pages holds unchanged proposals: the comparison means "
            "little. Correct them first, or confirm their lines one by one.",
            count=count,
        )


def _too_few(count: int) -> str:
    """Say that so many validation pages, all of which tell something, are not enough."""
    if not count:
        return sentence(
            "There is no validation page to tell which model is better; {least} are needed. "
            "Correct and accept more pages first.",
            least=AT_LEAST,
        )
    return sentence(
        "%n validation pages are too few to tell which model is better; {least} are needed. "
        "Correct and accept more pages first.",
        "",
        count,
        "1 validation page is too few to tell which model is better; {least} are needed. "
        "Correct and accept more pages first.",
        least=AT_LEAST,
    )


def freeze(project: Project) -> ValidationPages:
    """Choose validation pages among the accepted ones, once; return all there are.

    Called before every training: pages chosen earlier stay, pages that were trained on never
    join, and of pages accepted since then so many join that the share is kept, those by which
    models can be judged first. Near-duplicates of a page go where that page went. Pages nobody has
    seen are neither.
    """
    pages = seen(project)
    _, fresh = _planned(project, pages)
    if fresh:
        project.store.pages.set_split(fresh)
    return _kept(project, pages, {})


def planned(project: Project, pages: Mapping[int, Page]) -> ValidationPages:
    """Return the validation pages that a training would have, of the seen ones as `seen` has them."""
    splits, fresh = _planned(project, pages)
    return _kept(project, pages, fresh, is_chosen=Split.VALIDATION in splits.values())


def usable(project: Project) -> list[PageEntry]:
    """Return the accepted pages that count, whose image can be read and is the one labelled."""
    accepted = (
        entry
        for entry in project.sound_entries()
        if entry.state is ReviewState.ACCEPTED and entry.size is not None
    )
    return second_look.counting(project, accepted)[0]


def seen(project: Project) -> dict[int, Page]:
    """Return the usable pages that a person has looked at, by their numbers."""
    pages = (project.store.pages.load(entry.id) for entry in usable(project))
    return {page.id: page for page in pages if scrutiny_of(page) is not Scrutiny.UNSEEN}


def _planned(
    project: Project, pages: Mapping[int, Page]
) -> tuple[dict[int, Split | None], dict[int, Split]]:
    """Return the uses that pages have, and those that the others would be given."""
    splits = {entry.id: entry.split for entry in usable(project) if entry.id in pages}
    telling = {key for key, page in pages.items() if scrutiny_of(page) in TELLING}
    alike = groups(list(splits), project.store.pages.perceptual_hashes())
    folders = {entry.id: str(entry.path.parent) for entry in usable(project)}
    chosen = assign(splits, alike, telling, folders)
    return splits, {key: split for key, split in chosen.items() if splits[key] is None}


def _kept(
    project: Project,
    pages: Mapping[int, Page],
    fresh: Mapping[int, Split],
    *,
    is_chosen: bool = True,
) -> ValidationPages:
    every = project.store.pages.originals()
    splits = {entry.id: fresh.get(entry.id, entry.split) for entry in every}
    kept = [key for key, split in splits.items() if split is Split.VALIDATION and key in pages]
    return ValidationPages({key: scrutiny_of(pages[key]) for key in kept}, is_chosen)


def assign(
    splits: Mapping[int, Split | None],
    grouped: Sequence[Sequence[int]],
    telling: AbstractSet[int],
    folders: Mapping[int, str] | None = None,
) -> dict[int, Split]:
    """Give every page a use; pages that have one keep it, and groups are not divided.

    The share is kept among the pages by which models can be judged (`telling`), and among all;
    as far as groups allow it, each of their folders has its share, too.
    When all pages look alike there is only one group; then it has to be divided, because a model
    that cannot be judged is worth less than one judged a little too kindly.
    """
    chosen: dict[int, Split] = {key: split for key, split in splits.items() if split is not None}
    fresh: list[list[int]] = []
    for group in grouped:
        uses = {chosen[key] for key in group if key in chosen}
        if uses:
            use = Split.TRAINING if Split.TRAINING in uses else Split.VALIDATION
            chosen |= {key: use for key in group if key not in chosen}
        else:
            fresh.append(sorted(group))
    if not chosen and len(fresh) == 1:
        fresh = [[key] for key in fresh[0]]
    fresh.sort()
    random.Random(len(splits)).shuffle(fresh)
    fresh = _in_turn(fresh, folders or {})
    judges = [group for group in fresh if not telling.isdisjoint(group)]
    others = [group for group in fresh if telling.isdisjoint(group)]
    _keep(chosen, judges, [key for key in splits if key in telling])
    _keep(chosen, others, list(splits))
    return chosen


def _in_turn(groups: Sequence[list[int]], folders: Mapping[int, str]) -> list[list[int]]:
    """Return the small groups first, those of one size so that folders come in turn.

    Whatever the first part of them is, it holds about the same share of every folder.
    """
    kinds = [(len(group), folders.get(group[0], "")) for group in groups]
    totals, before = Counter(kinds), Counter[tuple[int, str]]()
    places = []
    for kind in kinds:
        places.append((kind[0], (before[kind] + 0.5) / totals[kind]))
        before[kind] += 1
    order = sorted(range(len(groups)), key=places.__getitem__)
    return [groups[place] for place in order]


def _keep(chosen: dict[int, Split], fresh: Sequence[list[int]], pages: Sequence[int]) -> None:
    """Keep so many of some groups, the first ones first, that the share of `pages` is kept."""
    missing = target(len(pages)) - sum(chosen.get(key) is Split.VALIDATION for key in pages)
    is_empty = Split.VALIDATION not in chosen.values()
    for group in fresh:
        is_wanted = missing > 0 and (len(group) <= missing or is_empty)
        chosen |= dict.fromkeys(group, Split.VALIDATION if is_wanted else Split.TRAINING)
        if is_wanted:
            missing -= len(group)
            is_empty = False


def target(pages: int) -> int:
    """Return how many of so many accepted pages are for validation.

    A fifth, at least as many as can tell something if that leaves two thirds to learn from.
    """
    at_least = max(min(AT_LEAST, pages // 3), min(2, pages // 2))
    return min(max(round(SHARE * pages), at_least), AT_MOST)
