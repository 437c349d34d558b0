"""The command line in this process, and projects to use it on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.app import engines, models
from labeler.cli.main import main
from tests.app.conftest import DrawnDetector, draw_image
from tests.fakes.readers import FakeReader
from tests.fakes.weights import READER, in_place_of

Say = Callable[..., tuple[int, str, str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Run a command; returns its exit code, output and error output."""

    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder with three images."""
    for number in range(3):
        draw_image(tmp_path / "ménus 图" / f"{number}.png", number)
    return tmp_path / "ménus 图"


@pytest.fixture
def work(say: Say, images: Path, tmp_path: Path) -> Path:
    """A project made by command."""
    folder = tmp_path / "work"
    assert say("new", folder, "--images", images)[0] == 0
    return folder


@pytest.fixture(autouse=True)
def drawn_detector(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let every command find what the tests have drawn, without torch."""
    weights = tmp_path / "base.safetensors"
    weights.write_bytes(b"not really")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))
    monkeypatch.setattr(engines, "load_detector", lambda weights, device: DrawnDetector())


@pytest.fixture
def base_reader(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the program looks for its reader, which needs no torch once the file is there."""
    monkeypatch.setattr(engines, "load_reader", lambda weights, device: FakeReader())
    return tmp_path / READER
