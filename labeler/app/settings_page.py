"""Write the document of the settings from their table: `python -m labeler.app.settings_page`."""

import json
import sys
from itertools import groupby
from typing import Any

from labeler.core.setting import Setting
from labeler.core.settings import SETTINGS

_HEAD = """\
# Settings

This page is written from the table in `labeler/core/settings.py` by `make documents`.

Settings are changed in the window, under File, Settings; what is changed counts at once. They are kept, with shortcuts, recent projects
and the layout of the window, in `~/.config/labeler/settings.json`, in the group `settings`, one key each. What is not there is as it is
by default. A value that cannot be is refused by its key: the default is used in its place, all others hold, and the file is kept as
`settings.json.damaged`. Keys of newer versions are left as they are.
"""
_COLUMNS = """
| setting | key | values | default | |
|---|---|---|---|---|
"""


def page() -> str:
    """Return the document: a table for each group of settings, in the order of the dialog."""
    groups = groupby(SETTINGS, key=lambda setting: setting.group)
    return _HEAD + "".join(
        f"\n## {group}\n{_COLUMNS}{''.join(map(_row, settings))}" for group, settings in groups
    )


def _row(setting: Setting[Any]) -> str:
    once = "".join(f", once `{key}`" for key in setting.once)
    default = json.dumps(setting.default)
    return (
        f"| {setting.caption} | `{setting.key}`{once} | {setting.values} | `{default}` "
        f"| {setting.note} |\n"
    )


if __name__ == "__main__":
    sys.stdout.write(page())
