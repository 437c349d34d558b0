"""What earlier trainings tell of the next one."""

import json
from dataclasses import replace

from labeler.app import training, training_runs
from labeler.app.project import Project
from labeler.core.records import ModelKind


def test_the_estimate_follows_the_last_run_on_the_same_device(project: Project) -> None:
    folder = project.folder / "runs" / "1"
    folder.mkdir(parents=True)
    project.store.runs.start({"device": "cuda"}, folder)
    log = folder / training_runs.LOG_NAME
    log.write_text(json.dumps({"step": 10, "seconds": 600.0}) + '\n{"st', encoding="utf-8")
    summary = training.summary(project)
    assert summary.minutes(20, device="cuda") == 20.0
    assert summary.minutes(device="cuda") == 240.0
    assert summary.minutes(12, device="cpu") == 12 * 2.5 / 60, "as is guessed"
    assert summary.minutes() == summary.minutes(device=training_runs.likely_device())
    seconds = {"cpu": summary.seconds["cuda"]}
    usual = replace(summary, device="cpu", seconds=seconds)
    assert usual.minutes() == training.CPU_MINUTES[ModelKind.DETECTOR], "it ends by then"
    assert usual.minutes(only=ModelKind.READER) == 240 * 0.1 / 60
