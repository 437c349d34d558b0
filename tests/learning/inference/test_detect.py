"""Detecting on painted pages: what is drawn is found, whatever its size and the page's."""

import tracemalloc

import cv2
import numpy as np
import pytest
import torch

from labeler.app.pipeline import Pipeline
from labeler.core.detection import DEFAULT_SCORE, Decode, DetectSettings
from labeler.core.errors import Cancelled, WeightsError
from labeler.core.geometry import intersection_over_union
from labeler.core.progress import Progress
from labeler.learning.checkpoint import BEST_SCORE, save_weights
from labeler.learning.inference.detect import PageDetector, load_detector
from labeler.learning.inference.scales import ScaleSettings
from labeler.learning.networks.detector import DetectionNetwork as DetectorNetwork
from labeler.learning.networks.detector import DetectorConfig
from labeler.maps import offset
from labeler.maps.tiles import TileSettings

BARE = DetectSettings(score_threshold=0.5)
"""Most lines are painted without characters, which counts against them."""


def box(x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
    return np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def paint(size, lines, characters=()):
    """An image that makes the painted network answer with the kernels of these regions."""
    image = np.full((size[1], size[0], 3), 128, np.uint8)
    for channel, ratio, polygons in (
        (0, offset.LINE_RATIO, lines),
        (1, offset.CHARACTER_RATIO, characters),
    ):
        plane = np.ascontiguousarray(image[..., channel])
        for polygon in polygons:
            for kernel in offset.shrink(polygon, ratio):
                path = np.rint((kernel - 0.5) * 16).astype(np.int32)
                cv2.fillPoly(plane, [path], 255, cv2.LINE_8, 4)
        image[..., channel] = plane
    return image


def assert_found(lines, found, overlap=0.7):
    assert len(found) == len(lines)
    for line in lines:
        assert max(intersection_over_union(line.tolist(), one.polygon) for one in found) > overlap


def test_lines_characters_and_counts(network):
    lines = [box(50, 60, 560, 110), box(50, 200, 400, 240)]
    characters = [box(60 + 40 * k, 66, 90 + 40 * k, 106) for k in range(12)]
    result = Pipeline(PageDetector(network)).find(paint((640, 480), lines, characters), BARE)
    assert result.size == (640, 480)
    assert_found(lines, result.lines)
    assert [line.count for line in result.lines] == [12, 0]
    assert len(result.characters) == 12
    assert (result.head_a, result.head_b) == (7, 7)
    assert result.milliseconds > 0
    assert result.maps.line.shape == (240, 320)
    assert result.maps.line.dtype == np.uint8
    assert result.maps.line.max() > 250


def test_large_and_small_lines_of_one_page_are_found_once(network):
    lines = [box(100, 100, 1100, 260)] + [
        box(100, 400 + 50 * k, 700, 424 + 50 * k) for k in range(8)
    ]
    result = Pipeline(PageDetector(network)).find(
        paint((1280, 960), lines), DetectSettings(score_threshold=0.5)
    )
    assert_found(lines, result.lines)


def test_a_line_with_characters_is_surer_than_one_without(network):
    lines = [box(50, 60, 560, 110), box(50, 200, 560, 250)]
    characters = [box(60 + 40 * k, 66, 90 + 40 * k, 106) for k in range(12)]
    image = paint((640, 480), lines, characters)
    written, bare = Pipeline(PageDetector(network)).find(image, BARE).lines
    assert bare.score == pytest.approx(0.74 * written.score, abs=0.01)
    shown = DetectSettings(score_threshold=(bare.score + written.score) / 2)
    assert Pipeline(PageDetector(network)).find(image, shown).lines == (written,)


def test_small_text_on_a_huge_page_is_found_in_tiles_and_empty_tiles_are_skipped(network):
    lines = [box(3000, 2950 + 60 * k, 3900, 2980 + 60 * k) for k in range(4)]
    image = paint((6000, 4000), lines)
    result = Pipeline(PageDetector(network)).find(image)
    assert_found(lines, result.lines)
    pixels = sum(np.prod(shape) for shape in network.shapes)
    assert pixels < 6000 * 4000 * 0.6
    assert max(result.maps.line.shape) <= 1024


def test_no_seams_where_tiles_meet(network):
    lines = [box(20, 30 + 40 * k, 1240, 56 + 40 * k) for k in range(20)]
    scales = ScaleSettings(tiles=TileSettings(side=256, overlap=128))
    image = paint((1280, 860), lines)
    assert_found(lines, Pipeline(PageDetector(network, scales)).find(image).lines)
    assert len(network.shapes) > 20


def test_an_empty_page_and_a_tiny_one(network):
    empty = np.full((300, 500, 3), 128, np.uint8)
    result = Pipeline(PageDetector(network)).find(empty)
    assert (result.lines, result.characters, result.regions) == ((), (), ())
    assert Pipeline(PageDetector(network)).find(np.full((1, 3, 3), 128, np.uint8)).lines == ()


def test_the_union_is_one_setting_apart(network):
    image = paint((640, 480), [box(50, 60, 560, 110)], [box(70, 66, 100, 106)])
    pipeline = Pipeline(PageDetector(network))
    literal = pipeline.find(image, DetectSettings(decode=Decode.UNION))
    assert [line.polygon for line in literal.lines] == [
        region.polygon for region in literal.regions
    ]
    assert pipeline.find(image).regions == literal.regions


def test_it_stops_when_told_to(network):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        Pipeline(PageDetector(network)).find(paint((640, 480), []), progress=progress)
    assert network.shapes == []


def test_without_count_heads_there_are_no_head_counts(network):
    network.has_counts = False
    result = Pipeline(PageDetector(network)).find(paint((640, 480), [box(50, 60, 560, 110)]), BARE)
    assert (result.head_a, result.head_b) == (None, None)
    assert len(result.lines) == 1


def test_weights_are_loaded_and_run(tmp_path):
    torch.manual_seed(0)
    config = DetectorConfig(count_heads=False)
    save_weights(tmp_path / "weights.safetensors", DetectorNetwork(config), {}, half=True)
    detector = Pipeline(load_detector(tmp_path / "weights.safetensors", "cpu"))
    image = np.random.default_rng(0).integers(0, 255, (70, 100, 3), np.uint8)
    result = detector.find(image)
    assert result.size == (100, 70)
    assert result.maps.line.shape == result.maps.character.shape
    with pytest.raises(WeightsError):
        load_detector(tmp_path / "missing.safetensors", "cpu")


@pytest.mark.parametrize(("largest", "looks"), [(8000, 3), (1999, 2)])
def test_small_print_is_looked_at_once_more_unless_that_takes_too_much(network, largest, looks):
    lines = [box(60, 60 + 60 * k, 1100, 76 + 60 * k) for k in range(12)]
    image = paint((1250, 960), lines)
    scales = ScaleSettings(largest_enlarged=largest, tiles=TileSettings(side=4096))
    assert_found(lines, Pipeline(PageDetector(network, scales)).find(image).lines, overlap=0.5)
    assert len(network.shapes) == looks


def test_a_huge_page_takes_no_more_memory_than_its_own_size(network):
    lines = [box(500 * x, 60 * y, 500 * x + 400, 60 * y + 20) for x in range(8) for y in range(90)]
    image = paint((4000, 6000), lines)
    network.density = 0.1
    tracemalloc.start()  # counts the arrays of numpy and of OpenCV
    result = Pipeline(PageDetector(network)).find(image, BARE)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(result.lines) > 700
    assert sum(np.prod(shape) for shape in network.shapes) > 4000 * 5000
    assert peak < image.nbytes


def test_a_detector_shows_more_where_its_weights_do_best_with_lower_scores(network):
    image = np.full((200, 600, 3), 128, np.uint8)
    image[60:100, 40:560, 0] = 200  # a line of which the network is not quite sure
    usual = Pipeline(PageDetector(network)).find(image, DetectSettings(score_threshold=0.1))
    (line,) = usual.lines
    assert line.score < DEFAULT_SCORE
    (lifted,) = Pipeline(PageDetector(network, best=line.score - 0.02)).find(image).lines
    assert lifted.polygon == line.polygon
    assert lifted.score > DEFAULT_SCORE


def test_weights_bring_their_best_score_along(tmp_path):
    torch.manual_seed(0)
    path = tmp_path / "weights.safetensors"
    save_weights(path, DetectorNetwork(DetectorConfig(decoder_channels=8)), {BEST_SCORE: 0.4})
    assert load_detector(path, "cpu").best == 0.4
