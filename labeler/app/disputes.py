"""The proposed lines of a project that are disputed most, wherever they are: an inbox to go through."""

import numpy as np

from labeler.app import reading
from labeler.app.project import Project
from labeler.core import proposing
from labeler.core.annotation import Level
from labeler.core.detection import DEFAULT_SCORE
from labeler.core.dispute import DisputedLine, dispute_of
from labeler.core.errors import ProjectError, StorageError
from labeler.core.line_facts import LineFacts
from labeler.core.page_worth import Worths
from labeler.core.progress import Progress

MOST = 100
"""Lines at once: an inbox that can be emptied."""


def most_disputed(
    project: Project,
    worths: Worths,
    progress: Progress | None = None,
    *,
    most: int = MOST,
    score: float = DEFAULT_SCORE,
) -> list[DisputedLine]:
    """Return the pending lines that are disputed most, page by page, the page of the worst one first.

    Proposals count from a score on. Only pages are read that can hold one of them; those that cannot
    be read are passed over. Raises Cancelled, and StorageError.
    """
    progress = progress or Progress()
    found: list[DisputedLine] = []
    least = 0.0
    """The dispute of the last line that is wanted, as far as is known."""
    for place in np.argsort(-worths.most_disputed, kind="stable").tolist():
        progress.check()
        if worths.most_disputed[place] <= least:
            break
        try:
            found += _of_page(project, int(worths.ids[place]), score)
        except StorageError:
            raise
        except ProjectError:
            continue
        if len(found) >= most:
            found = sorted(found, key=lambda line: -line.dispute)[:most]
            least = found[-1].dispute
    worst: dict[int, float] = {}
    for line in found:
        worst[line.page_id] = max(line.dispute, worst.get(line.page_id, 0.0))
    return sorted(found, key=lambda line: (-worst[line.page_id], line.page_id, -line.dispute))


def _of_page(project: Project, page_id: int, score: float) -> list[DisputedLine]:
    page = project.store.pages.load(page_id)
    proposals = project.store.proposals.of_page(page_id, [Level.LINE])
    pending = page.pending(proposing.above_score(proposals, score))
    has_texts = reading.has_transcripts(project)
    readings = reading.wanted_on(project, page_id)
    facts = LineFacts(page, pending, readings)
    return [
        DisputedLine(
            page_id,
            line.id,
            dispute_of(line, facts, has_transcripts=has_texts),
            line.score,
            readings.get(line.polygon),
            line.text,
        )
        for line in pending
    ]
