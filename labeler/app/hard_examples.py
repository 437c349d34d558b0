"""How often training pages and lines are drawn, by how much people had to fix on them."""

from collections.abc import Collection

from labeler.app.project import Project
from labeler.core.annotation import Level
from labeler.core.fixes import change_of, fates

MOST = 3.0
"""How many times as often the hardest is drawn as what was right as it was proposed."""


def page_weights(project: Project, page_ids: Collection[int]) -> dict[int, float]:
    """Return weights from 1 to `MOST` for pages, by the share of their lines done anew.

    Pages that no person vouches for, or on which nothing had been proposed, are missing: nobody
    knows how hard they are.
    """
    weights: dict[int, float] = {}
    for page, proposed in project.store.proposed_pages.of(sorted(page_ids), [Level.LINE]):
        found = fates(page, proposed)
        if found and all(fate.is_vouched for fate in found):
            weights[page.id] = _weight(change_of(found) / len(found))
    return weights


def line_weights(project: Project, page_ids: Collection[int]) -> dict[str, float]:
    """Return weights from 1 to `MOST` for lines, by the share of their characters changed.

    Lines of which it is not known what was read, or whose transcript no person vouches for, are
    missing.
    """
    weights: dict[str, float] = {}
    for page, proposed in project.store.proposed_pages.of(sorted(page_ids), [Level.LINE]):
        for fate in fates(page, proposed):
            if isinstance(fate.target, str) and (proofread := fate.proofread) is not None:
                weights[fate.target] = _weight(proofread.edits / max(proofread.characters, 1))
    return weights


def _weight(share: float) -> float:
    return 1.0 + (MOST - 1.0) * min(share, 1.0)
