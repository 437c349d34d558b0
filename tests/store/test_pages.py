"""Pages of images: added, listed, scanned, found again after a move."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from labeler.core import changes, edits
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import ProjectError
from labeler.core.records import FileState, ScannedImage, Split
from labeler.store.project_store import ProjectStore
from labeler.store.urls import url_of
from tests.builders import character, line, quad


@pytest.fixture
def images(tmp_path: Path) -> list[Path]:
    """Two files in a folder beside the project, one deeper than the other."""
    paths = [tmp_path / "images" / "a.png", tmp_path / "images" / "deep" / "ü b.png"]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(path.name.encode())
    return paths


def scan(text: str) -> ScannedImage:
    return ScannedImage(text, (640, 480), 2**64 - 5)


def draw(store: ProjectStore, page_id: int) -> None:
    page = store.pages.load(page_id)
    new = edits.add_regions(page, [line(0, 0, "a"), character(0, 0, of="a")])
    store.journal.record(changes.difference(page, new), "Draw", author="ann")


def test_pages_are_listed_as_they_were_added(store: ProjectStore, images: list[Path]) -> None:
    scans = images[0].with_name("scans.tif")
    ids = store.pages.add([(images[1], 0), (images[0], 0), (scans, 0), (scans, 1)])
    entries = store.pages.entries()
    assert [entry.id for entry in entries] == ids
    assert [entry.name for entry in entries] == [
        "deep/ü b.png",
        "a.png",
        "scans.tif [1]",
        "scans.tif [2]",
    ]
    assert [entry.path for entry in entries] == [images[1], images[0], scans, scans]
    assert [entry.frame for entry in entries] == [0, 0, 0, 1]
    assert entries[0] == store.pages.entry(ids[0])
    assert entries[0].state is ReviewState.NEW
    assert (entries[0].size, entries[0].proposal_count, entries[0].line_count) == (None, None, 0)


def test_known_pages_are_skipped(store: ProjectStore, images: list[Path]) -> None:
    first = store.pages.add([(images[0], 0), (images[0], 0)])
    assert len(first) == 1
    roundabout = images[0].parent / "deep" / ".." / "a.png"
    second = store.pages.add([(roundabout, 0), (images[0], 1), (images[1], 0)])
    assert len(second) == 2
    assert [entry.name for entry in store.pages.entries()][:2] == ["a.png [1]", "a.png [2]"]
    assert store.pages.add([]) == []


def test_names_can_be_shown_below_a_folder_of_choice(
    store: ProjectStore, images: list[Path]
) -> None:
    store.pages.add([(images[1], 0)], root=images[0].parent)
    assert store.pages.entries()[0].name == "deep/ü b.png"


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
def test_a_file_name_that_is_no_unicode_is_a_name_like_any_other(
    store: ProjectStore, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.png")
    path.write_bytes(b"")
    (page_id,) = store.pages.add([(path, 0)])
    assert store.pages.entry(page_id).path == path
    assert store.pages.missing() == []


def test_a_scan_is_kept(store: ProjectStore, images: list[Path]) -> None:
    good, bad = store.pages.add([(path, 0) for path in images])
    store.pages.record_scans({good: scan("1")})
    store.pages.record_scans({bad: ScannedImage("2", None, None, "It is empty.")})
    assert store.pages.entry(good).size == store.pages.load(good).size == (640, 480)
    assert store.pages.entry(bad).problem == "It is empty."
    assert store.pages.load(bad).size == (0, 0)
    assert store.pages.perceptual_hashes() == {good: 2**64 - 5}
    store.pages.record_problem(bad, "")
    assert store.pages.entry(bad).problem == ""


def test_a_page_that_does_not_exist(store: ProjectStore) -> None:
    with pytest.raises(ProjectError, match="no page 5"):
        store.pages.entry(5)
    with pytest.raises(ProjectError, match="no page 5"):
        store.pages.load(5)


def test_renamed_images_keep_their_pages(store: ProjectStore, images: list[Path]) -> None:
    ids = store.pages.add([(path, 0) for path in images])
    for page_id, path in zip(ids, images, strict=True):
        store.pages.record_scans({page_id: scan(path.name)})
    draw(store, ids[0])
    new = images[0].with_name("renamed.png")
    images[0].rename(new)
    assert [entry.id for entry in store.pages.missing()] == [ids[0]]
    image_id, state, _ = store.images.state_of(ids[0])
    store.images.record({image_id: replace(state, path=new)})
    assert [entry.path for entry in store.pages.entries()] == [new, images[1]]
    assert store.pages.entry(ids[0]).name == "renamed.png"
    assert store.pages.missing() == []
    assert store.pages.entry(ids[0]).line_count == 1


@pytest.mark.parametrize("is_worked_on", [False, True])
def test_labels_return_to_images_that_were_added_anew(
    store: ProjectStore, images: list[Path], is_worked_on: bool
) -> None:
    (old,) = store.pages.add([(images[0], 0)])
    store.pages.record_scans({old: scan("1")})
    draw(store, old)
    moved = images[0].rename(images[0].with_name("moved.png"))
    (new,) = store.pages.add([(moved, 0)])
    store.proposals.record(
        new, Detection((9, 9), (FoundLine(quad(0, 0), 0.5),)), model_id=None, settings=None
    )
    if is_worked_on:
        draw(store, new)
    image_id, _, _ = store.images.state_of(old)
    store.images.record({image_id: FileState(moved, "1")})
    kept = [old, new] if is_worked_on else [old]
    assert [entry.id for entry in store.pages.entries()] == kept
    assert store.pages.entry(old).path == moved


@pytest.mark.of_files
def test_a_project_that_moves_with_its_images_finds_them(
    store: ProjectStore, folder: Path, images: list[Path], tmp_path: Path
) -> None:
    inside = folder / "own.png"
    inside.write_bytes(b"own")
    store.pages.add([(images[0], 0), (inside, 0)])
    store.close()
    home = tmp_path / "new home"
    home.mkdir()
    folder.rename(home / "other name")
    (tmp_path / "images").rename(home / "images")
    with ProjectStore.open(url_of(home / "other name"), folder=home / "other name") as moved:
        assert moved.pages.missing() == []
        assert [entry.path.parent for entry in moved.pages.entries()] == [
            home / "images",
            home / "other name",
        ]


@pytest.mark.of_files
def test_a_project_that_moves_without_its_images_finds_them(
    store: ProjectStore, folder: Path, images: list[Path], tmp_path: Path
) -> None:
    store.follow_move()
    store.pages.add([(images[0], 0)])
    store.close()
    new = tmp_path / "far" / "away" / "project"
    new.parent.mkdir(parents=True)
    folder.rename(new)
    with ProjectStore.open(url_of(new), folder=new) as moved:
        moved.images.allow([images[0].parent])
        moved.follow_move()
        assert moved.pages.entries()[0].path == images[0]
        assert moved.pages.missing() == []


@pytest.mark.of_files
def test_where_a_project_says_it_was_is_no_consent(
    store: ProjectStore, folder: Path, images: list[Path], tmp_path: Path
) -> None:
    store.follow_move()
    store.pages.add([(images[0], 0)])
    store.close()
    new = tmp_path / "far" / "away" / "project"
    new.parent.mkdir(parents=True)
    folder.rename(new)
    with ProjectStore.open(url_of(new), folder=new) as moved:
        moved.follow_move()
        assert not moved.pages.entries()[0].path.exists()


def test_validation_pages_stay_what_they_are(store: ProjectStore, images: list[Path]) -> None:
    first, second = store.pages.add([(path, 0) for path in images])
    store.pages.set_split({first: Split.VALIDATION})
    with pytest.raises(ProjectError, match="stays one"):
        store.pages.set_split({second: Split.TRAINING, first: Split.TRAINING})
    assert store.pages.entry(second).split is None
    store.pages.set_split({first: Split.VALIDATION, second: Split.VALIDATION})
    assert {entry.split for entry in store.pages.entries()} == {Split.VALIDATION}


def test_a_long_list_takes_one_query(store: ProjectStore, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.tif" for number in range(200)]
    ids = store.pages.add([(file, frame) for file in files for frame in range(100)])
    assert len(ids) == 20_000
    for page_id in (ids[0], ids[777], ids[-1]):
        draw(store, page_id)
    queries: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        queries.append(statement)

    event.listen(store._engine, "before_cursor_execute", count)
    entries = store.pages.entries()
    assert (
        len([query for query in queries if query.startswith("SELECT")]) == 2
    )  # and which are versions
    assert [entry.id for entry in entries] == ids
    assert sum(entry.line_count for entry in entries) == 3


def test_removed_pages_keep_everything_and_come_back(
    store: ProjectStore, images: list[Path]
) -> None:
    ids = store.pages.add([(path, 0) for path in images])
    store.pages.set_split({ids[1]: Split.VALIDATION})
    page = store.pages.load(ids[1])
    drawn = edits.add_regions(page, [line(1, 1), line(1, 40)])
    store.journal.record(changes.difference(page, drawn), "Draw", author="ann")
    before = store.pages.entries()
    assert store.pages.count_regions([ids[1]]) == 2
    store.pages.remove([ids[1]])
    assert store.pages.entries() == [before[0], *before[2:]]
    assert all(path.is_file() for path in images)
    assert store.pages.restore() == [ids[1]]
    assert store.pages.entries() == before
    assert store.journal.undo_text(ids[1]) == "Draw"
    assert store.pages.restore() == []


def test_removed_pages_come_back_when_their_images_are_added_again(
    store: ProjectStore, images: list[Path]
) -> None:
    ids = store.pages.add([(path, 0) for path in images])
    before = store.pages.entries()
    store.pages.remove(ids[:2])
    assert store.pages.add([(images[0], 0)]) == ids[:1]
    assert [entry.id for entry in store.pages.entries()] == [ids[0], *ids[2:]]
    assert store.pages.add([(path, 0) for path in images]) == [ids[1]]
    assert store.pages.entries() == before
