"""Commands about what a project holds: add, remove, relink, import."""

from argparse import Namespace
from collections.abc import Iterable

from labeler.app.image_check import withheld_in
from labeler.app.import_outcome import ImportOutcome
from labeler.app.importing import import_labels as import_into
from labeler.app.project import Project
from labeler.cli import ways_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.core.addresses import told
from labeler.core.errors import ImageChanged, ImagesWithheld
from labeler.core.records import PageEntry
from labeler.formats.foreign import encoded_as
from labeler.formats.whereabouts import is_served
from labeler.jobs.events import Said


def add(arguments: Namespace, voice: Voice) -> Outcome:
    """Add images and read them; without any named, those that appeared in the project's folders."""
    with Project.open(arguments.project) as project:
        if not (arguments.images or project.store.images.folders()):
            raise UsageError("No folder was added to this project yet. Name one: PROJECT DIR.")
        project.check_images(voice.progress)
        new = project.add_images(arguments.images) if arguments.images else project.add_new_images()
        return scanned(project, voice, f"Added {number(new, 'page')}")


def remove(arguments: Namespace, voice: Voice) -> Outcome:
    """Take pages out of the list, or bring all back; labels stay, images are not touched."""
    if bool(arguments.page) is bool(arguments.restore):
        raise UsageError("Say which pages: --page ID (may be repeated), or --restore.")
    with Project.open(arguments.project) as project:
        if arguments.restore:
            return Outcome(f"Brought {number(len(project.store.pages.restore()), 'page')} back.")
        page_ids = {project.store.pages.entry(key).id for key in arguments.page}
        project.store.pages.remove(page_ids)
    return Outcome(f"Removed {number(len(page_ids), 'page')}; bring them back with --restore.")


def relink(arguments: Namespace, voice: Voice) -> Outcome:
    """Look for images that are not where they were."""
    with Project.open(arguments.project) as project:
        astray = project.relink(arguments.folders, voice.progress)
        warn(voice, (f"{entry.name}: {_whereabouts(entry)}" for entry in astray))
        text = f"{number(len(astray), 'page')} still missing." if astray else "All images found."
        return Outcome(text, code=1 if astray else 0)


def _whereabouts(entry: PageEntry) -> str:
    if entry.withheld:
        return f"not read at {told(entry.claimed_path)}"
    state = "another picture stands at" if entry.is_image_changed else "still missing"
    return f"{state} {told(entry.path)}"


def import_labels(arguments: Namespace, voice: Voice) -> Outcome:
    """Bring in labels of another tool."""
    with opened(arguments) as project, encoded_as(arguments.encoding):
        outcome = import_into(
            project,
            arguments.format,
            arguments.path,
            as_proposals=arguments.as_proposals,
            replace_work=arguments.replace,
            progress=voice.progress,
        )
        if outcome.left_out:
            warn_of_images(voice, project, arguments)
    if outcome.read_as:
        voice.report(Said(outcome.read_as))
    return imported(outcome, voice)


def imported(outcome: ImportOutcome, voice: Voice) -> Outcome:
    """Say what came of an import; 1 when anything was refused or left out."""
    warn(voice, outcome.problems)
    if outcome.kept_work:
        warn(voice, ["To replace what people have done, import with --replace."])
    warn(voice, outcome.not_truth)
    warn(voice, (f"Not taken: {loss}" for loss in outcome.losses))
    for kind in outcome.kept_besides:
        voice.report(Said(f"Kept as it was, for the same format: {kind}"))
    regions = number(outcome.regions, "region")
    return Outcome(
        f"Imported {regions} on {number(outcome.pages, 'page')}.",
        code=bool(outcome.problems),
        values={
            "pages": outcome.pages,
            "regions": outcome.regions,
            "refused": {name: list(texts) for name, texts in outcome.refused.items()},
            "left_out": [*outcome.left_out, *outcome.kept_work],
            "missing": outcome.missing,
            "unlabelled": outcome.unlabelled,
            "not_taken": dict(outcome.not_taken),
            "kept": dict(outcome.kept),
        },
    )


def warn(voice: Voice, texts: Iterable[str]) -> None:
    """Report remarks that are not the result."""
    for text in texts:
        voice.report(Said(text, is_warning=True))


def warn_of_images(voice: Voice, project: Project, arguments: Namespace) -> None:
    """Say how to decide about images that changed, if a project has any."""
    if any(entry.is_image_changed for entry in project.entries()):
        warn(voice, filter(None, [ways_out.way_out(ImageChanged(), arguments)]))


def warn_of_withheld(voice: Voice, project: Project, arguments: Namespace) -> None:
    """Say which images are not read, and how to allow it, if there are any."""
    if folders := project.withheld():
        warn(voice, [ways_out.said(ImagesWithheld(withheld_in(folders)), arguments)])


def number(count: int, noun: str) -> str:
    """Return a number with its noun, in the plural where it belongs."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def scanned(project: Project, voice: Voice, text: str) -> Outcome:
    """Read the images that were added and say what they are; 1 when any cannot be read."""
    project.scan(voice.progress)
    entries = project.entries()
    if found := project.added.told():
        voice.report(Said(found))
    if later := sum(entry.size is None and is_served(entry.path) for entry in entries):
        voice.report(Said(f"{number(later, 'image')} will be fetched once needed."))
    warn(voice, project.added.reasons())
    warn(voice, (f"{entry.name}: {entry.problem}" for entry in entries if entry.problem))
    unreadable = sum(bool(entry.problem) for entry in entries)
    uncounted = project.store.frames.uncounted()
    return Outcome(
        f"{text}: {number(len(entries), 'page')} in all, {unreadable} unreadable.",
        code=bool(unreadable or uncounted),
        values={
            "pages": len(entries),
            "unreadable": unreadable,
            "files": dict(project.added.files),
            "not_opened": [str(path) for path in project.added.not_opened],
        },
    )
