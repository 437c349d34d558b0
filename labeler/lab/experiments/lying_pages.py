"""How often a page is taken to lie otherwise than it does: python -m labeler.lab lying-pages.

Upright pages of the test parts, and some of them turned by quarters, are found and read as in the window.
What was read is kept in a file, so that this goes on where it was interrupted, and another rule is tried
in seconds.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from labeler.app import engines, models
from labeler.app.engines import Reader, weights_at
from labeler.app.pipeline import Pipeline
from labeler.app.rescoring.text import READ_FROM
from labeler.core import lying
from labeler.core.annotation import Polygon
from labeler.core.detection import DetectSettings
from labeler.core.files import append_line
from labeler.core.quarter_turns import QUARTERS
from labeler.core.raster import Pixels
from labeler.core.reading import Reading
from labeler.core.records import ModelKind
from labeler.lab.base import held_out
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage

SETS = ("sroie", "td500", "gothic", "ic15")
Read: TypeAlias = list[tuple[Polygon, Reading]]
Page: TypeAlias = tuple[str, str, int]
"""Set, name of the image, and the quarters by which it is turned clockwise."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each set and turn."""
    parser = held_out.parser_of(__doc__, SETS)
    parser.add_argument("--weights", type=Path, default=models.base_weights())
    parser.add_argument("--reader", type=Path, default=models.base_weights(ModelKind.READER))
    parser.add_argument("--turned", type=int, default=10, help="images of a set that are turned")
    parser.add_argument("--keep", type=Path, required=True, help="file for what was read")
    parser.add_argument(
        "--training", action="store_true", help="pages kept from training, to choose a rule by"
    )
    given = parser.parse_args(arguments)
    images = {
        name: held_out.spread(_read(given.data, name, is_training=given.training), given.limit)
        for name in given.sets
    }
    known = _kept(given.keep)
    waiting = [one for one in _pages(images, given.turned) if one[0] not in known]
    if waiting:
        detector = engines.load_detector(weights_at(given.weights), given.device)
        reader = engines.load_reader(weights_at(given.reader, ModelKind.READER), given.device)
        for page, image in waiting:
            known[page] = _look(Pipeline(detector), reader, _pixels(image, page[2]))
            append_line(given.keep, json.dumps(_as_json(page, known[page])))
    for line in _told(known):
        sys.stdout.write(f"{line}\n")
    return 0


def _read(data: Path, name: str, *, is_training: bool) -> list[LabelledImage]:
    if is_training:
        return shared_sets.read_sets(data, [name], held_out=True)
    return shared_sets.read_test_parts(data, [name])


def _pages(
    images: Mapping[str, Sequence[LabelledImage]], turned: int
) -> Iterator[tuple[Page, LabelledImage]]:
    """Yield all pages, sets and turns in rotation, so that there are some of each however early this ends."""
    for place in range(max(map(len, images.values()), default=0)):
        for turn in range(QUARTERS):
            for name, some in images.items():
                chosen = some if turn == 0 else held_out.spread(some, turned)
                if place < min(len(chosen), len(some) if turn == 0 else turned):
                    yield (name, chosen[place].path.name, turn), chosen[place]


def _pixels(image: LabelledImage, turn: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(shared_sets.load(image).image, -turn))


def _look(pipeline: Pipeline, reader: Reader, pixels: Pixels) -> Read:
    """Return what is found on a page and how it is read before anything is believed of how it lies."""
    found = pipeline.find(pixels, DetectSettings(score_threshold=READ_FROM))
    outlines = [line.polygon for line in found.lines]
    readings = lying.read_surely(lambda some: reader.read(pixels, some, None), outlines)
    return list(zip(outlines, readings, strict=True))


def _told(known: Mapping[Page, Read]) -> Iterator[str]:
    believed: dict[tuple[str, int], Counter[int]] = {}
    for (name, image, turn), read in known.items():
        taken = -lying.lie(read) % QUARTERS
        believed.setdefault((name, turn), Counter())[taken] += 1
        if taken not in (0, turn):
            yield f"{name} {image} turned by {turn} is taken to be turned by {taken}"
    for (name, turn), counts in sorted(believed.items()):
        right, upright = counts[turn], counts[0] if turn else 0
        wrong = counts.total() - right - upright
        yield f"{name} turned by {turn}: {counts.total()} pages, {right} right, {upright} upright, {wrong} wrong"


def _as_json(page: Page, read: Read) -> dict[str, Any]:
    lines = [[polygon, one.text, one.confidences, one.is_upside_down] for polygon, one in read]
    return {"page": page, "lines": lines}


def _kept(path: Path) -> dict[Page, Read]:
    """Return what was read until it was interrupted."""
    if not path.exists():
        return {}
    known: dict[Page, Read] = {}
    for text in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(text)
        name, image, turn = row["page"]
        known[name, image, turn] = [
            (
                tuple((x, y) for x, y in polygon),
                Reading(words, tuple(sure), is_upside_down=is_upside_down),
            )
            for polygon, words, sure, is_upside_down in row["lines"]
        ]
    return known


if __name__ == "__main__":
    sys.exit(main())
