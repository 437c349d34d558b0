"""Work that the harness of kills ends with SIGKILL; each function runs in a process of its own.

Each says with `tell` what it is about to do to a page and, once the program has said that it is
done, what the pages are then.
"""

import random
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

import torch

from labeler.app import editing
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.importing import import_labels
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, accept_page, propose_page
from labeler.core.progress import Progress
from labeler.jobs.events import ignore
from labeler.learning.training.fine_tune import FineTuneSettings
from labeler.learning.training.fine_tune_reader import ReaderTuning
from labeler.tasks import retrain, train_detector, train_reader
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer
from tests.app.conftest import DrawnDetector
from tests.faults.small_project import ACCEPTED
from tests.store.editing_process import after

Tell = Callable[[str, object], None]
"""Says "about" with a mark of what is going to be done, or "done" with the pages as they are then."""

SMALL = partial(
    FineTuneSettings, size=64, batch=2, rehearsal=0.0, warm_up_steps=1, save_minutes=0.0
)
SMALL_TUNING = partial(ReaderTuning, batch=2, rehearsal=0.0, warm_up_steps=1, save_minutes=0.0)
"""Settings of a training whose steps take no time, of a detector and of a reader."""
SHORT, ENDLESS = 4, 100_000
"""Steps of a training that ends by itself, and of one that does not."""

# The first optimizer imports half of torch: done here, once, in the server all processes fork from.
torch.optim.SGD([torch.zeros(1, requires_grad=True)])


def edit(folder: Path, seed: int, tell: Tell) -> None:
    """Draw, move, delete and reorder lines, page after page; notes say which edit was the last."""
    with Project.open(folder) as project:
        ids = [entry.id for entry in project.entries()]
        for number in count(1000 * seed):
            before = project.page(ids[number % len(ids)])
            tell("about", number)
            editing.edit(project, before, after(before, number), f"Edit {number}")
            tell("done", [project.page(before.id)])


def accept(folder: Path, seed: int, tell: Tell) -> None:
    """Accept the pages nobody has worked on, and take that back."""
    with Project.open(folder) as project:
        ids = [entry.id for entry in project.entries()[ACCEPTED:]]
        random.Random(seed).shuffle(ids)
        while True:
            for page_id in ids:
                tell("about", page_id)
                if project.page(page_id).regions:
                    editing.undo(project, page_id)
                else:
                    accept_page(project, page_id)
                tell("done", [project.page(page_id)])


def import_(folder: Path, seed: int, tell: Tell) -> None:
    """Import one text in the place of the other."""
    with Project.open(folder) as project:
        ids = [entry.id for entry in project.entries()[:ACCEPTED]]
        for number in count(seed):
            tell("about", number)
            labels = folder.parent / f"labels-{number % 2}"
            import_labels(project, None, labels, replace_work=True)
            tell("done", [project.page(page_id) for page_id in ids])


def propose(folder: Path, seed: int, tell: Tell) -> None:
    """Propose on all pages, again and again."""
    with Project.open(folder) as project:
        while True:
            for entry in project.entries():
                tell("about", entry.id)
                propose_page(project, ModelsInUse(Pipeline(DrawnDetector()), 1), entry.id)


def export(folder: Path, seed: int, tell: Tell) -> None:
    """Export into new folders, and again into the same one."""
    out = folder.parent / f"exports-{seed}"
    with Project.open(folder) as project:
        for number in count():
            tell("about", number)
            export_pages(project, "icdar", out / str(number), ExportChoice())
            export_pages(project, "icdar", out / "again", ExportChoice())


def train(folder: Path, seed: int, tell: Tell) -> None:
    """Start a training or go on with the one that was interrupted; every other one ends soon."""
    torch.set_num_threads(1)
    train_detector.FineTuneSettings = SMALL  # type: ignore[assignment, misc]
    train_reader.ReaderTuning = SMALL_TUNING  # type: ignore[assignment, misc]
    watch = Observer(Progress(lambda *_: tell("about", "step")), ignore)
    with Project.open(folder) as project:
        runs = project.store.runs.unfinished()
        if runs and seed % 2:
            retrain.resume(project, runs[-1].id, watch)
        while True:
            steps = SHORT if seed % 4 else ENDLESS
            request = TrainRequest(steps=steps, device="cpu", consistency="none")
            retrain.train(project, request, watch)
