"""Public sets: what their labels are worth, and what is kept from training."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from labeler.core.errors import ForeignFile, UnreadableImage
from labeler.core.sample import LineLabels
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LINE_LABELS, group_of, is_held_out, load, read_set


def write_set(folder: Path, regions: list[dict[str, object]]) -> Path:
    (folder / "images").mkdir(parents=True)
    cv2.imwrite(str(folder / "images" / "img_12.png"), np.zeros((20, 30, 3), np.uint8))
    entry = {"size": [30, 20], "regions": regions}
    (folder / "gt.json").write_text(json.dumps({"img_12.png": entry}), encoding="utf-8")
    return folder


def region(**values: object) -> dict[str, object]:
    points = [[0, 0], [10, 0], [10, 5], [0, 5]]
    return {"points": points, "ignore": False, "text": None} | values


def test_labels_become_a_sample(tmp_path: Path) -> None:
    folder = write_set(
        tmp_path / "ic15", [region(text="a b c"), region(), region(ignore=True, text="###")]
    )
    sample = load(read_set(folder)[0])
    assert sample.image.shape == (20, 30, 3)
    assert sample.line_labels is LineLabels.WORDS
    assert sample.line_counts == [3, None]
    assert sample.line_texts == ["a b c", None]
    assert len(sample.ignored) == 1
    assert not sample.has_characters


def test_characters_are_known_only_when_every_word_has_them(tmp_path: Path) -> None:
    spelled = region(text="a", chars=[region(text="a")])
    full = load(read_set(write_set(tmp_path / "one", [spelled]))[0])
    assert full.has_characters
    assert len(full.characters) == 1
    part = load(read_set(write_set(tmp_path / "two", [spelled, region(text="b")]))[0])
    assert not part.has_characters


def test_traced_outlines_lose_their_steps(tmp_path: Path) -> None:
    steps = [[x, 5 + x % 2] for x in range(30)] + [[x, 12] for x in reversed(range(30))]
    sample = load(read_set(write_set(tmp_path / "gothic", [region(points=steps)]))[0])
    assert 3 < len(sample.lines[0]) < 12


def test_traced_outlines_begin_where_reading_does_and_corners_stay(tmp_path: Path) -> None:
    bottom_left_first = [[0, 40], [0, 12], [50, 8], [120, 12], [200, 8], [200, 40]]
    on_its_head = [[200, 90], [0, 90], [0, 60], [200, 60]]
    regions = [region(points=bottom_left_first), region(points=on_its_head)]
    traced, turned = load(read_set(write_set(tmp_path / "gothic", regions))[0]).lines
    assert traced[0].tolist() == [0, 12]
    assert turned.tolist() == on_its_head


def test_a_foreign_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "gt.json").write_text('{"a": 3}', encoding="utf-8")
    with pytest.raises(ForeignFile, match=r"gt\.json"):
        read_set(tmp_path)


def test_a_missing_image_is_named(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "set", [region()])
    (folder / "images" / "img_12.png").write_bytes(b"")
    with pytest.raises(UnreadableImage, match="img_12"):
        load(read_set(folder)[0])


def test_neighbouring_pictures_and_shops_stay_together() -> None:
    assert group_of("IMG_0063.webp", None) == group_of("IMG_0064.webp", None)
    assert group_of("a.webp", "SHOP") == "SHOP"


def test_every_real_set_keeps_some_groups_back_and_splits_none(real_data: Path) -> None:
    for name in LINE_LABELS:
        images = read_set(real_data / name)
        kept = [image for image in images if is_held_out(name, image.group)]
        assert 0.04 < len(kept) / len(images) <= 0.5, name
        training = shared_sets.read_sets(real_data, [name], held_out=False)
        assert not {image.group for image in kept} & {image.group for image in training}
        assert len(training) + len(kept) == len(images)
