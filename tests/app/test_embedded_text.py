"""The text that a PDF holds is proposed, and becomes a person's only when somebody accepts it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from labeler.app import models
from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.image_matching import label_name
from labeler.app.importing import import_labels
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, pages_to_propose, propose_page
from labeler.core import edits
from labeler.core.annotation import Level, Page, Region, ReviewState
from labeler.core.detection import Detection, FoundLine
from labeler.core.geometry import rectangle
from labeler.core.proposing import accept_proposals
from labeler.formats.format import Format
from labeler.formats.images import read_text, scan_image
from labeler.formats.registry import FORMATS
from tests.app.conftest import draw_image
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader
from tests.formats.installed import each
from tests.formats.sources.pdfs import PdfPage, pdf, said

PICTURE = "q 200 0 0 200 50 50 cm BI /W 10 /H 10 /BPC 8 /CS /G ID " + "x" * 100 + " EI Q\n"
PAGES = [
    PdfPage(said("Gypsum is heavy", 50, 700) + said("Water is not", 50, 600)),
    PdfPage(said("A figure", 50, 700) + PICTURE),
    PdfPage(),
]


class TwoLines(FakeDetector):
    """Finds the line that the file holds, a little off, and one that it does not hold."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        (self.known,) = read_text(path, 1).lines

    def find(self, image: np.ndarray) -> Detection:
        off = tuple((x + 1.5, y - 1) for x, y in self.known.polygon)
        below = rectangle((100, 1300), (300, 1330))
        return Detection(size_of(image), (FoundLine(below, 0.9), FoundLine(off, 0.8)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "a.pdf").write_bytes(pdf(PAGES))
    return tmp_path / "a.pdf"


@pytest.fixture
def project(path: Path, tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "work", [path]) as project:
        project.scan()
        yield project


def texts(project: Project, page: Page) -> list[str]:
    return [one.text for one in project.store.proposals.of_page(page.id)]


def test_a_page_of_text_has_its_proposals_as_soon_as_it_is_opened(
    path: Path, tmp_path: Path
) -> None:
    with Project.create(tmp_path / "work", [path]) as project:
        page = project.page(project.entries()[0].id)
        assert texts(project, page) == ["Gypsum is heavy", "Water is not"]
        assert page.regions == ()
        assert project.store.pages.entry(page.id).state is ReviewState.PROPOSED


def test_a_page_with_a_picture_waits_for_the_detector(project: Project, path: Path) -> None:
    _, figure, empty = (entry.id for entry in project.entries())
    assert pages_to_propose(project) == [figure, empty]
    weights = path.with_name("some.safetensors")
    weights.write_bytes(b"not really")
    model = models.bring_in(project, weights, "imported")
    detector, reader = TwoLines(path), FakeReader()
    assert propose_page(project, ModelsInUse(Pipeline(detector, reader), model.id, None), figure)
    found = project.store.proposals.of_page(figure)
    assert [one.text for one in found] == ["A figure", ""]
    assert detector.known.polygon == pytest.approx(np.array(found[0].polygon))


def test_what_is_accepted_keeps_its_text(project: Project) -> None:
    page = project.page(project.entries()[0].id)
    proposals = project.store.proposals.of_page(page.id)
    edit(project, page, accept_proposals(page, proposals), "Accept")
    lines = project.page(page.id).lines
    assert [line.text for line in lines] == ["Gypsum is heavy", "Water is not"]


def test_a_page_somebody_works_on_is_left_alone(path: Path, tmp_path: Path) -> None:
    with Project.create(tmp_path / "work", [path]) as project:
        page = project.page(project.entries()[0].id)
        edit(
            project,
            page,
            edits.add_regions(page, [Region(Level.LINE, rectangle((9, 9), (99, 30)))]),
            "Draw",
        )
        before = project.store.proposals.of_page(page.id)
        path.write_bytes(path.read_bytes() + b"\n")
        project.check_images()
        project.scan()
        assert project.store.proposals.of_page(page.id) == before
        assert project.store.pages.entry(page.id).is_image_changed


@pytest.mark.parametrize(
    "row",
    # Parquet and tar hold the images where no image file can be looked for.
    each(r for r in FORMATS if r.write and r.read and r.name not in ("parquet", "webdataset")),
)
def test_pages_go_out_as_png_and_come_back(project: Project, tmp_path: Path, row: Format) -> None:
    accepted = [project.page(entry.id) for entry in project.entries()[:2]]
    for page in accepted:
        regions = [Region(Level.LINE, rectangle((40, 50), (200, 90)), text="Gypsum")]
        edit(project, page, edits.add_regions(page, regions), "Draw")
    choice = ExportChoice(only_accepted=False, with_images=True)
    outcome = export_pages(project, row.name, tmp_path / "out", choice)
    assert outcome.problems == []
    copies = sorted((tmp_path / "out").rglob("*.png"))
    assert len(copies) == 3
    assert not list((tmp_path / "out").rglob("*.pdf"))
    sizes = sorted(scan_image(copy).size for copy in copies)
    assert sizes == sorted(entry.size for entry in project.entries())
    with Project.create(tmp_path / "second", copies) as second:
        back = import_labels(second, row.name, tmp_path / "out")
        assert back.problems == []
        assert sum(len(second.page(entry.id).regions) for entry in second.entries()) == 2


def test_a_pdf_of_one_page_goes_out_as_png_beside_an_image_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([PdfPage(said("x", 50, 50))]))
    draw_image(tmp_path / "a.png", 1)
    with Project.create(tmp_path / "work", [tmp_path / "a.pdf", tmp_path / "a.png"]) as project:
        project.scan()
        choice = ExportChoice(only_accepted=False, with_images=True)
        assert export_pages(project, "coco", tmp_path / "out", choice).problems == []
    assert len(list((tmp_path / "out").rglob("*.png"))) == 2


def test_pages_are_called_as_their_file_calls_them(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([PdfPage()] * 3, catalog="/PageLabels<</Nums[0<</S/r>>]>>"))
    with Project.create(tmp_path / "work", [path]) as project:
        entries = project.entries()
        named = ["a.pdf, page i", "a.pdf, page ii", "a.pdf, page iii"]
        assert [entry.name for entry in entries] == list(project.store.pages.index().names) == named
        assert [label_name(entry) for entry in entries] == ["a [1].pdf", "a [2].pdf", "a [3].pdf"]
