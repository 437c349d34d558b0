"""Whole samples, as training sees them."""

import cv2
import numpy as np
import pytest
from shapely.geometry import Polygon

from labeler.core.geometry import signed_area
from labeler.core.sample import LineLabels, Sample
from labeler.core.text import count_characters
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import RenderSettings

DOCUMENTS, SCENES = RenderSettings(documents=1.0), RenderSettings(documents=0.0, textless=0.0)
CASES = [(settings, seed) for settings in (DOCUMENTS, SCENES) for seed in range(6)]


def rendered(settings: RenderSettings, seed: int, size: int = 320) -> Sample:
    return render_sample(np.random.default_rng(seed), size, settings)


def mask_of(polygons: list[np.ndarray], size: int) -> np.ndarray:
    mask = np.zeros((size, size), np.uint8)
    for polygon in polygons:
        cv2.fillPoly(mask, [np.round(polygon).astype(np.int32)], 1)
    return mask


@pytest.fixture(scope="module", params=CASES, ids=lambda c: f"{c[0].documents:.0f}-{c[1]}")
def sample(request: pytest.FixtureRequest) -> Sample:
    return rendered(*request.param)


def test_a_sample_is_complete(sample: Sample) -> None:
    assert sample.image.shape == (320, 320, 3)
    assert sample.image.dtype == np.uint8
    assert sample.line_labels is LineLabels.EXACT
    assert sample.has_characters
    assert len(sample.lines) == len(sample.line_counts) == len(sample.line_texts)
    assert sample.lines or sample.ignored


def test_polygons_lie_inside_the_image(sample: Sample) -> None:
    for polygon in sample.lines + sample.characters + sample.ignored:
        assert polygon.dtype == np.float32
        assert len(polygon) >= 3
        assert polygon.min() >= 0
        assert polygon.max() <= 320


def test_lines_and_characters_run_clockwise(sample: Sample) -> None:
    for polygon in sample.lines + sample.characters:
        assert signed_area(polygon.tolist()) > 0


def test_counts_are_those_of_the_transcripts_and_of_the_polygons(sample: Sample) -> None:
    for count, text in zip(sample.line_counts, sample.line_texts, strict=True):
        assert text is not None
        assert count == count_characters(text) > 0
    assert sum(count or 0 for count in sample.line_counts) == len(sample.characters)


def test_characters_lie_on_their_lines_in_reading_order(sample: Sample) -> None:
    characters = iter(sample.characters)
    for line, count in zip(sample.lines, sample.line_counts, strict=True):
        shape = Polygon(line).buffer(1.5)
        for _ in range(count or 0):
            character = Polygon(next(characters))
            assert shape.intersection(character).area >= 0.9 * character.area


def test_lines_are_tight_around_their_characters(sample: Sample) -> None:
    characters = iter(sample.characters)
    for line, count in zip(sample.lines, sample.line_counts, strict=True):
        own = np.concatenate([next(characters) for _ in range(count or 0)])
        slack = np.concatenate([line.min(0) - own.min(0), own.max(0) - line.max(0)])
        height = np.sqrt(cv2.contourArea(line))
        assert slack.max() <= 1.0
        assert slack.min() >= -max(4.0, 0.35 * height)


def test_straight_lines_have_four_vertices() -> None:
    lines = [line for seed in range(4) for line in rendered(SCENES, seed).lines]
    assert any(len(line) == 4 for line in lines)


def test_ink_differs_from_its_surroundings_inside_characters() -> None:
    """On clean pages the characters, and nothing between the lines, carry the contrast."""
    contrasts = []
    for seed in range(4):
        sample = rendered(DOCUMENTS, seed)
        grey = cv2.cvtColor(sample.image, cv2.COLOR_RGB2GRAY)
        edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
        characters = mask_of(sample.characters, 320) > 0
        lines = mask_of(sample.lines + sample.ignored, 320) > 0
        around = (cv2.dilate(lines.astype(np.uint8), np.ones((9, 9))) > 0) & ~lines
        contrasts.append(edges[characters].mean() / (1 + edges[around].mean()))
    assert np.median(contrasts) > 2


def test_the_same_seed_gives_the_same_sample() -> None:
    first, second = rendered(RenderSettings(), 11), rendered(RenderSettings(), 11)
    assert np.array_equal(first.image, second.image)
    assert first.line_texts == second.line_texts
    for one, other in zip(first.characters, second.characters, strict=True):
        assert np.array_equal(one, other)


def test_a_scene_can_be_written_on_a_photograph_of_the_user(tmp_path) -> None:
    photo = np.full((400, 500, 3), (200, 30, 30), np.uint8)
    cv2.imwrite(str(tmp_path / "wall.png"), photo[..., ::-1])
    settings = RenderSettings(
        documents=0, textless=1, backgrounds=(tmp_path / "wall.png",), own_backgrounds=1
    )
    sample = rendered(settings, 5)
    assert sample.lines == []
    middle = sample.image.reshape(-1, 3).mean(0)
    assert middle[0] > middle[1:].max() + 10
