"""How many seconds a page takes in the window: python -m labeler.lab keystrokes.

A simulated annotator works through held-out pages of a public set by real keys and clicks, looking at
every line or only at those the program says are to be checked. What that takes is counted and
weighed by the keystroke-level model; what is still wrong afterwards is counted as well, without
which the seconds mean nothing. Proposals are made once and kept in a folder.
"""

import logging
import os
import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core.annotation import ReviewState
from labeler.core.files import write_json
from labeler.gui import application
from labeler.gui.main_window import MainWindow
from labeler.lab.base import held_out
from labeler.lab.keystrokes.annotator import Annotator, Habits
from labeler.lab.keystrokes.eyes import Errors, Eyes
from labeler.lab.keystrokes.operators import Effort, Operator, Task
from labeler.lab.keystrokes.waiting import wait_for
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.propose import propose_pages
from labeler.tasks.scoring import Truth

SETS = ("sroie",)
_log = logging.getLogger(__name__)
HABITS = {
    "every-line": Habits(is_thorough=True, is_up_to_date=False),
    "to-check": Habits(is_thorough=False),
}


@dataclass(slots=True)
class Measurement:
    """What some pages took, and what is wrong with them still."""

    effort: Effort = field(default_factory=Effort)
    errors: Errors = field(default_factory=Errors)
    pages: int = 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each way to work."""
    parser = held_out.parser_of(__doc__, SETS, SETS)
    parser.add_argument("--project", type=Path, required=True, help="folder to keep proposals in")
    parser.add_argument("--habits", nargs="+", choices=HABITS, default=list(HABITS))
    parser.add_argument("--json", type=Path)
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    images = [image for _, some in held_out.images_of(given) for image in some]
    propose(given.project, images, given.device)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    measurements = {}
    for name in given.habits:
        measurements[name] = _work(app, given, images, HABITS[name])
        sys.stdout.write(told(name, measurements[name]))
        sys.stdout.flush()
    if given.json is not None:
        write_json(given.json, {name: _as_json(one) for name, one in measurements.items()})
    return 0


def propose(folder: Path, images: Sequence[LabelledImage], device: str) -> None:
    """Have the images found and read in a project that is kept, where they are not yet.

    Copies of the images lie within, so that the project can be copied as a whole.
    """
    (folder / "images").mkdir(parents=True, exist_ok=True)
    for image in images:
        shutil.copyfile(image.path, folder / "images" / image.path.name)
    place = folder / "project"
    is_there = place.exists()
    with Project.open(place) if is_there else Project.create(place) as project:
        project.add_images([folder / "images" / image.path.name for image in images])
        propose_pages(project, None, device)


def told(name: str, measured: Measurement) -> str:
    """Return the table of a way to work, means of a page."""
    pages, effort, errors = max(measured.pages, 1), measured.effort, measured.errors
    seconds = [effort.seconds(set(Task) - {Task.CHARACTERS}), effort.seconds()]
    means = "{:.1f} s a page, {:.1f} s with characters".format(*(one / pages for one in seconds))
    head = f"{name}, {measured.pages} pages: {means}"
    rows = [
        f"  {task:22} {effort.seconds([task]) / pages:6.1f} s {effort.done[task] / pages:7.2f} times"
        for task in Task
        if effort.done[task]
    ]
    counts = ", ".join(f"{effort.times(one) / pages:.1f} {one}" for one in Operator)
    left = ", ".join(f"{count} {of}" for of, count in asdict(errors).items())
    return "\n".join((head, *rows, f"  {counts}", f"  left: {left}", ""))


def _work(
    app: QApplication, given: Namespace, images: Sequence[LabelledImage], habits: Habits
) -> Measurement:
    """Work through copies of the pages in a window of its own."""
    truths = {image.path.name: truth_of_regions(image.regions) for image in images}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(given.project, folder / "kept")
        settings = UserSettings(folder / "settings.json")
        settings.propose_automatically = settings.back_up_automatically = False
        application.prepare(app, settings)
        window = MainWindow(app, settings)
        window.show()
        window.open_path(folder / "kept" / "project")
        wait_for(lambda: window.session.page is not None)
        measured = Measurement()
        try:
            _go_through(window, truths, habits, measured)
        finally:
            window.close()
            window.deleteLater()
    return measured


def _go_through(
    window: MainWindow, truths: dict[str, Truth], habits: Habits, measured: Measurement
) -> None:
    """Work on each page of which the truth is known."""
    project = window.session.project
    assert project is not None
    for entry in project.entries():
        if (truth := truths.get(entry.path.name)) is None:
            continue
        window.session.show(entry.id)
        Annotator(window, measured.effort, truth, habits).work()
        wait_for(lambda: not len(project.outbox))
        page = project.page(entry.id)
        if page.state is not ReviewState.ACCEPTED:
            raise RuntimeError(f"{entry.name} was not accepted: {window.messages.label.text()}")
        measured.errors += Eyes(truth).errors(page)
        measured.pages += 1
        _log.info("%s: %.1f s so far", entry.name, measured.effort.seconds())


def _as_json(measured: Measurement) -> dict[str, object]:
    counts = measured.effort.counts
    return {
        "pages": measured.pages,
        "seconds": measured.effort.seconds(),
        "counts": {
            task: {one: counts[task, one] for one in Operator if counts[task, one]} for task in Task
        },
        "errors": asdict(measured.errors),
    }
