"""Lines are read once, in batches that are kept; readings are confirmed with their page."""

import json
from pathlib import Path

import pytest

from labeler.app import models, reading
from labeler.app.closer_look import look_closer
from labeler.app.editing import edit, undo
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import export_pages
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.app.proposing import ModelsInUse, accept_page, propose_page
from labeler.app.reading import read_page, unread_lines
from labeler.core import edits, transcribing
from labeler.core.annotation import (
    Count,
    CountSource,
    IgnoreReason,
    Page,
    Polygon,
    ReviewState,
    TextSource,
)
from labeler.core.detection import Detection, FoundLine
from labeler.core.errors import Cancelled, LabelerError, WeightsError
from labeler.core.progress import Progress
from labeler.core.reading import Reading
from labeler.core.records import ModelKind, Shipped
from tests.app.conftest import DrawnDetector
from tests.builders import line, quad
from tests.fakes.readers import FakeReader
from tests.fakes.readers import reading as reading_of
from tests.fakes.weights import READER, in_place_of


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program looks for its reader; there is none yet."""
    monkeypatch.setattr(models, "base_weights", in_place_of(tmp_path / "base.safetensors"))
    return tmp_path / READER


@pytest.fixture
def reader_id(project: Project, base: Path) -> int:
    """The reader of the program."""
    base.write_bytes(b"not really")
    return models.current(project, ModelKind.READER).id


@pytest.fixture
def reader() -> FakeReader:
    """A reader that needs no torch."""
    return FakeReader()


def draw(project: Project, *regions) -> Page:
    page = project.page(project.entries()[0].id)
    edit(project, page, edits.add_regions(page, regions), "Draw")
    return project.page(page.id)


def test_lines_and_sure_proposals_are_read_from_the_top_and_once(
    project: Project, detector: DrawnDetector, model_id: int, reader: FakeReader, reader_id: int
) -> None:
    page = draw(
        project,
        line(20, 120),
        line(20, 100, text="written"),
        line(20, 140, ignore=IgnoreReason.ILLEGIBLE),
    )
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page.id)
    assert unread_lines(project, page.id, reader_id) == [quad(20, 20), quad(20, 120)]
    assert read_page(project, reader, page.id, reader_id=reader_id)
    assert reader.seen == [[quad(20, 20), quad(20, 120)]]
    assert not read_page(project, reader, page.id, reader_id=reader_id)
    assert len(reader.seen) == 1
    readings = reading.of_page(project, page.id)
    assert {key: one.text for key, one in readings.items()} == {
        quad(20, 20): "line 20",
        quad(20, 120): "line 120",
    }
    assert read_page(project, reader, page.id, reader_id=reader_id, score=0.1)
    assert reader.seen[1:] == [[quad(20, 80)]]


def test_what_is_found_is_read_before_it_is_stored_and_not_again(
    project: Project, detector: DrawnDetector, model_id: int, reader: FakeReader, reader_id: int
) -> None:
    page_id = project.entries()[0].id
    used = ModelsInUse(Pipeline(detector, reader), model_id, reader_id)
    assert propose_page(project, used, page_id)
    scores = [found.score for found in project.store.proposals.of_page(page_id)[:2]]
    assert scores[0] > 0.9
    assert scores[1] > 0.2
    assert {one.text for one in reading.of_page(project, page_id).values()} == {
        "line 20",
        "line 80",
    }
    assert unread_lines(project, page_id, reader_id, score=0.1) == []
    look_closer(project, used, page_id, (0, 60, 240, 140))
    assert unread_lines(project, page_id, reader_id, score=0.1) == []


def test_a_reader_that_fails_leaves_what_was_found_unread(
    project: Project, detector: DrawnDetector, model_id: int, reader: FakeReader, reader_id: int
) -> None:
    def fail(progress: Progress) -> None:
        raise RuntimeError("no memory")

    reader.before = fail
    page_id = project.entries()[0].id
    assert propose_page(
        project, ModelsInUse(Pipeline(detector, reader), model_id, reader_id), page_id
    )
    assert [found.score for found in project.store.proposals.of_page(page_id)[:2]] == [0.9, 0.2]
    assert unread_lines(project, page_id, reader_id) == [quad(20, 20)]
    with pytest.raises(LabelerError, match="no memory"):
        read_page(project, reader, page_id, reader_id=reader_id)


def test_what_nobody_confirmed_is_read_as_long_as_the_page_is_worked_on(
    project: Project, reader_id: int
) -> None:
    guessed = line(20, 20, "guessed", text="10.0", text_source=TextSource.READER)
    page = draw(project, guessed, line(20, 60, text="typed"))
    assert unread_lines(project, page.id, reader_id) == [quad(20, 20)]
    edit(project, page, edits.set_state(page, ReviewState.ACCEPTED), "Accept")
    assert unread_lines(project, page.id, reader_id) == []


def test_a_changed_outline_is_read_again_and_a_transcript_is_not_read(
    project: Project, reader: FakeReader, reader_id: int
) -> None:
    page = draw(project, line(20, 20, "a"), line(20, 60, "b"))
    read_page(project, reader, page.id, reader_id=reader_id)
    moved = edits.move_regions(page, {"a"}, 0, 3)
    edit(project, page, transcribing.set_text(moved, "b", "typed"), "Move and type")
    assert unread_lines(project, page.id, reader_id) == [quad(20, 23)]
    assert project.page(page.id).region("b").text == "typed"


def test_texts_that_came_with_proposals_are_left_alone(
    project: Project, reader: FakeReader, reader_id: int
) -> None:
    page = project.page(project.entries()[0].id)
    found = Detection(page.size, (FoundLine(quad(20, 20), 1.0, 3, "Sum"),))
    project.store.proposals.record(page.id, found, model_id=None, settings=None)
    assert not read_page(project, reader, page.id, reader_id=reader_id)
    accept_page(project, page.id)
    assert [region.text for region in project.page(page.id).lines] == ["Sum"]


def test_a_cancelled_reading_keeps_what_was_read(
    project: Project, reader: FakeReader, reader_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BATCH", 2)
    page = draw(project, *(line(20, 10 + 25 * row) for row in range(5)))
    progress = Progress()

    def stop_at_the_second(progress: Progress) -> None:
        if reader.seen:
            progress.cancel()
        progress.check()

    reader.before = stop_at_the_second
    with pytest.raises(Cancelled):
        read_page(project, reader, page.id, reader_id=reader_id, progress=progress)
    assert set(reading.of_page(project, page.id)) == {quad(20, 10), quad(20, 35)}
    reader.before = Progress.check
    assert read_page(project, reader, page.id, reader_id=reader_id)
    assert [len(lines) for lines in reader.seen] == [2, 2, 1]
    assert len(reading.of_page(project, page.id)) == 5


def test_what_goes_wrong_is_said_and_does_no_harm(
    project: Project, reader: FakeReader, reader_id: int
) -> None:
    page = draw(project, line(20, 20))

    def fail(_: Progress) -> None:
        raise RuntimeError("the network has holes")

    reader.before = fail
    with pytest.raises(LabelerError, match="The reader failed: the network has holes"):
        read_page(project, reader, page.id, reader_id=reader_id)
    assert project.store.pages.entry(page.id).problem == ""
    assert unread_lines(project, page.id, reader_id) == [quad(20, 20)]
    project.entries()[1].path.unlink()
    other = project.page(project.entries()[1].id)
    edit(project, other, edits.add_regions(other, [line(20, 20)]), "Draw")
    with pytest.raises(LabelerError):
        read_page(project, FakeReader(), other.id, reader_id=reader_id)


def test_readings_are_confirmed_with_the_page_in_the_same_step(
    project: Project, detector: DrawnDetector, model_id: int, reader: FakeReader, reader_id: int
) -> None:
    page = draw(project, line(20, 120, text="written"))
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page.id)
    read_page(project, reader, page.id, reader_id=reader_id)
    accept_page(project, page.id)
    lines = project.page(page.id).lines
    assert [(region.text, region.text_source) for region in lines] == [
        ("line 20", TextSource.READER),
        ("written", TextSource.PERSON),
    ]
    assert lines[0].count == Count(6, CountSource.TRANSCRIPT)
    assert not lines[0].origin.is_corrected
    undo(project, page.id)
    assert project.page(page.id) == page


def test_doubtful_readings_are_left_for_somebody_to_check(
    project: Project, detector: DrawnDetector, model_id: int, reader_id: int
) -> None:
    class Doubter(FakeReader):
        def read_line(self, line: Polygon) -> Reading:
            return reading_of("T0TAL", doubtful="0")

    page_id = project.entries()[0].id
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    read_page(project, Doubter(), page_id, reader_id=reader_id)
    assert accept_page(project, page_id).doubtful == 1
    assert [line.text for line in project.page(page_id).lines] == [""]
    assert len(reading.of_page(project, page_id)) == 1, "it can still be checked"


def test_readings_nobody_confirmed_are_not_exported(
    project: Project, reader: FakeReader, reader_id: int, tmp_path: Path
) -> None:
    page = draw(project, line(20, 20), line(20, 60, text="written"))
    read_page(project, reader, page.id, reader_id=reader_id)
    export_pages(project, "paddle", tmp_path / "set", ExportChoice(only_accepted=False))
    label = (tmp_path / "set" / "Label.txt").read_text(encoding="utf-8")
    assert [item["transcription"] for item in json.loads(label.split("\t")[1])] == ["", "written"]
    crops = (tmp_path / "set" / "rec_gt.txt").read_text(encoding="utf-8")
    assert crops.endswith("_crop_0.jpg\twritten\n")
    assert crops.count("\n") == 1


def test_a_project_without_transcripts_reads_and_confirms_nothing(
    project: Project, detector: DrawnDetector, model_id: int, reader: FakeReader, reader_id: int
) -> None:
    page_id = project.entries()[0].id
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    assert reading.has_transcripts(project)
    read_page(project, reader, page_id, reader_id=reader_id)
    reading.set_transcripts(project, wanted=False)
    accept_page(project, page_id)
    assert [region.text for region in project.page(page_id).lines] == [""]
    assert unread_lines(project, page_id, reader_id) == []
    assert not read_page(project, reader, page_id, reader_id=reader_id)
    reading.set_transcripts(project, wanted=True)
    assert len(reading.of_page(project, page_id)) == 1


def test_another_reader_reads_for_itself_and_the_first_one_is_remembered(
    project: Project, reader: FakeReader, reader_id: int, tmp_path: Path
) -> None:
    page = draw(project, line(20, 20))
    read_page(project, reader, page.id, reader_id=reader_id)
    weights = tmp_path / "better.safetensors"
    weights.write_bytes(b"not really either")
    better = project.store.models.add(
        name="better", path=weights, sha256="1", source="training run 1", kind=ModelKind.READER
    )
    models.use(project, better.id)
    assert reading.of_page(project, page.id) == {}
    assert unread_lines(project, page.id, better.id) == [quad(20, 20)]
    read_page(project, reader, page.id, reader_id=better.id)
    assert models.roll_back(project, ModelKind.READER).id == reader_id
    assert unread_lines(project, page.id, reader_id) == []
    with pytest.raises(WeightsError, match="no earlier detector"):
        models.roll_back(project)


def test_a_program_without_a_reader_says_nothing(
    project: Project, base: Path, detector: DrawnDetector, model_id: int
) -> None:
    page_id = project.entries()[0].id
    propose_page(project, ModelsInUse(Pipeline(detector), model_id), page_id)
    assert models.current_reader(project) is None
    assert reading.of_page(project, page_id) == {}
    accept_page(project, page_id)
    assert [region.text for region in project.page(page_id).lines] == [""]
    base.write_bytes(b"not really")
    record = models.current_reader(project)
    assert record is not None
    assert (record.kind, record.source, record.is_current) == (ModelKind.READER, Shipped.BASE, True)
    assert models.current(project).id == model_id
    base.unlink()
    assert models.current_reader(project) is None


def test_a_reader_that_was_chosen_and_is_gone_is_missed(
    project: Project, reader_id: int, tmp_path: Path
) -> None:
    gone = tmp_path / "gone.safetensors"
    gone.write_bytes(b"not really")
    chosen = project.store.models.add(
        name="gone", path=gone, sha256="2", source="imported", kind=ModelKind.READER
    )
    models.use(project, chosen.id)
    gone.unlink()
    with pytest.raises(WeightsError, match="gone"):
        models.current_reader(project)
