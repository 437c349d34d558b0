"""Whatever a project holds goes out in every format and comes back, but for what was announced."""

import tempfile
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice, image_names
from labeler.app.exporting import export_pages
from labeler.app.import_rules import says_something
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core.annotation import Page, Polygon
from labeler.core.records import Split
from labeler.formats.fingerprint import Fingerprint, fingerprint
from labeler.formats.format import Format
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import kept
from labeler.formats.registry import FORMATS
from tests.formats.installed import each
from tests.formats.pages import SIZE, lines, pages

WRITABLE = [row for row in FORMATS if row.write]
NAMES = (
    "A/x.png",
    "B/x.png",
    "A/x.jpg",
    "A/sub/x.png",
    "A/Scan.png",
    "A/scan.png",
    f"A/{unicodedata.normalize('NFC', 'ü 収')}.png",
    f"B/{unicodedata.normalize('NFD', 'ü 収')}.png",
    "A/fax.tif",
    "B/fax.tif",
    "A/turned.jpg",
    "A/CON.png",
    "A/dots. .png",
    "A/tab\tand\nline.png",
    "B/train/x.png",
    "B/x.json/x.png",
    f"B/{'n' * 200}.png",
    "B/\"q\" 'a' & <b> %41.png",
    "B/fax [2].png",
    "B/a%20b.png",
    "B/a b.png",
    "B/back\\slash.png",
    "B/im\\ages/x.png",
    "B/back_slash.png",
    "B/back\tslash.png",
    "B/gt_x.png",
    "B/😀\u200b#;,.png",
)
choices = st.builds(
    ExportChoice, only_accepted=st.just(False), split=st.booleans(), with_images=st.booleans()
)
EXAMPLES = max(1, settings().max_examples // 30)


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("images")
    for number, name in enumerate(NAMES):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        image = Image.new("L", SIZE, number)
        if path.suffix == ".tif":
            image.save(path, save_all=True, append_images=[Image.new("L", SIZE, 99)])
        elif path.stem == "turned":
            exif = Image.Exif()
            exif[0x0112] = 6
            image.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif)
        else:
            image.save(path)
    return folder


def opened(folder: Path, images: Path) -> Project:
    project = Project.create(folder, [images / "A"])
    project.add_images([images / "B"])
    project.scan()
    return project


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, images: Path) -> Iterator[Project]:
    with opened(tmp_path_factory.mktemp("first"), images) as project:
        entries = project.entries()
        project.store.pages.set_split({entry.id: Split.VALIDATION for entry in entries[::4]})
        yield project


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory, images: Path) -> Iterator[Project]:
    with opened(tmp_path_factory.mktemp("second"), images) as project:
        yield project


def outline(number: int) -> Polygon:
    """A bent outline that is not on whole pixels."""
    x, y = 3.25 + number % 7 * 80, 4.4 + number // 7 % 9 * 50
    points = ((0, 0), (20.3, 5.1), (60, 0.7), (61, 20), (20, 26.6), (1.2, 21))
    return tuple((x + dx, y + dy) for dx, dy in points)


def fill(project: Project, content: list[LabelledPage]) -> None:
    """Let the pages of a project say what was drawn."""
    for entry, drawn in zip(project.entries(), content, strict=True):
        page = project.page(entry.id)
        after = replace(
            page,
            regions=tuple(
                replace(region, polygon=outline(n)) for n, region in enumerate(drawn.regions)
            ),
            note=drawn.note,
            state=drawn.state or page.state,
            voucher=drawn.voucher,
        )
        edit(project, page, after, "Draw")


def test_no_two_images_have_one_name(project: Project) -> None:
    for by_folder in (False, True):
        names = image_names(project.entries(), by_folder=by_folder)
        assert len(set(names.values())) == len(project.entries())


@pytest.mark.parametrize("target", each(WRITABLE))
@settings(
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    phases=[Phase.generate],
)
@given(data=st.data(), choice=choices)
def test_projects_come_back(
    target: Format, project: Project, second: Project, data: st.DataObject, choice: ExportChoice
) -> None:
    count = len(project.entries())
    content = data.draw(st.lists(pages(), min_size=count - 1, max_size=count - 1))
    fill(project, [LabelledPage("", (data.draw(lines),)), *content])
    with tempfile.TemporaryDirectory() as folder:
        outcome = export_pages(project, target.name, Path(folder, "out"), choice)
        assert (outcome.pages, outcome.problems) == (count, [])
        if target.read is None:
            return
        fill(second, [LabelledPage("")] * count)
        back = import_labels(second, target.name, Path(folder, "out"), replace_work=True)
    assert back.problems == []
    for mine, theirs in zip(project.entries(), second.entries(), strict=True):
        said = saying(project.page(mine.id), target)
        assert said is None or saying(second.page(theirs.id), target) == said, mine.name


def saying(page: Page, target: Format) -> Fingerprint | None:
    """What a page says in a format, as far as an import takes it."""
    labelled = LabelledPage("", page.regions, page.size, page.state, page.note)
    after = kept(labelled, target)
    if after is None or not says_something(after):
        return None
    return fingerprint(replace(after, state=None))
