"""How fast pictures are rendered: `python -m labeler.lab benchmark-rendering`.

Processor time of one core, from the first look for fonts on. Set against rendering the same
pictures in the plain way in the same run: fonts are read without the index of former runs, and
nothing is kept from one picture to the next. Both ways must give the same pixels.
"""

import argparse
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from labeler.rendering import fonts, glyph_cache, textures
from labeler.rendering.font_index import faces_in, font_folders
from labeler.rendering.scene import render_sample

SEED = 40


def main(arguments: Sequence[str] | None = None) -> int:
    """Print images per second and the ratio; 1 where the two ways give different pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=300, help="how many different pictures")
    parser.add_argument("--plain", type=int, default=30, help="how many of them the plain way")
    parser.add_argument("--size", type=int, default=512, metavar="PX")
    given = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    indexed = _spent(fonts.installed_faces)
    with tempfile.TemporaryDirectory() as folder:
        unindexed = _spent(lambda: faces_in(font_folders(), Path(folder) / "fonts.json"))
    ours, pictures = _rendered(range(given.images), given.size, fresh=False)
    plain, same = _rendered(range(given.plain), given.size, fresh=True)
    ours, plain = ours + indexed / given.images, plain + unindexed / given.images
    sys.stdout.write(
        f"fonts found                 {indexed:6.2f} s, without an index {unindexed:.2f} s\n"
        f"rendered                    {1 / ours:6.1f} images/s per core\n"
        f"rendered the plain way      {1 / plain:6.1f} images/s per core\n"
        f"ratio                       {plain / ours:6.1f} x over {given.images} images\n"
    )
    differ = sum(one != other for one, other in zip(pictures, same, strict=False))
    if differ:
        sys.stdout.write(f"{differ} of {given.plain} pictures differ between the two ways.\n")
    return int(differ > 0)


def _spent(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _rendered(numbers: range, size: int, *, fresh: bool) -> tuple[float, list[int]]:
    """Render pictures; return seconds per picture and a check sum of each. fresh: the plain way."""
    sums, spent = [], 0.0
    for number in numbers:
        if fresh:
            _forget()
        began = time.process_time()
        sample = render_sample(np.random.default_rng([SEED, number]), size)
        spent += time.process_time() - began
        sums.append(zlib.crc32(sample.image.tobytes()))
    return spent / len(numbers), sums


def _forget() -> None:
    """Drop what is kept between pictures, but for the list of fonts."""
    fonts.font_at.cache_clear()
    glyph_cache.glyph_cache.cache_clear()
    textures.pooled_texture.cache_clear()
