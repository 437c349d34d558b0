"""A small project with drawn images, and a detector that finds what it is told to."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from labeler.app import models
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.detection import Detection, FoundCharacter, FoundLine, ProbabilityMaps
from tests.app.scans import accept
from tests.builders import quad
from tests.fakes.detectors import FakeDetector

SIZE = (240, 160)


class DrawnDetector(FakeDetector):
    """Finds two lines, the second one with a low score, and two characters on the first."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        height, width = image.shape[:2]
        small = np.full((height // 4, width // 4), 9, np.uint8)
        return Detection(
            (width, height),
            (FoundLine(quad(20, 20), 0.9, 7), FoundLine(quad(20, 80), 0.2, 3)),
            (
                FoundCharacter(quad(20, 20, 10, 20), 0.8, 0),
                FoundCharacter(quad(40, 20, 10, 20), 0.8, 0),
            ),
            maps=ProbabilityMaps(small, small),
        )


def draw_image(path: Path, seed: int) -> Path:
    """Write an image that looks different for every seed."""
    rng = np.random.default_rng(seed)
    image = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(image)
    for x, y in rng.integers(0, 140, (6, 2)):
        draw.rectangle((int(x), int(y), int(x) + 60, int(y) + 12), fill="black")
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return path


@pytest.fixture
def images(tmp_path: Path) -> Path:
    """A folder with four images."""
    for number in range(4):
        draw_image(tmp_path / "bilder ü" / f"page {number}.png", number)
    return tmp_path / "bilder ü"


@pytest.fixture
def project(tmp_path: Path, images: Path) -> Iterator[Project]:
    """A project of the four images, scanned."""
    with Project.create(tmp_path / "project", [images], author="ana") as project:
        project.scan()
        yield project


@pytest.fixture
def detector() -> DrawnDetector:
    """A detector that needs no torch."""
    return DrawnDetector()


@pytest.fixture
def model_id(project: Project, tmp_path: Path) -> int:
    """A model the project knows, whose weights are no weights."""
    weights = tmp_path / "some.safetensors"
    weights.write_bytes(b"not really")
    return models.bring_in(project, weights, "imported").id


@pytest.fixture
def labelled(project: Project) -> tuple[Page, ...]:
    """The first two of four pages, accepted."""
    return tuple(accept(project, entry.id) for entry in project.entries()[:2])
