"""Load and save the user's settings, shortcuts and recent projects."""

import json
import logging
from pathlib import Path

from labeler.app import settings_file
from labeler.core.files import write_text
from labeler.core.regular_files import is_folder
from labeler.core.setting import Value
from labeler.core.settings import BY_KEY, Settings

RECENT_PROJECTS = 8

_log = logging.getLogger(__name__)


class UserSettings(Settings):
    """Keeps what is changed, on disk at once."""

    def __init__(self, file: Path) -> None:
        """Read the settings; what is missing or damaged is as it is by default."""
        self._file = file
        self._content, self.problem = settings_file.read(file)
        """`problem` says what was damaged, and where it is kept; empty when all is well."""

    def get(self, key: str) -> Value:
        """Return the value of a setting as it is kept; raises KeyError for what is none."""
        setting = BY_KEY[key]
        value: Value = self._content.get("settings", {}).get(key, setting.default)
        return value

    def set(self, key: str, value: Value) -> None:
        """Keep a value; raises ValueError when the setting does not take it."""
        if not BY_KEY[key].accepts(value):
            raise ValueError(f"{key} does not take the value {value!r}")
        self._keep("settings", {**self._content.get("settings", {}), key: value})

    @property
    def backup_bytes(self) -> int:
        """How many bytes the copies of a project may take."""
        return round(self.backup_gigabytes * 10**9)

    @property
    def copies(self) -> tuple[Path | None, int]:
        """Where copies of images that servers hold are kept, and how many bytes they may take."""
        return self.copies_folder, round(self.copies_gigabytes * 10**9)

    @property
    def shortcuts(self) -> dict[str, list[str]]:
        """Shortcuts the user changed, by action id."""
        return dict(self._content.get("shortcuts", {}))

    @shortcuts.setter
    def shortcuts(self, changed: dict[str, list[str]]) -> None:
        self._keep("shortcuts", changed)

    @property
    def recent_projects(self) -> list[Path]:
        """Projects that were opened last and still exist, newest first."""
        paths = [Path(text) for text in self._content.get("recent_projects", [])]
        return [path for path in paths if is_folder(path)]

    def add_recent_project(self, folder: Path) -> None:
        """Put a project at the head of the recent ones."""
        others = [path for path in self.recent_projects if path != folder]
        newest = [str(path) for path in [folder, *others][:RECENT_PROJECTS]]
        self._keep("recent_projects", newest)

    @property
    def known_steps(self) -> list[str]:
        """Actions of the fastest way through a page that somebody has used already."""
        return list(self._content.get("known_steps", []))

    @known_steps.setter
    def known_steps(self, action_ids: list[str]) -> None:
        self._keep("known_steps", action_ids)

    @property
    def export_format(self) -> str:
        """The format that was exported last; "" before the first export."""
        return str(self._content.get("last_choices", {}).get("export_format", ""))

    @export_format.setter
    def export_format(self, name: str) -> None:
        chosen = self._content.get("last_choices", {})
        self._keep("last_choices", {**chosen, "export_format": name})

    @property
    def window_layout(self) -> dict[str, str]:
        """Geometry and panel layout of the window, as the window wrote them."""
        return dict(self._content.get("window_layout", {}))

    @window_layout.setter
    def window_layout(self, layout: dict[str, str]) -> None:
        self._keep("window_layout", layout)

    def _keep(self, key: str, value: object) -> None:
        self._content[key] = value
        try:
            write_text(self._file, json.dumps(self._content, indent=2))
        except (OSError, RecursionError) as error:
            # A read-only home must not stop anybody from working.
            _log.warning("settings could not be written to %s: %s", self._file, error)
