"""Whoever works alone, in a file, meets nothing of what groups and clusters need."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QAction

from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.own_process import environment
from labeler.gui.main_window import MainWindow

FOR_OTHERS = {"psycopg", "psycopg_pool", "ray", "fsspec", "boto3", "botocore", "lmdb", "pyarrow"}
"""Packages for servers, clusters, buckets and formats that nobody has asked for."""
OF_OTHERS = {"db.postgresql", "db.rights", "labeler.tasks.cluster"}
OF_TEAMS = (
    "take_over",
    "adjudicate",
    "show_agreement",
    "approve_page",
    "send_back",
    "approved_only",
)
SCRIPT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from labeler.app.user_settings import UserSettings
from labeler.gui.main_window import MainWindow
folder = Path(sys.argv[1])
app = QApplication([])
settings = UserSettings(folder / "settings.json")
settings.set("propose_automatically", False)
settings.set("back_up_automatically", False)
window = MainWindow(app, settings)
window.show()
window.open_path(folder / "project", 1)
while window.session.page is None:
    app.processEvents()
window.session.edit("Note", __import__("dataclasses").replace(window.session.page, note="torn"))
assert window.session.page.note == "torn"
print(json.dumps(sorted(sys.modules)))
sys.stdout.flush()
__import__("os")._exit(0)
"""
"""Another process: in this one other tests have imported everything."""


def test_a_window_on_a_file_loads_nothing_that_servers_and_clusters_need(
    images: Path, tmp_path: Path
) -> None:
    with Project.create(tmp_path / "project", [images]) as project:
        project.scan()
    done = subprocess.run(
        [sys.executable, "-P", "-c", SCRIPT, tmp_path],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    loaded = set(json.loads(done.stdout.splitlines()[-1]))
    assert "db.sqlite" in loaded
    assert {name.partition(".")[0] for name in loaded} & FOR_OTHERS == set()
    assert [name for name in sorted(loaded) if name.startswith("labeler.serving")] == []
    assert loaded & OF_OTHERS == set()


def test_menus_show_nothing_of_teams_where_nobody_uses_it(window: MainWindow, page: Page) -> None:
    entries = [
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()  # type: ignore[union-attr]
    ]
    shown = {
        action.text() for action in entries if isinstance(action, QAction) and action.isVisible()
    }
    assert window.actions_by_id["export"].text() in shown
    hidden = {window.actions_by_id[name].text() for name in OF_TEAMS}
    assert shown & hidden == set()
    assert not window.decision_commands.notice.isVisible()
    assert not window.team_commands.notice.isVisible()
