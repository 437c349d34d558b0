"""Open the project of a command: one that names images elsewhere is refused until that is allowed."""

from argparse import Namespace

from labeler.app.image_check import withheld_in
from labeler.app.project import Project
from labeler.core.errors import ImagesWithheld


def opened(arguments: Namespace, *, needs_images: bool = True, author: str = "") -> Project:
    """Open the project that a command names; it is closed by whoever got it.

    Raises ImagesWithheld where images are needed and it names some that nobody consented to be
    read. A window that runs the command as a job has asked itself, and does without these images.
    """
    project = Project.open(arguments.project, author=author)
    if (refusal := refusal_of(project, arguments)) is None:
        if not _is_job(arguments):
            project.read_images_in(project.withheld())
    elif needs_images:
        project.close()
        raise refusal
    return project


def refusal_of(project: Project, arguments: Namespace) -> ImagesWithheld | None:
    """Return why a command may not read the images of a project; None when it may."""
    if _is_job(arguments) or arguments.trust_images or not (folders := project.withheld()):
        return None
    return ImagesWithheld(withheld_in(folders))


def _is_job(arguments: Namespace) -> bool:
    return bool(getattr(arguments, "events", False))
