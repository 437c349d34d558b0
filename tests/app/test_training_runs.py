"""What earlier trainings tell of the next one."""

import json
from dataclasses import replace

from labeler.app import training, training_runs
from labeler.app.project import Project
from labeler.core.records import ModelKind


def test_the_estimate_follows_the_last_run(project: Project) -> None:
    folder = project.folder / "runs" / "1"
    folder.mkdir(parents=True)
    device = training_runs.likely_device()
    project.store.runs.start({"device": device}, folder)
    log = folder / training_runs.LOG_NAME
    log.write_text(json.dumps({"step": 10, "seconds": 600.0}) + '\n{"st', encoding="utf-8")
    summary = training.summary(project)
    assert summary.minutes(20) == 20.0
    usual = replace(summary, device="cpu")
    assert usual.minutes() == training.CPU_MINUTES[ModelKind.DETECTOR], "it ends by then"
    assert usual.minutes(only=ModelKind.READER) == 240 * 0.7 / 60
    assert replace(summary, device="cuda").minutes() == 240.0
