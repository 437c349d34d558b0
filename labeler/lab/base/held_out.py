"""What the commands have in common that measure on held-out images of the public sets."""

from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from labeler.learning.data import shared_sets
from labeler.learning.data.shared_sets import LabelledImage

Thing = TypeVar("Thing")


def parser_of(
    description: str | None, sets: Sequence[str], choices: Collection[str] | None = None
) -> ArgumentParser:
    """Return a parser that knows on what to measure, and where.

    sets: what is measured on unless others are named, of `choices` where not every set will do.
    """
    parser = ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, required=True, help="folder with the public sets")
    parser.add_argument("--sets", nargs="+", choices=choices, default=sets)
    parser.add_argument("--limit", type=int, help="images of a set at most, evenly spread")
    parser.add_argument("--device", default="auto")
    return parser


def images_of(given: Namespace) -> Iterator[tuple[str, Sequence[LabelledImage]]]:
    """Yield each set that was asked for and has held-out images, with as many as were asked for."""
    for name in given.sets:
        held_out = shared_sets.read_sets(given.data, [name], held_out=True)
        if images := spread(held_out, given.limit):
            yield name, images


def spread(things: Sequence[Thing], limit: int | None) -> Sequence[Thing]:
    """Return at most so many of some things, evenly spread."""
    if limit is None or len(things) <= limit:
        return things
    return [things[index * len(things) // limit] for index in range(limit)]
