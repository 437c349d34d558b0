"""What is written comes back as the loss table says, whatever is on the pages."""

import re
import tempfile
from dataclasses import replace
from pathlib import Path, PurePosixPath

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from PIL import Image

from labeler.core import settling
from labeler.core.annotation import (
    Comment,
    Count,
    CountSource,
    IgnoreReason,
    Level,
    Origin,
    Page,
    Region,
    TextSource,
)
from labeler.core.errors import ForeignFile, LabelerError
from labeler.core.records import Split
from labeler.formats.fingerprint import differences, fingerprint
from labeler.formats.format import Format, Part
from labeler.formats.image_copies import with_copies
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.losses import find_losses, kept
from labeler.formats.output import OutputFolder, printable
from labeler.formats.placement import in_pixels
from labeler.formats.registry import FORMATS, format_named, losses, reader, writer
from tests.formats.installed import each
from tests.formats.pages import SIZE, projects

BOTH_WAYS = [row for row in FORMATS if row.read and row.write]
NAMELESS = (
    "ctw1500", "total-text", "icdar", "icdar-quoted", "yolo-seg", "yolo-obb", "dota", "hiertext",
    "art", "rects",
)  # fmt: skip
"""Formats whose files are called after their image and do not say its name."""
WRITABLE = [row for row in FORMATS if row.write]
SQUARE = ((10.0, 10.0), (50.0, 10.0), (50.0, 30.0), (10.0, 30.0))


def write(name: str, pages: list[LabelledPage], folder: Path) -> list[str]:
    return [written.problem for written in writer(name)(pages, OutputFolder(folder))]


def essence(page: LabelledPage, target: Format) -> tuple[object, ...]:
    """What has to come back, without identifiers and with lines apart from characters."""
    numbers = {
        region.id: n for n, region in enumerate(r for r in page.regions if r.level is Level.LINE)
    }
    said = [
        (
            r.polygon,
            r.text,
            r.text_source,
            r.count,
            r.ignore,
            numbers.get(r.line_id or ""),
            r.settled,
            r.baseline,
            r.curve,
            r.level,
        )
        for r in page.regions
    ]
    lines = [entry for entry in said if entry[-1] is Level.LINE]
    characters = sorted((e for e in said if e[-1] is Level.CHARACTER), key=lambda e: e[5] or -1)
    name = PurePosixPath(page.image).stem if target.name in NAMELESS else page.image
    issues = [replace(issue, comments=tuple(map(printed, issue.comments))) for issue in page.issues]
    return name, page.split, page.note, issues, lines, characters


def printed(comment: Comment) -> Comment:
    return replace(comment, author=printable(comment.author), text=printable(comment.text))


@pytest.fixture(scope="module")
def drawn() -> list[list[LabelledPage]]:
    """Projects with whatever there may be in them, drawn once for all formats.

    To draw one takes ten times as long as to write it and read it back.
    """
    found: list[list[LabelledPage]] = []

    # Nothing fails here, and a project that does not come back is shown as it was drawn.
    @settings(
        max_examples=2 * settings().max_examples,
        suppress_health_check=[HealthCheck.too_slow],
        phases=[Phase.generate],
    )
    @given(pages=projects())
    def draw(pages: list[LabelledPage]) -> None:
        found.append(pages)

    draw()
    return found


@pytest.mark.parametrize("target", each(BOTH_WAYS))
def test_round_trip(target: Format, drawn: list[list[LabelledPage]]) -> None:
    came_back = 0
    for pages in drawn:
        expected = [page for page in (kept(page, target) for page in pages) if page]
        with tempfile.TemporaryDirectory() as folder:
            write(target.name, pages, Path(folder))
            if not expected:
                continue
            reading = reader(target.name)(Path(folder))
        assert reading.problems == ()
        found = [in_pixels(page, SIZE) for page in reading.pages]
        back = [page for page in found if page.regions or Part.EMPTY_PAGES in target.keeps]
        assert sorted((essence(page, target) for page in back), key=repr) == sorted(
            (essence(page, target) for page in expected), key=repr
        )
        if Part.STATES in target.keeps:
            said = {page.image: (page.state, page.voucher) for page in pages}
            assert {page.image: (page.state, page.voucher) for page in back} == said
        if Part.LOOSE_CHARACTERS in target.keeps and target.name != "rects":  # It says no sizes.
            assert all(page.size == (640, 480) for page in back)
        came_back += 1
    assert came_back > len(drawn) // 4, "most projects drawn have something to write"


@pytest.mark.parametrize("target", each(WRITABLE))
def test_nothing_is_written_outside_the_folder(target: Format, tmp_path: Path) -> None:
    names = [
        "../../x.jpg",
        "/etc/y.jpg",
        "C:\\z.jpg",
        "..\\..\\w.jpg",
        "CON",
        "a\x00b\n.jpg",
        "...",
        "",
    ]
    names += [
        "n" * 300 + ".jpg",
        "a.jpg",
        "a.png",
        "A.JPG",
        "x/a.jpg",
        "y/a.jpg",
        ".hidden.jpg",
        "\ud800.jpg",
    ]
    pages = [LabelledPage(name, (Region(Level.LINE, SQUARE, "ab"),), (60, 40)) for name in names]
    out = tmp_path / "deep" / "er" / "out"
    assert write(target.name, pages, out) == [""] * len(names)
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert written
    for path in written:
        assert path.is_relative_to(out)
        assert not path.name.startswith(".")
    if target.name in ("icdar", "labelme", "page"):
        assert len(written) == len(names)


@pytest.mark.parametrize("target", each(WRITABLE))
def test_a_link_does_not_lead_out(target: Format, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/train").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    page = LabelledPage("a.jpg", (Region(Level.LINE, SQUARE),), (60, 40), split=Split.TRAINING)
    try:
        write(target.name, [page], tmp_path / "out")
    except LabelerError as error:
        assert "leads out" in str(error)  # noqa: PT017
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("target", each(WRITABLE))
def test_a_cancelled_export_leaves_no_half_file(target: Format, tmp_path: Path) -> None:
    pages = [LabelledPage(f"{n}.jpg", (Region(Level.LINE, SQUARE),), (60, 40)) for n in range(9)]
    write(target.name, pages, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    running = writer(target.name)([replace(p, regions=()) for p in pages], OutputFolder(tmp_path))
    next(running)
    running.close()
    after = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert set(after) == set(before)
    gathered = [path for path in before if path.stem[0].isalpha() and path.stem != "gt_0"]
    assert all(before[path] == after[path] for path in gathered)


def test_the_dry_run_names_what_is_lost() -> None:
    curve = ((10.0, 10.0), (30.0, 14.0), (50.0, 10.0), (50.0, 30.0), (30.0, 34.0), (10.0, 30.5))
    line = Region(Level.LINE, curve, "AB", origin=Origin(4), text_source=TextSource.READER)
    character = Region(Level.CHARACTER, SQUARE, "A", line_id=line.id)
    ignored = Region(Level.LINE, SQUARE, "dust", ignore=IgnoreReason.DECORATION)
    pages = [
        LabelledPage("a.jpg", (line, character, ignored), (60, 40), note="look"),
        LabelledPage("b.jpg", (), (60, 40)),
    ]
    found = {loss.part: loss for loss in find_losses(pages, format_named("icdar"))}
    assert set(found) == {
        Part.OUTLINES, Part.CHARACTERS, Part.IGNORED_TEXTS, Part.TEXT_SOURCES, Part.IGNORE_REASONS,
        Part.ORIGINS, Part.NOTES, Part.EMPTY_PAGES,
    }  # fmt: skip
    assert found[Part.OUTLINES].number == 1
    assert 0.7 < (found[Part.OUTLINES].worst_overlap or 0) < 0.95
    assert any("overlap at worst 0." in sentence for sentence in losses("icdar", pages))
    assert Part.EMPTY_PAGES in {loss.part for loss in find_losses(pages, format_named("paddle"))}
    only_loose = [LabelledPage("c.jpg", (replace(character, line_id=None),), (60, 40))]
    found = {loss.part: loss.number for loss in find_losses(only_loose, format_named("paddle"))}
    assert found == {Part.CHARACTERS: 1, Part.EMPTY_PAGES: 1}
    assert find_losses(pages, format_named("labeler")) == []
    assert find_losses(pages, format_named("coco")) == []


def test_a_settled_line_that_is_changed_in_the_file_is_settled_no_more(tmp_path: Path) -> None:
    line = Region(Level.LINE, SQUARE, "AB", count=Count(3, CountSource.TYPED))
    settled = settling.settle(Page(1, (60, 40), (line,)), {line.id})
    page = LabelledPage("a.jpg", settled.regions, (60, 40))
    assert [loss.part for loss in find_losses([page], format_named("coco"))] == [Part.SETTLEMENTS]
    assert find_losses([page], format_named("labeler")) == []
    write("labeler", [page], tmp_path)
    (back,) = reader("labeler")(tmp_path).pages
    assert settling.is_settled(back.regions[0])
    assert fingerprint(back) == fingerprint(page)
    file = tmp_path / "labels.jsonl"
    file.write_text(file.read_text().replace('"AB"', '"ABC"'))
    (changed,) = reader("labeler")(tmp_path).pages
    assert not settling.is_settled(changed.regions[0])
    assert "settled disagreements" in differences(fingerprint(page), fingerprint(changed))


@pytest.mark.parametrize("name", ["labeler", "coco", "labelme", "page"])
def test_transcripts_of_files_that_know_no_readers_are_of_people(name: str, tmp_path: Path) -> None:
    read = Region(Level.LINE, SQUARE, "AB", text_source=TextSource.READER)
    write(name, [LabelledPage("a.jpg", (read,), (60, 40))], tmp_path)
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    (page,) = reader(name)(tmp_path).pages
    assert page.regions[0].text_source is TextSource.READER
    without = re.sub(r'"text_source": "reader",?|source:reader;', "", file.read_text())
    assert without != file.read_text()
    file.write_text(without)
    (page,) = reader(name)(tmp_path).pages
    assert (page.regions[0].text, page.regions[0].text_source) == ("AB", TextSource.PERSON)


def test_wrong_use_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="paddle"):
        format_named("gif")
    with pytest.raises(LabelerError, match="not written"):
        writer("tesseract-box")
    with pytest.raises(LabelerError, match="not read"):
        reader("masks")
    with pytest.raises(ForeignFile, match="does not exist"):
        reader("coco")(tmp_path / "gone")
    with pytest.raises(ForeignFile, match=r"no \.json"):
        reader("coco")(tmp_path)


def test_copies_lie_beside_their_labels_as_seen_here(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (60, 40), "white").save(tmp_path / "plain.jpg")
    Image.new("RGB", (40, 60), "red").save(tmp_path / "turned.jpg", exif=exif)
    (tmp_path / "bad.jpg").write_bytes(b"no image")
    pages = [
        LabelledPage(
            name, (Region(Level.LINE, SQUARE),), (60, 40), split=split, path=tmp_path / name
        )
        for name, split in (("plain.jpg", Split.TRAINING), ("turned.jpg", None), ("bad.jpg", None))
    ]
    problems: list[str] = []
    folder = OutputFolder(tmp_path / "out")
    list(writer("labelme")(with_copies(pages, folder, "{split}", problems), folder))
    files = {p.relative_to(folder.root).as_posix() for p in folder.root.rglob("*") if p.is_file()}
    assert files == {"train/plain.jpg", "train/plain.json", "turned.png", "turned.json", "bad.json"}
    assert (folder.root / "train/plain.jpg").read_bytes() == (tmp_path / "plain.jpg").read_bytes()
    assert np.asarray(Image.open(folder.root / "turned.png")).shape == (40, 60, 3)
    assert len(problems) == 1
    images = {
        page.source.stem: page.image for page in reader("labelme")(folder.root).pages if page.source
    }
    assert images == {"plain": "plain.jpg", "turned": "turned.png", "bad": "../bad.jpg"}
