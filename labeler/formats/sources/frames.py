"""Count the pages of a TIFF, GIF or WebP without decoding them, in linear time and up to a limit."""

from typing import BinaryIO

from labeler.formats.sources.limits import MOST_FRAMES
from labeler.formats.sources.tiff_directories import is_tiff, pages

_GIF = b"GIF8"
_EXTENSION, _PICTURE = 0x21, 0x2C
_FRAME = b"ANMF"


def count_frames(file: BinaryIO) -> int:
    """Return the number of pages, at most one more than `MOST_FRAMES`; 1 for other files.

    A chain that leads back into itself, or out of the file, ends there.
    """
    file.seek(0)
    start = file.read(12)
    head = start[:4]
    if head == b"RIFF" and start[8:] == b"WEBP":
        return max(_chunks(file, _FRAME), 1)
    if head == _GIF:
        return max(_pictures(file), 1)
    return max(len(pages(file)), 1) if is_tiff(file) else 1


def _chunks(file: BinaryIO, wanted: bytes) -> int:
    """Count the chunks of a kind in a RIFF file, from behind its head."""
    found = 0
    while found <= MOST_FRAMES and len(chunk := file.read(8)) == 8:
        found += chunk[:4] == wanted
        size = int.from_bytes(chunk[4:], "little")
        file.seek(size + size % 2, 1)
    return found


def _pictures(file: BinaryIO) -> int:
    file.seek(10)
    _skip_colours(file, 2)
    found = 0
    while found <= MOST_FRAMES and (kind := file.read(1)):
        if kind[0] == _PICTURE:
            found += 1
            file.seek(8, 1)
            _skip_colours(file, 0)
            file.seek(1, 1)
        elif kind[0] == _EXTENSION:
            file.seek(1, 1)
        else:
            break
        _skip_blocks(file)
    return found


def _skip_colours(file: BinaryIO, then: int) -> None:
    """Pass a byte of flags, so many bytes, and the table of colours that the flags speak of."""
    flags = (file.read(1) or b"\0")[0]
    file.seek(then + (3 << (flags & 7) + 1 if flags & 0x80 else 0), 1)


def _skip_blocks(file: BinaryIO) -> None:
    while (length := file.read(1)) and length[0]:
        file.seek(length[0], 1)
