"""Put another database in the place of a project's: for a restored copy, or a repaired one.

The one that stood there is kept: as a copy among the others while it can be read, else as the files
themselves. Nothing is taken away before what follows is whole and on the disk.
"""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from db import copying
from db.unreadable import FAULTS
from labeler.core.errors import ProjectError
from labeler.core.files import make_folder, move, sync_file, sync_folder, write_atomically
from labeler.core.records import DATABASE_FILE
from labeler.store.writer import FileWriter

PATIENCE = 2.0
"""Seconds that others have to leave."""
ASIDE = "damaged"
"""The folder of a project in which databases are kept that could not be read."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep everybody else away from a project; raises ProjectError when anybody has it open.

    Whoever is just about to leave is waited for.
    """
    until = time.monotonic() + PATIENCE
    with ExitStack() as stack:
        while True:
            try:
                stack.enter_context(_alone_at_once(folder))
                break
            except copying.InUse as error:
                if time.monotonic() > until:
                    raise _in_use(folder) from error
                time.sleep(0.1)
        yield


@contextmanager
def _alone_at_once(folder: Path) -> Iterator[None]:
    """Do the same without waiting; raises InUse. A damaged database knows no locks."""
    database = folder / DATABASE_FILE
    if FileWriter(folder).others():
        raise copying.InUse
    with ExitStack() as stack:
        if database.is_file():
            with suppress(*FAULTS):
                stack.enter_context(copying.alone(database))
        yield


def exchange(folder: Path, make: Callable[[Path], object]) -> None:
    """Let `make` write a database, and put it in the place of the project's.

    Whoever calls has kept that one and is alone with the project.
    """
    database = folder / DATABASE_FILE

    def replace(draft: Path) -> None:
        make(draft)
        sync_file(draft)
        # What was written beside the old file would be taken for part of the new one.
        for file in copying.beside(database):
            file.unlink()
        sync_folder(folder)

    write_atomically(database, replace)


def keep_files(folder: Path) -> Path:
    """Copy the files of a database aside as they are; return the new folder they lie in."""
    aside = folder / ASIDE / f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}"
    make_folder(aside)
    database = folder / DATABASE_FILE
    for file in [database, *copying.beside(database)]:
        if file.is_file():
            draft = aside / f".{file.name}.part"
            shutil.copyfile(file, draft)
            sync_file(draft)
            move(draft, aside / file.name)
    return aside


def _in_use(folder: Path) -> ProjectError:
    return ProjectError(
        "{folder} is open in a window or used by a command. Close it first, then try again.",
        folder=folder,
    )
