"""Work on 30 receipts as an annotator would, and keep pictures of it.

Run it from the root of a checkout, on a display or a virtual one:

    xvfb-run -s "-screen 0 1600x1000x24" .venv/bin/python -m tests.journeys.receipts \
        --data ../shared/data/sroie --out docs/pictures

It opens the images as a new project, corrects five pages by mouse and keyboard, accepts twenty, exports
PaddleOCR and COCO and reads both back, retrains from the toolbar, shows before and after, and rolls back.

With `--as-they-stand` it accepts the twenty pages as they were proposed. Then the retrain has to say before it
starts that the comparison means little, and afterwards that it cannot tell.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from labeler.app import importing
from labeler.app.project import Project
from labeler.core import geometry
from labeler.core.annotation import ReviewState
from labeler.gui.dialogs.export import ExportDialog
from tests.journeys.annotator import Annotator, TrueLine, live, until
from tests.journeys.steps import open_window, pages_with_truth, retrain, roll_back, say

PAGES = 30
BY_HAND = 5
ACCEPTED = 20


def main() -> int:
    """Go through the whole loop; raises when any of it does not work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with images and gt.json")
    parser.add_argument("--out", type=Path, required=True, help="where the pictures go")
    parser.add_argument("--steps", type=int, default=240, help="of the training")
    parser.add_argument("--as-they-stand", action="store_true", help="correct nothing")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        images, truth = pages_with_truth(given.data, Path(folder) / "receipts", PAGES)
        somebody = open_window(Path(folder) / "settings.json")
        window = somebody.window
        window.open_path(images)
        if given.as_they_stand:
            _accept(somebody, sorted(truth)[:ACCEPTED])
        else:
            _annotate(somebody, truth, given.out)
            for name in ("paddle", "coco"):
                _export(somebody, name, given.out, images)
        said = retrain(somebody, given.out, given.steps)
        roll_back(window)
        assert "cannot tell" in said or not given.as_they_stand, said
        window.close()
    return 0


def _annotate(somebody: Annotator, truth: dict[str, list[TrueLine]], out: Path) -> None:
    session = somebody.window.session
    for number in range(ACCEPTED):
        somebody.wait_for_page(sorted(truth)[number])
        assert session.entry is not None
        name = session.entry.name
        if number == 0:
            somebody.picture(out, "window")
        began = time.monotonic()
        if number < BY_HAND:
            _by_hand(somebody, truth[name], out if number == 0 else None)
        somebody.correct(truth[name])
        if number == 0:
            somebody.picture(out, "corrected")
        say(f"{name}: {somebody.edits} corrections so far, {time.monotonic() - began:.1f} s")
        somebody.accept_page()
    project = session.project
    assert project is not None
    done = [entry for entry in project.entries() if entry.state is ReviewState.ACCEPTED]
    assert len(done) == ACCEPTED, f"{len(done)} pages are accepted"
    somebody.picture(out, "twenty-accepted")


def _accept(somebody: Annotator, names: list[str]) -> None:
    """Accept pages without looking."""
    for name in names:
        somebody.wait_for_page(name)
        somebody.accept_proposals()
        somebody.accept_page()


def _by_hand(somebody: Annotator, truth: list[TrueLine], out: Path | None) -> None:
    """Move vertices, cut a line in two and join it again by undo, and draw one line anew."""
    somebody.accept_proposals()
    live(50)
    widest, best = max(
        ((region, line) for region in somebody.lines for line in truth),
        key=lambda pair: geometry.intersection_over_union(pair[0].polygon, pair[1].polygon),
    )
    before = len(somebody.lines)
    somebody.cut(widest, sum(x for x, _ in widest.polygon) / len(widest.polygon))
    assert len(somebody.lines) == before + 1, "the line was not cut"
    if out is not None:
        somebody.picture(out, "cut")
    somebody.press("Ctrl+Z")
    assert len(somebody.lines) == before, "the cut was not taken back"
    somebody.move_vertices(somebody.window.session.page.region(widest.id), best.polygon)  # type: ignore[union-attr]


def _export(somebody: Annotator, name: str, out: Path, images: Path) -> None:
    window = somebody.window
    window.actions_by_id["export"].trigger()
    until(lambda: bool(window.findChildren(ExportDialog)), "the export dialog")
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.format.setCurrentIndex(dialog.format.findData(name))
    until(lambda: bool(dialog.report.text()), "the dry run")
    somebody.picture(out, f"export-{name}", dialog)
    folder = dialog.folder.path
    ended: list[str] = []
    dialog.done_with.connect(ended.append)
    somebody.push(dialog.start_button)
    until(lambda: bool(ended), "the export")
    say(ended[0])
    assert folder is not None
    _read_back(name, folder, images, window.session.project)


def _read_back(name: str, folder: Path, images: Path, original: Project | None) -> None:
    """Import what was exported into another project and compare the number of lines."""
    assert original is not None
    with Project.create(folder.parent / f"{name}-again", [images]) as copy:
        copy.scan()
        importing.import_labels(copy, name, folder)
        there = sum(entry.line_count for entry in original.entries() if entry.state == "accepted")
        here = sum(entry.line_count for entry in copy.entries())
        say(f"{name}: {there} lines written, {here} read back")
        assert here == there


if __name__ == "__main__":
    sys.exit(main())
