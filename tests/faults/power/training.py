"""A training of two steps with the narrowest network, stopped and resumed on the way."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch

from labeler.app import editing, models
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import ReviewState
from labeler.core.errors import Cancelled
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.jobs.events import Event, Measured
from labeler.learning.checkpoint import save_weights
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.training.fine_tune import FineTuneSettings
from labeler.tasks import retrain, train_detector
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer
from tests.builders import line

_SMALL = partial(FineTuneSettings, size=64, batch=2, rehearsal=0.0, warm_up_steps=1)


def stop_and_resume(project: Project, promise: Callable[..., None]) -> None:
    """Train one step, stop, train the other one and settle."""
    torch.set_num_threads(1)
    train_detector.FineTuneSettings = _SMALL  # type: ignore[assignment, misc]
    _use_narrow_network(project)
    progress = Progress()

    def stop(event: Event) -> None:
        if isinstance(event, Measured):
            progress.cancel()

    request = TrainRequest(steps=2, device="cpu", only=ModelKind.DETECTOR)
    try:
        retrain.train(project, request, Observer(progress, stop))
    except Cancelled:
        run = project.store.runs.all()[-1]
        promise("stopped", run=run.id)
        settled = retrain.resume(project, run.id, Observer(Progress(), lambda _: None))
        promise("trained", run=run.id, model=settled[0].model.id)


def _use_narrow_network(project: Project) -> None:
    weights = Path(project.folder) / "models" / "narrow.safetensors"
    torch.manual_seed(0)
    save_weights(weights, DetectionNetwork(DetectorConfig(decoder_channels=8)), {"kind": "test"})
    model = project.store.models.add(
        name="narrow", path=weights, sha256=models.digest(weights), source="imported"
    )
    project.store.models.use(model.id)
    for page_id in (3, 4, 5):
        page = project.page(page_id)
        drawn = edits.add_regions(page, [line(100, row) for row in (20, 60, 100)])
        editing.edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
