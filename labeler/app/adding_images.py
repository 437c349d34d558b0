"""What is added to a project as images: files and their pages; nothing of it is passed over in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import groupby
from pathlib import Path

from labeler.app.places_to_add import Addition, is_list
from labeler.app.scanning import on_all_cores
from labeler.core.addresses import address_of
from labeler.core.errors import ProjectError
from labeler.core.marked import sentence
from labeler.core.regular_files import is_folder
from labeler.formats.elsewhere.members import is_archive_name
from labeler.formats.elsewhere.server import server_of
from labeler.formats.image_kinds import kind_passed_over, may_be_image, passed_over
from labeler.formats.images import known_labels
from labeler.formats.sources.table import source_named
from labeler.formats.whereabouts import is_served, is_there

_MOST_SUFFIXES = 4
_MOST_REFUSED = 5
_OF_UNUSUAL_NAME = "image"
_ONE = ("",)


@dataclass(slots=True)
class Added:
    """What was added to a project, file by file, and what lay beside it."""

    files: Counter[str] = field(default_factory=Counter)
    """By kind."""
    pages: Counter[str] = field(default_factory=Counter)
    """By kind, too."""
    not_opened: list[Path] = field(default_factory=list)
    """Pictures and documents of other kinds, and what cannot be read."""
    others: Counter[str] = field(default_factory=Counter)
    """Files that are neither, by suffix: labels, texts, programs."""
    refused: list[str] = field(default_factory=list)
    """Why files of archives cannot be opened, a sentence each."""
    remarks: list[str] = field(default_factory=list)
    """What became of files since they were added: pages that turned up in them, or are gone."""

    def take(self, pages: Iterable[tuple[Path, int]], addition: Addition) -> None:
        """Count pages of files that were added in one go, and what lay beside them."""
        self.refused += addition.refused
        for path, frame in pages:
            kind = _kind(path)
            self.pages[kind] += 1
            self.files[kind] += frame == 0
        for path in addition.beside:
            if kind_passed_over(path):
                self.not_opened.append(path)
            else:
                self.others[path.suffix.lower() or "without a suffix"] += 1

    @property
    def is_plain(self) -> bool:
        """Whether every file is one page and nothing else was there: then there is nothing to tell."""
        is_more = self.not_opened or self.others or self.refused or self.remarks
        return self.files == self.pages and not is_more

    def told(self) -> str:
        """Return what was found as one sentence; "" for nothing."""
        found = [_files(kind, count, self.pages[kind]) for kind, count in self.files.items()]
        if self.not_opened:
            number = len(self.not_opened)
            found.append(sentence("%n files not opened", "", number, "%n file not opened"))
        if self.others:
            found.append(
                sentence(
                    "%n files left aside, no images ({kinds})",
                    "",
                    self.others.total(),
                    "%n file left aside, no image ({kinds})",
                    kinds=self._kinds_of_others(),
                )
            )
        return sentence("Found {things}.", things=reduce(_also, found)) if found else ""

    def _kinds_of_others(self) -> str:
        kinds = [f"{count} {suffix}" for suffix, count in self.others.most_common()]
        is_more = len(kinds) > _MOST_SUFFIXES
        return ", ".join(kinds[:_MOST_SUFFIXES]) + (", ..." if is_more else "")

    def reasons(self) -> list[str]:
        """Return why files were not opened, a sentence for each kind, and what became of others."""
        refused = [*self.refused[:_MOST_REFUSED]]
        if more := len(self.refused) - len(refused):
            refused.append(sentence("And %n more like these.", "", more, "And %n more like this."))
        return [*passed_over(self.not_opened), *refused, *self.remarks]


def frames_of(files: Iterable[Path]) -> dict[tuple[Path, int], str]:
    """Return the pages of files, each by its file and its number there, from 0, with its label.

    A file whose pages cannot be counted yet, such as one on a server, is one page, and its scan
    counts them again. So is one that is called like those which never hold more: to open a hundred
    thousand takes as long as all else.
    """
    found = _labels_of(files)
    return {
        (file, frame): label for file, labels in found for frame, label in enumerate(labels or _ONE)
    }


def _labels_of(files: Iterable[Path]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    for is_known, some in groupby(files, _is_one_page):
        files_in_row = list(some)
        if is_known:
            yield from ((file, _ONE) for file in files_in_row)
        else:
            yield from on_all_cores(known_labels, files_in_row)


def _is_one_page(file: Path) -> bool:
    source = source_named(file.suffix)
    return (source is not None and source.is_one_page) or is_served(file)


def check_addable(paths: Sequence[Path]) -> None:
    """Raise ProjectError for a path that is no folder, image, archive, address or list of these."""
    check_readable(paths)
    for path in paths:
        is_many = is_list(path) or is_archive_name(path.name)
        if path.is_file() and not (is_many or may_be_image(path)):
            sentences = passed_over([path]) or [sentence("{path} is not an image.", path=path)]
            raise ProjectError("{sentence} Nothing was added.", sentence=sentences[0])


def check_readable(paths: Iterable[Path]) -> None:
    """Raise ProjectError for a path that leads nowhere."""
    for path in paths:
        if (address := address_of(path)) is not None:
            server_of(address)
        elif not is_there(path) and not is_folder(path):
            raise ProjectError("{path} does not exist. Nothing was added.", path=path)


def _kind(path: Path) -> str:
    source = source_named(path.suffix)
    return source.name if source else _OF_UNUSUAL_NAME


def _files(kind: str, files: int, pages: int) -> str:
    told = sentence("%n {kind} files", "", files, "%n {kind} file", kind=kind)
    if files == pages:
        return told
    return sentence("{files} with {pages}", files=told, pages=_pages(pages))


def _pages(count: int) -> str:
    return sentence("%n pages", "", count, "%n page")


def _also(first: str, then: str) -> str:
    return sentence("{first}; {then}", first=first, then=then)
