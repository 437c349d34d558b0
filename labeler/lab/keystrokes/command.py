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
from collections.abc import Iterator, Sequence
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
from labeler.lab.keystrokes.annotator import Annotator, Strategy
from labeler.lab.keystrokes.eyes import Errors, Eyes
from labeler.lab.keystrokes.operators import Effort, Operator, Task
from labeler.lab.keystrokes.waiting import wait_for
from labeler.learning.data.shared_sets import LabelledImage
from labeler.tasks.evaluate import truth_of_regions
from labeler.tasks.propose import propose_pages
from labeler.tasks.scoring import Truth

SETS = ("sroie",)
_log = logging.getLogger(__name__)
STRATEGIES = {
    "every-line": Strategy(is_thorough=True, is_up_to_date=False),
    "to-check": Strategy(is_thorough=False),
}


@dataclass(slots=True)
class Measurement:
    """What a page took, or several, and what is wrong with it still."""

    effort: Effort = field(default_factory=Effort)
    errors: Errors = field(default_factory=Errors)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each way to work."""
    parser = held_out.parser_of(__doc__, SETS, SETS)
    parser.add_argument("--project", type=Path, required=True, help="folder to keep proposals in")
    parser.add_argument("--strategies", nargs="+", choices=STRATEGIES, default=list(STRATEGIES))
    parser.add_argument(
        "--part",
        type=int,
        nargs=2,
        metavar=("I", "N"),
        default=(0, 1),
        help="page I and every Nth from there: parts of the work may run side by side",
    )
    parser.add_argument("--json", type=Path, help="written after each page")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    images = [image for _, some in held_out.images_of(given) for image in some]
    propose(given.project, images, given.device)
    first, step = given.part
    images = images[first::step]
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    pages: dict[str, dict[str, Measurement]] = {}
    for name in given.strategies:
        done = pages[name] = {}
        for page, measured in _work(app, given.project, images, STRATEGIES[name]):
            done[page] = measured
            _log.info("%s, %s: %.1f s", name, page, measured.effort.seconds())
            if given.json is not None:
                write_json(given.json, {key: _as_json(some) for key, some in pages.items()})
        sys.stdout.write(told(name, list(done.values())))
        sys.stdout.flush()
    return 0


def propose(folder: Path, images: Sequence[LabelledImage], device: str) -> None:
    """Have the images found and read in a project that is kept, where they are not yet.

    Copies of the images lie within, so that the project can be copied as a whole.
    """
    (folder / "images").mkdir(parents=True, exist_ok=True)
    copies = {image.path: folder / "images" / image.path.name for image in images}
    for path, copy in copies.items():
        if not copy.exists():
            shutil.copyfile(path, copy)
    place = folder / "project"
    is_there = place.exists()
    with Project.open(place) if is_there else Project.create(place) as project:
        project.add_images(list(copies.values()))
        propose_pages(project, None, device)


def told(name: str, pages: Sequence[Measurement]) -> str:
    """Return the table of a way to work, means of a page."""
    effort, errors, count = Effort(), Errors(), max(len(pages), 1)
    for page in pages:
        effort += page.effort
        errors += page.errors
    seconds = [effort.seconds(set(Task) - {Task.CHARACTERS}), effort.seconds()]
    means = "{:.1f} s a page, {:.1f} s with characters".format(*(one / count for one in seconds))
    rows = [
        f"  {task:22} {effort.seconds([task]) / count:6.1f} s {effort.done[task] / count:7.2f} times"
        for task in Task
        if effort.done[task]
    ]
    counts = ", ".join(f"{effort.times(one) / count:.1f} {one}" for one in Operator)
    left = ", ".join(f"{number} {of}" for of, number in asdict(errors).items())
    head = f"{name}, {len(pages)} pages: {means}"
    return "\n".join((head, *rows, f"  {counts}", f"  left: {left}", ""))


def _work(
    app: QApplication, kept: Path, images: Sequence[LabelledImage], strategy: Strategy
) -> Iterator[tuple[str, Measurement]]:
    """Work through copies of the pages in a window of its own; yield each when it is accepted."""
    truths = {image.path.name: truth_of_regions(image.regions) for image in images}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(kept, folder / "kept")
        settings = UserSettings(folder / "settings.json")
        settings.propose_automatically = settings.back_up_automatically = False
        application.prepare(app, settings)
        window = MainWindow(app, settings)
        window.show()
        window.open_path(folder / "kept" / "project")
        wait_for(lambda: window.session.page is not None)
        try:
            yield from _go_through(window, truths, strategy)
        finally:
            window.close()
            window.deleteLater()


def _go_through(
    window: MainWindow, truths: dict[str, Truth], strategy: Strategy
) -> Iterator[tuple[str, Measurement]]:
    """Work on each page of which the truth is known."""
    project = window.session.project
    assert project is not None
    for entry in project.entries():
        if (truth := truths.get(entry.path.name)) is None:
            continue
        window.session.show(entry.id)
        measured = Measurement()
        Annotator(window, measured.effort, truth, strategy).work()
        wait_for(lambda: not len(project.outbox))
        page = project.page(entry.id)
        if page.state is not ReviewState.ACCEPTED:
            raise RuntimeError(f"{entry.name} was not accepted: {window.messages.label.text()}")
        measured.errors = Eyes(truth).errors(page)
        yield entry.name, measured


def _as_json(pages: dict[str, Measurement]) -> dict[str, object]:
    return {name: _page_as_json(one) for name, one in pages.items()}


def _page_as_json(measured: Measurement) -> dict[str, object]:
    effort = measured.effort
    return {
        "seconds": effort.seconds(),
        "counts": {
            task: {one: effort.counts[task, one] for one in Operator if effort.counts[task, one]}
            for task in Task
        },
        "done": dict(effort.done),
        "errors": asdict(measured.errors),
    }
