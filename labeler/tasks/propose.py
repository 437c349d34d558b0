"""Run the detector over many pages and store what it finds."""

from collections.abc import Sequence

from labeler.app import detector, models
from labeler.app.project import Project
from labeler.app.proposing import pages_to_propose, propose_page
from labeler.core.progress import Progress
from labeler.core.records import PageEntry


def propose_pages(
    project: Project,
    page_ids: Sequence[int] | None,
    device: str = "auto",
    progress: Progress | None = None,
) -> tuple[int, list[PageEntry]]:
    """Propose on pages, by default on all that wait for it; return how many, and which failed.

    Every page is stored as it is done, so whoever interrupts this loses nothing.
    """
    progress = progress or Progress()
    if page_ids is None:
        project.scan(progress)
    model = models.current(project)
    wanted = pages_to_propose(project, model.id) if page_ids is None else list(page_ids)
    if not wanted:
        return 0, []
    found = detector.load(model.path, device)
    failed: list[PageEntry] = []
    for index, page_id in enumerate(wanted):
        progress.step(index, len(wanted), project.store.pages.entry(page_id).name)
        if not propose_page(project, found, page_id, model_id=model.id, progress=progress):
            failed.append(project.store.pages.entry(page_id))
    progress.step(len(wanted), len(wanted))
    return len(wanted) - len(failed), failed
