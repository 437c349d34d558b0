"""Where an export goes: it takes the place of an earlier one as a whole, and of nothing else.

Everything is written to a draft beside the folder. At the end the earlier export is moved aside,
the draft takes its place, and the files of the earlier one are removed by its manifest, under a
hidden name: what is visible is whole. A process that dies in between leaves a whole export under
one of the two visible names; the next one puts it right.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from labeler.app.project import Project
from labeler.app.run_lock import LOCK, RunLock, is_alive
from labeler.core import files
from labeler.core.errors import ProjectError
from labeler.core.records import DATASETS_FOLDER
from labeler.formats import manifest

_OF_THE_PROJECT = ("models", "runs", "cache", "backups", "damaged", "open", DATASETS_FOLDER)
_OF_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Files that systems leave in every folder they show."""
_OF_MACS = "._"
"""How the names of those begin that macOS puts beside every file on a stick."""
_SHOWN = 3


def destination(project: Project, out: Path, format_name: str) -> Path:
    """Return the folder to export to; of a whole drive, which cannot be replaced, one within.

    Raises ProjectError for a folder of the project or of its images.
    """
    out = out.absolute()
    out = out.resolve() if out.name in ("", "..") else out.parent.resolve() / out.name
    if out.is_mount():
        out /= f"labeler-{format_name}"
    if out.is_symlink():
        raise ProjectError(
            "{out} is a link. Export to the folder it leads to, or to another.", out=out
        )
    if out.exists() and not out.is_dir():
        raise ProjectError("{out} is a file. Choose a folder.", out=out)
    _check_project(project, out)
    return out


def check_content(out: Path) -> None:
    """Raise ProjectError when a folder holds anything but an export nobody has touched since."""
    if not out.is_dir() or not (strange := changed_files(out)):
        return
    names = ", ".join(strange[:_SHOWN]) + (", ..." if len(strange) > _SHOWN else "")
    if manifest.read(out) is None:
        raise ProjectError(
            "{out} holds files that no export of this program put there, or one that kept no list "
            "of them yet ({names}). Choose another folder, or empty this one.",
            out=out,
            names=names,
        )
    raise ProjectError(
        "{out} holds an earlier export, and files that were added or edited since ({names}). "
        "Choose another folder, or move them away first.",
        out=out,
        names=names,
    )


class StagingFolder:
    """A folder beside the one to export to; it goes away unless it is put in place."""

    def __init__(self, out: Path, *, replaces: bool = True) -> None:
        """Make the folder; raises ProjectError when the one to export to is not free.

        What does not replace anything touches nothing under other names either.
        """
        self._out = out
        self._replaces = replaces
        self.folder = out.with_name(f".{out.name}.unfinished")
        _clear(self.folder)
        self._lock = RunLock(self.folder)
        try:
            if replaces:
                _recover(out)
                check_content(out)
            else:
                _demand_nothing(out)
        except BaseException:
            self._discard()
            raise

    def __enter__(self) -> "StagingFolder":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._discard()

    def _discard(self) -> None:
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)

    def put_in_place(self) -> Path | None:
        """Let the draft take the place of what was exported before, once all of it is on the disk.

        Returns where files lie that came into the folder in the meantime, if any did.
        """
        files.sync_all(self.folder)
        self._lock.release()
        (self.folder / LOCK).unlink()
        files.sync_folder(self.folder)
        if not self._replaces:
            _demand_nothing(self._out)
            files.move(self.folder, self._out)
            return None
        aside = _aside(self._out)
        if self._out.exists():
            files.move(self._out, aside)
        try:
            files.move(self.folder, self._out)
        except OSError:
            if aside.exists():
                files.move(aside, self._out)
            raise
        return None if _removed(self._out) else aside


def changed_files(folder: Path) -> list[str]:
    """Return the files of a folder that no export put there, or that were changed since."""
    written = manifest.read(folder)
    known = written.files if written else {}
    return [
        name
        for file in manifest.files_of(folder)
        if (name := file.relative_to(folder).as_posix()) and not _is_known(file, known.get(name))
    ]


def _is_known(file: Path, record: manifest.FileRecord | None) -> bool:
    if _is_of_system(file.name) and not file.is_symlink():
        return True
    if record is None or not file.is_file() or file.is_symlink():
        return False
    return file.stat().st_size == record.size and manifest.record_of(file) == record


def _is_of_system(name: str) -> bool:
    return name in _OF_SYSTEMS or name.startswith(_OF_MACS)


def _check_project(project: Project, out: Path) -> None:
    folder = project.folder.resolve()
    if folder.is_relative_to(out):
        raise ProjectError(
            "{out} holds the project. Choose a folder of its own for the export.", out=out
        )
    if any(out.is_relative_to(folder / name) for name in _OF_THE_PROJECT):
        raise ProjectError("{out} belongs to the project. Choose another folder.", out=out)
    for images in project.store.images.parents():
        if images.resolve().is_relative_to(out):
            raise ProjectError(
                "{out} holds images of the project. Choose a folder of its own for the export.",
                out=out,
            )


def _demand_nothing(out: Path) -> None:
    """Raise ProjectError where anything lies under a name already, a link that leads nowhere too."""
    if os.path.lexists(out):
        raise ProjectError("{out} is there already. Choose another name.", out=out)


def _recover(out: Path) -> None:
    """Put right what an export left that died while it changed places."""
    aside = _aside(out)
    if manifest.read(aside) is not None and not out.exists():
        files.move(aside, out)
    is_ours = not aside.exists() or manifest.read(aside) is not None
    if not (is_ours and _removed(out)):
        raise ProjectError(
            "{aside} is in the way. Move it, or export to another folder.", aside=aside
        )


def _aside(out: Path) -> Path:
    return out.with_name(f"{out.name}.replaced")


def _leaving(out: Path) -> Path:
    return out.with_name(f".{out.name}.leaving")


def _clear(draft: Path) -> None:
    """Remove the draft of an export that died."""
    if not draft.exists():
        files.make_folder(draft.parent)
        return
    if is_alive(draft):
        raise ProjectError(
            "Another export is writing to {draft}. Wait until it is done.", draft=draft
        )
    if not (draft / LOCK).exists() and manifest.read(draft) is None:
        raise ProjectError(
            "{draft} is in the way. Move it, or export to another folder.", draft=draft
        )
    shutil.rmtree(draft)


def _removed(out: Path) -> bool:
    """Remove the export that was moved aside, and what is left of one whose removal was cut short.

    What others put into its folder stays aside; tell whether that was nothing.
    """
    aside, leaving = _aside(out), _leaving(out)
    _clear_of_own(leaving)
    if aside.exists() and not leaving.exists():
        files.move(aside, leaving)
        _clear_of_own(leaving)
    if leaving.exists() and not aside.exists():
        files.move(leaving, aside)
    return not aside.exists()


def _clear_of_own(folder: Path) -> None:
    """Remove from a folder what an export put there, and the folder where nothing else is in it."""
    strange = set(changed_files(folder))
    for file in list(manifest.files_of(folder)):
        if file.relative_to(folder).as_posix() not in strange:
            file.unlink()
    if not strange:
        (folder / manifest.NAME).unlink(missing_ok=True)
    for place, _, _ in os.walk(folder, topdown=False):
        with suppress(OSError):  # something is in it
            Path(place).rmdir()
