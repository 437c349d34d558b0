"""How fast the person works who has a project open."""

from labeler.app.project import Project
from labeler.core import pace
from labeler.core.pace import WorkedPage, WorkPace


def of_author(project: Project) -> WorkPace:
    """Return how long pages of a project take its author; raises StorageError."""
    worked = pace.times_worked(project.store.work_log.edits(project.author))
    accepted = project.store.work_log.accepted(list(worked))
    return pace.learned(
        WorkedPage(*worked[page_id], lines, characters)
        for page_id, (lines, characters) in accepted.items()
    )
