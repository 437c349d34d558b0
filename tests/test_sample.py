"""What `make run` does: the window on sample pages, or their way through the commands."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from labeler import launch, paths, sample
from labeler.app import engines, models
from labeler.app.project import Project
from labeler.cli.commands import COMMANDS
from labeler.core.annotation import ReviewState
from labeler.gui import application
from tests.app.conftest import DrawnDetector
from tests.fakes.weights import in_place_of

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user who has nothing yet, and no display."""
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(paths, "user_projects", lambda: tmp_path / "projects")
    monkeypatch.setattr(paths, "user_settings_file", lambda: tmp_path / "settings.json")
    return tmp_path / "projects" / "sample"


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Weights for a detector that needs no torch."""
    file = tmp_path / "base.safetensors"
    file.write_bytes(b"not really")
    monkeypatch.setattr(models, "base_weights", in_place_of(file))
    monkeypatch.setattr(engines, "load_detector", lambda *_: DrawnDetector())
    return file


@pytest.mark.usefixtures("weights")
def test_without_a_display_the_main_job_is_done_by_commands(
    home: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    assert launch.main(["sample"]) == 0
    said = capsys.readouterr().out
    for step in ("propose", "detect", "evaluate", "accept", "export"):
        assert f"$ labeler {step} " in said
    assert "xvfb-run make run" in said
    with Project.open(home / "by-commands") as project:
        entries = project.entries()
    assert {entry.state for entry in entries} == {ReviewState.ACCEPTED}
    assert len(entries) == len(json.loads((paths.resources() / "sample" / "gt.json").read_text()))
    assert (home / "paddle" / "Label.txt").read_text(encoding="utf-8").count("points") == len(
        entries
    )
    assert len(list((home / "masks").rglob("*.png"))) >= len(entries)
    picture = QImage(str(home / "window.png"))
    assert (picture.width(), picture.height()) == sample.WINDOW_SIZE
    middle = [picture.pixel(x, y) for x in range(500, 900, 3) for y in range(200, 700, 3)]
    assert len(set(middle)) > 200, "the page itself is in the picture"
    assert launch.main(["sample"]) == 0, "a second time"


def test_missing_weights_are_explained(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(models, "base_weights", in_place_of(tmp_path / "gone.safetensors"))
    assert launch.main(["sample"]) == 1
    assert "gone.safetensors" in capsys.readouterr().err


def test_with_a_display_the_window_opens_on_the_sample(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(application, "run", lambda place: opened.append(place.path) or 0)
    assert launch.main(["sample"]) == 0
    assert opened == [home / "project"]
    with Project.open(home / "project") as project:
        assert all(entry.size for entry in project.entries())


@pytest.mark.parametrize(
    ("given", "said"),
    [({}, "10000"), ({"OMP_WAIT_POLICY": "ACTIVE"}, None)],
    ids=["as a rule", "said"],
)
def test_threads_that_wait_give_their_core_away_unless_somebody_says_otherwise(
    given: dict[str, str], said: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", given)
    monkeypatch.setattr(application, "run", lambda path: 0)
    assert launch.main([]) == 0
    assert given.get("GOMP_SPINCOUNT") == said


@pytest.mark.parametrize(("words", "code"), [(["--help"], 0), (["--unheard"], 2), (["more"], 2)])
def test_the_sample_explains_itself_and_is_not_opened_by_mistake(
    words: list[str], code: int, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert launch.main(["sample", *words]) == code
    said = capsys.readouterr()
    assert "usage: labeler sample" in (said.err if code else said.out)
    assert not home.exists()


def test_words_choose_between_the_window_and_the_commands(tmp_path: Path) -> None:
    assert launch.is_for_window([])
    assert launch.is_for_window([str(tmp_path)])
    assert launch.is_for_window([str(tmp_path), "--page", "3", "--view", "-1.5,20,0.8"])
    assert not launch.is_for_window(["--help"])
    assert not launch.is_for_window(["export", str(tmp_path)])
    assert not any(launch.is_for_window([command.name]) for command in COMMANDS)
