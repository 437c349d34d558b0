"""What people did in a project, by person and period."""

import csv
import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

from labeler.app.project import Project
from labeler.core.files import write_text
from labeler.core.work import DayOfWork, Period, by_day

DAYS = 30
"""How far one looks back unless one says otherwise."""
COLUMNS = ("from", "who", "minutes", "pages", "accepted", "approved", "lines", "edits")
"""Of a CSV file: what is paid by, all of it as plain numbers."""


def days_of_work(
    project: Project,
    days: int = DAYS,
    period: Period = Period.DAY,
    *,
    since: date | None = None,
    until: date | None = None,
    who: str = "",
) -> list[DayOfWork]:
    """Return what each person did in each period of the last days, today included, the newest first.

    `since` and `until`, the last day that counts, say it more exactly; `who` asks of one person.
    """
    first = since or datetime.now().astimezone().date() - timedelta(days=days - 1)
    begin = datetime.combine(first, time()).astimezone()
    end = datetime.combine(until + timedelta(days=1), time()).astimezone() if until else None
    deeds = [
        deed
        for deed in project.store.authors.deeds(begin)
        if (end is None or deed.made < end) and who in ("", deed.author)
    ]
    touched = {deed.page_id for deed in deeds}
    entries = project.store.pages.entries_of(sorted(touched))
    lines = {entry.id: entry.line_count for entry in entries}
    return by_day(deeds, lines, period=period)


def write_csv(file: Path, works: list[DayOfWork]) -> None:
    """Write a row for each person and period, for whoever pays by it; raises OSError."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for work in works:
        counts = len(work.pages), len(work.accepted), len(work.approved), work.lines, work.edits
        rows.writerow([work.day.isoformat(), work.author, f"{work.minutes:.1f}", *counts])
    write_text(file, text.getvalue())
