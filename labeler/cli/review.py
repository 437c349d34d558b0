"""Commands about proposals: propose, accept."""

from argparse import Namespace
from dataclasses import replace

from labeler.app import models, outlines, outlining, reading
from labeler.app.image_check import trouble
from labeler.app.outlines import Outlines
from labeler.app.project import Project
from labeler.app.proposing import AcceptedUnseen, accept_page
from labeler.cli import ways_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn, warn_of_images
from labeler.core.annotation import ReviewState
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import LabelerError
from labeler.core.records import PageEntry
from labeler.tasks.cluster import Address, RayWorkers, propose_on
from labeler.tasks.propose import chosen_models, outline_pages, propose_pages, read_pages

UNREAD = (
    "Lines of this project are not read, and words are told by the spaces that a reader sees: they are "
    "parted only where the detector does so."
)


def propose(arguments: Namespace, voice: Voice) -> Outcome:
    """Find and read lines and store them as proposals; read earlier ones that are unread.

    Where it is said how lines are to be outlined, pages that have proposals are outlined anew.
    """
    pages = _chosen(arguments)
    with opened(arguments) as project:
        if arguments.outlines is not None:
            outlines.choose(project, Outlines(arguments.outlines))
        are_words = outlines.are_words(project)
        anew = _outlined_anew(arguments, project, pages, voice)
        left = None if pages is None else [key for key in pages if key not in anew]
        done, failed = (
            (0, []) if left == [] and anew else _proposed(arguments, project, left, voice)
        )
        warn(voice, (f"{entry.name}: {trouble(entry)}" for entry in failed))
        if failed:
            warn_of_images(voice, project, arguments)
        read, unread = read_pages(project, pages, arguments.device, voice.progress)
        warn(voice, unread)
        if are_words and reading.model_in_use(project) is None:
            warn(voice, [UNREAD])
    text = f"Proposed{' words' if are_words else ''} on {number(done, 'page')}"
    text += f", outlined {number(len(anew), 'page')} anew" if anew else ""
    text += f", {len(failed)} failed" if failed else ""
    text += f", read {number(read, 'earlier page')}." if read else "."
    return Outcome(
        text,
        code=bool(failed or unread),
        values={
            "words": are_words,
            "pages": done,
            "outlined": len(anew),
            "failed": len(failed),
            "read": read,
        },
    )


def _proposed(
    arguments: Namespace, project: Project, pages: list[int] | None, voice: Voice
) -> tuple[int, list[PageEntry]]:
    """Have the detector look, here or by the workers of a cluster."""
    if arguments.on is None:
        if arguments.workers is not None:
            raise UsageError("--workers goes with --on: say where, for example --on local.")
        return propose_pages(project, pages, arguments.device, voice.progress)
    address = Address(arguments.on, arguments.workers)
    chosen = chosen_models(project, models.current(project))
    with RayWorkers(chosen, address, arguments.device) as workers:
        return propose_on(project, pages, workers, voice.progress)


def _outlined_anew(
    arguments: Namespace, project: Project, pages: list[int] | None, voice: Voice
) -> list[int]:
    """Take over how lines are to be outlined, if anything is said of it; return the pages it changed."""
    given = {
        "threshold": arguments.threshold,
        "growth": arguments.grow,
        "least_size": arguments.least_height,
    }
    given = {name: value for name, value in given.items() if value is not None}
    if not given:
        return []
    model = models.current(project)
    values = replace(outlining.of_model(project, model.id), **given)
    outlining.choose(project, model, values)
    return outline_pages(project, pages, arguments.device, voice.progress)


def accept(arguments: Namespace, voice: Voice) -> Outcome:
    """Accept proposals as they stand, unseen; pages a person is working on only by their number."""
    pages = _chosen(arguments)
    score = DEFAULT_SCORE if arguments.score is None else arguments.score
    done: list[AcceptedUnseen] = []
    with opened(arguments) as project:
        project.check_images(voice.progress)
        waiting, left = _waiting(project) if pages is None else (pages, [])
        warn(voice, left)
        for index, page_id in enumerate(waiting):
            voice.progress.step(index, len(waiting))
            try:
                done.append(accept_page(project, page_id, score=score))
            except LabelerError as error:
                left.append(ways_out.said(error, arguments))
                warn(voice, left[-1:])
    unseen = sum(not one.changes.is_empty for one in done)
    doubtful = sum(one.doubtful for one in done)
    return Outcome(
        _accepted(unseen, len(done) - unseen, doubtful),
        code=bool(left),
        values={"pages": unseen, "unseen": unseen, "doubtful": doubtful, "failed": len(left)},
    )


def _waiting(project: Project) -> tuple[list[int], list[str]]:
    """Return the pages to accept when none is named, and why others are left out."""
    every = project.store.pages.originals()
    proposed = [one for one in every if one.state is ReviewState.PROPOSED]
    left = [
        f"{one.name}: left out, because not all of its labels could be imported: "
        f"{' '.join(one.refused)} Look at it in the window, or name it: --page {one.id}"
        for one in proposed
        if one.refused
    ]
    return [one.id for one in proposed if not one.refused], left


def _accepted(unseen: int, untouched: int, doubtful: int) -> str:
    """Say how many pages were accepted and that nobody has looked at them."""
    seen_by = {0: "", 1: ", seen by nobody"}.get(unseen, ", none of them seen by anybody")
    text = f"Accepted {number(unseen, 'page')}{seen_by}."
    if untouched:
        text += f" {number(untouched, 'page')} had been accepted before: nothing changed."
    if doubtful:
        text += f" {number(doubtful, 'doubtful reading')} left for somebody to check."
    return text


def _chosen(arguments: Namespace) -> list[int] | None:
    """Return the pages that were named; None for all that wait."""
    if arguments.all and arguments.page:
        raise UsageError("Name either --all or pages, not both.")
    return list(dict.fromkeys(arguments.page)) if arguments.page else None
