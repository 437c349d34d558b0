"""What an import makes of pages: nothing wrong becomes truth, nothing is dropped in silence."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from labeler.app.editing import edit
from labeler.app.exporting import ExportChoice, export_pages
from labeler.app.import_rules import state_after_import
from labeler.app.importing import import_labels
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import IgnoreReason, Level, Region, ReviewState
from labeler.core.errors import ForeignFile
from labeler.core.records import PageEntry
from labeler.formats.labelled_page import LabelledPage
from labeler.formats.registry import FORMATS
from tests.app.labels_of_others import IMAGE, WRITTEN, labeler, labelme
from tests.builders import line, quad
from tests.formats.installed import each_name

GOOD = [[10, 10], [110, 10], [110, 40], [10, 40]]
BAD = [[10, 10], [110, 10]]
STAR = [[100, 20], [140, 150], [20, 80], [180, 80], [60, 150]]

FAR = [[900, 900], [990, 900], [990, 930], [900, 930]]
"""Four corners and boxes can always be put into order: what is wrong with these is where they lie."""


every_format = pytest.mark.parametrize(
    "name", each_name(row for row in FORMATS if row.read and row.suffix != ".parquet")
)


def bring(project: Project, name: str, folder: Path, content: str) -> PageEntry:
    """Import a file and return the row of the page it is about."""
    folder.mkdir(exist_ok=True)
    (folder / WRITTEN[name].file).write_text(content, encoding="utf-8")
    import_labels(project, name, folder)
    return project.entries()[1]


@every_format
def test_what_was_read_completely_is_accepted(project: Project, tmp_path: Path, name: str) -> None:
    entry = bring(project, name, tmp_path / "in", WRITTEN[name].labels([GOOD, GOOD]))
    assert (entry.state, entry.line_count, entry.refused) == (ReviewState.ACCEPTED, 2, ())


@every_format
@pytest.mark.parametrize("broken", [BAD, STAR], ids=["unread", "crossing"])
def test_a_page_of_which_something_is_refused_stays_new(
    project: Project, tmp_path: Path, name: str, broken: list[list[int]]
) -> None:
    if WRITTEN[name].has_corners_only and broken is STAR:
        broken = FAR
    entry = bring(project, name, tmp_path / "in", WRITTEN[name].labels([GOOD, broken]))
    assert (entry.state, entry.line_count) == (ReviewState.NEW, 1)
    places = {sentence.partition(" at ")[2] or sentence for sentence in entry.refused}
    assert len(places) == 1  # Where a file gives a character only, its word goes with it.
    again = bring(project, name, tmp_path / "in", WRITTEN[name].labels([GOOD, GOOD]))
    assert (again.state, again.line_count, again.refused) == (ReviewState.ACCEPTED, 2, ())


@every_format
def test_a_file_that_cannot_be_read_marks_its_page(
    project: Project, tmp_path: Path, name: str
) -> None:
    content = WRITTEN[name].labels([BAD])
    if WRITTEN[name].is_markup:
        content = content.replace("]", "", 1).replace("</", "<", 1)
    entry = bring(project, name, tmp_path / "in", content)
    assert (entry.state, entry.line_count) == (ReviewState.NEW, 0)
    assert entry.refused


@every_format
def test_nothing_labelled_yet_is_no_negative(project: Project, tmp_path: Path, name: str) -> None:
    entry = bring(project, name, tmp_path / "in", WRITTEN[name].labels([]))
    assert (entry.state, entry.refused) == (ReviewState.NEW, ())
    outcome = import_labels(project, name, tmp_path / "in", as_proposals=True)
    assert (outcome.pages, outcome.unlabelled) == (0, [IMAGE])
    assert project.entries()[1].state is ReviewState.NEW


@pytest.mark.parametrize(
    ("name", "review"),
    [
        ("labelme", {"checked": True}),
        ("labelme", {"flags": {"verified": True}}),
        ("labelme", {"review_state": "accepted"}),
        ("coco", {"review_state": "accepted"}),
        ("labeler", {"state": "accepted"}),
        ("page", {"custom": "review {state:accepted;}"}),
    ],
)
def test_empty_is_accepted_where_the_file_says_so(
    project: Project, tmp_path: Path, name: str, review: dict[str, object]
) -> None:
    entry = bring(project, name, tmp_path / "in", WRITTEN[name].labels([], **review))
    assert (entry.state, entry.line_count) == (ReviewState.ACCEPTED, 0)


def test_a_state_nobody_knows_is_refused(project: Project, tmp_path: Path) -> None:
    entry = bring(project, "labeler", tmp_path / "in", labeler([GOOD], state="approved"))
    assert entry.state is ReviewState.NEW
    assert "approved" in entry.refused[0]


REGION = Region(Level.LINE, quad(0, 0))


@pytest.mark.parametrize(
    ("said", "becomes"), [(None, "accepted"), ("proposed", "new"), ("rejected", "rejected")]
)
def test_one_place_decides_the_state(said: str | None, becomes: str) -> None:
    page = LabelledPage("a.jpg", (REGION,), state=ReviewState(said) if said else None)
    assert state_after_import(page) == becomes
    assert state_after_import(replace(page, refused=("Something.",))) is ReviewState.NEW


def test_a_broken_file_does_not_replace_work(project: Project, tmp_path: Path) -> None:
    page = project.page(project.entries()[1].id)
    drawn = edits.set_state(edits.add_regions(page, [line(10, 10, "a")]), ReviewState.ACCEPTED)
    edit(project, page, drawn, "Draw")
    (tmp_path / "page 1.json").write_text(labelme([BAD]))
    (tmp_path / "page 2.json").write_text(labelme([GOOD]).replace(IMAGE, "page 2.png"))
    outcome = import_labels(project, "labelme", tmp_path, replace_work=True)
    assert outcome.pages == 1
    assert "2 points" in outcome.left_out[0]
    assert project.page(page.id) == drawn


def test_labels_of_a_crop_leave_the_page_new(project: Project, tmp_path: Path) -> None:
    content = labelme([GOOD], imageWidth=240, imageHeight=155)
    entry = bring(project, "labelme", tmp_path / "in", content)
    assert (entry.state, entry.line_count) == (ReviewState.NEW, 0)
    assert "240 x 155" in entry.refused[0]


def test_a_page_with_two_label_files_is_for_a_person_to_settle(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "page 1.json").write_text(labelme([GOOD]))
    (tmp_path / "same.json").write_text(labelme([GOOD]))
    assert import_labels(project, "labelme", tmp_path).problems == []
    (tmp_path / "same.json").write_text(labelme([GOOD, [[10, 60], [90, 60], [90, 80]]]))
    outcome = import_labels(project, "labelme", tmp_path, replace_work=True)
    assert "same.json" in outcome.problems[0]
    entry = project.entries()[1]
    assert (entry.state, entry.line_count) == (ReviewState.NEW, 1)


def test_what_is_not_taken_is_counted(project: Project, tmp_path: Path) -> None:
    square = ((10, 10), (50, 10), (50, 30), (10, 30))
    page = project.page(project.entries()[1].id)
    regions = [line(10, 10), Region(Level.LINE, square, ignore=IgnoreReason.OTHER)]
    drawn = edits.set_note(edits.add_regions(page, regions), "look")
    edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    export_pages(project, "labeler", tmp_path / "out", ExportChoice())
    with Project.create(tmp_path / "second", [tmp_path / "bilder ü"]) as second:
        second.scan()
        outcome = import_labels(second, "labeler", tmp_path / "out", as_proposals=True)
    assert dict(outcome.not_taken) == {"ignored regions": 1, "states of review": 1, "notes": 1}
    assert "ignored regions (1)" in outcome.losses


@pytest.mark.parametrize(("y", "is_believed"), [(38, True), (45, True), (120, False)])
def test_a_baseline_far_from_its_line_is_left_out_and_counted(
    project: Project, tmp_path: Path, y: int, is_believed: bool
) -> None:
    points = " ".join(f"{x},{y}" for x, y in GOOD)
    line = f'<Coords points="{points}"/><Baseline points="10,38 60,38 110,{y}"/>'
    file = tmp_path / WRITTEN["page"].file
    file.write_text(WRITTEN["page"].labels([GOOD]).replace(f'<Coords points="{points}"/>', line))
    outcome = import_labels(project, "page", file)
    entry = project.entries()[1]
    (line_here,) = project.page(entry.id).lines
    assert (line_here.baseline is not None) == is_believed
    assert dict(outcome.not_taken) == ({} if is_believed else {"baselines far from their lines": 1})
    assert entry.state is ReviewState.ACCEPTED


def test_our_own_files_keep_a_baseline_far_from_its_line(project: Project, tmp_path: Path) -> None:
    content = json.loads(labeler([GOOD]))
    content["regions"][0]["baseline"] = [[10, 38], [60, 38], [110, 150]]
    (tmp_path / "labels.jsonl").write_text(json.dumps(content))
    outcome = import_labels(project, "labeler", tmp_path / "labels.jsonl")
    assert not outcome.not_taken
    (line_here,) = next(page for page in map(project.page, (1, 2)) if page.lines).lines
    assert line_here.baseline is not None


def test_nothing_readable_at_all_is_an_error(project: Project, tmp_path: Path) -> None:
    (tmp_path / "unheard.json").write_text("[")
    with pytest.raises(ForeignFile, match=r"unheard\.json"):
        import_labels(project, "labelme", tmp_path)


def test_many_images_that_the_project_lacks_are_counted(project: Project, tmp_path: Path) -> None:
    for number in range(1, 9):
        content = labelme([GOOD]).replace(IMAGE, f"other {number}.png")
        (tmp_path / f"other {number}.json").write_text(content)
    (tmp_path / "page 1.json").write_text(labelme([GOOD]))
    outcome = import_labels(project, "labelme", tmp_path)
    (sentence,) = outcome.problems
    assert sentence.startswith("8 images are not in the project (other 1.png, other 2.png")


def test_a_label_file_is_about_the_image_in_the_folder_of_its_name(
    project: Project, tmp_path: Path
) -> None:
    images, labels = tmp_path / "more", tmp_path / "labels"
    for folder, size in (("a", (300, 200)), ("b", (300, 201))):
        (images / folder).mkdir(parents=True)
        (labels / folder).mkdir(parents=True)
        Image.new("L", size).save(images / folder / "x.png")
    # Its size is that of the other one, and says less than where the file lies.
    content = labelme([GOOD], imageWidth=300, imageHeight=200).replace(IMAGE, "x.png")
    (labels / "b" / "x.json").write_text(content)
    project.add_images([images])
    project.scan()
    import_labels(project, "labelme", labels)
    counts = {entry.name: entry.line_count for entry in project.entries()}
    assert (counts["a/x.png"], counts["b/x.png"]) == (0, 1)


def test_what_nobody_stands_behind_comes_as_proposals(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    said = json.loads(WRITTEN["labeler"].labels([GOOD, GOOD]))
    said |= {"state": "proposed", "voucher": "nobody"}
    for region in said["regions"]:
        region["provenance"] = "proposal"
    (folder / "labels.jsonl").write_text(json.dumps(said), encoding="utf-8")
    outcome = import_labels(project, None, folder)
    entry = project.entries()[1]
    assert (entry.state, entry.line_count, entry.proposal_count) == (ReviewState.PROPOSED, 0, 2)
    assert not outcome.not_taken


def test_labels_of_no_image_are_refused_with_the_reason(project: Project, tmp_path: Path) -> None:
    said = json.loads(WRITTEN["labeler"].labels([GOOD])) | {"image": ""}
    (tmp_path / "labels.jsonl").write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(ForeignFile, match="which image it is about"):
        import_labels(project, "labeler", tmp_path / "labels.jsonl")


def test_nothing_is_said_to_be_kept_of_a_page_of_which_nothing_is_stored(
    project: Project, tmp_path: Path
) -> None:
    region = '<TextRegion id="r"><Coords points="10,10 90,10 90,40"/>{said}</TextRegion>'
    said = "<TextEquiv><Unicode>no lines</Unicode></TextEquiv>"
    page = f'<Page imageFilename="{IMAGE}">{region.format(said=said)}</Page>'
    (tmp_path / "in.xml").write_text(f"<PcGts>{page}</PcGts>", encoding="utf-8")
    outcome = import_labels(project, "page", tmp_path / "in.xml")
    entry = project.entries()[1]
    assert project.page(entry.id).extras is None
    assert not outcome.kept
    assert outcome.not_taken["text regions without lines"] == 1
