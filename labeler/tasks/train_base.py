"""Train the base detector on rendered scenes and public sets; resumable."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import cv2
import torch

from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import load_checkpoint, take_encoder
from labeler.learning.data import shared_sets
from labeler.learning.data.sources import (
    Mixture,
    PageCache,
    PageSource,
    Source,
    WordSource,
    rendered_pages,
)
from labeler.learning.networks.detector import Detector
from labeler.learning.training.config import TrainingConfig
from labeler.learning.training.loop import Report, Run, Training
from labeler.learning.training.sharding import Shard, joined
from labeler.learning.training.supervised import Composition, SupervisedPhase
from labeler.rendering.settings import RenderSettings
from labeler.tasks.base_command import LogNowAndThen, config_of, parsed, parser_of

RENDERED = "rendered"
RENDERED_RECEIPTS = "rendered receipts"
RECIPE: dict[str, dict[str, float]] = {
    "characters": {RENDERED: 0.8, "ic03": 0.12, "iiit5k": 0.08},
    "lines": {"td500": 0.2, "sroie": 0.4, "gothic": 0.1, RENDERED: 0.12, RENDERED_RECEIPTS: 0.18},
    "weak": {"ic15": 0.35, "ic03": 0.15, "mstr": 0.3, RENDERED: 0.2},
}
"""Which sets make up each third of a batch, with their shares; missing sets leave theirs to
the others. Documents come almost by themselves; photos need the larger part."""

WORD_CROPS = frozenset({"iiit5k"})
_CACHE_BYTES = 7 * 2**30
_RENDERED_PAGES = 6000
_RENDERED_SEED = 5
_RENDER_SETTINGS = {
    RENDERED: RenderSettings(),
    RENDERED_RECEIPTS: RenderSettings(documents=1.0, blackletter=0.0, receipts=1.0),
}


@dataclass(frozen=True, slots=True)
class BaseRun:
    """What to train on, for how long and where to."""

    out: Path
    data: Path | None
    """Folder with the public sets; None: rendered scenes only."""
    config: TrainingConfig
    start: Path | None = None
    """Weights to start from; None: random ones."""
    resume: bool = True
    encoder: Path | None = None
    """Weights whose encoder to begin with, whatever the rest begins with."""


def train_base(
    run: BaseRun, progress: Progress | None = None, report: Report | None = None
) -> Path:
    """Train and return the path of the averaged weights. See `Training.train` for what it raises.

    Processes started by torchrun share each batch. Raises LabelerError when there is less than an
    image for each, and RankLost when one of them is lost.
    """
    with joined(run.config.device) as shard:
        return _train(run, shard, progress or Progress(), report)


def _train(run: BaseRun, shard: Shard, progress: Progress, report: Report | None) -> Path:
    config = replace(run.config, device=str(shard.device))
    if config.batch < shard.world_size:
        raise LabelerError(
            f"{shard.world_size} processes cannot share a batch of {config.batch} images. "
            "Start fewer of them or make the batch larger."
        )
    torch.manual_seed(config.seed)
    cv2.setNumThreads(1)
    composition = _composition(run.data, PageCache(_CACHE_BYTES // shard.world_size))
    phase = SupervisedPhase(composition.slots(config.batch), config, shard=shard)
    metadata = {
        "kind": "base",
        "sets": sorted({name for shares in RECIPE.values() for name in shares}),
        "seed": config.seed,
        "crop": config.size,
        "start": run.start.name if run.start else None,
        "encoder": run.encoder.name if run.encoder else None,
    }
    files = Run(run.out, metadata, resume=run.resume)
    network = load_checkpoint(run.start)[0] if run.start else Detector()
    if run.encoder:
        take_encoder(network, run.encoder)
    training = Training(network, [phase], config, files, shard=shard)
    return training.train(progress, report)


def _composition(data: Path | None, cache: PageCache) -> Composition:
    return Composition(*(_mixture(data, shares, cache) for shares in RECIPE.values()))


def _mixture(data: Path | None, shares: dict[str, float], cache: PageCache) -> Source:
    sources: list[Source] = []
    weights: list[float] = []
    for name, share in shares.items():
        source = _source(data, name, cache)
        if source is not None:
            sources.append(source)
            weights.append(share)
    return Mixture(sources, weights)


def _source(data: Path | None, name: str, cache: PageCache) -> Source | None:
    if name in _RENDER_SETTINGS:
        pages = rendered_pages(
            _RENDERED_PAGES, seed=_RENDERED_SEED, settings=_RENDER_SETTINGS[name]
        )
        return PageSource(pages, cache=cache)
    images = shared_sets.read_sets(data, [name], held_out=False) if data else []
    if not images:
        return None
    loads = [partial(shared_sets.load, image) for image in images]
    return WordSource(loads, cache) if name in WORD_CROPS else PageSource(loads, cache=cache)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: python -m labeler.tasks.train_base --data DIR --out DIR --minutes M."""
    parser = parser_of(__doc__, TrainingConfig())
    parser.add_argument("--size", type=int, default=TrainingConfig().size)
    parser.add_argument("--encoder", type=Path, help="weights whose encoder to begin with")
    given = parsed(parser, arguments)
    config = replace(config_of(given, TrainingConfig()), size=given.size)
    run = BaseRun(given.out, given.data, config, given.start, not given.fresh, given.encoder)
    train_base(run, report=LogNowAndThen())
    return 0


if __name__ == "__main__":
    sys.exit(main())
