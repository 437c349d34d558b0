"""Whether what was promised before the power went is there when it is back."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any
from unittest.mock import patch

from labeler import paths
from labeler.app import editing, export_folder, kept_edits, mirror
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.errors import ProjectError
from labeler.core.records import RunState
from labeler.formats import manifest, registry
from tests.builders import line
from tests.faults.power import old_project, safety

Promise = dict[str, Any]


def broken(root: Path, promises: Iterable[Promise]) -> str:
    """Open everything with the program itself; return what is not as promised, empty for nothing."""
    promises = list(promises)
    try:
        with Project.open(root / "project") as project:
            for promise in promises:
                if check := _KEPT.get(promise["what"]):
                    check(project, promise)
            for rule in _ALWAYS:
                rule(project, promises)
            _goes_on(project)
        _check_others(root, {promise["what"]: promise for promise in promises})
    except Exception as error:  # noqa: BLE001 - whatever happens is a broken promise
        return f"{type(error).__name__}: {error}"
    return ""


def _region(project: Project, promise: Promise) -> None:
    project.store.pages.load(promise["page"]).region(promise["region"])


def _accepted(project: Project, promise: Promise) -> None:
    page = project.store.pages.load(promise["page"])
    assert page.state is ReviewState.ACCEPTED, f"page {page.id} is {page.state}"
    assert page.regions, f"page {page.id} is empty"


def _proposed(project: Project, promise: Promise) -> None:
    query = "SELECT count(*) FROM detection JOIN proposal ON detection_id = detection.id "
    with closing(sqlite3.connect(project.folder / "labeler.db")) as database:
        row = database.execute(f"{query} WHERE page_id = ?", (promise["page"],)).fetchone()
    assert row != (0,), "the proposals are gone"


def _rescued(project: Project, promise: Promise) -> None:
    with patch.object(paths, "user_rescue", lambda: project.folder.parent / "rescue"):
        kept = [edit for one in kept_edits.found(project.uuid) for edit in one.edits]
    waiting = {region.id for edit in kept for region in edit.changes.after.regions}
    stored = project.store.pages.load(promise["page"]).by_id
    assert promise["region"] in waiting | stored.keys(), "an edit that was kept is gone"


def _brought_in(project: Project, promise: Promise) -> None:
    assert promise["model"] in {model.id for model in project.store.models.all()}


def _removed(project: Project, promise: Promise) -> None:
    assert promise["page"] not in {entry.id for entry in project.entries()}


def _mirrored(project: Project, promise: Promise) -> None:
    for page_id in promise["pages"]:
        assert _mirrored_regions(project, page_id) is not None, f"page {page_id} is not there"


def _exported(project: Project, promise: Promise) -> None:
    folder = project.folder.parent / promise["folder"]
    assert folder.is_dir(), f"{folder} is gone"
    found = len(registry.reader("icdar")(folder).pages)
    assert found == promise["pages"], f"{folder} has {found} pages of {promise['pages']}"


def _stopped(project: Project, promise: Promise) -> None:
    from labeler.learning.checkpoint import load_state
    from labeler.learning.training.loop import STATE_NAME

    run = project.store.runs.get(promise["run"])
    if run.model_id is None:
        assert load_state(run.folder / STATE_NAME)["step"] > 0


def _trained(project: Project, promise: Promise) -> None:
    run = project.store.runs.get(promise["run"])
    assert (run.state, run.model_id) == (RunState.FINISHED, promise["model"]), run.message


def _models_are_whole(project: Project, _: list[Promise]) -> None:
    for model in project.store.models.all():
        if model.sha256:
            found = sha256(model.path.read_bytes()).hexdigest()
            assert found == model.sha256, f"the weights of model {model.id} are damaged"
    sources = [model.source for model in project.store.models.all() if "run" in model.source]
    assert len(set(sources)) == len(sources), "a run has left two models"


def _exports_are_whole_or_marked(project: Project, _: list[Promise]) -> None:
    for folder in (project.folder.parent / name for name in ("exported", "fresh")):
        if folder.is_dir():
            known = manifest.read(folder)
            assert known is not None, f"{folder} has no manifest"
            strange = export_folder.changed_files(folder)
            assert not strange, f"{folder} has damaged files: {strange}"
            there = {file.relative_to(folder).as_posix() for file in manifest.files_of(folder)}
            assert set(known.files) == there, f"{folder} lacks files"


def _mirror_is_whole_and_goes_on(project: Project, _: list[Promise]) -> None:
    if mirror.folder_of(project) is None:
        return
    for entry in project.entries():
        _mirrored_regions(project, entry.id)
    mirror.update(project)
    for entry in project.entries():
        found, there = _mirrored_regions(project, entry.id), project.page(entry.id).regions
        assert found == len(there), f"the plain copy has {found} of {len(there)} regions"


def _mirrored_regions(project: Project, page_id: int) -> int | None:
    """Return how many regions the plain copy has of a page; None where it has no such page yet."""
    file = project.folder.parent / "mirror" / mirror.PAGES / f"{page_id:06d}.jsonl"
    return len(json.loads(file.read_text())["regions"]) if file.exists() else None


def _goes_on(project: Project) -> None:
    """Work is possible, and leaves the database sound."""
    page = project.page(4)
    editing.edit(project, page, edits.add_regions(page, [line(0, 100)]), "Draw")
    with closing(sqlite3.connect(project.folder / "labeler.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _check_others(root: Path, last: dict[str, Promise]) -> None:
    number = last.get("setting", {"number": -1})["number"]
    author = UserSettings(root / "config" / "settings.json").author
    assert int(author.removeprefix("ana ") or -1) >= number, f"the setting is {author!r}"
    with patch.object(paths, "user_rescue", lambda: root / "rescue"):
        kept = sum(len(one.edits) for one in kept_edits.found("some"))
    assert kept >= last.get("kept", {"count": 0})["count"], f"only {kept} edits are kept"
    _check_new(root, is_promised="created" in last)
    copied = last.get("backed up", {"copies": 0})["copies"]
    safety.check_copies(root / "safe", copied, is_restored="restored" in last)
    safety.check_repaired(root / "hurt", is_promised="repaired" in last)
    with Project.open(root / "old") as project:
        assert len(project.store.pages.load(1).regions) == old_project.REGIONS
    for copy in (root / "old").glob("*.backup"):
        with closing(sqlite3.connect(copy)) as database:
            regions = database.execute("SELECT count(*) FROM region").fetchone()
        assert regions == (old_project.REGIONS,), "the copy before the migration is damaged"


def _check_new(root: Path, *, is_promised: bool) -> None:
    """A project is there as promised, or can be made again whatever is left of it."""
    try:
        Project.open(root / "new").close()
    except ProjectError:
        if is_promised:
            raise
        Project.create(root / "new", [root / "images"]).close()


_KEPT: dict[str, Callable[[Project, Promise], None]] = {
    "region": _region,
    "accepted": _accepted,
    "proposed": _proposed,
    "exported": _exported,
    "rescued": _rescued,
    "brought in": _brought_in,
    "removed": _removed,
    "mirrored": _mirrored,
    "stopped": _stopped,
    "trained": _trained,
}
_ALWAYS: tuple[Callable[[Project, list[Promise]], None], ...] = (
    _models_are_whole,
    _exports_are_whole_or_marked,
    _mirror_is_whole_and_goes_on,
)


def parsed(text: str) -> Promise:
    """Return the promise of a line that the program printed."""
    promise: Promise = json.loads(text)
    return promise
