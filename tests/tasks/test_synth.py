"""Rendered sets, as they lie on disk."""

import json
from pathlib import Path

import pytest
from PIL import Image

from labeler.cli.main import main
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.text import graphemes
from labeler.tasks.synth import SHEET, SMALLEST, render_pages
from tests.fakes.drawn_fonts import only_fonts_in


def test_a_set_has_images_labels_and_sheets(tmp_path: Path) -> None:
    steps: list[int] = []
    count = SHEET + 2
    render_pages(tmp_path, count, 128, 3, Progress(lambda done, total, text: steps.append(done)))
    assert steps[-1] == count
    truth = json.loads((tmp_path / "gt.json").read_text(encoding="utf-8"))
    assert sorted(truth) == sorted(path.name for path in (tmp_path / "images").iterdir())
    assert len(truth) == count
    regions = [region for page in truth.values() for region in page["regions"]]
    read = [region for region in regions if not region["ignore"]]
    assert read
    for region in read:
        assert [each["text"] for each in region["chars"]] == graphemes(region["text"])
    sizes = []
    for number in (1, 2):
        with Image.open(tmp_path / f"sheet-{number:02}.png") as sheet:
            sizes.append(sheet.size)
    assert sizes == [(4 * 132 - 4, 4 * 132 - 4), (2 * 132 - 4, 128)]


@pytest.mark.parametrize(("count", "size"), [(0, 64), (-1, 64), (2, 0), (2, -3)])
def test_nothing_to_render_is_said(tmp_path: Path, count: int, size: int) -> None:
    with pytest.raises(LabelerError, match="--pages"):
        render_pages(tmp_path, count, size, 0, Progress())
    assert not list(tmp_path.iterdir())


def test_a_machine_without_fonts_is_told_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with only_fonts_in(tmp_path):
        assert main(["synth", "--out", str(tmp_path / "out"), "--pages", "2"]) == 1
    assert "fonts-dejavu-core" in capsys.readouterr().err


def test_the_smallest_pages_can_be_rendered(tmp_path: Path) -> None:
    render_pages(tmp_path, 12, SMALLEST, 34, Progress())
    assert len(list((tmp_path / "images").iterdir())) == 12


def test_the_same_seed_gives_the_same_set(tmp_path: Path) -> None:
    for name in ("a", "b"):
        render_pages(tmp_path / name, 2, 96, 5, Progress())
    first, second = (tmp_path / name / "gt.json" for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()
