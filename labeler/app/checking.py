"""Find the pages on which lines are to be checked: what a person walks through, and nothing else."""

from collections.abc import Sequence

from labeler.app import reading
from labeler.app.project import Project
from labeler.core import proposing
from labeler.core.annotation import Level, Page, Proposal, Region
from labeler.core.errors import ProjectError, StorageError
from labeler.core.line_facts import DOUBTS, Concern, LineFacts
from labeler.core.progress import Progress


def first_page(
    project: Project,
    page_ids: Sequence[int],
    progress: Progress,
    *,
    score: float,
    concerns: frozenset[Concern] = DOUBTS,
) -> int | None:
    """Return the first of some pages on which a line is to be checked; None when there is none.

    That is one that gives any of the concerns. Proposals count from a score on. Pages that cannot be read, or that were taken out of the project
    meanwhile, are passed over. Raises Cancelled, and StorageError.
    """
    for page_id in page_ids:
        progress.check()
        try:
            if _is_to_check(project, page_id, score, concerns):
                return page_id
        except StorageError:
            raise
        except ProjectError:
            continue
    return None


def lines_of(
    project: Project, page_id: int, score: float
) -> tuple[Page, tuple[Proposal, ...], list[Region | Proposal], LineFacts]:
    """Return a page with all its proposals, its lines with those that are proposed, and what is known of them.

    Proposals count from a score on. Raises ProjectError where the page cannot be read.
    """
    page, proposals = project.store.pages.load(page_id), project.store.proposals.of_page(page_id)
    pending = page.pending(proposing.above_score(proposals, score))
    readings = reading.wanted_on(project, page_id)
    facts = LineFacts(page, pending, readings, {one.id: one.score for one in proposals})
    lines: list[Region | Proposal] = [*page.lines]
    lines += [one for one in pending if one.level is Level.LINE]
    return page, proposals, lines, facts


def _is_to_check(
    project: Project, page_id: int, score: float, concerns: frozenset[Concern]
) -> bool:
    _, _, lines, facts = lines_of(project, page_id, score)
    return any(not concerns.isdisjoint(facts.concerns(line)) for line in lines)
