"""The elements of hOCR and what stands in their titles, for its reader and its writer."""

from typing import Any

from labeler.formats.xml_files import xml_text

LINES = frozenset({"ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption",
                   "ocr_textfloat"})  # fmt: skip
WORDS = frozenset({"ocrx_word", "ocr_word"})
CHARACTERS = frozenset({"ocrx_cinfo", "ocr_cinfo"})
PAGE = "ocr_page"


def in_one_row(text: str) -> str:
    """Return a transcript as HTML holds it: every blank between words is one space."""
    return " ".join(xml_text(text).split())


def classes(element: Any) -> frozenset[str]:
    """Return the classes of an element; a comment has none."""
    return (
        frozenset(element.get("class", "").split()) if isinstance(element.tag, str) else frozenset()
    )


def properties(element: Any) -> dict[str, list[str]]:
    """Return what the title of an element says, by name."""
    if not isinstance(element.tag, str):
        return {}
    return properties_of(element.get("title") or "")


def properties_of(title: str) -> dict[str, list[str]]:
    """Return what a title says, by name."""
    parts = [part.split() for part in title.split(";")]
    return {part[0]: part[1:] for part in parts if part}
