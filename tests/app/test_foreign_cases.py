"""Tiny files of other tools are imported in one step, each recognised by what is in it."""

import shutil
from pathlib import Path

import pytest

from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import geometry
from labeler.core.annotation import Level, ReviewState

CASES = Path(__file__).parents[3] / "shared/cases/foreign"
EXIT = geometry.rectangle((10, 12), (90, 40))

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="needs ../shared/cases")


@pytest.mark.parametrize(
    ("file", "read_as", "texts"),
    [
        ("cvat.xml", "CVAT for images", ["EXIT", "TURN"]),
        ("cvat_for_images.zip", "CVAT for images", ["EXIT", "TURN"]),
        ("labelstudio.json", "Label Studio", ["EXIT"]),
        ("labelstudio_min.json", "Label Studio", ["EXIT"]),
        ("voc.xml", "Pascal VOC", [""]),
        ("via.json", "VIA", ["EXIT"]),
        ("hiertext.jsonl", "HierText", ["EXIT"]),
        ("textocr.json", "TextOCR or COCO-Text", ["EXIT", ""]),
        ("cocotext.json", "TextOCR or COCO-Text", ["EXIT"]),
        ("mmocr.json", "MMOCR", ["EXIT"]),
        ("doctr.json", "docTR", [""]),
    ],
)
def test_it_arrives_where_it_was_drawn(
    tmp_path: Path, file: str, read_as: str, texts: list[str]
) -> None:
    (tmp_path / "images").mkdir()
    shutil.copy(CASES / "p001.jpg", tmp_path / "images")
    with Project.create(tmp_path / "project", [tmp_path / "images"]) as project:
        project.scan()
        outcome = import_labels(project, None, CASES / file)
        assert read_as in outcome.read_as
        assert (outcome.problems, outcome.pages) == ([], 1)
        (entry,) = project.entries()
        page = project.page(entry.id)
    assert [line.text for line in page.lines] == texts
    # What the short export of Label Studio says is rounded to a tenth of a percent.
    assert geometry.intersection_over_union(page.lines[0].polygon, EXIT) > 0.97
    assert page.state is ReviewState.ACCEPTED


def test_what_a_program_was_sure_of_to_a_degree_is_proposed(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    shutil.copy(CASES / "p001.jpg", tmp_path / "images")
    with Project.create(tmp_path / "project", [tmp_path / "images"]) as project:
        project.scan()
        assert import_labels(project, None, CASES / "page.hocr").problems == []
        (entry,) = project.entries()
        (line,) = [
            one for one in project.store.proposals.of_page(entry.id) if one.level is Level.LINE
        ]
        assert project.page(entry.id).regions == ()
    assert line.text == "EXIT"
    assert geometry.intersection_over_union(line.polygon, EXIT) > 0.97
