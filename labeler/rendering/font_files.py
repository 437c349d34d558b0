"""What can be learnt from a font file: its faces, what they can write, whether one can read it."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from fontTools.ttLib import TTCollection, TTFont, TTLibError
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, features

from labeler.rendering.character_map import code_points
from labeler.rendering.repertoire import CONSONANTS, PROBES, VIRAMA, VOWEL_SIGNS, repertoire
from labeler.rendering.settings import Script

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})

BLACKLETTER_NAMES = re.compile(
    r"fraktur|blackletter|blankenburg|gotico|gamaliel|isabella|old ?english|textur|schwabacher|rotunda",
    re.I,
)
HANDWRITING_NAMES = re.compile(
    r"script|hand|kristi|femke|breip|rufscript|ecolier|abecedario|z003|chancery|domestic manners"
    r"|tomson|humor|comic|it wasn|yozfont|lobster|leckerli|kai|brush",
    re.I,
)
FIXED_PITCH_NAMES = re.compile(r"mono|typewriter|courier|cursor|consol|ocr|code|hack|3270", re.I)
WEIGHT_NAMES = re.compile(
    r"thin|hairline|extra|ultra|light|book|regular|roman|medium|semi|demi|bold|black|heavy"
    r"|italic|oblique|bd|condensed",
    re.I,
)
UNFIT_NAMES = re.compile(
    r"emoji|symbol|braille|barcode|dingbat|math|icon|awesome|dseg|signwriting|adobe blank|inverted"
    r"|keyboard|pautada|guiada|last ?resort|alfa-?beta|ellhnikh",
    re.I,
)
"""Pictures, letters on ruled lines, and Greek letters in place of Latin ones."""
SHAPING_TAGS = {
    Script.DEVANAGARI: frozenset({"deva", "dev2", "dev3"}),
    Script.BENGALI: frozenset({"beng", "bng2", "bng3"}),
}
"""Script tags of the OpenType table GSUB without which letters are not joined."""

JUDGED_LETTERS = "AEHKNRSTaeghknrst235"
UNLIKE_CAPITALS = "abdeghqr"
SAME_SHAPE = 0.9
"""Correlation above which two glyphs are the same letter."""
LEAST_LIKENESS = 0.2
"""Mean correlation with a plain face below which letters are ornaments."""

_DAMAGED = (ArithmeticError, AssertionError, AttributeError, LookupError, OSError, TTLibError,
            TypeError, ValueError, struct.error)  # fmt: skip
"""What font libraries raise on files that are not what they promise to be."""


@dataclass(frozen=True, slots=True, order=True)
class Face:
    """One face of a font file."""

    path: str
    index: int
    name: str
    letters: frozenset[str] = field(compare=False, repr=False)
    """Characters of the repertoire it has a glyph for."""
    is_capitals_only: bool = field(default=False, compare=False)
    """Whether its small letters are capitals: what is written with it is in capitals."""

    @property
    def family(self) -> str:
        """The first two words of the name: what looks alike shares it."""
        words = self.name.replace("-", " ").split()
        return " ".join(words[: 1 if len(words) > 1 and WEIGHT_NAMES.match(words[1]) else 2])

    @property
    def is_blackletter(self) -> bool:
        """Whether its name says that it imitates gothic print."""
        return BLACKLETTER_NAMES.search(self.name) is not None

    @property
    def is_handwriting(self) -> bool:
        """Whether its name says that it imitates a hand."""
        return HANDWRITING_NAMES.search(self.name) is not None

    @property
    def is_fixed_pitch(self) -> bool:
        """Whether its name says that all its glyphs are equally wide."""
        return FIXED_PITCH_NAMES.search(self.name) is not None

    def writes(self, script: Script) -> bool:
        """Whether it has every letter of a script that text cannot do without."""
        return self.letters.issuperset(PROBES[script])


def face_of(path: Path) -> Face | None:
    """Return the face of a font file that is fit to write with; None where there is none.

    Of a collection only one face is used, since they share their designs. A face is unfit when it
    cannot be read or scaled, when it writes no script of ours, and when its Latin letters do not
    look like letters. Indic letters count only where the face can join them.
    """
    try:
        face = _best_face(path)
        if face is None or not _is_fit(face):
            return None
        return replace(face, is_capitals_only=_is_capitals_only(face))
    except _DAMAGED:
        return None


def _best_face(path: Path) -> Face | None:
    """Return the face for simplified Chinese where there is one, else the first; None if unfit."""
    with path.open("rb") as file:  # fontTools would not close a file it cannot read
        fonts = list(_fonts_in(file, path.suffix.lower()))
        names = [_name_of(font) for font in fonts]
        index = next((i for i, name in enumerate(names) if " SC" in name), 0)
        if not names or not names[index] or UNFIT_NAMES.search(names[index]):
            return None
        return Face(str(path), index, names[index], _letters_of(fonts[index]))


def _is_fit(face: Face) -> bool:
    writes_something = any(face.writes(script) for script in Script)
    return writes_something and _is_scalable(face) and _is_legible(face)


def _fonts_in(file: object, suffix: str) -> Iterator[TTFont]:
    if suffix in {".ttc", ".otc"}:
        yield from TTCollection(file, lazy=True).fonts
    else:
        yield TTFont(file, lazy=True)


def _name_of(font: TTFont) -> str:
    return str(font["name"].getDebugName(4) or font["name"].getDebugName(1) or "")


def _letters_of(font: TTFont) -> frozenset[str]:
    """Return the characters of the repertoire the font can really show."""
    known = {chr(code) for code in code_points(font.reader["cmap"])} & repertoire()
    for script, tags in SHAPING_TAGS.items():
        letters = _indic_letters(script)
        if known & letters and not tags & _shaped_scripts(font):
            known -= letters
    return frozenset(known)


def _indic_letters(script: Script) -> frozenset[str]:
    signs = "".join(map(chr, VOWEL_SIGNS[script]))
    return frozenset(PROBES[script] + CONSONANTS[script] + VIRAMA[script] + signs)


def can_join() -> bool:
    """Whether Pillow finds what joins Indic letters: Raqm comes with it, the library fribidi not."""
    return bool(features.check("raqm"))


def _shaped_scripts(font: TTFont) -> frozenset[str]:
    if "GSUB" not in font or not can_join():
        return frozenset()
    scripts = font["GSUB"].table.ScriptList
    return (
        frozenset(record.ScriptTag for record in scripts.ScriptRecord) if scripts else frozenset()
    )


def _is_scalable(face: Face) -> bool:
    """Whether FreeType draws it at any size: faces of bitmaps alone come in a few."""
    try:
        ImageFont.truetype(face.path, 23, face.index, layout_engine=ImageFont.Layout.BASIC)
    except OSError:
        return False
    return True


def _is_legible(face: Face) -> bool:
    """Whether the Latin letters look like letters, compared with the plain face of Pillow."""
    if not face.letters.issuperset(JUDGED_LETTERS):
        return True
    font = ImageFont.truetype(face.path, 32, face.index, layout_engine=ImageFont.Layout.BASIC)
    likeness = [
        float((_shape(font, letter) * plain).sum())
        for letter, plain in zip(JUDGED_LETTERS, _plain_shapes(), strict=True)
    ]
    return float(np.mean(likeness)) >= LEAST_LIKENESS


def _is_capitals_only(face: Face) -> bool:
    """Whether small letters look like their capitals, those that differ in nearly every face."""
    if not face.letters.issuperset(UNLIKE_CAPITALS + UNLIKE_CAPITALS.upper()):
        return False
    font = ImageFont.truetype(face.path, 32, face.index, layout_engine=ImageFont.Layout.BASIC)
    likeness = [
        float((_shape(font, letter) * _shape(font, letter.upper())).sum())
        for letter in UNLIKE_CAPITALS
    ]
    return float(np.median(likeness)) > SAME_SHAPE


@lru_cache(maxsize=1)
def _plain_shapes() -> list[NDArray[np.float32]]:
    font = ImageFont.load_default(32)
    assert isinstance(font, ImageFont.FreeTypeFont)  # what a size asks for
    return [_shape(font, letter) for letter in JUDGED_LETTERS]


def _shape(font: ImageFont.FreeTypeFont, letter: str) -> NDArray[np.float32]:
    """Return a letter stretched to (16, 12), mean 0, length 1; zeros where it has no fit size."""
    left, top, right, bottom = font.getbbox(letter, anchor="ls")
    if not (1 <= right - left <= 512 and 1 <= bottom - top <= 512):
        return np.zeros((16, 12), np.float32)
    picture = Image.new("L", (int(right - left) + 2, int(bottom - top) + 2))
    ImageDraw.Draw(picture).text((1 - left, 1 - top), letter, 255, font, "ls")
    small = cv2.resize(np.asarray(picture), (12, 16), interpolation=cv2.INTER_AREA)
    soft = np.asarray(cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1), np.float32)
    soft -= soft.mean()
    return soft / (np.float32(np.linalg.norm(soft)) + np.float32(1e-6))
