"""Which files are images this program opens, and what others are that look like some."""

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from labeler.core.marked import sentence
from labeler.core.regular_files import open_regular

_OPENED = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "PNG": (".png", ".apng"),
    "WEBP": (".webp",),
    "BMP": (".bmp",),
    "DIB": (".dib",),
    "TIFF": (".tif", ".tiff"),
    "GIF": (".gif",),
    "AVIF": (".avif", ".avifs"),
    "JPEG2000": (".jp2", ".j2k", ".jpf", ".jpx", ".j2c", ".jpc"),
    "PPM": (".pnm", ".ppm", ".pgm", ".pbm"),
}
PILLOW_FORMATS = tuple(_OPENED)
IMAGE_SUFFIXES = frozenset(suffix for suffixes in _OPENED.values() for suffix in suffixes)
SHOWN_SUFFIXES = (*(suffixes[0] for suffixes in _OPENED.values()), ".jpeg", ".tiff")
"""The usual suffixes, for dialogs that choose files."""
OPENED_KINDS = "JPEG, PNG, WebP, BMP, TIFF, GIF, AVIF, JPEG 2000 or PNM"

_NOT_OPENED = {
    ".pdf": "PDF", ".ps": "PostScript", ".eps": "PostScript", ".ai": "PDF", ".xps": "XPS",
    ".svg": "SVG", ".svgz": "SVG", ".heic": "HEIC", ".heif": "HEIC", ".hif": "HEIC",
    ".djvu": "DjVu", ".djv": "DjVu", ".jxl": "JPEG XL", ".jxr": "JPEG XR", ".wdp": "JPEG XR",
    ".jpm": "JPEG 2000 compound", ".jb2": "JBIG2", ".jbig2": "JBIG2",
    ".psd": "Photoshop", ".psb": "Photoshop", ".xcf": "GIMP", ".tga": "Targa", ".pcx": "PCX",
    ".exr": "OpenEXR", ".hdr": "Radiance", ".ico": "icon", ".emf": "metafile", ".wmf": "metafile",
    ".dcm": "DICOM", ".dng": "camera raw", ".cr2": "camera raw", ".cr3": "camera raw",
    ".nef": "camera raw", ".arw": "camera raw", ".orf": "camera raw", ".raf": "camera raw",
    ".rw2": "camera raw", ".cbz": "comic book", ".cbr": "comic book", ".epub": "e-book",
}  # fmt: skip
_HEADS = (
    (b"%PDF", "PDF"), (b"%!PS", "PostScript"), (b"<svg", "SVG"), (b"AT&TFORM", "DjVu"),
    (b"8BPS", "Photoshop"), (b"gimp xcf", "GIMP"), (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"), (b"PK\3\4", "zip archive"), (b"<!DOCTYPE html", "web page"),
    (b"<html", "web page"), (b"<?xml", "XML"), (b"version https://git-lfs", "Git LFS pointer"),
)  # fmt: skip
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1")
_TIFF_HEADS = tuple((start, "TIFF") for start in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"))
_IMAGE_HEADS = (
    (b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n", "PNG"), (b"GIF8", "GIF"), *_TIFF_HEADS,
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
)  # fmt: skip
_HEAD_BYTES = 32
_NOT_READ = "cannot be read"
_MOST_NAMES = 5
_ANOTHER_SUFFIX = "with another suffix"


def is_image(path: Path) -> bool:
    """Tell by its name whether a file should be an image that is opened."""
    return path.suffix.lower() in IMAGE_SUFFIXES


def may_be_image(path: Path) -> bool:
    """Tell by its name, or else by its first bytes, whether a file may be an image to open."""
    return is_image(path) or kind_passed_over(path).endswith(_ANOTHER_SUFFIX)


def kind_of_content(head: bytes) -> str:
    """Return what a file that is not opened is, by its first bytes; "" when they tell nothing."""
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "HEIC"
    kinds = (*_HEADS, *((start, f"{kind} with unusual samples") for start, kind in _TIFF_HEADS))
    return next((kind for start, kind in kinds if head.startswith(start)), "")


def kind_passed_over(path: Path) -> str:
    """Return what kind of picture or document a file is that `is_image` does not take.

    "" for all others: labels, texts, programs.
    """
    if is_image(path) and path.is_file():
        return ""
    if kind := _NOT_OPENED.get(path.suffix.lower()):
        return kind
    try:
        with open_regular(path) as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return _NOT_READ if os.path.lexists(path) else ""
    image = next((kind for start, kind in _IMAGE_HEADS if head.startswith(start)), "")
    return f"{image} {_ANOTHER_SUFFIX}" if image else ""


def passed_over(paths: Iterable[Path]) -> list[str]:
    """Return which of some files are pictures or documents that are not opened, a kind each."""
    kinds = defaultdict(list)
    for path in paths:
        if kind := kind_passed_over(path):
            kinds[kind].append(path.name)
    return [_sentence(kind, names) for kind, names in kinds.items()]


def _sentence(kind: str, names: list[str]) -> str:
    number, shown = len(names), ", ".join(names[:_MOST_NAMES])
    if number > _MOST_NAMES:
        shown = sentence("{names} and {more} more", names=shown, more=number - _MOST_NAMES)
    if kind == _NOT_READ:
        return sentence(
            "Passed over: %n files or folders that cannot be read ({names}). Look at what may be read.",
            "",
            number,
            "Passed over: %n file or folder that cannot be read ({names}). Look at what may be read.",
            names=shown,
        )
    if kind.endswith(_ANOTHER_SUFFIX):
        return sentence(
            "Not opened: %n files of kind {kind} ({names}). Give them the usual suffix.",
            "",
            number,
            "Not opened: %n file of kind {kind} ({names}). Give it the usual suffix.",
            kind=kind,
            names=shown,
        )
    return sentence(
        "Not opened: %n files of kind {kind} ({names}). Convert them to PNG or TIFF and add that.",
        "",
        number,
        "Not opened: %n file of kind {kind} ({names}). Convert it to PNG or TIFF and add that.",
        kind=kind,
        names=shown,
    )
