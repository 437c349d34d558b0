"""labelme and X-AnyLabeling: who has looked at a file, and what in it has no place here."""

import json
from pathlib import Path
from typing import Any

from labeler.core.annotation import ReviewState
from labeler.formats import labelme
from labeler.formats.labelled_page import LabelledPage

SQUARE = [[10, 12], [90, 12], [90, 40], [10, 40]]


def shape(**more: Any) -> dict[str, Any]:
    return {"label": "text", "points": SQUARE, "shape_type": "polygon", "description": "ab", **more}


def read(folder: Path, *shapes: dict[str, Any], **more: object) -> LabelledPage:
    content = {"version": "4.0.0", "flags": {}, "shapes": shapes, "imagePath": "p.png", **more}
    (folder / "p.json").write_text(json.dumps(content))
    (page,) = labelme.read(folder / "p.json").pages
    return page


def test_what_a_program_drew_waits_until_somebody_has_checked_it(tmp_path: Path) -> None:
    page = read(tmp_path, shape(score=0.9), shape(), checked=False)
    assert page.predictions == {page.regions[0].id: 0.9}
    assert not read(tmp_path, shape(score=0.9), checked=True).predictions
    assert read(tmp_path, shape(score=0.9), checked=True).state is ReviewState.ACCEPTED
    assert read(tmp_path, shape(score=None), checked=False).state is None


def test_where_somebody_checks_images_the_others_wait(tmp_path: Path) -> None:
    for name, is_checked in (("a", True), ("b", False)):
        (tmp_path / name).mkdir()
        read(tmp_path / name, shape(), checked=is_checked)
    assert [page.state for page in labelme.read(tmp_path).pages] == [
        ReviewState.ACCEPTED, ReviewState.PROPOSED,
    ]  # fmt: skip


def test_what_has_no_place_here_is_counted(tmp_path: Path) -> None:
    page = read(
        tmp_path,
        shape(group_id=1, kie_linking=[[0, 1]]),
        shape(group_id=1, attributes={"colour": "red"}),
        shape(group_id=2),
        tags=["street"],
        description="seen from the car",
    )
    assert page.note == "seen from the car"
    assert page.kept == {
        "groups of regions": 3,
        "links between regions": 1,
        "attributes 'colour'": 1,
        "values of images 'tags'": 1,
    }
