"""Count the pages of a TIFF, GIF or WebP without decoding them, in linear time and up to a limit.

Pillow walks through a chain of directories again for every one of them, however long it is.
"""

import struct
from typing import BinaryIO, NamedTuple

from labeler.core.marked import sentence

MOST_FRAMES = 5000
TOO_MANY_PAGES = sentence(
    "The file has more than {most_frames:,} pages, or says so. Split it into several files.",
    most_frames=MOST_FRAMES,
)

_GIF = b"GIF8"
_CLASSIC = {b"II*\0": "<", b"MM\0*": ">"}
_BIG = {b"II+\0": "<", b"MM\0+": ">"}
_EXTENSION, _PICTURE = 0x21, 0x2C
_FRAME = b"ANMF"


class _Form(NamedTuple):
    """How a TIFF writes its directories."""

    number: str
    """How the number of its entries is written."""
    entry: int
    """Bytes of an entry."""
    next: str
    first: int
    """Where the place of the first directory stands."""


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
    if order := _CLASSIC.get(head):
        return max(_directories(file, _Form(f"{order}H", 12, f"{order}I", 4)), 1)
    if order := _BIG.get(head):
        return max(_directories(file, _Form(f"{order}Q", 20, f"{order}Q", 8)), 1)
    return 1


def _directories(file: BinaryIO, form: _Form) -> int:
    place, seen = _number(file, form.first, form.next), set[int]()
    while place and place not in seen and len(seen) <= MOST_FRAMES:
        seen.add(place)
        entries = _number(file, place, form.number)
        place = _number(
            file, place + struct.calcsize(form.number) + entries * form.entry, form.next
        )
    return len(seen)


def _number(file: BinaryIO, place: int, form: str) -> int:
    """Return the number at a place; 0 where the file has none."""
    size = struct.calcsize(form)
    if place + size >= 2**63:
        return 0
    file.seek(place)
    content = file.read(size)
    return int(struct.unpack(form, content)[0]) if len(content) == size else 0


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
