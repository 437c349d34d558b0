"""Labels become maps, and what is not known does not count."""

import cv2
import numpy as np
import pytest

from labeler.core.sample import LineLabels, Sample
from labeler.maps import offset
from labeler.maps.encode import EncodeSettings, encode


def box(x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
    return np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def sample(**labels) -> Sample:
    return Sample(np.zeros((160, 240, 3), np.uint8), **labels)


def test_maps_are_half_as_large_as_the_image():
    maps = encode(sample(lines=[box(20, 20, 200, 60)]))
    for name in ("character", "line", "threshold"):
        assert getattr(maps, name).shape == (80, 120)
        assert getattr(maps, name).dtype == np.float32
    assert maps.line_mask.shape == (80, 120)


@pytest.mark.parametrize("shift", [0.0, 0.3, 0.8, 1.7])
def test_coverage_sums_to_the_area_of_the_kernel(shift):
    line = box(20 + shift, 20 + shift, 200, 60)
    (kernel,) = offset.shrink(line, 0.4)
    maps = encode(sample(lines=[line]))
    assert maps.line.sum() * 4 == pytest.approx(offset.area(kernel), rel=0.06)
    rows = np.arange(80) + 0.5
    centre = (maps.line.sum(axis=1) * rows).sum() / maps.line.sum() * 2
    assert centre == pytest.approx(line[:, 1].mean(), abs=0.3)


def test_threshold_is_highest_on_the_border_and_counts_only_near_it():
    maps = encode(sample(lines=[box(20, 20, 200, 80)]))
    assert maps.threshold[10, 60] == pytest.approx(0.7, abs=0.03)
    assert maps.threshold[25, 60] == pytest.approx(0.3)
    assert maps.threshold.min() == pytest.approx(0.3)
    assert maps.threshold_mask[10, 60] == 1
    assert maps.threshold_mask[79, 119] == 0
    assert (maps.threshold[maps.threshold_mask == 0] == maps.threshold.min()).all()


def test_missing_labels_do_not_count():
    maps = encode(sample(lines=[box(20, 20, 200, 60)]))
    assert not maps.character_mask.any()
    assert maps.line_mask.all()
    only_characters = sample(
        characters=[box(20, 20, 50, 60)], has_characters=True, line_labels=LineLabels.NONE
    )
    maps = encode(only_characters)
    assert maps.character_mask.all()
    assert maps.character.max() == 1
    assert not maps.line_mask.any()
    assert not maps.threshold_mask.any()


def test_ignored_regions_and_tiny_text_do_not_count():
    maps = encode(
        sample(
            lines=[box(20, 20, 200, 60), box(20, 100, 60, 103)], ignored=[box(100, 90, 200, 140)]
        )
    )
    assert maps.line_mask[50, 15] == 0
    assert maps.line_mask[55, 75] == 0
    assert not maps.line[45:].any()
    assert not maps.threshold_mask[46:69, 51:99].any()
    assert maps.line_mask[20, 60] == 1


def test_text_wins_where_an_ignored_region_covers_it():
    maps = encode(sample(lines=[box(20, 20, 200, 60)], ignored=[box(0, 0, 240, 160)]))
    assert maps.line_mask[20, 60] == 1
    assert maps.line_mask[60, 60] == 0


@pytest.mark.parametrize("labels", [LineLabels.WORDS, LineLabels.WEAK])
def test_the_gap_between_words_of_a_row_is_unknown(labels):
    words = [box(20, 20, 80, 44), box(94, 22, 150, 46), box(210, 20, 238, 44), box(20, 90, 80, 114)]
    maps = encode(sample(lines=words, line_labels=labels))
    assert maps.line_mask[16, 43] == 0
    assert maps.threshold_mask[16, 41] == 0
    assert maps.line[16, 25] == 1
    assert maps.line_mask[16, 25] == 1
    assert maps.line_mask[16, 90] == 1, "a wide gap is background"
    assert maps.line_mask[35, 25] == 1, "so is the space between rows"
    exact = encode(sample(lines=words))
    assert exact.line_mask.all()


def test_the_gap_between_lines_of_a_row_weighs_more():
    lines = [box(10, 20, 50, 40), box(60, 20, 110, 40), box(10, 70, 50, 90)]
    maps = encode(sample(lines=lines))
    gap, open_ground = maps.line_mask[15, 27], maps.line_mask[40, 45]
    assert gap == EncodeSettings().gap_weight > open_ground == 1
    assert (maps.line_mask[maps.line > 0] == 1).all()
    assert maps.line_mask[:20, :6].max() == 1  # left of the row is no gap


def test_words_below_each_other_and_of_other_sizes_are_no_row():
    words = [box(20, 20, 80, 44), box(20, 50, 80, 74), box(90, 20, 150, 70)]
    maps = encode(sample(lines=words, line_labels=LineLabels.WEAK))
    assert maps.line_mask.all()


def test_counts():
    characters = [box(20, 20, 40, 60), box(50, 20, 70, 60)]
    lines = [box(20, 20, 200, 60), box(20, 80, 200, 120)]
    known = [7, 5]
    assert encode(sample(characters=characters, has_characters=True)).count == 2
    assert encode(sample(characters=characters, line_labels=LineLabels.NONE)).count is None
    assert encode(sample(lines=lines, line_counts=known)).count == 12
    assert encode(sample(lines=lines, line_counts=[7, None])).count is None
    assert encode(sample(lines=lines, line_counts=known, ignored=[lines[0]])).count is None
    weak = sample(lines=lines, line_counts=known, line_labels=LineLabels.WEAK)
    assert encode(weak).count == 12
    assert encode(sample(line_labels=LineLabels.WEAK)).count is None
    assert encode(sample(line_labels=LineLabels.NONE)).count is None
    assert encode(sample()).count == 0


def test_touching_lines_stay_apart():
    maps = encode(sample(lines=[box(20, 20, 200, 44), box(20, 44, 200, 68)]))
    assert not maps.line[22].any()
    assert maps.line[16, 60] > 0.9
    assert maps.line[28, 60] > 0.9


def test_a_line_with_a_waist_keeps_one_kernel():
    upper = [[20, 20], [90, 20], [90, 32], [130, 32], [130, 20], [200, 20]]
    lower = [[200, 60], [130, 60], [130, 48], [90, 48], [90, 60], [20, 60]]
    line = np.float32([*upper, *lower])
    assert len(offset.shrink(line, 0.4)) == 2
    maps = encode(sample(lines=[line]))
    assert cv2.connectedComponents((maps.line > 0.3).astype(np.uint8))[0] == 2


def test_other_strides_and_ratios():
    settings = EncodeSettings(stride=4, line_ratio=0.7)
    maps = encode(sample(lines=[box(20, 20, 200, 60)]), settings)
    assert maps.line.shape == (40, 60)
    assert maps.line.sum() > encode(sample(lines=[box(20, 20, 200, 60)])).line.sum() / 4


def test_polygons_outside_the_image_are_cut_off():
    maps = encode(sample(lines=[box(-50, -20, 100, 40), box(500, 500, 600, 540)]))
    assert maps.line[:, :40].any()
    assert np.isfinite(maps.threshold).all()


def test_the_kernel_of_a_small_line_weighs_more():
    lines = [box(10, 20, 110, 40), box(10, 60, 22, 80)]
    maps = encode(sample(lines=lines))
    assert maps.line_mask[15, 30] == maps.line_mask[40, 40] == 1
    assert maps.line_mask[35, 8] == 2, "a fifth of the mean area"
    assert maps.line_mask[maps.line == 0].max() == 1
    alone = encode(sample(lines=lines[1:]))
    assert alone.line_mask.max() == 1
