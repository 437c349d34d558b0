"""Of several readings of one place the fittest wins."""

import numpy as np

from labeler.core.detection import DEFAULT_SCORE
from labeler.core.looks import TextSizes, fit
from labeler.maps.assignment import height_of
from labeler.maps.decode import Instances, ScoredPolygon
from labeler.maps.merge import ScaleDetections, merge

SETTINGS = TextSizes()


def box(x0, y0, x1, y1):
    return np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def test_small_text_is_read_at_the_fine_scale_and_large_at_the_coarse_one():
    small, large = box(0, 0, 200, 20), box(0, 100, 900, 260)
    coarse = Instances([ScoredPolygon(small + 3, 0.8), ScoredPolygon(large, 0.8)])
    pieces = [
        ScoredPolygon(box(0, 110, 400, 250), 0.9),
        ScoredPolygon(box(450, 110, 900, 250), 0.9),
    ]
    fine = Instances([ScoredPolygon(small, 0.8), *pieces])
    merged = merge([ScaleDetections(coarse, 0.25), ScaleDetections(fine, 1.0)], SETTINGS)
    assert [line.polygon.tolist() for line in merged.lines] == [large.tolist(), small.tolist()]


def test_what_only_one_scale_sees_stays():
    coarse = Instances([ScoredPolygon(box(0, 0, 100, 20), 0.5)])
    fine = Instances([ScoredPolygon(box(0, 200, 100, 220), 0.5)])
    assert (
        len(merge([ScaleDetections(coarse, 0.5), ScaleDetections(fine, 1.0)], SETTINGS).lines) == 2
    )


def test_what_is_shown_does_not_depend_on_what_is_hidden():
    """A line too unsure to be shown never takes the place of one that is shown."""
    sure = ScoredPolygon(box(0, 0, 200, 90), DEFAULT_SCORE + 0.05)
    unsure = ScoredPolygon(box(0, 0, 190, 88), DEFAULT_SCORE - 0.1)
    readings = [ScaleDetections(Instances([unsure]), 0.5), ScaleDetections(Instances([sure]), 1.0)]
    (line,) = merge(readings, SETTINGS).lines
    assert line is sure


def test_neighbours_of_one_scale_do_not_compete():
    lines = [ScoredPolygon(box(0, 20 * k, 300, 20 * k + 22), 0.9) for k in range(5)]
    merged = merge(
        [ScaleDetections(Instances(lines), 1.0), ScaleDetections(Instances(), 0.5)], SETTINGS
    )
    assert len(merged.lines) == 5


def test_characters_come_from_one_scale_per_line():
    line = box(0, 0, 400, 30)
    coarse = Instances([ScoredPolygon(line, 0.9)], [ScoredPolygon(box(0, 2, 80, 28), 0.9)])
    letters = [ScoredPolygon(box(20 * k, 2, 20 * k + 16, 28), 0.9) for k in range(20)]
    stray = ScoredPolygon(box(700, 0, 716, 26), 0.9)
    fine = Instances([ScoredPolygon(line, 0.8)], [*letters, stray])
    merged = merge([ScaleDetections(coarse, 0.5), ScaleDetections(fine, 1.0)], SETTINGS)
    assert len(merged.lines) == 1
    assert merged.characters == [*letters, stray]


def test_height_of_straight_and_curved_lines():
    assert abs(height_of(box(0, 0, 300, 20)) - 20) < 1e-3
    angles = np.linspace(0, np.pi, 40)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    arch = np.concatenate([200 * ring, 180 * ring[::-1]]).astype(np.float32)
    assert height_of(arch) < 45


def test_fit():
    assert fit(30, (12, 56)) == 1
    assert fit(6, (12, 56)) == 0.5
    assert fit(112, (12, 56)) == 0.5
    assert fit(0, (12, 56)) == 0
