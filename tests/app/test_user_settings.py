"""Settings between sessions, and files that other hands have been in."""

import json
from pathlib import Path

import pytest

from labeler.app.user_settings import RECENT_PROJECTS, UserSettings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_is_set_survives_a_restart(file: Path) -> None:
    settings = UserSettings(file)
    settings.set("theme", "dark")
    settings.shortcuts = {"propose": ["Ctrl+P"]}
    again = UserSettings(file)
    assert again.get("theme") == "dark"
    assert again.shortcuts == {"propose": ["Ctrl+P"]}


def test_settings_are_read_as_what_the_program_works_with(file: Path) -> None:
    settings = UserSettings(file)
    assert settings.backup_folder is None
    settings.backup_folder = "~/copies "
    assert settings.backup_folder == Path.home() / "copies"
    settings.score_threshold = 1
    assert isinstance(settings.score_threshold, float)
    settings.author = " Ada "
    assert settings.author == "Ada"
    assert settings.get("author") == " Ada ", "what is being typed stays"


@pytest.mark.parametrize(("kept", "view"), [(True, "as the last one was"), (False, "whole")])
def test_a_setting_that_was_once_on_or_off_is_read_as_what_it_is_now(
    file: Path, kept: bool, view: str
) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"settings": {"keep_zoom": kept}}), encoding="utf-8")
    settings = UserSettings(file)
    assert (settings.page_view, settings.problem) == (view, "")
    settings.page_view = "with all its text"
    assert UserSettings(file).page_view == "with all its text", "the newer key counts"


def test_what_was_never_a_value_is_refused_under_an_older_key_too(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"settings": {"keep_zoom": []}}', encoding="utf-8")
    settings = UserSettings(file)
    assert settings.page_view == "whole"
    assert "keep_zoom" in settings.problem


def test_an_unsuitable_value_is_refused(file: Path) -> None:
    with pytest.raises(ValueError, match="purple"):
        UserSettings(file).set("theme", "purple")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not json",
        "[]",
        '{"settings": []}',
        '{"settings": {"theme": "purple", "pages_ahead": "many"}}',
        '{"shortcuts": 3, "recent_projects": {"a": 1}, "window_layout": []}',
    ],
)
def test_a_damaged_file_means_the_defaults(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content, encoding="utf-8")
    settings = UserSettings(file)
    assert settings.get("theme") == "system"
    assert settings.get("pages_ahead") == 5
    assert settings.shortcuts == {}
    assert settings.recent_projects == []
    assert settings.window_layout == {}


def test_unknown_keys_of_a_newer_version_are_kept(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"settings": {"new_one": 1}, "other": 2}', encoding="utf-8")
    UserSettings(file).set("theme", "dark")
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content == {"settings": {"new_one": 1, "theme": "dark"}, "other": 2}


def test_what_older_versions_called_otherwise_is_read_on(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"settings": {"backups": false}}', encoding="utf-8")
    settings = UserSettings(file)
    assert not settings.back_up_automatically
    settings.theme = "dark"
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content == {"settings": {"back_up_automatically": False, "theme": "dark"}}


def test_what_is_kept_under_the_key_of_now_goes_before_an_older_one(file: Path) -> None:
    file.parent.mkdir()
    values = '{"back_up_automatically": true, "backups": false}'
    file.write_text(f'{{"settings": {values}}}', encoding="utf-8")
    assert UserSettings(file).back_up_automatically


def test_what_cannot_be_is_named_by_the_key_in_the_file_and_the_rest_holds(file: Path) -> None:
    file.parent.mkdir()
    values = '{"backups": "never", "pages_ahead": -3, "theme": "dark"}'
    file.write_text(f'{{"settings": {values}}}', encoding="utf-8")
    settings = UserSettings(file)
    assert "(backups, pages_ahead)" in settings.problem
    assert settings.back_up_automatically
    assert settings.theme == "dark"


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    settings = UserSettings(blocked / "settings.json")
    settings.set("theme", "dark")
    assert settings.get("theme") == "dark"


def test_recent_projects_are_newest_first_and_exist(file: Path, tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(RECENT_PROJECTS + 2)]
    settings = UserSettings(file)
    for folder in folders:
        folder.mkdir()
        settings.add_recent_project(folder)
    settings.add_recent_project(folders[-3])
    folders[-1].rmdir()
    recent = settings.recent_projects
    assert recent[:2] == [folders[-3], folders[-2]]
    assert len(recent) == RECENT_PROJECTS - 1
