"""What a training run leaves behind: a model with its scores, and no state."""

import shutil
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

from labeler.app import gate, models
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.files import write_atomically
from labeler.core.records import RunRecord
from labeler.evaluation.examination import ExaminedPage, compare_pages
from labeler.learning.training.loop import STATE_NAME, WEIGHTS_NAME

Looked: TypeAlias = tuple[Mapping[str, Any], Mapping[int, ExaminedPage]]
"""The report on a model as JSON, and what it has right by page."""


def examined(before: Looked, after: Looked) -> gate.Examined:
    """Compare two models on the pages at which both have looked."""
    (report, pages), (new_report, new_pages) = before, after
    common = [key for key in pages if key in new_pages]
    return gate.Examined(
        compare_pages([pages[key] for key in common], [new_pages[key] for key in common]),
        {"before": report, "after": new_report},
    )


def nothing() -> gate.Examined:
    """Return what is known where there is no page by which models can be judged."""
    return gate.Examined(compare_pages([], []), {})


def settle(
    project: Project,
    run: RunRecord,
    weights: Path,
    examined: gate.Examined,
    manifest: Mapping[str, Any],
) -> gate.Settlement:
    """Keep the weights of a run as a model, use it if it is better, and clear the run's folder."""
    candidate = models.own_file(project, f"run-{run.id}.safetensors")
    if gate.recorded(project, run) is None:
        write_atomically(candidate, lambda draft: shutil.copyfile(weights, draft))
    settled = gate.settle(project, run, candidate, examined, manifest)
    for name in (STATE_NAME, WEIGHTS_NAME):
        (run.folder / name).unlink(missing_ok=True)
    return settled


def fingerprint(pages: Iterable[Page]) -> str:
    """Return the hash of everything people said about some pages."""
    text = "\n".join(f"{page.id} {page.regions}" for page in sorted(pages, key=lambda p: p.id))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
