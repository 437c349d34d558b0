"""Render labelled pages into a folder: images, a gt.json, and sheets to look at."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from labeler.core.errors import LabelerError
from labeler.core.files import write_json
from labeler.core.progress import Progress
from labeler.core.sample import Sample, Vertices
from labeler.core.text import graphemes
from labeler.rendering.contact_sheet import contact_sheet
from labeler.rendering.scene import render_sample

SHEET = 16
"""Pages on one contact sheet."""
SMALLEST = 32
"""Pixels of a page that can bear text."""


def render_pages(out: Path, count: int, size: int, seed: int, progress: Progress) -> None:
    """Render pages of size x size pixels; the same seed gives the same pages.

    `out` receives images/page-0001.png and so on, their labels in gt.json (lines with their
    characters and transcripts) and sheet-01.png and so on: 16 pages each with labels drawn on.
    Raises LabelerError where there is nothing to render, or nothing to render it with.
    """
    if count < 1 or size < SMALLEST:
        raise LabelerError(
            f"Ask for one page or more, of at least {SMALLEST} px (--pages, --size)."
        )
    (out / "images").mkdir(parents=True, exist_ok=True)
    truth: dict[str, Any] = {}
    shown: list[Sample] = []
    for number in range(1, count + 1):
        progress.step(number - 1, count)
        sample = render_sample(np.random.default_rng([seed, number - 1]), size)
        name = f"page-{number:04}.png"
        Image.fromarray(sample.image).save(out / "images" / name)
        truth[name] = {"size": [size, size], "regions": _regions(sample)}
        shown.append(sample)
        if len(shown) == SHEET or number == count:
            sheet = contact_sheet(shown)
            Image.fromarray(sheet).save(out / f"sheet-{-(-number // SHEET):02}.png")
            shown.clear()
    write_json(out / "gt.json", truth)
    progress.step(count, count)


def _regions(sample: Sample) -> list[dict[str, Any]]:
    characters = iter(sample.characters)
    wanted = [
        {
            "points": _points(line),
            "ignore": False,
            "text": text,
            "chars": list(_characters(text or "", characters)),
        }
        for line, text in zip(sample.lines, sample.line_texts, strict=True)
    ]
    ignored = [{"points": _points(p), "ignore": True, "text": None} for p in sample.ignored]
    return wanted + ignored


def _characters(text: str, polygons: Iterator[Vertices]) -> Iterator[dict[str, Any]]:
    """Yield the characters of a line and take their polygons from those of the page."""
    for cluster in graphemes(text):
        yield {"text": cluster, "points": _points(next(polygons))}


def _points(polygon: Vertices) -> Sequence[Sequence[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in polygon]
