"""How transcripts are written, and how their characters are counted."""

import unicodedata

import regex
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.text import as_transcript, count_characters, graphemes


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_is_split_as_unicode_says(text: str) -> None:
    expected = [cluster for cluster in regex.findall(r"\X", text) if not cluster.isspace()]
    assert graphemes(text) == expected


def test_marks_belong_to_their_letters_and_spaces_do_not_count() -> None:
    assert graphemes("e\u0301 ü\r\nक\u093f") == ["e\u0301", "ü", "क\u093f"]
    assert count_characters("a b\tc\n") == 3


def test_a_transcript_is_one_composed_line_without_space_around_it() -> None:
    assert as_transcript(" cafe\u0301\r\nau\u2028lait\n") == "caf\u00e9 au lait"
    assert as_transcript("\u2000 \t\n") == ""
    assert as_transcript("ﬁn  x²") == "ﬁn  x²"  # what stands there stays, only composed


@given(st.text())
def test_a_transcript_stays_as_it_is(text: str) -> None:
    written = as_transcript(text)
    assert as_transcript(written) == written == written.strip()
    assert len(written.splitlines()) <= 1
    assert unicodedata.is_normalized("NFC", written)
    assert count_characters(written) <= count_characters(text)
