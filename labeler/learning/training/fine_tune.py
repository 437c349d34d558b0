"""Teach a trained detector the pages a person has corrected, without it forgetting the rest."""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import torch

from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.learning.checkpoint import (
    ENCLOSES,
    finds_words,
    is_added,
    load_beginning,
    load_checkpoint,
    outlines_of,
)
from labeler.learning.data.sources import (
    Load,
    PageCache,
    Source,
    TrainingPages,
    pages_for,
    rendered_pages,
)
from labeler.learning.networks.detector import DetectionNetwork
from labeler.learning.networks.encoders import AnyEncoder, EncoderKind
from labeler.learning.networks.precision import choose_device
from labeler.learning.training.config import Consistency, ConsistencyConfig, TrainingConfig
from labeler.learning.training.consistency import ConsistencyPhase
from labeler.learning.training.data_parallel import Rank
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.phase import Phase
from labeler.learning.training.rehearsal import RehearsalPhase
from labeler.learning.training.seen_views import SeenViewsPhase
from labeler.learning.training.supervised import SupervisedPhase
from labeler.learning.training.transplant import take_heads
from labeler.learning.training.tuning import Tuning
from labeler.learning.training.validation import Validation
from labeler.rendering.settings import Backdrop, RenderSettings

_CACHE_BYTES = 2**30


@dataclass(frozen=True, slots=True, kw_only=True)
class FineTuneSettings(Tuning):
    """One retrain of the detector. A fifth of the base rate."""

    batch: int = 8
    learning_rate: float = 3e-4
    warm_up_steps: int = 30
    consistency: Consistency = Consistency.NONE
    size: int = 320
    many_pages_rate: float = 1e-3
    """Where there are `many_pages` labelled ones: few would be learnt by heart at it."""
    rehearsal: float = 0.5
    """Share of each batch that comes from rendered pages; half as much where there are
    `many_pages` labelled ones."""
    many_pages: int = 100
    """From so many labelled pages on that outline words, an encoder that others taught to find lines
    learns as well. Lines it knows better than a project can tell."""
    taught_encoder_rate: float = 0.3
    """Its learning rate beside that of the rest: as fast as the rest it would lose what it knows."""
    shown_side: int | None = None
    """Long side at which detection will show a page, where that is known: what so many views of
    words are best like."""
    rehearsal_pages: int = 256
    """How many different pages are drawn for it."""
    rehearsal_batches: int = 48
    """How many different batches of it there are on a processor, where an encoder stays as it came:
    they are looked at once, and come again and again. Seven megabytes each."""
    words: bool = False
    """Whether the labelled pages outline words rather than lines."""
    heads: Path | None = None
    """Weights whose decoders and heads an added detector begins with; None: with random ones."""
    relearn: bool = False
    """Rehearse by the labels of the rendered pages instead of by the answers the network gave
    before. Done anyway when these outline something else than the labelled pages do."""
    weak: float = 0.25
    """Share of the rest that comes from weakly labelled pages, where there are any."""
    workers: int = 0


@dataclass(frozen=True, slots=True)
class FineTuneData:
    """Pages to learn from, each read when needed.

    The functions must be picklable when worker processes are asked for, and the same object must
    stand for the same page throughout, because pages are cached by it.
    """

    labelled: TrainingPages
    """What a person accepted."""
    weak: Sequence[Load] = ()
    """Proposals nobody has verified, as `LineLabels.WEAK`."""
    unlabelled: Sequence[Load] = ()
    """Pages whose labels are not looked at; they feed the consistency phase."""
    backdrops: Sequence[Backdrop] = ()
    """Images that rehearsal by labels writes on, for a share of its scenes."""
    weights: Sequence[float] = ()
    """How often each labelled page is drawn beside the others; nothing: all alike."""


def fine_tune(  # noqa: PLR0913 - what is learnt, how, and who takes part
    start: Path,
    data: FineTuneData,
    folder: Path,
    settings: FineTuneSettings,
    validation: Validation[DetectionNetwork] | None = None,
    watch: tuple[Progress, OnStep | None] | None = None,
    rank: Rank | None = None,
) -> Path:
    """Train on from the weights at `start`; return the path of the new ones inside `folder`.

    Goes on where an earlier call with the same folder was interrupted. `watch` is the progress
    that may cancel the work and the function that receives the metrics of each step. Processes that
    share the training (`rank`) call it with the same arguments, the first alone with a validation. Raises
    Cancelled (resumable), WeightsError, TrainingDiverged, and LabelerError without any page.
    """
    if not data.labelled:
        raise LabelerError("There is no accepted page to train on. Accept some pages first.")
    progress, report = watch or (Progress(), None)
    rank = rank or Rank()
    settings = settings.shared_by(rank.world_size)
    torch.manual_seed(settings.seed)
    network, metadata = load_beginning(start)
    if settings.heads and is_added(start):
        take_heads(network, load_checkpoint(settings.heads)[0], settings.seed, progress)
    if settings.words is not finds_words(metadata):
        settings = replace(settings, relearn=True)
    if len(data.labelled) >= settings.many_pages:
        settings = replace(settings, learning_rate=settings.many_pages_rate)
    if network.encoder.knows_lines:
        settings = replace(settings, encoder_rate=settings.taught_encoder_rate)
    config = training_config(settings)
    known = {
        "kind": "fine-tuned",
        "pages": len(data.labelled),
        **outlines_of(words=settings.words),
    }
    if settings.words:
        known[ENCLOSES] = False  # What is taught words learns where their corners are.
    run = Run(folder, {**metadata, **known})
    phases = phases_of(network, data, settings, config)
    network = with_count_heads(network)
    settings.give_encoder(network, run)
    if _are_many_words(data, settings):
        network.let_encoder_learn()
    training = Training(network, phases, config, run, validation, rank)
    return training.train(progress, report)


def phases_of(
    start: DetectionNetwork, data: FineTuneData, settings: FineTuneSettings, config: TrainingConfig
) -> list[Phase[DetectionNetwork, Any]]:
    """Return the phases of a retrain that begins with the network `start`, which is copied."""
    phases: list[Phase[DetectionNetwork, Any]] = [
        SupervisedPhase(batch_slots(data, settings, start.encoder), config),
        ConsistencyPhase(data.unlabelled, config),
    ]
    rehearsed = 0 if settings.relearn else _rehearsed(data, settings)
    if rehearsed:
        pages = rendered_pages(settings.rehearsal_pages, seed=settings.seed)
        source = pages_for(start.encoder, pages, PageCache(_CACHE_BYTES))
        phases.append(_rehearsal(start, [source] * rehearsed, data, settings, config))
    return phases


def _rehearsal(
    start: DetectionNetwork,
    slots: Sequence[Source],
    data: FineTuneData,
    settings: FineTuneSettings,
    config: TrainingConfig,
) -> Phase[DetectionNetwork, Any]:
    """Return how old answers are rehearsed: by views looked at once, where that saves much time."""
    teacher = deepcopy(start)
    stays = start.config.is_encoder_frozen and not settings.encoder
    is_taught = start.config.encoder is not EncoderKind.ADDED  # others rehearse labels as well
    on_processor = choose_device(settings.device).type == "cpu"
    if stays and is_taught and on_processor and not _are_many_words(data, settings):
        return SeenViewsPhase(
            slots, teacher, teacher, config, None, settings.rehearsal_batches, "rehearsal",
            config.seed + 2, has_labels=False,
        )  # fmt: skip
    return RehearsalPhase(slots[0], len(slots), teacher, config)


def _are_many_words(data: FineTuneData, settings: FineTuneSettings) -> bool:
    return settings.words and len(data.labelled) >= settings.many_pages


def _rehearsed(data: FineTuneData, settings: FineTuneSettings) -> int:
    share = settings.rehearsal / (2 if len(data.labelled) >= settings.many_pages else 1)
    return round(settings.batch * share)


def batch_slots(
    data: FineTuneData, settings: FineTuneSettings, encoder: AnyEncoder
) -> Sequence[Source]:
    """Return the source of each image that is learnt from by its labels.

    That is all of a batch but what rehearses by old answers: labelled pages, weak pages, rendered
    ones where the network has to relearn. `encoder`: see `pages_for`.
    """
    cache = PageCache(_CACHE_BYTES)
    rehearsed = _rehearsed(data, settings)
    weak = round((settings.batch - rehearsed) * settings.weak) if data.weak else 0
    shown = settings.shown_side if _are_many_words(data, settings) else None
    rendering = RenderSettings(words=settings.words, backgrounds=tuple(data.backdrops))
    pages = rendered_pages(settings.rehearsal_pages, seed=settings.seed, settings=rendering)
    shares: tuple[tuple[TrainingPages, Sequence[float], int], ...] = (
        (pages, (), rehearsed if settings.relearn else 0),
        (data.weak, (), weak),
        (data.labelled, data.weights, settings.batch - rehearsed - weak),
    )
    views = partial(pages_for, encoder, cache=cache, shown_side=shown)
    sources = ((views(part, weights=weights), count) for part, weights, count in shares)
    return [source for source, count in sources for _ in range(count)]


def training_config(settings: FineTuneSettings) -> TrainingConfig:
    """Return the full configuration of a retrain."""
    return replace(
        settings.training,
        consistency=ConsistencyConfig(
            kind=settings.consistency,
            images=max(settings.batch // 4, 1),
            size=settings.size,
            begins=0.3,
        ),
        size=settings.size,
        workers=settings.workers,
        count_ramp=(-1.0, 0.0),
    )


def with_count_heads(network: DetectionNetwork) -> DetectionNetwork:
    """Return the network itself, or one with new count heads where they had been removed."""
    if network.config.count_heads:
        return network
    whole = DetectionNetwork(replace(network.config, count_heads=True))
    whole.load_state_dict(network.state_dict(), strict=False)
    return whole
