"""Rendered sets, as they lie on disk."""

import json
from pathlib import Path

from PIL import Image

from labeler.core.progress import Progress
from labeler.core.text import graphemes
from labeler.tasks.synth import SHEET, render_pages


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


def test_the_same_seed_gives_the_same_set(tmp_path: Path) -> None:
    for name in ("a", "b"):
        render_pages(tmp_path / name, 2, 96, 5, Progress())
    first, second = (tmp_path / name / "gt.json" for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()
