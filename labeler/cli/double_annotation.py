"""Commands about pages that two people annotate: double, agreement."""

from argparse import Namespace
from dataclasses import asdict, replace

from labeler.app import double_annotation, inter_annotator
from labeler.app.double_annotation import Counts
from labeler.app.project import Project
from labeler.cli import ways_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn
from labeler.core.errors import LabelerError
from labeler.core.files import write_json
from labeler.evaluation.inter_annotator import ShareInterval
from labeler.evaluation.tables import table

_HEADINGS = ("F 0.5", "F 0.75", "mean IoU", "counts", "texts", "ignored")
_ALL = 100


def double(arguments: Namespace, voice: Voice) -> Outcome:
    """Choose which pages are annotated again, and say how far that has come."""
    if arguments.share is not None and arguments.share > _ALL:
        raise UsageError("A share is a number from 0 to 100. Name such a one.")
    failed: list[str] = []
    with opened(arguments, author=arguments.author) as project:
        chosen = double_annotation.of_project(project)
        if arguments.share is not None:
            chosen = replace(chosen, share=arguments.share)
        if arguments.counts is not None:
            chosen = replace(chosen, counts=Counts(arguments.counts))
        double_annotation.choose(project, chosen)
        if arguments.hand_over:
            project.store.versions.hand_over(*arguments.hand_over)
        for page_id in arguments.page:
            try:
                project.store.versions.make(page_id)
            except LabelerError as error:
                failed.append(ways_out.said(error, arguments))
        added = double_annotation.draw(project)
        versions = project.store.versions.all()
    warn(voice, failed)
    values = {
        "share": chosen.share,
        "counts": chosen.counts.value,
        "added": added,
        "free": sum(one.is_open and not one.said_by for one in versions),
        "ready": sum(one.is_open and one.is_ready for one in versions),
        "settled": sum(not one.is_open for one in versions),
        "pages": len(versions),
    }
    text = (
        f"Annotated again: {chosen.share} in 100 accepted pages. "
        f"{number(len(versions), 'page')} so far: {values['free']} wait for a second person, "
        f"{values['ready']} for a decision, {values['settled']} are settled."
    )
    return Outcome(text, code=int(bool(failed)), values=values)


def agreement(arguments: Namespace, voice: Voice) -> Outcome:
    """Say how far each pair of people agrees, month by month."""
    with Project.open(arguments.project, to_look_at=True) as project:
        found = inter_annotator.report(project)
    warn(voice, [*map(str, found.left_out)])
    values = {
        "pairs": [
            {"people": one.people, "month": one.month, "pages": one.pages}
            | {name: asdict(score) for name, score in one.scores.items()}
            for one in found.pairs
        ],
        "pages": [inter_annotator.of_page(one) for one in found.pages],
    }
    if arguments.csv is not None:
        inter_annotator.write_csv(arguments.csv, found.pages)
    if arguments.json is not None:
        write_json(arguments.json, values)
    if not found.pages:
        return Outcome("No page was accepted by two people yet.", values=values)
    rows = [
        [" and ".join(one.people), one.month, str(one.pages), *map(_cell, one.scores.values())]
        for one in found.pairs
    ]
    return Outcome(table(["people", "month", "pages", *_HEADINGS], rows), values=values)


def _cell(interval: ShareInterval) -> str:
    """Say a share with its interval, which is wide where there are few pages."""
    if interval.value is None:
        return ""
    return f"{interval.value:.3f} ({interval.low:.2f} to {interval.high:.2f})"
