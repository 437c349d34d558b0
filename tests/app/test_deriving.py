"""An export of words or lines that were derived says so, and never passes for what people drew."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from labeler.app.editing import edit
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages, preview
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import edits, geometry
from labeler.core.annotation import IgnoreReason, Level, Region, ReviewState
from labeler.core.deriving import Derivation, Whole
from labeler.formats import manifest
from labeler.formats.format import Format, Part
from labeler.formats.registry import FORMATS, reader
from tests.formats.installed import each

WORDS = ExportChoice(derive=Derivation.WORDS)
LINES = ExportChoice(derive=Derivation.LINES)
BARS = (20, 40, 60, 160, 180)
"""Where letters begin on the image: three, a gap, two."""


def drawn(folder: Path) -> Path:
    """An image with a row of bars, and below it a row of paper and one without a gap."""
    pixels = np.full((200, 400, 3), 255, np.uint8)
    for left in BARS:
        cv2.rectangle(pixels, (left, 20), (left + 12, 50), (0, 0, 0), -1)
    for left in range(20, 220, 10):
        cv2.rectangle(pixels, (left, 80), (left + 6, 110), (0, 0, 0), -1)
    folder.mkdir()
    Image.fromarray(pixels).save(folder / "a.png")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "project", [drawn(tmp_path / "images")]) as project:
        project.scan()
        yield project


def say(project: Project, *regions: Region) -> None:
    page = project.page(project.entries()[0].id)
    after = replace(edits.add_regions(page, regions), state=ReviewState.ACCEPTED)
    edit(project, page, after, "Draw")


def row(top: float, text: str, **said: object) -> Region:
    box = geometry.rectangle((18, top), (194, top + 34))
    return Region(Level.LINE, box, text, **said)  # type: ignore[arg-type]


def test_a_line_is_cut_where_its_spaces_are_seen(project: Project, tmp_path: Path) -> None:
    say(
        project,
        row(18, "abc de"),
        row(78, "so many letters in a row"),
        row(130, ""),
        row(165, "收据 第1页", ignore=IgnoreReason.OTHER),
    )
    outcome = export_pages(project, "labeler", tmp_path / "out", WORDS)
    assert outcome.derived.regions == 2
    assert outcome.derived.whole == {Whole.UNCLEAR: 1, Whole.NO_TRANSCRIPT: 1}
    assert any("Nobody outlined them" in sentence for sentence in outcome.derived.sentences)
    (page,) = reader("labeler")(tmp_path / "out").pages
    said = [(r.text, r.origin.is_derived) for r in page.regions]
    assert said == [
        ("abc", True),
        ("de", True),
        ("so many letters in a row", False),
        ("", False),
        ("收据 第1页", False),
    ]
    left, _, right, _ = geometry.bounds(page.regions[0].polygon)
    assert left == pytest.approx(18, abs=3)
    assert 72 <= right <= 110
    assert 110 <= geometry.bounds(page.regions[1].polygon)[0] <= 162


BOTH_WAYS = [row for row in FORMATS if row.write and row.read]


@pytest.mark.parametrize("target", each(BOTH_WAYS))
def test_what_was_derived_comes_back_as_proposals(
    project: Project, tmp_path: Path, target: Format
) -> None:
    say(project, row(18, "abc de"))
    out = tmp_path / "out"
    export_pages(project, target.name, out, WORDS)
    is_proposed_again(tmp_path, out, target)


SAYS_SO = [row for row in BOTH_WAYS if Part.DERIVED in row.keeps]


@pytest.mark.parametrize("target", each(SAYS_SO))
def test_formats_that_say_what_was_derived_need_no_manifest(
    project: Project, tmp_path: Path, target: Format
) -> None:
    say(project, row(18, "abc de"))
    out = tmp_path / "out"
    export_pages(project, target.name, out, WORDS)
    (out / manifest.NAME).unlink()
    is_proposed_again(tmp_path, out, target)


def is_proposed_again(tmp_path: Path, out: Path, target: Format) -> None:
    with Project.create(tmp_path / "other", [tmp_path / "images"]) as other:
        other.scan()
        import_labels(other, target.name, out)
        entry = other.entries()[0]
        page = other.page(entry.id)
        proposals = other.store.proposals.of_page(entry.id)
        assert page.regions == ()
        assert page.state is not ReviewState.ACCEPTED
        assert len(proposals) == 2


def test_formats_that_cannot_say_it_announce_that(project: Project, tmp_path: Path) -> None:
    say(project, row(18, "abc de"))
    told = preview(project, "paddle", tmp_path / "out", WORDS)
    assert any("derived and outlined by nobody (2 regions)" in loss for loss in told.losses)
    assert not any("derived" in loss for loss in preview(project, "coco", None, WORDS).losses)
    assert any("At most 2 words" in sentence for sentence in told.derived)
    assert preview(project, "paddle", None, ExportChoice()).derived == []
    export_pages(project, "paddle", tmp_path / "out", WORDS)
    labels = (tmp_path / "out/Label.txt").read_text("utf-8").split("\t")[1]
    assert [region["transcription"] for region in json.loads(labels)] == ["abc", "de"]


def test_lines_without_room_for_their_words_stay_whole(project: Project, tmp_path: Path) -> None:
    low = Region(Level.LINE, geometry.rectangle((20, 20), (40, 21)), " ".join("abcdefghij" * 4))
    letters = [
        Region(
            Level.CHARACTER,
            geometry.rectangle((20 + n / 2, 20), (20.5 + n / 2, 24)),
            line_id=low.id,
        )
        for n in range(40)
    ]
    say(project, low, *letters)
    outcome = export_pages(project, "labeler", tmp_path / "out", WORDS)
    assert (outcome.derived.regions, outcome.derived.whole) == (0, {Whole.UNCLEAR: 1})


def test_characters_that_people_outlined_tell_where_words_end(
    project: Project, tmp_path: Path
) -> None:
    line = row(130, "ab c")
    boxes = [
        Region(Level.CHARACTER, geometry.rectangle((a, 130), (b, 164)), line_id=line.id)
        for a, b in ((20, 50), (50, 80), (150, 190))
    ]
    say(project, line, *boxes)
    outcome = export_pages(project, "labeler", tmp_path / "out", WORDS)
    assert (outcome.derived.regions, outcome.derived.whole) == (2, {})
    (page,) = reader("labeler")(tmp_path / "out").pages
    words = [r for r in page.regions if r.level is Level.LINE]
    assert [round(geometry.bounds(w.polygon)[2]) for w in words] == [80, 190]
    letters = [r for r in page.regions if r.level is Level.CHARACTER]
    assert [r.line_id for r in letters] == [words[0].id, words[0].id, words[1].id]


def test_words_become_lines(project: Project, tmp_path: Path) -> None:
    boxes = (((20, 20), (75, 50)), ((90, 20), (140, 50)), ((20, 80), (75, 110)))
    say(project, *(Region(Level.LINE, geometry.rectangle(*box), "w") for box in boxes))
    outcome = export_pages(project, "icdar", tmp_path / "out", LINES)
    assert outcome.derived.regions == 1
    assert outcome.derived.sentences == [
        "1 line is put together from words. Nobody outlined it.",
    ]
    (file,) = (tmp_path / "out").rglob("gt_*.txt")
    rows = file.read_text("utf-8-sig").splitlines()
    assert [line.rsplit(",", 1)[1] for line in rows] == ["w w", "w"]


def test_the_project_stays_as_it_is(project: Project, tmp_path: Path) -> None:
    say(project, row(18, "abc de"))
    before = project.page(project.entries()[0].id)
    export_pages(project, "labeler", tmp_path / "out", WORDS)
    assert project.page(before.id) == before
    written = manifest.read(tmp_path / "out")
    assert written is not None
    assert written.settings["derive"] == "words"
