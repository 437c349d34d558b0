"""What a rendered picture may contain."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from labeler.core.annotation import Polygon


class Script(StrEnum):
    """A writing system the renderer can produce text in."""

    LATIN = "latin"
    BLACKLETTER = "blackletter"
    CYRILLIC = "cyrillic"
    GREEK = "greek"
    HAN = "han"
    DEVANAGARI = "devanagari"
    BENGALI = "bengali"


SCRIPT_SHARES = (
    (Script.LATIN, 0.70),
    (Script.HAN, 0.14),
    (Script.CYRILLIC, 0.05),
    (Script.GREEK, 0.03),
    (Script.DEVANAGARI, 0.03),
    (Script.BENGALI, 0.05),
)


@dataclass(frozen=True, slots=True)
class Backdrop:
    """An image of the user that rendered text may be written on.

    Where it may bear text of its own, it is neither text nor background to training: nothing is
    written there, and the rendered sample ignores it.
    """

    path: Path
    frame: int = 0
    ignored: tuple[Polygon, ...] = ()
    """What may be text, for example where a detector fires; pixels of the upright image."""


@dataclass(frozen=True, slots=True)
class RenderSettings:
    """Shares are probabilities; lengths are pixels of a picture 512 wide and scale with it."""

    documents: float = 0.45
    """Share of documents; the rest are photo-like scenes."""
    blackletter: float = 0.25
    """Share of old print among the documents."""
    receipts: float = 0.36
    """Share of receipts among the other documents."""
    textless: float = 0.03
    """Share of scenes that bear nothing but things that look like text."""
    text_height: tuple[float, float] = (8.0, 150.0)
    """Smallest and largest text, drawn log-uniformly between them."""
    scripts: tuple[tuple[Script, float], ...] = SCRIPT_SHARES
    """Writing systems with their weights; those no installed font can write are left out."""
    words: bool = False
    """Outline words rather than lines."""
    backgrounds: tuple[Backdrop, ...] = ()
    """Images of the user to write on; empty: procedural backgrounds only."""
    own_backgrounds: float = 0.5
    """Share of scenes that use `backgrounds`, where there are any."""
