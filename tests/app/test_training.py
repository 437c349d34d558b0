"""What a retrain would use."""

import pytest

from labeler.app import training, training_readiness, training_runs, validation
from labeler.app.editing import edit
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState, Voucher
from labeler.core.errors import LabelerError
from tests.builders import character, line


def accept(project: Project, number: int) -> None:
    page = project.page(project.entries()[number].id)
    drawn = edits.add_regions(page, [line(10, 10, "a"), character(10, 10, "a"), line(10, 60, "b")])
    drawn = edits.set_count(drawn, ["a"], 4)
    edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Accept")


def test_the_summary_counts_what_there_is(project: Project) -> None:
    accept(project, 0)
    summary = training.summary(project)
    assert "Accept at least 2" in summary.problem
    with pytest.raises(LabelerError, match="at least 2"):
        training_readiness.check_ready(project)
    accept(project, 1)
    summary = training.summary(project)
    assert summary.problem == ""
    assert summary.accepted == training.LabelledAmount(pages=2, lines=4, characters=2, counts=2)
    assert summary.since_last == summary.accepted
    assert (summary.unlabelled, len(summary.validation.scrutiny)) == (2, 1)
    assert not summary.validation.is_chosen
    assert summary.minutes() > 0


def test_transcripts_that_are_learnt_are_neither_of_validation_pages_nor_unseen(
    project: Project,
) -> None:
    for number in range(3):
        page = project.page(project.entries()[number].id)
        drawn = edits.add_regions(page, [line(10, 10, text="Sum"), line(10, 60)])
        voucher = Voucher.NOBODY if number == 2 else Voucher.PERSON
        done = edits.set_state(drawn, ReviewState.ACCEPTED, voucher=voucher)
        edit(project, page, done, "Accept")
    summary = training.summary(project)
    assert len(summary.validation.scrutiny) == 1
    assert (summary.accepted.transcripts, summary.transcripts) == (3, 1)


def test_only_what_came_after_the_last_training_is_new(project: Project, model_id: int) -> None:
    accept(project, 0)
    project.store.models.add(
        name="run 1",
        path=project.folder / "run",
        sha256="1",
        source=f"{training_runs.RUN_SOURCE} 1",
    )
    accept(project, 1)
    assert training.summary(project).since_last.pages == 1
    assert training.summary(project).accepted.pages == 2


def test_pages_kept_for_validation_do_not_feed_the_consistency_phase(project: Project) -> None:
    for number in range(3):
        accept(project, number)
    held = validation.freeze(project).scrutiny.keys()
    page = project.page(next(iter(held)))
    edit(project, page, edits.set_state(page, ReviewState.SKIPPED), "Skip")
    assert {entry.id for entry in training.unlabelled(project.entries())}.isdisjoint(held)
