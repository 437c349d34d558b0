"""Commands about what a detector is worth: evaluate, and synth, which makes pages to try it on."""

from argparse import Namespace

from labeler.app import outlining
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn, warn_of_images
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.files import write_json, write_text
from labeler.core.outlining import USUAL
from labeler.evaluation.report import as_json
from labeler.evaluation.settings import DetectionSettings, Matching
from labeler.evaluation.text_report import as_text
from labeler.tasks.evaluate import (
    Evaluation,
    evaluate_files,
    evaluate_project,
    pipeline_of,
)
from labeler.tasks.synth import render_pages


def evaluate(arguments: Namespace, voice: Voice) -> Outcome:
    """Score the model in use on a project, or a file of detections."""
    has_files = arguments.gt is not None and arguments.pred is not None
    if has_files == (arguments.project is not None) or (arguments.gt is None) != (
        arguments.pred is None
    ):
        raise UsageError("Name either a project, or both --gt FILE and --pred FILE.")
    settings = DetectionSettings(
        Matching(arguments.matching.replace("-", " ")),
        arguments.iou,
        score=_lowest_score(arguments, has_files=has_files),
    )
    evaluation = (
        _of_files(arguments, settings) if has_files else _of_project(arguments, settings, voice)
    )
    warn(voice, evaluation.problems)
    scores = as_json(evaluation.report)
    if arguments.json is not None:
        write_json(arguments.json, scores)
    if arguments.html is not None:
        write_text(arguments.html, evaluation.as_html())
    return Outcome(as_text(evaluation.report), code=bool(evaluation.problems), values=scores)


def synth(arguments: Namespace, voice: Voice) -> Outcome:
    """Render labelled pages."""
    render_pages(arguments.out, arguments.pages, arguments.size, arguments.seed, voice.progress)
    return Outcome(f"Rendered {number(arguments.pages, 'page')} to {arguments.out}.")


def _of_files(arguments: Namespace, settings: DetectionSettings) -> Evaluation:
    return evaluate_files(
        arguments.gt,
        arguments.pred,
        settings,
        predicted_only=arguments.predicted_only,
        with_pictures=arguments.html is not None,
    )


def _of_project(arguments: Namespace, settings: DetectionSettings, voice: Voice) -> Evaluation:
    with opened(arguments) as project:
        evaluation = evaluate_project(
            project,
            pipeline_of(project, arguments.weights, arguments.device),
            settings,
            voice.progress,
            only_validation=arguments.validation,
            with_pictures=arguments.html is not None,
            outlining=outlining.in_use(project) if arguments.weights is None else USUAL,
        )
        warn_of_images(voice, project, arguments)
    return evaluation


def _lowest_score(arguments: Namespace, *, has_files: bool) -> float:
    """Return the score asked for; a file of detections is taken as it is unless one is."""
    if arguments.score is not None:
        return float(arguments.score)
    return 0.0 if has_files else DEFAULT_SCORE
