"""What happens to scans behind a project, and pages labelled before it does."""

from pathlib import Path

from PIL import Image

from labeler.app import editing
from labeler.app.project import Project
from labeler.core import edits
from labeler.core.annotation import Page, Region, ReviewState
from tests.builders import line


def accept(project: Project, page_id: int) -> Page:
    """Label a page with two lines, one of them slanted, and accept it."""
    page = project.page(page_id)
    slanted = Region(line(0, 0).level, ((30, 90), (120, 70), (124, 90), (34, 110)))
    drawn = edits.add_regions(page, [line(20, 20), slanted])
    editing.edit(project, page, edits.set_state(drawn, ReviewState.ACCEPTED), "Draw")
    return project.page(page_id)


def rewrite(path: Path, turn: Image.Transpose | None, scale: float = 1.0) -> None:
    """Turn and scale an image in place."""
    with Image.open(path) as image:
        turned = image if turn is None else image.transpose(turn)
        size = (round(turned.width * scale), round(turned.height * scale))
        turned.resize(size, Image.Resampling.LANCZOS).save(path)


def swap(first: Path, second: Path) -> None:
    """Let two files change names."""
    aside = first.with_name("aside")
    first.rename(aside)
    second.rename(first)
    aside.rename(second)
