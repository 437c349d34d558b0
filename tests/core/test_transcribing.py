"""Transcripts: who vouches for them, and which counts follow them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core import edits, settling, transcribing
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Origin,
    Page,
    ReviewState,
    TextSource,
)
from labeler.core.reading import Reading
from labeler.core.text import as_transcript, count_characters
from tests.builders import character, line, page, quad
from tests.fakes.readers import reading

GUESS = Count(7, CountSource.MODEL)


def test_what_is_typed_is_a_persons_and_written_as_transcripts_are() -> None:
    before = page(line(0, 0, "a", text="Sum", text_source=TextSource.READER))
    after = transcribing.set_text(before, "a", " cafe\u0301\nau lait ").region("a")
    assert (after.text, after.text_source) == ("caf\u00e9 au lait", TextSource.PERSON)
    assert transcribing.set_text(before, "a", "Sum").region("a").text_source is TextSource.PERSON
    gone = transcribing.set_text(before, "a", " ").region("a")
    assert (gone.text, gone.text_source) == ("", TextSource.PERSON)


def test_a_typed_count_survives_a_transcript_until_it_is_taken_from_it() -> None:
    typed = edits.set_count(page(line(0, 0, "a")), {"a"}, 4)
    written = transcribing.set_text(typed, "a", "hello")
    assert written.region("a").count == Count(4, CountSource.TYPED)
    counted = transcribing.count_from_text(written, {"a"})
    assert counted.region("a").count == Count(5, CountSource.TRANSCRIPT)


def test_grapheme_clusters_are_counted_and_spaces_are_not() -> None:
    text = "e\u0301 \u092d\u093f!"
    written = transcribing.set_text(page(line(0, 0, "a", count=GUESS)), "a", text)
    assert written.region("a").count == Count(3, CountSource.TRANSCRIPT)


def test_a_count_is_taken_from_the_reading_where_there_is_no_transcript() -> None:
    before = page(line(0, 0, "a"), line(0, 40, "b", text="ab"), line(0, 80, "c", count=GUESS))
    readings = {
        quad(0, 0): reading("x y"),
        quad(0, 40): reading("longer"),
        quad(0, 80): reading(""),
    }
    after = transcribing.count_from_text(before, {"a", "b", "c"}, readings)
    assert [region.count for region in after.lines] == [
        Count(2, CountSource.READING),
        Count(2, CountSource.TRANSCRIPT),
        GUESS,
    ]
    assert [region.text for region in after.lines] == ["", "ab", ""]


def test_estimates_are_kept_as_they_are_shown_but_not_where_somebody_settled_them() -> None:
    settled = settling.settle(page(line(0, 40, "b", count=GUESS)), {"b"})
    before = page(line(0, 0, "a", count=GUESS, origin=Origin(3)), *settled.lines, line(0, 80, "c"))
    readings = {one.polygon: reading("x y") for one in before.lines}
    after = transcribing.count_as_read(before, readings)
    assert [one.count for one in after.lines] == [Count(2, CountSource.READING), GUESS, None]
    assert not after.region("a").origin.is_corrected


def test_one_confirmed_reading_is_a_persons_and_no_correction() -> None:
    before = page(line(0, 0, "a", count=GUESS, origin=Origin(3)), line(0, 40, "b"))
    after = transcribing.confirm_reading(before, "a", reading("Total "))
    assert after.region("a") == line(
        0, 0, "a", text="Total", count=Count(5, CountSource.TRANSCRIPT), origin=Origin(3)
    )
    assert after.region("b") == before.region("b")
    assert after.state is ReviewState.IN_WORK
    assert transcribing.confirm_reading(before, "a", reading(" ")) is before
    with pytest.raises(KeyError):
        transcribing.confirm_reading(before, "nobody", reading("Total"))


regions = st.builds(
    lambda y, text, ignore, count, source: line(
        0, y, f"l{y}", text=text, ignore=ignore, count=count, text_source=source
    ),
    st.integers(0, 200),
    st.sampled_from(["", "", "typed"]),
    st.none() | st.sampled_from(IgnoreReason),
    st.none() | st.builds(Count, st.integers(0, 9), st.sampled_from(CountSource)),
    st.sampled_from(TextSource),
)
pages = st.lists(regions, max_size=5, unique_by=lambda region: region.id).map(
    lambda lines: page(*lines, character(0, 0, "l0", "c"))
)
readings = st.dictionaries(
    st.integers(0, 200).map(lambda y: quad(0, y)),
    (st.text(max_size=6) | st.just("Sum")).map(reading),
    max_size=6,
)


@given(pages, readings)
def test_accepting_confirms_what_was_read_where_nobody_wrote(
    before: Page, found: dict[tuple[tuple[float, float], ...], Reading]
) -> None:
    after = transcribing.confirm_readings(before, found)
    assert after.characters == before.characters
    for old, new in zip(before.lines, after.lines, strict=True):
        text = as_transcript(found[old.polygon].text) if old.polygon in found else ""
        if old.text or old.ignore or not text:
            assert new == old
            continue
        assert (new.text, new.text_source) == (text, TextSource.READER)
        if old.count is None or old.count.source is not CountSource.TYPED:
            assert new.count == Count(count_characters(text), CountSource.TRANSCRIPT)
        else:
            assert new.count == old.count
    assert transcribing.confirm_readings(after, found) == after


def test_accepting_with_readings_corrects_no_proposal() -> None:
    before = page(line(0, 0, "a", origin=Origin(3)))
    after = transcribing.confirm_readings(before, {quad(0, 0): reading("Sum")})
    assert after.region("a").origin == Origin(3)
