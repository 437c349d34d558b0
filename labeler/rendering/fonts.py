"""The installed fonts: where they are, what they can write, and their faces at a size."""

import os
import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTCollection, TTFont, TTLibError
from PIL import ImageFont, features

from labeler.core.errors import LabelerError
from labeler.rendering.character_map import code_points
from labeler.rendering.settings import Script

SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})

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

BLACKLETTER_NAMES = re.compile(
    r"fraktur|blackletter|blankenburg|gotico|gamaliel|isabella|old ?english|textur|schwabacher|rotunda",
    re.I,
)
FIXED_PITCH_NAMES = re.compile(r"mono|typewriter|courier|cursor|consol|ocr|code|hack|3270", re.I)
WEIGHT_NAMES = re.compile(
    r"thin|hairline|extra|ultra|light|book|regular|roman|medium|semi|demi|bold|black|heavy"
    r"|italic|oblique|bd|condensed",
    re.I,
)
UNFIT_NAMES = re.compile(
    r"emoji|symbol|braille|barcode|dingbat|math|icon|awesome|dseg|signwriting|adobe blank|inverted",
    re.I,
)


@dataclass(frozen=True, slots=True, order=True)
class Face:
    """One face of a font file."""

    path: str
    index: int
    name: str

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
    def is_fixed_pitch(self) -> bool:
        """Whether its name says that all its glyphs are equally wide."""
        return FIXED_PITCH_NAMES.search(self.name) is not None


def font_folders() -> tuple[Path, ...]:
    """Where Linux, macOS and Windows keep fonts, whether or not these folders exist."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", "C:/Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", str(home)))
        return (windows / "Fonts", local / "Microsoft/Windows/Fonts")
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    data = Path(os.environ.get("XDG_DATA_HOME", str(home / ".local/share")))
    return (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        data / "fonts",
        home / ".fonts",
    )


@lru_cache(maxsize=1)
def installed_faces() -> tuple[Face, ...]:
    """Every readable outline face on this machine, sorted.

    Raises LabelerError when there is none.
    """
    files = sorted(
        path
        for folder in font_folders()
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES
    )
    faces = tuple(face for path in files for face in _faces_in(path))
    if not faces:
        raise LabelerError(
            "No TrueType or OpenType font was found, so no text can be rendered. Install some, "
            "for example the package fonts-dejavu-core (Debian, Ubuntu) or dejavu-sans-fonts (Fedora)."
        )
    return faces


def _faces_in(path: Path) -> Iterator[Face]:
    """Yield the face of a file; of a collection only one, since they share their designs."""
    is_collection = path.suffix.lower() in {".ttc", ".otc"}
    try:
        with path.open("rb") as file:  # fontTools would not close a file it cannot read
            fonts = (
                TTCollection(file, lazy=True).fonts if is_collection else [TTFont(file, lazy=True)]
            )
            names = [_name_of(font) for font in fonts]
    except (TTLibError, OSError, KeyError, AssertionError):
        return
    index = next((i for i, name in enumerate(names) if " SC" in name), 0)
    if names and names[index] and UNFIT_NAMES.search(names[index]) is None:
        face = Face(str(path), index, names[index])
        if _is_scalable(face):
            yield face


def _is_scalable(face: Face) -> bool:
    """Whether FreeType draws it at any size: faces of bitmaps alone come in a few."""
    try:
        ImageFont.truetype(face.path, 23, face.index, layout_engine=ImageFont.Layout.BASIC)
    except OSError:
        return False
    return True


def _name_of(font: TTFont) -> str:
    return str(font["name"].getDebugName(4) or font["name"].getDebugName(1) or "")


@cache
def coverage(face: Face) -> frozenset[int]:
    """Code points the face has a glyph for."""
    try:
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            return code_points(font.reader["cmap"])
    except (TTLibError, OSError, KeyError, struct.error):
        return frozenset()


def writable(text: str, face: Face) -> str:
    """Return the text without the characters the face would show as an empty box."""
    known = coverage(face)
    return "".join(letter for letter in text if letter == " " or ord(letter) in known)


@cache
def faces_for(script: Script) -> tuple[tuple[Face, ...], ...]:
    """Faces that can write the script, grouped by family; empty when there are none.

    Indic scripts need their letters reordered and joined, which Pillow leaves to Raqm.
    """
    if script in {Script.DEVANAGARI, Script.BENGALI} and not features.check("raqm"):
        return ()
    needed = frozenset(map(ord, PROBES[script]))
    families: dict[str, list[Face]] = {}
    for face in installed_faces():
        if script is not Script.LATIN and face.is_blackletter != (script is Script.BLACKLETTER):
            continue
        if needed <= coverage(face):
            families.setdefault(face.family, []).append(face)
    return tuple(tuple(group) for group in families.values())


def pick_face(rng: np.random.Generator, script: Script, *, fixed_pitch: bool = False) -> Face:
    """Choose a face that can write the script: first a family, then one of its faces."""
    families = faces_for(script) or faces_for(Script.LATIN)
    if fixed_pitch:
        narrowed = tuple(group for group in families if group[0].is_fixed_pitch)
        families = narrowed or families
    if not families:
        families = (installed_faces(),)
    group = families[int(rng.integers(len(families)))]
    return group[int(rng.integers(len(group)))]


@lru_cache(maxsize=256)
def font_at(face: Face, size: int, *, joins: bool = False) -> ImageFont.FreeTypeFont:
    """Open the face at `size` pixels per em; `joins`: shape its letters with Raqm."""
    layout = ImageFont.Layout.RAQM if joins else ImageFont.Layout.BASIC
    return ImageFont.truetype(face.path, size, index=face.index, layout_engine=layout)
