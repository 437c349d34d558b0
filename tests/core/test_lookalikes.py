"""Of letters that look the same, those of the script around them are meant."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.lookalikes import GROUPS, in_one_script


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("SHAKES\u03a1EARE", "SHAKESPEARE"),
        ("mo\u03bfd and D\u0391RK", "mood and DARK"),
        ("c\u043ba\u0431\u043e", "\u0441\u043b\u0430\u0431\u043e"),
        ("\u042f B \u0434\u043e\u043c\u0435", "\u042f \u0412 \u0434\u043e\u043c\u0435"),
        ("\u03c0oλ\u03cd \u03bd\u03b5\u03c1\u03cc", "\u03c0\u03bfλ\u03cd \u03bd\u03b5\u03c1\u03cc"),
        ("TH\u0395", "THE"),
        ("\u0442\u0435\u0441\u0442 test", "\u0442\u0435\u0441\u0442 test"),
        ("\u041d\u041e", "\u041d\u041e"),
        ("\u0443\u043eu b\u0435", "you be"),
        ("M\u03a9", "M\u03a9"),
        ("\u0394E is the energy", "\u0394E is the energy"),
        ("12.50 / 7", "12.50 / 7"),
        ("\u6c49\u5b57 A", "\u6c49\u5b57 A"),
    ],
)
def test_a_word_is_written_in_one_script(read: str, meant: str) -> None:
    assert in_one_script([read]) == [meant]


def test_where_scripts_are_told_alike_it_goes_by_how_most_letters_were_read() -> None:
    assert in_one_script(["R\u0416 \u0410A\u0410"]) == ["R\u0416 \u0410\u0410\u0410"]


def test_where_nothing_tells_and_as_many_letters_were_read_of_either_a_word_is_latin() -> None:
    assert in_one_script(["T\u041e"]) == ["TO"]


def test_a_line_that_tells_nothing_is_of_the_script_of_its_page() -> None:
    russian = "\u0416\u0438\u0437\u043d\u044c"
    assert in_one_script([russian, "MAMA"]) == [russian, "\u041c\u0410\u041c\u0410"]
    assert in_one_script(["World", "\u041c\u0410\u041c\u0410"]) == ["World", "MAMA"]
    assert in_one_script([russian[:2], "World", "MAMA"])[2] == "MAMA"


@given(st.text(alphabet="".join(GROUPS) + "R\u0416\u03a9 7-", max_size=20))
def test_letters_are_only_exchanged_for_lookalikes(text: str) -> None:
    (changed,) = in_one_script([text])
    assert len(changed) == len(text)
    for old, new in zip(text, changed, strict=True):
        assert old == new or any(old in group and new in group for group in GROUPS)
    assert in_one_script([changed]) == [changed]


def test_lookalikes_are_letters_of_different_scripts() -> None:
    for group in GROUPS:
        scripts = [unicodedata.name(letter).split()[0] for letter in group]
        assert len(set(scripts)) == len(group) > 1
    assert len("".join(GROUPS)) == len(set("".join(GROUPS)))
