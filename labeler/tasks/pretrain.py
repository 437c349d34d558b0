"""Teach an encoder to read before it learns to detect: labeler pretrain.

Images and the words on them, no geometry (Wan, Ji and Shen 2021). The encoder of the result is what
`--encoder` of the base training and of a retrain starts from.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from labeler.app.project import Project
from labeler.core.annotation import Page
from labeler.core.errors import LabelerError
from labeler.core.progress import Progress
from labeler.core.word_sequence import END, NEXT_WORD, decoded
from labeler.learning.checkpoint import load_network, take_encoder
from labeler.learning.data import shared_sets
from labeler.learning.data.pretraining_views import Collate, PretrainingViews, whole
from labeler.learning.data.sources import Load, PageCache
from labeler.learning.data.targets import stacked
from labeler.learning.data.transcribed_scenes import KnownWords, RenderedWords, SceneSource
from labeler.learning.losses.pretraining import sequence_error
from labeler.learning.networks.batch import as_floats
from labeler.learning.networks.precision import choose_device
from labeler.learning.networks.pretraining_batch import PretrainingBatch
from labeler.learning.networks.stkm import STKM, STRIDE, Objective, STKMConfig
from labeler.learning.training.config import OptimizerConfig, TrainingConfig
from labeler.learning.training.loop import OnStep, Run, Training
from labeler.learning.training.pretraining import PretrainingPhase, recited
from labeler.learning.training.validation import Validation
from labeler.tasks.page_samples import gather

RENDERED = "rendered"
RECIPE = {RENDERED: 0.8, "ic03": 0.1, "ic15": 0.05, "sroie": 0.05}
"""Shares of the images; missing sets leave theirs to the others."""
PROJECT_SHARE = 0.25
"""As much as a quarter of all of these, where a project has transcripts."""
DEFAULTS = TrainingConfig(
    optimizer=OptimizerConfig(learning_rate=1e-3, average_decay=0.998), batch=32, size=256
)
BEGINS = 200_000
SCORINGS = 20
_GLOW = np.array([255.0, 170.0, 40.0])
"""RGB of what is looked at."""
_LEVELS, _JUDGED = 4, 16
"""Degrees of difficulty that are examined, and images of each."""
_CACHE_BYTES = 2 * 2**30


@dataclass(frozen=True, slots=True)
class PretrainRun:
    """What to learn from, for how long and where to."""

    out: Path
    data: Path | None
    """Folder with the public sets; None: rendered scenes only."""
    config: TrainingConfig
    network: STKMConfig = field(default_factory=STKMConfig)
    resume: bool = True
    project: Path | None = None
    """A project whose transcripts are learnt as well, wherever on the pages they stand."""
    begins: int = BEGINS
    """Images over which a large short word gives way to whole scenes."""
    encoder: Path | None = None
    """Weights whose encoder to begin with, for example those of a detector."""


def pretrain(
    run: PretrainRun, progress: Progress | None = None, report: OnStep | None = None
) -> Path:
    """Train and return the path of the averaged weights. See `Training.train` for what it raises.

    Raises LabelerError too where no page of the project is written down. The metric "validation" is
    one minus the share of classes said wrong, each after the right ones, on images of all degrees of
    difficulty that are never learnt from; of counted characters, one minus their mean error.
    """
    torch.manual_seed(run.config.seed)
    cv2.setNumThreads(1)
    config = run.config
    views = PretrainingViews(sources_of(run), config.size, config.seed, run.begins)
    phase = PretrainingPhase(views, config.batch, run.network.length, config.workers)
    judge = Examiner(_judged(config.size, run.network.length), choose_device(config.device))
    metadata: dict[str, object] = {
        "kind": "text knowledge",
        "objective": run.network.objective.value,
        "size": config.size,
    }
    network = STKM(run.network)
    if run.encoder:
        take_encoder(network, run.encoder)
        metadata["encoder"] = run.encoder.name
    training = Training(
        network,
        [phase],
        config,
        Run(run.out, metadata, resume=run.resume),
        Validation(judge.score, SCORINGS),
    )
    return training.train(progress or Progress(), report)


@dataclass(frozen=True, slots=True)
class Examiner:
    """Examines networks on images none of them learns from."""

    batches: Sequence[PretrainingBatch]
    device: torch.device

    @torch.no_grad()
    def score(self, network: STKM) -> float:
        """Return one number, higher is better."""
        return float(np.mean([self._score(network, batch) for batch in self.batches]))

    def _score(self, network: STKM, batch: PretrainingBatch) -> float:
        batch = batch.to(self.device)
        if network.config.objective is Objective.COUNTS:
            missed = (network.count(batch.images) - batch.counts).abs().sum()
            return 1 - float(missed / batch.counts.sum().clamp(min=1))
        wanted = batch.tokens[:, 1:]
        logits = network.recite(batch.images, batch.tokens[:, :-1]).logits
        return 1 - float(sequence_error(logits, wanted))


def show(
    weights: Path, image: NDArray[np.uint8], size: int | None = None
) -> tuple[list[str], NDArray[np.uint8]]:
    """Return the words a network says of an image (H, W, 3), and a picture of where it looked.

    The picture shows the image once for each word (up to 12), bright where its letters were seen.
    `size`: pixels the image is reduced to; None: as it learnt.
    """
    network, metadata = load_network(weights, STKM)
    size = size or int(metadata["size"])
    seen = whole(image, size)
    tokens, attention = recited(network, as_floats(stacked([seen])))
    classes = tokens[0].tolist()
    ends = [place for place, one in enumerate(classes) if one in (NEXT_WORD, END)]
    starts = [0, *(end + 1 for end in ends)]
    side = size // STRIDE
    pictures = [
        _lit(seen, attention[0, start:end].mean(0).reshape(side, side).numpy())
        for start, end in zip(starts, ends, strict=False)
        if end > start
    ]
    return decoded(classes), np.concatenate([seen, *pictures[:12]], axis=1)


def _lit(image: NDArray[np.uint8], attention: NDArray[np.float32]) -> NDArray[np.uint8]:
    size = (image.shape[1], image.shape[0])
    # The root, since a letter is seen by a cell or two: what little its neighbours get is told too.
    light = np.sqrt(cv2.resize(attention / max(float(attention.max()), 1e-9), size))[..., None]
    return np.asarray(image * 0.35 * (1 - light) + (image * 0.5 + _GLOW * 0.5) * light, np.uint8)


def sources_of(run: PretrainRun) -> Sequence[tuple[SceneSource, float]]:
    """Return where the whole scenes of a run come from, with their shares; raises LabelerError."""
    cache = PageCache(_CACHE_BYTES)
    sources: list[tuple[SceneSource, float]] = [(RenderedWords(run.config.size), RECIPE[RENDERED])]
    for name, share in RECIPE.items():
        images = shared_sets.read_sets(run.data, [name], held_out=False) if run.data else []
        if images:
            loads = [partial(shared_sets.load, image) for image in images]
            sources.append((KnownWords(loads, cache), share))
    if run.project:
        sources.append((KnownWords(_written_down(run.project), cache), PROJECT_SHARE))
    return sources


def _written_down(folder: Path) -> list[Load]:
    """Return the accepted pages of a project that are not kept for scoring and say all they bear."""
    with Project.open(folder) as project:
        accepted = gather(project).accepted.values()
    pages: list[Load] = [load for load in accepted if _is_written_down(load.page)]
    if not pages:
        raise LabelerError(
            f"No accepted page of {folder} has a transcript on each of its lines. "
            "Write some down first, or leave out --project."
        )
    return pages


def _is_written_down(page: Page) -> bool:
    lines = [line for line in page.lines if line.ignore is None]
    return bool(lines) and all(line.text for line in lines)


def _judged(size: int, length: int) -> list[PretrainingBatch]:
    """Return images of a seed that training never uses, a batch of each degree of difficulty."""
    number = _LEVELS * _JUDGED
    views = PretrainingViews([(RenderedWords(size), 1.0)], size, seed=2**31, begins=number)
    levels = (range(start, start + _JUDGED) for start in range(0, number, _JUDGED))
    return [Collate(length)([views[place] for place in level]) for level in levels]
