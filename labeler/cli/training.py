"""Commands about the models of a project: train, models, export-model."""

import shlex
from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import Any

from labeler.app import adding, engines, gate, model_removal, models, validation
from labeler.app.adding import TriedPage
from labeler.app.engines import EXPORTED_DETECTOR, engine_named
from labeler.app.gate import Settlement, Verdict
from labeler.app.project import Project
from labeler.app.proposing import nothing_to_propose, pages_to_propose
from labeler.app.training import left_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn, warn_of_images
from labeler.cli.values import whole
from labeler.core.errors import WeightsError
from labeler.core.files import write_json
from labeler.core.foreign_model import Pixels
from labeler.core.records import SHIPPED, ModelKind, ModelRecord, Shipped
from labeler.evaluation.comparison_table import as_text, in_a_line
from labeler.formats.whereabouts import is_served
from labeler.jobs.events import Said
from labeler.learning.inference.export import export_onnx
from labeler.learning.training.data_parallel import Rank
from labeler.learning.training.lessons import follow
from labeler.tasks import ranks, retrain
from labeler.tasks.retrain import TrainRequest
from labeler.tasks.run_log import Observer


def train(arguments: Namespace, voice: Voice) -> Outcome:
    """Train on the accepted pages, or go on with a run that stopped."""
    has_budget = arguments.steps is not None or arguments.minutes is not None
    if arguments.resume is not None and has_budget:
        raise UsageError("A resumed run keeps its budget: leave out --steps and --minutes.")
    command = ["train", str(arguments.project), "--device", arguments.device]

    def warn_of_loss(text: str) -> None:
        voice.report(Said(text, is_warning=True))

    with ranks.gathered(arguments.device, arguments.processes, command, warn_of_loss) as rank:
        if rank.is_first:
            return _led(arguments, voice, rank)
        follow(rank, voice.progress)
    return Outcome("")


def _led(arguments: Namespace, voice: Voice, rank: Rank) -> Outcome:
    watch = Observer(voice.progress, voice.report, rank)
    with opened(arguments) as project:
        run = arguments.resume if arguments.resume is not None else ranks.interrupted(project)
        if run is not None:
            settled = retrain.resume(project, run, watch)
        else:
            project.scan(voice.progress)
            settled = retrain.train(project, _request(arguments), watch)
        warn(voice, left_out(project))
        warn_of_images(voice, project, arguments)
        kept = validation.planned(project, validation.seen(project))
        waiting = [_waiting(project)] if any(one.is_better for one in settled) else []
    values = {
        "models": [_settlement(one) for one in settled],
        "validation": {"telling": kept.telling, "unchanged": kept.unchanged},
    }
    open_ends = [_open_end(arguments, one) for one in settled if one.verdict is Verdict.UNCERTAIN]
    told = [*map(_told, settled), *open_ends, *waiting]
    return _written(arguments.json, "\n\n".join(told), values)


def _written(path: Path | None, text: str, values: dict[str, Any]) -> Outcome:
    """Return what came of a command, and write its values into a file if one is named."""
    if path is not None:
        write_json(path, values)
    return Outcome(text, values=values)


def _told(settled: Settlement) -> str:
    comparisons = gate.comparisons_of(settled.scores)
    if comparisons is None or not comparisons.pages:
        return settled.text
    return f"{settled.text}\n\n{as_text(comparisons)}"


def _open_end(arguments: Namespace, settled: Settlement) -> str:
    """Say how to use a model that nobody can tell to be better or worse."""
    project = shlex.quote(str(arguments.project))
    kind = settled.model.kind
    return f"To use the new {kind}: labeler models {project} use {settled.model.id}"


def _settlement(settled: Settlement) -> dict[str, Any]:
    return {
        "model_id": settled.model.id,
        "kind": settled.model.kind.value,
        "text": settled.text,
        "parent_id": settled.model.parent_id,
        "verdict": settled.verdict.value,
        "is_better": settled.is_better,
        "scores": settled.scores,
    }


def models_of(arguments: Namespace, voice: Voice) -> Outcome:
    """List the models of a project, add, use or remove one, or go back to the one before."""
    action = arguments.action
    if (action in ("use", "add", "remove")) != (arguments.model is not None):
        raise UsageError(
            "Name a model with use and remove, a file with add, and nothing else: labeler models "
            "PROJECT use ID, labeler models PROJECT add FILE.onnx"
        )
    is_named = action == "use" and arguments.model in frozenset(Shipped)
    is_numbered = action in ("use", "remove") and not is_named
    chosen = _numbered(arguments.model) if is_numbered else None
    with Project.open(arguments.project) as project:
        model_removal.finish(project)
        if chosen is not None:
            return _CHOSEN[action](project, chosen)
        if is_named:
            named = models.shipped(project, Shipped(arguments.model), ModelKind(arguments.kind))
            return _used(project, named.id)
        if action == "add":
            return _added(project, arguments, voice)
        if action == "rollback":
            return _in_use(project, models.roll_back(project, ModelKind(arguments.kind)))
        try:
            models.current(project)
            models.current_reader(project)
        except WeightsError as error:
            voice.report(Said(str(error), is_warning=True))
        known = models.choice(project)
    for model in known:
        voice.report(Said(_row(model)))
    return _written(arguments.json, "", {"models": [_listed(model) for model in known]})


def _numbered(model: str) -> int:
    try:
        return whole(model)
    except ArgumentTypeError as error:
        raise UsageError(f"{error}. Name a model by its number: use ID") from error


def _used(project: Project, model_id: int) -> Outcome:
    return _in_use(project, models.use(project, model_id))


def _removed(project: Project, model_id: int) -> Outcome:
    done = model_removal.remove(project, model_id)
    freed = f"{done.size / 1e6:.1f} MB"
    return Outcome(f"Model {model_id} ({done.model.name}) is removed; {freed} are free again.")


_CHOSEN = {"use": _used, "remove": _removed}


def _added(project: Project, arguments: Namespace, voice: Voice) -> Outcome:
    """Try a model of somebody else on three pages, say what it finds, and add it."""
    examined = engines.examine(Path(arguments.model), arguments.dictionary, arguments.long_side)
    voice.report(Said(examined.remark))
    pixels = Pixels(arguments.pixels) if arguments.pixels else None
    trial = adding.try_out(project, examined, pixels, voice.progress)
    for page in trial.pages:
        voice.report(Said(_tried(page)))
    for page in trial.in_use:
        voice.report(Said(f"in use: {_tried(page)}"))
    if trial.form:
        voice.report(Said(trial.form))
    if trial.obstacle:
        voice.report(Said(trial.obstacle, is_warning=True))
    if not trial.pages:
        voice.report(Said("The project has no page to try it on.", is_warning=True))
    model = adding.add(project, trial)
    way_back = f"To use it: labeler models {shlex.quote(str(arguments.project))} use {model.id}"
    text = f"Added as model {model.id} ({model.name}), pixels as {trial.habits.pixels}."
    return Outcome(f"{text} {way_back}")


def _tried(page: TriedPage) -> str:
    first = "; ".join(page.readings[:3])
    told = f"{page.name}: {number(len(page.found.lines), 'line')}, mean score {page.score:.2f}"
    return f"{told}; {first}" if first else told


def _listed(model: ModelRecord) -> dict[str, Any]:
    return {
        "model_id": model.id,
        "kind": model.kind.value,
        "engine": model.engine,
        "name": model.name,
        "parent_id": model.parent_id,
        "is_current": model.is_current,
        "scores": model.scores,
    }


def export_model(arguments: Namespace, voice: Voice) -> Outcome:
    """Write a model as ONNX."""
    suffix = engine_named(EXPORTED_DETECTOR).suffixes[0]
    if arguments.out.suffix != suffix:
        raise UsageError(f"Let the name of the file end in {suffix}: --out model{suffix}")
    weights = _weights(arguments.model)
    voice.progress.step(0, 1, f"exporting {weights.name}")
    source = {"name": weights.name, "sha256": models.digest(weights)}
    export_onnx(weights, arguments.out, source)
    told = shlex.quote(str(arguments.out))
    return Outcome(f"Wrote {arguments.out}. To use it: labeler detect IMAGE --weights {told}")


def _weights(name: str) -> Path:
    """Return the weights meant by a name of `Shipped`, by the folder of a project or by a file."""
    path = Path(name)
    shipped = SHIPPED[ModelKind.DETECTOR]
    if name in shipped and not path.exists():
        return models.base_weights(which=Shipped(name))
    if path.is_dir():
        with Project.open(path) as project:
            return models.current(project).path
    if not path.is_file():
        raise WeightsError(
            f"There is no model at {path}. Name a file, a project, or: {', '.join(shipped)}."
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
        arguments.frozen_backbone,
        str(arguments.encoder.resolve()) if arguments.encoder else None,
        arguments.hard_examples,
        _shards(arguments),
        ModelKind(arguments.only) if arguments.only else None,
    )


def _shards(arguments: Namespace) -> str | None:
    """Return where shards are to learn from, so that it means the same wherever a run is resumed."""
    place: Path | None = arguments.shards
    if place is None:
        return None
    if arguments.only == ModelKind.READER:
        raise UsageError("Only the detector learns from shards: leave out --only reader.")
    return str(place if is_served(place) else place.resolve())


def _in_use(project: Project, model: ModelRecord) -> Outcome:
    told = f"Model {model.id} ({model.name}) is in use."
    if model.kind is ModelKind.READER:
        return Outcome(f"{told} It reads what waits for review with: {_propose_all(project)}")
    return Outcome(f"{told} {_waiting(project)}")


def _waiting(project: Project) -> str:
    """Say how many pages have no proposals of the models that are in use now."""
    count = len(pages_to_propose(project))
    if not count:
        return nothing_to_propose(project.entries())
    return (
        f"{number(count, 'page')} without proposals of the model in use. "
        f"Make them with: {_propose_all(project)}"
    )


def _propose_all(project: Project) -> str:
    return f"labeler propose {shlex.quote(str(project.folder))} --all"


def _row(model: ModelRecord) -> str:
    mark = "*" if model.is_current else " "
    known = f"{model.created:%Y-%m-%d %H:%M}  {model.kind:8}  {model.name}"
    return f"{mark} {model.id:3}  {known}{_compared(model)}"


def _compared(model: ModelRecord) -> str:
    """Say how a model compares with the one it started from; nothing where nobody can."""
    comparisons = gate.comparisons_of(model.scores)
    if comparisons is None or not comparisons.pages:
        return ""
    slices = "".join(f"; {kind} {one.difference:+.3f}" for kind, one in comparisons.slices.items())
    return f"  {in_a_line(comparisons)}{slices}"
