"""Train the base detector on rendered scenes and public sets; resumable."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import torch

from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.sample import LineLabels, Sample
from labeler.lab.base.command_line import LogNowAndThen, config_of, parsed, parser_of
from labeler.learning.checkpoint import load_checkpoint, take_encoder
from labeler.learning.data import shared_sets
from labeler.learning.data.shared_pages import shared
from labeler.learning.data.sources import (
    Mixture,
    PageCache,
    Source,
    WordSource,
    pages_for,
    rendered_pages,
)
from labeler.learning.networks.detector import DetectionNetwork, DetectorConfig
from labeler.learning.networks.encoders import COMING_ALONG, AnyEncoder, EncoderKind
from labeler.learning.training.config import TrainingConfig
from labeler.learning.training.data_parallel import Rank, joined
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.phase import Phase
from labeler.learning.training.rehearsal import RehearsalPhase
from labeler.learning.training.seen_views import SeenViewsPhase
from labeler.learning.training.supervised import BatchParts, SupervisedPhase
from labeler.rendering.settings import RenderSettings

RENDERED = "rendered"
UNLABELLED = "unlabelled"
RENDERED_RECEIPTS = "rendered receipts"
RECIPE: dict[str, dict[str, float]] = {
    "characters": {RENDERED: 0.8, "ic03": 0.12, "iiit5k": 0.08},
    "lines": {
        "td500": 0.3,
        "sroie": 0.25,
        "gothic": 0.08,
        "print19_20": 0.05,
        "print17_18": 0.05,
        RENDERED: 0.12,
        RENDERED_RECEIPTS: 0.15,
    },
    "weak": {
        "ic15": 0.25,
        "ic03": 0.1,
        "mstr": 0.2,
        "totaltext_masks": 0.1,
        "mlt_latin_masks": 0.1,
        "negatives": 0.1,
        RENDERED: 0.15,
    },
}
"""Which sets make up each third of a batch, with their shares; missing sets leave theirs to
the others. Documents come almost by themselves; photos need the larger part."""

WORD_CROPS = frozenset({"iiit5k"})
_CACHE_BYTES = 7 * 2**30
RENDERED_PAGES = 6000
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
    network: DetectorConfig = field(default_factory=DetectorConfig)
    """What is trained where there are no weights to start from."""
    encoder: Path | None = None
    """Weights whose encoder to begin with, whatever the rest begins with."""
    encoder_learns: bool = False
    """Whether an encoder that others trained, and that stays as it came else, is trained as well."""
    rendered: int = RENDERED_PAGES
    """How many different pages of each kind are drawn: many take longer than a step."""
    teacher: Path | None = None
    """Weights whose answers are learnt in half of each batch, from rendered pages and photos."""
    kept: int | None = None
    """Batches that the encoder, which stays as it came, and the teacher look at once, and that are
    learnt from again and again; None: all are new."""
    pages: Path | None = None
    """Folder where all processes share the pages, decoded; None: each keeps those it has seen."""


def train_base(
    run: BaseRun, progress: Progress | None = None, report: OnStep | None = None
) -> Path:
    """Train and return the path of the averaged weights. See `Training.train` for what it raises.

    Processes started by torchrun share each batch. Raises LabelerError when there is less than an
    image for each, and RankLost when one of them is lost.
    """
    with joined(run.config.device) as rank:
        return _train(run, rank, progress or Progress(), report)


def _train(run: BaseRun, rank: Rank, progress: Progress, report: OnStep | None) -> Path:
    config = replace(run.config, device=str(rank.device))
    if config.batch < rank.world_size:
        raise LabelerError(
            f"{rank.world_size} processes cannot share a batch of {config.batch} images. "
            "Start fewer of them or make the batch larger."
        )
    torch.manual_seed(config.seed)
    cv2.setNumThreads(1)
    processes = rank.world_size * max(config.workers, 1)
    network = load_checkpoint(run.start)[0] if run.start else DetectionNetwork(run.network)
    if run.encoder:
        take_encoder(network, run.encoder)
    if run.encoder_learns:
        network.let_encoder_learn()
    cache = PageCache(_CACHE_BYTES // processes)
    phases = _phases(replace(run, config=config), network, cache)
    metadata = {
        "kind": "base",
        "sets": sorted({name for shares in RECIPE.values() for name in shares}),
        "seed": config.seed,
        "crop": config.size,
        "start": run.start.name if run.start else None,
        "encoder": run.encoder.name if run.encoder else None,
        "teacher": run.teacher.name if run.teacher else None,
    }
    files = Run(run.out, metadata, resume=run.resume)
    training = Training(network, phases, config, files, rank=rank)
    return training.train(progress, report)


def _phases(
    run: BaseRun, network: DetectionNetwork, cache: PageCache
) -> list[Phase[DetectionNetwork, Any]]:
    config = run.config
    parts = RecipePages(run.data, cache, network.encoder, run.pages, run.rendered).parts()
    if not run.teacher:
        return [SupervisedPhase(parts.slots(config.batch), config)]
    labelled = config.batch // 2
    shown = config.batch - labelled
    teacher = load_checkpoint(run.teacher)[0]
    source = _shown_to_teacher(run, cache, network.encoder)
    if not run.kept:
        return [
            SupervisedPhase(parts.slots(labelled), config),
            RehearsalPhase(source, shown, teacher, config),
        ]
    if not network.config.is_encoder_frozen:
        raise LabelerError(
            "What an encoder sees cannot be kept while it learns itself. Leave out --kept, or start "
            "from weights whose encoder stays as it came."
        )
    seen = partial(
        SeenViewsPhase, network=network, teacher=teacher, config=config, folder=run.out / "seen",
        count=run.kept,
    )  # fmt: skip
    return [
        seen(parts.slots(labelled), name="labelled", seed=config.seed, has_labels=True),
        seen([source] * shown, name="shown", seed=config.seed + 2, has_labels=False),
    ]


def _shown_to_teacher(run: BaseRun, cache: PageCache, encoder: AnyEncoder) -> Source:
    photos = sorted((run.data / UNLABELLED / "images").iterdir()) if run.data else []
    pages = rendered_pages(run.rendered, seed=_RENDERED_SEED)
    parts = [[partial(_unlabelled, path) for path in photos], pages]
    sources = [pages_for(encoder, loads, cache) for loads in parts if loads]
    return Mixture(sources, [1.0] * len(sources))


def _unlabelled(path: Path) -> Sample:
    return Sample(shared_sets.read_rgb(path), line_labels=LineLabels.NONE)


@dataclass(frozen=True, slots=True)
class RecipePages:
    """Where the pages of the recipe come from and how they are kept."""

    data: Path | None
    cache: PageCache
    encoder: AnyEncoder
    """What learns from them, which says how lines are shrunk and how tall text is shown."""
    folder: Path | None = None
    rendered: int = RENDERED_PAGES

    def parts(self) -> BatchParts:
        """Return the three parts of a batch."""
        return BatchParts(*(self._mixture(shares) for shares in RECIPE.values()))

    def _mixture(self, shares: dict[str, float]) -> Source:
        known = [
            (source, share) for name, share in shares.items() if (source := self._source(name))
        ]
        return Mixture([source for source, _ in known], [share for _, share in known])

    def _source(self, name: str) -> Source | None:
        pages = self._pages(name)
        if not pages:
            return None
        loads = shared(pages, self.folder / name) if self.folder else pages
        if name in WORD_CROPS:
            return WordSource(loads, self.cache)
        return pages_for(self.encoder, loads, self.cache)

    def _pages(self, name: str) -> Sequence["partial[Sample]"]:
        if settings := _RENDER_SETTINGS.get(name):
            return rendered_pages(self.rendered, seed=_RENDERED_SEED, settings=settings)
        images = shared_sets.read_sets(self.data, [name], held_out=False) if self.data else []
        return [partial(shared_sets.load, image) for image in images]


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line: python -m labeler.lab train-detector --data DIR --out DIR --minutes M."""
    parser = parser_of(__doc__, TrainingConfig())
    parser.add_argument("--size", type=int, default=TrainingConfig().size)
    parser.add_argument("--encoder", type=Path, help="weights whose encoder to begin with")
    parser.add_argument(
        "--stands-on",
        type=EncoderKind,
        choices=COMING_ALONG,
        default=EncoderKind.MOBILENET,
        help="what the network encodes images with; one that others trained stays as it is",
    )
    parser.add_argument(
        "--encoder-rate",
        type=float,
        metavar="SHARE",
        help="let an encoder that others trained learn as well, at this share of the rate",
    )
    parser.add_argument(
        "--rendered", type=int, default=RENDERED_PAGES, help="pages to draw of each kind"
    )
    parser.add_argument("--teacher", type=Path, help="weights whose answers are learnt, too")
    parser.add_argument(
        "--kept",
        type=int,
        help="batches that are looked at once and learnt from again and again: for heads on an "
        "encoder that stays as it came, with a teacher",
    )
    parser.add_argument(
        "--pages", type=Path, help="folder where worker processes share the pages (about 15 GB)"
    )
    given = parsed(parser, arguments)
    config = replace(config_of(given, TrainingConfig()), size=given.size)
    if given.encoder_rate is not None:
        optimizer = replace(config.optimizer, encoder_rate=given.encoder_rate)
        config = replace(config, optimizer=optimizer)
    run = BaseRun(
        given.out,
        given.data,
        config,
        start=given.start,
        resume=not given.fresh,
        network=DetectorConfig(
            encoder=given.stands_on, is_encoder_frozen=given.stands_on is not EncoderKind.MOBILENET
        ),
        encoder=given.encoder,
        encoder_learns=given.encoder_rate is not None,
        rendered=given.rendered,
        teacher=given.teacher,
        kept=given.kept,
        pages=given.pages,
    )
    train_base(run, report=LogNowAndThen())
    return 0
