"""What a long PDF costs: `python -m labeler.lab benchmark-documents`.

A document is made, added to a project, its first page opened as the window does it, and all its
pages read. Told are seconds until that page has its proposals, pages a second, and how much memory
drawing all pages took that drawing the first half had not.
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from labeler.app.project import Project
from labeler.formats.images import read_image
from labeler.formats.sources.pdf import confined

LINES = 45
SAYING = "Gypsum is lighter than it looks, and water is heavier than most people think."
A4 = (595, 842)
_SELF, _CHILDREN = resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN


def main(arguments: Sequence[str] | None = None) -> int:
    """Print seconds, pages a second and megabytes; 1 where a page has no proposals."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--pdf", type=Path, help="a document of your own, in place of one of text")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = given.pdf or _written(Path(folder) / "text.pdf", given.pages)
        began = time.perf_counter()
        with Project.create(Path(folder) / "project", [path]) as project:
            entries = project.entries()
            page = project.page(entries[0].id)
            proposals = project.store.proposals.of_page(page.id)
            project.image(page.id)
            first = time.perf_counter() - began
            began = time.perf_counter()
            project.scan()
            scanned = time.perf_counter() - began
            without = sum(not entry.proposal_count for entry in project.entries())
        half = len(entries) // 2
        peaks = [_peak_after(path, range(last)) for last in (half, len(entries))]
    sys.stdout.write(
        f"pages                        {len(entries):6}\n"
        f"first page with proposals    {first:6.2f} s, {len(proposals)} lines\n"
        f"all pages looked at          {len(entries) / scanned:6.1f} pages/s\n"
        f"memory for the first half    {peaks[0]:6.0f} MB at most\n"
        f"memory for the second half   {peaks[1] - peaks[0]:6.0f} MB more\n"
        f"pages without proposals      {without:6}\n"
    )
    return int(without > 0 and given.pdf is None)


def _peak_after(path: Path, frames: range) -> float:
    """Draw pages; return the most memory that this process and one that draws took, in megabytes."""
    confined.close()
    for frame in frames:
        read_image(path, frame)
    confined.close()
    return sum(resource.getrusage(who).ru_maxrss for who in (_SELF, _CHILDREN)) / 1024


def _written(path: Path, pages: int) -> Path:
    """Write a document of pages full of text."""
    with closing(pdfium.PdfDocument.new()) as document:
        for number in range(pages):
            with closing(document.new_page(*A4)) as page:
                for line in range(LINES):
                    _write_line(
                        document, page, f"{number + 1}.{line + 1} {SAYING}", 790 - 16 * line
                    )
                page.gen_content()
        document.save(path)
    return path


def _write_line(
    document: pdfium.PdfDocument, page: pdfium.PdfPage, text: str, height: float
) -> None:
    drawn = pdfium_c.FPDFPageObj_NewTextObj(document, b"Helvetica", 10)
    units = (text + "\0").encode("utf-16-le")
    pdfium_c.FPDFText_SetText(
        drawn, (pdfium_c.FPDF_WCHAR * (len(units) // 2)).from_buffer_copy(units)
    )
    pdfium_c.FPDFPageObj_Transform(drawn, 1, 0, 0, 1, 60, height)
    pdfium_c.FPDFPage_InsertObject(page, drawn)
