"""What is added to a project as images: files and their pages; nothing of it is passed over in silence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import groupby
from pathlib import Path

from labeler.app.scanning import on_all_cores
from labeler.core.errors import ProjectError
from labeler.core.marked import sentence
from labeler.formats.image_kinds import kind_passed_over, may_be_image, passed_over
from labeler.formats.images import find_images, known_labels
from labeler.formats.sources.table import source_named

_MOST_SUFFIXES = 4
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
    remarks: list[str] = field(default_factory=list)
    """What became of files since they were added: pages that turned up in them, or are gone."""

    def take(self, pages: Iterable[tuple[Path, int]], beside: Iterable[Path]) -> None:
        """Count pages of files, and the files beside them."""
        for path, frame in pages:
            kind = _kind(path)
            self.pages[kind] += 1
            self.files[kind] += frame == 0
        for path in beside:
            if kind_passed_over(path):
                self.not_opened.append(path)
            else:
                self.others[path.suffix.lower() or "without a suffix"] += 1

    @property
    def is_plain(self) -> bool:
        """Whether every file is one page and nothing else was there: then there is nothing to tell."""
        return self.files == self.pages and not (self.not_opened or self.others or self.remarks)

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
        return [*passed_over(self.not_opened), *self.remarks]


def runs_of(paths: Iterable[Path]) -> Iterator[tuple[Path | None, list[Path]]]:
    """Yield what is added in one go, in its order: a folder and its images, or files in a row."""
    for is_folder, some in groupby(paths, Path.is_dir):
        if is_folder:
            yield from ((top.absolute(), list(find_images(top.absolute()))) for top in some)
        else:
            yield None, [file.absolute() for file in some]


def frames_of(files: Iterable[Path]) -> dict[tuple[Path, int], str]:
    """Return the pages of files, each by its file and its number there, from 0, with its label.

    A file whose pages cannot be counted yet is one page, and its scan counts them again.
    """
    found = on_all_cores(known_labels, files)
    return {
        (file, frame): label for file, labels in found for frame, label in enumerate(labels or _ONE)
    }


def check_addable(paths: Sequence[Path]) -> None:
    """Raise ProjectError for a path that is neither a folder nor an image."""
    check_readable(paths)
    for path in paths:
        if path.is_file() and not may_be_image(path):
            sentences = passed_over([path]) or [sentence("{path} is not an image.", path=path)]
            raise ProjectError("{sentence} Nothing was added.", sentence=sentences[0])


def check_readable(paths: Iterable[Path]) -> None:
    """Raise ProjectError for a path that leads nowhere."""
    for path in paths:
        if not path.exists():
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
