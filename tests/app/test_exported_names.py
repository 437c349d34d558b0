"""What pages are called in an export does not depend on which others are exported with them."""

from pathlib import Path

import pytest
from PIL import Image

from labeler.app.exported_pages import image_names, names_of
from labeler.app.project import Project
from labeler.formats import registry
from labeler.formats.format import Format

_PLACES = {
    "apart": ["a/1.png", "b/2.png"],
    "alike": ["a/1.png", "b/1.png"],
    "alike in one of three": ["a/1.png", "b/1.png", "c/2.png"],
    "accents in two ways": ["a/\u00e9.png", "b/e\u0301.png"],
    "with a line break": ["a/1\n2.png", "b/1\n2.png"],
    "as another is written on one line": ["a/1\n2.png", "b/1%0A2.png"],
    "like a page of another": ["a/1 [2].png", "b/1.png"],
    "like a page of a file of several": ["a/1 [2].tif", "b/1.tif"],
    "called like another with its folder": ["x/b/1.png", "y/b/1.png", "z/1.png"],
}


@pytest.fixture(params=_PLACES)
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Project:
    """A project of images that were added one by one, so that each has the name of its file."""
    project = Project.create(tmp_path / "project")
    for number, place in enumerate(_PLACES[request.param]):
        file = tmp_path / place
        file.parent.mkdir(parents=True, exist_ok=True)
        image = Image.new("RGB", (40, 30), (9, 9, number))
        image.save(
            file,
            **({"append_images": [image.rotate(90)], "save_all": True} if "1.tif" in place else {}),
        )
        project.add_images([file])
    return project


@pytest.mark.parametrize("target", ["coco", "paddle"])
def test_a_page_is_called_alike_alone_and_among_all(project: Project, target: str) -> None:
    known: Format = registry.format_named(target)
    with project:
        entries = project.entries()
        every = image_names(entries, by_folder=known.is_named_by_folder)
        assert len(set(every.values())) == len(entries)
        for entry in entries:
            assert names_of(project, known, [entry])[entry.id] == every[entry.id]
