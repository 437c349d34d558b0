"""Phase: decoders and heads on an encoder that stays as it came, from views that are looked at once.

On a processor nearly all of a step is what the encoder and a teacher make of the views. While
neither learns, what they say stays true: kept, it can be learnt from over and over. Light heads learn
for an hour from what was looked at in minutes, and a retrain rehearses for less than half.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from labeler.learning.checkpoint import load_state, save_state
from labeler.learning.data.sources import Source
from labeler.learning.data.stream import ViewSet, batches
from labeler.learning.losses.detector import detector_losses
from labeler.learning.losses.distillation import distillation_losses
from labeler.learning.networks.batch import DetectorTargets, as_floats
from labeler.learning.networks.detector import DetectionNetwork, DetectorOutput
from labeler.learning.networks.encoder import Encoded
from labeler.learning.training.config import TrainingConfig
from labeler.learning.training.phase import WHOLE, NetworkAndAverage, TrainingProgress


@dataclass(frozen=True, slots=True)
class SeenViews:
    """What an encoder sees of views, what a teacher says, and what is known about them."""

    encoded: Encoded
    """Without the features at the finest stride, which no decoder uses: they are two thirds of all."""
    wanted: DetectorOutput
    targets: DetectorTargets | None

    def __len__(self) -> int:
        return len(self.wanted.line)

    def part(self, index: int, parts: int) -> "SeenViews":
        """Return every `parts`-th view from `index` on."""
        which = slice(index, None, parts)
        known = None if self.targets is None else self.targets.part(which)
        return SeenViews(*_changed(self, lambda one: one[which]), known)

    def to(self, device: torch.device) -> "SeenViews":
        """Return them on a device as floats, features with channels last in memory."""
        known = None if self.targets is None else self.targets.to(device)
        return SeenViews(*_changed(self, lambda one: _floats(one, device)), known)


@dataclass(slots=True)
class SeenViewsPhase:
    """Learn from a number of batches again and again, by a teacher's answers and by labels."""

    slots: Sequence[Source]
    """The source of each view of a batch."""
    network: DetectionNetwork
    """Whose encoder looks at them, and stays as it is."""
    teacher: DetectionNetwork
    config: TrainingConfig
    folder: Path | None
    """Where they are kept; batches that are there are not looked at again. None: in memory."""
    count: int
    """Batches that come again and again, from the second round on in another order."""
    name: str
    seed: int
    has_labels: bool
    """Whether labels are learnt as well."""
    _in_memory: dict[int, SeenViews] = field(default_factory=dict, init=False, repr=False)

    def batches(self, first_step: int, share: slice = WHOLE) -> Iterator[SeenViews]:
        """Yield batches from a step on, or a share of each."""
        for step in itertools.count(first_step):
            turn, place = divmod(step, self.count)
            order = np.arange(self.count)
            if turn:
                order = np.random.default_rng([self.seed, turn]).permutation(order)
            yield self._batch(int(order[place]), share)

    def is_active(self, progress: TrainingProgress) -> bool:
        """Every step."""
        return True

    def losses(
        self,
        models: NetworkAndAverage[DetectionNetwork],
        batch: SeenViews,
        progress: TrainingProgress,
    ) -> dict[str, Tensor]:
        """Return the weighted distances from the teacher's answers, and from labels where there are."""
        answer = models.network.answer(batch.encoded)
        distances = distillation_losses(answer, batch.wanted)
        losses = {name: self.config.rehearsal_weight * one for name, one in distances.items()}
        if batch.targets is None:
            return losses
        return losses | detector_losses(answer, batch.targets, self.config.weights)

    def _batch(self, number: int, share: slice) -> SeenViews:
        if self.folder is None:
            if number not in self._in_memory:
                self._in_memory[number] = _views_of(self._looked_at(number, share))
            return self._in_memory[number]
        which = "" if share == WHOLE else f" {share.start} of {share.step}"
        path = self.folder / f"{self.name} {number:05}{which}.pt"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            save_state(path, self._looked_at(number, share))
        return _views_of(load_state(path))

    @torch.inference_mode()
    def _looked_at(self, number: int, share: slice) -> Mapping[str, Any]:
        views = ViewSet(self.slots, self.config.size, self.seed)
        batch = next(batches(views, first_step=number, workers=0, share=share))
        images = as_floats(batch.images).contiguous(memory_format=torch.channels_last)
        encoded = self.network.encoded(images)
        teacher = self.teacher.eval()
        is_same = teacher.encoder is self.network.encoder
        wanted = (teacher.answer(encoded) if is_same else teacher(images))._asdict()
        known = batch.targets if self.has_labels else None
        return {
            "pyramid": [one.half() for one in encoded.pyramid[1:]],
            "line": None if encoded.line is None else encoded.line.half(),
            "wanted": {name: None if one is None else one.half() for name, one in wanted.items()},
            "targets": known and {one.name: getattr(known, one.name) for one in fields(known)},
        }


def _views_of(state: Mapping[str, Any]) -> SeenViews:
    known = state["targets"]
    return SeenViews(
        Encoded([torch.empty(0), *state["pyramid"]], state["line"]),
        DetectorOutput(**state["wanted"]),
        None if known is None else DetectorTargets(**known),
    )


def _changed(
    views: SeenViews, change: Callable[[Tensor], Tensor]
) -> tuple[Encoded, DetectorOutput]:
    encoded, wanted = views.encoded, views.wanted
    finest, *rest = encoded.pyramid
    line = None if encoded.line is None else change(encoded.line)
    outputs = (None if one is None else change(one) for one in wanted)
    return Encoded([finest, *map(change, rest)], line), DetectorOutput(*outputs)  # type: ignore[arg-type]


def _floats(values: Tensor, device: torch.device) -> Tensor:
    values = values.to(device).float()
    return values.contiguous(memory_format=torch.channels_last) if values.dim() == 4 else values
