"""Fonts that are made for the tests, so that none of them depends on what is installed.

Pillow brings one plain face, in the public domain, with the letters of English. The others are the
same drawings under other characters: what a face says it can write is all that matters here.
"""

import io
import os
import string
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont
from PIL import ImageFont

from labeler.rendering.dictionaries import WORDS, latin_words
from labeler.rendering.font_files import can_join
from labeler.rendering.font_index import FONTS
from labeler.rendering.fonts import faces_for, installed_faces
from labeler.rendering.repertoire import VOWEL_SIGNS, repertoire
from labeler.rendering.settings import Script

INDIC = [
    pytest.param(
        script,
        marks=pytest.mark.skipif(not can_join(), reason="needs fribidi, which joins the letters"),
    )
    for script in (Script.DEVANAGARI, Script.BENGALI)
]
SCRIPTS = [*(script for script in Script if script not in VOWEL_SIGNS), *INDIC]
"""Parameters of tests; `make test` installs what Indic ones need."""

_SIGNS = range(0x2000, 0x2200)
_EUROPEAN = (range(0x0900), _SIGNS)
FACES: dict[str, tuple[range, ...]] = {
    "Plain": _EUROPEAN,
    "Plain Mono": _EUROPEAN,
    "Plain Script": _EUROPEAN,
    "Plain Capitals": _EUROPEAN,
    "Plain Fraktur": _EUROPEAN,
    "Plain Han": (_SIGNS, range(0x3000, 0x10000)),
    "Plain Devanagari": (range(0x0900, 0x0980),),
    "Plain Bengali": (range(0x0980, 0x0A00),),
}
"""The characters each face can write besides those of English."""
_SHAPED = {"Plain Devanagari": "dev2", "Plain Bengali": "bng2"}
"""Faces whose letters are joined by the rules of a table, and the script it is for."""


def draw_fonts(folder: Path, *names: str) -> None:
    """Write font files into a folder: those of some names, or all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or FACES:
        draw_font(folder / f"{name.lower().replace(' ', '-')}.ttf", name)


def draw_font(path: Path, name: str, *, like: str = "Plain") -> None:
    """Write a font file; a face that is not among `FACES` can write what the one `like` it can."""
    ranges = FACES.get(name, FACES[like])
    font = TTFont(io.BytesIO(_plain_face()))
    for table in ("GSUB", "GPOS", "GDEF", "FFTM"):
        del font[table]
    english = font.getBestCmap()
    wanted = [code for code in map(ord, repertoire()) if any(code in each for each in ranges)]
    glyphs = {code: english[_base(code, english)] for code in (*english, *wanted)}
    if name.endswith("Capitals"):
        glyphs |= {code: glyphs[ord(chr(code).upper())] for code in range(ord("a"), ord("z") + 1)}
    builder = FontBuilder(font=font)
    builder.setupCharacterMap(glyphs)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "fullName": name})
    if name in _SHAPED:
        addOpenTypeFeaturesFromString(font, _rules_for(_SHAPED[name]))
    builder.save(path)


@contextmanager
def only_fonts_in(*folders: Path) -> Iterator[None]:
    """Let this process and its children write with these fonts alone, and with no word lists."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FONTS, os.pathsep.join(map(str, folders)))
        patch.setenv(WORDS, str(folders[0] / "words"))
        look_anew()
        try:
            yield
        finally:
            look_anew()


def look_anew() -> None:
    """Forget which fonts and words there were."""
    for cached in (installed_faces, faces_for, latin_words):
        cached.cache_clear()


@cache
def _plain_face() -> bytes:
    stream = ImageFont.load_default(32).path
    assert isinstance(stream, io.BytesIO)
    return stream.getvalue()


def _base(code: int, english: dict[int, str]) -> int:
    """The English letter a character is drawn as: that below its accents, or any."""
    base = ord(unicodedata.normalize("NFD", chr(code))[0])
    return base if base in english else ord(string.ascii_letters[code % 52])


def _rules_for(script: str) -> str:
    return (
        f"languagesystem DFLT dflt; languagesystem {script} dflt;"
        "feature ccmp { sub A by A; } ccmp;"
    )
