"""Hostile images: thousands of mutants of every kind that is opened, and some made to exhaust."""

import io
import random
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from labeler.core.errors import UnreadableImage
from labeler.formats.images import known_labels, read_image, scan_image
from tests.faults.harness import Harness, Outcome
from tests.faults.mutations import mutated
from tests.faults.victim import Deed, Limits, Victim, memory_ran_out, torture
from tests.formats.pictures import picture

LIMITS = Limits(seconds=60, megabytes=3 * 1024)
_SAVED = (
    {"format": "JPEG"},
    {"format": "JPEG", "progressive": True, "quality": 40},
    {"format": "PNG"},
    {"format": "WEBP", "lossless": True},
    {"format": "WEBP", "quality": 50},
    {"format": "BMP"},
    {"format": "TIFF", "compression": "tiff_lzw"},
    {"format": "TIFF", "compression": "tiff_adobe_deflate"},
    {"format": "TIFF", "compression": "jpeg"},
    {"format": "TIFF"},
    {"format": "GIF"},
    {"format": "AVIF", "quality": 40},
    {"format": "JPEG2000"},
    {"format": "PPM"},
)


def seeds() -> list[bytes]:
    """Return a small sound picture of every kind that is opened."""
    sound = [_encoded(picture(), **options) for options in _SAVED]
    frames = [picture(), picture().rotate(180)]
    sound += [
        _encoded(frames[0], format=kind, save_all=True, append_images=frames[1:])
        for kind in ("TIFF", "GIF", "WEBP")
    ]
    sound.append(_encoded(picture().convert("1"), format="TIFF", compression="group4"))
    sound.append(_encoded(picture().convert("P"), format="PNG"))
    sound.append(_encoded(picture().convert("I;16"), format="PNG"))
    sound.append(_encoded(picture().convert("F"), format="TIFF"))
    exif = Image.Exif()
    exif[0x0112] = 6
    sound.append(_encoded(picture(), format="JPEG", exif=exif))
    return sound


def bombs() -> dict[str, bytes]:
    """Return small files that are made to take all memory, or for ever."""
    head = b"II*\0" + struct.pack("<I", 8)
    chain = b"".join(struct.pack("<HI", 0, 8 + 6 * (n + 1)) for n in range(300_000))
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\2\2\x44\1\0"
    blank = {"format": "WEBP", "lossless": True, "quality": 0, "method": 0}
    return {
        "WebP of 16,383 x 16,383 pixels in 34 bytes": webp_of_one_colour(16_383),
        "WebP of 4,000 x 4,000 pixels in 34 bytes": _encoded(Image.new("L", (4000, 4000)), **blank),
        "TIFF of 300,000 empty directories": head + chain,
        "TIFF whose directories go round": head + struct.pack("<HIHI", 0, 14, 0, 8),
        "TIFF whose directory is itself": head + struct.pack("<HI", 0, 8),
        "GIF of 300,000 pictures": b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0, 0, 0)
        + frame * 300_000 + b";",
        "PNG that says 2**31 - 1 pixels a side": _png(2**31 - 1, 2**31 - 1),
        "PNG that says 20,000 pixels a side and has none": _png(20_000, 20_000),
        "PNG of zeros, 19,000 pixels a side": _png(19_000, 19_000, zlib.compress(bytes(10**8))),
        "BMP that says 2**30 pixels a side": b"BM" + struct.pack("<IHHI", 0, 0, 0, 54)
        + struct.pack("<IiiHHIIiiII", 40, 2**30, 2**30, 1, 24, 0, 0, 0, 0, 0, 0),
        "PPM that says 10**9 pixels a side": b"P6 1000000000 1000000000 255\n",
        "PPM whose width has a million digits": b"P6 " + b"9" * 10**6 + b" 1 255\n",
    }  # fmt: skip


def webp_of_one_colour(side: int) -> bytes:
    """Return a lossless picture of one colour, as large as a WebP can be."""
    small = bytearray(_encoded(Image.new("RGB", (1, 1)), format="WEBP", lossless=True))
    bits = (side - 1) | (side - 1) << 14
    small[21:25] = struct.pack("<I", bits | int.from_bytes(small[21:25], "little") & 0xF0000000)
    return bytes(small)


def _png(width: int, height: int, pixels: bytes = b"") -> bytes:
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", pixels),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def opener(folder: Path) -> Deed:
    """Return what opens an image as the program does: counted, scanned, shown."""
    return _open


def _open(path: Path) -> str:
    frames = len(known_labels(path)) or 1
    scan_image(path)
    try:
        read_image(path, min(frames - 1, 1))
    except UnreadableImage as error:
        if memory_ran_out(error):
            raise
        return "refused"
    return "opened"


def attack(rounds: int, seed: int, folder: Path) -> Outcome:
    """Open some bombs, then mutants."""
    with Victim("tests.faults.images:opener", folder, LIMITS) as victim:
        return torture(victim, _mutants(rounds, seed, folder))


def _mutants(rounds: int, seed: int, folder: Path) -> Iterator[tuple[str, Path]]:
    for name, content in bombs().items():
        (folder / "bomb.png").write_bytes(content)
        yield name, folder / "bomb.png"
    sound = seeds()
    for number in range(rounds):
        content = mutated(random.Random(f"{seed} {number}"), sound)
        path = folder / f"{number % 8}.png"  # the content counts, the name does not
        path.write_bytes(content)
        yield f"image {number} of seed {seed}", path


def _encoded(image: Image.Image, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


HARNESS = Harness(
    "images",
    "a hostile image is opened or refused; no crash, hang, traceback, or 3 GB of memory",
    attack,
    10_000,
)
