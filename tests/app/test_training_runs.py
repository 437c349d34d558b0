"""What earlier trainings tell of the next one."""

import json

from labeler.app import training, training_runs
from labeler.app.project import Project


def test_the_estimate_follows_the_last_run(project: Project) -> None:
    folder = project.folder / "runs" / "1"
    folder.mkdir(parents=True)
    device = training_runs.likely_device()
    project.store.runs.start({"device": device}, folder)
    log = folder / training_runs.LOG_NAME
    log.write_text(json.dumps({"step": 10, "seconds": 600.0}) + '\n{"st', encoding="utf-8")
    assert training.summary(project, steps=20).minutes == 20.0
