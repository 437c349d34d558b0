"""The image of the shown page: looked at before the page is shown, and again afterwards."""

from labeler.app import image_check
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.errors import DamagedPage
from labeler.core.records import PageEntry
from labeler.formats.elsewhere.fetching import NOT_FETCHED
from labeler.formats.file_state import stamp

LOOK_PATIENCE = 5.0
"""Seconds that the window waits for an image that nobody has looked at yet; the scan waits longer."""


def to_look_at(project: Project, page_id: int) -> Page:
    """Return a page; of a damaged one, which nobody can edit, what can be read."""
    try:
        return project.page(page_id, patience=LOOK_PATIENCE)
    except DamagedPage:
        return project.readable_page(page_id)


class ShownImage:
    """An image as it was when its page was shown."""

    def __init__(self, entry: PageEntry) -> None:
        self._stamp = stamp(entry.path)

    def is_another(self, project: Project, before: PageEntry) -> bool:
        """Tell whether the image of a page was changed or replaced since; raises LabelerError.

        One that was still to be fetched then is compared with what the page is about.
        """
        now = stamp(before.path)
        if self._stamp == NOT_FETCHED != now:
            image_check.check_file(project.store, before.id)
            self._stamp = now
        entry = project.store.pages.entry(before.id)
        is_moved = (entry.path, entry.is_image_changed) != (before.path, before.is_image_changed)
        return is_moved or stamp(entry.path) != self._stamp
