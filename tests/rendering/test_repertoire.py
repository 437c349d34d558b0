"""Which letters a script has, and which scripts a text is in."""

import pytest

from labeler.rendering.repertoire import letters, scripts_in
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


def test_letters_come_in_both_cases() -> None:
    known = letters(Script.CYRILLIC)
    assert set("жЖёЁїЇ") <= set(known)
    assert " " not in known
    assert len(set(known)) == len(known)
