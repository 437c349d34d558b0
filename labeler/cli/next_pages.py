"""The command about which pages are worth doing next: next."""

from argparse import Namespace
from typing import Any

import numpy as np

from labeler.app import assigning, pace
from labeler.app.page_book import PageBook
from labeler.app.project import Project
from labeler.cli.command import Outcome
from labeler.cli.console import Voice
from labeler.cli.projects import number
from labeler.core.files import write_json
from labeler.core.page_worth import most_worth_first
from labeler.evaluation.tables import table


def tell_next(arguments: Namespace, voice: Voice) -> Outcome:
    """List the pages most worth doing in so many minutes, and what that is expected to bring."""
    with Project.open(arguments.project) as project:
        worths, by = PageBook(project).worths(voice.progress), pace.of_author(project)
        index = project.store.pages.index()
        order = most_worth_first(index, worths, by)
        waiting = assigning.free(project, index, index.waiting(order))
    seconds = 60.0 * arguments.minutes
    known = waiting[~np.isnan(worths.rates_of(index.ids[waiting], by))]
    best = worths.within(seconds, index.ids[known], by)
    in_order = worths.within(seconds, index.ids[np.sort(known)], by)
    unknown = len(waiting) - len(known)
    pages: list[dict[str, Any]] = []
    for place in known[: best.pages].tolist():
        page_id = int(index.ids[place])
        alone = worths.within(np.inf, index.ids[place : place + 1], by)
        pages.append(
            {
                "page": page_id,
                "name": index.names[place],
                "seconds": round(alone.seconds, 1),
                "to_put_right": round(alone.wrong, 2),
            }
        )
    values = {
        "minutes": round(best.seconds / 60, 2),
        "to_put_right": round(best.wrong, 1),
        "in_order_of_project": round(in_order.wrong, 1),
        "pages": pages,
        "unknown": unknown,
        "pace": {"factor": round(by.factor, 2), "pages": by.pages},
    }
    if arguments.json is not None:
        write_json(arguments.json, values)
    return Outcome(_told(values), values=values)


def _told(values: dict[str, Any]) -> str:
    waiting = number(values["unknown"], "page")
    if not values["pages"] and not values["unknown"]:
        return "No page waits for review."
    if not values["pages"]:
        return (
            f"Nothing is known of the {waiting} that wait: find their text with `labeler propose`."
        )
    header = ["page", "name", "seconds", "to put right"]
    rows = [
        [str(one["page"]), one["name"], f"{one['seconds']:.0f}", f"{one['to_put_right']:.1f}"]
        for one in values["pages"]
    ]
    minutes = number(max(1, round(values["minutes"])), "minute")
    text = (
        f"{number(len(rows), 'page')} in about {minutes}, with about {values['to_put_right']:.0f} "
        f"lines to put right; in the order of the project {values['in_order_of_project']:.0f}. "
        "Expected from scores and readings, by what was counted on other pages."
    )
    of = values["pace"]
    text += (
        f" Times are those of your own last {number(of['pages'], 'page')}."
        if of["pages"]
        else " Times are those of a trained hand, until some pages tell yours."
    )
    if values["unknown"]:
        text += f" Nothing is known of {waiting} without proposals."
    return f"{table(header, rows)}\n\n{text}"
