"""What the program does until the power goes: `python -m tests.faults.power.work ROOT WORK ...`.

Every line that it prints is a promise, made as soon as the program would say that something is
done. `prepare` makes what it begins with.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from labeler import paths
from labeler.app import editing, importing, kept_edits, mirror, models
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.kept_edits import EditKeeper
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, propose_page
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import Page, ReviewState
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.app.conftest import DrawnDetector, draw_image
from tests.app.scans import accept
from tests.builders import line
from tests.faults.power import old_project, safety

EDITS = 12
PAGES = 5


def prepare(root: Path) -> None:
    """Make images, a project of them with one accepted page, its export, and other projects."""
    images = root / "images"
    for number in range(PAGES):
        draw_image(images / f"{number}.png", number)
    with Project.create(root / "project", [images], author="ana") as project:
        project.scan()
        page = accept(project, 1)
        assert page.state is ReviewState.ACCEPTED
        export_pages(project, "labeler", root / "labels", ExportChoice())
        export_pages(project, "icdar", root / "exported", ExportChoice())
        editing.undo(project, 1)
    old_project.make(root / "old")
    safety.prepare(root / "safe", root / "hurt", images)


def promise(what: str, **values: Any) -> None:
    """Say that something is on the disk from now on."""
    sys.stdout.write(json.dumps({"what": what, **values}) + "\n")
    sys.stdout.flush()


def create(root: Path) -> None:
    with Project.create(root / "new", [root / "images"]) as project:
        promise("created", pages=len(project.entries()))


def edit(root: Path) -> None:
    with Project.open(root / "project") as project:
        for number in range(EDITS):
            page = project.page(2 + number % 2)
            new = line(0, 2 * number)
            editing.edit(project, page, edits.add_regions(page, [new]), "Draw")
            promise("region", page=page.id, region=new.id)


def accept_page(root: Path) -> None:
    with Project.open(root / "project") as project:
        page = project.page(2)
        editing.edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept page")
        promise("accepted", page=2)


def import_labels(root: Path) -> None:
    with Project.open(root / "project") as project:
        importing.import_labels(project, "labeler", root / "labels", replace_work=True)
        promise("accepted", page=1)


def propose(root: Path) -> None:
    with Project.open(root / "project") as project:
        weights = root / "some.safetensors"
        model = project.store.models.add(name="m", path=weights, sha256="", source="imported")
        for page_id in (3, 4):
            propose_page(project, ModelsInUse(Pipeline(DrawnDetector()), model.id), page_id)
            promise("proposed", page=page_id)


def export(root: Path) -> None:
    """Export over an earlier export, and to a new place."""
    with Project.open(root / "project") as project:
        for name in ("exported", "fresh"):
            outcome = export_pages(project, "icdar", root / name, ExportChoice(with_images=True))
            promise("exported", folder=name, pages=outcome.pages)


def keep(root: Path) -> None:
    """Keep edits that could not be stored."""
    page = Page(1, (240, 160))
    with patch.object(paths, "user_rescue", lambda: root / "rescue"):
        keeper = EditKeeper("some", root / "project", "ana")
        for number in range(3):
            after = edits.set_note(page, f"note {number}")
            keeper.add(editing.waiting(page, after, "Note", gesture=None))
            promise("kept", count=number + 1)
        keeper.leave()


def rescue(root: Path) -> None:
    """Keep edits of a project, and store them in it later."""
    with (
        patch.object(paths, "user_rescue", lambda: root / "rescue"),
        Project.open(root / "project") as project,
    ):
        page, keeper = project.page(5), EditKeeper(project.uuid, project.folder, "ana")
        for number in range(3):
            new = line(0, 20 * number)
            after = edits.add_regions(page, [new])
            keeper.add(editing.waiting(page, after, "Draw", gesture=None))
            promise("rescued", page=page.id, region=new.id)
            page = after
        keeper.leave()
        project.kept = kept_edits.found(project.uuid)
        project.take_up_kept()
        assert project.outbox.send() == []


def bring_in(root: Path) -> None:
    """Add weights of somebody else."""
    weights = root / "theirs.safetensors"
    weights.write_bytes(b"no weights, but a few bytes" * 1000)
    with Project.open(root / "project") as project:
        promise("brought in", model=models.bring_in(project, weights, "imported").id)


def remove(root: Path) -> None:
    """Take pages out of the list, bring them back, and take one out again."""
    with Project.open(root / "project") as project:
        project.store.pages.remove([2, 3])
        project.store.pages.restore()
        project.store.pages.remove([3])
        promise("removed", page=3)


def keep_mirror(root: Path) -> None:
    """Keep a plain copy, and bring it up to date after an edit."""
    with Project.open(root / "project") as project:
        mirror.choose(project, root / "mirror")
        for number in range(2):
            mirror.update(project)
            promise("mirrored", pages=[entry.id for entry in project.entries()])
            page = project.page(2)
            new = line(40, 20 * number)
            editing.edit(project, page, edits.add_regions(page, [new]), "Draw")


def settings(root: Path) -> None:
    kept = UserSettings(root / "config" / "settings.json")
    for number in range(3):
        kept.set("author", f"ana {number}")
        promise("setting", number=number)


def migrate(root: Path) -> None:
    ProjectStore.open(url_of(root / "old")).close()
    promise("migrated")


def train(root: Path) -> None:
    """Train, stop, go on, and settle."""
    from tests.faults.power.training import stop_and_resume

    with Project.open(root / "project") as project:
        stop_and_resume(project, promise)


WORKS: dict[str, Callable[[Path], None]] = {
    "create": create,
    "edit": edit,
    "accept": accept_page,
    "import": import_labels,
    "propose": propose,
    "export": export,
    "keep": keep,
    "rescue": rescue,
    "bring in": bring_in,
    "remove": remove,
    "mirror": keep_mirror,
    "settings": settings,
    "migrate": migrate,
    "backup": lambda root: safety.back_up(root / "safe", promise),
    "restore": lambda root: safety.bring_back(root / "safe", promise),
    "repair": lambda root: safety.repair(root / "hurt", promise),
    "train": train,
}
"""In this order; a new kind of work brings its promise with it (`promises.py`)."""


if __name__ == "__main__":
    for name in sys.argv[2:]:
        WORKS[name](Path(sys.argv[1]))
