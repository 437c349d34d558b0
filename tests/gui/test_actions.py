"""The table of actions, its icons, menus and shortcuts."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from labeler import paths
from labeler.core.errors import LabelerError
from labeler.gui import menus, shortcuts
from labeler.gui.action_table.table import ACTIONS
from labeler.gui.actions import Action, Actions, Needs, Switch
from labeler.gui.canvas.tools.toolbox import TOOLS
from labeler.gui.shortcuts import PRESETS

BY_ID = {row.id: row for row in ACTIONS}
OWN = {row.id: row.shortcuts for row in ACTIONS}


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(ACTIONS)


def test_every_action_has_an_icon_in_the_palettes_colour() -> None:
    for row in ACTIONS:
        svg = (paths.resources() / "icons" / f"{row.id}.svg").read_text(encoding="utf-8")
        assert "currentColor" in svg
        assert 'viewBox="0 0 24 24"' in svg


def test_every_shortcut_is_understood_and_unique() -> None:
    keys = [QKeySequence(key).toString() for row in ACTIONS for key in row.shortcuts]
    assert all(keys)
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_every_action_sits_in_a_menu() -> None:
    placed = Counter(name for _, names in menus.MENUS for name in names if name in BY_ID)
    assert set(placed) == set(BY_ID)
    assert max(placed.values()) == 1
    assert set(menus.TOOLBAR) - set(BY_ID) == {menus.SEPARATOR, menus.STRETCH}


@pytest.mark.usefixtures("qapp")
def test_menus_open_by_keys_that_no_action_has() -> None:
    opened_by = [QKeySequence.mnemonic(title).toString() for title, _ in menus.MENUS]
    assert all(opened_by)
    assert len(set(opened_by)) == len(opened_by)
    for preset in PRESETS.values():
        keys = [key for taken in shortcuts.in_force(OWN, preset).values() for key in taken]
        assert not {QKeySequence(key).toString() for key in keys} & set(opened_by)


def test_tooltips_show_the_shortcut() -> None:
    parent = QObject()
    actions = Actions(ACTIONS, parent)
    assert actions["propose"].toolTip() == "Propose on this page  I"
    actions.use_shortcuts({"propose": ["Ctrl+P"]})
    assert actions["propose"].toolTip() == "Propose on this page  Ctrl+P"
    assert actions["propose"].shortcuts() == [QKeySequence("Ctrl+P")]
    actions.use_shortcuts({"propose": []})
    assert actions["propose"].toolTip() == "Propose on this page"


@pytest.mark.usefixtures("qapp")
def test_actions_are_enabled_by_what_they_need() -> None:
    parent = QObject()
    actions = Actions(ACTIONS, parent)
    assert actions["open_folder"].isEnabled()
    assert not actions["export"].isEnabled()
    actions.enable(frozenset({Needs.NOTHING, Needs.PROJECT}))
    assert actions["export"].isEnabled()
    assert not actions["join"].isEnabled()


@pytest.mark.usefixtures("qapp")
def test_actions_are_done_where_they_are_connected_to() -> None:
    def refuse(_: object) -> None:
        raise LabelerError("There is nothing to do.")

    done: list[object] = []
    parent = QObject()
    rows = (
        Action("undo", "Undo", do=done.append),
        Action("redo", "Redo", do=refuse),
        Switch("select", "Select", is_on=True, turn=lambda window, is_on: done.append(is_on)),
    )
    actions = Actions(rows, parent)
    refused: list[str] = []
    actions.refused.connect(refused.append)
    actions.connect_to("a window")
    for row in rows:
        actions[row.id].trigger()
    assert done == ["a window", False]
    assert refused == ["There is nothing to do."]


def test_every_tool_has_an_action_that_stays_on() -> None:
    assert [name for name in TOOLS if not isinstance(BY_ID[name], Switch)] == []


def test_a_shortcut_that_is_taken_is_found() -> None:
    keys, moved = (shortcuts.in_force(OWN, changed) for changed in ({}, {"next_page": ["L"]}))
    assert shortcuts.holder("D", keys, apart_from="propose") == "next_page"
    assert shortcuts.holder("D", keys, apart_from="next_page") is None
    assert shortcuts.holder("D", moved, apart_from="propose") is None
    assert shortcuts.holder("L", moved, apart_from="propose") == "next_page"


def test_keys_the_page_takes_itself_belong_to_no_action() -> None:
    assert {"7", "Shift+Left", "Space"} <= shortcuts.ON_PAGE.keys()
    assert not {key for keys in OWN.values() for key in keys} & shortcuts.ON_PAGE.keys()


def test_a_key_the_user_chose_is_taken_from_its_owner() -> None:
    keys = shortcuts.in_force(OWN, {"propose": ["O"]})
    assert keys["propose"] == ["O"]
    assert keys["draw_rotated"] == []
    assert shortcuts.in_force(OWN, {"zoom_in": [], "propose": ["Ctrl+="]})["zoom_in"] == []


@pytest.mark.parametrize("name", PRESETS)
def test_presets_are_complete_and_without_conflicts(name: str) -> None:
    preset = PRESETS[name]
    assert preset.keys() <= BY_ID.keys()
    for action_id, keys in preset.items():
        assert keys != list(BY_ID[action_id].shortcuts), action_id
        assert not set(keys) & shortcuts.ON_PAGE.keys()
    in_force = shortcuts.in_force(OWN, preset)
    count = Counter(QKeySequence(key).toString() for keys in in_force.values() for key in keys)
    assert [key for key, times in count.items() if times > 1] == []
    # No action that has a key loses it for good.
    assert [s.id for s in ACTIONS if s.shortcuts and not in_force[s.id]] == []
    assert shortcuts.preset_of(preset) == name


def test_only_differences_from_the_table_are_kept() -> None:
    changed = shortcuts.with_shortcut(OWN, {}, "propose", "Ctrl+P")
    assert changed == {"propose": ["Ctrl+P"]}
    assert shortcuts.with_shortcut(OWN, changed, "propose", "I") == {}
    assert shortcuts.with_shortcut(OWN, changed, "propose", "") == {"propose": []}
    assert shortcuts.without_change(changed, "propose") == {}
