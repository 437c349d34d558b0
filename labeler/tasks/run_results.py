"""What a training run leaves behind: a model with its scores, and no state."""

import shutil
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from labeler.app import training
from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.files import write_atomically
from labeler.core.records import RunRecord
from labeler.learning.training.loop import STATE_NAME, WEIGHTS_NAME


def settle(
    project: Project,
    run: RunRecord,
    weights: Path,
    scores: Mapping[str, Mapping[str, Any]],
    manifest: Mapping[str, Any],
) -> training.Settlement:
    """Keep the weights of a run as a model, use it if it is better, and clear the run's folder."""
    candidate = project.folder / "models" / f"run-{run.id}.safetensors"
    write_atomically(candidate, lambda draft: shutil.copyfile(weights, draft))
    settled = training.settle(project, run, candidate, scores, manifest)
    for name in (STATE_NAME, WEIGHTS_NAME):
        (run.folder / name).unlink(missing_ok=True)
    return settled


def fingerprint(pages: Iterable[Page]) -> str:
    """Return the hash of everything people said about some pages."""
    text = "\n".join(f"{page.id} {page.regions}" for page in sorted(pages, key=lambda p: p.id))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
