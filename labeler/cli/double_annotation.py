"""Commands about pages that two people annotate: double, agreement."""

import csv
import io
from argparse import Namespace
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from labeler.app import double_annotation
from labeler.app.double_annotation import Counts, TwiceAnnotated
from labeler.app.project import Project
from labeler.cli import ways_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn
from labeler.core.errors import LabelerError
from labeler.core.files import write_json, write_text
from labeler.evaluation.inter_annotator import MEASURES, ShareInterval, over_pages
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
        pages, left_out = double_annotation.agreement(project)
    warn(voice, [*map(str, left_out)])
    groups = _groups(pages)
    values = {
        "pairs": [
            {"people": people, "month": month, "pages": len(them)}
            | {name: asdict(one) for name, one in _scores(them).items()}
            for (people, month), them in groups.items()
        ],
        "pages": [_of_page(one) for one in pages],
    }
    if arguments.csv is not None:
        write_text(arguments.csv, _csv(pages))
    if arguments.json is not None:
        write_json(arguments.json, values)
    if not pages:
        return Outcome("No page was accepted by two people yet.", values=values)
    rows = [
        [" and ".join(people), month, str(len(them)), *map(_cell, _scores(them).values())]
        for (people, month), them in groups.items()
    ]
    return Outcome(table(["people", "month", "pages", *_HEADINGS], rows), values=values)


def _groups(
    pages: Sequence[TwiceAnnotated],
) -> dict[tuple[tuple[str, str], str], list[TwiceAnnotated]]:
    """Return pages by who annotated them, and by month; last all of a pair, where that is more."""
    found: dict[tuple[tuple[str, str], str], list[TwiceAnnotated]] = defaultdict(list)
    for one in pages:
        found[one.people, f"{one.when:%Y-%m}" if one.when else ""].append(one)
    for people in {people for people, _ in found}:
        them = [one for one in pages if one.people == people]
        if len([key for key in found if key[0] == people]) > 1:
            found[people, "all"] = them
    return dict(sorted(found.items()))


def _scores(pages: Sequence[TwiceAnnotated]) -> dict[str, ShareInterval]:
    return over_pages([one.agreement for one in pages])


def _cell(interval: ShareInterval) -> str:
    """Say a share with its interval, which is wide where there are few pages."""
    if interval.value is None:
        return ""
    return f"{interval.value:.3f} ({interval.low:.2f} to {interval.high:.2f})"


def _of_page(one: TwiceAnnotated) -> dict[str, Any]:
    shares = {name: getattr(one.agreement, name) for name in MEASURES}
    return {
        "page": one.name,
        "id": one.version.of_id,
        "first": one.version.first_by,
        "second": one.version.said_by,
        "accepted": one.when.isoformat() if one.when else "",
        "settled_by": one.version.settled_by,
        "lines_first": one.agreement.lines[0],
        "lines_second": one.agreement.lines[1],
        **{name: share.value if share.whole else None for name, share in shares.items()},
    }


def _csv(pages: Sequence[TwiceAnnotated]) -> str:
    text = io.StringIO()
    rows = [_of_page(one) for one in sorted(pages, key=lambda one: one.agreement.f_50.value)]
    header = ["page", "id", "first", "second", "accepted", "settled_by"]
    writer = csv.DictWriter(text, [*header, "lines_first", "lines_second", *MEASURES])
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
