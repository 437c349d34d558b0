"""Which pages an export holds, and what it calls their images."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from unicodedata import normalize

from labeler.app import datasets, image_check, second_look
from labeler.app.datasets import Dataset
from labeler.app.image_matching import composed, label_name
from labeler.app.project import Project
from labeler.app.second_look import ALL_COUNT, Uncounted
from labeler.core.annotation import DONE_STATES, Page, ReviewState, Voucher
from labeler.core.deriving import Derivation
from labeler.core.marked import mark, sentence
from labeler.core.records import PageEntry, Split
from labeler.core.text import on_one_line
from labeler.formats.format import Format
from labeler.formats.labelled_page import LabelledPage
from labeler.store.page_portions import portions

_FRAME = re.compile(r" \[\d+\](\.[^.]*)?$")
"""In names of pages of files that have several."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Which pages are written, and what besides their labels."""

    only_accepted: bool = True
    split: bool = True
    """Keep validation pages apart from the others."""
    with_images: bool = False
    """Put copies of the images beside their labels."""
    only_seen: bool = False
    """Leave out pages that a command accepted and nobody has looked at since."""
    derive: Derivation = Derivation.NONE
    """Write words instead of lines, or lines instead of words."""
    dataset: str = ""
    """Write what pages said when this data set was frozen, all of them and no others; empty for
    what they say now."""


@dataclass(slots=True)
class ExportedPages:
    """The pages a choice means, loaded one by one."""

    entries: list[PageEntry] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """Pages whose labels cannot be vouched for, because of their image; a sentence each."""
    unseen: int = 0
    """How many of the pages nobody has looked at."""
    waiting: Uncounted = ALL_COUNT
    """How many accepted pages are no part of it, because they do not count yet."""

    @property
    def remarks(self) -> list[str]:
        """What to know about the pages, a sentence each."""
        return self.waiting.told


def asked(project: Project, choice: ExportChoice) -> list[int]:
    """Return the pages that a choice may mean: all that an export has to look at."""
    if choice.dataset:
        return list(datasets.named(project.folder, choice.dataset).records)
    state = ReviewState.ACCEPTED if choice.only_accepted else None
    return project.store.pages.numbers.of(state)


def choose(project: Project, choice: ExportChoice) -> ExportedPages:
    """Return the pages a choice means, without damaged ones and others' images.

    Each of them is looked through for damage, whatever was before. Whether its image is what was
    labelled has to be looked at before (`Project.check_images`).
    """
    if choice.dataset:
        return _frozen(project, datasets.named(project.folder, choice.dataset))
    page_ids = asked(project, choice)
    for part in portions(page_ids):
        project.store.pages.find_damage(part)
    every = project.store.pages.entries_of(page_ids)
    wanted = [entry for entry in every if _is_meant(entry, choice)]
    meant, waiting = second_look.counting(
        project, wanted, also_not_accepted=not choice.only_accepted
    )
    pages = ExportedPages(left_out=image_check.left_out(meant, mark("not exported")))
    pages.waiting = waiting
    for entry in (entry for entry in meant if entry.is_sound):
        if reason := _unread(entry):
            pages.left_out.append(
                sentence("{page}: not exported. {reason}", page=entry.name, reason=reason)
            )
        else:
            pages.entries.append(entry)
            pages.unseen += _is_unseen(entry)
    return pages


def _frozen(project: Project, dataset: Dataset) -> ExportedPages:
    """Return the pages of a data set, whatever became of their labels since."""
    numbers = list(dataset.records)
    hashes = project.store.pages.image_hashes(numbers)
    known = {entry.id: entry for entry in project.store.pages.entries_of(numbers)}
    unsound = [entry for entry in known.values() if entry.damage or entry.withheld]
    pages = ExportedPages(left_out=image_check.left_out(unsound, mark("not exported")))
    told = {entry.id for entry in unsound}
    for number, record in dataset.records.items():
        if number in told:
            continue
        entry = known.get(number)
        is_same = entry is not None and (entry.frame, hashes[number]) == (
            record.frame,
            record.sha256,
        )
        if entry is not None and entry.is_sound and is_same:
            pages.entries.append(entry)
            pages.unseen += record.is_unseen
        else:
            pages.left_out.append(
                sentence(
                    "{page}: not exported. Its image is not the one that was frozen. Bring that "
                    "back first.",
                    page=entry.name if entry else record.image,
                )
            )
    return pages


def names_of(project: Project, target: Format, entries: Sequence[PageEntry]) -> dict[int, str]:
    """Return what a format calls some pages, whichever others of the project are exported with them.

    Only those of files called alike have a say in it, since names only gain folders in front; and
    where they are told apart as they are, not even these.
    """
    files = {file for entry in entries for file in _files_called(composed(label_name(entry)))}
    by_folder = target.is_named_by_folder
    alike = project.store.pages.numbers.called_alike(files, by_folder=by_folder)
    known = {entry.id: entry for entry in (*project.store.pages.entries_of(alike), *entries)}
    return image_names(list(known.values()), by_folder=by_folder)


def _files_called(name: str) -> set[str]:
    """Return the names of files that have a page which is called so: see `label_name`."""
    file = PurePosixPath(name).name
    return {file, _FRAME.sub(r"\1", file), file.rpartition(", page ")[0]}


def load(
    project: Project, chosen: ExportedPages, names: Mapping[int, str], choice: ExportChoice
) -> Iterator[LabelledPage]:
    """Yield pages one by one, under their names by number; all as at the moment they were chosen."""
    entries = chosen.entries
    if choice.dataset:
        yield from _as_frozen(
            datasets.named(project.folder, choice.dataset), entries, names, choice
        )
        return
    # Once there is a split, a page that has no part in it yet is one to train on.
    is_divided = choice.split and project.store.pages.numbers.any_divided()
    default = Split.TRAINING if is_divided else None
    for entry in entries:
        page = project.store.pages.load(entry.id)
        labelled = labelled_page(page, entry, names[entry.id])
        yield replace(labelled, split=(entry.split or default) if choice.split else None)


def _as_frozen(
    dataset: Dataset,
    entries: Sequence[PageEntry],
    names: Mapping[int, str],
    choice: ExportChoice,
) -> Iterator[LabelledPage]:
    wanted = {entry.id: entry for entry in entries}
    for number, page in dataset.pages():
        if (entry := wanted.get(number)) is not None:
            yield replace(
                page,
                image=names[number],
                path=None if entry.withheld else entry.path,
                frame=entry.frame,
                split=page.split if choice.split else None,
            )


def labelled_page(page: Page, entry: PageEntry, name: str) -> LabelledPage:
    """Return a page as label files hold it."""
    return LabelledPage(
        image=name,
        regions=page.regions,
        size=page.size,
        state=page.state,
        note=page.note,
        path=None if entry.withheld else entry.path,
        frame=entry.frame,
        voucher=page.voucher,
        changed=entry.changed,
        issues=page.issues,
        extras=page.extras,
    )


def image_names(entries: Sequence[PageEntry], *, by_folder: bool = False) -> dict[int, str]:
    """Return a name for every page, by its number; no two are the same.

    Pages are called as the list calls them, or by folder and file. Those that share a name get as
    many of their folders as tell them apart.
    """
    pages = {entry.id: entry for entry in entries}
    names = {key: label_name(entry) for key, entry in pages.items()}
    if by_folder:
        names = {
            key: _named(pages[key], PurePosixPath(name).name, 1) for key, name in names.items()
        }
    for folders in range(1, max((len(entry.path.parts) for entry in entries), default=0)):
        # Systems write accents in two ways: such names look the same, and are compared as such.
        shared = _shared({key: normalize("NFC", name) for key, name in names.items()})
        names |= {
            key: _named(pages[key], PurePosixPath(names[key]).name, folders) for key in shared
        }
    return names | {key: f"{names[key]}-{key}" for key in _shared(names)}


def _named(entry: PageEntry, file: str, folders: int) -> str:
    above = [part for part in entry.path.parent.parts if part != entry.path.anchor]
    return on_one_line("/".join([*above[-folders:], file]))


def _shared(names: dict[int, str]) -> list[int]:
    numbers = Counter(names.values())
    return [key for key, name in names.items() if numbers[name] > 1]


def _is_meant(entry: PageEntry, choice: ExportChoice) -> bool:
    if choice.only_accepted and not image_check.perhaps_accepted(entry):
        return False
    return not (choice.only_seen and _is_unseen(entry))


def _is_unseen(entry: PageEntry) -> bool:
    return entry.state in DONE_STATES and entry.voucher is Voucher.NOBODY


def _unread(entry: PageEntry) -> str:
    """Say why the image of a page is not known; a detector that failed on it does no harm."""
    return "" if entry.size else entry.problem or sentence("Its image has not been read yet.")
