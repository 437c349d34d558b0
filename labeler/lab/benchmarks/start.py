"""How long until the window can be used: `python -m labeler.lab benchmark-start`.

Each figure is the median over fresh processes, from their start until the sample's first page is on
the screen, set against an empty Qt window in the same run.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

RUNS = 5
EMPTY = "empty"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure; with an argument be one of the measured processes."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument(
        "--be", metavar="WHAT", help="one of the measured processes: empty, or a project"
    )
    given = parser.parse_args(arguments)
    if given.be is not None:
        return _show_empty() if given.be == EMPTY else _show_project(Path(given.be))
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        _create_project(project)
        empty = _median(EMPTY)
        ours = _median(str(project))
    sys.stdout.write(f"empty Qt window           {empty:6.0f} ms\n")
    sys.stdout.write(f"window with a page shown  {ours:6.0f} ms   {ours / empty:4.1f} x\n")
    return 0


def _create_project(folder: Path) -> None:
    """Make a project of the sample pages."""
    from labeler import paths  # noqa: PLC0415 - the measured processes must not load it
    from labeler.app.project import Project  # noqa: PLC0415

    with Project.create(folder, [paths.resources() / "sample" / "images"]) as project:
        project.scan()


def _median(what: str) -> float:
    """Return milliseconds from the start of a process until it says that it can be used."""
    times = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "labeler.lab", "benchmark-start", "--be", what], check=True
        )
        times.append((time.perf_counter() - began) * 1000)
    # The first one warms the disk cache.
    return statistics.median(times[1:])


def _show_empty() -> int:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    QTimer.singleShot(0, app.quit)
    return app.exec()


def _show_project(project: Path) -> int:
    from labeler.app.user_settings import UserSettings  # noqa: PLC0415 - the empty window's cost
    from labeler.gui import application  # noqa: PLC0415 - is Qt alone
    from labeler.gui.main_window import MainWindow  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    settings = UserSettings(project.parent / "settings.json")
    settings.propose_automatically = False
    application.prepare(app, settings)
    window = MainWindow(app, settings)
    window.show()
    window.session.page_shown.connect(
        lambda: QTimer.singleShot(0, app.quit) if window.session.page else None
    )
    window.open_path(project)
    return app.exec()
