"""The command about images that changed behind a project."""

from argparse import Namespace
from collections.abc import Callable
from shlex import quote
from typing import Any

from labeler.app import changed_images
from labeler.app.project import Project
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn, warn_of_withheld
from labeler.core.addresses import told
from labeler.core.changes import Changes
from labeler.core.errors import LabelerError
from labeler.core.records import PageEntry
from labeler.jobs.events import Said

ALL = "all"
"""In place of a page: all pages whose image changed."""


def images(arguments: Namespace, voice: Voice) -> Outcome:
    """Check the images; say which changed, or decide what becomes of their labels."""
    if arguments.keep and arguments.transform:
        raise UsageError("Name either --keep or --transform, not both.")
    with opened(arguments, needs_images=not arguments.list) as project:
        project.check_images(voice.progress)
        if arguments.keep:
            return _decided(project, arguments.keep, changed_images.keep_labels, voice)
        if arguments.transform:
            return _decided(project, arguments.transform, changed_images.refit_labels, voice)
        warn_of_withheld(voice, project, arguments)
        warn(voice, project.added.remarks)
        return _listed(project, voice, every=arguments.list)


def _decided(
    project: Project, wanted: list[str], decide: Callable[[Project, int], Changes], voice: Voice
) -> Outcome:
    failed = 0
    page_ids = _chosen(project, wanted)
    for index, page_id in enumerate(page_ids):
        voice.progress.step(index, len(page_ids))
        try:
            decide(project, page_id)
        except LabelerError as error:
            warn(voice, [str(error)])
            failed += 1
    decided = len(page_ids) - failed
    again = "; somebody has to look again before it counts" if decided else ""
    return Outcome(f"Decided on {number(decided, 'page')}{again}.", code=bool(failed))


def _chosen(project: Project, wanted: list[str]) -> list[int]:
    if ALL in wanted:
        return [entry.id for entry in project.entries() if entry.is_image_changed]
    if not all(one.isdecimal() for one in wanted):
        raise UsageError(f"Name pages by their numbers, or {ALL}.")
    return list(dict.fromkeys(project.store.pages.entry(int(one)).id for one in wanted))


def _listed(project: Project, voice: Voice, *, every: bool) -> Outcome:
    entries = project.entries()
    for entry in entries if every else ():
        voice.report(Said(f"{entry.id:6}  {entry.state:8}  {entry.name}"))
    changed = [entry for entry in entries if entry.is_image_changed]
    withheld = [entry for entry in entries if entry.withheld]
    missing = [entry for entry in project.store.pages.missing() if not entry.withheld]
    fresh = project.new_images()
    for index, entry in enumerate(changed):
        voice.progress.step(index, len(changed), entry.name)
        voice.report(Said(f"{entry.id:6}  {entry.name}: changed; {_advice(project, entry)}"))
    for entry in missing:
        voice.report(Said(f"{entry.id:6}  {entry.name}: missing ({told(entry.path)})"))
    for entry in withheld:
        voice.report(
            Said(f"{entry.id:6}  {entry.name}: not looked at ({told(entry.claimed_path)})")
        )
    text = f"{number(len(entries), 'page')}: {len(changed)} changed, {len(missing)} missing"
    text += f", {len(withheld)} not looked at; " if withheld else "; "
    text += _news(project, len(fresh))
    values: dict[str, Any] = {
        "changed": [entry.id for entry in changed],
        "missing": [entry.id for entry in missing],
        "withheld": [entry.id for entry in withheld],
        "new": [str(path) for path in fresh],
    }
    return Outcome(text, code=bool(changed or missing), values=values)


def _news(project: Project, fresh: int) -> str:
    """Say how many images appeared; of projects of earlier versions no folder is known."""
    add = f"labeler add {quote(str(project.folder))}"
    if not project.store.images.folders():
        return f"no folder to look for new images in. Name one with: {add} DIR"
    text = f"{number(fresh, 'new image')} in the folders of the project."
    return f"{text} Add with: {add}" if fresh else text


def _advice(project: Project, entry: PageEntry) -> str:
    """Say what can be done about a changed image."""
    keep = f"--keep {entry.id}"
    try:
        refit = changed_images.find_refit(project, entry.id)
    except LabelerError as error:
        return str(error)
    if refit is None:
        return f"if its labels fit it: {keep}; else find the original: labeler relink PROJECT DIR"
    if refit.is_same:
        return f"it looks the same: {keep}"
    return f"{refit.text.lower()}: --transform {entry.id}"
