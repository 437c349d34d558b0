"""The command about frozen data sets: freeze, list, show, diff."""

import shlex
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from labeler.app import dataset_difference, dataset_makeup, datasets, freezing
from labeler.app.dataset_difference import DatasetDifference, PageDifference
from labeler.app.dataset_makeup import Makeup, PartCounts
from labeler.app.datasets import Dataset
from labeler.app.project import Project
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened
from labeler.cli.projects import number, warn, warn_of_images
from labeler.core.files import write_json
from labeler.evaluation.slices import Slice
from labeler.evaluation.tables import table
from labeler.jobs.events import Said

_NAMES = {"list": 0, "freeze": 1, "show": 1, "diff": 2}
"""How many data sets each action names."""
_SHOWN = 20


def dataset(arguments: Namespace, voice: Voice) -> Outcome:
    """Freeze what accepted pages say, or say what there is and how it differs."""
    if len(arguments.names) != _NAMES[arguments.action]:
        raise UsageError(
            "Name one data set with freeze and show, two with diff, and none with list: "
            "labeler dataset PROJECT freeze NAME"
        )
    run = _frozen if arguments.action == "freeze" else _told
    outcome = run(arguments, voice)
    if arguments.json is not None:
        write_json(arguments.json, outcome.values)
    return outcome


def _told(arguments: Namespace, voice: Voice) -> Outcome:
    with Project.open(arguments.project) as project:
        known = [datasets.named(project.folder, name) for name in arguments.names]
        if arguments.action == "show":
            return _shown(known[0], dataset_makeup.makeup(known[0]))
        if arguments.action == "diff":
            return _compared(dataset_difference.compare(*known), voice)
        damaged = datasets.unreadable(project.folder)
        warn(voice, map(datasets.unreadable_said, damaged))
        return _listed(datasets.all_of(project.folder), code=int(bool(damaged)))


def _frozen(arguments: Namespace, voice: Voice) -> Outcome:
    name = arguments.names[0]
    with opened(arguments) as project:
        project.scan(voice.progress)
        outcome = freezing.freeze(
            project, name, only_seen=arguments.seen_only, progress=voice.progress
        )
        warn(voice, outcome.problems)
        warn_of_images(voice, project, arguments)
        found = dataset_makeup.makeup(datasets.named(project.folder, name))
    told = f"labeler export {shlex.quote(str(arguments.project))} --dataset {shlex.quote(name)}"
    froze = " ".join([f"Froze {number(outcome.pages, 'page')} as {name}.", *outcome.remarks])
    return Outcome(
        f"{froze}\n\n{_as_text(found)}\n\n"
        f"To write it for training elsewhere: {told} --format F --out DIR",
        code=int(bool(outcome.problems)),
        values={"name": name, "folder": str(outcome.folder), "pages": outcome.pages}
        | _values(found),
    )


def _listed(known: list[Dataset], *, code: int) -> Outcome:
    rows = [
        [one.name, one.manifest.created[:16].replace("T", " "), str(len(one.manifest.pages))]
        for one in known
    ]
    nothing = "" if code else "Nothing is frozen yet."
    text = table(["name", "frozen (UTC)", "pages"], rows) if rows else nothing
    listed = [
        {"name": one.name, "created": one.manifest.created, "pages": len(one.manifest.pages)}
        for one in known
    ]
    return Outcome(text, code=code, values={"datasets": listed})


def _shown(known: Dataset, found: Makeup) -> Outcome:
    written = known.manifest
    models = "".join(f", {kind} {model['name']}" for kind, model in written.models.items())
    about = f"{known.name}: frozen {written.created}, edits up to {written.journal}{models}"
    return Outcome(f"{about}\n\n{_as_text(found)}", values=_values(found))


def _values(found: Makeup) -> dict[str, Any]:
    parts = {
        name: {key: getattr(part, key) for key in PartCounts.__slots__}
        for name, part in found.parts.items()
    }
    return {
        "parts": parts,
        "never_taught": dict(found.never_taught),
        "leaks": found.leaks,
        "not_compared": found.not_compared,
    }


def _as_text(found: Makeup) -> str:
    header = ["", "pages", "unseen", "empty", "lines", "with text", "ignored", "characters"]
    hard = [kind for kind in Slice if kind is not Slice.DOUBTFUL]
    rows = [
        [
            name,
            *(str(value) for value in (part.pages, part.unseen, part.empty, part.lines)),
            *(str(value) for value in (part.with_text, part.ignored, part.characters)),
            *(str(part.kinds[kind]) for kind in hard),
        ]
        for name, part in sorted(found.parts.items())
    ]
    blocks = [table([*header, *hard], rows)]
    if found.never_taught:
        letters = " ".join(list(found.never_taught)[:_SHOWN])
        blocks.append(
            f"{number(len(found.never_taught), 'character')} of validation pages on no training "
            f"page: {letters}"
        )
    if found.leaks:
        pairs = [f"{trained} | {judged}" for trained, judged in found.leaks[:_SHOWN]]
        blocks.append(
            f"Alike, one in training and one in validation: {number(len(found.leaks), 'pair')}. "
            "Scores on them are too kind.\n" + "\n".join(pairs)
        )
    if found.not_compared:
        blocks.append(
            f"Not compared with other pages: {number(found.not_compared, 'page')}. How they look "
            "was not kept when they were frozen."
        )
    return "\n\n".join(blocks)


def _compared(found: DatasetDifference, voice: Voice) -> Outcome:
    """Say what differs between two data sets; 1 when anything does, as comparing exports ends."""
    for sentence in _sentences(found):
        voice.report(Said(sentence))
    text = "The data sets say the same." if found.is_empty else ""
    return Outcome(text, code=int(not found.is_empty), values=asdict(found))


def _sentences(found: DatasetDifference) -> Iterator[str]:
    yield from (f"+ {page}" for page in found.added)
    yield from (f"- {page}" for page in found.removed)
    for name, page in found.changed.items():
        yield f"~ {name}: {', '.join(_parts(page))}"
        yield from (f"    {before!r} -> {after!r}" for before, after in page.texts)


def _parts(page: PageDifference) -> Iterator[str]:
    if page.added:
        yield f"{number(page.added, 'region')} added"
    if page.removed:
        yield f"{number(page.removed, 'region')} removed"
    if page.overlaps:
        yield f"{number(len(page.overlaps), 'outline')} changed (IoU from {min(page.overlaps):.3f})"
    if page.texts:
        yield f"{number(len(page.texts), 'transcript')} changed"
    if page.others:
        yield f"{number(page.others, 'region')} with another count, line, baseline or reason to ignore"
    if page.moved_to:
        yield f"now {page.moved_to}"
    if page.has_other_image:
        yield "another image"
