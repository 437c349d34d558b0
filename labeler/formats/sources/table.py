"""The kinds of files that are opened as pages. To open another one, add a row and its module."""

from labeler.formats.sources.source import ImageSource

SOURCES = (
    ImageSource(
        "JPEG",
        (".jpg", ".jpeg", ".jpe", ".jfif"),
        ((0, b"\xff\xd8\xff"),),
        pillow="JPEG",
        is_one_page=True,
    ),
    ImageSource("PNG", (".png", ".apng"), ((0, b"\x89PNG\r\n"),), pillow="PNG", is_one_page=True),
    ImageSource("WebP", (".webp",), ((8, b"WEBPVP8"),), pillow="WEBP", most_pixels=160_000_000),
    ImageSource("BMP", (".bmp",), pillow="BMP", is_one_page=True),
    ImageSource("DIB", (".dib",), pillow="DIB", is_one_page=True),
    ImageSource(
        "TIFF",
        (".tif", ".tiff"),
        tuple((0, head) for head in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
        pillow="TIFF",
    ),
    ImageSource("GIF", (".gif",), ((0, b"GIF8"),), pillow="GIF"),
    ImageSource(
        "AVIF",
        (".avif", ".avifs"),
        ((4, b"ftypavif"), (4, b"ftypavis")),
        pillow="AVIF",
        most_pixels=250_000_000,
    ),
    ImageSource(
        "JPEG 2000",
        (".jp2", ".j2k", ".jpf", ".jpx", ".j2c", ".jpc"),
        ((0, b"\0\0\0\x0cjP  "), (0, b"\xff\x4f\xff\x51")),
        pillow="JPEG2000",
        most_pixels=130_000_000,
    ),
    ImageSource("PNM", (".pnm", ".ppm", ".pgm", ".pbm"), pillow="PPM", is_one_page=True),
    ImageSource(
        "PDF", (".pdf",), ((0, b"%PDF-"),), module="labeler.formats.sources.pdf", is_drawn=True
    ),
)
"""Decoders of WebP, AVIF and JPEG 2000 need 10 to 20 bytes for every pixel, those of others 8 at
most."""

IMAGE_SUFFIXES = frozenset(suffix for source in SOURCES for suffix in source.suffixes)
HEAD_BYTES = 64
_BY_SUFFIX = {suffix: source for source in SOURCES for suffix in source.suffixes}
_WHATEVER_PILLOW_KNOWS = SOURCES[0]


def source_named(suffix: str) -> ImageSource | None:
    """Return the kind of a suffix, with its dot, in small or capital letters."""
    return _BY_SUFFIX.get(suffix.lower())


def source_beginning(head: bytes) -> ImageSource | None:
    """Return the kind of a file by its first bytes; None where they are no kind's own."""
    return next((source for source in SOURCES if source.begins(head)), None)


def source_of(head: bytes, suffix: str) -> ImageSource:
    """Return the kind to open a file as: what it begins with decides, then what it is called."""
    return source_beginning(head) or source_named(suffix) or _WHATEVER_PILLOW_KNOWS
