"""The table of settings."""

from itertools import groupby

import pytest

from labeler.core.regular_files import is_folder
from labeler.core.settings import BY_KEY, KEY_NOW, SETTINGS, Settings


def test_every_setting_accepts_its_default() -> None:
    for setting in SETTINGS:
        assert setting.accepts(setting.default), setting.key


def test_keys_are_unique_also_with_those_of_older_versions() -> None:
    keys = [key for setting in SETTINGS for key in (setting.key, *setting.once)]
    assert len(keys) == len(set(keys)) == len(KEY_NOW)


def test_settings_of_a_group_stand_together() -> None:
    groups = [group for group, _ in groupby(SETTINGS, key=lambda setting: setting.group)]
    assert len(groups) == len(set(groups))


@pytest.mark.parametrize(
    ("key", "value", "is_fine"),
    [
        ("theme", "dark", True),
        ("theme", "purple", False),
        ("theme", 1, False),
        ("theme", ["dark"], False),
        ("pages_ahead", 0, True),
        ("pages_ahead", 3.5, False),
        ("pages_ahead", -1, False),
        ("pages_ahead", True, False),
        ("pages_ahead", 10**400, False),
        ("score_threshold", 1, True),
        ("score_threshold", 1.5, False),
        ("score_threshold", float("nan"), False),
        ("score_threshold", 10**400, False),
        ("score_threshold", True, False),
        ("score_threshold", "0.5", False),
        ("crosshair", True, True),
        ("crosshair", 1, False),
        ("author", "Ünsal", True),
        ("author", "a\0b", False),
        ("backup_folder", "", True),
        ("backup_folder", 3, False),
    ],
)
def test_a_value_must_fit(key: str, value: object, is_fine: bool) -> None:
    assert BY_KEY[key].accepts(value) is is_fine


def test_a_folder_of_somebody_unknown_is_one_that_is_not_there() -> None:
    assert not is_folder(Settings.backup_folder.read("~nobody at all/x"))


def test_nor_is_one_with_a_name_that_no_folder_can_have() -> None:
    assert not is_folder(Settings.backup_folder.read("x" * 1000))
