"""All supervised losses of the detector, part by part."""

from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.learning.losses.binarization import binary_loss, threshold_loss
from labeler.learning.losses.count import (
    CountTarget,
    Mutual,
    count_loss,
    density_loss,
    mutual_loss,
)
from labeler.learning.losses.segmentation import map_loss
from labeler.learning.networks.batch import DetectorTargets
from labeler.learning.networks.detector import DetectorOutput


@dataclass(frozen=True, slots=True)
class LossWeights:
    """How much each part counts, and in which form the counts are taught."""

    character: float = 1.0
    line: float = 1.0
    threshold: float = 2.0
    binary: float = 0.5
    density: float = 0.3
    count: float = 0.02
    """L2 and L4; a cross entropy over 1000 classes starts near 7."""
    mutual: float = 0.02
    count_target: CountTarget = CountTarget.SOFT
    mutual_side: Mutual = Mutual.B_FROM_A


def detector_losses(
    output: DetectorOutput, targets: DetectorTargets, weights: LossWeights
) -> dict[str, Tensor]:
    """Return the weighted parts of the supervised loss by name, each a scalar ().

    Maps are (B, 1, H/2, W/2), densities (B, 1, H/8, W/8), count logits (B, 1000); a label that is
    missing contributes nothing.
    """
    line = torch.sigmoid(output.line.float())
    threshold = torch.sigmoid(output.threshold.float())
    parts = {
        "character": weights.character
        * map_loss(output.character, targets.character, targets.character_mask),
        "line": weights.line * map_loss(output.line, targets.line, targets.line_mask),
        "threshold": weights.threshold
        * threshold_loss(threshold, targets.threshold, targets.threshold_mask),
        "binary": weights.binary * binary_loss(line, threshold, targets.line, targets.line_mask),
    }
    return parts | _count_losses(output, targets, weights)


def _count_losses(
    output: DetectorOutput, targets: DetectorTargets, weights: LossWeights
) -> dict[str, Tensor]:
    parts: dict[str, Tensor] = {}
    for name, density in (("density", output.density), ("line_density", output.line_density)):
        if density is not None:
            loss = density_loss(density, targets.density, targets.density_mask)
            parts[name] = weights.density * loss
    if output.count_a is None or output.count_b is None:
        return parts
    kind = weights.count_target
    parts["count_a"] = weights.count * count_loss(output.count_a, targets.count, kind)
    parts["count_b"] = weights.count * count_loss(output.count_b, targets.count, kind)
    if weights.mutual_side is not Mutual.NONE:
        loss = mutual_loss(output.count_a, output.count_b, weights.mutual_side)
        parts["mutual"] = weights.mutual * loss
    return parts
