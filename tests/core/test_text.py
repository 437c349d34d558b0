"""How transcripts are written, and how their characters are counted."""

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.text import as_transcript, count_characters, graphemes


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_is_split_as_unicode_says(text: str) -> None:
    assert graphemes(text) == [
        c for c in regex.findall(r"\X", text) if c.isprintable() and c != " "
    ]


def test_marks_belong_to_their_letters_and_spaces_do_not_count() -> None:
    assert graphemes("e\u0301 ü\r\nक\u093f") == ["e\u0301", "ü", "क\u093f"]
    assert count_characters("a b\tc\n") == 3


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a\u200bb", 2),  # zero-width space
        ("\ufeffa\u00adb\u2060", 2),  # byte order mark, soft hyphen, word joiner
        ("\u200fשלום\u202c 12\u2069", 6),  # marks of direction
        ("\0a\x07", 1),
        ("\ufe0f\u034f\u3164", 0),  # what only changes a letter, without one
        ("👩\u200d👩\u200d👧 ❤\ufe0f", 2),
        ("a\u2028\x85b", 2),
        ("\u0600", 1),  # a visible sign, although of the category "format"
    ],
)
def test_what_nobody_sees_is_not_counted(text: str, count: int) -> None:
    assert count_characters(text) == count


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
