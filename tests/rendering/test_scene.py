"""Whole samples, as training sees them."""

import hashlib
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from shapely.geometry import Point, Polygon

from labeler.core.errors import UnreadableImage
from labeler.core.geometry import signed_area
from labeler.core.sample import LineLabels, Sample
from labeler.core.text import count_characters
from labeler.rendering import documents, fonts, glyph_cache, textures
from labeler.rendering.receipts import write_receipt
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import Backdrop, RenderSettings

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
    """All but those the border cuts: of a letter of which less than half is seen only ink is left."""
    characters = iter(sample.characters)
    for line, count in zip(sample.lines, sample.line_counts, strict=True):
        own = np.concatenate([next(characters) for _ in range(count or 0)])
        if line.min() <= 0 or line.max() >= 320:
            continue
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
    """Whatever was rendered before, and with nothing in the caches."""
    samples = [rendered(RenderSettings(), 11)]
    rendered(RenderSettings(), 12)
    samples.append(rendered(RenderSettings(), 11))
    for cached in (fonts.font_at, glyph_cache.glyph_cache, textures.pooled_texture):
        cached.cache_clear()
    samples.append(rendered(RenderSettings(), 11))
    first = samples[0]
    for other in samples[1:]:
        assert np.array_equal(first.image, other.image)
        assert first.line_texts == other.line_texts
        for mine, theirs in zip(first.characters, other.characters, strict=True):
            assert np.array_equal(mine, theirs)


def test_another_process_gives_the_same_sample() -> None:
    code = (
        "import hashlib, numpy as np; from labeler.rendering.scene import render_sample;"
        "image = render_sample(np.random.default_rng(5), 320).image;"
        "print(hashlib.sha256(image.tobytes()).hexdigest())"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    image = rendered(RenderSettings(), 5).image
    assert answer.stdout.strip() == hashlib.sha256(image.tobytes()).hexdigest()


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    """A red photograph, 500 x 400, with a green poster in its middle."""
    photo = np.full((400, 500, 3), (200, 30, 30), np.uint8)
    photo[150:250, 200:300] = (0, 200, 0)
    Image.fromarray(photo).save(tmp_path / "wall.png")
    return tmp_path / "wall.png"


POSTER = ((200.0, 150.0), (300.0, 150.0), (300.0, 250.0), (200.0, 250.0))


@pytest.mark.parametrize("seed", range(2, 10))
def test_scenes_are_written_on_images_of_the_user(wall: Path, seed: int) -> None:
    """What may be text there is ignored, wherever it comes to lie, and never written over."""
    settings = RenderSettings(
        documents=0,
        textless=0,
        backgrounds=(Backdrop(wall, ignored=(POSTER,)),),
        own_backgrounds=1,
    )
    sample = rendered(settings, seed)
    red, green, _ = sample.image.reshape(-1, 3).mean(0)
    assert red > green
    poster = mask_of(sample.ignored[:1], 320) > 0
    assert poster.sum() > 400
    assert (mask_of(sample.lines, 320) & poster).sum() < 0.01 * poster.sum()
    inside = sample.image[cv2.erode(poster.astype(np.uint8), np.ones((9, 9))) > 0]
    assert inside[:, 1].mean() > inside[:, 0].mean()


@pytest.mark.parametrize("seed", range(6))
def test_a_page_covers_what_is_ignored_below_it(wall: Path, seed: int) -> None:
    everywhere = ((0.0, 0.0), (500.0, 0.0), (500.0, 400.0), (0.0, 400.0))
    settings = RenderSettings(
        documents=1, backgrounds=(Backdrop(wall, ignored=(everywhere,)),), own_backgrounds=1
    )
    sample = rendered(settings, seed)
    assert sample.lines
    lines = mask_of(sample.lines, 320) > 0
    assert (mask_of(sample.ignored, 320)[lines] > 0).mean() < 0.2


def test_a_background_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    settings = RenderSettings(
        documents=0, backgrounds=(Backdrop(tmp_path / "gone.png"),), own_backgrounds=1
    )
    with pytest.raises(UnreadableImage, match=r"gone\.png"):
        rendered(settings, 1)


def test_receipts_are_outlined_by_upright_rectangles_with_air(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(documents, "LAYOUTS", ((write_receipt, 1.0),))
    settings = RenderSettings(documents=1, blackletter=0)
    upright = total = 0
    for seed in range(8):
        for line in rendered(settings, seed).lines:
            low, high = line.min(0), line.max(0)
            upright += len(line) == 4 and {*map(tuple, line)} == {
                (low[0], low[1]),
                (high[0], low[1]),
                (high[0], high[1]),
                (low[0], high[1]),
            }
            total += 1
    assert upright > 0.5 * total > 0


def test_words_cover_the_characters_of_their_lines() -> None:
    as_lines = render_sample(np.random.default_rng(12), 512)
    as_words = render_sample(np.random.default_rng(12), 512, RenderSettings(words=True))
    np.testing.assert_array_equal(as_lines.image, as_words.image)
    texts = [text or "" for text in as_lines.line_texts]
    assert sum(len(text.split()) for text in texts) > len(texts)
    assert all(" " not in (text or "") for text in as_words.line_texts)
    characters = [Point(*quad.mean(0)) for quad in as_words.characters]
    words = [Polygon(word).buffer(0.5) for word in as_words.lines]
    covered = sum(any(word.contains(point) for word in words) for point in characters)
    assert covered >= 0.98 * len(characters)
