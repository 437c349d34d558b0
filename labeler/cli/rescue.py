"""Edits that could not be stored in their project, and were kept among the user's own files."""

from argparse import Namespace

from labeler.app import kept_edits
from labeler.app.project import Project
from labeler.cli.command import Outcome
from labeler.cli.console import Voice
from labeler.cli.projects import number, warn


def rescue(arguments: Namespace, voice: Voice) -> Outcome:
    """Store them in a project, forget them, or list those of all projects."""
    if arguments.project is None:
        return _listed()
    with Project.open(arguments.project) as project:
        count = number(sum(len(kept.edits) for kept in project.kept), "edit")
        if arguments.discard:
            project.forget_kept()
            return Outcome(f"Discarded {count}.")
        project.take_up_kept()
        refused = project.outbox.send()
        warn(voice, refused)
        if len(project.outbox):
            warn(voice, [project.outbox.trouble])
            return Outcome(f"{number(len(project.outbox), 'edit')} of {count} still wait.", code=1)
    if refused:
        return Outcome(f"{len(refused)} of {count} could not be stored.", code=1)
    return Outcome(f"Stored {count}.")


def _listed() -> Outcome:
    kept = kept_edits.found()
    if not kept:
        return Outcome("No edits wait: everything is stored.")
    lines = [
        f"{one.folder}: {number(len(one.edits), 'edit')}, from {one.began.astimezone():%Y-%m-%d %H:%M}"
        for one in kept
    ]
    return Outcome("\n".join([*lines, "Store them with: labeler rescue PROJECT"]))
