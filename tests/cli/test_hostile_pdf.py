"""A hostile PDF among images, by commands: it is named, and everything else is done."""

import sys
from pathlib import Path

import pytest

from labeler.formats.sources.confined import worker
from tests.cli.conftest import Say
from tests.formats.sources.pdfs import PdfPage, hostile_pdfs, pdf, said


@pytest.mark.skipif(sys.platform == "win32", reason="there the clock alone ends it")
@pytest.mark.slow
def test_a_hostile_pdf_is_named_and_everything_else_is_done(
    say: Say, images: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "MOST_SECONDS", 1.0)
    monkeypatch.setattr(worker, "PATIENCE", 300.0)
    hostile = hostile_pdfs()["a pattern in minute steps"]
    (images / "a.pdf").write_bytes(hostile)
    code, out, problem = say("new", tmp_path / "work", "--images", images)
    assert (code, "4 pages in all, 1 unreadable" in out) == (1, True)
    assert "a.pdf: The page takes more than 1 seconds to draw" in problem

    more = tmp_path / "more"
    more.mkdir()
    (more / "b.pdf").write_bytes(hostile)
    (more / "c.pdf").write_bytes(pdf([PdfPage(said("honest", 50, 50))]))
    code, out, problem = say("add", tmp_path / "work", more)
    assert (code, "6 pages in all, 2 unreadable" in out) == (1, True)
    assert "b.pdf: The page takes more than" in problem
    assert "c.pdf" not in problem
