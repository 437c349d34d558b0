"""Train the base reader on rendered lines and public sets; resumable."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import torch

from labeler.core.alphabet import Alphabet, load_alphabet
from labeler.core.progress import Progress
from labeler.lab.base.command_line import LogNowAndThen, config_of, parsed, parser_of
from labeler.learning.checkpoint import load_network, take_encoder
from labeler.learning.data import shared_sets
from labeler.learning.data.line_crops import LineCrop
from labeler.learning.data.line_stream import (
    KnownLines,
    LinePools,
    LineSource,
    RenderedLines,
    read_lines,
)
from labeler.learning.data.sources import Load
from labeler.learning.networks.recognizer import (
    Backbone,
    Recognizer,
    RecognizerConfig,
    SequenceModel,
)
from labeler.learning.training.config import OptimizerConfig, TrainingConfig
from labeler.learning.training.fine_tune_reader import REHEARSED
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.recognition import FLAT_START, RecognitionPhase, from_scratch

RENDERED = "rendered"
RECIPE = {RENDERED: 0.62, "sroie": 0.12, "ic15": 0.13, "ic03": 0.03, "iiit5k": 0.1}
"""Shares of the lines; missing sets leave theirs to the others. Old print (gothic) is left out, so
that retraining on it can be measured."""

CAPITALS = frozenset({"sroie"})
"""Sets whose transcripts are in capitals, whatever the image shows."""

DEFAULTS = TrainingConfig(
    optimizer=OptimizerConfig(learning_rate=1e-3, average_decay=0.998), batch=48
)


@dataclass(frozen=True, slots=True)
class ReaderRun:
    """What to train, on what, for how long and where to."""

    out: Path
    data: Path | None
    """Folder with the public sets; None: rendered lines only."""
    config: TrainingConfig
    network: RecognizerConfig
    start: Path | None = None
    """Weights to start from; None: random ones."""
    resume: bool = True
    encoder: Path | None = None
    """Weights whose encoder the backbone begins with; for a backbone that is one."""
    flat_start: int = FLAT_START
    """Steps that take the characters of a line to be equally wide; none where there are weights
    to start from."""


def train_base_reader(
    run: ReaderRun, progress: Progress | None = None, report: OnStep | None = None
) -> Path:
    """Train and return the path of the averaged weights. See `Training.train` for what it raises."""
    torch.manual_seed(run.config.seed)
    cv2.setNumThreads(1)
    network = load_network(run.start, Recognizer)[0] if run.start else Recognizer(run.network)
    if run.encoder:
        take_encoder(network, run.encoder)
    sources = _sources(run.data)
    metadata = {"kind": "base", "sets": sorted(sources), "seed": run.config.seed}
    phases = _phases(run, sources, network.config)
    files = Run(run.out, metadata, resume=run.resume)
    return Training(network, phases, run.config, files).train(progress or Progress(), report)


def _phases(
    run: ReaderRun, sources: dict[str, LineSource], network: RecognizerConfig
) -> list[RecognitionPhase]:
    """A network that can read already goes on with lines at once; another begins with words."""
    alphabet, form = Alphabet(network.alphabet), network.form

    def pools(sources: dict[str, LineSource]) -> LinePools:
        shares = [(source, RECIPE[name]) for name, source in sources.items()]
        return LinePools(shares, alphabet, form, run.config.batch, run.config.seed)

    if run.start:
        return [RecognitionPhase(pools(sources), run.config.workers)]
    words = {**sources, RENDERED: RenderedLines(REHEARSED, words=1.0)}
    workers, flat_start = run.config.workers, run.flat_start
    return from_scratch(pools(sources), pools(words), workers, flat_start=flat_start)


def _sources(data: Path | None) -> dict[str, LineSource]:
    sources: dict[str, LineSource] = {RENDERED: RenderedLines(REHEARSED)}
    for name in RECIPE:
        images = shared_sets.read_sets(data, [name], held_out=False) if data else []
        if images:
            pages = [partial(shared_sets.load, image) for image in images]
            sources[name] = KnownLines(partial(_read, pages, has_case=name not in CAPITALS))
    return sources


def _read(pages: Sequence[Load], *, has_case: bool) -> list[LineCrop]:
    return [replace(crop, has_case=has_case) for crop in read_lines(pages)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: python -m labeler.lab train-reader --data DIR --out DIR --minutes M."""
    parser = parser_of(__doc__, DEFAULTS)
    parser.add_argument("--alphabet", default="latin")
    parser.add_argument("--backbone", "--trunk", choices=list(Backbone), default=Backbone.ENCODER)
    parser.add_argument(
        "--sequence-model",
        "--context",
        choices=list(SequenceModel),
        default=SequenceModel.ATTENTION,
    )
    parser.add_argument("--channels", type=int, default=192)
    parser.add_argument(
        "--encoder", type=Path, help="weights whose encoder the backbone begins with"
    )
    parser.add_argument("--flat-start", type=int, default=FLAT_START, metavar="STEPS")
    given = parsed(parser, arguments)
    config = config_of(given, DEFAULTS)
    network = RecognizerConfig(
        load_alphabet(given.alphabet).characters,
        Backbone(given.backbone),
        SequenceModel(given.sequence_model),
        given.channels,
    )
    run = ReaderRun(
        given.out,
        given.data,
        config,
        network,
        given.start,
        not given.fresh,
        given.encoder,
        given.flat_start,
    )
    train_base_reader(run, report=LogNowAndThen(50))
    return 0
