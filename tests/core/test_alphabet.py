"""Alphabets turn transcripts into classes and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.alphabet import BLANK, Alphabet, load_alphabet
from labeler.core.errors import LabelerError
from labeler.core.text import single_spaced

LATIN = load_alphabet("latin")


@given(st.text(alphabet=LATIN.characters.replace("\u0303", ""), max_size=40))
def test_what_is_encoded_is_decoded(text: str) -> None:
    classes = LATIN.encode(text)
    assert classes is not None
    assert BLANK not in classes
    assert LATIN.decode(classes) == single_spaced(text)


def test_an_unknown_character_is_no_class_of_another() -> None:
    assert LATIN.encode("a\u4e00b") is None
    grown = LATIN.extended(["a\u4e00b"])
    assert grown.encode("\u4e00") == [LATIN.size]
    assert grown.encode("ab") == LATIN.encode("ab"), "what was learnt keeps its class"


def test_decomposed_letters_and_white_space_are_made_normal() -> None:
    assert single_spaced(" e\u0301t\u00e9\n  o\t") == "\u00e9t\u00e9 o"


def test_the_alphabet_holds_the_space_and_marks_without_their_carrier() -> None:
    assert LATIN.characters[0] == " "
    assert "\u0303" in LATIN.characters
    assert "\u25cc" not in LATIN.characters


def test_doubled_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="distinct"):
        Alphabet(" abca")


def test_an_unknown_alphabet_is_named_with_those_there_are() -> None:
    with pytest.raises(LabelerError, match="latin"):
        load_alphabet("klingon")


def test_letters_know_their_other_case() -> None:
    alphabet = Alphabet(" aA1ſsSßé")
    others = alphabet.other_cases
    told = {
        alphabet.characters[own - 1]: alphabet.characters[other - 1]
        for own, other in enumerate(others)
        if own
    }
    assert told == {
        " ": " ", "a": "A", "A": "a", "1": "1", "s": "S", "S": "s", "ſ": "ſ", "ß": "ß", "é": "é"
    }  # fmt: skip
    assert others[BLANK] == BLANK
    assert [LATIN.other_cases[other] for other in LATIN.other_cases] == list(range(LATIN.size))
