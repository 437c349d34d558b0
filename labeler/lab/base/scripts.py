"""Teach the base reader scripts that it does not know, beside what it knows; resumable.

A retrain of a project does the same for a few hundred steps, on rendered lines alone. Here there
is time for more of them, and there are photos and receipts whose words it has to go on reading as
before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch

from labeler.app import models
from labeler.core.alphabet import Alphabet, load_alphabet
from labeler.core.progress import Progress
from labeler.core.records import ModelKind
from labeler.lab.base.command_line import LogNowAndThen, config_of, parsed, parser_of
from labeler.learning.checkpoint import load_network
from labeler.learning.data import shared_sets
from labeler.learning.data.line_stream import (
    KnownLines,
    LinePools,
    LineSource,
    RenderedLines,
    read_lines,
)
from labeler.learning.networks.recognizer import Recognizer
from labeler.learning.training.config import OptimizerConfig, TrainingConfig
from labeler.learning.training.fine_tune_reader import HELD, REHEARSED, with_alphabet
from labeler.learning.training.loop import Run, Training
from labeler.learning.training.side import OldAnswersPhase, SeenPools, SidePhase
from labeler.rendering.repertoire import letters
from labeler.rendering.settings import Script

TAUGHT = ((Script.CYRILLIC, 1.0), (Script.GREEK, 0.7))
"""Scripts, with their shares of the lines to learn; they do not share a page."""
RENDERED = 0.4
HELD_SETS = {"iiit5k": 0.3, "ic15": 0.15, "ic03": 0.05, "sroie": 0.1}
"""Shares of the lines that are read as before; missing sets leave theirs to the others."""
HELD_WEIGHT = 20.0
POOLS_TAUGHT, POOLS_HELD = 5, 4

DEFAULTS = TrainingConfig(
    optimizer=OptimizerConfig(learning_rate=3e-3, average_decay=0.99), batch=64
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: python -m labeler.lab train-scripts --data DIR --out DIR --steps N."""
    parser = parser_of(__doc__, DEFAULTS)
    given = parsed(parser, arguments)
    config = config_of(given, DEFAULTS)
    torch.manual_seed(config.seed)
    start = given.start or models.base_weights(ModelKind.READER)
    network = load_network(start, Recognizer)[0]
    known = Alphabet(network.config.alphabet)
    taught = [letters(script) for script, _ in TAUGHT]
    alphabet = known.extended(taught)
    network = with_alphabet(network, alphabet)
    shown = alphabet.narrowed([load_alphabet("latin").characters, *taught])
    network.let_side_learn(shown.characters)
    phases = list(_phases(network, config, given.data))
    metadata = {"kind": "base", "scripts": [script for script, _ in TAUGHT], "seed": config.seed}
    run = Run(given.out, metadata, resume=not given.fresh)
    Training(network, phases, config, run).train(Progress(), LogNowAndThen(20))
    return 0


def _phases(
    network: Recognizer, config: TrainingConfig, data: Path | None
) -> Iterator[SidePhase | OldAnswersPhase]:
    def pools(sources: Sequence[tuple[LineSource, float]], seed: int) -> LinePools:
        form = network.config.form
        return LinePools(sources, Alphabet(network.config.alphabet), form, config.batch, seed)

    rendered = [
        (RenderedLines(replace(REHEARSED, scripts=((script, 1.0),))), share)
        for script, share in TAUGHT
    ]
    taught = replace(pools(rendered, config.seed), alphabet=Alphabet(network.config.beside))
    yield SidePhase(SeenPools(taught, network, POOLS_TAUGHT))
    held = [(RenderedLines(HELD), RENDERED), *_real(data)]
    yield OldAnswersPhase(SeenPools(pools(held, config.seed + 1), network, POOLS_HELD), HELD_WEIGHT)


def _real(data: Path | None) -> Iterator[tuple[LineSource, float]]:
    """Yield the lines of the training parts of public sets, with their shares."""
    for name, share in HELD_SETS.items():
        images = shared_sets.read_sets(data, [name], held_out=False) if data else []
        if images:
            pages = [partial(shared_sets.load, image) for image in images]
            yield KnownLines(partial(read_lines, pages)), share
