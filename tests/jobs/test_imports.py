"""Nothing is imported from the folder a person happens to be in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import labeler
from labeler.core.own_process import environment
from labeler.formats.sources.confined.opener import Confined
from labeler.jobs import job
from labeler.jobs.events import Event, Finished
from labeler.jobs.job import Job

HOME = Path(labeler.__file__).resolve().parent.parent
PLANTED = ("fractions.py", "sitecustomize.py", "numpy.py", "labeler/__init__.py", "labeler/cli.py")


@pytest.fixture
def trap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of images where modules lie that tell when they are imported; one stands in it."""
    folder = tmp_path / "here"
    (folder / "labeler").mkdir(parents=True)
    for name in PLANTED:
        told = (tmp_path / f"imported {name.replace('/', '.')}").as_posix()
        (folder / name).write_text(f"open({told!r}, 'w').close()\n")
    Image.new("RGB", (60, 40)).save(folder / "a.tif")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["", "."]))
    return folder


def _imported(trap: Path) -> list[str]:
    return [path.name for path in trap.parent.glob("imported *")]


def test_a_job_imports_nothing_from_where_it_was_started(trap: Path) -> None:
    (trap / "project" / "labeler").mkdir(parents=True)
    (trap / "project" / "labeler" / "__init__.py").write_text("raise SystemExit('planted')")
    events: list[Event] = []
    (trap / "a.tif").rename(trap.parent / "a.tif")  # no detector is needed where no image is
    child = Job(["detect", ".", "--out", "found.json"], events.append)
    child.start()
    assert child.wait(60)
    assert isinstance(events[-1], Finished), events
    assert _imported(trap) == []


def test_entries_of_the_search_path_that_lead_here_are_dropped(trap: Path) -> None:
    entries = environment()["PYTHONPATH"].split(os.pathsep)
    assert entries == [str(HOME)]
    assert job.PROGRAM[:2] == (sys.executable, "-P")


def test_python_m_labeler_loads_no_library_from_here(trap: Path) -> None:
    (trap / "sitecustomize.py").unlink()  # Python itself loads it, before anybody can do anything
    for name in ("labeler/__init__.py", "labeler/cli.py"):
        (trap / name).unlink()
    (trap / "labeler").rmdir()
    done = subprocess.run(
        [sys.executable, "-m", "labeler", "new", "project", "--images", "."],
        env=os.environ | {"PYTHONPATH": str(HOME)},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert _imported(trap) == []


def test_a_process_that_decodes_imports_nothing_from_where_it_was_started(trap: Path) -> None:
    confined = Confined("labeler.formats.sources.raster")
    with (trap / "a.tif").open("rb") as file:
        assert confined.labels(file) == [""]
        with confined.opened(file, 0) as page:
            assert page.sample()[0] == (60, 40)
    confined.close()
    assert _imported(trap) == []
