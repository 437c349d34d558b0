"""Exports of programs for transcribing move over: METS, several documents in one, files beside labels."""

import json
from pathlib import Path

import pytest

from labeler.app import moving
from labeler.core.annotation import ReviewState
from tests.app.conftest import draw_image
from tests.app.test_moving import moved, write


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder as another program has left it, still empty."""
    (tmp_path / "theirs").mkdir()
    return tmp_path / "theirs"


def page_xml(image: str, text: str) -> str:
    line = (
        '<TextLine><Coords points="10,10 90,10 90,30 10,30"/>'
        f"<TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextLine>"
    )
    return f'<PcGts><Page imageFilename="{image}"><TextRegion>{line}</TextRegion></Page></PcGts>'


def mets_of(image: str, labels: str) -> str:
    files = "".join(
        f'<file ID="f{number}"><FLocat xlink:href="{path}"/></file>'
        for number, path in enumerate((image, labels))
    )
    division = '<div><fptr FILEID="f0"/><fptr><area FILEID="f1"/></fptr></div>'
    return f'<mets xmlns:xlink="http://www.w3.org/1999/xlink">{files}{division}</mets>'


def test_a_mets_says_which_image_a_file_is_about(place: Path) -> None:
    draw_image(place / "IMG/0001.png", 1)
    draw_image(place / "IMG/0002.png", 2)
    line = '<TextLine><Coords points="10,10 90,10 90,30 10,30"/></TextLine>'
    for number in (1, 2):
        page = f'<PcGts><Page imageFilename="scan"><TextRegion>{line}</TextRegion></Page></PcGts>'
        write(place / f"PAGE/p{number}.xml", page)
    files = "".join(
        f'<file ID="{kind}{n}"><FLocat xlink:href="{path}"/></file>'
        for n in (1, 2)
        for kind, path in (("i", f"IMG/000{n}.png"), ("p", f"PAGE/p{n}.xml"), ("x", "../x.png"))
    )
    divisions = "".join(
        f'<div><fptr FILEID="i{n}"/><fptr><area FILEID="p{n}"/></fptr><fptr FILEID="x{n}"/></div>'
        for n in (1, 2)
    )
    mets = write(
        place / "mets.xml",
        f'<mets xmlns:xlink="http://www.w3.org/1999/xlink">{files}{divisions}</mets>',
    )
    for path in (mets, place):
        found = moving.survey(path, place / "files")
        assert (found.images.labelled, found.images.missing) == (2, ())
    entries, pages, outcome = moved(place)
    assert ([len(page.lines) for page in pages], outcome.problems) == ([1, 1], [])
    assert [entry.name for entry in entries] == ["IMG/0001.png", "IMG/0002.png"]


@pytest.mark.parametrize("has_mets", [True, False])
def test_documents_of_one_export_keep_apart_what_is_called_the_same(
    place: Path, *, has_mets: bool
) -> None:
    name = "scan" if has_mets else "0001.png"
    for number, document in enumerate(("1/first", "2/second")):
        draw_image(place / document / "0001.png", number)
        write(place / document / "page/0001.xml", page_xml(name, document))
        if has_mets:
            write(place / document / "mets.xml", mets_of("0001.png", "page/0001.xml"))
    entries, pages, outcome = moved(place)
    assert outcome.problems == []
    assert [entry.path.parent.name for entry in entries] == ["first", "second"]
    assert [page.lines[0].text for page in pages] == ["1/first", "2/second"]


def test_what_receipts_state_is_named_once_and_hinders_no_page(place: Path) -> None:
    draw_image(place / "img/X1.png", 1)
    write(place / "box/X1.txt", "10,10,90,10,90,30,10,30,TOTAL\n")
    write(place / "key/X1.txt", json.dumps({"company": "Miller", "date": "1.2.2018"}))
    _, (page,), outcome = moved(place)
    assert (page.state, page.lines[0].text) == (ReviewState.ACCEPTED, "TOTAL")
    (problem,) = outcome.problems
    assert "key information of SROIE" in problem
