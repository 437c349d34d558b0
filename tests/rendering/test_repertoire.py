"""Which letters a script has, and which scripts a text is in."""

import pytest

from labeler.rendering.repertoire import (
    ALPHABETS,
    LISTS,
    PROBES,
    letters,
    repertoire,
    scripts_in,
    word_list,
)
from labeler.rendering.settings import Script


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        ("plain", ()),
        ("漢字 and 42", ()),
        ("Улица 7", (Script.CYRILLIC,)),
        ("οδός / улица", (Script.CYRILLIC, Script.GREEK)),
        ("", ()),
    ],
)
def test_scripts_are_told_by_their_letters(text: str, scripts: tuple[Script, ...]) -> None:
    assert scripts_in(["Latin", text]) == scripts


@pytest.mark.parametrize("script", ALPHABETS)
def test_an_alphabet_holds_its_words_in_both_cases(script: Script) -> None:
    known = letters(script)
    assert " " not in known
    assert len(set(known)) == len(known)
    words = "".join(word_list(LISTS[script]))
    assert {*words, *words.upper()} <= set(known)


def test_letters_that_our_words_lack_are_written_too() -> None:
    assert set("ѓќҐЏ") <= set(letters(Script.CYRILLIC)) <= repertoire()
    assert set("ΐΰΏϊ") <= set(letters(Script.GREEK)) <= repertoire()
    assert set(letters(Script.BENGALI)) == set(PROBES[Script.BENGALI])
