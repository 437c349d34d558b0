"""In which folders a project may read images: this user decides, on this machine.

What a project's database says is no consent: it may come from anybody. So the folders stand in a
file among the user's own, one for each project, whatever place the project is at.
"""

import json
import logging
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from labeler import paths
from labeler.app.user_settings import UserSettings
from labeler.core.files import make_folder, write_text
from labeler.core.regular_files import read_regular
from labeler.store.image_places import topmost
from labeler.store.project_store import ProjectStore

_EARLIER = "earlier.json"
"""Projects that this user had opened before anybody was asked."""
_MOST_BYTES = 2**24

_log = logging.getLogger(__name__)


def apply(store: ProjectStore, folder: Path) -> None:
    """Let a project that was opened in a folder read images where its user consented to that."""
    uuid = store.info().uuid
    if not _file(uuid).exists() and _is_own(folder):
        give(store, store.images.homes())
    store.images.allow(given(uuid))


def give(store: ProjectStore, folders: Iterable[Path]) -> None:
    """Let a project read images in folders and below, now and whenever this user opens it here."""
    folders = [folder.absolute() for folder in folders]
    store.images.allow(folders)
    uuid = store.info().uuid
    before = given(uuid)
    now = topmost([*before, *folders])
    if now != before or not _file(uuid).exists():
        _write(_file(uuid), now)


def given(uuid: str) -> list[Path]:
    """Return the folders in which the project of an identifier may read images."""
    return _read(_file(uuid))


def _is_own(folder: Path) -> bool:
    """Tell whether this user worked on a project before anybody was asked.

    That is known of the projects that were opened last then, and of those among the user's files.
    """
    earlier = paths.user_consent() / _EARLIER
    if not earlier.exists():
        _write(earlier, UserSettings(paths.user_settings_file()).recent_projects)
    return folder in _read(earlier) or folder.is_relative_to(paths.user_projects().resolve())


def _file(uuid: str) -> Path:
    # The identifier was written by whoever made the project: it may be anything.
    return paths.user_consent() / f"{sha256(uuid.encode(errors='replace')).hexdigest()[:32]}.json"


def _read(file: Path) -> list[Path]:
    try:
        stored = json.loads(read_regular(file, _MOST_BYTES))
    except (OSError, ValueError, RecursionError):  # then it asks
        return []
    return (
        [Path(text) for text in stored if isinstance(text, str)] if isinstance(stored, list) else []
    )


def _write(file: Path, folders: Iterable[Path]) -> None:
    try:
        make_folder(file.parent)
        write_text(file, json.dumps([str(folder) for folder in folders], indent=1))
    except OSError as error:
        # A home that cannot be written must not stop anybody from working: it asks again next time.
        _log.warning("consent could not be kept in %s: %s", file, error)
