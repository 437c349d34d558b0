"""Scores of files and of projects."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from labeler.app.editing import edit
from labeler.app.pipeline import Pipeline
from labeler.app.project import Project
from labeler.core.annotation import Voucher
from labeler.core.detection import Detection, FoundCharacter, FoundLine, ProbabilityMaps
from labeler.core.errors import ForeignFile, LabelerError, NotReachable
from labeler.core.progress import Progress
from labeler.evaluation.settings import DetectionSettings
from labeler.formats.detections import as_json
from labeler.tasks.evaluate import evaluate_files, evaluate_project
from labeler.tasks.scoring import Scorer, Truth, scored, truth_of
from tests.builders import line, page, quad
from tests.fakes.detectors import FakeDetector, size_of
from tests.fakes.readers import FakeReader
from tests.tasks.conftest import ROWS

SETTINGS = DetectionSettings()


class PerfectDetector(FakeDetector):
    """Finds the lines that the accepted pages have."""

    def find(self, image: NDArray[np.uint8]) -> Detection:
        return Detection(size_of(image), tuple(FoundLine(quad(20, row), 0.9) for row in ROWS))


def write(folder: Path, truth: dict, found: dict) -> tuple[Path, Path]:
    (folder / "gt.json").write_text(json.dumps(truth))
    (folder / "found.json").write_text(json.dumps(found))
    return folder / "gt.json", folder / "found.json"


def region(x: float, y: float, text: str | None = None, **more: object) -> dict:
    return {"points": quad(x, y), "ignore": False, "text": text, **more}


def test_files_are_paired_by_the_end_of_their_paths(tmp_path: Path) -> None:
    truth = {
        "a.png": {"size": [400, 300], "regions": [region(0, 0, "ab c"), region(0, 50, "xyz")]},
        "b.png": {"size": [400, 300], "regions": [region(0, 0)]},
    }
    lines = (FoundLine(quad(1, 0), 0.9, 3), FoundLine(quad(0, 200), 0.9, 5))
    found = {
        "scans/a.png": as_json(Detection((400, 300), lines)),
        "scans/c.png": as_json(Detection((400, 300))),
    }
    files = write(tmp_path, truth, found)
    evaluation = evaluate_files(*files, SETTINGS)
    lines_found = evaluation.report.detection["lines"]
    assert (lines_found.precision, lines_found.recall) == (0.5, pytest.approx(1 / 3))
    assert len(evaluation.problems) == 2
    assert evaluation.report.counts["line"].exact == 1.0
    assert evaluation.report.counts["page, from lines"].bias == 2.0
    evaluation = evaluate_files(*files, SETTINGS, predicted_only=True)
    assert evaluation.report.detection["lines"].recall == 0.5


def test_files_that_do_not_belong_together_are_refused(tmp_path: Path) -> None:
    files = write(tmp_path, {"a.png": {"size": [1, 1], "regions": []}}, {})
    with pytest.raises(LabelerError, match="belong together"):
        evaluate_files(*files, SETTINGS)
    files = write(tmp_path, {"a.png": {"size": [1, 1]}}, {})
    with pytest.raises(ForeignFile, match=r"gt\.json"):
        evaluate_files(*files, SETTINGS)


def test_ignored_regions_and_characters_count_as_they_should() -> None:
    truth = Truth((quad(0, 0),), (1,), (quad(0, 0, 10, 20),), (quad(0, 100),))
    found = Detection(
        (400, 300),
        (FoundLine(quad(0, 0), 0.9, 1), FoundLine(quad(0, 100), 0.9, 4)),
        (FoundCharacter(quad(0, 0, 10, 20), 0.9, 0),),
        head_a=2,
    )
    report = scored([(truth, found)], "one page")
    assert report.detection["lines"].f_score == 1.0
    assert report.detection["characters"].f_score == 1.0
    assert report.counts["page, head A"].bias == 1.0
    assert "page, head B" not in report.counts


def test_a_project_is_scored_on_its_accepted_pages(project: Project) -> None:
    entries = project.entries()
    entries[1].path.write_bytes(b"torn")
    evaluation = evaluate_project(project, Pipeline(PerfectDetector()), SETTINGS, Progress())
    assert evaluation.report.detection["lines"].f_score == 1.0
    assert evaluation.report.detection["lines"].pages == 2
    assert len(evaluation.problems) == 1
    assert evaluation.report.title.startswith("2 pages of")
    with pytest.raises(LabelerError, match="validation"):
        evaluate_project(
            project, Pipeline(PerfectDetector()), SETTINGS, Progress(), only_validation=True
        )


def test_images_that_cannot_be_had_leave_nothing_to_score(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_: int) -> NDArray[np.uint8]:
        raise NotReachable("Not reachable now.")

    monkeypatch.setattr(project, "sound_image", away)
    with pytest.raises(LabelerError, match=r"^No page could be scored.*Not reachable"):
        evaluate_project(project, Pipeline(PerfectDetector()), SETTINGS, Progress())


def test_findings_of_a_low_score_only_shape_the_curve() -> None:
    truth = Truth((quad(0, 0),), (4,))
    lines = (FoundLine(quad(0, 0), 0.9, 4), FoundLine(quad(0, 100), 0.3, 7))
    report = scored([(truth, Detection((400, 300), lines))], "", DetectionSettings(score=0.6))
    scores = report.detection["lines"]
    assert (scores.precision, scores.predictions) == (1.0, 1)
    assert report.counts["page, from lines"].bias == 0
    assert scores.by_score["0.6"].precision == 1.0
    assert scores.by_score["0.3"].precision == scores.by_score["0"].precision == 0.5
    assert scores.by_score["0.95"].recall == 0.0


def test_characters_are_where_they_are_labelled_or_evenly_spread() -> None:
    labelled, counted, unknown = quad(0, 0), quad(0, 50), quad(0, 100)
    characters = (quad(80, 0, 10, 20), quad(5, 0, 10, 20))
    truth = Truth((labelled, counted, unknown), (2, 2, None), characters)
    first, second, third = truth.centres() or []
    assert sorted(first.tolist()) == [[10, 10], [85, 10]]
    assert second == pytest.approx(np.array([[25, 60], [75, 60]]))
    assert len(third) == 0
    assert Truth((unknown,), (None,)).centres() is None


def test_masks_are_scored_where_the_detector_gives_maps() -> None:
    maps = ProbabilityMaps(np.zeros((150, 200), np.uint8), np.full((150, 200), 255, np.uint8))
    truth = Truth((quad(0, 0),), (4,))
    report = scored([(truth, Detection((400, 300), maps=maps))], "")
    assert report.masks["line"].recall == 1.0
    assert report.masks["line"].precision < 0.1
    assert "character" not in report.masks


def test_the_worst_pages_of_a_project_come_with_pictures(project: Project) -> None:
    detector = FakeDetector()
    settings = DetectionSettings(score=0.6)
    blind = evaluate_project(project, Pipeline(detector), settings, Progress(), with_pictures=True)
    assert detector.settings is not None
    assert detector.settings.score_threshold <= 0.1
    assert len(blind.pictures) == len(blind.worst_cases.worst) == 3
    assert set(blind.pictures) == {page.name for page in blind.worst_cases.worst}
    assert blind.as_html().count("data:image/jpeg") == len(blind.pictures)
    perfect = evaluate_project(
        project, Pipeline(PerfectDetector()), settings, Progress(), with_pictures=True
    )
    assert perfect.pictures == {}


def test_pictures_of_files_are_found_beside_the_truth(tmp_path: Path) -> None:
    truth = {name: {"size": [100, 50], "regions": [region(0, 0)]} for name in ("a.png", "b.png")}
    found = {name: as_json(Detection((100, 50))) for name in truth}
    files = write(tmp_path, truth, found)
    (tmp_path / "images").mkdir()
    cv2.imwrite(str(tmp_path / "images" / "b.png"), np.zeros((50, 100, 3), np.uint8))
    evaluation = evaluate_files(*files, SETTINGS, with_pictures=True)
    assert list(evaluation.pictures) == ["b.png"]
    assert len(evaluation.worst_cases.worst) == 2


def whole(text: str | None, size: tuple[int, int] = (100, 20)) -> dict:
    """What `read --whole` writes for one image."""
    return as_json(Detection(size, (FoundLine(quad(0, 0, *size), 1.0, None, text),)))


def test_transcripts_of_files_are_scored_where_there_are_any(tmp_path: Path) -> None:
    regions = [region(0, 0, "ab c"), region(0, 50, "xyz"), region(0, 100), region(0, 150, "off")]
    regions[3]["ignore"] = True
    truth = {"a.png": {"size": [400, 300], "regions": regions}}
    texts = ["ab c", "xy", "unknown", "don't care"]
    lines = tuple(FoundLine(quad(1, 50 * row), 0.9, 9, text) for row, text in enumerate(texts))
    found = {"a.png": as_json(Detection((400, 300), lines))}
    report = evaluate_files(*write(tmp_path, truth, found), SETTINGS).report
    assert report.transcripts is not None
    assert (report.transcripts.lines, report.transcripts.misread) == (2, 1)
    exact = report.transcripts.end_to_end["exact"]
    assert (exact.precision, exact.recall) == (0.5, 0.5)
    assert report.detection["lines"].truths == 3
    assert report.counts["line"].exact == 0
    assert report.counts["line, from transcript"].exact == 0.5
    assert "page, from transcripts" not in report.counts  # a line of unknown count is on the page
    silent = {"a.png": as_json(Detection((400, 300), (FoundLine(quad(1, 0), 0.9),)))}
    assert evaluate_files(*write(tmp_path, truth, silent), SETTINGS).report.transcripts is None


def test_images_of_single_lines_are_only_read(tmp_path: Path) -> None:
    names = ("a.png", "b.png", "c.png")
    truth = {name: {"size": [100, 20], "regions": [region(0, 0, "word")]} for name in names}
    found = {"crops/a.png": whole("word"), "crops/b.png": whole("Word!")}
    evaluation = evaluate_files(*write(tmp_path, truth, found), SETTINGS)
    report = evaluation.report
    assert report.detection == {}
    assert report.transcripts is not None
    assert report.transcripts.end_to_end == {}
    assert (report.transcripts.lines, report.transcripts.classes["not_read"]) == (3, 1)
    assert report.transcripts.accuracy["exact"].line_accuracy == pytest.approx(1 / 3)
    loose = report.transcripts.accuracy["case_punctuation_ignored"]
    assert loose.line_accuracy == pytest.approx(2 / 3)
    assert list(report.counts) == ["line, from transcript"]
    assert "3 lines compared" in evaluation.as_html()
    seen = evaluate_files(*write(tmp_path, truth, found), SETTINGS, predicted_only=True).report
    assert seen.transcripts is not None
    assert seen.transcripts.lines == 2


def test_a_page_with_more_than_one_line_is_no_single_line(tmp_path: Path) -> None:
    truth = {
        "a.png": {"size": [100, 20], "regions": [region(0, 0, "word")]},
        "b.png": {"size": [100, 90], "regions": [region(0, 0, "one"), region(0, 50, "two")]},
    }
    found = {"a.png": whole("word"), "b.png": whole("one two", (100, 90))}
    report = evaluate_files(*write(tmp_path, truth, found), SETTINGS).report
    assert report.detection["lines"].pages == 2
    assert report.transcripts is not None
    assert report.transcripts.end_to_end["exact"].recall == pytest.approx(1 / 3)


def test_the_worst_lines_of_files_come_with_pictures(tmp_path: Path) -> None:
    truth = {name: {"size": [100, 20], "regions": [region(0, 0, "word")]} for name in "ab"}
    found = {"a": whole("w0rd"), "b": whole("wxyz")}
    files = write(tmp_path, truth, found)
    cv2.imwrite(str(tmp_path / "b.png"), np.full((20, 100, 3), 255, np.uint8))
    (tmp_path / "b.png").rename(tmp_path / "b")
    evaluation = evaluate_files(*files, SETTINGS, with_pictures=True)
    assert [line.page for line in evaluation.worst_cases.worst_lines] == ["b", "a"]
    assert [crop is not None for crop in evaluation.crops] == [True, False]
    assert evaluation.as_html().count("data:image/jpeg") == 1


def test_counts_come_from_transcripts_and_from_characters_on_the_line() -> None:
    truth = Truth((quad(0, 0), quad(0, 50)), (3, 2), line_texts=("a bc", "de"))
    lines = (FoundLine(quad(0, 0), 0.9, 5, "a bc"), FoundLine(quad(0, 50), 0.9, 5))
    characters = tuple(FoundCharacter(quad(20 * n, 0, 10, 20), 0.9) for n in range(4))
    scorer = Scorer(reads=True)
    scorer.add(truth, Detection((400, 300), lines, characters))
    counts = scorer.report("").counts
    assert counts["line"].bias == pytest.approx((2 + 3) / 2)
    assert counts["line, from characters"].bias == pytest.approx((1 - 2) / 2)
    assert (counts["line, from transcript"].samples, counts["line, from transcript"].exact) == (
        1,
        1,
    )
    assert counts["page, from transcripts"].bias == -2


def test_transcripts_of_a_page_are_its_truth() -> None:
    lines = (line(0, 0, text="typed"), line(0, 50))
    assert truth_of(page(*lines)).line_texts == ("typed", None)


def test_a_project_with_transcripts_has_its_reader_scored(project: Project) -> None:
    for entry in project.entries()[:3]:
        before = project.page(entry.id)
        written = [
            replace(region, text=f"line {region.polygon[0][1]:.0f}") for region in before.regions
        ]
        written[0] = replace(written[0], text="line 2O")
        edit(project, before, replace(before, regions=tuple(written)), "Write")
    reading = Pipeline(PerfectDetector(), FakeReader())
    evaluation = evaluate_project(project, reading, SETTINGS, Progress())
    transcripts = evaluation.report.transcripts
    assert transcripts is not None
    exact = transcripts.accuracy["exact"]
    assert (exact.lines, exact.line_accuracy) == (9, pytest.approx(2 / 3))
    silent = evaluate_project(project, Pipeline(PerfectDetector()), SETTINGS, Progress())
    assert silent.report.transcripts is None


def test_pages_that_nobody_saw_are_called_that(project: Project) -> None:
    first = project.page(project.entries()[0].id)
    edit(project, first, replace(first, voucher=Voucher.NOBODY), "Accept page unseen")
    report = evaluate_project(project, Pipeline(PerfectDetector()), SETTINGS, Progress()).report
    assert report.title.endswith("(1 seen by nobody: they tell little)")
