"""Maps are compared with the truth, pixel by pixel."""

import numpy as np
import pytest

from labeler.core.detection import ProbabilityMaps
from labeler.core.sample import Sample
from labeler.evaluation.masks import MaskScorer
from labeler.maps.encode import EncodeSettings, encode
from tests.builders import quad

SIZE = (400, 200)
LINE, CHARACTER, IGNORED = quad(40, 40, 200, 40), quad(40, 40, 30, 40), quad(40, 120, 200, 40)


def perfect(zoom=2):
    """Maps that say exactly what a network is trained to say, at 1/zoom of the image's size."""

    def on_map(outline):
        return np.array(outline, np.float32) / zoom

    truth = encode(
        Sample(
            np.zeros((SIZE[1] // zoom, SIZE[0] // zoom, 3), np.uint8),
            lines=[on_map(LINE)],
            characters=[on_map(CHARACTER)],
            has_characters=True,
        ),
        EncodeSettings(stride=1),
    )
    return ProbabilityMaps(
        *(np.where(one >= 0.5, 255, 0).astype(np.uint8) for one in (truth.character, truth.line))
    )


def test_what_a_network_is_trained_to_say_is_right_at_any_resolution():
    for zoom in (1, 2, 4):
        scorer = MaskScorer()
        scorer.add(perfect(zoom), SIZE, [LINE], [CHARACTER])
        scores = scorer.scores()
        assert (scores["line"].iou, scores["character"].iou) == (1, 1)


def test_half_a_map_covers_half_the_truth():
    maps = perfect()
    maps.line[:, 70:] = 0
    scorer = MaskScorer()
    scorer.add(maps, SIZE, [LINE], [CHARACTER])
    line = scorer.scores()["line"]
    assert line.precision == 1
    assert line.iou == line.recall == pytest.approx(0.5, abs=0.02)


def test_pages_are_summed_by_pixels():
    scorer = MaskScorer()
    blank = np.zeros((100, 200), np.uint8)
    scorer.add(perfect(), SIZE, [LINE], None)
    scorer.add(ProbabilityMaps(blank, blank), SIZE, [LINE], None)
    assert scorer.scores()["line"].iou == pytest.approx(0.5)
    assert scorer.scores()["line"].pages == 2
    assert "character" not in scorer.scores()


def test_dont_care_regions_do_not_count():
    maps = perfect()
    maps.line[62:78, 22:118] = 255
    careless, careful = MaskScorer(), MaskScorer()
    careless.add(maps, SIZE, [LINE], None)
    careful.add(maps, SIZE, [LINE], None, [IGNORED])
    assert careless.scores()["line"].precision < 0.7
    assert careful.scores()["line"].precision == 1


def test_without_maps_there_are_no_scores():
    assert MaskScorer().scores() == {}
