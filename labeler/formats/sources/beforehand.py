"""Refuse what costs time or memory as soon as Pillow looks at a file."""

from typing import BinaryIO

from labeler.core.errors import UnreadableImage
from labeler.formats.sources.frames import count_frames
from labeler.formats.sources.jpeg_scans import MOST_SCANS, count_scans
from labeler.formats.sources.limits import (
    MOST_FRAMES,
    MOST_SEGMENTS,
    TOO_MANY_PAGES,
    check_size,
)
from labeler.formats.sources.tiff_directories import most_segments, pages


def check_before(file: BinaryIO) -> None:
    """Check what costs time or memory as soon as Pillow looks at a file; raises UnreadableImage."""
    of_tiff = pages(file)
    if (len(of_tiff) or count_frames(file)) > MOST_FRAMES:
        raise UnreadableImage(TOO_MANY_PAGES)
    if count_scans(file) > MOST_SCANS:
        raise UnreadableImage(
            "The JPEG goes over its pixels more than {most} times: it was made to take long. "
            "Save it as PNG with a program that shows it, and add that.",
            most=MOST_SCANS,
        )
    if most_segments(of_tiff) > MOST_SEGMENTS:
        raise UnreadableImage(
            "The TIFF is cut into more than {most:,} strips or tiles, or says so. Save it in tiles "
            "of 256 x 256 pixels or more.",
            most=MOST_SEGMENTS,
        )
    file.seek(0)
    if size := _webp_size(file.read(30)):
        check_size("WEBP", size)
    file.seek(0)


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
