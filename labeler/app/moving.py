"""Move over from another tool: its labels, and the images they speak of, become a project.

First everything is looked at (`survey`), so that somebody can be asked; then it is taken in (`move`).
What comes as an archive is unpacked for good before, since a project reads images where they lie.
"""

import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from labeler import paths
from labeler.app import embedded_images
from labeler.app.adding_images import Added, check_addable
from labeler.app.foreign_labels import ForeignLabels, read_labels
from labeler.app.image_finding import FoundImages, find_labelled_images
from labeler.app.import_outcome import ImportOutcome, some_of
from labeler.app.importing import take_in
from labeler.app.opening import project_folder
from labeler.app.project import Project
from labeler.app.survey import Survey, missing_images
from labeler.core.errors import (
    Cancelled,
    ForeignFile,
    MoveStopped,
    NoLabelledImages,
    ProjectError,
)
from labeler.core.progress import Progress
from labeler.core.records import DATABASE_FILE
from labeler.core.regular_files import is_file
from labeler.formats import labelme_shapes
from labeler.formats.archives import dead_drafts, is_archive, unpack
from labeler.formats.image_kinds import passed_over
from labeler.formats.images import find_passed_over
from labeler.formats.registry import format_named


def survey(
    path: Path,
    unpack_to: Path,
    format_name: str | None = None,
    others: Sequence[Path] = (),
    progress: Progress | None = None,
) -> Survey:
    """Look at a file, folder or archive of another tool: what its labels are, which images there are.

    An archive is unpacked to a new folder, `unpack_to` or one numbered after it, and so are images
    that lie in label files and nowhere else; nothing else is written, and what an earlier attempt left there that was ended is removed. Raises ForeignFile where there are no labels to read, and NoLabelledImages where none
    of their images can be found; the folder is gone then.
    """
    progress = progress or Progress()
    check_addable(others)
    if not is_archive(path):
        return _surveyed(path, unpack_to, format_name, others, progress)
    cleared = tuple(dead_drafts(unpack_to))
    for draft in cleared:
        shutil.rmtree(draft, ignore_errors=True)
    folder = _free(unpack_to)
    source = unpack(path, folder, progress)
    try:
        found = _surveyed(source.path, unpack_to, format_name, others, progress)
        left_out = tuple(source.left_out(page.source for page in found.labels.pages))
        return replace(found, unpacked=folder, left_out=left_out, cleared=cleared)
    except ForeignFile as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise source.refusal(error, folder, path) from error
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def move(
    found: Survey,
    folder: Path,
    *,
    author: str = "",
    as_proposals: bool = False,
    progress: Progress | None = None,
) -> tuple[Project, ImportOutcome]:
    """Make a project of what was found and take the labels in; return it and what came of them.

    Raises ProjectError where there is a project already, and MoveStopped when it is cancelled. What
    is done by then stays: a project with its images, into which the labels can be imported.
    """
    try:
        project = Project.create(folder, author=author)
    except BaseException:
        found.discard()
        raise
    try:
        project.add_images(_sources(found))
        project.scan(progress)
        outcome = take_in(project, found.labels, as_proposals=as_proposals, progress=progress)
    except Cancelled as error:
        project.close()
        raise MoveStopped("The labels are not all in the project yet.") from error
    except BaseException:
        project.close()
        raise
    outcome.left_out[:0] = found.left_out
    project.added = Added()  # It was told in other words.
    return project, outcome


def demand_no_project(folder: Path) -> None:
    """Raise ProjectError where a project stands already, before anything is looked at for it."""
    if (folder / DATABASE_FILE).exists():
        raise ProjectError("{folder} is a project already. Choose another folder.", folder=folder)


def place_to_unpack(path: Path) -> Path:
    """Return where an archive is unpacked to when nobody says where: beside it, if that can be written."""
    beside = path.absolute().parent
    folder = beside if os.access(beside, os.W_OK | os.X_OK) else paths.user_projects()
    return folder / re.sub(r"\.tar$", "", path.stem, flags=re.IGNORECASE)


def images_beside(project: Path) -> Path:
    """Return where the images of an archive belong: beside the project, under its real name."""
    if project.name in ("", ".."):
        project = project.resolve()
    return project.parent / f"{project.name}-images"


def place_for_project(found: Survey) -> Path:
    """Return where a project for what was found belongs when nobody says where."""
    top = found.unpacked or found.labels.path.absolute()
    return project_folder(top if top.is_dir() else top.parent)


def _surveyed(
    path: Path,
    unpack_to: Path,
    format_name: str | None,
    others: Sequence[Path],
    progress: Progress,
) -> Survey:
    labels = read_labels(path, format_name)
    if labels.parsed.is_unread:
        raise labels.refusal()
    images = find_labelled_images(labels.pages, labels.path, others, progress)
    embedded, folder = None, _free(unpack_to)
    if images.missing and _write_out(labels, images.missing, folder, progress):
        embedded, others = folder, (*others, folder)
        images = find_labelled_images(labels.pages, labels.path, others, progress)
    if not images.labelled:
        said = missing_images(images.missing) if images.missing else " ".join(images.unclear)
        raise NoLabelledImages(
            "{labels} {said} Nothing was created. Name the folder that the images are in.",
            labels=labels.read_as or f"{path}:",
            said=said,
        )
    _demand_one_folder(labels.path, images)
    folders = [place for place in (labels.path, *others) if place.is_dir()]
    not_opened = passed_over(path for folder in folders for path in find_passed_over(folder))
    return Survey(labels, images, tuple(others), not_opened=tuple(not_opened), embedded=embedded)


def _write_out(
    labels: ForeignLabels, missing: Sequence[str], folder: Path, progress: Progress
) -> int:
    """Write images that are missing and lie in the label files to a new folder; return how many did."""
    if labels.format == labelme_shapes.NAME:
        return embedded_images.write_out(labels.pages, missing, folder, progress)
    unpack_images = format_named(labels.format).unpack_images
    return unpack_images(labels.path, folder, progress) if unpack_images else 0


def _demand_one_folder(path: Path, images: FoundImages) -> None:
    """Raise ForeignFile where most images are labelled in several folders: which counts, people know.

    Single ones that are labelled twice stay new, and are named.
    """
    rivals = images.rivals
    if 2 * max(rivals.values(), default=0) > images.labelled:
        names = [f"{folder} ({number})" for folder, number in rivals.items()]
        raise ForeignFile(
            "{path} holds labels of the same images in several folders: {folders}. Choose one of them.",
            path=path,
            folders=some_of(names),
        )


def _sources(found: Survey) -> list[Path]:
    """Return what to add: folders as a whole, so that new images in them are offered, and files.

    A folder some of whose images are left aside is none of these. What lies in archives is named by
    itself: a folder does not bring it along.
    """
    top = found.labels.path.absolute()
    is_whole = top.is_dir() and not found.images.aside
    named = [place.absolute() for place in found.others if place.is_dir()]
    folders = [top, *named] if is_whole else named
    rest = (
        f for f in found.images.files if not (is_file(f) and any(map(f.is_relative_to, folders)))
    )
    return [*folders, *rest]


def _free(folder: Path) -> Path:
    """Return a folder that is not there yet."""
    numbered = (folder.with_name(f"{folder.name}-{number}") for number in count(2))
    return folder if not folder.exists() else next(f for f in numbered if not f.exists())
