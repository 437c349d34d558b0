"""The command that makes one project of two: merge."""

from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from labeler.app import backups, restoring
from labeler.app.backups import Backups
from labeler.app.opening import existing_project, place_of
from labeler.app.project import Project
from labeler.app.project_merging import MergeOutcome, merge_projects
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn
from labeler.cli.safety import user_settings
from labeler.core.errors import NoProject, ProjectError
from labeler.core.files import write_json
from labeler.jobs.events import Said


def merge(arguments: Namespace, voice: Voice) -> Outcome:
    """Take over into a project, or into a copy of it, what was done in another one."""
    ours, theirs = _folder(arguments.project, NoProject), _folder(arguments.other, ProjectError)
    if ours == theirs:
        raise UsageError("These are one project. Name two.")
    if arguments.into is not None:
        arguments.project = _copied(ours, arguments.into, voice)
    else:
        own = backups.of_project(ours, user_settings())
        voice.report(Said(f"Made a copy first: {own.write(voice.progress).copy.path}"))
    with (
        opened(arguments, author=arguments.author) as project,
        Project.open(theirs, to_look_at=True) as other,
    ):
        outcome = merge_projects(project, other, voice.progress)
    warn(voice, [*map(str, outcome.left_out), *outcome.conflicts])
    values = {
        "folder": str(arguments.project),
        "pages": outcome.pages,
        "added": outcome.added,
        "conflicts": outcome.conflicts,
        "left_out": [*map(str, outcome.left_out)],
    }
    if arguments.json is not None:
        write_json(arguments.json, values)
    text = _said(outcome, arguments.project)
    return Outcome(text, code=int(bool(outcome.conflicts or outcome.left_out)), values=values)


def _folder(path: Path, kind: type[ProjectError]) -> Path:
    """Return the folder of a project; only of the first one is said how to make it (`NoProject`)."""
    folder = existing_project(path)
    if folder is None:
        raise kind("{path} is not a project. Name the folder of one.", path=path)
    return folder.resolve()


def _copied(ours: Path, into: Path, voice: Voice) -> Path:
    """Make a new project of all that one holds."""
    with TemporaryDirectory() as place:
        copy = Backups(ours, Path(place)).write(voice.progress).copy
        return restoring.restore_to(copy, into).folder


def _said(outcome: MergeOutcome, folder: Path) -> str:
    text = f"Merged {number(outcome.pages, 'page')} into {place_of(folder)}"
    text += f", {number(outcome.added, 'page')} of which were not there." if outcome.added else "."
    if outcome.conflicts:
        text += (
            f" What both say differently is as it was: {len(outcome.conflicts)}, pinned to the pages "
            "as open issues. In the window, Review, Decide between two annotations shows both sides."
        )
    return text
