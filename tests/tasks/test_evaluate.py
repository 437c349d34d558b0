"""Scores of files and of projects."""

import json
from pathlib import Path

import pytest

from labeler.app.project import Project
from labeler.core.detection import Detection, FoundCharacter, FoundLine
from labeler.core.errors import ForeignFile, LabelerError
from labeler.core.progress import Progress
from labeler.evaluation.settings import DetectionSettings
from labeler.tasks.detect import as_json
from labeler.tasks.evaluate import evaluate_files, evaluate_project
from labeler.tasks.scoring import Truth, scored
from tests.builders import quad
from tests.tasks.conftest import ROWS

SETTINGS = DetectionSettings()


class PerfectDetector:
    """Finds the lines that the accepted pages have."""

    def detect(self, image, settings=None, progress=None) -> Detection:
        return Detection((160, 140), tuple(FoundLine(quad(20, row), 0.9) for row in ROWS))


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
    evaluation = evaluate_project(project, PerfectDetector(), SETTINGS, Progress())
    assert evaluation.report.detection["lines"].f_score == 1.0
    assert evaluation.report.detection["lines"].pages == 2
    assert len(evaluation.problems) == 1
    with pytest.raises(LabelerError, match="validation"):
        evaluate_project(project, PerfectDetector(), SETTINGS, Progress(), only_validation=True)
