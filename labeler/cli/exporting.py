"""The command that writes labels for training elsewhere, and compares what it wrote."""

import json
from argparse import Namespace
from dataclasses import asdict, replace

from labeler.app import export_difference
from labeler.app.exported_pages import ExportChoice
from labeler.app.exporting import ExportOutcome, ExportPreview, export_pages, preview
from labeler.cli import ways_out
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.opening import opened, refusal_of
from labeler.cli.projects import number, warn, warn_of_images
from labeler.core.deriving import Derivation
from labeler.core.files import write_text
from labeler.jobs.events import Said


def export(arguments: Namespace, voice: Voice) -> Outcome:
    """Write labels, say what a format would lose, or compare two exports."""
    if arguments.diff is not None:
        return _compare(arguments, voice)
    if arguments.project is None or arguments.format is None:
        raise UsageError("Say what to export: PROJECT --format F (or compare: --diff DIR DIR).")
    if not arguments.dry_run and arguments.out is None:
        raise UsageError("Say where to write: --out DIR (or --dry-run to see what would be lost).")
    if arguments.dataset and (arguments.all or arguments.seen_only):
        raise UsageError("A data set has its pages: leave out --all and --seen-only.")
    choice = ExportChoice(
        only_accepted=not arguments.all,
        split=not arguments.no_split,
        with_images=arguments.with_images,
        only_seen=arguments.seen_only,
        dataset=arguments.dataset,
        derive=_derivation(arguments),
    )
    with opened(arguments, needs_images=not arguments.dry_run) as project:
        expected = preview(project, arguments.format, arguments.out, choice)
        if arguments.dry_run:
            refusal = refusal_of(project, arguments) or expected.refusal
            return _told(replace(expected, refusal=refusal), arguments, voice)
        warn(voice, _not_kept(expected))
        outcome = export_pages(project, arguments.format, arguments.out, choice, voice.progress)
        warn(voice, outcome.problems)
        if expected.left_out:
            warn_of_images(voice, project, arguments)
    values = {
        "folder": str(outcome.folder),
        "pages": outcome.pages,
        "unseen": outcome.unseen,
        "derived": outcome.derived.regions,
        "left_whole": outcome.derived.whole.total(),
    }
    return Outcome(_said(outcome), code=bool(outcome.problems), values=values)


def _derivation(arguments: Namespace) -> Derivation:
    if arguments.words and arguments.lines:
        raise UsageError("Choose one: --words of lines, or --lines of words.")
    if arguments.words:
        return Derivation.WORDS
    return Derivation.LINES if arguments.lines else Derivation.NONE


def _told(expected: ExportPreview, arguments: Namespace, voice: Voice) -> Outcome:
    """Say what would be written; 1 when nothing would be, as the export itself ends."""
    for sentence in [
        *_not_kept(expected),
        *expected.derived,
        *expected.remarks,
        *expected.left_out,
    ]:
        voice.report(Said(sentence))
    if expected.refusal:
        warn(voice, [ways_out.said(expected.refusal, arguments)])
    is_whole = not (expected.losses or expected.left_out or expected.refusal)
    return Outcome("Nothing will be lost." if is_whole else "", code=bool(expected.refusal))


def _not_kept(expected: ExportPreview) -> list[str]:
    return [f"Not kept: {loss}" for loss in expected.losses]


def _said(outcome: ExportOutcome) -> str:
    text = f"Exported {number(outcome.pages, 'page')} to {outcome.folder}."
    if outcome.unseen:
        unseen = "any" if outcome.unseen == outcome.pages else str(outcome.unseen)
        text += f" Nobody has seen {unseen} of them; --seen-only leaves those out."
    return " ".join([text, *outcome.remarks, *outcome.derived.sentences])


def _compare(arguments: Namespace, voice: Voice) -> Outcome:
    """Say what differs between two export folders; 1 when anything but the format does."""
    found = export_difference.compare(*arguments.diff)
    for sentence in found.sentences:
        voice.report(Said(sentence))
    values = asdict(found)
    if arguments.json is not None:
        write_text(arguments.json, json.dumps(values, ensure_ascii=False, indent=1))
    text = "The exports are the same." if found.is_empty else ""
    text = "Their pages say the same." if found.is_only_about else text
    return Outcome(text, code=int(not (found.is_empty or found.is_only_format)), values=values)
