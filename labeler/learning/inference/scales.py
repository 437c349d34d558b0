"""At which sizes a detector looks at an image, and which size of text it reads best."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

from labeler.core.looks import TextSizes
from labeler.learning.networks.encoders import EncoderKind
from labeler.maps.tiles import TileSettings

_SMALLEST_STEP = 1.2
"""A scale less than so many times finer than the one before shows nothing new."""

_SHORT, _LONG = 736, 2000
"""Images are enlarged until the short side has so many pixels, and made smaller until the long side
has: the sizes at which RapidOCR has PaddleOCR's detectors look."""


@dataclass(frozen=True, slots=True)
class ScaleSettings(TextSizes):
    """All knobs of looking at several scales; lengths in pixels as the network sees them."""

    once: int | None = None
    """Look a single time: at so long a side, or where that is 0 at the one that `single_side` says."""
    first_side: int = 640
    """Long side at the coarsest scale, which finds the largest text."""
    first_side_of_words: int | None = None
    """The same for what was taught words; None: the same."""
    step: float = 2.0
    """Each further scale is so many times finer, up to the size of the image."""
    suffices: float = _SMALLEST_STEP
    """The first scale is the only one for images up to so many times as large as it."""
    alone: int | None = None
    """Long side of the only look at images that have it; smaller ones are looked at as above."""
    whole: int = 2
    """Scales at which the whole image is run; finer ones only where small text may be."""
    largest_zoom: float = 2.0
    """Small images are enlarged at most so much for the first scale."""
    small_line: float = 16.0
    """Lines lower than this are worth a finer scale."""
    enlarged: float = 1.6
    """Pages of small print are looked at once more, enlarged so many times."""
    largest_enlarged: int = 8000
    """No picture is enlarged beyond this long side: that takes memory and time by the gigabyte."""
    small_print: tuple[int, float] = (8, 24.0)
    """Small print is so many lines lower than so many image pixels."""
    trace: float = 0.1
    """Probability from which on something unexplained is worth a finer scale."""
    tiles: TileSettings = field(default_factory=TileSettings)

    @property
    def text_sizes(self) -> TextSizes:
        """Which size of text is read best: all that has to be known once the looks are taken."""
        sizes = {each.name: getattr(self, each.name) for each in fields(TextSizes)}
        return TextSizes(**sizes)


_LARGE = (30.0, 120.0)
"""Heights of lines at which the gaps between words show."""
_TAUGHT = ScaleSettings(
    first_side=960,
    first_side_of_words=1280,
    suffices=1.5,
    whole=1,
    line_heights=_LARGE,
    count_factor=1.09,
)
"""For what was taught on whole images of about this size, and sees large text as well as small: a
second look at photos of 1280 pixels finds no more, and takes twice the time. Gaps between words are
too narrow there."""
_ALONE = 1280
"""Small words of street photos are overlooked at 960 pixels, and large letters break apart where a
photo is enlarged: what has so many is looked at with all of them, smaller ones as before."""
SCALES: Mapping[EncoderKind, ScaleSettings] = {
    EncoderKind.MOBILENET: ScaleSettings(),
    EncoderKind.PP_OCR: replace(_TAUGHT, alone=_ALONE),
    EncoderKind.PP_OCR_TINY: _TAUGHT,
    # Nobody knows what it was taught on: it looks as it did before heads were put on it.
    EncoderKind.ADDED: ScaleSettings(once=0, line_heights=_LARGE, count_factor=1.09),
}
"""How a detector looks, by what it stands on."""


def scales_for(encoder: EncoderKind, *, words: bool, long_side: int | None = None) -> ScaleSettings:
    """Return how a detector looks for lines, or for words: the gaps between them show when large.

    long_side: of all pictures that it is given, where it was told that.
    """
    settings = SCALES[encoder]
    if words:
        first = settings.first_side_of_words or settings.first_side
        settings = replace(settings, line_heights=_LARGE, first_side=first)
    return replace(settings, once=long_side) if long_side else settings


def long_sides(size: tuple[int, int], settings: ScaleSettings) -> list[int]:
    """Return the long sides, coarse to fine, at which an image (width, height) is looked at."""
    if settings.once is not None:
        return [settings.once or single_side(size)]
    full = max(size)
    sides = [min(settings.first_side, round(full * settings.largest_zoom))]
    if full <= sides[0] * settings.suffices:
        return sides if settings.alone is None or full < settings.alone else [settings.alone]
    while sides[-1] * _SMALLEST_STEP < full:
        finer = round(sides[-1] * settings.step)
        sides.append(finer if finer * _SMALLEST_STEP < full else full)
    return sides


def single_side(size: tuple[int, int]) -> int:
    """Return the long side at which an image is shown to a detector of others, unless it says one."""
    zoom = min(max(_SHORT / min(size), 1.0), _LONG / max(size))
    return max(round(max(size) * zoom), 1)
