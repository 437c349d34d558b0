"""What the curves of F, or of characters read, against corrected pages have in common."""

from argparse import ArgumentParser
from pathlib import Path

from labeler.app import models
from labeler.app.project import Project
from labeler.core.records import ModelKind


def parser_of(description: str | None, kind: ModelKind) -> ArgumentParser:
    """Return a parser that knows where the sets are, what to start from and how to retrain."""
    parser = ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--weights", type=Path, default=models.base_weights(kind))
    parser.add_argument("--rounds", type=int, nargs="+", default=[5, 10, 20], metavar="PAGES")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path)
    return parser


def start_from(project: Project, weights: Path, kind: ModelKind) -> None:
    """Let a new project use given weights, and find its pages."""
    start = models.bring_in(project, weights, "start", kind)
    models.use(project, start.id)
    project.scan()
