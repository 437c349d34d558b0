"""The table of settings."""

from dataclasses import replace

import pytest

from labeler.core.settings import BY_KEY, SETTINGS


def test_every_setting_accepts_its_default() -> None:
    for setting in SETTINGS:
        assert setting.accepts(setting.default), setting.key


def test_keys_are_unique() -> None:
    assert len(BY_KEY) == len(SETTINGS)


@pytest.mark.parametrize(
    ("key", "value", "is_fine"),
    [
        ("theme", "dark", True),
        ("theme", "purple", False),
        ("theme", 1, False),
        ("pages_ahead", 0, True),
        ("pages_ahead", 3.5, False),
        ("pages_ahead", -1, False),
        ("pages_ahead", True, False),
        ("score_threshold", 1, True),
        ("score_threshold", 1.5, False),
        ("keep_zoom", True, True),
        ("keep_zoom", 1, False),
        ("author", "Ünsal", True),
    ],
)
def test_a_value_must_fit(key: str, value: object, is_fine: bool) -> None:
    assert BY_KEY[key].accepts(value) is is_fine


def test_a_number_without_limits_may_be_any() -> None:
    assert replace(BY_KEY["pages_ahead"], limits=None).accepts(10**9)
