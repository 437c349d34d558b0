"""Divide a public set into images to work on and images kept out, for experiments by commands.

`python -m labeler.lab set-parts --data DIR --set ic15 --kept-out 200 --out DIR` makes the folders
`work` and `kept` of images and `kept.json`, the truth of the second as `labeler evaluate` reads it.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from labeler.core.files import write_json
from labeler.lab.base.detector import RECIPE
from labeler.lab.base.held_out import spread
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage


def divided(
    data: Path, name: str, kept_out: int
) -> tuple[Sequence[LabelledImage], Sequence[LabelledImage]]:
    """Return the images to work on and so many kept out: first those no base training saw."""
    seen = shared_sets.read_sets(data, [name], held_out=False)
    held = shared_sets.read_sets(data, [name], held_out=True)[:kept_out]
    missing = kept_out - len(held)
    more = {image.path for image in (spread(seen, missing) if missing else ())}
    work = [image for image in seen if image.path not in more]
    return work, [*held, *(image for image in seen if image.path in more)]


def unseen(data: Path, name: str) -> Sequence[LabelledImage]:
    """Return the images of a set that the training of the base did not see: held-out ones, or all."""
    held = shared_sets.read_sets(data, [name], held_out=True)
    is_taught = any(name in part for part in RECIPE.values())
    return held if is_taught else [*held, *shared_sets.read_sets(data, [name], held_out=False)]


def work_and_test(
    images: Sequence[LabelledImage], seed: int, share: float | None
) -> tuple[Sequence[LabelledImage], Sequence[LabelledImage]]:
    """Return images to work on, in random order, and images to score on, of other groups.

    share: of the groups, those to work on; None: all.
    """
    rng = np.random.default_rng(seed)
    work, test = (images, ()) if share is None else _by_groups(images, share, rng)
    return [work[index] for index in rng.permutation(len(work))], test


def _by_groups(
    images: Sequence[LabelledImage], share: float, rng: np.random.Generator
) -> tuple[Sequence[LabelledImage], Sequence[LabelledImage]]:
    """Divide images so that no group is on both sides; those of a single group by turns."""
    groups = sorted({image.group for image in images})
    if len(groups) == 1:
        return images[::2], images[1::2]
    number = min(max(1, round(len(groups) * share)), len(groups) - 1)
    worked = {groups[index] for index in rng.permutation(len(groups))[:number]}
    return (
        [image for image in images if image.group in worked],
        [image for image in images if image.group not in worked],
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Copy the images, write the truth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--set", required=True)
    parser.add_argument("--kept-out", type=int, default=200, metavar="N")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args(arguments)
    work, kept = divided(given.data, given.set, given.kept_out)
    for name, images in (("work", work), ("kept", kept)):
        (given.out / name).mkdir(parents=True, exist_ok=True)
        for image in images:
            shutil.copyfile(image.path, given.out / name / image.path.name)
    truth = json.loads((given.data / given.set / "gt.json").read_text(encoding="utf-8"))
    write_json(given.out / "kept.json", {image.path.name: truth[image.path.name] for image in kept})
    sys.stdout.write(f"{len(work)} images to work on, {len(kept)} kept out\n")
    return 0
