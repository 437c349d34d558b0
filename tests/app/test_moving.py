"""What another tool has kept becomes a project: its labels, and the images that they speak of."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from labeler.app import doctor, moving
from labeler.app.import_outcome import ImportOutcome
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core.annotation import Page, ReviewState
from labeler.core.errors import ForeignFile, MoveStopped, NoLabelledImages, ProjectError
from labeler.core.progress import Progress
from labeler.core.records import PageEntry
from tests.app.conftest import draw_image

BOX = [[10, 10], [90, 10], [90, 30], [10, 30]]
FLAT = [value for point in BOX for value in point]


def labelme(image: str, **more: object) -> str:
    shape = {"label": "text", "points": BOX, "description": "ab"}
    return json.dumps({"shapes": [shape], "imagePath": image, **more})


def coco(*names: str) -> str:
    images = [{"id": number, "file_name": name} for number, name in enumerate(names)]
    annotations = [{"id": n, "image_id": n, "segmentation": [FLAT]} for n in range(len(names))]
    return json.dumps({"images": images, "annotations": annotations})


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def moved(path: Path, *others: Path) -> tuple[list[PageEntry], list[Page], ImportOutcome]:
    """Move over and return the pages as they are listed, what they say, and what came of it."""
    folder = path.parent / "work" / "project"
    found = moving.survey(path, path.parent / "work" / "files", None, others)
    project, outcome = moving.move(found, folder)
    with project:
        entries = project.entries()
        return entries, [project.page(entry.id) for entry in entries], outcome


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder as another tool has left it, still empty."""
    (tmp_path / "theirs").mkdir()
    return tmp_path / "theirs"


def test_a_folder_comes_with_its_labelled_and_unlabelled_images(place: Path) -> None:
    for number in range(3):
        draw_image(place / f"{number}.png", number)
    write(place / "0.json", labelme("0.png"))
    write(place / "1.json", labelme("1.png"))
    entries, pages, outcome = moved(place)
    assert [entry.name for entry in entries] == ["0.png", "1.png", "2.png"]
    assert [len(page.lines) for page in pages] == [1, 1, 0]
    assert [page.state for page in pages] == [ReviewState.ACCEPTED] * 2 + [ReviewState.NEW]
    assert (outcome.problems, outcome.pages) == ([], 2)


def test_lines_that_were_cut_out_are_left_aside_and_named(place: Path) -> None:
    draw_image(place / "a.jpg", 1)
    draw_image(place / "crop_img/a_crop_0.jpg", 2)
    row = json.dumps([{"transcription": "ab", "points": BOX, "difficult": False}])
    write(place / "Label.txt", f"theirs/a.jpg\t{row}\n")
    write(place / "rec_gt.txt", "crop_img/a_crop_0.jpg\tab\n")
    write(place / "fileState.txt", f"{place}/a.jpg\t1\n")
    found = moving.survey(place, place.with_name("files"))
    (left,) = found.left()
    assert "1 image in" in left
    assert "crop_img" in left
    entries, pages, outcome = moved(place)
    assert [(entry.name, entry.state) for entry in entries] == [("a.jpg", ReviewState.ACCEPTED)]
    assert (pages[0].lines[0].text, outcome.problems) == ("ab", [])


@pytest.mark.parametrize(
    ("said", "lies"),
    [
        ("C:\\data\\scans\\a.png", "scans/a.png"),
        ("/home/ana/work/b/a.png", "img/b/a.png"),
        ("../images/a.png", "images/a.png"),
    ],
)
def test_paths_of_another_machine_are_followed_as_far_as_they_fit(
    place: Path, said: str, lies: str
) -> None:
    draw_image(place / lies, 1)
    write(place / "labels/a.json", labelme(said))
    _, (page,), outcome = moved(place)
    assert (len(page.lines), outcome.problems) == (1, [])


def test_images_beside_the_folder_are_found_where_labels_name_them(place: Path) -> None:
    draw_image(place / "0001.png", 1)
    draw_image(place / "IMG/0002.png", 2)
    draw_image(place / "0003.png", 3)
    write(place / "page/0001.json", labelme("0001.png"))
    write(place / "page/0002.json", labelme("IMG/0002.png"))
    entries, pages, outcome = moved(place / "page")
    assert [entry.name for entry in entries] == ["0001.png", "IMG/0002.png"]
    assert ([len(page.lines) for page in pages], outcome.problems) == ([1, 1], [])


def test_label_studio_finds_what_it_keeps_under_names_of_its_own(place: Path) -> None:
    addresses = {
        "/data/upload/7/abcdef12-a.png": "media/upload/7/abcdef12-a.png",
        "/data/upload/7/abcdef13-b.png": "originals/b.png",
        "/data/local-files/?d=scans/c%201.png": "mnt/scans/c 1.png",
    }
    tasks = []
    for number, (address, lies) in enumerate(addresses.items()):
        draw_image(place / lies, number)
        value = {"x": 10, "y": 10, "width": 30, "height": 10, "rectanglelabels": ["text"]}
        result = {"id": "r", "type": "rectanglelabels", "from_name": "l", "to_name": "image",
                  "original_width": 240, "original_height": 160, "value": value}  # fmt: skip
        tasks.append({"data": {"ocr": address}, "annotations": [{"result": [result]}]})
    write(place / "export.json", json.dumps(tasks))
    entries, pages, outcome = moved(place)
    assert {entry.path.name for entry in entries} == {"abcdef12-a.png", "b.png", "c 1.png"}
    assert ([len(page.lines) for page in pages], outcome.problems) == ([1, 1, 1], [])


def test_an_archive_is_unpacked_for_good(place: Path) -> None:
    draw_image(place / "images/train/a.png", 1)
    write(place / "annotations/instances_train.json", coco("a.png"))
    archive = place.with_name("export.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        for file in place.rglob("*.*"):
            zipped.write(file, file.relative_to(place).as_posix())
    (place.with_name("work") / "files").mkdir(parents=True)
    entries, (page,), _ = moved(archive)
    assert entries[0].path == place.with_name("work") / "files-2/images/train/a.png"
    assert len(page.lines) == 1
    assert not [path for path in (place.parent / "work").iterdir() if path.name.startswith(".")]


def test_an_archive_of_no_use_leaves_nothing_behind(place: Path) -> None:
    archive = place.with_name("export.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("a.json", labelme("a.png"))
    with pytest.raises(NoLabelledImages, match=r"nowhere to be found \(a.png\)"):
        moving.survey(archive, place / "files")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("../a.json", labelme("a.png"))
    with pytest.raises(ForeignFile, match="leads out"):
        moving.survey(archive, place / "files")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("notes.txt", "Dear Sir")
    with pytest.raises(ForeignFile, match=r"export\.zip holds no labels"):
        moving.survey(archive, place / "files")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("task_1.zip", b"PK")
    with pytest.raises(ForeignFile, match=r"task_1\.zip inside it was not opened\. Unpack it"):
        moving.survey(archive, place / "files")
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(("name", "folder"), [("a.tar.gz", "a"), ("v1.2 b.zip", "v1.2 b")])
def test_an_archive_gives_its_folder_a_name(tmp_path: Path, name: str, folder: str) -> None:
    assert moving.place_to_unpack(tmp_path / name) == tmp_path / folder


def test_what_a_killed_process_was_unpacking_is_found_and_removed(place: Path) -> None:
    draw_image(place / "0.png", 0)
    write(place / "0.json", labelme("0.png"))
    archive = place.with_name("export.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        for file in place.iterdir():
            zipped.write(file, file.name)
    project = place.parent / "work" / "project"
    killed = (
        "import os, sys; from pathlib import Path; from labeler.app import moving;"
        "from labeler.core.progress import Progress;"
        "kill = Progress(lambda *_: os._exit(9));"
        "moving.survey(Path(sys.argv[1]), Path(sys.argv[2]), progress=kill)"
    )
    to = moving.images_beside(project)
    for _ in range(2):
        command = [sys.executable, "-c", killed, str(archive), str(to)]
        assert subprocess.run(command, check=False).returncode == 9
    (left,) = to.parent.iterdir()  # The second one has removed what the first one left.
    to.with_name(".other-images.0123abcd.part").mkdir()
    Project.create(project).close()
    assert left in [Path(one.what) for one in doctor.examine(project).findings]
    found = moving.survey(archive, to)
    assert f"Removed what an earlier attempt left unfinished: {left.name}." in found.told()
    assert sorted(path.name for path in to.parent.iterdir()) == [
        ".other-images.0123abcd.part",
        "project",
        "project-images",
    ]


def test_what_was_unpacked_goes_away_if_nobody_wants_it(place: Path) -> None:
    draw_image(place / "a.png", 1)
    archive = place.with_name("export.zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("a.json", labelme("a.png"))
        zipped.write(place / "a.png", "a.png")
    found = moving.survey(archive, place / "files")
    assert found.unpacked == place / "files"
    found.discard()
    assert not (place / "files").exists()
    assert archive.exists()
    found = moving.survey(archive, place / "files")
    Project.create(place / "files/project").close()
    found.discard()
    assert (place / "files/a.png").exists()


def test_an_image_that_is_nowhere_is_named_and_the_rest_comes(place: Path) -> None:
    draw_image(place / "a.png", 1)
    write(place / "labels.json", coco("a.png", "b.png"))
    found = moving.survey(place, place / "files")
    assert found.images.missing == ("b.png",)
    entries, pages, outcome = moved(place)
    assert ([entry.name for entry in entries], len(pages[0].lines)) == (["a.png"], 1)
    assert "b.png: the project has no such image" in outcome.problems[0]


def test_images_are_also_looked_for_where_somebody_says(place: Path, tmp_path: Path) -> None:
    write(place / "labels.json", coco("a.png"))
    draw_image(tmp_path / "elsewhere/far/a.png", 1)
    with pytest.raises(NoLabelledImages, match="Nothing was created"):
        moving.survey(place, place / "files")
    entries, pages, _ = moved(place, tmp_path / "elsewhere")
    assert ([entry.name for entry in entries], len(pages[0].lines)) == (["far/a.png"], 1)


def test_labels_lead_to_no_file_that_nobody_pointed_at(place: Path, tmp_path: Path) -> None:
    secret = draw_image(tmp_path.parent / f"{tmp_path.name}-secret/a.png", 1)
    for said in (str(secret), f"../../{secret.parent.name}/a.png"):
        write(place / "a.json", labelme(said))
        with pytest.raises(NoLabelledImages):
            moving.survey(place, place / "files")


@pytest.mark.parametrize("name", ["x" * 5000 + ".png", "x\0y.png", "\ud800.png", "/", "..", "~"])
def test_names_that_no_file_has_are_named_as_missing(place: Path, name: str) -> None:
    draw_image(place / "a.png", 1)
    draw_image(place / "c.png", 1)
    write(place / "a.json", labelme("a.png"))
    write(place / "b.json", labelme(name))
    _, pages, outcome = moved(place)
    assert [len(page.lines) for page in pages] == [1, 0]
    assert "Add it" in outcome.problems[0]
    assert len(outcome.problems[0]) < 300


def test_two_images_of_one_stem_are_told_apart_or_named(place: Path) -> None:
    draw_image(place / "a.png", 1)
    draw_image(place / "a.jpg", 2)
    draw_image(place / "b.png", 3)
    write(place / "a.json", labelme("a.jpg"))
    write(place / "b.json", labelme("b.png"))
    entries, pages, _ = moved(place)
    assert {entry.name: len(page.lines) for entry, page in zip(entries, pages, strict=True)} == {
        "a.jpg": 1, "a.png": 0, "b.png": 1,
    }  # fmt: skip
    write(place / "a.json", labelme("a.bmp"))
    found = moving.survey(place, place / "files")
    assert "several pages could be meant" in found.images.unclear[0]


def test_no_image_is_chosen_by_leaving_another_aside(place: Path) -> None:
    for name in ("images/a.png", "images/b.png", "kept/a.png"):
        draw_image(place / name, len(name))
    write(place / "gt/labels.json", coco("a.png", "b.png"))
    entries, pages, outcome = moved(place)
    assert [entry.name for entry in entries] == ["images/a.png", "images/b.png", "kept/a.png"]
    assert [len(page.lines) for page in pages] == [0, 1, 0]
    assert "several pages could be meant (images/a.png, kept/a.png)" in outcome.problems[0]


def test_several_folders_about_the_same_images_have_to_be_chosen_from(place: Path) -> None:
    for name in ("a", "b"):
        draw_image(place / f"IMG/{name}.png", ord(name))
        for group, text in (("GT", "ab"), ("OCR", "cd")):
            said = labelme(f"IMG/{name}.png").replace("ab", text)
            write(place / group / f"{name}.json", said)
    with pytest.raises(ForeignFile, match="of the same images") as refusal:
        moving.survey(place, place / "files")
    assert "GT (2)" in str(refusal.value)
    assert "OCR (2)" in str(refusal.value)
    _, pages, outcome = moved(place / "GT")
    assert ([page.lines[0].text for page in pages], outcome.problems) == (["ab", "ab"], [])


def test_a_file_brings_only_the_images_it_speaks_of(place: Path) -> None:
    draw_image(place / "a.png", 1)
    draw_image(place / "private.png", 2)
    file = write(place / "labels.json", coco("a.png"))
    entries, _, _ = moved(file)
    assert [entry.name for entry in entries] == ["a.png"]


def test_a_project_is_never_made_in_the_place_of_another(place: Path) -> None:
    draw_image(place / "a.png", 1)
    write(place / "a.json", labelme("a.png"))
    moved(place)
    with pytest.raises(ProjectError, match="is a project already"):
        moving.demand_no_project(place.parent / "work" / "project")
    with pytest.raises(ProjectError, match="is a project already"):
        moved(place)


def test_new_images_of_a_folder_that_was_moved_are_offered(place: Path) -> None:
    draw_image(place / "a.png", 1)
    write(place / "a.json", labelme("a.png"))
    found = moving.survey(place, place / "files")
    project, _ = moving.move(found, place.with_name("project"))
    with project:
        assert project.added.is_plain
        draw_image(place / "b.png", 2)
        assert [file.name for file in project.new_images()] == ["b.png"]


def test_what_is_stopped_leaves_a_project_to_go_on_with(place: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        draw_image(place / f"{name}.png", ord(name))
        write(place / f"{name}.json", labelme(f"{name}.png"))
    found = moving.survey(place, place / "files")

    def stop(done: int, total: int, text: str) -> None:
        if text == "a.png":
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(MoveStopped):
        moving.move(found, tmp_path / "project", progress=progress)
    with Project.open(tmp_path / "project") as project:
        assert [entry.line_count for entry in project.entries()] == [1, 0]
        outcome = import_labels(project, None, place)
        assert (outcome.pages, len(outcome.kept_work)) == (1, 1)
