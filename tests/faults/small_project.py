"""A project that takes a moment to make and everything can be done to: what harnesses break."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageDraw

from labeler.app import models
from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.records import ModelKind
from labeler.learning.checkpoint import save_weights
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.recognizer import Recognizer, RecognizerConfig
from tests.app.conftest import DrawnDetector
from tests.builders import line

SIZE = (160, 140)
ROWS = (20, 60, 100)
ACCEPTED = 3
"""Pages that are accepted, with a line in each row."""


def draw_scans(folder: Path, count: int = 5) -> Path:
    """Make a folder of images of black bars on white."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(count):
        image = Image.new("RGB", SIZE, "white")
        for row in ROWS:
            left = int(rng.integers(5, 40))
            ImageDraw.Draw(image).rectangle((left, row, left + 100, row + 20), fill="black")
        image.save(folder / f"{number}.png")
    return folder


def tiny_weights(path: Path) -> Path:
    """Write random weights of the narrowest detector."""
    torch.manual_seed(0)
    save_weights(path, DetectionNetwork(DetectorConfig(decoder_channels=8)), {"kind": "test"})
    return path


def tiny_reader(path: Path) -> Path:
    """Write random weights of a narrow reader that knows what the lines say."""
    torch.manual_seed(0)
    save_weights(path, Recognizer(RecognizerConfig(" 01", channels=32)), {"kind": "test"})
    return path


def make(folder: Path) -> Path:
    """Make a project below a folder, with labels to import beside it, and return it closed.

    Three of its five pages are accepted with three lines each, all have proposals, and both its
    models are small. The folders `labels-0` and `labels-1` say of all lines of the accepted pages that they read "0" or "1".
    """
    scans, weights = draw_scans(folder / "scans"), tiny_weights(folder / "tiny.safetensors")
    with Project.create(folder / "project", [scans]) as project:
        project.scan()
        model = models.bring_in(project, weights, "imported")
        models.bring_in(
            project, tiny_reader(folder / "reader.safetensors"), "imported", ModelKind.READER
        )
        for entry in project.entries():
            propose_page(project, ModelsInUse(Pipeline(DrawnDetector()), model.id), entry.id)
        for word in "01":
            for entry in project.entries()[:ACCEPTED]:
                before = project.page(entry.id)
                blank = edits.delete_regions(before, {region.id for region in before.regions})
                drawn = edits.add_regions(blank, [line(20, row, text=word) for row in ROWS])
                edit(project, before, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
            export_pages(project, "labeler", folder / f"labels-{word}", ExportChoice())
    return folder / "project"
