"""What differs between two exports, by their manifests.

Exports in one format are compared by what was written. Those in two are compared by what their
pages said in the project, since each format keeps another part of it and has its own names.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from labeler.app.export_folder import changed_files
from labeler.core.errors import ProjectError
from labeler.formats import manifest
from labeler.formats.fingerprint import differences
from labeler.formats.manifest import Manifest, PageRecord


@dataclass(frozen=True, slots=True)
class ExportDifference:
    """What the second of two exports has that the first has not, and the other way round."""

    about: dict[str, tuple[Any, Any]]
    """Format, project, settings, models and so on that are not the same, before and after."""
    added: tuple[str, ...]
    """Pages that only the second has."""
    removed: tuple[str, ...]
    """Pages that only the first has."""
    changed: dict[str, tuple[str, ...]]
    """What pages say differently, by what the part is called."""
    edited: tuple[str, ...]
    """Files of either that were changed after it was written; they are not compared."""

    @property
    def is_empty(self) -> bool:
        """Whether the two say the same of the same pages."""
        return not (self.about or self.added or self.removed or self.changed or self.edited)

    @property
    def is_only_about(self) -> bool:
        """Whether they do, though they were not made in the same way."""
        return bool(self.about) and replace(self, about={}).is_empty

    @property
    def is_only_format(self) -> bool:
        """Whether they do, made in the same way but for the format, which whoever compares knows."""
        return self.is_only_about and self.about.keys() == {"format"}

    @property
    def sentences(self) -> Iterator[str]:
        """The differences as they are shown."""
        yield from (f"{what}: {old} -> {new}" for what, (old, new) in self.about.items())
        yield from (f"+ {page}" for page in self.added)
        yield from (f"- {page}" for page in self.removed)
        yield from (f"~ {page}: {', '.join(parts)}" for page, parts in self.changed.items())
        yield from (f"! {file} was changed after it was exported" for file in self.edited)


def compare(first: Path, second: Path) -> ExportDifference:
    """Compare two export folders; raises ProjectError where their manifests cannot be compared.

    How far the journal had come counts only where pages differ: edits of other pages change nothing.
    """
    old, new = _manifest(first), _manifest(second)
    has_one_format = old.format == new.format
    if not has_one_format:
        _demand_content(first, old)
        _demand_content(second, new)
    by_page = _by_name if has_one_format else _by_image
    before, after = by_page(old), by_page(new)
    changed = {
        page.image: parts
        for key, page in after.items()
        if key in before and (parts := tuple(_changes(before[key], page, in_format=has_one_format)))
    }
    return ExportDifference(
        {what: pair for what, pair in _facts(old, new).items() if pair[0] != pair[1]},
        tuple(page.image for key, page in after.items() if key not in before),
        tuple(page.image for key, page in before.items() if key not in after),
        changed,
        (*_edited(first, old), *_edited(second, new)),
    )


def _manifest(folder: Path) -> Manifest:
    written = manifest.read(folder)
    if written is None:
        raise ProjectError(
            "{folder} is no export with a list of its files ({name}). "
            "Choose two folders that this program has exported to.",
            folder=folder,
            name=manifest.NAME,
        )
    return written


def _demand_content(folder: Path, written: Manifest) -> None:
    if not all(page.content for page in written.pages):
        raise ProjectError(
            "{folder} is of an earlier version of this program, which can be compared only with "
            "exports in the same format ({format}). Export again, or compare two of a format.",
            folder=folder,
            format=written.format,
        )


def _by_name(written: Manifest) -> Mapping[Hashable, PageRecord]:
    return {page.image: page for page in written.pages}


def _by_image(written: Manifest) -> Mapping[Hashable, PageRecord]:
    """Return pages by what is theirs in every format: the file and its frame; equal ones in order."""
    found: dict[Hashable, PageRecord] = {}
    numbers: Counter[Hashable] = Counter()
    for page in written.pages:
        key = PurePosixPath(page.image).name, page.sha256, page.frame
        found[key, numbers[key]] = page
        numbers[key] += 1
    return found


def _edited(folder: Path, written: Manifest) -> Iterator[str]:
    gone = [name for name in written.files if not (folder / name).exists()]
    yield from (str(folder / name) for name in [*changed_files(folder), *gone])


def _facts(old: Manifest, new: Manifest) -> dict[str, tuple[Any, Any]]:
    """Return what two exports are made with, by name."""
    facts: dict[str, tuple[Any, Any]] = {
        "format": (old.format, new.format),
        "program": (old.program, new.program),
        "project": (old.project, new.project),
    }
    for name in old.settings | new.settings:
        facts[name.replace("_", " ")] = old.settings.get(name), new.settings.get(name)
    for kind in old.models | new.models:
        facts[f"{kind} in use"] = old.models.get(kind), new.models.get(kind)
    return facts


def _changes(old: PageRecord, new: PageRecord, *, in_format: bool) -> Iterator[str]:
    if old.sha256 != new.sha256:
        yield "image"
    if old.split != new.split:
        yield "split"
    if old.regions != new.regions:
        yield f"{old.regions} -> {new.regions} regions"
    said = (old.said, new.said) if in_format else (old.content, new.content)
    yield from differences(*said)
