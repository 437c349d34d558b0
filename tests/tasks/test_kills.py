"""Real kills: whatever dies, the project opens and nothing accepted is lost."""

import multiprocessing
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pytest

from labeler.app import export_folder
from labeler.app.project import Project
from labeler.core.annotation import Page, ReviewState
from labeler.core.records import RunState
from labeler.formats import registry
from labeler.learning.checkpoint import load_state
from labeler.learning.training.loop import STATE_NAME
from tests.tasks import killed_work

Server: TypeAlias = multiprocessing.context.ForkServerContext
Closed: TypeAlias = tuple[Path, list[Page]]

KILLS = 20
PATIENCE = 120.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform == "win32", reason="needs a fork server"),
]


@pytest.fixture(scope="module")
def processes() -> Server:
    """Where processes come from: a server that has imported everything, so each starts at once."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.tasks.killed_work"])
    return context


@pytest.fixture
def closed(project: Project) -> Closed:
    """The folder of a closed project, and what people had accepted in it."""
    project.close()
    return project.folder, accepted(project)


def accepted(project: Project) -> list[Page]:
    pages = [project.page(entry.id) for entry in project.entries()]
    return [page for page in pages if page.state is ReviewState.ACCEPTED]


def kill(
    context: Server,
    work: Callable[..., None],
    arguments: tuple[Path, ...],
    begun: Callable[[], bool],
    delay: float,
) -> None:
    """Start work in a process, wait until it has begun, and kill it some moments later."""
    process = context.Process(target=work, args=arguments, daemon=True)
    process.start()
    deadline = time.monotonic() + PATIENCE
    while not begun():
        assert process.is_alive(), "the work ended by itself"
        assert time.monotonic() < deadline, "the work has not begun"
        time.sleep(0.002)
    time.sleep(delay)
    process.kill()
    process.join()
    assert process.exitcode == -9
    process.close()


def renewed(file: Path) -> Callable[[], bool]:
    """Return the question whether a file was written since now."""

    def moment() -> int:
        return file.stat().st_mtime_ns if file.exists() else 0

    before = moment()
    return lambda: moment() != before


def test_killed_while_proposing(
    processes: Server, closed: Closed, rng: np.random.Generator
) -> None:
    folder, before = closed
    for delay in rng.uniform(0, 0.05, KILLS):
        maps = folder / "cache" / "maps" / "1.npz"
        maps.unlink(missing_ok=True)
        kill(processes, killed_work.propose, (folder,), maps.exists, float(delay))
        with Project.open(folder) as project:
            assert accepted(project) == before
            for entry in project.entries():
                lines = [p for p in project.store.proposals.of_page(entry.id) if p.line_id is None]
                assert entry.proposal_count in (None, len(lines))


def test_killed_while_exporting(
    processes: Server, closed: Closed, tmp_path: Path, rng: np.random.Generator
) -> None:
    folder, before = closed
    for number, delay in enumerate(rng.uniform(0, 0.05, KILLS)):
        out = tmp_path / f"exports-{number}"
        kill(processes, killed_work.export, (folder, out), out.exists, float(delay))
        with Project.open(folder) as project:
            assert accepted(project) == before
        visible = [path for path in out.iterdir() if not path.name.startswith(".")]
        for complete in visible:
            assert export_folder.changed_files(complete) == []
            labels = registry.reader("icdar")(complete)
            assert sum(len(page.regions) for page in labels.pages) == 9


def test_killed_while_training(processes: Server, closed: Closed, rng: np.random.Generator) -> None:
    folder, before = closed
    state = folder / "runs" / "1" / STATE_NAME
    for delay in rng.uniform(0, 0.2, KILLS // 4):
        kill(processes, killed_work.train, (folder,), renewed(state), float(delay))
        with Project.open(folder) as project:
            assert accepted(project) == before
            run = project.store.runs.get(1)
            assert run.state is RunState.FAILED
            assert "unexpectedly" in run.message
            assert all(model.parent_id is None for model in project.store.models.all())
        assert load_state(state)["step"] > 0
