"""All supervised losses together: each label reaches what it should."""

import importlib
from dataclasses import replace

import numpy as np
import pytest
import torch

from labeler.core.sample import LineLabels, Sample
from labeler.learning.losses.count import Mutual
from labeler.learning.losses.detector import LossWeights, detector_losses
from labeler.learning.networks.batch import Batch, DetectorTargets
from labeler.learning.networks.detector import CountReading, DetectionNetwork, DetectorConfig

pages = importlib.import_module("tests.learning.pages")


def losses_of(
    network: DetectionNetwork, batch: Batch, weights: LossWeights | None = None
) -> dict[str, torch.Tensor]:
    assert batch.targets is not None
    return detector_losses(network(batch.images), batch.targets, weights or LossWeights())


def targets_of(batch: Batch) -> DetectorTargets:
    assert batch.targets is not None
    return batch.targets


def test_parts_are_named() -> None:
    parts = losses_of(DetectionNetwork(), pages.batch_of(pages.striped_page()))
    assert set(parts) == {
        "character", "line", "threshold", "binary", "density", "line_density",
        "count_a", "count_b", "mutual",
    }  # fmt: skip
    assert all(torch.isfinite(loss) for loss in parts.values())


def test_the_seed_can_be_trained_literally() -> None:
    network = DetectionNetwork(DetectorConfig(count_reading=CountReading.CLASSES))
    parts = losses_of(network, pages.batch_of(pages.striped_page(), pages.unverified_page()))
    assert {"count_a", "count_b", "mutual"} <= set(parts)
    assert "density" not in parts


def test_missing_labels_contribute_no_loss() -> None:
    page = Sample(np.zeros((96, 96, 3), np.uint8), line_labels=LineLabels.NONE)
    batch = pages.batch_of(page)
    targets = targets_of(batch)
    unknown = Batch(batch.images, replace(targets, density_mask=targets.density_mask * 0))
    parts = losses_of(DetectionNetwork(), unknown, replace(LossWeights(), mutual_side=Mutual.NONE))
    assert sum(float(loss.detach()) for loss in parts.values()) == 0


def test_unverified_lines_teach_lines_and_leave_characters_alone() -> None:
    targets = targets_of(pages.batch_of(pages.unverified_page()))
    assert targets.line.sum() > 0
    assert targets.line_mask.sum() > 0
    assert targets.character_mask.sum() == 0
    assert int(targets.count[0]) == -1


@pytest.mark.parametrize("labels", [LineLabels.EXACT, LineLabels.WORDS])
def test_text_without_characters_teaches_where_there_are_none(labels: LineLabels) -> None:
    page = pages.striped_page()
    page.has_characters, page.characters, page.line_labels = False, [], labels
    targets = targets_of(pages.batch_of(page))
    assert targets.character.sum() == 0
    assert targets.character_mask[0, 0, 13, 24] == 0
    assert targets.character_mask[0, 0, 2, 2] == 1
    assert int(targets.count[0]) == 8


@pytest.mark.parametrize("name", ["character", "line", "threshold", "density"])
def test_every_label_reaches_its_own_decoder(name: str) -> None:
    network = DetectionNetwork()
    losses_of(network, pages.batch_of(pages.striped_page()))[name].backward()
    reached_a = any(p.grad is not None for p in network.character_decoder.parameters())
    reached_b = any(p.grad is not None for p in network.line_decoder.parameters())
    assert (reached_a, reached_b) == (
        name in {"character", "density"},
        name in {"line", "threshold"},
    )
    assert all(p.grad is not None for p in network.encoder.stem.parameters())
