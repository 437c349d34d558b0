"""PDF files made by hand: a few hundred bytes, with the fonts that every reader has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class PdfPage:
    """A page: what is drawn on it, its size in points and what else stands in its dictionary."""

    content: str = ""
    size: tuple[float, float] = (595, 842)
    more: str = ""


def said(text: str, x: float, y: float, size: float = 12, *, more: str = "") -> str:
    """Return what draws a text at a place, in Helvetica; `more` comes before it."""
    return f"BT /F1 {size} Tf {more} {x} {y} Td ({text}) Tj ET\n"


def pdf(
    pages: Sequence[PdfPage],
    *,
    catalog: str = "",
    trailer: str = "",
    objects: Mapping[str, str] | None = None,
) -> bytes:
    """Return a PDF of some pages, which draw `objects` by their names."""
    drawn = objects or {}
    first = 4 + 2 * len(pages)
    named = " ".join(f"/{name} {first + place} 0 R" for place, name in enumerate(drawn))
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    parts = [
        f"<</Type/Catalog/Pages 2 0 R {catalog}>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, page in enumerate(pages):
        width, height = page.size
        parts += [
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {5 + 2 * number} 0 R"
            f"/Resources<</Font<</F1 3 0 R>>/XObject<<{named}>>>>{page.more}>>",
            f"<</Length {len(page.content)}>>stream\n{page.content}\nendstream",
        ]
    parts += drawn.values()
    written, places = b"%PDF-1.7\n", []
    for number, one in enumerate(parts, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{one}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(parts) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end += f"trailer<</Size {size}/Root 1 0 R {trailer}>>\nstartxref\n{len(written)}\n%%EOF\n"
    return written + end.encode("latin-1")
