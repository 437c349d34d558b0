"""Move a project between a folder and a server: all that it keeps, compared row by row.

Its files go along as soon as all rows are written, and only then others see these: before there is
no project there, whenever the copying ends.
"""

import filecmp
import shutil
from pathlib import Path

from labeler.app.project import Project
from labeler.core.errors import ProjectError
from labeler.core.files import make_folder, sync_all, write_atomically
from labeler.core.marked import sentence
from labeler.core.progress import Progress
from labeler.core.records import ADDRESS_FILE, DATABASE_FILE, DATASETS_FOLDER, WEIGHTS_FOLDER
from labeler.store import transfers, urls
from labeler.store.homes import home_in, home_of_file
from labeler.store.runs import FOLDER as RUNS_FOLDER

_FOLDERS = (WEIGHTS_FOLDER, RUNS_FOLDER, DATASETS_FOLDER)


def copy(source: Path, target: Path, progress: Progress | None = None) -> int:
    """Copy the project of a folder to another folder, or to the server that one names.

    Returns how many rows it has. Images stay where they are. Raises ProjectError, and leaves
    no project there, when the place is taken or anything goes wrong.
    """
    source, target, progress = source.resolve(), target.resolve(), progress or Progress()
    _demand_free(target)
    with Project.open(source):  # It is one, and its tables are up to date.
        pass

    def report(done: int, total: int) -> None:
        progress.step(done, total, sentence("Copying the database"))

    def go_along() -> None:
        for name in _FOLDERS:
            progress.check()
            _copy_folder(source / name, target / name)

    home = home_in(source)
    if urls.is_on_server(target):
        return transfers.transfer(home, home_in(target), report, go_along)
    make_folder(target)
    count = 0

    def write(draft: Path) -> None:
        nonlocal count
        draft_home = home_of_file(draft, target)
        count = transfers.transfer(home, draft_home, report, go_along)

    write_atomically(target / DATABASE_FILE, write)
    return count


def _demand_free(target: Path) -> None:
    others = list(target.iterdir()) if target.is_dir() else []
    if target.is_file() or any(path.name != ADDRESS_FILE for path in others):
        raise ProjectError("{folder} is not empty. Choose a new folder.", folder=target)


def _copy_folder(source: Path, target: Path) -> None:
    """Copy a folder with all that it holds, and read it back."""
    if not source.is_dir():
        return
    shutil.copytree(source, target, dirs_exist_ok=True)
    files = [path.relative_to(source) for path in source.rglob("*") if path.is_file()]
    for file in files:
        if not filecmp.cmp(source / file, target / file, shallow=False):
            raise ProjectError(
                "{file} is not what was written. Check the disk, then try again.",
                file=target / file,
            )
    sync_all(target)
