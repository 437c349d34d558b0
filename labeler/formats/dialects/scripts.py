"""Names of scripts that stand between an outline and its text (MLT 2017 and 2019, ArT)."""

from labeler.core.errors import ForeignFile
from labeler.formats import foreign

_SCRIPTS = frozenset(
    {"Arabic", "Latin", "Chinese", "Japanese", "Korean", "Bangla", "Hindi", "Symbols", "Mixed",
     "None"}
)  # fmt: skip
_OTHERS = frozenset(
    {"Assamese", "Bengali", "Cyrillic", "Devanagari", "Digits", "English", "Greek", "Gujarati",
     "Gurmukhi", "Hebrew", "Kannada", "Malayalam", "Marathi", "Meitei", "Odia", "Oriya", "Others",
     "Punjabi", "Tamil", "Telugu", "Thai", "Urdu"}
)  # fmt: skip
"""What later sets call the script, or the language. They may as well be a part of a text."""


def has_script(rest: str) -> bool:
    """Tell whether what stands behind an outline begins with the name of a script."""
    script, comma, _ = rest.partition(",")
    return bool(comma) and script.strip() in _SCRIPTS


def without_script(rest: str) -> str:
    """Return the text behind the name of a script; raises ForeignFile where there is none."""
    script, _, text = rest.partition(",")
    if not has_script(rest):
        raise ForeignFile("{script!r} is not the name of a script", script=script[:40])
    return text.strip() if script != script.strip() else text


def demand_no_script(rest: str) -> None:
    """Raise ForeignFile for a text that begins as if with the name of a script."""
    word, comma, behind = rest.partition(",")
    if foreign.is_number(word):  # how sure somebody was
        word, comma, _ = behind.partition(",")
    if comma and word.strip().title() in _SCRIPTS | _OTHERS:
        raise ForeignFile(
            "{word!r} may be a script, or a part of the text. Check it by hand.", word=word
        )
