"""The table of all settings: key, default, group, caption and what values they may take."""

import re
from dataclasses import dataclass
from typing import TypeAlias, TypeGuard

from labeler.core.detection import DEFAULT_SCORE

Value: TypeAlias = bool | int | float | str

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LONGEST_TEXT = 4000


def is_plain(value: object) -> TypeGuard[str]:
    """Tell whether a value is text as people type it: not endless, without control characters."""
    is_text = isinstance(value, str) and len(value) <= _LONGEST_TEXT
    return is_text and not _UNSEEN.search(str(value))


@dataclass(frozen=True, slots=True)
class SettingSpec:
    """One setting. The type of the default is the type of the value."""

    key: str
    default: Value
    group: str
    caption: str
    help: str = ""
    choices: tuple[str, ...] = ()
    """Values of a text setting that a person chooses from; empty for free text."""
    limits: tuple[float, float] | None = None
    """Smallest and largest value of a number."""

    def accepts(self, value: object) -> bool:
        """Tell whether a value, perhaps from a hand-edited file, fits this setting."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        if isinstance(self.default, str):
            return is_plain(value) and (not self.choices or value in self.choices)
        is_number = isinstance(value, int) or (
            isinstance(value, float) and isinstance(self.default, float)
        )
        if not is_number or self.limits is None:
            return is_number
        return self.limits[0] <= float(str(value)) <= self.limits[1]


SETTINGS: tuple[SettingSpec, ...] = (
    SettingSpec("theme", "system", "Appearance", "Colours", choices=("system", "light", "dark")),
    SettingSpec(
        "author",
        "",
        "Work",
        "Your name",
        "Stands beside every verdict and edit. Empty: the name you are logged in with.",
    ),
    SettingSpec("crosshair", False, "Work", "Crosshair", "While something is drawn."),
    SettingSpec("keep_zoom", False, "Work", "Keep the zoom", "When another page is shown."),
    SettingSpec(
        "propose_automatically",
        True,
        "Proposals",
        "Propose by itself",
        "The page on screen first, then the pages you will reach next.",
    ),
    SettingSpec(
        "pages_ahead",
        5,
        "Proposals",
        "Pages ahead",
        "How many of the next pages get proposals before you reach them.",
        limits=(0, 200),
    ),
    SettingSpec(
        "score_threshold",
        DEFAULT_SCORE,
        "Proposals",
        "Score from",
        "Proposals the detector is less sure of stay hidden. No page is detected again.",
        limits=(0.0, 1.0),
    ),
    SettingSpec(
        "device",
        "auto",
        "Proposals",
        "Detector runs on",
        "Takes effect when the detector is loaded next.",
        choices=("auto", "cpu", "cuda"),
    ),
    SettingSpec(
        "backups",
        True,
        "Backups",
        "Back up by itself",
        "When a project is closed, and now and then, if anything was done. Images are not copied.",
    ),
    SettingSpec(
        "backup_minutes",
        30,
        "Backups",
        "Minutes between copies",
        "One for each hour of the last day is kept, and one for each day of the last month.",
        limits=(5, 1440),
    ),
    SettingSpec(
        "backup_folder",
        "",
        "Backups",
        "Folder",
        "Empty: inside each project, where copies go when its disk does. A folder on another "
        "disk is safer.",
    ),
    SettingSpec(
        "backup_gigabytes",
        5.0,
        "Backups",
        "Gigabytes at most",
        "For each project; the oldest copies go first, the last three always stay.",
        limits=(0.1, 10_000.0),
    ),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
