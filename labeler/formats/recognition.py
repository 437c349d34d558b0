"""Find out what label files are, before any of them is read."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from labeler.core.errors import ForeignFile, UnclearFormat
from labeler.core.records import PROJECT_FILES
from labeler.formats import foreign, manifest
from labeler.formats.archives import ARCHIVES
from labeler.formats.folder_walk import has
from labeler.formats.image_kinds import is_image, kind_passed_over
from labeler.formats.label_kinds import Kind, kind_of

_MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Recognised:
    """What label files are read as."""

    format: str
    reason: str
    """A sentence that says which format and why."""
    left_out: tuple[str, ...] = ()
    """Which files are something else, a sentence each."""
    others: frozenset[Path] = frozenset()
    """These files."""


def recognise_labels(path: Path) -> Recognised:
    """Return the one format of a file, or of the label files in a folder and below.

    Raises ForeignFile with what was seen and what can be done: when there are several formats,
    only files of tools that are not read, or no labels at all.
    """
    if name := _format_of_export(path):
        return Recognised(name, f"Read as {name}: an export of this program.")
    found, unknown = _kinds_in(path)
    doubled = _said_twice(found)
    left = {kind: files for kind, files in found.items() if not kind.format or kind in doubled}
    found = {kind: files for kind, files in found.items() if kind not in left}
    formats = {kind.format for kind in found}
    others = tuple(
        _doubled(kind, files) if kind in doubled else _refusal(kind, files)
        for kind, files in left.items()
        if not (formats and kind.is_list)
    )
    if len(formats) == 1:
        read = [f"{kind.name}: {_files(files)} with {kind.sign}" for kind, files in found.items()]
        if archives := _archives(unknown):
            others += (f"{_files(archives)} among the labels: unpack what belongs to them.",)
        files = frozenset(file for files in left.values() for file in files)
        return Recognised(formats.pop(), f"Read as {'; '.join(read)}.", others, files)
    if formats:
        seen = "; ".join(f"{k.name} ({_files(files)})" for k, files in found.items())
        options = " or ".join(sorted(formats))
        raise UnclearFormat(
            "{path} holds labels of several formats: {seen}. Choose {options}.",
            path=path,
            seen=seen,
            options=options,
        )
    if others:
        refusals = " ".join(others)
        raise ForeignFile(refusals)
    if has(path, *PROJECT_FILES):
        raise ForeignFile(
            "{path} is a project of this program, and holds no labels of others. "
            "Export its labels, and choose the folder of the export.",
            path=path,
        )
    if archives := _archives(unknown):
        raise ForeignFile(
            "{path} holds no labels, but {archives}. Choose one of these, or unpack them all and "
            "choose their folder.",
            path=path,
            archives=_files(archives),
        )
    seen = f" Seen: {_files(unknown)}." if unknown else ""
    raise ForeignFile(
        "{path} holds no labels of a kind that is known.{seen} Check the path.",
        path=path,
        seen=seen,
    )


def _format_of_export(path: Path) -> str:
    """Return the format of a folder that this program exported; "" for every other path."""
    export = manifest.read(path)
    return export.format if export else ""


def other_kinds(path: Path, format_name: str) -> str:
    """Return what label files look like that were not read as a format; "" when that is it."""
    try:
        found, _ = _kinds_in(path)
    except ForeignFile:
        return ""  # there are no files at all
    if any(kind.format == format_name for kind in found):
        return ""
    return " ".join(
        f"It looks like {kind.name}: read it as {kind.format}."
        if kind.format
        else _refusal(kind, files)
        for kind, files in found.items()
    )


def _kinds_in(path: Path) -> tuple[dict[Kind, list[Path]], list[Path]]:
    """Return the files of each kind, and those that are of none; pictures are of no account."""
    found: dict[Kind, list[Path]] = defaultdict(list)
    unknown = []
    for file in foreign.label_files(path, "", []):
        if is_image(file) or kind_passed_over(file):
            continue
        if (kind := kind_of(file)) is not None:
            found[kind].append(file)
        else:
            unknown.append(file)
    return dict(found), unknown


def _said_twice(found: Mapping[Kind, Sequence[Path]]) -> list[Kind]:
    """Return the kind of files that say again what PAGE files in a folder beside theirs say.

    Transkribus exports both, and PAGE has a place for more.
    """
    names = {kind.format: {_page_of(file) for file in found[kind]} for kind in found}
    if {name for name in names if name} != {"page", "alto"} or not names["alto"] <= names["page"]:
        return []
    return [kind for kind in found if kind.format == "alto"]


def _page_of(file: Path) -> tuple[Path, str]:
    return file.parent.parent, file.stem


def _doubled(kind: Kind, files: list[Path]) -> str:
    verb = "are" if len(files) > 1 else "is"
    return (
        f"{_files(files)} {verb} {kind.name} of the same pages, and PAGE XML says more: not read."
    )


def _archives(files: Iterable[Path]) -> list[Path]:
    return [file for file in files if file.name.lower().endswith(ARCHIVES)]


def _refusal(kind: Kind, files: list[Path]) -> str:
    verb = "look" if len(files) > 1 else "looks"
    return f"{_files(files)} {verb} like {kind.name}, which is not read. {kind.way_out}"


def _files(files: list[Path]) -> str:
    names = ", ".join(file.name for file in files[:_MOST_NAMES])
    more = ", ..." if len(files) > _MOST_NAMES else ""
    return f"{len(files)} file{'s' if len(files) > 1 else ''} ({names}{more})"
