"""Refuse images that would exhaust the machine before they are decoded, and say the limit."""

from collections.abc import Sequence
from typing import BinaryIO

from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.sources.frames import MOST_FRAMES, TOO_MANY_PAGES, count_frames
from labeler.formats.sources.jpeg_scans import MOST_SCANS, count_scans
from labeler.formats.sources.table import SOURCES

PIXEL_LIMIT = 400_000_000
"""Larger images are refused: they would need several gigabytes, or are made to exhaust memory."""
MOST_DECODED = 4_000_000_000
"""Pixels that are decoded for the sake of a later frame: 10 seconds of work."""
MOST_OVERLAP = 10
"""Times its own size that is read of a file."""
_OF_KIND = {source.pillow: source for source in SOURCES if source.most_pixels}

# Pillow warns beyond 89 and fails beyond 179 million pixels; `check_size` has ours.
Image.MAX_IMAGE_PIXELS = None


def check_before(file: BinaryIO) -> None:
    """Check what costs time or memory as soon as Pillow looks at a file; raises UnreadableImage."""
    if count_frames(file) > MOST_FRAMES:
        raise UnreadableImage(TOO_MANY_PAGES)
    if count_scans(file) > MOST_SCANS:
        raise UnreadableImage(
            "The JPEG goes over its pixels more than {most} times: it was made to take long. "
            "Save it as PNG with a program that shows it, and add that.",
            most=MOST_SCANS,
        )
    file.seek(0)
    if size := _webp_size(file.read(30)):
        check_size("WEBP", size)
    file.seek(0)


def check_size(kind: str | None, size: tuple[int, int]) -> None:
    """Check the size of an image of a kind, as Pillow calls it; raises UnreadableImage."""
    source = _OF_KIND.get(kind or "")
    limit = source.most_pixels if source else PIXEL_LIMIT
    if size[0] * size[1] > limit:
        of_kind = f" of kind {source.name}" if source else ""
        raise UnreadableImage(
            "The image has {width} x {height} pixels, more than the {limit} "
            "million this program opens{of_kind}. Scale it down or cut it into parts.",
            width=size[0],
            height=size[1],
            limit=limit // 10**6,
            of_kind=of_kind,
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


def _webp_size(head: bytes) -> tuple[int, int] | None:
    """Return the size that a WebP file declares; its decoder takes the memory for it at once."""
    if head[:4] != b"RIFF" or head[8:12] != b"WEBP" or len(head) < 30:
        return None
    match head[12:16]:
        case b"VP8X":
            return _little(head[24:27]) + 1, _little(head[27:30]) + 1
        case b"VP8L":
            bits = _little(head[21:25])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return _little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF
    return None


def _little(content: bytes) -> int:
    return int.from_bytes(content, "little")
