"""Write pages in the formats of other tools; an export is there as a whole or not at all."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from labeler.app import image_check
from labeler.app.image_matching import label_name
from labeler.app.project import Project
from labeler.core.annotation import Page, ReviewState
from labeler.core.errors import LabelerError, ProjectError
from labeler.core.progress import Progress
from labeler.core.records import PageEntry, Split
from labeler.formats import registry
from labeler.formats.image_copies import with_copies
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.output import OutputFolder

UNFINISHED = "EXPORT-IS-INCOMPLETE"
"""A file of this name stands in a folder while an export replaces what is in it."""


@dataclass(slots=True)
class ExportOutcome:
    """What came of an export."""

    pages: int = 0
    problems: list[str] = field(default_factory=list)
    """What could not be written, a sentence each."""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Which pages are written, and what besides their labels."""

    only_accepted: bool = True
    split: bool = True
    """Keep validation pages apart from the others."""
    with_images: bool = False
    """Put copies of the images beside their labels."""


def export_pages(
    project: Project,
    format_name: str,
    out: Path,
    choice: ExportChoice,
    progress: Progress | None = None,
) -> ExportOutcome:
    """Write pages to a folder.

    Everything is written beside the folder first and takes its place at the end, so that a
    process that dies never leaves something that looks complete. Raises ProjectError.
    """
    progress = progress or Progress()
    write = registry.writer(format_name)
    pages = list(_pages(project, choice))
    outcome = ExportOutcome(problems=left_out(project, only_accepted=choice.only_accepted))
    if not pages:
        reasons = outcome.problems or ["Accept pages first, or export all with --all."]
        raise LabelerError(" ".join(["There is no accepted page to export.", *reasons]))
    out = out.absolute()
    draft = _fresh_draft(out)
    try:
        folder = OutputFolder(draft)
        sources = with_copies(pages, folder, outcome.problems) if choice.with_images else pages
        for written in write(sources, folder):
            progress.step(outcome.pages, len(pages), written.page.image)
            outcome.pages += 1
            if written.problem:
                outcome.problems.append(f"{written.page.image}: {written.problem}")
        progress.check()
        _put_in_place(draft, out)
    except OSError as error:
        raise ProjectError(f"{out} cannot be written: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return outcome


def export_losses(project: Project, format_name: str, *, only_accepted: bool = True) -> list[str]:
    """Return what a format would lose of the pages, a sentence each; writes nothing."""
    choice = ExportChoice(only_accepted=only_accepted)
    return registry.losses(format_name, _pages(project, choice))


def left_out(project: Project, *, only_accepted: bool = True) -> list[str]:
    """Say which pages are not written because their image changed; call it after the others."""
    wanted = (e for e in project.entries() if not only_accepted or _is_accepted(e))
    return image_check.left_out(wanted, "not exported")


def _pages(project: Project, choice: ExportChoice) -> Iterator[LabelledPage]:
    entries = [entry for entry in project.sound_entries() if entry.size is not None]
    # Once there is a split, a page that has no part in it yet is one to train on.
    is_divided = choice.split and any(entry.split for entry in entries)
    default = Split.TRAINING if is_divided else None
    for entry in entries:
        if _is_accepted(entry) or not choice.only_accepted:
            page = project.store.pages.load(entry.id)
            yield labelled_page(page, entry, (entry.split or default) if choice.split else None)


def _is_accepted(entry: PageEntry) -> bool:
    return entry.state is ReviewState.ACCEPTED


def labelled_page(page: Page, entry: PageEntry, split: Split | None = None) -> LabelledPage:
    """Return a page as label files hold it."""
    return LabelledPage(
        image=label_name(entry),
        regions=page.regions,
        size=page.size,
        state=page.state,
        note=page.note,
        split=split,
        path=entry.path,
        frame=entry.frame,
    )


def _fresh_draft(out: Path) -> Path:
    draft = out.with_name(f".{out.name}.unfinished")
    try:
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
    except OSError as error:
        raise ProjectError(f"{draft} cannot be created: {error.strerror}.") from error
    return draft


def _put_in_place(draft: Path, out: Path) -> None:
    """Move a finished export to its folder; files of earlier exports are replaced."""
    if out.is_dir() and not any(out.iterdir()):
        out.rmdir()
    if not out.exists():
        draft.rename(out)
        return
    mark = out / UNFINISHED
    mark.touch()
    for file in sorted(path for path in draft.rglob("*") if path.is_file()):
        target = out / file.relative_to(draft)
        target.parent.mkdir(parents=True, exist_ok=True)
        file.replace(target)
    mark.unlink()
