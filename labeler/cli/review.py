"""Commands about proposals: propose, accept."""

from argparse import Namespace

from labeler.app.image_check import trouble
from labeler.app.project import Project
from labeler.app.proposing import accept_page
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.projects import number, warn
from labeler.core.annotation import ReviewState
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.errors import LabelerError
from labeler.tasks.propose import propose_pages, read_pages


def propose(arguments: Namespace, voice: Voice) -> Outcome:
    """Find and read lines and store them as proposals; read earlier ones that are unread."""
    pages = _chosen(arguments)
    with Project.open(arguments.project) as project:
        done, failed = propose_pages(project, pages, arguments.device, voice.progress)
        warn(voice, (f"{entry.name}: {trouble(entry)}" for entry in failed))
        read, unread = read_pages(project, pages, arguments.device, voice.progress)
        warn(voice, unread)
    text = f"Proposed on {number(done, 'page')}"
    text += f", {len(failed)} failed" if failed else ""
    text += f", read {number(read, 'earlier page')}." if read else "."
    return Outcome(
        text,
        code=bool(failed or unread),
        values={"pages": done, "failed": len(failed), "read": read},
    )


def accept(arguments: Namespace, voice: Voice) -> Outcome:
    """Accept proposals as they stand; pages a person is working on only by their number."""
    pages = _chosen(arguments)
    score = DEFAULT_SCORE if arguments.score is None else arguments.score
    done, failed = 0, 0
    with Project.open(arguments.project) as project:
        project.check_images(voice.progress)
        if pages is None:
            entries = project.entries()
            pages = [entry.id for entry in entries if entry.state is ReviewState.PROPOSED]
        for index, page_id in enumerate(pages):
            voice.progress.step(index, len(pages))
            try:
                accept_page(project, page_id, score=score)
            except LabelerError as error:
                warn(voice, [str(error)])
                failed += 1
            else:
                done += 1
    return Outcome(f"Accepted {number(done, 'page')}.", code=bool(failed))


def _chosen(arguments: Namespace) -> list[int] | None:
    """Return the pages that were named; None for all that wait."""
    if arguments.all and arguments.page:
        raise UsageError("Name either --all or pages, not both.")
    return list(dict.fromkeys(arguments.page)) if arguments.page else None
