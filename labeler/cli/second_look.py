"""Commands about who looked and who worked: review, stats."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from labeler.app import second_look, work
from labeler.app.project import Project
from labeler.cli import ways_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn
from labeler.core.annotation import Comment
from labeler.core.errors import LabelerError
from labeler.core.files import write_json
from labeler.core.page_index import status_of
from labeler.core.records import PageEntry
from labeler.core.second_look import SecondLook
from labeler.core.work import DayOfWork, Period
from labeler.evaluation.tables import table


def review(arguments: Namespace, voice: Voice) -> Outcome:
    """Approve pages, send them back, or list those that wait for somebody else to look at them."""
    if arguments.issue and not arguments.send_back:
        raise UsageError("Say which page is sent back with it: --send-back ID --issue TEXT.")
    with opened(arguments, author=arguments.author) as project:
        if arguments.second_look is not None:
            second_look.choose(project, SecondLook(arguments.second_look))
        if not (arguments.approve or arguments.send_back):
            return _waiting(project)
        project.check_images(voice.progress)
        steps: list[tuple[int, Callable[[int], object]]] = [
            (key, lambda key: second_look.approve(project, key, own=arguments.own))
            for key in arguments.approve
        ]
        steps += [
            (key, lambda key: _send_back(project, key, arguments.issue))
            for key in arguments.send_back
        ]
        failed = [why for key, step in steps if (why := _tried(step, key, arguments))]
        warn(voice, failed)
    done = len(steps) - len(failed)
    return Outcome(
        f"{number(done, 'page')} reviewed.",
        code=bool(failed),
        values={"pages": done, "failed": len(failed)},
    )


def _tried(step: Callable[[int], object], page_id: int, arguments: Namespace) -> str:
    """Do a step; return why it cannot be done, or nothing."""
    try:
        step(page_id)
    except LabelerError as error:
        return ways_out.said(error, arguments)
    return ""


def _send_back(project: Project, page_id: int, text: str) -> None:
    why = Comment(project.author, datetime.now(UTC), text) if text else None
    second_look.send_back(project, page_id, why)


def _waiting(project: Project) -> Outcome:
    """List the pages that wait for somebody else's approval, and those with open issues."""
    entries = project.entries()
    waiting = [entry for entry in entries if status_of(entry).is_to_review]
    talked = [entry for entry in entries if entry.open_issues]
    chosen = second_look.of_project(project)
    blocks = [
        f"Second look: {chosen}.",
        _list(f"{number(len(waiting), 'page')} to approve", waiting, lambda one: one.author),
        _list(
            f"{number(len(talked), 'page')} with open issues",
            talked,
            lambda one: number(one.open_issues, "issue"),
        ),
    ]
    values = {
        "second_look": chosen.value,
        "to_approve": [entry.id for entry in waiting],
        "with_issues": {str(entry.id): entry.open_issues for entry in talked},
    }
    return Outcome("\n".join(blocks), values=values)


def _list(heading: str, entries: Sequence[PageEntry], remark: Callable[[PageEntry], str]) -> str:
    rows = [f"  {entry.id}  {entry.name}  ({remark(entry)})" for entry in entries]
    return "\n".join([f"{heading}{':' if rows else '.'}", *rows])


def stats(arguments: Namespace, voice: Voice) -> Outcome:
    """Say what each person did on each of the last days, or in longer periods."""
    with Project.open(arguments.project) as project:
        days = work.days_of_work(
            project,
            arguments.days,
            Period(arguments.per),
            since=arguments.since,
            until=arguments.until,
            who=arguments.who,
        )
    if arguments.csv is not None:
        work.write_csv(arguments.csv, days)
    values = {"days": [_values(day) for day in days]}
    if arguments.json is not None:
        write_json(arguments.json, values)
    if not days:
        return Outcome("Nobody edited a page in that time.", values=values)
    header = [
        arguments.per,
        "who",
        "minutes",
        "pages",
        "accepted",
        "approved",
        "lines",
        "edits a line",
    ]
    return Outcome(table(header, [_row(day) for day in days]), values=values)


def _row(day: DayOfWork) -> list[str]:
    rate = day.edits_a_line
    return [
        day.day.isoformat(),
        day.author,
        f"{day.minutes:.0f}",
        *(str(len(pages)) for pages in (day.pages, day.accepted, day.approved)),
        str(day.lines),
        "" if rate is None else f"{rate:.2f}",
    ]


def _values(day: DayOfWork) -> dict[str, Any]:
    return {
        "day": day.day.isoformat(),
        "author": day.author,
        "minutes": round(day.minutes, 1),
        "pages": len(day.pages),
        "accepted": len(day.accepted),
        "approved": len(day.approved),
        "lines": day.lines,
        "edits": day.edits,
        "edits_a_line": day.edits_a_line,
    }
