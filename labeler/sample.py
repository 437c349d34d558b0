"""The sample project: opened in the window, or worked through without one."""

import argparse
import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from labeler import paths
from labeler.app.project import Project
from labeler.cli import main as command_line
from labeler.core import files
from labeler.core.errors import LabelerError
from labeler.diagnostics.lifetime import Whereabouts

SUMMARY = (
    "Open the window on sample pages, copied to a folder of your own. Without a display their "
    "main job is done by commands instead."
)
WINDOW_SIZE = 1440, 900


def main(arguments: Sequence[str]) -> int:
    """Open the sample project; 0 when all was done, 1 when something failed, 2 for wrong usage."""
    parser = argparse.ArgumentParser(prog="labeler sample", description=SUMMARY)
    try:
        parser.parse_args(arguments)
    except SystemExit as stop:  # argparse has said why
        return int(stop.code or 0)
    try:
        return open_sample()
    except (LabelerError, OSError) as error:
        sys.stderr.write(f"labeler: {error}\n")
        return 1


def open_sample() -> int:
    """Open the window on the sample pages; without a display do its main job by commands."""
    folder = paths.user_projects() / "sample"
    if has_display():
        from labeler.gui import application  # noqa: PLC0415 - commands need no Qt

        return application.run(Whereabouts(prepare(folder, "project")))
    # A project of its own: what commands accept here, nobody has looked at.
    return work_through(prepare(folder, "by-commands"))


def prepare(folder: Path, name: str) -> Path:
    """Copy the sample images to a folder of the user's own; return a project of them beside it."""
    source = paths.resources() / "sample"
    images = folder / "images"
    if not images.is_dir():
        draft = folder / "images.part"
        shutil.rmtree(draft, ignore_errors=True)
        shutil.copytree(source / "images", draft)
        files.sync_all(draft)
        files.move(draft, images)
    if not (folder / name).is_dir():
        with Project.create(folder / name, [images]) as project:
            project.scan()
    return folder / name


def has_display() -> bool:
    """Tell whether a window can be shown."""
    is_unix = sys.platform.startswith(("linux", "freebsd"))
    return not is_unix or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def work_through(place: Path) -> int:
    """Propose, score, export and draw the window, by the commands anyone can type."""
    folder = place.parent
    project, images = str(place), str(folder / "images")
    found, truth = str(folder / "found.json"), str(paths.resources() / "sample" / "gt.json")
    steps = (
        ("propose", project, "--all"),
        ("detect", images, "--out", found),
        ("evaluate", "--gt", truth, "--pred", found),
        ("accept", project, "--all"),
        ("export", project, "--format", "masks", "--out", str(folder / "masks")),
        ("export", project, "--format", "paddle", "--out", str(folder / "paddle")),
    )
    print("There is no display: the sample pages are worked through by commands.")
    for step in steps:
        print(f"\n$ labeler {shlex.join(step)}", flush=True)
        if code := command_line.main(step):
            return code
    picture = folder / "window.png"
    _draw_window(place, picture)
    print(f"\nThe window with these pages looks like this: {picture}")
    print(
        "To get the window itself, run this where there is a display, or over `ssh -X`, or in a\n"
        "virtual one: xvfb-run make run"
    )
    return 0


def _draw_window(project: Path, picture: Path) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # what a picture has no use for
    from labeler.gui import picture as pictures  # noqa: PLC0415 - commands need no Qt

    pictures.draw_window(project, picture, WINDOW_SIZE)
