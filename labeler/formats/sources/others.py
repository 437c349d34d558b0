"""Kinds of pictures and documents that are not opened: known, so that they are refused by name."""

from labeler.formats.sources.table import source_beginning

OPENED_KINDS = "JPEG, PNG, WebP, BMP, TIFF, GIF, AVIF, JPEG 2000, PNM or PDF"

NOT_OPENED = {
    ".ps": "PostScript", ".eps": "PostScript", ".ai": "Illustrator", ".xps": "XPS",
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
    (b"%!PS", "PostScript"), (b"<svg", "SVG"), (b"AT&TFORM", "DjVu"),
    (b"8BPS", "Photoshop"), (b"gimp xcf", "GIMP"), (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"), (b"PK\3\4", "zip archive"), (b"<!DOCTYPE html", "web page"),
    (b"<html", "web page"), (b"<?xml", "XML"), (b"version https://git-lfs", "Git LFS pointer"),
)  # fmt: skip
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1")
_TIFF = "TIFF"


def kind_of_content(head: bytes) -> str:
    """Return what a file that is not opened is, by its first bytes; "" when they tell nothing."""
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "HEIC"
    if (source := source_beginning(head)) and source.name == _TIFF:
        return "TIFF with unusual samples"
    return next((kind for start, kind in _HEADS if head.startswith(start)), "")
