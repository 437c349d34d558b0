"""Imports without a format, out of archives, and of outlines that cross themselves."""

import json
import zipfile
from pathlib import Path

import pytest

from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core.annotation import ReviewState
from labeler.core.errors import ForeignFile

LINE = "10,10,110,10,110,40,10,40"


def paddle(tmp_path: Path, *items: dict[str, object]) -> Path:
    folder = tmp_path / "labels"
    folder.mkdir(exist_ok=True)
    (folder / "Label.txt").write_text(f"bilder/page 0.png\t{json.dumps(list(items))}\n")
    return folder


def test_a_zip_of_unknown_labels(project: Project, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "labels.zip", "w") as archive:
        archive.writestr("set/gt_page 1.txt", f"{LINE},Korean,안녕\n")
        archive.writestr("set/README.txt", "about")
        archive.writestr("set/more.zip", b"")
    outcome = import_labels(project, None, tmp_path / "labels.zip")
    assert outcome.read_as.startswith("Read as MLT")
    assert "gt_page 1.txt" in outcome.read_as
    assert (outcome.pages, outcome.regions) == (1, 1)
    assert any("more.zip" in problem for problem in outcome.problems)
    assert project.page(project.entries()[1].id).lines[0].text == "안녕"


def test_labels_of_a_tool_that_is_not_read(project: Project, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<annotations><version>1.1</version></annotations>")
    with pytest.raises(ForeignFile, match="CVAT"):
        import_labels(project, None, tmp_path / "a.xml")
    with pytest.raises(ForeignFile, match="looks like CVAT"):
        import_labels(project, "page", tmp_path / "a.xml")


def test_crossing_corners_are_put_in_order_or_refused(project: Project, tmp_path: Path) -> None:
    tidy = {"transcription": "Z", "points": [[38, 38], [150, 38], [38, 75], [120, 75]]}
    eight = {"transcription": "8", "points": [[38, 90], [150, 120], [150, 90], [38, 120]]}
    outcome = import_labels(project, "paddle", paddle(tmp_path, tidy, eight))
    page = project.page(project.entries()[0].id)
    assert outcome.problems == []
    assert [region.polygon for region in page.lines] == [
        ((38, 38), (150, 38), (120, 75), (38, 75)),
        ((38, 90), (150, 90), (150, 120), (38, 120)),
    ]
    star = {"transcription": "", "points": [[100, 20], [140, 150], [20, 80], [180, 80], [60, 150]]}
    outcome = import_labels(project, "paddle", paddle(tmp_path, tidy, star), replace_work=True)
    page = project.page(page.id)
    assert "crosses itself" in outcome.problems[0]
    assert page.state is ReviewState.NEW


def test_what_ppocrlabel_says_besides(project: Project, tmp_path: Path) -> None:
    points = [[10, 12], [90, 12], [90, 40], [10, 40]]
    hard = {"transcription": "JUNK", "points": points, "difficult": True, "key_cls": "question"}
    folder = paddle(tmp_path, hard)
    (folder / "fileState.txt").write_text("/home/me/bilder/page 0.png\t0\n")
    outcome = import_labels(project, None, folder)
    page = project.page(project.entries()[0].id)
    (region,) = page.lines
    assert (region.text, region.count, bool(region.ignore)) == ("JUNK", None, True)
    assert page.state is ReviewState.NEW
    assert outcome.not_taken == {"classes of lines (key_cls)": 1}


def test_what_a_detector_wrote_is_no_truth(project: Project, tmp_path: Path) -> None:
    found = {"transcription": "EXIT", "points": [[9, 9], [90, 9], [90, 40], [9, 40]], "score": 0.9}
    folder = paddle(tmp_path, found)
    (folder / "Label.txt").rename(folder / "system_results.txt")
    outcome = import_labels(project, None, folder)
    assert outcome.regions == 1
    (entry, *_) = project.entries()
    assert project.page(entry.id).regions == ()
    assert [one.text for one in project.store.proposals.of_page(entry.id)] == ["EXIT"]
