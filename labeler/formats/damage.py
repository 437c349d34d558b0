"""Images that decode without an error although they were damaged on the way.

PNG and files that were cut off need nothing here: their decoders notice. JPEG and WebP carry no
checksum, and their decoders make up what they cannot read. What betrays most of them is that data
is left over or runs out. Deflated TIFF has a checksum, which its decoder seldom reaches.
"""

import io
import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

import simplejpeg
from PIL import Image
from PIL.TiffImagePlugin import (
    COMPRESSION,
    IMAGELENGTH,
    IMAGEWIDTH,
    STRIPBYTECOUNTS,
    STRIPOFFSETS,
    TILEBYTECOUNTS,
    TILEOFFSETS,
)

_CORRUPT = re.compile(r"Corrupt JPEG data: (?!\d+ extraneous)|Inconsistent progression")
_LEFT_OVER = re.compile(r"(\d+) extraneous bytes before marker 0xd9")
_LEFT_OVER_BEFORE = re.compile(r"\d+ extraneous bytes before marker")
_PADDING = 2
"""Bytes before the end that some cameras leave behind a sound picture."""
_SPARE = 32
"""Bytes at its end that a sound WebP picture cannot be decoded without."""
_DEFLATE = (8, 32946)
_PIECE = 2**20
"""Bytes that are made of a strip at a time."""
_MOST_OF_PIXEL = 64
"""Bytes for every pixel that strips hold at most, with what tiles reach beyond the picture."""
_END_OF_IMAGE = b"\xff\xd9"


def find_damage(image: Image.Image, content: bytes) -> str:
    """Return what is wrong with the content of an image that Pillow has decoded; "" if sound."""
    match image.format:
        case "JPEG" | "MPO":
            return _jpeg_damage(content)
        case "WEBP" if _decodes_without_end(content):
            return "part of its data was never used"
        case "TIFF":
            return _deflate_damage(image.tag_v2, content)  # type: ignore[attr-defined]
    return ""


def _jpeg_damage(content: bytes) -> str:
    """Return the complaint of libjpeg, which Pillow does not pass on, when it means damage."""
    try:
        # Grey at an eighth: all of the data is read, few pixels are made of it.
        simplejpeg.decode_jpeg(
            content, colorspace="GRAY", min_height=1, min_width=1, min_factor=8, strict=True
        )
    except ValueError as error:
        return str(error) if _means_damage(str(error), content) else ""
    return ""


def _means_damage(complaint: str, content: bytes) -> bool:
    """Tell damage from what sound files are warned about, and from kinds only Pillow decodes."""
    if found := _LEFT_OVER.search(complaint):
        left_over = int(found[1])
        end = content.rfind(_END_OF_IMAGE)
        is_filler = len(set(content[max(end - left_over, 0) : end])) == 1
        return left_over > _PADDING and not is_filler
    return bool(_CORRUPT.search(complaint) or _LEFT_OVER_BEFORE.search(complaint))


def _decodes_without_end(content: bytes) -> bool:
    """Tell whether a picture is complete before its data ends: the decoder has lost its place."""
    for name, body in _webp_chunks(content):
        if name in (b"VP8 ", b"VP8L"):
            cut = body[:-_SPARE]
            chunk = name + struct.pack("<I", len(cut)) + cut + b"\0" * (len(cut) % 2)
            shorter = b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk
            try:
                Image.open(io.BytesIO(shorter), formats=["WEBP"]).load()
            except (OSError, SyntaxError, ValueError):
                return False
            return True
    return False  # an animation


def _webp_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 12
    while place + 8 <= len(content):
        (length,) = struct.unpack_from("<I", content, place + 4)
        yield content[place : place + 4], content[place + 8 : place + 8 + length]
        place += 8 + length + length % 2


def _deflate_damage(tags: Mapping[int, Any], content: bytes) -> str:
    """Check the strips or tiles of a TIFF against their checksums.

    What holds more than pixels can be is not read to its end.
    """
    if tags.get(COMPRESSION) not in _DEFLATE:
        return ""
    starts = tags.get(STRIPOFFSETS) or tags.get(TILEOFFSETS) or ()
    lengths = tags.get(STRIPBYTECOUNTS) or tags.get(TILEBYTECOUNTS) or ()
    left = max(_MOST_OF_PIXEL * tags[IMAGEWIDTH] * tags[IMAGELENGTH], _PIECE)
    for start, length in zip(starts, lengths, strict=False):
        strip = zlib.decompressobj()
        rest = content[start : start + length]
        try:
            while rest and not strip.eof and left > 0:
                left -= len(strip.decompress(rest, _PIECE))
                rest = strip.unconsumed_tail
        except zlib.error as error:
            return str(error)
    return ""
