"""The table of actions, its icons, menus and shortcuts."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from labeler import paths
from labeler.gui import menus, shortcut_map, shortcut_presets
from labeler.gui.actions import ACTIONS, BY_ID, Actions, Needs, in_force
from labeler.gui.shortcut_presets import PRESETS


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(ACTIONS)


def test_every_action_has_an_icon_in_the_palettes_colour() -> None:
    for spec in ACTIONS:
        svg = (paths.resources() / "icons" / f"{spec.id}.svg").read_text(encoding="utf-8")
        assert "currentColor" in svg
        assert 'viewBox="0 0 24 24"' in svg


def test_every_shortcut_is_understood_and_unique() -> None:
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.shortcuts]
    assert all(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_action_sits_in_a_menu() -> None:
    placed = Counter(name for _, names in menus.MENUS for name in names if name in BY_ID)
    assert set(placed) == set(BY_ID)
    assert max(placed.values()) == 1
    assert set(menus.TOOLBAR) - set(BY_ID) == {menus.SEPARATOR, menus.STRETCH}


@pytest.mark.usefixtures("qapp")
def test_tooltips_show_the_shortcut() -> None:
    parent = QObject()
    actions = Actions(parent)
    assert actions["propose"].toolTip() == "Propose on this page  I"
    actions.use_shortcuts({"propose": ["Ctrl+P"]})
    assert actions["propose"].toolTip() == "Propose on this page  Ctrl+P"
    assert actions["propose"].shortcuts() == [QKeySequence("Ctrl+P")]
    actions.use_shortcuts({"propose": []})
    assert actions["propose"].toolTip() == "Propose on this page"


@pytest.mark.usefixtures("qapp")
def test_actions_are_enabled_by_what_they_need() -> None:
    parent = QObject()
    actions = Actions(parent)
    assert actions["open_folder"].isEnabled()
    assert not actions["export"].isEnabled()
    actions.enable(frozenset({Needs.NOTHING, Needs.PROJECT}))
    assert actions["export"].isEnabled()
    assert not actions["join"].isEnabled()


@pytest.mark.usefixtures("qapp")
def test_an_action_without_a_handler_is_a_fault() -> None:
    parent = QObject()
    with pytest.raises(LookupError, match="open_folder has 0 handlers"):
        Actions(parent).connect_handlers([])


def test_a_shortcut_that_is_taken_is_found() -> None:
    assert shortcut_map.holder("D", {}, apart_from="propose") == "Next page"
    assert shortcut_map.holder("D", {}, apart_from="next_page") is None
    assert shortcut_map.holder("D", {"next_page": ["L"]}, apart_from="propose") is None
    assert shortcut_map.holder("L", {"next_page": ["L"]}, apart_from="propose") == "Next page"


def test_keys_the_page_takes_itself_are_not_free() -> None:
    for key in ("7", "Shift+Left", "Space"):
        assert "page" in (shortcut_map.holder(key, {}, apart_from="propose") or "")
    assert not {key for keys in in_force({}).values() for key in keys} & shortcut_map.ON_PAGE.keys()


def test_a_key_the_user_chose_is_taken_from_its_owner() -> None:
    keys = in_force({"propose": ["O"]})
    assert keys["propose"] == ["O"]
    assert keys["draw_rotated"] == []
    assert in_force({"zoom_in": [], "propose": ["Ctrl+="]})["zoom_in"] == []


@pytest.mark.parametrize("name", PRESETS)
def test_presets_are_complete_and_without_conflicts(name: str) -> None:
    preset = PRESETS[name]
    assert preset.keys() <= BY_ID.keys()
    for action_id, keys in preset.items():
        assert keys != list(BY_ID[action_id].shortcuts), action_id
        assert not set(keys) & shortcut_map.ON_PAGE.keys()
    shortcuts = in_force(preset)
    count = Counter(QKeySequence(key).toString() for keys in shortcuts.values() for key in keys)
    assert [key for key, times in count.items() if times > 1] == []
    # No action that has a key loses it for good.
    assert [s.id for s in ACTIONS if s.shortcuts and not shortcuts[s.id]] == []
    assert shortcut_presets.name_of(preset) == name


def test_only_differences_from_the_table_are_kept() -> None:
    changed = shortcut_map.with_shortcut({}, "propose", "Ctrl+P")
    assert changed == {"propose": ["Ctrl+P"]}
    assert shortcut_map.with_shortcut(changed, "propose", "I") == {}
    assert shortcut_map.with_shortcut(changed, "propose", "") == {"propose": []}
    assert shortcut_map.without_change(changed, "propose") == {}
