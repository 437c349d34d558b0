"""A network small enough for tests, and a project it can be trained on."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from labeler.app import models
from labeler.app.editing import edit, undo
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from tests.builders import line

ROWS = (20, 60, 100)


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """A folder with five images of black bars on white."""
    folder = tmp_path / "scans"
    folder.mkdir()
    rng = np.random.default_rng(0)
    for number in range(5):
        image = Image.new("RGB", (160, 140), "white")
        for row in ROWS:
            left = int(rng.integers(5, 40))
            ImageDraw.Draw(image).rectangle((left, row, left + 100, row + 20), fill="black")
        image.save(folder / f"{number}.png")
    return folder


@pytest.fixture
def project(tmp_path: Path, scans: Path, tiny_weights: Path) -> Iterator[Project]:
    """A project of the scans that uses the tiny network; three pages are accepted."""
    with Project.create(tmp_path / "project", [scans]) as project:
        project.scan()
        models.bring_in(project, tiny_weights, "imported")
        for entry in project.entries()[:3]:
            page = project.page(entry.id)
            drawn = edits.add_regions(page, [line(20, row) for row in ROWS])
            edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
        yield project


@pytest.fixture
def many(project: Project, scans: Path) -> Project:
    """The project with 18 pages, none of them accepted: a third is enough to judge models by."""
    for number in range(5, 18):
        look = np.random.default_rng(number).integers(0, 255, (7, 8, 3), np.uint8)
        Image.fromarray(look).resize((160, 140)).save(scans / f"{number}.png")
    project.add_images([scans])
    project.scan()
    for entry in project.entries()[:3]:
        while undo(project, entry.id) is not None:
            pass
    return project
