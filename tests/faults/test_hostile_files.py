"""The short form of the attacks by hostile files; `python -m tests.faults` has the long one."""

import sys
from pathlib import Path

import pytest

from tests.faults import images, labels, settings, weights
from tests.faults.harness import Harness

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="limits of memory as Linux has them"
)


@pytest.mark.parametrize(
    ("harness", "rounds"),
    [
        (images.HARNESS, 150),
        (labels.HARNESS, 40),
        (weights.HARNESS, 16),
        (settings.HARNESS, 10),
    ],
    ids=lambda value: value.name if isinstance(value, Harness) else "",
)
def test_hostile_files_do_no_harm(harness: Harness, rounds: int, tmp_path: Path) -> None:
    outcome = harness.attack(rounds, 1, tmp_path)
    assert outcome.failures == ()
    assert outcome.rounds >= rounds


@pytest.mark.parametrize("module", [images, weights])
def test_sound_files_are_opened(module: object, tmp_path: Path) -> None:
    if module is images:
        deed, sound = images.opener(tmp_path), dict(enumerate(images.seeds()))
        files = {tmp_path / f"{number}.png": content for number, content in sound.items()}
    else:
        deed, files = weights.loader(tmp_path), {}
        files = {tmp_path / name: content for name, content in weights.seeds(tmp_path).items()}
    for path, content in files.items():
        path.write_bytes(content)
        assert deed(path) in ("opened", "loaded"), path
