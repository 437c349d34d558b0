"""Every character the renderer may write: word lists, digits, punctuation, Han, Indic letters."""

from collections.abc import Iterable
from functools import cache, lru_cache

from labeler.core.alphabet import load_alphabet
from labeler.paths import resources
from labeler.rendering.settings import Script

LISTS = {
    Script.LATIN: "latin",
    Script.BLACKLETTER: "blackletter",
    Script.CYRILLIC: "cyrillic",
    Script.GREEK: "greek",
}
ALPHABETS = {Script.LATIN: "latin", Script.CYRILLIC: "cyrillic", Script.GREEK: "greek"}
"""Those of all languages in a script, as they are printed today: files of `resources/alphabets`."""
PUNCTUATION = (",", ",", ".", ".", ";", ":", "!", "?", "-")
HAN_PUNCTUATION = "，。、：！？"
FORMULAIC = "0123456789.,:;!?-/%$€£#*()+=&'\"@_<>[]"
"""What prices, dates, addresses and other formulas are made of."""
VOWEL_SIGNS = {
    Script.DEVANAGARI: (0x093E, 0x093F, 0x0940, 0x0941, 0x0942, 0x0947, 0x0948, 0x094B, 0x0902),
    Script.BENGALI: (0x09BE, 0x09BF, 0x09C0, 0x09C1, 0x09C2, 0x09C7, 0x09CB),
}
CONSONANTS = {
    Script.DEVANAGARI: "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
    Script.BENGALI: "কখগঘচছজঝটঠডঢণতথদধনপফবভমযরলশষসহ",
}
VIRAMA = {Script.DEVANAGARI: "\u094d", Script.BENGALI: "\u09cd"}
"""The sign that joins a consonant to the next one."""

PROBES = {
    Script.LATIN: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:-",
    Script.BLACKLETTER: "ABCDEFGHILMNOPQRSTabcdefghilmnopqrstuvxyz.,",
    Script.CYRILLIC: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯабвгдежзиклмнопрстуфхцчшщыьэюя",
    Script.GREEK: "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψω",
    Script.HAN: "的一是不了人我在有他这中大来上国个到说们",
    Script.DEVANAGARI: "अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह\u093e\u093f\u0940\u094d",
    Script.BENGALI: "অআইঈউঊএঐওঔকখগঘচছজঝটঠডঢণতথদধনপফবভমযরলশষসহ\u09be\u09bf\u09c0\u09cd",
}
"""What a face must be able to write to count as a face for the script."""


@cache
def word_list(name: str) -> tuple[str, ...]:
    """Return the words of `resources/words/<name>.txt`."""
    path = resources() / "words" / f"{name}.txt"
    return tuple(path.read_text(encoding="utf-8").split())


@lru_cache(maxsize=1)
def common_han() -> str:
    """The 3,755 most common simplified characters: level 1 of the standard GB 2312."""
    codes = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return b"".join(codes).decode("gb2312", errors="ignore")


@lru_cache(maxsize=1)
def repertoire() -> frozenset[str]:
    """Return every character that rendered text can hold, the space left out."""
    words = "".join(word for path in WORD_LISTS for word in word_list(path))
    signs = "".join(chr(code) for codes in VOWEL_SIGNS.values() for code in codes)
    indic = "".join((*CONSONANTS.values(), *VIRAMA.values(), signs))
    alphabets = "".join(map(letters, ALPHABETS))
    fixed = "".join((*PROBES.values(), *PUNCTUATION, HAN_PUNCTUATION, FORMULAIC, alphabets))
    return frozenset(words + words.upper() + words.title() + common_han() + indic + fixed)


WORD_LISTS = (*LISTS.values(), "goods", "signs")


def letters(script: Script) -> str:
    """Return the letters of a script that has few enough: of its alphabet, or else of its probes."""
    if script in ALPHABETS:
        return load_alphabet(ALPHABETS[script]).characters.strip()
    return "".join(sorted(PROBES[script]))


def scripts_in(texts: Iterable[str]) -> tuple[Script, ...]:
    """Return the scripts besides Latin and Han whose letters occur in some texts."""
    found = frozenset().union(*texts)
    return tuple(script for script in _TOLD_BY_LETTERS if not found.isdisjoint(PROBES[script]))


_TOLD_BY_LETTERS = (Script.CYRILLIC, Script.GREEK, Script.DEVANAGARI, Script.BENGALI)
