"""Where training views come from."""

import importlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.errors import LabelerError, UnreadableImage
from labeler.core.sample import LineLabels, Sample
from labeler.learning.data.augmentation import text_height
from labeler.learning.data.sources import (
    Mixture,
    PageCache,
    PageSource,
    WordSource,
    drawn,
    pages_for,
    rendered_pages,
)
from labeler.learning.data.stream import ViewSet, batches
from labeler.learning.networks.encoder import Encoder

pages = importlib.import_module("tests.learning.pages")


def unreadable() -> Sample:
    raise UnreadableImage("gone")


def word() -> Sample:
    image = np.full((20, 40, 3), 200, np.uint8)
    characters = [pages.block(2, 2, 18, 18), pages.block(22, 2, 38, 18)]
    return Sample(image, characters=characters, has_characters=True)


def large_letter() -> Sample:
    image = np.full((600, 600, 3), 200, np.uint8)
    return Sample(image, lines=[pages.block(200, 200, 320, 300)], line_counts=[1])


def test_a_view_shows_text_with_all_its_labels() -> None:
    source = PageSource([pages.striped_page], cache=PageCache(10**6))
    views = [source.view(64, np.random.default_rng(seed)) for seed in range(12)]
    assert all(view.image.shape == (64, 64, 3) for view in views)
    assert all(view.maps.shape == (6, 32, 32) for view in views)
    assert sum(view.maps[2].max() > 0 for view in views) >= 8
    assert sum(view.maps[0].max() > 0 for view in views) >= 8
    assert all(view.count == view.density[0].sum() for view in views)


@given(st.lists(st.floats(1, 3), min_size=1, max_size=8))
def test_things_are_drawn_as_often_as_their_weights_say(weights: list[float]) -> None:
    rng, count = np.random.default_rng(0), 4000
    times = np.bincount([drawn(len(weights), weights, rng) for _ in range(count)])
    expected = count * np.array(weights) / sum(weights)
    assert times == pytest.approx(expected, abs=5 * np.sqrt(count) / 2)


def test_without_weights_views_are_those_they_always_were() -> None:
    first, second = np.random.default_rng(3), np.random.default_rng(3)
    assert [drawn(9, (), first) for _ in range(20)] == second.integers(9, size=20).tolist()


def test_an_unreadable_page_is_left_out() -> None:
    source = PageSource([unreadable, pages.striped_page])
    assert source.view(64, np.random.default_rng(0)).image.shape == (64, 64, 3)
    with pytest.raises(LabelerError, match="can be read"):
        PageSource([unreadable]).view(64, np.random.default_rng(0))


def test_text_is_shown_as_tall_as_the_encoder_is_to_find_it() -> None:
    encoder = Encoder()

    def tallest() -> float:
        source = pages_for(encoder, [large_letter], PageCache(10**6))
        views = [source.labelled_view(320, np.random.default_rng(seed))[0] for seed in range(40)]
        return max(text_height(line) for view in views for line in view.lines)

    usual = tallest()
    encoder.tallest_text = 220.0
    assert tallest() > 1.5 * usual


def test_words_fill_a_canvas_on_which_no_line_is_known() -> None:
    view = WordSource([word]).view(128, np.random.default_rng(0))
    assert view.count > 0
    assert view.count % 2 == 0
    assert view.maps[1].min() == 1  # characters are known everywhere
    assert view.maps[3].max() == 0  # lines nowhere


def test_rendered_pages_are_the_same_in_every_process() -> None:
    first, again = (rendered_pages(2, seed=5, size=128)[1]() for _ in range(2))
    assert first.has_characters
    assert first.line_labels is LineLabels.EXACT
    np.testing.assert_array_equal(first.image, again.image)


def test_the_cache_forgets_what_was_not_used_for_longest() -> None:
    reads: list[str] = []

    def page(name: str):  # type: ignore[no-untyped-def]
        def read() -> Sample:
            reads.append(name)
            return Sample(np.zeros((10, 10, 3), np.uint8))

        return read

    a, b, c = page("a"), page("b"), page("c")
    cache = PageCache(600)
    for load in (a, b, a, c, a, b):
        cache.get(load)
    assert reads == ["a", "b", "c", "b"]


def test_a_mixture_draws_by_weight() -> None:
    striped, words = PageSource([pages.striped_page]), WordSource([word])
    view = Mixture([striped, words], [0.0, 1.0]).view(64, np.random.default_rng(0))
    assert view.maps[3].max() == 0


@pytest.mark.parametrize("workers", [0, pytest.param(1, marks=pytest.mark.slow)])
def test_batches_depend_on_seed_and_step_only(workers: int) -> None:
    views = ViewSet([pages.NoisyPage(), pages.PageItself()], 96, seed=3)
    stream = batches(views, first_step=0, workers=0)
    next(stream)
    second = next(stream)
    again = next(batches(views, first_step=1, workers=workers))
    assert second.images.shape == (2, 3, 96, 96)
    assert np.array_equal(second.images.numpy(), again.images.numpy())
    other = next(batches(ViewSet(views.slots, 96, seed=4), first_step=1, workers=0))
    assert not np.array_equal(second.images.numpy(), other.images.numpy())
