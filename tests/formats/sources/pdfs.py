"""PDF files made by hand: a few hundred bytes, with the fonts that every reader has."""

import zlib
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


def hostile_pdfs() -> dict[str, bytes]:
    """Return small files, each of which keeps a program busy for good or takes all its memory."""
    nested = {f"N{n}": _form(f"/N{n + 1} Do " * 2, f"/N{n + 1}", 7 + n) for n in range(30)}
    nested["N30"] = _form("0 0 9 9 re f")
    pattern = "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep .0001/YStep .0001"
    painted = "/Pattern cs /P scn 0 0 600 800 re f"
    return {
        "forms that draw forms 2**30 times": _drawing("/N0 Do", nested),
        "a pattern in minute steps": _drawing(
            "/A Do",
            {
                "A": _stream(painted, _FORM + "/Resources<</Pattern<</P 7 0 R>>>>"),
                "P": _stream("0 0 9 9 re f", f"/Type/Pattern{pattern}/Resources<<>>"),
            },
        ),
        "millions of operators": _drawing(
            "/A Do", {"A": _deflated(b"0 0 m 600 800 l 9 w S\n" * 4_000_000)}
        ),
        "a form that draws itself twice": _drawing("/A Do", {"A": _form("/A Do /A Do", "/A", 6)}),
    }


def odd_pdfs() -> dict[str, bytes]:
    """Return files that look like those, and that may be opened or refused."""
    deep = {f"T{n}": f"<</Type/Pages/Count 1/Kids[{7 + n} 0 R]>>" for n in range(3000)}
    deep["T3000"] = "<</Type/Page/MediaBox[0 0 9 9]>>"
    sound = pdf([PdfPage(said("x", 50, 50))])
    return {
        "a page tree that has no end": pdf(
            [PdfPage()],
            catalog="/Pages 6 0 R",
            objects={"T": "<</Type/Pages/Count 4000/Kids[6 0 R 6 0 R]>>"},
        ),
        "a deep page tree": pdf([PdfPage()], catalog="/Pages 6 0 R", objects=deep),
        "a stream of which a thousandth is there": _drawing(
            "/A Do", {"A": _deflated(b" " * 50_000_000)}
        ),
        "a table that leads nowhere": sound.replace(b"000000", b"999999"),
        "a table that is cut off": sound[: sound.index(b"xref") + 30],
        "a chain of tables that goes round": sound.replace(
            b"/Root", b"/Prev %d/Root" % sound.index(b"xref")
        ),
    }


_FORM = "/Type/XObject/Subtype/Form/BBox[0 0 600 800]"


def _drawing(content: str, objects: Mapping[str, str]) -> bytes:
    """Return a PDF of one page; its objects have numbers from 6 on."""
    return pdf([PdfPage(content)], objects=objects)


def _form(content: str, drawn: str = "", number: int = 0) -> str:
    """Return a form, which may draw the object of a number by a name."""
    used = f"/Resources<</XObject<<{drawn} {number} 0 R>>>>" if drawn else ""
    return _stream(content, _FORM + used)


def _deflated(content: bytes) -> str:
    return _stream(zlib.compress(content, 1).decode("latin-1"), _FORM + "/Filter/FlateDecode")


def _stream(content: str, entries: str) -> str:
    return f"<<{entries}/Length {len(content)}>>stream\n{content}\nendstream"
