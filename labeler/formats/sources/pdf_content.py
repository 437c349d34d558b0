"""What lies on a page of a PDF: its characters and its pictures, in points of the page.

PDFium is asked through ctypes, in a process that does nothing else (`pdf.py`).
"""

import ctypes
import math
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

MOST_CHARACTERS = 100_000
"""A page with more is read up to there; a printed page of a newspaper has 30,000."""
MOST_OBJECTS = 100_000
_DEEPEST = 10
_NOWHERE = (0.0, 0.0, 0.0, 0.0)
_NEARLY_DIAGONAL = 0.2
"""Within six degrees of 45 a box says next to nothing of how long and how high the ink in it is."""
_INKED = 0.7
"""What part of its advance a narrow letter fills: rather too little, so that none is cut off."""
_NO_TEXT = (0, 0xFFFE, 0xFFFF)
_HYPHEN = 2
_LINE_OF_FONT = 1.2
"""Height of a line in sizes of its font, where the font itself is not there to be asked."""

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Character:
    """One code point as it is drawn; spaces and line ends that PDFium adds have no box."""

    text: str
    """"" where nobody knows which one it is."""
    box: Rectangle
    """Upright, around its ink, whichever way that is turned."""
    along: float
    """Half of what its ink takes in the direction of reading."""
    across: float
    """The same at right angles to it."""
    height: float
    """Of a line of such characters, whichever way they run."""
    angle: float
    """In which direction it is read: radians, counter-clockwise on the page."""
    is_visible: bool = True
    """Whether it is drawn; what a reader of scans found is put behind them unseen."""


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture on a page."""

    area: float
    """In square points, with what of it lies beside the page."""
    pixels_per_point: float
    pixels: int


def characters(page: pdfium.PdfPage) -> list[Character]:
    """Return the characters of a page in the order in which PDFium reads them."""
    with closing(page.get_textpage()) as text:
        number = min(pdfium_c.FPDFText_CountChars(text), MOST_CHARACTERS)
        runs: dict[int, _Run] = {}
        return [_character(text, index, runs) for index in range(number)]


def pictures(page: pdfium.PdfPage) -> list[PlacedPicture]:
    """Return the pictures on a page, also those within forms."""
    found: list[PlacedPicture] = []
    left = [MOST_OBJECTS]
    for image, matrix in _images(page, _OF_PAGE, np.eye(3), left, 0):
        width, height = ctypes.c_uint(), ctypes.c_uint()
        pdfium_c.FPDFImageObj_GetImagePixelSize(image, width, height)
        across, up = np.hypot(*matrix[:2, 0]), np.hypot(*matrix[:2, 1])
        if min(across, up) > 0 and width.value and height.value:
            density = max(width.value / across, height.value / up)
            area = abs(float(np.linalg.det(matrix[:2, :2])))
            found.append(PlacedPicture(area, float(density), width.value * height.value))
    return found


@dataclass(frozen=True, slots=True)
class _Run:
    """What is the same for all characters that are written at once."""

    is_visible: bool = True
    has_own_font: bool = False
    """Whether the font lies in the file; others are what a system has in their place."""


def _character(text: pdfium.PdfTextPage, index: int, runs: dict[int, _Run]) -> Character:
    code = pdfium_c.FPDFText_GetUnicode(text, index)
    is_unknown = code in _NO_TEXT or pdfium_c.FPDFText_HasUnicodeMapError(text, index) == 1
    letter = "" if is_unknown else "-" if code == _HYPHEN else chr(code)
    if pdfium_c.FPDFText_IsGenerated(text, index) == 1:
        return Character(letter, _NOWHERE, 0.0, 0.0, 0.0, 0.0)
    matrix, loose = pdfium_c.FS_MATRIX(), pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetMatrix(text, index, matrix)
    pdfium_c.FPDFText_GetLooseCharBox(text, index, loose)
    sides = [ctypes.c_double() for _ in range(4)]
    pdfium_c.FPDFText_GetCharBox(text, index, *sides)
    left, right, bottom, top = (side.value for side in sides)
    run = _run(pdfium_c.FPDFText_GetTextObject(text, index), runs)
    if run.has_own_font:
        # A line that runs up the page is as high as its characters are wide there.
        is_upright = abs(matrix.a) >= abs(matrix.b)
        height = loose.top - loose.bottom if is_upright else loose.right - loose.left
    else:
        size = pdfium_c.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
        height = _LINE_OF_FONT * size
    box = (left, bottom, right, top)
    angle = math.atan2(matrix.b, matrix.a)
    across, up = ctypes.c_double(), ctypes.c_double()
    pdfium_c.FPDFText_GetCharOrigin(text, index, across, up)
    start = (
        (loose.left + loose.right) / 2 - across.value,
        (loose.bottom + loose.top) / 2 - up.value,
    )
    ink = _ink(box, (matrix.a, matrix.b, matrix.c, matrix.d), start)
    return Character(letter, box, *ink, float(height), angle, run.is_visible)


def _ink(
    box: Rectangle, matrix: tuple[float, float, float, float], to_middle: tuple[float, float]
) -> tuple[float, float]:
    """Return half of what the ink in a box takes along the direction of reading, and across it.

    The box is that of a rectangle that the matrix (a, b, c, d) has turned. `to_middle` leads from
    where the character begins to the middle of its advance and its line.
    """
    a, b, c, d = matrix
    width, height = (box[2] - box[0]) / 2, (box[3] - box[1]) / 2
    length, area = math.hypot(a, b), a * d - b * c
    if not length or not area:
        return max(width, height), max(width, height)
    straight, turned = abs(a * d), abs(b * c)
    if abs(straight - turned) > _NEARLY_DIAGONAL * (straight + turned):
        half = (width * abs(d) - height * abs(c)) / (straight - turned)
        upper = (height * abs(a) - width * abs(b)) / (straight - turned)
    else:
        half = max(_INKED * (to_middle[0] * d - to_middle[1] * c) / area, 0.0)
        upper = (width + height - half * (abs(a) + abs(b))) / (abs(c) + abs(d))
    if min(half, upper) < 0:
        # A font whose box does not follow from that of its letters: all of the box counts.
        along, across = width * abs(a) + height * abs(b), width * abs(b) + height * abs(a)
        return along / length, across / length
    return half * length + upper * abs(a * c + b * d) / length, upper * abs(area) / length


def _run(drawn: Any, runs: dict[int, _Run]) -> _Run:
    """Return what is known of a text object; whoever asks again is not told by PDFium."""
    if not drawn:
        return _Run()
    key = ctypes.cast(drawn, ctypes.c_void_p).value or 0
    if key not in runs:
        mode = pdfium_c.FPDFTextObj_GetTextRenderMode(drawn)
        font = pdfium_c.FPDFTextObj_GetFont(drawn)
        runs[key] = _Run(
            mode != pdfium_c.FPDF_TEXTRENDERMODE_INVISIBLE,
            bool(font) and pdfium_c.FPDFFont_GetIsEmbedded(font) == 1,
        )
    return runs[key]


_Getters = tuple[Callable[..., int], Callable[..., object]]
_OF_PAGE: _Getters = (pdfium_c.FPDFPage_CountObjects, pdfium_c.FPDFPage_GetObject)
_OF_FORM: _Getters = (pdfium_c.FPDFFormObj_CountObjects, pdfium_c.FPDFFormObj_GetObject)


def _images(
    within: object, getters: _Getters, outer: NDArray[np.float64], left: list[int], depth: int
) -> Iterator[tuple[object, NDArray[np.float64]]]:
    """Yield images with the matrix of each on the page; `left` says how many objects to look at."""
    count, get = getters
    for index in range(count(within)):
        if left[0] <= 0:
            return
        left[0] -= 1
        found = get(within, index)
        kind = pdfium_c.FPDFPageObj_GetType(found)
        if kind == pdfium_c.FPDF_PAGEOBJ_IMAGE:
            yield found, outer @ _matrix(found)
        elif kind == pdfium_c.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
            yield from _images(found, _OF_FORM, outer @ _matrix(found), left, depth + 1)


def _matrix(found: object) -> NDArray[np.float64]:
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(found, matrix)
    rows = [[matrix.a, matrix.c, matrix.e], [matrix.b, matrix.d, matrix.f], [0.0, 0.0, 1.0]]
    return np.array(rows)
