"""The fonts of this machine: which can write what, and their faces at a size."""

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from PIL import ImageFont

from labeler.core.errors import LabelerError
from labeler.paths import user_cache
from labeler.rendering.font_files import Face
from labeler.rendering.font_index import faces_in, font_folders
from labeler.rendering.settings import Script


@lru_cache(maxsize=1)
def installed_faces() -> tuple[Face, ...]:
    """Every face of this machine that is fit to write with, sorted."""
    return faces_in(font_folders(), user_cache() / "fonts.json")


def writable(text: str, face: Face) -> str:
    """Return the text as the face can write it.

    Without the characters it would show as an empty box, and in capitals where it has no others.
    """
    known = face.letters
    if face.is_capitals_only:
        text = text.upper()
    if known.issuperset(text):
        return text
    return "".join(letter for letter in text if letter == " " or letter in known)


@cache
def faces_for(script: Script, *, by_hand: bool = False) -> tuple[tuple[Face, ...], ...]:
    """Faces that can write the script, grouped by family; empty when there are none.

    by_hand: only those that imitate handwriting.
    """
    families: dict[str, list[Face]] = {}
    for face in installed_faces():
        if script is not Script.LATIN and face.is_blackletter != (script is Script.BLACKLETTER):
            continue
        if by_hand and not face.is_handwriting:
            continue
        if face.writes(script):
            families.setdefault(face.family, []).append(face)
    return tuple(tuple(group) for group in families.values())


def pick_face(
    rng: np.random.Generator, script: Script, *, fixed_pitch: bool = False, by_hand: bool = False
) -> Face:
    """Choose a face that can write the script: first a family, then one of its faces.

    fixed_pitch, by_hand: of that kind, where there is one. Raises LabelerError where no face can
    write the script.
    """
    families = faces_for(script, by_hand=by_hand) or faces_for(script)
    if not families:
        raise no_font_for([script])
    if fixed_pitch:
        narrowed = tuple(group for group in families if group[0].is_fixed_pitch)
        families = narrowed or families
    group = families[int(rng.integers(len(families)))]
    return group[int(rng.integers(len(group)))]


@lru_cache(maxsize=64)
def font_at(face: Face, size: int, *, joins: bool = False) -> ImageFont.FreeTypeFont:
    """Open the face at `size` pixels per em; `joins`: shape its letters with Raqm.

    Raises LabelerError where the file cannot be read any more.
    """
    layout = ImageFont.Layout.RAQM if joins else ImageFont.Layout.BASIC
    try:
        return ImageFont.truetype(face.path, size, index=face.index, layout_engine=layout)
    except OSError as error:
        raise LabelerError(
            f"The font {face.path} cannot be read any more ({error}). Start again: fonts are looked "
            "for once, when the first text is rendered."
        ) from error


def no_font_for(scripts: Sequence[Script]) -> LabelerError:
    """Return the error that tells what to install, where no face writes one of the scripts."""
    return LabelerError(
        f"No font was found that can write {', '.join(scripts)} text, so none can be rendered. "
        "Install some: `make fonts` in a checkout, or for example the package fonts-dejavu-core "
        "(Debian, Ubuntu) or dejavu-sans-fonts (Fedora)."
    )
