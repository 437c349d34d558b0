"""A bare list of what a detector answered is taken as proposals, where its images can be told."""

import json
from pathlib import Path
from typing import Any

import pytest

from labeler.app.import_rules import divided
from labeler.core.annotation import ReviewState
from labeler.core.errors import ForeignFile
from labeler.formats.recognition import recognise_labels
from labeler.formats.registry import reader

BOX = [10, 12, 80, 28]
OUTLINE = ((10.0, 12.0), (90.0, 12.0), (90.0, 40.0), (10.0, 40.0))
DATASET: dict[str, Any] = {
    "images": [{"id": 7, "file_name": "a.jpg", "width": 200, "height": 100, "review_state": "accepted"},
               {"id": 8, "file_name": "b.jpg", "width": 200, "height": 100}],
    "annotations": [],
    "categories": [{"id": 1, "name": "text"}, {"id": 2, "name": "logo"}],
}  # fmt: skip


def result(image: object = 7, score: object = 0.8, **more: object) -> dict[str, object]:
    return {"image_id": image, "category_id": 1, "bbox": BOX, "score": score, **more}


def put(folder: Path, results: list[Any], **beside: object) -> Path:
    for name, content in beside.items():
        (folder / f"{name}.json").write_text(json.dumps(content))
    (folder / "results.json").write_text(json.dumps(results))
    return folder / "results.json"


def test_the_data_set_beside_it_tells_images_and_classes(tmp_path: Path) -> None:
    path = put(tmp_path, [result(), result("7", 0.3), result(category_id=2)], instances=DATASET)
    assert recognise_labels(path).format == "coco"
    (page,) = reader("coco")(path).pages
    assert (page.image, page.size, page.state) == ("a.jpg", (200, 100), None)
    assert {region.polygon for region in page.regions} == {OUTLINE}
    assert sorted(page.predictions.values()) == [0.3, 0.8]
    assert divided(page) == (None, page)


def test_beside_labels_it_adds_proposals_to_what_people_drew(tmp_path: Path) -> None:
    drawn = {"id": 1, "image_id": 8, "category_id": 1, "bbox": [1, 2, 30, 40]}
    put(tmp_path, [result(8)], instances={**DATASET, "annotations": [drawn]})
    first, second = reader("coco")(tmp_path).pages
    assert (first.image, first.state, first.regions) == ("a.jpg", ReviewState.ACCEPTED, ())
    assert (len(second.regions), list(second.predictions.values())) == (2, [0.8])
    truth, proposed = divided(second)
    assert truth is not None
    assert proposed is not None
    assert (truth.state, truth.regions[0].polygon[2]) == (ReviewState.IN_WORK, (31.0, 42.0))
    assert [region.polygon for region in proposed.regions] == [OUTLINE]


@pytest.mark.parametrize("naming", [{"image": "scan.jpg"}, {"image": 3, "file_name": "scan.jpg"}])
def test_results_that_name_their_images_need_nothing_beside_them(
    tmp_path: Path, naming: dict[str, Any]
) -> None:
    (page,) = reader("coco")(put(tmp_path, [result(**naming)])).pages
    assert (page.image, [r.polygon for r in page.regions]) == ("scan.jpg", [OUTLINE])
    with pytest.raises(ForeignFile, match="which of them are text"):
        reader("coco")(put(tmp_path, [result(**naming), result(**naming, category_id=2)]))


def test_what_tells_no_image_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ForeignFile, match="Put the COCO file of the images"):
        reader("coco")(put(tmp_path, [result(9)], instances=DATASET))
    other = {**DATASET, "images": [{"id": 7, "file_name": "other.jpg"}]}
    path = put(tmp_path, [result()], instances=DATASET, other=other)
    with pytest.raises(ForeignFile, match=r"may be those of instances\.json and other\.json"):
        reader("coco")(path)
    with pytest.raises(ForeignFile, match="not one of results"):
        reader("coco")(put(tmp_path, [{"image_id": 7, "bbox": BOX}], instances=DATASET))


def test_a_result_that_cannot_be_costs_itself(tmp_path: Path) -> None:
    path = put(tmp_path, [result(), result(bbox=[1, 2, 3]), "x"], instances=DATASET)
    labels = reader("coco")(path)
    assert [len(page.regions) for page in labels.pages] == [1]
    assert len(labels.problems) == 2
