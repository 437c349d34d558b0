"""Rendered samples with their labels drawn on them, for a person to look at."""

from collections.abc import Iterable
from pathlib import Path

import cv2
import numpy as np

from labeler.core.progress import Progress
from labeler.core.sample import Sample, Vertices
from labeler.rendering.scene import render_sample
from labeler.rendering.settings import RenderSettings
from labeler.rendering.sheet import Picture

LINE_COLOUR, CHARACTER_COLOUR, IGNORED_COLOUR = (230, 30, 30), (0, 150, 255), (250, 220, 0)
START_COLOUR = (0, 200, 60)
SUBPIXEL_BITS = 3


def drawn(sample: Sample) -> Picture:
    """Return the image with lines, characters, ignored regions and the start of each line."""
    picture = sample.image.copy()
    _outline(picture, sample.characters, CHARACTER_COLOUR)
    _outline(picture, sample.ignored, IGNORED_COLOUR)
    _outline(picture, sample.lines, LINE_COLOUR)
    for line in sample.lines:
        start = (round(float(line[0, 0])), round(float(line[0, 1])))
        cv2.circle(picture, start, 2, START_COLOUR, -1)
    return picture


def _outline(picture: Picture, polygons: Iterable[Vertices], colour: tuple[int, int, int]) -> None:
    fixed_point = [np.round(p * 2**SUBPIXEL_BITS).astype(np.int32) for p in polygons]
    cv2.polylines(picture, fixed_point, True, colour, 1, cv2.LINE_AA, SUBPIXEL_BITS)


def write_samples(
    folder: Path,
    count: int,
    seed: int,
    size: int,
    settings: RenderSettings,
    progress: Progress | None = None,
) -> list[Path]:
    """Write `count` rendered samples as `<number>.png` and `<number>-labels.png`.

    Sample i depends on (seed, i) only. Returns the paths of the plain pictures.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for i in range(count):
        sample = render_sample(np.random.default_rng([seed, i]), size, settings)
        path = folder / f"{i:05d}.png"
        _write(path, sample.image)
        _write(path.with_stem(f"{path.stem}-labels"), drawn(sample))
        paths.append(path)
        if progress:
            progress.step(i + 1, count)
    return paths


def _write(path: Path, picture: Picture) -> None:
    encoded = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1]
    path.write_bytes(encoded.tobytes())
