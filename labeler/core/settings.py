"""The table of settings: what a person prefers on one machine."""

from typing import Any

from labeler.core.detection import DEFAULT_SCORE
from labeler.core.setting import Choice, Folder, Number, OnOff, Setting, Text, WholeNumber


class Settings:
    """Each setting is declared once: file, dialog and document know no others."""

    theme = Choice("Appearance", "Colours", "system", choices=("system", "light", "dark"))

    author = Text(
        "Work",
        "Your name",
        "",
        "Stands beside every verdict and edit. Empty: the name you are logged in with.",
    )
    crosshair = OnOff("Work", "Crosshair", False, "While something is drawn.")
    keep_zoom = OnOff("Work", "Keep the zoom", False, "When another page is shown.")

    propose_automatically = OnOff(
        "Proposals",
        "Propose by itself",
        True,
        "The page on screen first, then the pages you will reach next.",
    )
    pages_ahead = WholeNumber(
        "Proposals",
        "Pages ahead",
        5,
        "How many of the next pages get proposals before you reach them.",
        low=0,
        high=200,
    )
    score_threshold = Number(
        "Proposals",
        "Score from",
        DEFAULT_SCORE,
        "Proposals the detector is less sure of stay hidden. No page is detected again.",
        low=0.0,
        high=1.0,
    )
    device = Choice(
        "Proposals",
        "Detector runs on",
        "auto",
        "Takes effect when the detector is loaded next.",
        choices=("auto", "cpu", "cuda"),
    )

    back_up_automatically = OnOff(
        "Backups",
        "Back up by itself",
        True,
        "When a project is closed, and now and then, if anything was done. Images are not copied.",
        once=("backups",),
    )
    backup_minutes = WholeNumber(
        "Backups",
        "Minutes between copies",
        30,
        "One for each hour of the last day is kept, and one for each day of the last month.",
        low=5,
        high=1440,
    )
    backup_folder = Folder(
        "Backups",
        "Folder",
        "",
        "Empty: inside each project, where copies go when its disk does. A folder on another "
        "disk is safer.",
    )
    backup_gigabytes = Number(
        "Backups",
        "Gigabytes at most",
        5.0,
        "For each project; the oldest copies go first, the last three always stay.",
        low=0.1,
        high=10_000.0,
    )


SETTINGS: tuple[Setting[Any], ...] = tuple(
    each for each in vars(Settings).values() if isinstance(each, Setting)
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
KEY_NOW = {key: setting.key for setting in SETTINGS for key in (setting.key, *setting.once)}
"""The key of a setting by each that it has or once had."""
