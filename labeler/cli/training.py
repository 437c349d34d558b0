"""Commands about the models of a project: train, models, export-model."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from labeler.app import models
from labeler.app.project import Project
from labeler.app.proposing import pages_to_propose
from labeler.app.training import MEASURES, Settlement, left_out, merit
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.projects import number, warn
from labeler.core.errors import WeightsError
from labeler.core.records import ModelKind, ModelRecord
from labeler.jobs.events import Said
from labeler.learning.inference.export import export_onnx
from labeler.learning.inference.onnx_network import ONNX
from labeler.tasks import retrain
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Watch


def train(arguments: Namespace, voice: Voice) -> Outcome:
    """Train on the accepted pages, or go on with a run that stopped."""
    watch = Watch(voice.progress, voice.report)
    has_budget = arguments.steps is not None or arguments.minutes is not None
    if arguments.resume is not None and has_budget:
        raise UsageError("A resumed run keeps its budget: leave out --steps and --minutes.")
    with Project.open(arguments.project) as project:
        if arguments.resume is not None:
            settled = retrain.resume(project, arguments.resume, watch)
        else:
            project.scan(voice.progress)
            settled = retrain.train(project, _request(arguments), watch)
        warn(voice, left_out(project))
    return Outcome(
        "\n".join(one.text for one in settled),
        values={"models": [_settlement(one) for one in settled]},
    )


def _settlement(settled: Settlement) -> dict[str, Any]:
    return {
        "model_id": settled.model.id,
        "kind": settled.model.kind.value,
        "text": settled.text,
        "is_better": settled.is_better,
        "scores": settled.scores,
    }


def models_of(arguments: Namespace, voice: Voice) -> Outcome:
    """List the models of a project, use one, or go back to the one before."""
    if (arguments.action == "use") != (arguments.model is not None):
        raise UsageError("Name a model with use, and only there: labeler models PROJECT use ID")
    with Project.open(arguments.project) as project:
        if arguments.action == "use":
            return _in_use(project, models.use(project, arguments.model))
        if arguments.action == "rollback":
            return _in_use(project, models.roll_back(project, ModelKind(arguments.kind)))
        try:
            models.current(project)
            models.current_reader(project)
        except WeightsError as error:
            voice.report(Said(str(error), is_warning=True))
        for model in project.store.models.all():
            voice.report(Said(_row(model)))
    return Outcome()


def export_model(arguments: Namespace, voice: Voice) -> Outcome:
    """Write a model as ONNX."""
    if arguments.out.suffix != ONNX:
        raise UsageError(f"Let the name of the file end in {ONNX}: --out model{ONNX}")
    weights = _weights(arguments.model)
    voice.progress.step(0, 1, f"exporting {weights.name}")
    source = {"name": weights.name, "sha256": models.digest(weights)}
    export_onnx(weights, arguments.out, source)
    return Outcome(
        f"Wrote {arguments.out}. Detect with it: labeler detect --weights {arguments.out}"
    )


def _weights(name: str) -> Path:
    """Return the weights meant by `base`, by the folder of a project or by a file."""
    path = Path(name)
    if name == models.BASE and not path.exists():
        return models.base_weights()
    if path.is_dir():
        with Project.open(path) as project:
            return models.current(project).path
    if not path.is_file():
        raise WeightsError(
            f"There is no model at {path}. Name a file, a project, or {models.BASE}."
        )
    return path


def _request(arguments: Namespace) -> TrainRequest:
    return TrainRequest(
        arguments.steps,
        arguments.minutes,
        arguments.device,
        arguments.consistency,
        arguments.seed,
        arguments.outlines,
        arguments.frozen_trunk,
        str(arguments.encoder.resolve()) if arguments.encoder else None,
        ModelKind(arguments.only) if arguments.only else None,
    )


def _in_use(project: Project, model: ModelRecord) -> Outcome:
    return Outcome(f"Model {model.id} ({model.name}) is in use. {_waiting(project)}")


def _waiting(project: Project) -> str:
    """Say how many pages have no proposals of the models that are in use now."""
    count = len(pages_to_propose(project))
    if not count:
        return "Every page that waits for review has its proposals."
    return (
        f"{number(count, 'page')} without its proposals: "
        f"make them with: labeler propose {project.folder} --all"
    )


def _row(model: ModelRecord) -> str:
    mark = "*" if model.is_current else " "
    scores = ""
    if "after" in model.scores:
        before, after = (
            merit(model.scores[moment], model.kind)[0] for moment in ("before", "after")
        )
        scores = f"  {MEASURES[model.kind]} {before:.3f} -> {after:.3f}"
    return (
        f"{mark} {model.id:3}  {model.created:%Y-%m-%d %H:%M}  {model.kind:8}  {model.name}{scores}"
    )
