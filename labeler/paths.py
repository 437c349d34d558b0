"""Where resources and the user's own files live."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent


def resources() -> Path:
    """Return the folder of icons, weights and samples, in a checkout or an installed wheel."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def user_settings_file() -> Path:
    """Return the file that keeps the user's settings between sessions."""
    return Path(platformdirs.user_config_dir("labeler", appauthor=False)) / "settings.json"


def user_projects() -> Path:
    """Return the folder of projects whose images lie where nothing can be written."""
    return Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "projects"


def user_servers() -> Path:
    """Return the folder of what this user keeps of projects on servers: weights, runs, caches."""
    return Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "servers"


def user_rescue() -> Path:
    """Return the folder of edits that could not be stored in their projects."""
    return Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "rescue"


def user_consent() -> Path:
    """Return the folder of lists that say where projects may read images."""
    return Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "consent"


def user_turns() -> Path:
    """Return the folder of lists that say how this user turns the pages of projects on the screen."""
    return Path(platformdirs.user_data_dir("labeler", appauthor=False)) / "turns"


def user_cache() -> Path:
    """Return the folder of files that can be made again at any time."""
    return Path(platformdirs.user_cache_dir("labeler", appauthor=False))


def user_state() -> Path:
    """Return the folder of logs, crash reports and marks of windows that are open."""
    return Path(platformdirs.user_state_dir("labeler", appauthor=False))
