"""Open the project of a command: one that names images elsewhere is refused until that is allowed."""

from argparse import Namespace

from labeler.app.image_check import withheld_in
from labeler.app.project import Project
from labeler.core.errors import ImagesWithheld


def opened(arguments: Namespace, *, needs_images: bool = True) -> Project:
    """Open the project that a command names; it is closed by whoever got it.

    Raises ImagesWithheld where images are needed and it names some that nobody consented to be
    read. A window that runs the command as a job has asked itself, and does without these images.
    """
    project = Project.open(arguments.project)
    folders = [] if getattr(arguments, "events", False) else project.withheld()
    if folders and not arguments.trust_images:
        if not needs_images:
            return project
        project.close()
        raise ImagesWithheld(withheld_in(folders))
    project.read_images_in(folders)
    return project
