"""The command about what people had to fix of what was proposed: fixes."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from labeler.app.fix_cache import FixedPage
from labeler.app.fixes import FixBook, FixReport, ModelFixes
from labeler.app.project import Project
from labeler.cli.command import Outcome
from labeler.cli.console import Voice
from labeler.cli.projects import number
from labeler.core.files import write_json
from labeler.core.fix_counts import FixCounts
from labeler.core.fixes import Fix
from labeler.core.records import ModelKind
from labeler.evaluation.tables import share, table

_OF_PROPOSALS = (Fix.MOVED, Fix.RECOUNTED, Fix.SPLIT, Fix.MERGED, Fix.DELETED, Fix.ADDED)


def tell_fixes(arguments: Namespace, voice: Voice) -> Outcome:
    """Say what people had to fix, by model and by page."""
    with Project.open(arguments.project) as project:
        report = FixBook(project).report(voice.progress)
        shown = report.pages[: arguments.pages]
        entries = project.store.pages.entries_of([page.page_id for page in report.pages])
    names = {entry.id: entry.name for entry in entries}
    values = {
        "models": [_of_model(model) for model in report.models],
        "pages": [_of_page(page, names.get(page.page_id, "")) for page in report.pages],
        "pages_seen_by_nobody": report.unseen,
        "pages_without_proposals": report.without,
    }
    if arguments.json is not None:
        write_json(arguments.json, values)
    blocks = [_remark(report), *_tables(report.models), _pages(shown, names)]
    return Outcome("\n\n".join(block for block in blocks if block), values=values)


def _remark(report: FixReport) -> str:
    text = (
        f"{number(len(report.pages), 'page')} that people looked at and on which something had "
        "been proposed."
    )
    if report.unseen:
        text += f" Left out: {number(report.unseen, 'page')} accepted and seen by nobody."
    if report.without:
        text += f" Without proposals: {number(report.without, 'page')}."
    return text


def _tables(models: Sequence[ModelFixes]) -> list[str]:
    detectors = [model for model in models if model.kind is ModelKind.DETECTOR]
    readers = [model for model in models if model.kind is ModelKind.READER]
    blocks = []
    if detectors:
        header = ["detector", "pages", "proposed", "kept", *_OF_PROPOSALS, "F"]
        blocks.append(table(header, [_detector_row(model) for model in detectors]))
        blocks.append(_course("F", detectors, [_f_scores(model) for model in detectors]))
    if readers:
        header = ["reader", "pages", "lines", "re-read", "characters changed per 100"]
        blocks.append(table(header, [_reader_row(model) for model in readers]))
        courses = [[_per_100(part) for part in model.stretches] for model in readers]
        blocks.append(_course("characters changed per 100", readers, courses))
    return blocks


def _detector_row(model: ModelFixes) -> list[str]:
    counts = model.counts
    return [
        _named(model),
        str(counts.pages),
        str(counts.proposed),
        share(counts.kept_share),
        *(share(counts.share(fix)) for fix in _OF_PROPOSALS),
        share(counts.f_score),
    ]


def _reader_row(model: ModelFixes) -> list[str]:
    counts = model.counts
    of_lines = str(counts.pages), str(counts.proofread), share(counts.share(Fix.REREAD))
    return [_named(model), *of_lines, _per_100(counts)]


def _course(what: str, models: Sequence[ModelFixes], courses: Sequence[Sequence[str]]) -> str:
    """Say how something went on over the pages in the order they were accepted."""
    longest = max(map(len, courses))
    rows = [
        [_named(model), *course, *[""] * (longest - len(course))]
        for model, course in zip(models, courses, strict=True)
    ]
    header = [f"{what}, first pages to last", *[""] * longest]
    return table(header, rows)


def _f_scores(model: ModelFixes) -> list[str]:
    return [share(part.f_score) for part in model.stretches]


def _per_100(counts: FixCounts) -> str:
    return "-" if counts.edits_per_100 is None else f"{counts.edits_per_100:.1f}"


def _named(model: ModelFixes) -> str:
    return f"{model.model_id} {model.name}"


def _pages(pages: Sequence[FixedPage], names: dict[int, str]) -> str:
    rows = [
        [
            names.get(page.page_id, ""),
            str(page.page_id),
            f"{page.kept} of {page.lines}",
            f"{page.change:.2f}",
        ]
        for page in pages
        if page.change > 0
    ]
    header = ["most changed pages", "ID", "lines kept", "lines' worth of change"]
    return table(header, rows) if rows else ""


def _of_model(model: ModelFixes) -> dict[str, Any]:
    return {
        "model_id": model.model_id,
        "name": model.name,
        "kind": model.kind.value,
        **_of_counts(model.counts),
        "in_order_of_acceptance": [_of_counts(part) for part in model.stretches],
    }


def _of_counts(counts: FixCounts) -> dict[str, Any]:
    return {
        "pages": counts.pages,
        "proposed": counts.proposed,
        "accepted": counts.accepted,
        "found": counts.found,
        "kept": counts.kept,
        "fixes": {fix.value: counts.fixes[fix] for fix in Fix if fix is not Fix.IGNORED},
        "f_score": counts.f_score,
        "proofread": counts.proofread,
        "characters": counts.characters,
        "edits": counts.edits,
        "edits_per_100": counts.edits_per_100,
    }


def _of_page(page: FixedPage, name: str) -> dict[str, Any]:
    return {
        "page_id": page.page_id,
        "name": name,
        "accepted": page.accepted.isoformat() if page.accepted else None,
        "lines": page.lines,
        "kept": page.kept,
        "change": page.change,
    }
