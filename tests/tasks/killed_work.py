"""Work that test_kills.py ends with SIGKILL; each function runs in a process of its own."""

from functools import partial
from pathlib import Path

import torch

from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.finder import Finder
from labeler.app.project import Project
from labeler.app.proposing import propose_page
from labeler.core.progress import Progress
from labeler.jobs.events import ignore
from labeler.learning.training.fine_tune import FineTuneSettings
from labeler.tasks import retrain, train_detector
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Watch
from tests.app.conftest import DrawnDetector

SMALL = partial(
    FineTuneSettings, size=64, batch=2, rehearsal=0.0, warm_up_steps=1, save_minutes=0.0
)
"""Settings of a training whose steps take no time."""

# The first optimizer imports half of torch: done here, once, in the server all processes fork from.
torch.optim.SGD([torch.zeros(1, requires_grad=True)])


def propose(folder: Path) -> None:
    """Propose on all pages, again and again."""
    with Project.open(folder) as project:
        while True:
            for entry in project.entries():
                propose_page(project, Finder(DrawnDetector(), 1), entry.id)


def export(folder: Path, out: Path) -> None:
    """Export into new folders, and again into the same one."""
    with Project.open(folder) as project:
        for number in range(10_000):
            export_pages(project, "icdar", out / str(number), ExportChoice())
            export_pages(project, "icdar", out / "again", ExportChoice())


def train(folder: Path) -> None:
    """Start a training, or go on with the one that was interrupted."""
    torch.set_num_threads(1)
    train_detector.FineTuneSettings = SMALL  # type: ignore[assignment, misc]
    watch = Watch(Progress(), ignore)
    with Project.open(folder) as project:
        runs = project.store.runs.all()
        if runs:
            retrain.resume(project, runs[-1].id, watch)
        else:
            request = TrainRequest(steps=100_000, device="cpu", consistency="none")
            retrain.train(project, request, watch)
