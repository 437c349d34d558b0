"""Lines are cut out of pages and streamed in batches of like width."""

import numpy as np
import pytest

from labeler.core.alphabet import load_alphabet
from labeler.core.errors import LabelerError
from labeler.core.sample import Sample
from labeler.learning.data.line_crops import (
    LineCrop,
    LineViewSettings,
    line_crops,
    line_view,
    plain_view,
)
from labeler.learning.data.line_stream import (
    POOL,
    KnownLines,
    LinePools,
    RenderedLines,
    line_batches,
    read_lines,
)
from labeler.learning.networks.recognizer import LineForm
from labeler.rendering.settings import RenderSettings, Script

LATIN = load_alphabet("latin")
FORM = LineForm()


def page(texts: list[str | None]) -> Sample:
    """Return a white page with a black bar for every line."""
    sample = Sample(np.full((60 * len(texts), 400, 3), 255, np.uint8), line_texts=texts)
    for row in range(len(texts)):
        top, right = 60 * row + 10, 100 + 40 * row
        sample.image[top + 5 : top + 35, 20:right] = 0
        sample.lines.append(
            np.array(
                [[15, top], [right + 5, top], [right + 5, top + 40], [15, top + 40]], np.float32
            )
        )
        sample.line_counts.append(None)
    return sample


def known(texts: list[str | None]) -> KnownLines:
    return KnownLines(lambda: read_lines([lambda: page(texts)]))


def test_lines_are_drawn_as_often_as_their_weights_say(rng: np.random.Generator) -> None:
    image = np.zeros((96, 60, 3), np.uint8)
    crops = [LineCrop(image, "easy"), LineCrop(image, "hard", weight=3.0)]
    texts = [crop.text for crop in KnownLines(lambda: crops).crops(4000, rng)]
    assert texts.count("hard") == pytest.approx(3000, abs=140)


def test_only_lines_with_a_transcript_are_cut_out() -> None:
    crops = list(line_crops(page(["one", None, "  ", "four"])))
    assert [crop.text for crop in crops] == ["one", "four"]
    assert crops[0].image.shape == (96, 171, 3)
    assert crops[0].image[30:66, 38:135].max() == 0, "the bar in the middle"
    assert crops[0].image[:21].min() == 255, "and a margin around it"


def test_views_differ_but_keep_height_and_text() -> None:
    crop = next(line_crops(page(["abc"])))
    views = [
        line_view(crop, LATIN, FORM, LineViewSettings(), np.random.default_rng(seed))
        for seed in range(20)
    ]
    shapes = {view.image.shape for view in views if view}
    assert {shape[0] for shape in shapes} == {FORM.height}
    assert len({shape[1] for shape in shapes}) > 5
    assert {view.classes for view in views if view} == {tuple(LATIN.encode("abc") or ())}


def test_some_views_stand_on_their_head_and_say_nothing(rng: np.random.Generator) -> None:
    image = np.full((64, 200, 3), 255, np.uint8)
    image[20:30] = 0
    settings = LineViewSettings(shift=0, slant=0, stretch=0, upside_down=1.0)
    turned = line_view(LineCrop(image, "three"), LATIN, FORM, settings, rng)
    assert turned is not None
    assert turned.classes == ()
    assert turned.image[:16].mean() > turned.image[16:].mean() + 20
    short = line_view(LineCrop(image, "HI"), LATIN, FORM, settings, rng)
    assert short is not None
    assert short.classes == tuple(LATIN.encode("HI") or ())


def test_a_plain_view_shows_what_the_outline_holds() -> None:
    crop = next(line_crops(page(["abc"])))
    view = plain_view(crop, FORM)
    assert view.shape == (32, 72, 3)
    assert view[8:24, 8:60].max() < 40


def test_texts_that_cannot_be_answered_give_no_view() -> None:
    image = np.zeros((64, 60, 3), np.uint8)
    settings = LineViewSettings()
    rng = np.random.default_rng(0)
    assert line_view(LineCrop(image, "\u4e00"), LATIN, FORM, settings, rng) is None
    assert (
        line_view(LineCrop(image, "many letters on few columns"), LATIN, FORM, settings, rng)
        is None
    )


def test_batches_are_functions_of_seed_and_step() -> None:
    pools = LinePools([(known(["one", "two", "three"]), 1.0)], LATIN, FORM, 4, 7)
    stream = line_batches(pools, first_step=0, workers=0)
    batches = [next(stream) for _ in range(POOL + 2)]
    again = next(line_batches(pools, first_step=POOL + 1, workers=0))
    assert again.lines.equal(batches[POOL + 1].lines)
    assert again.classes.equal(batches[POOL + 1].classes)
    assert all(len(batch) == 4 for batch in batches)
    spread = [int(batch.widths.max() - batch.widths.min()) for batch in batches[:POOL]]
    everything = [int(width) for batch in batches[:POOL] for width in batch.widths]
    assert sum(spread) < POOL * (max(everything) - min(everything)) / 2, "sorted by width"


def test_without_any_transcript_one_is_told_so() -> None:
    pools = LinePools([(known([None]), 1.0)], LATIN, FORM, 4, 7)
    with pytest.raises(LabelerError, match="no transcript"):
        next(line_batches(pools, first_step=0, workers=0))


def test_rendered_lines_come_in_the_number_asked_for() -> None:
    settings = RenderSettings(scripts=((Script.LATIN, 1.0),))
    pools = LinePools([(RenderedLines(settings, size=256), 1.0)], LATIN, FORM, 2, 0)
    batch = next(line_batches(pools, first_step=0, workers=0))
    assert batch.lines.shape[:3] == (2, 3, FORM.height)
    assert (batch.lengths > 0).all()
