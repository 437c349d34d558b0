"""Render labelled pages into a folder: images and a gt.json."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from labeler.core.progress import Progress
from labeler.core.sample import Sample, Vertices
from labeler.rendering.scene import render_sample
from labeler.tasks.detect import write_json


def render_pages(out: Path, count: int, size: int, seed: int, progress: Progress) -> None:
    """Render pages of size x size pixels; the same seed gives the same pages."""
    (out / "images").mkdir(parents=True, exist_ok=True)
    truth: dict[str, Any] = {}
    for number in range(count):
        progress.step(number, count)
        sample = render_sample(np.random.default_rng([seed, number]), size)
        name = f"page-{number + 1:04}.png"
        Image.fromarray(sample.image).save(out / "images" / name)
        truth[name] = {"size": [size, size], "regions": _regions(sample)}
    write_json(out / "gt.json", truth)
    progress.step(count, count)


def _regions(sample: Sample) -> list[dict[str, Any]]:
    texts = sample.line_texts or [None] * len(sample.lines)
    wanted = [
        {"points": _points(line), "ignore": False, "text": text}
        for line, text in zip(sample.lines, texts, strict=True)
    ]
    ignored = [{"points": _points(p), "ignore": True, "text": None} for p in sample.ignored]
    return wanted + ignored


def _points(polygon: Vertices) -> Sequence[Sequence[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in polygon]
