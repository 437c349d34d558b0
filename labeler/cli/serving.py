"""The command that lets other programs have proposals: serve."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from labeler.app import engines, models, outlines
from labeler.app.pipeline import Pipeline, load
from labeler.app.project import Project
from labeler.app.reading import model_in_use
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.core.detection import DetectSettings
from labeler.core.errors import LabelerError
from labeler.core.records import ModelRecord
from labeler.core.regular_files import is_folder, read_regular
from labeler.jobs.events import Said
from labeler.serving.admission import SHORTEST_TOKEN, Admission, is_loopback
from labeler.serving.hosts import Host
from labeler.serving.limits import Limits
from labeler.serving.model import ServedModel
from labeler.serving.places import Places
from labeler.serving.server import Server
from labeler.serving.service import Service
from labeler.serving.turns import Turns

_MOST_TOKEN = 4096


def serve(arguments: Namespace, voice: Voice) -> Outcome:
    """Answer requests until somebody stops it."""
    admission = Admission(_token(arguments))
    if not (admission.token or is_loopback(arguments.host)):
        raise UsageError(
            f"Whoever reaches {arguments.host} could use this server. Write a secret of "
            f"{SHORTEST_TOKEN} characters or more into a file, and name it: --token-file FILE"
        )
    limits = Limits()
    if missing := next((path for path in arguments.files if not is_folder(path)), None):
        raise UsageError(f"--files: there is no folder {missing}. Choose one that images lie in.")
    places = Places(arguments.files, _hosts(arguments.images_from), limits)
    model = _of_project(arguments) if arguments.project else _without_project(arguments)
    service = Service(model, places, Turns(limits.most_waiting), limits)
    address = arguments.host, arguments.port
    try:
        server = Server(address, service, admission, lambda line: voice.report(Said(line)))
    except OSError as error:
        raise LabelerError(
            f"Cannot listen at {address[0]}:{address[1]} ({error.strerror}). Choose another with "
            "--port N or --host ADDRESS"
        ) from error
    voice.report(Said(f"Serving {model.version} at {server.url}. Stop it with Ctrl+C."))
    server.serve(voice.progress)
    return Outcome("Stopped.")


def _token(arguments: Namespace) -> str:
    """Return what callers have to know; raises UsageError where anybody could guess it."""
    if arguments.token and arguments.token_file:
        raise UsageError("Name either --token-file or --token, not both.")
    token = arguments.token
    if arguments.token_file:
        token = read_regular(arguments.token_file, _MOST_TOKEN).decode("utf-8", "replace").strip()
    if token is None:
        return ""
    if len(token) < SHORTEST_TOKEN:
        raise UsageError(f"The token has to have {SHORTEST_TOKEN} characters or more.")
    return str(token)


def _hosts(named: list[str]) -> list[Host]:
    try:
        return [Host.named(text) for text in named]
    except ValueError as error:
        raise UsageError(f"{error} is no host. Write HOST or HOST:PORT, without http://") from error


def _without_project(arguments: Namespace) -> ServedModel:
    """Load what is named, or what comes with the program."""
    detector = arguments.weights or models.base_weights()
    reader = arguments.reader or models.base_reader()
    pipeline = load(detector, reader, arguments.device)
    facts = {"detector": _of_file(detector), "reader": _of_file(reader) if reader else None}
    return ServedModel(pipeline, detector.stem, facts, _settings(arguments))


def _of_project(arguments: Namespace) -> ServedModel:
    """Load the models that a project uses now; nothing is written to it, nor left open."""
    if arguments.weights or arguments.reader:
        raise UsageError("Name either a project or --weights and --reader: a project has its own.")
    with Project.open(arguments.project, to_look_at=True) as project:
        detector, reader = models.current(project), model_in_use(project)
        pipeline = Pipeline(
            engines.load_detector(detector.weights, arguments.device),
            engines.load_reader(reader.weights, arguments.device) if reader else None,
            words=outlines.are_words(project),
        )
        facts = {"detector": _of_record(detector), "reader": _of_record(reader) if reader else None}
        return ServedModel(pipeline, detector.name, facts, _settings(arguments))


def _settings(arguments: Namespace) -> DetectSettings:
    return DetectSettings(score_threshold=arguments.score)


def _of_file(weights: Path) -> dict[str, Any]:
    return {"name": weights.name, "sha256": models.digest(weights), "trained_on": None}


def _of_record(model: ModelRecord) -> dict[str, Any]:
    """Return what is told of a model: how much it was trained on, and by no means by whom."""
    amounts = {
        name: len(value) if isinstance(value, list) else value
        for name, value in model.manifest.items()
        if name != "author"
    }
    return {
        "name": model.name,
        "sha256": model.sha256,
        "source": model.source,
        "created": model.created.isoformat(),
        "trained_on": amounts or None,
    }
