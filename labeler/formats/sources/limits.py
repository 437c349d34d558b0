"""Refuse images that would exhaust the machine before they are decoded, and say the limit."""

from collections.abc import Sequence

from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.core.marked import sentence
from labeler.formats.sources.table import SOURCES

MOST_FRAMES = 5000
TOO_MANY_PAGES = sentence(
    "The file has more than {most_frames:,} pages, or says so. Split it into several files.",
    most_frames=MOST_FRAMES,
)
PIXEL_LIMIT = 400_000_000
"""Larger images would need several gigabytes, or are made to exhaust memory: a TIFF is read by its
parts, others are refused."""
MOST_BY_PARTS = 65_536**2
"""Pixels of an image that is read by its parts."""
MOST_SEGMENTS = 300_000
"""Strips or tiles of a picture: 4 gigapixels have so many of 128 x 128."""
LARGEST_SEGMENT = 32_000_000
"""Pixels of a strip or tile of an image that is read by its parts: it is decoded as a whole."""
MOST_DECODED = 4_000_000_000
"""Pixels that are decoded for the sake of a later frame: 10 seconds of work."""
MOST_OVERLAP = 10
"""Times its own size that is read of a file."""
_OF_KIND = {source.pillow: source for source in SOURCES if source.most_pixels}

# Pillow warns beyond 89 and fails beyond 179 million pixels; `check_size` has ours.
Image.MAX_IMAGE_PIXELS = None


def is_large(size: tuple[int, int]) -> bool:
    """Tell whether an image is too large to be in memory as a whole."""
    return size[0] * size[1] > PIXEL_LIMIT


def check_size(kind: str | None, size: tuple[int, int]) -> None:
    """Check the size of an image of a kind, as Pillow calls it; raises UnreadableImage."""
    source = _OF_KIND.get(kind or "")
    limit = source.most_pixels if source else PIXEL_LIMIT
    if size[0] * size[1] > limit:
        numbers = {"width": size[0], "height": size[1], "limit": limit // 10**6}
        if source is not None:
            raise UnreadableImage(
                "The image has {width} x {height} pixels, and of kind {kind} this program opens {limit} million "
                "at most. Save it as a TIFF in tiles, which is read by its parts.",
                kind=source.name,
                **numbers,
            )
        raise UnreadableImage(
            "The image has {width} x {height} pixels, more than the {limit} "
            "million this program opens. Save it as a TIFF in tiles, which is read by its parts.",
            **numbers,
        )


def check_frames(size: tuple[int, int], frame: int) -> None:
    """Check what is decoded for a frame that builds on those before it; raises UnreadableImage."""
    if size[0] * size[1] * frame > MOST_DECODED:
        raise UnreadableImage(
            "Together the pictures before this one have more than {limit} million pixels, and all of them "
            "would have to be decoded. Split the file into several.",
            limit=MOST_DECODED // 10**6,
        )


def check_strips(lengths: Sequence[int], size: int) -> None:
    """Check that the parts of a TIFF of a size in bytes do not lie over each other many times.

    Each is read by itself, and an empty one costs nothing to name. Raises UnreadableImage.
    """
    if sum(min(length, size) for length in lengths) > max(MOST_OVERLAP * size, MOST_DECODED // 10):
        raise UnreadableImage(
            "The parts of this TIFF lie over each other: it was made to take long, or is damaged. "
            "Save it as PNG with a program that shows it, and add that."
        )
