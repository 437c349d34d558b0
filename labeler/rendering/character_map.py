"""Which code points a font has a glyph for, read from the bytes of its cmap table.

fontTools decodes every glyph name on the way to the same answer, which takes seconds per
collection of Chinese faces. Layout: OpenType specification, table cmap, formats 4 and 12.
"""

import struct
import sys

import numpy as np
from numpy.typing import NDArray

UNICODE_TABLES = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of the Unicode tables, the most complete first."""


def code_points(table: bytes) -> frozenset[int]:
    """Return the code points that map to a glyph other than .notdef; empty if none is readable."""
    count = struct.unpack_from(">H", table, 2)[0]
    records = (struct.unpack_from(">HHI", table, 4 + 8 * i) for i in range(count))
    offsets = {(platform, encoding): offset for platform, encoding, offset in records}
    for key in UNICODE_TABLES:
        if key in offsets:
            layout = struct.unpack_from(">H", table, offsets[key])[0]
            if layout == 12:
                return _grouped(table, offsets[key])
            if layout == 4:
                return _segmented(table, offsets[key])
    return frozenset()


def _grouped(table: bytes, offset: int) -> frozenset[int]:
    """Format 12: groups of first code point, last code point, first glyph."""
    count = struct.unpack_from(">I", table, offset + 12)[0]
    groups = np.frombuffer(table, ">u4", count * 3, offset + 16).reshape(-1, 3).astype(np.int64)
    found: set[int] = set()
    for first, last, glyph in groups.tolist():
        found.update(range(first + (glyph == 0), min(last, sys.maxunicode) + 1))
    return frozenset(found)


def _segmented(table: bytes, offset: int) -> frozenset[int]:
    """Format 4: segments whose glyphs follow from a difference, or are listed one by one."""
    count = struct.unpack_from(">H", table, offset + 6)[0] // 2
    at = offset + 14
    last = _numbers(table, at, count)
    first = _numbers(table, at + 2 * count + 2, count)
    delta = _numbers(table, at + 4 * count + 2, count)
    listed = _numbers(table, at + 6 * count + 2, count)
    found: set[int] = set()
    for i in range(count):
        codes = np.arange(first[i], last[i] + 1)
        if listed[i]:
            place = min(at + 6 * count + 2 + 2 * i + int(listed[i]), len(table))
            room = (len(table) - place) // 2
            glyphs = _numbers(table, place, min(len(codes), room))
            codes, drawn = codes[: len(glyphs)], glyphs != 0
        else:
            drawn = (codes + delta[i]) % 65536 != 0
        found.update(codes[drawn].tolist())
    found.discard(0xFFFF)
    return frozenset(found)


def _numbers(table: bytes, offset: int, count: int) -> NDArray[np.int64]:
    return np.frombuffer(table, ">u2", count, offset).astype(np.int64)
