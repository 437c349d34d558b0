"""Freeze what accepted pages say, as a data set that others can be compared with for good."""

from labeler.app import datasets, exporting, validation
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import ExportOutcome
from labeler.app.project import Project
from labeler.core.progress import Progress


def freeze(
    project: Project, name: str, *, only_seen: bool = False, progress: Progress | None = None
) -> ExportOutcome:
    """Freeze the accepted pages; pages that have no part in training or validation yet get one.

    That part is the project's own, so that what is validation here is never trained on. Raises
    ProjectError for a name that is taken, LabelerError where there is no page to freeze.
    """
    folder = datasets.free_folder(project.folder, name)
    validation.freeze(project)
    return exporting.freeze(project, folder, ExportChoice(only_seen=only_seen), progress)
