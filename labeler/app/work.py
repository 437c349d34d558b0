"""What people did in a project, day by day."""

from datetime import datetime, timedelta

from labeler.app.project import Project
from labeler.core.work import DayOfWork, by_day

DAYS = 30
"""How far one looks back unless one says otherwise."""


def days_of_work(project: Project, days: int = DAYS) -> list[DayOfWork]:
    """Return what each person did on each of the last days, today included, the newest first."""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    deeds = project.store.authors.deeds(today - timedelta(days=days - 1))
    accepted = {deed.page_id for deed in deeds}
    entries = project.store.pages.entries_of(sorted(accepted))
    return by_day(deeds, {entry.id: entry.line_count for entry in entries})
