"""What a program found and nobody has looked at arrives as proposals, beside what people drew."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from labeler.app import moving
from labeler.app.exporting import ExportChoice, export_pages
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import proposing
from labeler.core.annotation import Level, ReviewState
from labeler.core.detection import DEFAULT_SCORE
from tests.app.conftest import draw_image

BOX = [[10, 10], [90, 10], [90, 30], [10, 30]]
LOW = [[10, 50], [90, 50], [90, 70], [10, 70]]


def shape(points: list[list[int]], **more: object) -> dict[str, Any]:
    return {"label": "text", "points": points, "description": "ab", **more}


def labelme(folder: Path, *shapes: dict[str, Any], **more: object) -> None:
    folder.mkdir(exist_ok=True)
    content = {"shapes": shapes, "imagePath": "a.png", **more}
    (folder / "a.json").write_text(json.dumps(content))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with one image."""
    (tmp_path / "theirs").mkdir()
    draw_image(tmp_path / "theirs" / "a.png", 1)
    return tmp_path / "theirs"


def moved(place: Path) -> Project:
    found = moving.survey(place, place.parent / "files")
    project, outcome = moving.move(found, place.parent / "project")
    assert outcome.problems == []
    return project


def test_scored_shapes_wait_beside_what_a_person_drew(place: Path) -> None:
    labelme(place, shape(BOX), shape(LOW, score=0.4, track_id=3), checked=False)
    with moved(place) as project:
        (entry,) = project.entries()
        page = project.page(entry.id)
        assert (page.state, len(page.regions)) == (ReviewState.IN_WORK, 1)
        (proposal,) = project.store.proposals.of_page(page.id)
        assert (proposal.level, proposal.text) == (Level.LINE, "ab")
        # Nobody has to look for what another program believes in.
        assert DEFAULT_SCORE < proposal.score < 1
        accepted = proposing.accept_proposals(page, [proposal])
        assert accepted.regions[-1].extras == proposal.extras
        assert proposal.extras is not None
        assert '"track_id":3' in proposal.extras.values


def test_what_somebody_checked_is_truth_whoever_drew_it(place: Path) -> None:
    labelme(place, shape(BOX), shape(LOW, score=0.4), checked=True)
    with moved(place) as project:
        (entry,) = project.entries()
        assert (entry.state, entry.line_count) == (ReviewState.ACCEPTED, 2)
        assert project.store.proposals.of_page(entry.id) == ()


def test_automatic_shapes_of_cvat_wait_and_ours_that_were_accepted_do_not(place: Path) -> None:
    drawn = "".join(
        f'<polygon label="text" source="{source}" points="{points}"><attribute name="text">ab</attribute>'
        "</polygon>"
        for source, points in (
            ("auto", "10,10;90,10;90,30;10,30"),
            ("manual", "10,50;90,50;90,70;10,70"),
        )
    )
    image = f'<image id="0" name="a.png">{drawn}</image>'
    (place / "annotations.xml").write_text(f"<annotations>{image}</annotations>")
    with moved(place) as project:
        (entry,) = project.entries()
        page = project.page(entry.id)
        assert [region.polygon[0][1] for region in page.regions] == [50]
        assert len(project.store.proposals.of_page(page.id)) == 1
        out = place.parent / "out"
        export_pages(project, "cvat", out, ExportChoice(only_accepted=False))
        outcome = import_labels(project, "cvat", out, replace_work=True)
        assert (outcome.problems, len(project.page(page.id).regions)) == ([], 1)


def test_what_is_kept_comes_with_the_page_and_goes_out_with_it(place: Path) -> None:
    labelme(place, shape(BOX, flags={"bold": True}), tags=["street"])
    with moved(place) as project:
        out = place.parent / "out"
        export_pages(project, "labelme", out, ExportChoice(split=False))
        content = json.loads((out / "a.json").read_text())
        assert (content["tags"], content["shapes"][0]["flags"]["bold"]) == (["street"], True)
        assert project.store.journal.undo(1) is not None
        assert project.page(1).extras is None
        assert project.store.journal.redo(1) is not None
        assert "street" in (project.page(1).extras or pytest.fail("it is gone")).values


def test_an_image_that_lies_in_the_label_file_alone_is_written_out(place: Path) -> None:
    image = (place / "a.png").read_bytes()
    (place / "a.png").unlink()
    labelme(place, shape(BOX), imageData=base64.b64encode(image).decode())
    found = moving.survey(place, place.parent / "files")
    assert found.embedded is not None
    assert any(str(found.embedded) in sentence for sentence in found.told())
    with moving.move(found, place.parent / "project")[0] as project:
        (entry,) = project.entries()
        assert entry.path.read_bytes() == image
        assert entry.line_count == 1


def test_what_was_written_out_goes_again_when_nobody_wants_it(place: Path) -> None:
    image = base64.b64encode((place / "a.png").read_bytes()).decode()
    (place / "a.png").unlink()
    labelme(place, shape(BOX), imageData=image)
    found = moving.survey(place, place.parent / "files")
    found.discard()
    assert [each.name for each in place.parent.iterdir()] == ["theirs"]
