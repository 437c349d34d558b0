"""A model that nothing needs is removed with its file; one that something needs stays whole."""

from pathlib import Path

import pytest

from labeler.app import model_removal, models
from labeler.app.project import Project
from labeler.cli.main import main
from labeler.core import changes, edits, files, proposing
from labeler.core.annotation import ReviewState
from labeler.core.detection import Detection, DetectSettings, FoundLine
from labeler.core.errors import LabelerError, ProjectError
from labeler.core.records import ModelKind, ModelRecord, RunState
from tests.builders import quad
from tests.fakes.weights import READER, in_place_of

CONTENT = b"some weights"


@pytest.fixture(autouse=True)
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights = tmp_path / "base.safetensors"
    for file in (weights, weights.with_name(READER)):
        file.write_bytes(b"the base weights")
    monkeypatch.setattr(models, "base_weights", in_place_of(weights))


@pytest.fixture
def other(project: Project, tmp_path: Path) -> ModelRecord:
    """A detector beside the base detector, which is in use."""
    models.bring_up_to_date(project)
    file = tmp_path / "other.safetensors"
    file.write_bytes(CONTENT)
    return models.bring_in(project, file, "added")


def propose(project: Project, page_id: int, model: ModelRecord) -> None:
    """Let a model find one line on a page."""
    found = Detection((240, 160), (FoundLine(quad(10, 10), 0.9),))
    settings = DetectSettings()
    project.store.proposals.record(page_id, found, model_id=model.id, settings=settings)


def set_state(project: Project, page_id: int, state: ReviewState) -> None:
    page = project.page(page_id)
    project.store.journal.record(
        changes.difference(page, edits.set_state(page, state)), "State", author="ana"
    )


def base_detector(project: Project) -> ModelRecord:
    return models.current(project)


def assert_stays(project: Project, model: ModelRecord, why: str) -> None:
    with pytest.raises(LabelerError, match=why):
        model_removal.remove(project, model.id)
    assert model.id in {one.id for one in project.store.models.all()}
    assert model.path.is_file()


def test_a_model_goes_with_its_file_and_never_comes_back(
    project: Project, other: ModelRecord, tmp_path: Path
) -> None:
    models.use(project, other.id)
    propose(project, project.entries()[0].id, other)
    first = base_detector(project)
    models.roll_back(project)
    removed = model_removal.remove(project, other.id)
    assert (removed.model.name, removed.size) == ("other", len(CONTENT))
    assert not other.path.exists()
    assert other.id not in {model.id for model in project.store.models.all()}
    assert first.id == other.id
    with pytest.raises(ProjectError, match="was removed"):
        project.store.models.use(other.id)
    assert project.store.models.previous() is None
    again = models.bring_in(project, tmp_path / "other.safetensors", "added")
    assert again.id != other.id
    assert again.path.is_file()


def test_what_is_in_use_or_comes_with_the_program_stays(
    project: Project, other: ModelRecord
) -> None:
    base = base_detector(project)
    assert_stays(project, base, "comes with the program")
    models.use(project, other.id)
    assert_stays(project, other, "is the detector in use")
    reader = models.current(project, ModelKind.READER)
    assert_stays(project, reader, "comes with the program")


def test_a_model_stays_whose_proposals_somebody_has_accepted(
    project: Project, other: ModelRecord
) -> None:
    page_id = project.entries()[0].id
    base = base_detector(project)
    models.use(project, other.id)
    propose(project, page_id, other)
    page, (found,) = project.page(page_id), project.store.proposals.of_page(page_id)
    accepted = proposing.accept_proposals(page, [found])
    project.store.journal.record(changes.difference(page, accepted), "Accept", author="ana")
    models.use(project, base.id)
    assert_stays(project, other, "1 region came from its proposals")


def test_a_model_stays_whose_proposals_are_on_a_page_in_work(
    project: Project, other: ModelRecord
) -> None:
    page_id = project.entries()[0].id
    base = base_detector(project)
    models.use(project, other.id)
    propose(project, page_id, other)
    set_state(project, page_id, ReviewState.IN_WORK)
    models.use(project, base.id)
    assert_stays(project, other, "on 1 page that somebody has begun to work on")
    propose(project, page_id, base)
    assert model_removal.obstacle(project, other) == ""


def test_a_model_stays_that_a_stopped_training_began_with(
    project: Project, other: ModelRecord
) -> None:
    run = project.store.runs.start({"model_id": other.id}, project.folder / "runs" / "1")
    project.store.runs.finish(run.id, RunState.CANCELLED)
    assert_stays(project, other, f"run {run.id} began with it")
    project.store.runs.start({"model_id": 1}, project.folder / "runs" / "2")
    assert model_removal.obstacle(project, other) == ""


def test_a_removal_that_was_cut_short_is_finished_later(
    project: Project, other: ModelRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise PermissionError(13, "Access is denied", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(files, "remove", fail)
        with pytest.raises(
            LabelerError, match=r"its file is still there\..*when the project is next"
        ):
            model_removal.remove(project, other.id)
    assert other.path.is_file()
    assert other.id not in {model.id for model in project.store.models.all()}
    model_removal.finish(project)
    assert not other.path.exists()
    again = models.bring_in(project, tmp_path / "other.safetensors", "added")
    model_removal.finish(project)
    assert again.path.is_file()


def test_a_file_that_another_model_has_stays(project: Project, other: ModelRecord) -> None:
    twin = models.bring_in(project, other.path, "added")
    alike = project.store.models.add(
        name="alike", path=other.path, sha256=other.sha256, source="added"
    )
    model_removal.remove(project, alike.id)
    assert other.path.is_file()
    assert twin.path.is_file()


def test_no_file_is_removed_that_holds_no_weights_of_the_project(
    project: Project, tmp_path: Path
) -> None:
    models.bring_up_to_date(project)
    outside = tmp_path / "mine.safetensors"
    outside.write_bytes(b"mine")
    for path in (outside, project.folder / "labeler.db"):
        model = project.store.models.add(name="evil", path=path, sha256="0", source="added")
        model_removal.remove(project, model.id)
        assert path.is_file()


def test_the_command_says_what_is_freed_or_why_not(
    project: Project, other: ModelRecord, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(project.folder)
    assert main(["models", folder, "remove", str(other.id)]) == 0
    assert f"Model {other.id} (other) is removed; 0.0 MB are free" in capsys.readouterr().out
    assert main(["models", folder, "remove", str(other.id)]) == 1
    assert f"no model {other.id}" in capsys.readouterr().err
    assert main(["models", folder, "remove", "1"]) == 1
    assert "comes with the program" in capsys.readouterr().err
    assert main(["models", folder, "remove"]) == 2
