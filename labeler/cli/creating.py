"""The command that makes a project: of images, or of what another tool has kept."""

from argparse import Namespace
from pathlib import Path

from labeler.app import copying, models, moving
from labeler.app.project import Project
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.projects import imported, number, scanned, warn
from labeler.core.records import Shipped
from labeler.formats.foreign import encoded_as
from labeler.jobs.events import Said
from labeler.store import urls


def create(arguments: Namespace, voice: Voice) -> Outcome:
    """Create a project and read its images; with --from, take in labels of another tool as well."""
    arguments.project = _settled(arguments.project, arguments.folder)
    if arguments.source is not None:
        return _move(arguments, voice)
    if arguments.format is not None or arguments.as_proposals:
        raise UsageError("Say where the labels are: --from PATH.")
    with Project.create(arguments.project, arguments.images) as project:
        _choose_model(project, arguments)
        return scanned(project, voice, f"Created {_named(project.folder)}")


def copy(arguments: Namespace, voice: Voice) -> Outcome:
    """Copy a project with all it keeps, to a server or from one."""
    target = _settled(arguments.target, arguments.folder)
    rows = copying.copy(arguments.project, target, voice.progress)
    return Outcome(
        f"Copied {number(rows, 'row')} to {_named(target)}; all are there as they were.",
        values={"rows": rows, "folder": str(target)},
    )


def _settled(project: Path, folder: Path | None) -> Path:
    """Return the folder of a project: on a server it may be another one than this user's own."""
    if folder is None:
        return project
    if not urls.is_on_server(project):
        raise UsageError("--folder is for a project on a server: postgresql://...")
    urls.settle_as(folder, project)
    return folder


def _named(folder: Path) -> str:
    return urls.name_of(folder) or str(folder)


def _move(arguments: Namespace, voice: Voice) -> Outcome:
    folder = arguments.project.absolute()
    moving.demand_no_project(folder)
    with encoded_as(arguments.encoding):
        found = moving.survey(
            arguments.source,
            moving.images_beside(folder),
            arguments.format,
            arguments.images,
            voice.progress,
        )
    for sentence in found.told():
        voice.report(Said(sentence))
    warn(voice, found.left())
    project, outcome = moving.move(
        found, folder, as_proposals=arguments.as_proposals, progress=voice.progress
    )
    with project:
        _choose_model(project, arguments)
        read = scanned(project, voice, f"Created {_named(project.folder)}")
    labels = imported(outcome, voice)
    return Outcome(
        f"{read.text} {labels.text}",
        code=read.code or labels.code,
        values={
            "pages": read.values["pages"],
            "unreadable": read.values["unreadable"],
            "unpacked": str(found.unpacked) if found.unpacked else None,
            "aside": {str(place): count for place, count in found.images.aside.items()},
            "imported": labels.values,
        },
    )


def _choose_model(project: Project, arguments: Namespace) -> None:
    if arguments.model is not None:
        models.shipped(project, Shipped(arguments.model))
