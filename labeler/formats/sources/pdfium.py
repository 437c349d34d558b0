"""Pages of PDF files, drawn by PDFium.

Files can make it busy for good, or end the process: it is run by `confined` only, in one that does
one thing at a time.
"""

import ctypes
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from typing import BinaryIO

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from labeler.core.detection import EmbeddedText
from labeler.core.errors import UnreadableImage
from labeler.core.marked import mark
from labeler.formats.orientation import UPRIGHT
from labeler.formats.perceptual_hash import SAMPLES
from labeler.formats.sources.limits import MOST_FRAMES, TOO_MANY_PAGES
from labeler.formats.sources.pdf_content import Character, PlacedPicture, characters, pictures
from labeler.formats.sources.pdf_resolution import is_scan, large_pictures, pixels_per_point
from labeler.formats.sources.pdf_text import OnPixels, text_of

_LONGEST_LABEL = 40
_FINENESS = 64
"""PDFium places points on whole pixels: it is asked about a page so many times as large."""
_ALL_MODES = pdfium_c.FPDF_ANNOT | pdfium_c.FPDF_REVERSE_BYTE_ORDER


def labels(file: BinaryIO) -> list[str]:
    """Return what the document calls its pages: iv, A-3."""
    with _document(file) as document:
        if len(document) > MOST_FRAMES:
            return [""] * (MOST_FRAMES + 1)
        called = (str(document.get_page_label(frame) or "") for frame in range(len(document)))
        return [" ".join(label.split())[:_LONGEST_LABEL] for label in called]


@contextmanager
def opened(file: BinaryIO, frame: int) -> Iterator["PdfPage"]:
    """Open a page."""
    with _document(file) as document:
        if len(document) > MOST_FRAMES:
            raise UnreadableImage(TOO_MANY_PAGES)
        if not 0 <= frame < len(document):
            raise EOFError
        with closing(document[frame]) as page:
            yield PdfPage(document, page)


class PdfPage:
    """A page that is open; a new one for every file that holds other bytes."""

    orientation = UPRIGHT

    def __init__(self, document: pdfium.PdfDocument, page: pdfium.PdfPage) -> None:
        self._document = document
        self._page = page

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels: they follow from what is on the page, and from nothing else."""
        width, height = self._page.get_size()
        scale = pixels_per_point((width, height), self._characters, self._pictures)
        return max(1, round(width * scale)), max(1, round(height * scale))

    def pixels(self, *, raw_orientation: bool, is_checked: bool) -> NDArray[np.uint8]:
        """Draw the page, (H, W, 3) RGB; its checks and its way up are those of PDFium."""
        return self._drawn(self.size)

    def reduce(self, longest: int) -> None:
        """Draw all the pixels: how a page looks depends on how large it is drawn."""

    def sample(self) -> tuple[tuple[int, int], NDArray[np.uint8]]:
        """Return the size the page is drawn at, and how it looks at 256 by 256 pixels."""
        return self.size, self._drawn((SAMPLES, SAMPLES))

    def text(self) -> EmbeddedText:
        """Return the lines of text on the page; on a scan those that a reader put behind it."""
        size = self._page.get_size()
        return text_of(
            self._characters,
            self._on_pixels(),
            on_scan=is_scan(size, self._pictures),
            is_all=not large_pictures(size, self._pictures),
        )

    @cached_property
    def _characters(self) -> list[Character]:
        return characters(self._page)

    @cached_property
    def _pictures(self) -> list[PlacedPicture]:
        return pictures(self._page)

    def _on_pixels(self) -> OnPixels:
        """Return the way from points of the page to pixels: an affine map, (2, 3)."""
        corners = [(0.0, 0.0), (1000.0, 0.0), (0.0, 1000.0)]
        origin, right, up = (np.array(self._place(*corner)) for corner in corners)
        return np.stack([(right - origin) / 1000, (up - origin) / 1000, origin], axis=1)

    def _place(self, x: float, y: float) -> tuple[float, float]:
        width, height = (side * _FINENESS for side in self.size)
        across, down = ctypes.c_int(), ctypes.c_int()
        pdfium_c.FPDF_PageToDevice(self._page, 0, 0, width, height, 0, x, y, across, down)
        return across.value / _FINENESS, down.value / _FINENESS

    def _drawn(self, size: tuple[int, int]) -> NDArray[np.uint8]:
        width, height = size
        pixels = np.full((height, width, 3), 255, np.uint8)
        bitmap = pdfium_c.FPDFBitmap_CreateEx(
            width, height, pdfium_c.FPDFBitmap_BGR, pixels.ctypes.data, width * 3
        )
        if not bitmap:
            raise MemoryError
        place = (bitmap, self._page, 0, 0, width, height, 0, _ALL_MODES)
        try:
            pdfium_c.FPDF_RenderPageBitmap(*place)
            if self._document.formenv:
                pdfium_c.FPDF_FFLDraw(self._document.formenv, *place)
        finally:
            pdfium_c.FPDFBitmap_Destroy(bitmap)
        return pixels


@contextmanager
def _document(file: BinaryIO) -> Iterator[pdfium.PdfDocument]:
    """Open a document and close it: kept open it would keep every page that was drawn."""
    file.seek(0)
    try:
        document = pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        raise UnreadableImage(_reason(error.err_code)) from error
    with closing(document):
        document.init_forms()
        if not len(document):
            raise UnreadableImage("The PDF has no pages. Copy it again from where it came from.")
        yield document


def _reason(code: int | None) -> str:
    if code in (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY):
        return mark("The PDF is encrypted. Save it without a password, and add that.")
    return mark(
        "The PDF is damaged or cut off. Copy it again, or save it anew where it still opens."
    )
