"""A project: create, open, move, scan."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from labeler.app import models, training_readiness
from labeler.app.project import Project
from labeler.app.run_lock import RunLock
from labeler.core.detection import ProbabilityMaps
from labeler.core.errors import Cancelled, NoProject, ProjectError, UnreadableImage, WeightsError
from labeler.core.progress import Progress
from labeler.core.records import RunState
from tests.app.conftest import SIZE, draw_image


def test_a_new_project_lists_its_images_in_natural_order(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        draw_image(tmp_path / "scans" / f"p{number}.png", number)
    with Project.create(tmp_path / "work", [tmp_path / "scans"]) as project:
        assert [entry.name for entry in project.entries()] == ["p1.png", "p2.png", "p10.png"]
        assert project.add_images([tmp_path / "scans"]) == 0


def test_a_folder_is_made_a_project_only_once(project: Project) -> None:
    with pytest.raises(ProjectError, match="already"):
        Project.create(project.folder)


def test_what_is_no_project_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(NoProject, match="make a project of it"):
        Project.open(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_makes_no_project(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="does not exist"):
        Project.create(tmp_path / "work", [tmp_path / "nowhere"])
    assert not (tmp_path / "work").exists()


def test_every_frame_of_a_file_is_a_page(tmp_path: Path) -> None:
    frames = [Image.new("L", (40 + i, 30), 255 - i) for i in range(3)]
    frames[0].save(tmp_path / "fax.tif", save_all=True, append_images=frames[1:])
    with Project.create(tmp_path / "work", [tmp_path / "fax.tif"]) as project:
        project.scan()
        entries = project.entries()
        assert [entry.size for entry in entries] == [(40, 30), (41, 30), (42, 30)]
        assert project.image(entries[2].id).shape == (30, 42, 3)


def test_scanning_tells_sizes_and_reasons(project: Project, images: Path) -> None:
    (images / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    project.add_images([images])
    heard: list[int] = []
    project.scan(on_pages=heard.extend)
    entries = {entry.name: entry for entry in project.entries()}
    assert entries["page 0.png"].size == SIZE
    assert entries["cut.png"].problem
    assert heard == [entries["cut.png"].id]
    draw_image(images / "cut.png", 9)
    project.scan()
    assert {e.name: e for e in project.entries()}["cut.png"].problem == ""


def test_images_are_shared_and_cannot_be_changed(project: Project) -> None:
    page_id = project.entries()[0].id
    image = project.image(page_id)
    assert project.image(page_id) is image
    with pytest.raises(ValueError, match="read-only"):
        image[0, 0] = 0


def test_a_page_can_be_shown_before_it_was_scanned(tmp_path: Path, images: Path) -> None:
    with Project.create(tmp_path / "work", [images]) as project:
        assert project.page(project.entries()[0].id).size == SIZE


def test_moving_project_and_images_together_loses_nothing(
    project: Project, images: Path, tmp_path: Path
) -> None:
    project.close()
    (tmp_path / "elsewhere").mkdir()
    shutil.move(project.folder, tmp_path / "elsewhere" / "project")
    shutil.move(images, tmp_path / "elsewhere" / images.name)
    with Project.open(tmp_path / "elsewhere" / "project") as moved:
        assert [moved.image(entry.id).shape[:2] for entry in moved.entries()] == [(160, 240)] * 4


def test_a_renamed_image_folder_is_found_when_images_are_looked_at(
    project: Project, images: Path
) -> None:
    project.close()
    images.rename(images.with_name("scans 2024"))
    with Project.open(project.folder) as opened:
        assert opened.check_images()
        assert {entry.path.parent.name for entry in opened.entries()} == {"scans 2024"}


def test_images_are_found_again_in_a_named_folder_even_when_renamed(
    project: Project, images: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    far = tmp_path_factory.mktemp("far")
    for number, file in enumerate(sorted(images.iterdir())):
        shutil.move(file, far / f"{number}-renamed.png")
    page_id = project.entries()[0].id
    with pytest.raises(UnreadableImage):
        project.image(page_id)
    assert len(project.relink([images])) == 4
    assert project.relink([far]) == []
    assert project.image(page_id).shape == (160, 240, 3)


def test_a_run_whose_process_is_gone_is_marked_and_a_live_one_is_not(project: Project) -> None:
    runs = project.store.runs
    dead = runs.start({}, project.folder / "runs" / "1")
    alive = runs.start({}, project.folder / "runs" / "2")
    with RunLock(alive.folder), Project.open(project.folder) as opened:
        states = {run.id: run.state for run in opened.store.runs.all()}
        with pytest.raises(ProjectError, match="already"):
            RunLock(alive.folder)
    assert states == {dead.id: RunState.FAILED, alive.id: RunState.RUNNING}
    project.settle_dead_runs()
    assert runs.get(alive.id).state is RunState.FAILED


def test_a_project_may_be_open_twice(project: Project) -> None:
    with Project.open(project.folder) as other:
        other.store.pages.record_problem(other.entries()[0].id, "torn")
        assert project.entries()[0].problem == "torn"


def test_a_scan_can_be_stopped_and_goes_on(tmp_path: Path, images: Path) -> None:
    progress = Progress()
    progress.cancel()
    with Project.create(tmp_path / "work", [images]) as project:
        with pytest.raises(Cancelled):
            project.scan(progress)
        assert all(entry.size is None for entry in project.entries())
        project.scan()
        assert all(entry.size == SIZE for entry in project.entries())


def test_maps_are_kept_over_a_restart(project: Project) -> None:
    page_id = project.entries()[0].id
    assert project.maps(page_id) is None
    maps = ProbabilityMaps(np.full((3, 4), 7, np.uint8), np.zeros((3, 4), np.uint8))
    project.keep_maps(page_id, maps)
    assert project.maps(page_id) is maps
    with Project.open(project.folder) as other:
        kept = other.maps(page_id)
        assert kept is not None
        assert np.array_equal(kept.character, maps.character)
        file = next((project.folder / "cache" / "maps").iterdir())
    file.write_bytes(file.read_bytes()[:40])
    with Project.open(project.folder) as other:
        assert other.maps(page_id) is None


def test_what_is_no_image_is_not_added(project: Project, tmp_path: Path) -> None:
    before = project.entries()
    image, scan = before[0].path, tmp_path / "scan"
    scan.write_bytes(image.read_bytes())
    files = {"notes.txt": b"hello", "paper.djvu": b"AT&TFORM"}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ProjectError, match=f"{name}.*Nothing was added"):
            project.add_images([scan, tmp_path / name])
    assert project.entries() == before
    with pytest.raises(ProjectError, match="not an image"):
        Project.create(tmp_path / "other", [tmp_path / "notes.txt"])
    assert not (tmp_path / "other").exists()
    assert project.add_images([scan]) == 1, "images need no suffix"


@pytest.mark.parametrize("name", ["cache", "cache/maps", "models"])
def test_nothing_is_written_or_removed_where_a_link_leads_out_of_a_project(
    project: Project, tmp_path: Path, name: str
) -> None:
    elsewhere, weights = tmp_path / "elsewhere", tmp_path / "new.safetensors"
    theirs = [elsewhere / "1.npz", elsewhere / "maps" / "1.npz"]
    for file in theirs:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"theirs")
    weights.write_bytes(b"weights")
    (project.folder / name).parent.mkdir(exist_ok=True)
    (project.folder / name).symlink_to(elsewhere)
    some = np.zeros((4, 4), np.uint8)
    project.keep_maps(1, ProbabilityMaps(some, some))
    project.forget_findings(1)
    if name == "models":
        with pytest.raises(ProjectError, match="in the place of the link"):
            models.bring_in(project, weights, "imported")
        with pytest.raises(ProjectError, match="in the place of the link"):
            training_readiness.check_ready(project)
    assert sorted(file for file in elsewhere.rglob("*") if file.is_file()) == theirs
    assert [file.read_bytes() for file in theirs] == [b"theirs"] * 2


def test_weights_outside_of_a_project_are_not_loaded(project: Project, tmp_path: Path) -> None:
    stray = tmp_path / "stray.safetensors"
    stray.write_bytes(b"somebody's")
    (project.folder / "models").mkdir(exist_ok=True)
    (project.folder / "models" / "1.safetensors").symlink_to(stray)
    for path in (stray, project.folder / "models" / "1.safetensors"):
        model = project.store.models.add(name="m", path=path, sha256="", source="training run 1")
        with pytest.raises(WeightsError, match="do not lie in the project"):
            models.use(project, model.id)
        with pytest.raises(WeightsError, match="do not lie in the project"):
            models.with_weights(project, model.id)
    with pytest.raises(WeightsError, match="no model 99"):
        models.with_weights(project, 99)


def test_a_place_whose_name_is_not_in_utf8_is_refused_by_name(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9") / "project"
    for use in (Project.create, Project.open):
        with pytest.raises(ProjectError, match=r"not in UTF-8\. Rename"):
            use(folder)
    assert list(tmp_path.iterdir()) == []
