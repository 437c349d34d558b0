"""Read the file of the user's settings without trusting it: people edit it, and disks damage it."""

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from labeler.core.regular_files import read_regular
from labeler.core.setting import is_plain
from labeler.core.settings import BY_KEY, KEY_NOW

MOST_BYTES = 2**20
_DAMAGED = ".damaged"


def read(file: Path) -> tuple[dict[str, Any], str]:
    """Return what can be used of the settings, and a sentence about what cannot ("" for nothing).

    Every group is of the types the program expects. What is damaged is kept aside, so that the
    next change does not write over it.
    """
    try:
        content = _parsed(file)
    except FileNotFoundError:
        return {}, ""
    except (OSError, ValueError, RecursionError) as error:
        reason = getattr(error, "strerror", None) or "it is damaged"
        return {}, _said(file, f"could not be read ({reason})")
    refused: list[str] = []
    sound = _sound(content, refused)
    if not refused:
        return sound, ""
    return sound, _said(file, f"hold values that cannot be ({', '.join(refused)})")


def _parsed(file: Path) -> dict[str, Any]:
    content = json.loads(read_regular(file, MOST_BYTES).decode("utf-8-sig"))
    if not isinstance(content, dict):
        raise ValueError("no object")
    return content


def _said(file: Path, what: str) -> str:
    aside = file.with_name(file.name + _DAMAGED)
    kept = ""
    # Only what can be copied: a pipe in its place has no end.
    with suppress(OSError, shutil.Error):
        if file.is_file() and file.stat().st_size <= 64 * MOST_BYTES:
            shutil.copyfile(file, aside)
            kept = f" The file is kept as {aside}."
    return f"The settings {what}: there the defaults are used.{kept}"


def _sound(content: dict[str, Any], refused: list[str]) -> dict[str, Any]:
    """Return the content with what each group may hold; name the rest in `refused`."""
    sound = dict(content)
    for group in _GROUPS.keys() & content.keys():
        kind, is_right = _GROUPS[group]
        value: Any = content[group]
        is_of_kind: bool = isinstance(value, kind)
        if not is_of_kind:
            refused.append(group)
            del sound[group]
        elif isinstance(value, dict):
            wrong = [key for key, item in value.items() if not is_right(key, item)]
            sound[group] = {key: item for key, item in value.items() if key not in wrong}
            refused += [key if is_plain(key) else group for key in wrong]
        else:
            sound[group] = [item for item in value if is_right("", item)]
            refused += [group] * (len(sound[group]) < len(value))
    if "settings" in sound:
        sound["settings"] = _with_keys_of_now(sound["settings"])
    return sound


def _with_keys_of_now(values: dict[str, Any]) -> dict[str, Any]:
    """Read on what older versions of the program called otherwise."""
    now = {KEY_NOW.get(key, key): _of_now(key, value) for key, value in values.items()}
    return now | {key: _of_now(key, value) for key, value in values.items() if key in BY_KEY}


def _of_now(key: str, value: object) -> object:
    return BY_KEY[KEY_NOW[key]].of_now(value) if key in KEY_NOW else value


def _is_setting(key: str, value: object) -> bool:
    """Settings of newer versions of the program are kept as they are."""
    return key not in KEY_NOW or BY_KEY[KEY_NOW[key]].accepts(_of_now(key, value))


def _are_keys(name: str, value: object) -> bool:
    return is_plain(name) and isinstance(value, list) and all(is_plain(key) for key in value)


def _is_text(name: str, value: object) -> bool:
    return is_plain(name) and is_plain(value)


_GROUPS: dict[str, tuple[type, Callable[[str, object], bool]]] = {
    "settings": (dict, _is_setting),
    "shortcuts": (dict, _are_keys),
    "window_layout": (dict, _is_text),
    "recent_projects": (list, _is_text),
    "known_steps": (list, _is_text),
    "last_choices": (dict, _is_text),
}
