"""A plain copy of all labels, kept up to date in a folder: what outlives the program.

Each page is a file of one line in our own lossless form, which any program can read. A page that
changed is written anew as a whole; labels of pages that were taken out lie beside the others. How
far the copy has come is kept in the project and in the folder: where both do not agree, as after an
earlier state was brought back, all pages are compared.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from labeler.app.exported_pages import image_names, labelled_page
from labeler.app.image_matching import label_name
from labeler.app.project import Project
from labeler.app.run_lock import LOCK, RunLock
from labeler.core.errors import DamagedPage, ProjectError, StorageError
from labeler.core.files import demand_below, make_folder, write_text
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.regular_files import is_folder, read_regular
from labeler.core.setting import is_plain
from labeler.formats import labeler_json
from labeler.formats.output import OutputFolder

PAGES, TAKEN_OUT = "pages", "pages taken out"
_STATE, _ABOUT = "labeler-mirror.json", "READ ME.txt"
_SETTING = "mirror"
_MOST_BYTES = 2**16
"""Of the file that says how far the copy has come."""
_EXPLANATION = """\
All labels of a Labeler project, kept up to date by the program while it is open.

Each file in "{pages}" holds one page as a line of JSON: the image with its hash and size, what was
decided about the page, and its regions (lines and characters) in reading order: corners in pixels of
the upright image, clockwise from where reading begins, transcript, number of characters. Pages that
were taken out of the project are in "{taken_out}".

They can be imported into a project again, as labels of the format "labeler".
"""


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What came of bringing the copy up to date."""

    folder: Path
    written: int = 0
    problems: list[str] = field(default_factory=list)
    """Pages that could not be read, and stand there as they were, a sentence each."""


def choose(project: Project, folder: Path | None) -> None:
    """Keep a plain copy in a folder from now on, or none; raises ProjectError for a bad place."""
    if folder is None:
        project.store.set_setting(_SETTING, None)
        return
    folder = folder.absolute()
    _check(project, folder)
    try:
        make_folder(folder)
        write_text(folder / _ABOUT, _EXPLANATION.format(pages=PAGES, taken_out=TAKEN_OUT))
        if not _is_ours(project, folder):
            write_text(folder / _STATE, json.dumps(_state_at(project, 0)))
    except OSError as error:
        raise ProjectError(
            "{folder} cannot be written: {reason}. Choose another folder.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
    _keep_setting(project, folder, 0)


def folder_of(project: Project) -> Path | None:
    """Return where the plain copy is kept; None where none is.

    A project that was copied or moved does not write over the copy of the one it comes from.
    """
    setting = _setting(project)
    return Path(setting["folder"]) if setting.get("place") == str(project.folder) else None


def update(project: Project, progress: Progress | None = None) -> Mirrored | None:
    """Write what changed since the last time; return None where no copy is kept.

    Raises ProjectError where the folder is gone or cannot be written: it goes on when it can be.
    """
    folder = folder_of(project)
    if folder is None:
        return None
    if not is_folder(folder) or not (folder / _ABOUT).is_file():
        raise StorageError(
            "The plain copy in {folder} is not kept up to date: the folder is gone. It goes on as "
            "soon as it is back; or choose another one.",
            folder=folder,
        )
    if not _is_ours(project, folder):
        # Where to write, the project alone must not say: it may come from anybody.
        raise StorageError(
            "The plain copy in {folder} is not kept up to date: the folder does not say that it is "
            "one of this project. Choose an empty folder.",
            folder=folder,
        )
    try:
        with RunLock(folder):
            return _update(project, folder, progress or Progress())
    except OSError as error:
        raise StorageError(
            "The plain copy in {folder} is not kept up to date: {reason}.",
            folder=folder,
            reason=error.strerror or error,
        ) from error


def _update(project: Project, folder: Path, progress: Progress) -> Mirrored:
    revision = _setting(project).get("revision", 0)
    is_known = _state(folder) == _state_at(project, revision)
    newest, changed = project.store.pages.written_since(revision if is_known else 0)
    done = Mirrored(folder)
    if changed:
        writer = _Writer(project, folder)
        written = 0
        for place, (page_id, is_out) in enumerate(changed.items()):
            progress.step(place, len(changed), sentence("Writing the plain copy"))
            try:
                written += writer.write(page_id, is_out=is_out)
            except DamagedPage as error:
                done.problems.append(str(error))
        done = Mirrored(folder, written, done.problems)
    is_wanted = folder_of(project) == folder  # somebody may have stopped it meanwhile
    if is_wanted and (not is_known or newest != revision):
        write_text(folder / _STATE, json.dumps(_state_at(project, newest)))
        _keep_setting(project, folder, newest)
    return done


class _Writer:
    """Writes pages into the folder, those that are there already only if they changed."""

    def __init__(self, project: Project, folder: Path) -> None:
        self._project = project
        self._folder = folder
        self._names = image_names(project.store.pages.originals())
        self._hashes = project.store.pages.image_hashes()

    def write(self, page_id: int, *, is_out: bool) -> bool:
        """Write one page; tell whether it had to be."""
        entry = self._project.store.pages.entry(page_id)
        page = self._project.store.pages.load(page_id)
        name = self._names.get(page_id) or label_name(entry)
        labelled = labelled_page(page, entry, name)
        content = labeler_json.content(labelled, OutputFolder(self._folder).image_name(labelled))
        split = entry.split.value if entry.split else None
        values = content | {"split": split, "sha256": self._hashes.get(page_id, "")}
        text = json.dumps(values, ensure_ascii=False) + "\n"
        file = self._file(page_id, is_out=is_out)
        is_new = not file.is_file() or file.read_text("utf-8", "replace") != text
        if is_new:
            write_text(file, text)
        self._file(page_id, is_out=not is_out).unlink(missing_ok=True)
        return is_new

    def _file(self, page_id: int, *, is_out: bool) -> Path:
        place = self._folder / (TAKEN_OUT if is_out else PAGES) / f"{page_id:06d}.jsonl"
        return demand_below(place, self._folder)


def _check(project: Project, folder: Path) -> None:
    """Raise ProjectError for a folder that holds anything but the plain copy of this project."""
    if project.folder.is_relative_to(folder) or folder.is_relative_to(project.folder):
        raise ProjectError(
            "{folder} is not outside of the project. Choose a folder of its own.", folder=folder
        )
    if not is_plain(str(folder)):
        raise ProjectError(
            "{folder} has a line break or the like in its name. Choose another.", folder=folder
        )
    if folder.exists() and not folder.is_dir():
        raise ProjectError("{folder} is a file. Choose a folder.", folder=folder)
    names = set(_names(folder)) - {LOCK}
    if names and not _is_ours(project, folder) and names != {_ABOUT}:
        raise ProjectError("{folder} holds something else. Choose an empty folder.", folder=folder)


def _names(folder: Path) -> Iterator[str]:
    if folder.is_dir():
        yield from (path.name for path in folder.iterdir())


def _setting(project: Project) -> Mapping[str, Any]:
    setting = project.store.setting(_SETTING)
    is_sound = (
        isinstance(setting, dict)
        and is_plain(setting.get("folder"))
        and isinstance(setting.get("revision"), int)
    )
    return setting if is_sound else {}


def _keep_setting(project: Project, folder: Path, revision: int) -> None:
    place = {"folder": str(folder), "place": str(project.folder)}
    project.store.set_setting(_SETTING, place | {"revision": revision})


def _state_at(project: Project, revision: int) -> dict[str, Any]:
    return {"project": project.store.info().uuid, "revision": revision}


def _is_ours(project: Project, folder: Path) -> bool:
    """Tell whether a folder says itself that it holds the plain copy of a project."""
    return bool(_state(folder).get("project") == project.store.info().uuid)


def _state(folder: Path) -> dict[str, Any]:
    """Return how far the folder says that it has come; nothing where that cannot be read."""
    try:
        found = json.loads(read_regular(folder / _STATE, _MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
