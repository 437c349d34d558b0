"""How characters are counted."""

import regex
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.text import count_characters, graphemes


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_text_is_split_as_unicode_says(text: str) -> None:
    expected = [cluster for cluster in regex.findall(r"\X", text) if not cluster.isspace()]
    assert graphemes(text) == expected


def test_marks_belong_to_their_letters_and_spaces_do_not_count() -> None:
    assert graphemes("e\u0301 ü\r\nक\u093f") == ["e\u0301", "ü", "क\u093f"]
    assert count_characters("a b\tc\n") == 3
